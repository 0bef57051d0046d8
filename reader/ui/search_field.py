"""The field for searching all articles."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.ui.choices import ChoiceList
from reader.ui.icons import icon
from reader.ui.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Popup(Protocol):
    """What is offered under the field."""

    list: ChoiceList

    @property
    def is_marked(self) -> bool: ...

    def isVisible(self) -> bool: ...  # noqa: N802 - Qt's name

    def accept(self) -> None: ...

    def hide(self) -> None: ...


class SearchField(QLineEdit):
    """`typed` follows every change, `edited` the person's own, `entered` is Enter, `left` the arrow down.

    While completions are shown, the arrows move in them, Tab takes one, Enter takes the marked one, Escape
    closes them; every other key goes on typing.
    """

    typed = Signal(str)
    edited = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.popup: Popup | None = None
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Search all articles"))
        self.setAccessibleName(self.tr("Search all articles"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self.setMaxLength(4000)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.tr("Search"))
        self.textChanged.connect(self.typed)
        self.textEdited.connect(self.edited)

    def dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("magnifying-glass", theme.dim))
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if isinstance(clear, QAction):
            clear.setIcon(icon("x-circle", theme.dim))
            clear.setText(self.tr("Clear the search"))

    def event(self, event: QEvent) -> bool:
        """Tab and Escape belong to the completions while these are shown; Qt would move the focus, or the
        window would clear the search."""
        if isinstance(event, QKeyEvent) and self._offers():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._offers() and self._moved_in_popup(event):
            return
        if event.key() in _ENTER:
            self._hide_popup()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hide_popup()
        super().focusOutEvent(event)

    def _offers(self) -> bool:
        return self.popup is not None and self.popup.isVisible()

    def _moved_in_popup(self, event: QKeyEvent) -> bool:
        """Whether the key was one for the completions."""
        popup, key = self.popup, Qt.Key(event.key())
        if popup is None:
            return False
        if key in _STEPS:
            popup.list.step(_STEPS[key])
        elif key == Qt.Key.Key_Tab or (key in _ENTER and popup.is_marked):
            popup.accept()
        elif key == Qt.Key.Key_Escape:
            popup.hide()
        else:
            return False
        return True

    def _hide_popup(self) -> None:
        if self.popup is not None:
            self.popup.hide()
