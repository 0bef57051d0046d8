"""What a screen reader says of the marks, which are only painted."""

from PySide6.QtCore import QCoreApplication

from reader.model.annotation import PlacedAnnotation
from reader.ui.language import actor_words, certainty_words, colour_words, show_number, type_words
from reader.ui.reading.marks import Mark

_LINE_CHARACTERS = 240


def highlight_words(annotation: PlacedAnnotation, index: int, total: int) -> str:
    """`index` counts from 0."""
    colour = colour_words(annotation.colour) if annotation.colour else ""
    numbers = {"number": show_number(index + 1), "total": show_number(total)}
    head = _tr("Highlight {number} of {total}").format(**numbers)
    note = _tr("Note: {note}").format(note=annotation.note) if annotation.note else ""
    return ". ".join(part for part in (", ".join((head, colour)), annotation.quote, note) if part)


def mark_words(mark: Mark, line: str, index: int, total: int) -> str:
    """A match, or a mention with its actor; then the line it stands in."""
    numbers = {"number": show_number(index + 1), "total": show_number(total)}
    if mark.mention is None:
        head = _tr("Match {number} of {total}").format(**numbers)
    else:
        head = _tr("Mention {number} of {total}").format(**numbers)
        kind = type_words(mark.mention.type, many=False)
        name = actor_words(mark.mention.actor, mark.mention.type)
        head = ", ".join((head, name, kind, certainty_words(mark.mention.is_guess)))
    return f"{head}. {line[:_LINE_CHARACTERS]}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spoken", words)
