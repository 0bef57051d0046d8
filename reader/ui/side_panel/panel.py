"""The side panel: two tabs over the actors and the notes of the open article."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QToolButton, QWidget

from reader.ui.controls import column, row
from reader.ui.side_panel.actors import ActorsPanel
from reader.ui.side_panel.notes import NotesPanel
from reader.ui.theme import BAR, SPACE_4, SPACE_8, SPACE_12, Theme


class SidePanel(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.actors = ActorsPanel(theme)
        self.notes = NotesPanel(theme)
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)
        head = QFrame()
        head.setProperty("role", "header")
        head.setFixedHeight(BAR - SPACE_8)
        bar = row(head, space=SPACE_4)
        bar.setContentsMargins(SPACE_12, 0, SPACE_12, 0)
        tabs = ((self.tr("Actors"), self.actors), (self.tr("Notes"), self.notes))
        for number, (words, page) in enumerate(tabs):
            tab = QToolButton()
            tab.setText(words)
            tab.setAccessibleName(words)
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            self._group.addButton(tab, number)
            self._pages.addWidget(page)
            bar.addWidget(tab)
        bar.addStretch()
        self._group.idClicked.connect(self._pages.setCurrentIndex)
        layout = column(self)
        layout.addWidget(head)
        layout.addWidget(self._pages)
        self.show_page(self.actors)

    def show_page(self, page: QWidget) -> None:
        number = self._pages.indexOf(page)
        self._pages.setCurrentIndex(number)
        self._group.button(number).setChecked(True)

    def show_note_count(self, count: int) -> None:
        words = self.tr("Notes")
        self._group.button(1).setText(f"{words} {count}" if count else words)

    @property
    def page(self) -> int:
        """0: actors, 1: notes."""
        return self._pages.currentIndex()

    def dress(self, theme: Theme) -> None:
        self.actors.dress(theme)
        self.notes.dress(theme)
