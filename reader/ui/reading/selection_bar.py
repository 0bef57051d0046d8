"""The small bar at a selection: five colours and a note."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from reader.ui.actions import Actions, Do
from reader.ui.controls import row, tool_button
from reader.ui.theme import SPACE_4, SPACE_8

_BUTTONS = (Do.YELLOW, Do.GREEN, Do.BLUE, Do.PINK, Do.PURPLE, Do.WRITE_NOTE, Do.COPY)


class SelectionBar(QFrame):
    """Appears above the selection and leaves the focus in the text, so that the keys go on working."""

    def __init__(self, room: QWidget, actions: Actions) -> None:
        super().__init__(room)
        self._room = room
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        layout = row(self, margin=SPACE_4, space=SPACE_4)
        for name in _BUTTONS:
            made = tool_button(actions[name])
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(made)
        self.hide()

    def show_at(self, selection: QRect) -> None:
        self.adjustSize()
        room = self._room.rect()
        y = selection.top() - self.height() - SPACE_8
        if y < SPACE_8:
            y = selection.bottom() + SPACE_8
        x = min(max(selection.left(), SPACE_8), room.right() - self.width() - SPACE_8)
        self.move(x, min(max(y, SPACE_8), room.bottom() - self.height()))
        self.show()
        self.raise_()
