"""Small questions that float over the window beside what they are about; nothing waits for their answer.

They close with Escape, with a click elsewhere, and when they are answered; the focus goes back where it was.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from reader.ui.controls import button, column, label, row
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_16

_WIDTH = 340


class Popover(QFrame):
    """A card under (or above) an anchor inside one window. Deletes itself when it closes."""

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = QApplication.focusWidget() or window.focusWidget()
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setFixedWidth(min(_WIDTH, window.width() - 2 * SPACE_16))
        self.column = column(self, margin=SPACE_12, space=SPACE_8)
        self.column.addWidget(label(title, size="large", wrap=True))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def open_beside(self, anchor: QWidget, place: QPoint | None = None) -> None:
        """Show under the anchor (or under a point in it), inside the window; take the focus."""
        self.fit()
        below = place if place is not None else QPoint(0, anchor.height() + SPACE_8)
        at = anchor.mapTo(self._window, below)
        x = min(max(at.x(), SPACE_8), self._window.width() - self.width() - SPACE_8)
        y = min(max(at.y(), SPACE_8), self._window.height() - self.height() - SPACE_8)
        self.move(x, y)
        self.show()
        self.raise_()

    def fit(self) -> None:
        """Take the height that is needed."""
        self.column.activate()
        self.setFixedHeight(
            self.column.heightForWidth(self.width())
            if self.column.hasHeightForWidth()
            else self.sizeHint().height()
        )

    def give_back(self) -> None:
        """Close, and put the focus where it was."""
        before, self._before = self._before, None
        self.close()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_back()
        else:
            super().keyPressEvent(event)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.close()


class NamePopover(Popover):
    """Asks for a line of text. `kept` tells it, trimmed; an empty line is no answer."""

    kept = Signal(str)

    def __init__(self, window: QWidget, title: str, text: str, keep: str, hint: str = "") -> None:
        super().__init__(window, title)
        if hint:
            self.column.addWidget(label(hint, tone="dim", wrap=True))
        self.field = QLineEdit(text)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.field.returnPressed.connect(self._on_kept)
        self.column.addWidget(self.field)
        bar = row()
        bar.addStretch(1)
        self.keep = button(keep, role="primary")
        self.keep.clicked.connect(self._on_kept)
        bar.addWidget(self.keep)
        self.column.addLayout(bar)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_kept(self) -> None:
        text = self.field.text().strip()
        if text:
            self.give_back()
            self.kept.emit(text)
