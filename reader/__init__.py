"""Corpus Reader: read, search and study collections of articles offline."""

from importlib.metadata import version

__version__ = version("corpus-reader")
