"""The search field with all that belongs to it: results, completion, facets, saved searches, reasons."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.errors import IndexDamaged, QueryError
from reader.model.search import SavedSearch
from reader.ui.completion.completing import Completing
from reader.ui.completion.popup import CompletionPopup
from reader.ui.explaining import Explaining
from reader.ui.language import error_words
from reader.ui.popover import NamePopover
from reader.ui.refining import Refining
from reader.ui.theme import Theme
from reader.ui.workplace import Workplace


class Finding(QObject):
    """Connects what the person types with what is listed. Holds nothing but the parts."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._library = window.library
        self._searching = window.searching
        self._browsing = window.browsing
        self._list = window.frame.list
        self._field = window.top.field
        self._healed = False
        library, jobs, searcher = window.library, window.jobs, window.searcher
        self.popup = CompletionPopup(window.widget, self._field, window.frame.reading.theme)
        self.completing = Completing(library, jobs, searcher, self._field, self.popup, window.tell)
        self.refining = Refining(library, jobs, searcher, self._list)
        self.explaining = Explaining(library, jobs, searcher, self._searching, self._list)
        self._connect()

    def _connect(self) -> None:
        window, searching = self._window, self._searching
        searching.failed.connect(self._on_failed)
        searching.answered.connect(self._on_answered)
        searching.rested.connect(self.refining.count)
        searching.refused.connect(self._on_refused)
        self._browsing.cleared.connect(self._on_left)
        self._browsing.shown.connect(self._on_shown)
        self._field.typed.connect(self._on_typed)
        self._field.left.connect(self._list.table.setFocus)
        self.refining.wanted.connect(self._refine)
        self.refining.suggested.connect(window.top.show_suggestion)
        window.top.taken.connect(self._on_suggestion_taken)
        window.desk.opened.connect(self._explain_opened)
        window.frame.navigator.search_chosen.connect(self.open_saved)
        window.frame.navigator.search_menu_wanted.connect(self._show_saved_menu)
        for part in (self.refining, self.explaining):
            part.failed.connect(window.tell)

    @property
    def is_busy(self) -> bool:
        return self.completing.is_busy

    def dress(self, theme: Theme) -> None:
        self.popup.dress(theme)

    def search(self, query: str) -> None:
        """Search for something else than what was being typed: a new place on the way back. The focus stays
        where it is."""
        self._window.travelling.begin()
        self._field.setText(query)

    def explain(self) -> None:
        """Why the open article matched, in words that stay until something else is said."""
        article_id = self._window.desk.article_id
        if article_id is not None:
            self.explaining.explain(article_id, self._say_why)

    # Saved searches

    def save(self) -> None:
        """Ask for a name for the search in the field."""
        query = self._field.text().strip()
        if not query:
            self._field.setFocus()
            return
        self.popup.hide()
        asked = NamePopover(
            self._window.widget,
            self.tr("Save this search"),
            self._browsing.saved or query,
            self.tr("Save"),
            self.tr("It stays in the navigator and says how many results are new."),
        )
        asked.kept.connect(lambda name: self._save(name, query))
        asked.open_beside(self._field)

    def open_saved(self, name: str) -> None:
        """Search for a saved search again; what was new is now seen."""
        found = self._find_saved(name)
        if found is None:
            return
        self._searching.sort = found.sort
        self._window.pages.show_articles(tell=False)
        self.search(found.query)
        self._browsing.saved = name
        self._list.table.setFocus()
        if found.new and self._window.study.make(lambda: self._library.searches.look(name)):
            self._browsing.recount(actors=False, searches=True)

    def _find_saved(self, name: str) -> SavedSearch | None:
        return next((found for found in self._window.frame.navigator.searches if found.name == name), None)

    def _save(self, name: str, query: str) -> None:
        if self._window.study.make(lambda: self._library.searches.save(name, query, self._searching.sort)):
            self._browsing.saved = name
            self._window.say(self.tr("“{name}” is saved in the navigator.").format(name=name))

    def _rename(self, name: str) -> None:
        asked = NamePopover(self._window.widget, self.tr("Rename the saved search"), name, self.tr("Rename"))
        asked.kept.connect(
            lambda to: self._window.study.make(lambda: self._library.searches.rename(name, to))
        )
        asked.open_beside(self._window.frame.navigator)

    def _forget(self, name: str) -> None:
        if self._window.study.make(lambda: self._library.searches.forget(name)):
            words = self.tr("The saved search “{name}” was removed.").format(name=name)
            self._window.say(words, self._window.commands.undoing.way())

    def _show_saved_menu(self, name: str, place: QPoint) -> None:
        menu = QMenu(self._window.widget)
        for words, act in (
            (self.tr("Rename…"), self._rename),
            (self.tr("Remove"), self._forget),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, run=act: run(name))
            menu.addAction(action)
        menu.popup(place)

    # What happens

    def _refine(self, query: str) -> None:
        """A facet was included, excluded or taken away."""
        if query:
            self.search(query)
        else:
            self._field.clear()

    def _on_suggestion_taken(self, query: str) -> None:
        self.search(query)
        self._field.setFocus()

    def _on_typed(self, text: str) -> None:
        self._browsing.saved = ""
        self._window.pages.show_articles(tell=False)
        if self._list.isHidden():
            self._window.lay_out(wanted=self._list)
        if text.strip():
            self._searching.type(text)
        else:
            self._on_left()
            self._browsing.show_shelf()
            if open_id := self._window.desk.article_id:
                self._window.travelling.choose(open_id)

    def _on_left(self) -> None:
        """The field is empty now, whoever emptied it."""
        self._searching.clear()
        self.completing.close()
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._window.top.leave_search()
        self._window.desk.ask_matches()
        self._explain_opened(self._window.desk.article_id or "")

    def _on_answered(self) -> None:
        self._window.top.show_error("")
        self._window.desk.ask_matches()

    def _on_refused(self, error: QueryError) -> None:
        self._window.top.show_error(error_words(error))
        self._window.top.show_suggestion(None)

    def _on_failed(self, error: Exception) -> None:
        """The searcher only reads; a damaged index is made anew by the writer, once."""
        self._window.tell(error)
        if isinstance(error, IndexDamaged) and not self._healed:
            self._healed = True
            self._window.intake.rebuild_index()

    def _on_shown(self, query: str, total: int | None) -> None:
        self.refining.show(query, total=total)

    def _explain_opened(self, article_id: str) -> None:
        self.explaining.explain(article_id, self._window.frame.reading.show_why)

    def _say_why(self, words: str) -> None:
        self._window.say(words or self.tr("There is no search that this article could match."))
