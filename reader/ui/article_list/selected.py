"""The bar under the list while several articles are chosen: how many, and what can be done to all of them."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QToolButton

from reader.ui.actions import Actions, Do
from reader.ui.controls import column, label, row, tool_button
from reader.ui.icons import icon
from reader.ui.theme import CONTROL, ICON, SPACE_4, SPACE_8, Theme

FOR_MANY = (Do.BOOKMARK, Do.UNREAD, Do.TAG_ARTICLE, Do.EXPORT_SELECTED, Do.REMOVE_ARTICLE)
"""The actions that work on every chosen article."""


class SelectedBar(QFrame):
    """Hidden while no more than one article is chosen."""

    left = Signal()
    """The person wants a single article again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bottombar")
        self._count = label()
        layout = column(self, space=SPACE_4)
        layout.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        self._head, self._layout = row(), row(space=SPACE_4)
        self._count.setContentsMargins(SPACE_8, 0, 0, 0)
        self._head.addWidget(self._count, 1)
        layout.addLayout(self._head)
        layout.addLayout(self._layout)
        self._close = QToolButton()
        self._close.setFixedSize(CONTROL, CONTROL)
        self._close.setIconSize(QSize(ICON - 4, ICON - 4))
        self._close.setAccessibleName(self.tr("Choose one article only"))
        self._close.setToolTip(self.tr("Choose one article only"))
        self._close.clicked.connect(self.left)
        self.dress(theme)
        self.hide()

    def equip(self, actions: Actions) -> None:
        """Give the bar its actions."""
        for name in FOR_MANY:
            self._layout.addWidget(tool_button(actions[name]))
        self._layout.addStretch()
        self._head.addWidget(self._close)

    def show_count(self, count: int) -> None:
        self._count.setText(self.tr("%n selected", "", count))
        self.setVisible(count > 1)

    @property
    def words(self) -> str:
        return self._count.text()

    def dress(self, theme: Theme) -> None:
        self._close.setIcon(icon("x", theme.dim))
