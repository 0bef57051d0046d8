"""Why an article matched: under the mouse in the list, by key, and over the text that a search opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.errors import QueryError
from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.search import Reason
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.searching import Searching

_MOST_WORDS = 5


class Explaining(QObject):
    """Asks the searcher; what comes back after another question is not shown."""

    failed = Signal(object)

    def __init__(
        self, library: Library, jobs: Jobs, searcher: Runner, searching: Searching, listed: ArticleListPane
    ) -> None:
        super().__init__(listed)
        self._search = library.search
        self._searching = searching
        self._list = listed
        self._hovered = Newest(jobs, searcher)
        self._asked = Newest(jobs, searcher)
        listed.table.viewport().installEventFilter(self)

    def explain(self, article_id: str, tell: Callable[[str], None]) -> None:
        """Say in words why the search finds an article; empty without a search."""
        if not self._searching.query:
            self._asked.drop()
            tell("")
            return
        asked = call(self._search.why, self._searching.query, article_id, lenient=True)
        self._asked.ask(asked, lambda reasons: tell(why_words(reasons)), self._on_failed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        article_id = self._list.model.id_at(self._list.table.rowAt(event.pos().y()))
        if article_id is not None and self._searching.query:
            self._ask_hovered(article_id, event.globalPos())
        return True

    def _ask_hovered(self, article_id: str, place: QPoint) -> None:
        viewport = self._list.table.viewport()

        def show(reasons: list[Reason]) -> None:
            if viewport.underMouse():
                QToolTip.showText(place, why_words(reasons), viewport)

        self._hovered.ask(
            call(self._search.why, self._searching.query, article_id, lenient=True), show, self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        """What is wrong with a query is said once, by the search."""
        if not isinstance(error, QueryError):
            self.failed.emit(error)


def why_words(reasons: Sequence[Reason]) -> str:
    """One line for each clause of the query: what was found for it, and where."""
    return "\n".join(_line(reason) for reason in reasons)


def _line(reason: Reason) -> str:
    words = list(dict.fromkeys(reason.words))
    found = ", ".join(words[:_MOST_WORDS]) + (", …" if len(words) > _MOST_WORDS else "")
    where = place_words(reason.field)
    return f"{reason.clause}  →  {found}  ({where})" if found else f"{reason.clause}  ({where})"


def place_words(field: str) -> str:
    """Where a clause was found."""
    translate = QCoreApplication.translate
    return {
        "title": translate("Why", "title"),
        "text": translate("Why", "text"),
        "caption": translate("Why", "caption"),
        "actor": translate("Why", "actor"),
        "person": translate("Why", "person"),
        "org": translate("Why", "organisation"),
        "state": translate("Why", "state"),
        "place": translate("Why", "place"),
        "source": translate("Why", "source"),
        "author": translate("Why", "author"),
        "date": translate("Why", "date"),
        "lang": translate("Why", "language"),
        "tag": translate("Why", "tag"),
        "note": translate("Why", "note"),
        "colour": translate("Why", "colour"),
    }.get(field, field)
