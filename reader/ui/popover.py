"""A line of text, asked for over the window beside what it is about; nothing waits for the answer."""

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.controls import button, column, label, row
from reader.ui.overlay import Overlay
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_16

_WIDTH = 340


class NamePopover(Overlay):
    """Lives for one question. `kept` tells the answer, trimmed; an empty line is none."""

    kept = Signal(str)

    def __init__(self, window: QWidget, title: str, text: str, keep: str, hint: str = "") -> None:
        super().__init__(window, title)
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * SPACE_16))
        layout = column(self, margin=SPACE_12, space=SPACE_8)
        layout.addWidget(label(title, size="large", wrap=True))
        if hint:
            layout.addWidget(label(hint, tone="dim", wrap=True))
        self.field = QLineEdit(text)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.field.returnPressed.connect(self._on_kept)
        layout.addWidget(self.field)
        bar = row()
        bar.addStretch(1)
        self.keep = button(keep, role="primary")
        self.keep.clicked.connect(self._on_kept)
        bar.addWidget(self.keep)
        layout.addLayout(bar)
        self.closed.connect(self.deleteLater)

    def open_beside(self, anchor: QWidget, place: QPoint | None = None) -> None:
        """Show beside the anchor, or beside a point in it; take the focus."""
        size = anchor.size() if place is None else QSize(1, 1)
        self.open_at(QRect(anchor.mapTo(self._room, place or QPoint()), size), self.field)

    def _on_kept(self) -> None:
        text = self.field.text().strip()
        if text:
            self.close_sheet()
            self.kept.emit(text)
