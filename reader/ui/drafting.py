"""Keeps what is being typed, every two seconds, so that a crash costs a sentence at most.

A draft is no change of the person's data: it is not undone, and it goes when the note is kept or left.
"""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit

from reader.errors import ReaderError

EVERY_MS = 2000


class DraftStore(Protocol):
    """`reader.library.drafts.Drafts` is one."""

    def save(self, key: str, text: str) -> None: ...

    def get(self, key: str) -> str | None: ...

    def drop(self, key: str) -> None: ...


class Drafting(QObject):
    """Follows one field. `restored` says that the field begins with what was left unsaved."""

    def __init__(self, field: QPlainTextEdit, key: str, store: DraftStore | None) -> None:
        super().__init__(field)
        self._field = field
        self._key = key
        self._store = store
        self._kept = field.toPlainText()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.write)
        self.restored = self._restore()
        field.textChanged.connect(self._on_typed)

    def write(self) -> None:
        """Write down what stands in the field, when it is other than what was written last. A store that
        refuses keeps the draft in the field, where the person still has it."""
        text = self._field.toPlainText()
        self._timer.stop()
        if self._store is None or text == self._kept:
            return
        try:
            self._store.save(self._key, text)
        except ReaderError:
            self._timer.start()
            return
        self._kept = text

    def drop(self) -> None:
        """The note was kept, or left on purpose: nothing has to be restored."""
        self._timer.stop()
        if self._store is not None:
            try:
                self._store.drop(self._key)
            except ReaderError:
                return

    def _restore(self) -> bool:
        if self._store is None:
            return False
        try:
            draft = self._store.get(self._key)
        except ReaderError:
            return False
        if not draft or draft == self._field.toPlainText():
            return False
        self._field.setPlainText(draft)
        self._kept = draft
        return True

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
