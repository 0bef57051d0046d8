"""The window: connects the panes with the library.

Panes do not know each other. What they want arrives here (or in `Commands`) as a signal and goes to the
library through `Study` (the person's data) or `Intake` (articles); what changed comes back by `announce`.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.change import Change, Noun
from reader.model.kinds import ActorType
from reader.settings import Settings, save
from reader.text.markdown import is_web_address
from reader.ui.actions import Actions
from reader.ui.banner import Way
from reader.ui.browsing import Browsing, falls
from reader.ui.bulk import Bulk
from reader.ui.commands.commands import Commands
from reader.ui.controls import column, lead_tab
from reader.ui.desk import REMEMBER_MS, Desk
from reader.ui.dropping import DropFrame, dropped_paths, dropped_text
from reader.ui.failures import details_of
from reader.ui.finding import Finding
from reader.ui.frame import ROOM_FOR_NAVIGATOR, ROOM_FOR_SIDE_PANEL, Frame
from reader.ui.import_progress.intake import Intake
from reader.ui.import_progress.telling import Telling
from reader.ui.language import error_words
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.reading.setting import setting_of
from reader.ui.reading.typography import Setting
from reader.ui.sample import SampleOffer
from reader.ui.searching import Searching
from reader.ui.shell import TITLE, Content
from reader.ui.study import Study
from reader.ui.stylesheet import apply
from reader.ui.top_bar import TopBar
from reader.ui.trail import Place
from reader.ui.travelling import Travelling
from reader.ui.turning import Turning
from reader.ui.upkeep import Upkeep
from reader.ui.window_state import WindowState, read_state, write_state

_LEAST_WIDTH, _LEAST_HEIGHT = 600, 360
"""A screen of 1280 × 800 at twice the size has room for 640 × 400."""
_ANY_WIDTH = 1 << 14


class Window(Content):
    """One library, one window. Lives on Qt's thread; the children outlive it, their owner closes them."""

    language_changed = Signal()
    """The settings name another language; a window speaks the one it was made in."""

    def __init__(
        self,
        library: Library,
        writer: Runner | None,
        searcher: Runner,
        settings: Settings,
        settings_file: Path | None,
        aside: Runner | None = None,
    ) -> None:
        super().__init__()
        self.library = library
        self.settings = settings
        self.searcher = searcher
        self._settings_file = settings_file
        self._state = read_state(settings.window)
        self._panes = self._state.panes
        self._restored = False
        self._closed = False
        self._taken: set[QWidget] = set()
        self._state_timer = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._state_timer.timeout.connect(self._keep_state)
        self.jobs = Jobs(self)
        self.study = Study(library, self)
        self.bulk = Bulk(library.history, self.study, self.jobs, aside, self)
        self.searching = Searching(library, self.jobs, searcher, self)
        self.intake = Intake(library, self.jobs, writer, self)
        self._status_question = Newest(self.jobs, searcher)
        setting = self._setting()
        self._dress_application(setting)  # before there are widgets, which measure their words in its font
        self.frame = Frame(library.articles.summaries, setting)
        column(self).addWidget(self.frame)
        self.actions_ = Actions(self, (self.frame.reading.view, self.frame.list.table), setting.theme)
        self.top = TopBar(self.actions_, setting.theme)
        self.frame.put_on_top(self.top)
        lead_tab(self.top, self.frame.navigator)  # and then the pages, which are made later
        self.frame.reading.equip(self.actions_)
        self.frame.list.equip(self.actions_)
        self.desk = Desk(
            library,
            self.study,
            self.searching,
            self.frame.reading,
            self.frame.side,
            self.jobs,
            searcher,
        )
        self.browsing = Browsing(
            library, self.jobs, searcher, self.searching, self.frame.list, self.frame.navigator
        )
        self._build_ways()
        self.upkeep = Upkeep(self, aside)
        self._connect()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self._drop_frame = DropFrame(self)
        self._take_state()
        self.frame.dress(setting)
        self._show_types()
        self.commands.refresh()

    def _build_ways(self) -> None:
        """What is made of the parts above, in the order in which it needs one another."""
        self.turning = Turning(self)
        self.pages = self.turning.pages
        self.finding = Finding(self)
        self.travelling = Travelling(
            self.library,
            self.frame,
            self.top.field,
            self.searching,
            self.browsing,
            self.desk,
            self.pages,
        )
        self.commands: Commands = Commands(self)
        self.sample = SampleOffer(self, self._state.sample_dismissed)
        self.telling = Telling(self)
        self.travelling.moved.connect(self.commands.refresh)

    def start(self, files: tuple[Path, ...], sample: Path | None) -> None:
        """Fill the window; import what was asked for, and let everything derived catch up."""
        self.frame.list.table.setFocus()
        place = self._state.place if self._state.library == str(self.library.folder) else Place()
        sort = self._state.sort
        self.browsing.listing = replace(place.listing, sort=sort, descending=falls(sort))
        self.browsing.refresh()
        self._open_something()
        self.travelling.resume(place)
        if sample is not None and self.intake.can_write:
            self.intake.import_paths([sample], remember=False)
        if files:
            self.import_paths(list(files))
        if sample is None and not files:
            self.intake.catch_up()
        self.upkeep.start()
        self._ask_status()
        self.sample.show()

    # What others call

    def announce(self, change: Change) -> None:
        """Something changed the person's data, here or in another process: show it."""
        self.desk.follow(change)
        if change.nouns & {Noun.ARTICLES, Noun.ACTORS}:
            self.intake.catch_up()
        if Noun.ARTICLES in change.nouns:
            self.sample.show()
        if change.nouns & {Noun.ANNOTATIONS, Noun.READING}:
            self.frame.list.model.refresh(change.articles)
        if change.nouns:
            self.browsing.recount(actors=Noun.ACTORS in change.nouns, searches=Noun.SEARCHES in change.nouns)
            self.frame.banner.look()
        self.pages.follow(change)
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
        top = self.window()
        top.setWindowState(top.windowState() & ~Qt.WindowState.WindowMinimized)
        top.show()
        top.raise_()
        top.activateWindow()

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
        self.desk.refresh()
        self.pages.refresh()
        self._ask_status()
        self.sample.show()
        if self.desk.article_id is None or self._is_here(self.desk.gone_id):
            self._open_something()

    @property
    def widget(self) -> QWidget:
        return self

    @property
    def is_idle(self) -> bool:
        """Nothing is running, and nothing waits to be asked or written down."""
        parts = (self.intake, self.searching, self.browsing, self.desk, self.finding, self.pages)
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
        speaks_otherwise = settings.language != self.settings.language
        self.settings = settings
        before, setting = self.frame.reading.setting, self._setting()
        if setting.theme != before.theme:
            self._dress_application(setting)
            self.frame.dress(setting)
            self.top.dress(setting.theme)
            self.actions_.dress(setting.theme)
            self.finding.dress(setting.theme)
            self.pages.dress(setting.theme)
        elif setting != before:
            self.frame.reading.dress(setting)
        self._show_types()
        self.commands.refresh()
        self.save_settings()
        if speaks_otherwise:
            self.language_changed.emit()

    def _show_types(self) -> None:
        hidden = frozenset(kind for kind in ActorType if kind.value in self.settings.hidden_types)
        self.desk.hide_types(hidden)

    def _dress_application(self, setting: Setting) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, setting.theme)

    def _keep_state(self) -> None:
        """What is open is written down soon after it was opened, for whoever ends the program by force."""
        if self.frame.only_text:
            return  # the panes are away for a while; the next article, or the end, is soon enough
        self.settings = replace(self.settings, window=write_state(self._current_state()))
        self.save_settings()

    def save_settings(self) -> None:
        if self._settings_file is not None:
            save(self.settings, self._settings_file)

    def _setting(self) -> Setting:
        scheme = QGuiApplication.styleHints().colorScheme()
        return setting_of(self.settings, system_is_dark=scheme is Qt.ColorScheme.Dark)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()) or dropped_text(event.mimeData()):
            event.acceptProposedAction()
            self._drop_frame.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_frame.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_frame.hide()
        event.acceptProposedAction()
        paths, text = dropped_paths(event.mimeData()), dropped_text(event.mimeData())
        self.import_paths(paths)
        if text:
            self.commands.settings.paste(text)

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
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Write down what is open, once; from here on nothing asks the library, which its owner closes now.
        Hiding the panes scrolls and resizes them and so starts timers again: they fire to nobody."""
        if self._closed:
            return
        self._closed = True
        self.commands.panes.only_text.leave()
        self.desk.leave()
        self.pages.leave()
        self._keep_state()
        self.jobs.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
            timer.blockSignals(True)

    # Helpers

    def _connect(self) -> None:
        self.study.changed.connect(self._on_changed)
        for source in (self.study, self.browsing, self.intake):
            source.failed.connect(self.tell)
        self.browsing.notice.connect(self.say)
        self.frame.list.opened.connect(self._on_opened)
        self.frame.list.activated.connect(self._on_activated)
        self.frame.side.notes.link_wanted.connect(self.offer_link)
        self.frame.dragged.connect(self._on_pane_dragged)
        self.frame.status.cancelled.connect(self.intake.stop)
        self.intake.progressed.connect(self.frame.status.show_progress)
        self.intake.grown.connect(self.refresh)
        self.intake.idle.connect(self.frame.status.show_idle)
        self.intake.progressed.connect(self.frame.side.actors.show_work)
        self.intake.idle.connect(self.frame.side.actors.end_work)
        self.frame.side.actors.search_wanted.connect(self.intake.catch_up)
        self.frame.status.cancelled.connect(self.bulk.stop)
        self.bulk.progressed.connect(self.frame.status.show_progress)
        self.bulk.ended.connect(self.frame.status.show_idle)
        self.bulk.halted.connect(self.announce)
        self.desk.opened.connect(lambda _id: self.commands.refresh())
        self.desk.opened.connect(lambda _id: self._state_timer.start())
        self.desk.opened.connect(self.intake.prefer)

    def _take_state(self) -> None:
        state = self._state
        self.resize(state.width, state.height)
        self.frame.navigator.setVisible(state.navigator)
        self.frame.side.setVisible(state.side_panel)
        self.frame.side.show_page(self.frame.side.notes if state.side_page else self.frame.side.actors)
        self.frame.navigator.fold(frozenset(state.folded))
        self.frame.list.facets.fold(frozenset(state.folded_facets))
        self.finding.refining.is_wanted = state.facets

    def _current_state(self) -> WindowState:
        maximised = self.window().isMaximized()
        return WindowState(
            width=self._state.width if maximised else self.width(),
            height=self._state.height if maximised else self.height(),
            maximised=maximised,
            panes=self.frame.sizes(self._panes),
            navigator=not self.frame.navigator.isHidden() or self.frame.navigator in self._taken,
            side_panel=not self.frame.side.isHidden() or self.frame.side in self._taken,
            side_page=self.frame.side.page,
            folded=tuple(sorted(self.frame.navigator.folded)),
            facets=self.finding.refining.is_wanted,
            folded_facets=tuple(sorted(self.frame.list.facets.folded)),
            sort=self.browsing.listing.sort,
            article=self.desk.article_id or "",
            library=str(self.library.folder),
            folder=self.commands.library.dialogs.folder,
            sample_dismissed=self.sample.dismissed,
            place=self.travelling.here(),
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
        """The article that was open when it was removed and is here again, else the one that was open last
        time, else the first one: the window is never blank without need."""
        same = self._state.library == str(self.library.folder)
        ids = self.frame.list.model.ids
        left = (self.desk.gone_id, self._state.article if same else None, ids[0] if ids else None)
        wanted = next(filter(self._is_here, left), None)
        if wanted is not None:
            self.travelling.choose(wanted)
            self.desk.open(wanted, by_person=False)

    def _is_here(self, article_id: str | None) -> bool:
        return bool(article_id and self.library.articles.summaries([article_id]))

    def _ask_status(self) -> None:
        self._status_question.ask(
            call(self.library.derivation.status), self.frame.status.show_status, self.tell
        )

    # Slots

    def _on_changed(self, change: Change) -> None:
        self.frame.status.show_saved()
        self.announce(change)

    def _on_opened(self, article_id: str) -> None:
        self.desk.open(article_id, at_match=bool(self.searching.query))

    def _on_activated(self, article_id: str) -> None:
        if article_id != self.desk.article_id:
            self._on_opened(article_id)
        self.frame.reading.view.setFocus()


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
