"""The list of the notebook."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView

from reader.model.notebook import Grouping, NotebookGroup
from reader.ui.notebook.delegate import NoteDelegate
from reader.ui.notebook.model import NotebookModel
from reader.ui.theme import Theme


class NoteList(QListView):
    """Rows of different heights; the next page is fetched when the end comes near."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.notes = NotebookModel(self)
        self._delegate = NoteDelegate(self.notes, theme, self)
        self.setModel(self.notes)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Highlights and notes"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)

    def show_groups(self, groups: Sequence[NotebookGroup], grouping: Grouping) -> None:
        """The first page of another answer; the note chosen before stays chosen where it is among them."""
        index = self.currentIndex()
        kept = self.notes.rows[index.row()].annotation if index.isValid() else None
        self._delegate.grouping = grouping
        self.notes.start(groups)
        number = self.notes.row_of(kept.id) if kept else None
        if number is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.notes.index(number, 0), flags)

    def enter(self) -> None:
        """Take the focus, at the first note where none is chosen."""
        if not self.currentIndex().isValid() and len(self.notes.rows) > 1:
            self.setCurrentIndex(self.notes.index(1, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)
