"""Text that is being written and not kept yet, so that no crash costs more than two seconds of it.

A key says what is being written: `note:<annotation id>` for a note that exists, `new:<article id>` and
`actor:<actor id>` for new ones. Drafts are in no undo history; whoever keeps or throws away the text drops
its draft.
"""

from reader.library.roles import writes_notes
from reader.model.notebook import NoteDraft
from reader.ports import NotesStore
from reader.text.normalise import normalise


class Drafts:
    """On disk when a call returns."""

    def __init__(self, notes: NotesStore) -> None:
        self._notes = notes

    @writes_notes
    def save(self, key: str, text: str) -> None:
        """Keep what is written so far; the same text again costs nothing."""
        text = normalise(text)
        if self.get(key) != text:
            self._notes.save_draft(key, text)

    def get(self, key: str) -> str | None:
        return next((draft.text for draft in self._notes.drafts() if draft.key == key), None)

    @writes_notes
    def drop(self, key: str) -> None:
        if self.get(key) is not None:
            self._notes.drop_draft(key)

    def all(self) -> list[NoteDraft]:
        """The latest first."""
        return self._notes.drafts()
