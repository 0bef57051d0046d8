"""The bar at the top: where to go, what to look for, what to take in; a line for what is wrong with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from reader.ui.actions import Actions, Do
from reader.ui.controls import button, column, label, row, tool_button
from reader.ui.icons import icon
from reader.ui.search_field import SearchField
from reader.ui.theme import BAR, CONTROL, ICON, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Theme

_IMPORT = (Do.ADD_FILES, Do.ADD_FOLDER, Do.PASTE_ARTICLE, Do.UPDATE, Do.LAST_REPORT)


class TopBar(QWidget):
    """Everything on it is also an action with a key. `taken` is the suggestion that the person agrees to."""

    taken = Signal(str)

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.field = SearchField()
        self.field.setMaximumWidth(680)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._save = actions[Do.SAVE_SEARCH]
        self.field.addAction(self._save, QLineEdit.ActionPosition.TrailingPosition)
        self.field.textChanged.connect(lambda text: self._save.setVisible(bool(text.strip())))
        self._save.setVisible(False)
        self._error = label(tone="danger", size="caption", wrap=True)
        self._error.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)
        self._error.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._error.setProperty("role", "chrome")
        self._suggested = ""
        self.suggestion = button("", role="link")
        self.suggestion.clicked.connect(self._on_taken)
        self._menus: list[tuple[QToolButton, str]] = []
        layout = column(self)
        layout.addWidget(self._bar(actions))
        layout.addWidget(self._error)
        layout.addWidget(self.suggestion, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._error.hide()
        self.suggestion.hide()
        self.setTabOrder(self.field, self.suggestion)
        self.dress(theme)

    def show_error(self, words: str) -> None:
        """What is wrong with the search, and where; nothing takes the line away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    @property
    def error(self) -> str:
        return self._error.text()

    def show_suggestion(self, query: str | None) -> None:
        """What was perhaps meant; `None` takes the line away."""
        self._suggested = query or ""
        words = self.tr("Did you mean “{query}”?").format(query=self._suggested)
        self.suggestion.setText(words.replace("&", "&&"))
        self.suggestion.setAccessibleName(words)
        self.suggestion.setVisible(bool(query))

    def leave_search(self) -> None:
        """The field was emptied: nothing is wrong with it, and nothing is offered."""
        self.show_error("")
        self.show_suggestion(None)
        self._save.setVisible(False)

    def dress(self, theme: Theme) -> None:
        self.field.dress(theme)
        for made, name in self._menus:
            made.setIcon(icon(name, theme.text))

    def _on_taken(self) -> None:
        self.taken.emit(self._suggested)

    def _bar(self, actions: Actions) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "topbar")
        bar = row(frame, space=SPACE_4)
        bar.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        frame.setMinimumHeight(BAR)
        for name in (Do.SHOW_NAVIGATOR, Do.BACK, Do.FORWARD):
            bar.addWidget(tool_button(actions[name]))
        bar.addStretch(1)
        bar.addWidget(self.field, 20)
        bar.addStretch(1)
        bar.addWidget(self._menu(self._import_menu(actions), "plus", self.tr("Add articles")))
        bar.addWidget(tool_button(actions[Do.BOOKMARK]))
        bar.addWidget(tool_button(actions[Do.NOTEBOOK]))
        bar.addWidget(tool_button(actions[Do.TYPOGRAPHY]))
        bar.addWidget(tool_button(actions[Do.SHOW_SIDE_PANEL]))
        bar.addWidget(self._menu(actions.all_menus(self), "dots-three", self.tr("All actions")))
        return frame

    def _import_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        for name in _IMPORT:
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
