"""The bar at the top: where to go, what to look for, what to take in; a line for what is wrong with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from reader.ui.actions import Actions, Do, Menu
from reader.ui.controls import column, label, row, tool_button
from reader.ui.icons import icon
from reader.ui.theme import BAR, CONTROL, ICON, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Theme


class SearchField(QLineEdit):
    """`typed` follows every key press, `entered` is Enter, `left` the arrow down."""

    typed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Search all articles"))
        self.setAccessibleName(self.tr("Search all articles"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self.setMaxLength(4000)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.typed)

    def dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("magnifying-glass", theme.dim))
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if isinstance(clear, QAction):
            clear.setIcon(icon("x-circle", theme.dim))
            clear.setText(self.tr("Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QWidget):
    """Everything on it is also an action with a key."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.field = SearchField()
        self.field.setMaximumWidth(680)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._error = label(tone="danger", size="caption", wrap=True)
        self._error.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_8)
        self._error.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._error.setProperty("role", "chrome")
        self._menus: list[tuple[QToolButton, str]] = []
        frame = QFrame()
        frame.setProperty("role", "topbar")
        bar = row(frame, space=SPACE_4)
        bar.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        frame.setMinimumHeight(BAR)
        for name in (Do.SHOW_NAVIGATOR, Do.PREVIOUS_ARTICLE, Do.NEXT_ARTICLE):
            bar.addWidget(tool_button(actions[name]))
        bar.addStretch(1)
        bar.addWidget(self.field, 20)
        bar.addStretch(1)
        bar.addWidget(self._menu(self._import_menu(actions), "plus", self.tr("Add articles")))
        bar.addWidget(tool_button(actions[Do.BOOKMARK]))
        bar.addWidget(self._menu(actions.menu(Menu.LOOK, self), "text-aa", self.tr("Text and theme")))
        bar.addWidget(tool_button(actions[Do.SHOW_SIDE_PANEL]))
        bar.addWidget(self._menu(actions.all_menus(self), "dots-three", self.tr("All actions")))
        layout = column(self)
        layout.addWidget(frame)
        layout.addWidget(self._error)
        self._error.hide()
        self.dress(theme)

    def show_error(self, words: str) -> None:
        """What is wrong with the search, and where; nothing takes the line away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    @property
    def error(self) -> str:
        return self._error.text()

    def dress(self, theme: Theme) -> None:
        self.field.dress(theme)
        for made, name in self._menus:
            made.setIcon(icon(name, theme.text))

    def _import_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        for name in (Do.ADD_FILES, Do.ADD_FOLDER, Do.UPDATE):
            menu.addAction(actions[name])
        return menu

    def _menu(self, menu: QMenu, name: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setIconSize(QSize(ICON, ICON))
        made.setFixedSize(CONTROL, CONTROL)
        made.setToolTip(words)
        made.setAccessibleName(words)
        self._menus.append((made, name))
        return made
