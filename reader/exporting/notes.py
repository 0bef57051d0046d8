"""A person's Markdown inside a generated page: verbatim, but never able to change what stands around it.

Plain notes (paragraphs, lists, emphasis, links) stand as they were written. A note with a construct that
could reach beyond its own lines, such as a heading, a rule, a fence, HTML or a comment, is written as a block
quote under the word “Note”: CommonMark closes every open construct at the end of the quote that holds it, and
with `> ` before each line none can be mistaken for a marker of ours.
"""

import re

_LIST_OR_QUOTE = r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}"
_FAR_REACHING = re.compile(
    "|".join(
        (
            _LIST_OR_QUOTE + r"#{1,6}(?:[ \t]|$)",
            _LIST_OR_QUOTE + r"(?:[-=_*][ \t]*)+$",
            r"```|~~~",
            r"<(?!https?://)[A-Za-z/!?]",
            r"%%|\$\$",
            r"(?:^|[ \t])\^[\w-]+[ \t]*$",
        )
    ),
    re.MULTILINE,
)
_COMMENT = "%%"


def set_note(note: str, label: str) -> str:
    """Markdown lines for a note; empty when it says nothing. `label` names it where it is put in a quote."""
    text = _without_blank_edges(note)
    if not text:
        return ""
    if not _FAR_REACHING.search(text):
        return text
    return f"**{label}**\n\n{quoted(_with_closed_comments(text))}"


def quoted(markdown: str) -> str:
    """Markdown as a block quote."""
    return "\n".join(f"> {line}" if line.strip(" \t") else ">" for line in markdown.split("\n"))


def _without_blank_edges(note: str) -> str:
    lines = note.split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines)


def _with_closed_comments(text: str) -> str:
    """Obsidian's `%%` runs on to the next one anywhere: shown as typed when it has no partner here."""
    return text if text.count(_COMMENT) % 2 == 0 else text.replace(_COMMENT, r"\%\%")
