"""The window: connects the panes with the library.

Panes do not know each other. What they want arrives here (or in `Commands`) as a signal and goes to the
library through `Study` (the person's data) or `Intake` (articles); what changed comes back by `announce`.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.errors import IndexDamaged, QueryError
from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.actor import ActorType
from reader.model.article import Listing
from reader.model.change import Change, Noun
from reader.model.report import Exported, ImportReport
from reader.model.search import SearchResult
from reader.settings import Settings, save
from reader.text.markdown import is_web_address
from reader.ui.actions import Actions
from reader.ui.banner import Way
from reader.ui.browsing import Browsing
from reader.ui.commands import Commands
from reader.ui.desk import Desk
from reader.ui.failures import details_of
from reader.ui.fonts import interface_font, reading_family
from reader.ui.frame import ROOM_FOR_NAVIGATOR, ROOM_FOR_SIDE_PANEL, Frame
from reader.ui.import_progress.intake import Intake
from reader.ui.import_progress.report import ReportDialog, report_words
from reader.ui.language import error_words
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.reading.typography import Setting
from reader.ui.searching import Searching
from reader.ui.study import Study
from reader.ui.stylesheet import apply
from reader.ui.theme import theme_for
from reader.ui.top_bar import TopBar
from reader.ui.window_state import WindowState, read_state, write_state

_LEAST_WIDTH, _LEAST_HEIGHT = 600, 360
"""A screen of 1280 × 800 at twice the size has room for 640 × 400."""
_ANY_WIDTH = 1 << 14
_SAMPLE_MOST = 200
"""Above so many articles nobody looks at the sample only, and asking would cost."""


class Window(QMainWindow):
    """One library, one window. Lives on Qt's thread; the children outlive it, their owner closes them."""

    def __init__(
        self,
        library: Library,
        writer: Runner | None,
        searcher: Runner,
        settings: Settings,
        settings_file: Path | None,
    ) -> None:
        super().__init__()
        self.library = library
        self.settings = settings
        self._settings_file = settings_file
        self._state = read_state(settings.window)
        self._panes = self._state.panes
        self._restored = False
        self._healed = False
        self._closed = False
        self._sample_size = 0
        self._taken: set[QWidget] = set()
        self.jobs = Jobs(self)
        self.study = Study(library, self)
        self.searching = Searching(library, self.jobs, searcher, self)
        self.intake = Intake(library, self.jobs, writer, self)
        self._status_question = Newest(self.jobs, searcher)
        setting = self._setting()
        self.frame = Frame(library.articles.summaries, setting)
        self.setCentralWidget(self.frame)
        self.actions_ = Actions(self, (self.frame.reading.view, self.frame.list.table), setting.theme)
        self.top = TopBar(self.actions_, setting.theme)
        self.frame.put_on_top(self.top)
        self.frame.reading.equip(self.actions_)
        self.desk = Desk(library, self.study, self.searching, self.frame.reading, self.frame.side)
        self.browsing = Browsing(
            library, self.jobs, searcher, self.searching, self.frame.list, self.frame.navigator
        )
        self.commands = Commands(self)
        self._connect()
        self.setWindowTitle("Corpus Reader")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self._take_state()
        self._dress_application(setting)
        self.frame.dress(setting)
        self._show_types()
        self.commands.refresh()

    def start(self, files: tuple[Path, ...], sample: Path | None) -> None:
        """Fill the window; import what was asked for, and let everything derived catch up."""
        self.frame.list.table.setFocus()
        self.browsing.listing = replace(self.browsing.listing, sort=self._state.sort)
        self.browsing.refresh()
        self._open_something()
        if sample is not None and self.intake.can_write:
            self.intake.import_paths([sample], remember=False)
        if files:
            self.import_paths(list(files))
        if sample is None and not files:
            self.intake.catch_up()
        self._ask_status()
        self._show_sample()

    # What others call

    def announce(self, change: Change) -> None:
        """Something changed the person's data, here or in another process: show it."""
        self.desk.follow(change)
        if Noun.ARTICLES in change.nouns:
            self.intake.catch_up()
            self._show_sample()
        if change.nouns & {Noun.ANNOTATIONS, Noun.READING}:
            self.frame.list.model.refresh(change.articles)
            self.browsing.recount(actors=False)
        self.commands.refresh()

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders, and remember them for later updates."""
        if not self.intake.can_write:
            self.say_error(self.tr("Another window holds this library; add the articles there."))
        elif paths:
            self.intake.import_paths(paths)

    def take_over(self, paths: list[Path]) -> None:
        """A second start of the program: import its files and come to the front."""
        self.import_paths(paths)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def lay_out(self, wanted: QWidget | None = None) -> None:
        """Give the panes their room; of navigator and side panel, the one that is not wanted gives way."""
        for pane in (self.frame.navigator, self.frame.side):
            others_crowd = self.frame.list.isHidden() or self.frame.is_crowded(self.width())
            if wanted is not None and pane is not wanted and others_crowd:
                pane.hide()
        self.frame.lay_out(self._panes, self.width())

    def refresh(self) -> None:
        """Articles, mentions or the index changed on disk: show it."""
        self.browsing.refresh()
        if not self.intake.is_busy:
            self.browsing.counting.ask_everyone()
        self.desk.refresh()
        self._ask_status()
        self._show_sample()
        if self.desk.article_id is None:
            self._open_something()

    @property
    def widget(self) -> QWidget:
        return self

    @property
    def is_idle(self) -> bool:
        """Nothing is running, and nothing waits to be asked or written down."""
        parts = (self.intake, self.searching, self.browsing, self.desk)
        return self.jobs.running == 0 and not any(part.is_busy for part in parts)

    # Saying things

    def say(self, words: str, *ways: Way) -> None:
        self.frame.banner.say(words, ways, passing=not ways)

    def say_error(self, words: str, *ways: Way) -> None:
        self.frame.banner.say(words, ways, error=True)

    def tell(self, error: BaseException) -> None:
        """Tell of any error in one sentence; details of one that nobody expected can be copied."""
        words = error_words(error)
        if words == error_words(RuntimeError()):
            details = details_of(error)
            copy = Way(
                self.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details), stays=True
            )
            self.say_error(words, copy)
        else:
            self.say_error(words)

    def offer_link(self, address: str) -> None:
        """Show where a link leads; it is opened only then."""
        if is_web_address(address):
            self.say(address, Way(self.tr("Open in the browser"), lambda: _open(address), primary=True))

    # Settings

    def apply_settings(self, settings: Settings) -> None:
        """Other settings take effect at once."""
        self.settings = settings
        setting = self._setting()
        self._dress_application(setting)
        self.frame.dress(setting)
        self.top.dress(setting.theme)
        self.actions_.dress(setting.theme)
        self._show_types()
        self.commands.refresh()
        self.save_settings()

    def _show_types(self) -> None:
        hidden = frozenset(kind for kind in ActorType if kind.value in self.settings.hidden_types)
        self.desk.hide_types(hidden)

    def _dress_application(self, setting: Setting) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, setting.theme)

    def save_settings(self) -> None:
        if self._settings_file is not None:
            save(self.settings, self._settings_file)

    def _setting(self) -> Setting:
        scheme = QGuiApplication.styleHints().colorScheme()
        theme = theme_for(self.settings.theme, scheme is Qt.ColorScheme.Dark)
        family = reading_family(self.settings.reading_font)
        return Setting(family, interface_font().family(), self.settings.reading_size_pt, theme)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_paths(_dropped(event))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._fit(_ANY_WIDTH, self.width())
            QTimer.singleShot(0, self, self.lay_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._restored:
            self._fit(event.oldSize().width(), event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and self.settings.theme == "system":
            self.apply_settings(self.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:
            self._closed = True
            self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        """Write down what is open; from here on nothing asks the library, which its owner closes now. Hiding
        the panes scrolls and resizes them and so starts timers again: they fire to nobody."""
        self.desk.leave()
        self.settings = replace(self.settings, window=write_state(self._current_state()))
        self.save_settings()
        self.jobs.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
            timer.blockSignals(True)

    # Helpers

    def _connect(self) -> None:
        self.study.changed.connect(self._on_changed)
        for source in (self.study, self.browsing, self.intake):
            source.failed.connect(self.tell)
        self.searching.failed.connect(self._on_search_failed)
        self.browsing.notice.connect(self.say)
        self.browsing.counting.everyone.connect(self.frame.reading.show_counts)
        self.browsing.cleared.connect(self._on_search_left)
        self.searching.answered.connect(self._on_answered)
        self.searching.refused.connect(self._on_refused)
        self.top.field.typed.connect(self._on_typed)
        self.top.field.entered.connect(self.commands.open_first)
        self.top.field.left.connect(self.frame.list.table.setFocus)
        self.frame.list.opened.connect(self._on_opened)
        self.frame.list.activated.connect(self._on_activated)
        self.frame.list.empty.pressed.connect(self.commands.add_files)
        self.frame.side.notes.link_wanted.connect(self.offer_link)
        self.frame.splitter.splitterMoved.connect(self._on_pane_dragged)
        self.frame.status.cancelled.connect(self.intake.stop)
        self.intake.progressed.connect(self.frame.status.show_progress)
        self.intake.grown.connect(self.refresh)
        self.intake.reported.connect(self._on_reported)
        self.intake.exported.connect(self._on_exported)
        self.intake.idle.connect(self.frame.status.show_idle)
        self.desk.opened.connect(lambda _id: self.commands.refresh())

    def _take_state(self) -> None:
        state = self._state
        self.resize(state.width, state.height)
        self.frame.navigator.setVisible(state.navigator)
        self.frame.side.setVisible(state.side_panel)
        self.frame.side.show_page(self.frame.side.notes if state.side_page else self.frame.side.actors)
        if state.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _current_state(self) -> WindowState:
        maximised = self.isMaximized()
        return WindowState(
            width=self._state.width if maximised else self.width(),
            height=self._state.height if maximised else self.height(),
            maximised=maximised,
            panes=self.frame.sizes(self._panes),
            navigator=not self.frame.navigator.isHidden() or self.frame.navigator in self._taken,
            side_panel=not self.frame.side.isHidden() or self.frame.side in self._taken,
            side_page=self.frame.side.page,
            sort=self.browsing.listing.sort,
            article=self.desk.article_id or "",
            library=str(self.library.folder),
        )

    def _fit(self, before: int, now: int) -> None:
        """Take panes away when the window becomes too narrow for them, and bring back what was taken."""
        for pane, room in (
            (self.frame.navigator, ROOM_FOR_NAVIGATOR),
            (self.frame.side, ROOM_FOR_SIDE_PANEL),
        ):
            if now < room <= before and not pane.isHidden():
                self._taken.add(pane)
                pane.hide()
            elif before < room <= now and pane in self._taken:
                self._taken.discard(pane)
                pane.show()
        self.lay_out()
        self.commands.refresh()

    def _on_pane_dragged(self) -> None:
        self._panes = self.frame.sizes(self._panes)

    def _open_something(self) -> None:
        """The article that was open last time, else the first one: the window is never blank without need."""
        same = self._state.library == str(self.library.folder)
        ids = self.frame.list.model.ids
        wanted = self._state.article if same and self._state.article in ids else ids[0] if ids else None
        if wanted is not None:
            self.frame.list.choose(wanted)
            self.desk.open(wanted, by_person=False)

    def _ask_status(self) -> None:
        self._status_question.ask(
            call(self.library.derivation.status), self.frame.status.show_status, self.tell
        )

    def _show_sample(self) -> None:
        """One sentence and one button while the sample is all there is."""
        count = self.library.articles.count(Listing())
        ids = self.library.articles.sample_ids() if 0 < count <= _SAMPLE_MOST else []
        if len(ids) != self._sample_size and len(ids) == count:
            self._say_sample(ids)
        elif len(ids) != count:
            self.frame.sample_banner.hide()
        self._sample_size = len(ids)

    def _say_sample(self, ids: list[str]) -> None:
        if not ids:
            self.frame.sample_banner.hide()
            return
        self.frame.sample_banner.say(
            self.tr("This is a sample of %n articles.", "", len(ids)),
            (
                Way(self.tr("Add your own articles"), self.commands.add_files, primary=True, stays=True),
                Way(self.tr("Remove the sample"), self.commands.remove_sample),
            ),
        )

    # Slots

    def _on_changed(self, change: Change) -> None:
        self.frame.status.show_saved()
        self.announce(change)

    def _on_typed(self, text: str) -> None:
        if self.frame.list.isHidden():
            self.lay_out(wanted=self.frame.list)
        if text.strip():
            self.searching.type(text)
        else:
            self._on_search_left()
            self.browsing.show_shelf()

    def _on_answered(self, _result: SearchResult) -> None:
        self.top.show_error("")
        self.desk.ask_matches()

    def _on_refused(self, error: QueryError) -> None:
        self.top.show_error(error_words(error))

    def _on_search_failed(self, error: Exception) -> None:
        """The searcher only reads; a damaged index is made anew by the writer, once."""
        self.tell(error)
        if isinstance(error, IndexDamaged) and not self._healed:
            self._healed = True
            self.intake.rebuild_index()

    def _on_search_left(self) -> None:
        self.searching.clear()
        self.top.field.blockSignals(True)
        self.top.field.clear()
        self.top.field.blockSignals(False)
        self.top.show_error("")
        self.desk.ask_matches()

    def _on_opened(self, article_id: str) -> None:
        self.desk.open(article_id, at_match=bool(self.searching.query))

    def _on_activated(self, article_id: str) -> None:
        if article_id != self.desk.article_id:
            self._on_opened(article_id)
        self.frame.reading.view.setFocus()

    def _on_reported(self, report: ImportReport, asked: bool) -> None:
        self.frame.status.show_idle()
        words = report_words(self, report)
        if report.failed or report.vanished:
            self.say(words, Way(self.tr("Show the report"), lambda: ReportDialog(self, report).show()))
        elif asked:
            self.say(words)

    def _on_exported(self, report: Exported) -> None:
        words = [self.tr("%n files written", "", len(report.written))]
        if report.unchanged:
            words.append(self.tr("%n unchanged", "", len(report.unchanged)))
        if report.conflicts:
            words.append(self.tr("%n files kept because you changed them", "", len(report.conflicts)))
        self.say(", ".join(words) + ".")


def _dropped(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
