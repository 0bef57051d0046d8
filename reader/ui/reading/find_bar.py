"""Finding words in the open article, with a count."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QWidget

from reader.model.span import Span
from reader.ui.controls import label, row
from reader.ui.icons import icon
from reader.ui.theme import CONTROL, SPACE_8, SPACE_16, Theme


def occurrences(text: str, words: str) -> list[Span]:
    """Every occurrence of some words, as typed but for capital letters and the length of white space."""
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    return [Span(*match.span()) for match in pattern.finditer(text)]


class FindBar(QFrame):
    """A field above the text. `asked` follows each key press; `stepped` is Enter and Shift+Enter."""

    asked = Signal(str)
    stepped = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        layout = row(self, space=SPACE_8)
        layout.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.textChanged.connect(self.asked)
        self._count = label(tone="dim")
        self._previous = self._button(self.tr("Previous match"), lambda: self.stepped.emit(False))
        self._next = self._button(self.tr("Next match"), lambda: self.stepped.emit(True))
        self._close = self._button(self.tr("Close"), self.close_bar)
        layout.addWidget(self.field, 1)
        for part in (self._count, self._previous, self._next, self._close):
            layout.addWidget(part)
        self.hide()

    def dress(self, theme: Theme) -> None:
        for made, name in ((self._previous, "caret-up"), (self._next, "caret-down"), (self._close, "x")):
            made.setIcon(icon(name, theme.text))

    def open_bar(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def show_count(self, current: int | None, total: int) -> None:
        """`current` counts from 0."""
        if not self.field.text().strip():
            self._count.setText("")
        elif current is None:
            self._count.setText(self.tr("%n matches", "", total))
        else:
            self._count.setText(f"{current + 1} / {total}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, press: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedSize(CONTROL, CONTROL)
        made.clicked.connect(press)
        return made
