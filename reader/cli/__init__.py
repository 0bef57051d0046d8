"""The command line: the same library without the window."""

from reader.cli.main import main

__all__ = ["main"]
