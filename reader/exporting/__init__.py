"""Annotations → Markdown files that a person keeps: pure rendering, and careful writing."""
