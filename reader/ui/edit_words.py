"""How the edits that undo takes back are called, in the language of the window. The core keeps them in
English in the history, so that a library speaks whatever language it is opened in."""

from PySide6.QtCore import QCoreApplication


def _text(_context: str, words: str) -> str:
    """Marks words for translation, as in `actions`."""
    return words


EDITS: tuple[str, ...] = (
    _text("Edits", "Add a name"),
    _text("Edits", "Add actor"),
    _text("Edits", "Bookmark"),
    _text("Edits", "Bookmark place"),
    _text("Edits", "Bring back articles"),
    _text("Edits", "Change colour"),
    _text("Edits", "Change highlight"),
    _text("Edits", "Change tags"),
    _text("Edits", "Change the type of an actor"),
    _text("Edits", "Confirm actor"),
    _text("Edits", "Confirm place"),
    _text("Edits", "Confirm places"),
    _text("Edits", "Delete bookmark"),
    _text("Edits", "Delete highlight"),
    _text("Edits", "Delete note"),
    _text("Edits", "Edit article details"),
    _text("Edits", "Extend highlight"),
    _text("Edits", "Forget search"),
    _text("Edits", "Highlight"),
    _text("Edits", "Import annotations"),
    _text("Edits", "Import corrections of actors"),
    _text("Edits", "Keep as orphan"),
    _text("Edits", "Mark as read"),
    _text("Edits", "Mark as unread"),
    _text("Edits", "Mark mention"),
    _text("Edits", "Merge actors"),
    _text("Edits", "Name bookmark"),
    _text("Edits", "Name colour"),
    _text("Edits", "Not a mention"),
    _text("Edits", "Not an actor"),
    _text("Edits", "Not an actor here"),
    _text("Edits", "Place annotation"),
    _text("Edits", "Remove a name"),
    _text("Edits", "Remove articles"),
    _text("Edits", "Remove bookmark"),
    _text("Edits", "Remove tags"),
    _text("Edits", "Remove the sample articles"),
    _text("Edits", "Rename actor"),
    _text("Edits", "Rename search"),
    _text("Edits", "Save search"),
    _text("Edits", "Split actor"),
    _text("Edits", "Tag article"),
    _text("Edits", "Tag articles"),
    _text("Edits", "Write note"),
)
RESTORED = _text("Edits", "Restore the backup of {}")


def edit_words(label: str) -> str:
    """The label of an edit, translated; one that nobody foresaw stays as it is."""
    before, gap, _ = RESTORED.partition("{}")
    if label.startswith(before):
        return _translated(RESTORED).replace(gap, label.removeprefix(before))
    return _translated(label)


def _translated(words: str) -> str:
    return QCoreApplication.translate("Edits", words)
