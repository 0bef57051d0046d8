"""The notebook as a page of the window."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QStackedWidget, QToolButton, QWidget

from reader.errors import QueryError
from reader.jobs.calls import call
from reader.model.change import Change, Noun
from reader.model.export import ChoiceField, ExportChoice
from reader.model.notebook import Grouping, NotebookPage
from reader.ui.controls import EmptyState, button, column, label, row
from reader.ui.language import error_words
from reader.ui.notebook.colours import ColourNames
from reader.ui.notebook.list import NoteList
from reader.ui.notebook.model import PAGE
from reader.ui.page import Page
from reader.ui.qt_jobs import Newest
from reader.ui.theme import BAR, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Theme
from reader.ui.trail import Place, View
from reader.ui.workplace import Workplace

PAUSE_MS = 40
"""Joins the keys that come in one go."""


class NoteField(QLineEdit):
    """The arrow down goes to the notes."""

    def __init__(self, notes: NoteList) -> None:
        super().__init__()
        self._notes = notes
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Search your highlights and notes"))
        self.setAccessibleName(self.tr("Search your highlights and notes"))
        self.setTextMargins(SPACE_8, 0, 0, 0)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._notes.enter()
        else:
            super().keyPressEvent(event)


class NotebookView(Page):
    """Asks the searcher for one page after the other; an answer to an older query is not shown."""

    def __init__(self, window: Workplace) -> None:
        super().__init__()
        self._window = window
        self._notebook = window.library.notebook
        self._question = Newest(window.jobs, window.searcher)
        self._more = Newest(window.jobs, window.searcher)
        self._scroll_to = 0
        theme = window.frame.reading.theme
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = NoteList(theme)
        self.field = NoteField(self.list)
        self.colours = ColourNames(window, theme)
        self._error = label(tone="danger", size="caption", wrap=True)
        self._count = label(size="large")
        self._groups = QButtonGroup(self)
        self.empty = EmptyState("", "")
        self._parts = QStackedWidget()
        self._parts.addWidget(self.list)
        self._parts.addWidget(self.empty)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.export = button(self.tr("Export…"))
        layout = column(self)
        layout.addWidget(self._head())
        layout.addWidget(self._parts, 1)
        self._connect()

    # As a page

    def show_place(self, place: Place) -> None:
        self._scroll_to = place.scroll
        self.field.blockSignals(True)
        self.field.setText(place.query)
        self.field.blockSignals(False)
        self._show_grouping(Grouping(place.grouping) if place.grouping else self.grouping)
        self._ask()

    def place(self) -> Place:
        scroll = self.list.verticalScrollBar().value()
        return Place(View.NOTEBOOK, query=self.query, grouping=self.grouping, scroll=scroll)

    def follow(self, change: Change) -> None:
        if change.nouns & {Noun.ANNOTATIONS, Noun.ARTICLES, Noun.ACTORS}:
            self._scroll_to = self.list.verticalScrollBar().value()
            self._ask()

    def refresh(self) -> None:
        self.follow(Change(frozenset({Noun.ARTICLES}), None))

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, theme: Theme) -> None:
        self.list.dress(theme)
        self.colours.dress(theme)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    @property
    def query(self) -> str:
        return self.field.text().strip()

    @property
    def grouping(self) -> Grouping:
        return list(Grouping)[max(self._groups.checkedId(), 0)]

    @property
    def error(self) -> str:
        return self._error.text()

    @property
    def count(self) -> str:
        return self._count.text()

    # Asking

    def _ask(self) -> None:
        self._timer.stop()
        self._more.drop()
        asked = call(self._notebook.entries, self.query, group=self.grouping, limit=PAGE)
        self._question.ask(asked, self._on_page, self._on_failed)

    def _ask_more(self, offset: int) -> None:
        asked = call(self._notebook.entries, self.query, group=self.grouping, limit=PAGE, offset=offset)
        self._more.ask(asked, lambda page: self.list.notes.add(page.groups), self._on_failed)

    def _on_page(self, page: NotebookPage) -> None:
        self._say_error("")
        self.list.show_groups(page.groups, self.grouping)
        self.list.verticalScrollBar().setValue(self._scroll_to)
        self._count.setText(self.tr("%n entries", "", page.total))
        self.export.setEnabled(bool(page.total))
        self._parts.setCurrentWidget(self.list if page.total else self.empty)
        self.colours.refresh()
        if self.query:
            self.empty.say(
                self.tr("Nothing found"), self.tr("Try fewer or shorter words, or a * at the end of one.")
            )
        else:
            self.empty.say(
                self.tr("No notes yet"),
                self.tr("Select a passage while reading and press 1 to 5: it appears here, with its note."),
            )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self._say_error(error_words(error))
        else:
            self.failed.emit(error)

    def _say_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))

    # Building

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("role", "header")
        layout = column(head, space=SPACE_8)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        first = row(space=SPACE_12)
        self.field.setMaximumWidth(560)
        self._count.setAccessibleName(self.tr("How many entries are listed"))
        first.addWidget(self.field, 3)
        first.addWidget(self._count, 1)
        first.addWidget(self.export)
        layout.addLayout(first)
        layout.addWidget(self._error)
        self._error.hide()
        second = row(space=SPACE_4)
        second.addWidget(label(self.tr("By"), tone="dim"))
        for number, (_, words) in enumerate(self._groupings()):
            tab = QToolButton()
            tab.setText(words)
            tab.setAccessibleName(self.tr("Group by: {name}").format(name=words))
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            self._groups.addButton(tab, number)
            second.addWidget(tab)
        second.addStretch(1)
        second.addWidget(self.colours)
        layout.addLayout(second)
        self._show_grouping(Grouping.ARTICLE)
        head.setMinimumHeight(BAR)
        return head

    def _groupings(self) -> tuple[tuple[Grouping, str], ...]:
        return (
            (Grouping.ARTICLE, self.tr("Article")),
            (Grouping.ACTOR, self.tr("Actor")),
            (Grouping.TAG, self.tr("Tag")),
            (Grouping.COLOUR, self.tr("Colour")),
        )

    def _show_grouping(self, grouping: Grouping) -> None:
        self._groups.button(list(Grouping).index(grouping)).setChecked(True)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self._groups.idClicked.connect(self._on_typed)
        self.list.notes.wanted.connect(self._ask_more)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.export.clicked.connect(self._on_export)

    def _on_typed(self) -> None:
        self._scroll_to = 0
        self._timer.start()

    def _on_chosen(self, index: QModelIndex) -> None:
        found = self.list.notes.rows[index.row()].annotation
        if found is None:
            return
        if found.actor_id is not None:
            self._window.turning.show_actor(found.actor_id)
        elif found.start is not None and found.end is not None:
            self.passage_wanted.emit(found.article, found.start, found.end)
            self._window.frame.reading.emphasise_annotation(found.id)
        else:
            self.article_wanted.emit(found.article)

    def _on_export(self) -> None:
        only = ExportChoice(ChoiceField.QUERY, self.query) if self.query else None
        self._window.commands.library.export(only)
