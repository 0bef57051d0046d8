"""Asks for completions as the person types, and puts the chosen one into the field."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.errors import QueryError
from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.search import Completion
from reader.text.offsets import Utf16Map
from reader.ui.completion.popup import MOST, CompletionPopup
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.search_field import SearchField

LEAST = 2
"""Characters before anything is offered; one letter begins too many words to be of help."""
PAUSE_MS = 60
"""After the search of the same key press, which goes first."""


class Completing(QObject):
    """Joins the field, its popup and the searcher. What is typed by the program is not completed."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        searcher: Runner,
        field: SearchField,
        popup: CompletionPopup,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(popup)
        self._library = library
        self._field = field
        self._popup = popup
        self._failed = failed
        self._question = Newest(jobs, searcher)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        field.edited.connect(self._on_edited)
        field.popup = popup
        popup.chosen.connect(self.put)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    def put(self, completion: Completion) -> None:
        """Replace what was typed by a completion, and search for it."""
        before = self._field.text()
        after = before[: completion.start] + completion.text + before[completion.end :]
        self._field.setText(after)
        cursor = Utf16Map(after).to_utf16(completion.start + len(completion.text))
        self._field.setCursorPosition(cursor)

    def close(self) -> None:
        """Offer nothing more for what was typed."""
        self._timer.stop()
        self._question.drop()
        self._popup.hide()

    def _on_edited(self, text: str) -> None:
        if len(text.strip()) < LEAST or text.endswith(" "):
            self.close()
        else:
            self._timer.start()

    def _ask(self) -> None:
        query = self._field.text()
        cursor = Utf16Map(query).from_utf16(self._field.cursorPosition())
        self._question.ask(
            call(self._library.search.complete, query, cursor, limit=MOST), self._on_found, self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        """What is wrong with a query is said once, by the search."""
        if not isinstance(error, QueryError):
            self._failed(error)

    def _on_found(self, found: list[Completion]) -> None:
        if self._field.hasFocus():
            self._popup.offer(found)
