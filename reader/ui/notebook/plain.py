"""A note on one line of the notebook: its words, without the signs of Markdown."""

import re

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_LINE_START = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<![\w*_])([*_]{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*_])", re.DOTALL)
_CODE = re.compile(r"`+([^`]+)`+")


def plain(markdown: str) -> str:
    """For a look only: what is no common Markdown stays as it is written."""
    words = _LINE_START.sub("", _LINK.sub(r"\1", markdown))
    words = _CODE.sub(r"\1", _EMPHASIS.sub(r"\2", words))
    return " ".join(words.split())
