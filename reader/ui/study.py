"""Every change the person makes to their own data: made, saved, announced, or told as an error."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.errors import LibraryReadOnly, ReaderError
from reader.library.facade import Library
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.change import Change
from reader.model.kinds import Colour
from reader.model.span import Span


class Study(QObject):
    """Synchronous: when a method returns, the change is on disk and `changed` has been heard."""

    changed = Signal(object)
    failed = Signal(object)
    worked = Signal(str)
    """The person marked a passage of this article or wrote a note on it."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library

    def make(self, change: Callable[[], Change]) -> Change | None:
        """Make any change; `None` when it was refused."""
        try:
            made = change()
        except ReaderError as error:
            self.failed.emit(error)
            return None
        self.changed.emit(made)
        return made

    def highlight(self, article_id: str, span: Span, colour: Colour) -> str | None:
        """Highlight a passage; the id of the highlight."""
        made = self.make(lambda: self._library.annotations.highlight(article_id, span, colour=colour))
        if made is None:
            return None
        self.worked.emit(article_id)
        return made.created

    def recolour(self, annotation: PlacedAnnotation, colour: Colour) -> None:
        self.make(lambda: self._library.annotations.set_colour(annotation.id, colour))

    def write(self, article_id: str, annotation_id: str, body: str) -> None:
        """Keep a note: on an annotation, or (without one) on the article. An emptied note of its own is
        deleted; an empty new one is nothing."""
        notes = self._library.annotations
        if not annotation_id:
            if body.strip() and self.make(lambda: notes.add_note(article_id, body)):
                self.worked.emit(article_id)
        elif not body.strip() and self._is_note(annotation_id):
            self.make(lambda: notes.delete(annotation_id))
        else:
            self.make(lambda: notes.write_note(annotation_id, body))

    def bookmark(self, article_id: str, on: bool) -> None:
        self.make(lambda: self._library.annotations.bookmark(article_id, on))

    def delete(self, annotation_id: str) -> None:
        self.make(lambda: self._library.annotations.delete(annotation_id))

    def read(
        self, article_id: str, position: int, *, read: bool = True, finished: bool | None = None
    ) -> None:
        """Remember how far the person is, and whether that is the end (`None`: as it was); says nothing when
        that is known already."""
        known = self._library.annotations.reading(article_id)
        is_end_known = finished is None or known.finished == finished
        if known.position == position and known.read == read and is_end_known:
            return
        try:
            change = self._library.annotations.set_reading(article_id, position, read=read, finished=finished)
        except LibraryReadOnly:
            return  # another window holds the library; the place is a courtesy, not worth a message
        except ReaderError as error:
            self.failed.emit(error)
            return
        self.changed.emit(change)

    def undo(self, *, reading: bool = False) -> Change | None:
        """Take back the last change; `reading`: the last of what is read, which has a history of its own."""
        if self._library.history.undo_label(reading=reading) is None:
            return None
        return self.make(lambda: self._library.history.undo(reading=reading))

    def redo(self) -> Change | None:
        if self._library.history.redo_label() is None:
            return None
        return self.make(self._library.history.redo)

    def _is_note(self, annotation_id: str) -> bool:
        return self._library.annotations.get(annotation_id).kind is AnnotationKind.NOTE
