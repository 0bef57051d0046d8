"""The small bar at a selection: five colours, a note, a copy with its source, an actor, a bookmark."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from reader.ui.actions import Actions, Do
from reader.ui.controls import tool_button
from reader.ui.flow import Flow
from reader.ui.theme import CONTROL, SPACE_4, SPACE_8

_COLOURS = (Do.YELLOW, Do.GREEN, Do.BLUE, Do.PINK, Do.PURPLE)
_WAYS = (Do.WRITE_NOTE, Do.COPY_CITATION, Do.ADD_ACTOR, Do.BOOKMARK_PLACE)
_TOUCHING = (Do.EXTEND, Do.DELETE_HIGHLIGHT)
"""Only where the selection touches a highlight."""


class SelectionBar(QFrame):
    """Appears above the selection and leaves the focus in the text, so that the keys go on working."""

    def __init__(self, room: QWidget, actions: Actions) -> None:
        super().__init__(room)
        self._room = room
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("What can be done with the selection"))
        self._layout = Flow(self)
        self._layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        for group in (_COLOURS, _WAYS):
            for name in group:
                self._layout.addWidget(self._button(actions, name))
        self._touching = [self._button(actions, name) for name in _TOUCHING]
        for made in self._touching:
            self._layout.addWidget(made)
        self.hide()

    def show_at(self, selection: QRect, *, touches_highlight: bool = False) -> None:
        for made in self._touching:
            made.setVisible(touches_highlight)
        room = self._room.rect()
        self._fit(room.width() - 2 * SPACE_8)
        y = selection.top() - self.height() - SPACE_8
        if y < SPACE_8:
            y = selection.bottom() + SPACE_8
        x = min(max(selection.left(), SPACE_8), room.right() - self.width() - SPACE_8)
        self.move(max(x, 0), min(max(y, SPACE_8), room.bottom() - self.height()))
        self.show()
        self.raise_()

    def _fit(self, most: int) -> None:
        """In one row, or in as many as the room needs (large print on a small screen)."""
        shown = sum(not made.isHidden() for made in self.findChildren(QToolButton))
        width = min(shown * CONTROL + 2 * SPACE_4 + 2, most)
        self.resize(width, self._layout.heightForWidth(width))

    def _button(self, actions: Actions, name: Do) -> QToolButton:
        made = tool_button(actions[name])
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made
