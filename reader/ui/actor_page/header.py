"""The head of an actor's page: who it is, how sure that is, how often; the names; what can be corrected."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QToolButton, QWidget

from reader.model.actor import ActorName, ActorPage, Origin
from reader.model.kinds import ActorType
from reader.ui.controls import Chip, button, column, label, lead_tab, row
from reader.ui.flow import Flow
from reader.ui.icons import icon
from reader.ui.language import actor_words, recognised_words, show_number, type_words
from reader.ui.navigator.model import ACTOR_ICONS
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_16, SPACE_24, Theme

_MOST_NAMES = 24
_ICON = 28


class ActorHeader(QFrame):
    """Says what the person wants to correct; does nothing itself."""

    shown = Signal(object)
    """The `ActorPage` that is shown now."""
    confirm_wanted = Signal()
    rename_wanted = Signal()
    merge_wanted = Signal()
    alias_wanted = Signal()
    retype_wanted = Signal(ActorType)
    remove_wanted = Signal()
    """This is not an actor, anywhere."""
    split_wanted = Signal(str)
    alias_removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._theme = theme
        self._page: ActorPage | None = None
        self._glyph = label()
        self._name = label(size="title", wrap=True)
        self._facts = label(tone="dim", wrap=True)
        self.names: list[QToolButton] = []
        self._names = QWidget()
        self._flow = Flow(self._names, SPACE_4)
        self.confirm = button(self.tr("This is right"), role="primary")
        self.confirm.clicked.connect(self.confirm_wanted)
        self.ways = self._ways()
        layout = column(self, space=SPACE_8)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_8)
        head = row(space=SPACE_16)
        head.addWidget(self._glyph, alignment=Qt.AlignmentFlag.AlignTop)
        said = QWidget()
        words = column(said, space=SPACE_4)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        head.addWidget(said, 1)
        head.addWidget(self.confirm, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._names)
        layout.addWidget(self._bar())

    def show_actor(self, page: ActorPage) -> None:
        self._page = page
        name = actor_words(page.name, page.type)
        self._name.setText(name)
        self.setAccessibleName(name)
        facts = (
            type_words(page.type, many=False),
            self.tr("confirmed by you") if page.confirmed else recognised_words(page.by),
            self.tr("%n mentions", "", page.count),
            self.tr("in %n articles", "", page.articles),
        )
        self._facts.setText("  ·  ".join(facts))
        self.confirm.setVisible(page.is_guess)
        for kind, action in self._types.items():
            action.setEnabled(kind is not page.type)
        self._show_names(page)
        self.dress(self._theme)
        self.shown.emit(page)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        if self._page is not None:
            sign = icon(ACTOR_ICONS[self._page.type], theme.actors[self._page.type])
            self._glyph.setPixmap(sign.pixmap(_ICON, _ICON))

    def _bar(self) -> QWidget:
        made = QWidget()
        flow = Flow(made, SPACE_4)
        for way in self.ways:
            flow.addWidget(way)
        return made

    def _ways(self) -> tuple[QPushButton, ...]:
        rename = self._way(self.tr("Rename…"), self.rename_wanted.emit)
        merge = self._way(self.tr("Is the same as…"), self.merge_wanted.emit)
        alias = self._way(self.tr("Add another name…"), self.alias_wanted.emit)
        kind = button(self.tr("Change the type"), role="link")
        menu = QMenu(kind)
        self._types = {}
        for each in ActorType:
            action = menu.addAction(type_words(each, many=False))
            action.triggered.connect(lambda _checked=False, to=each: self.retype_wanted.emit(to))
            self._types[each] = action
        kind.setMenu(menu)
        none = self._way(self.tr("Not an actor"), self.remove_wanted.emit)
        return (rename, merge, alias, kind, none)

    def _way(self, words: str, act: Callable[[], None]) -> QPushButton:
        made = button(words, role="link")
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _show_names(self, page: ActorPage) -> None:
        for old in self._names.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.names = []
        others = [name for name in page.names if name.text != page.name]
        shown = others[:_MOST_NAMES]
        for origin in Origin:
            members = [name for name in shown if name.origin is origin]
            if members:
                self._flow.addWidget(self._caption(origin))
            for name in members:
                self.names.append(self._chip(name))
                self._flow.addWidget(self.names[-1])
        if len(others) > len(shown):
            self._flow.addWidget(label(self.tr("and %n more", "", len(others) - len(shown)), tone="dim"))
        self._names.setVisible(bool(others))
        lead_tab(self.confirm, *self.names, *self.ways)

    def _caption(self, origin: Origin) -> QLabel:
        words = {
            Origin.BUILT_IN: self.tr("In the register:"),
            Origin.DETECTED: self.tr("Found:"),
            Origin.PERSON: self.tr("Added by you:"),
        }[origin]
        made = label(words, tone="dim", size="caption")
        made.setContentsMargins(0, 5, SPACE_4, 5)
        return made

    def _chip(self, name: ActorName) -> QToolButton:
        made = Chip()
        count = f"  {show_number(name.count)}" if name.count else ""
        made.setText(f"{name.text}{count}")
        made.setIconSize(QSize(14, 14))
        made.setAccessibleName(self.tr("Name {name}, %n mentions", "", name.count).format(name=name.text))
        made.setToolTip(self.tr("Correct this name"))
        made.clicked.connect(lambda: self._show_menu(name, made))
        return made

    def _show_menu(self, name: ActorName, chip: QToolButton) -> None:
        menu = QMenu(self)
        split = menu.addAction(self.tr("“{name}” is an actor of its own").format(name=name.text))
        split.triggered.connect(lambda _checked=False: self.split_wanted.emit(name.text))
        remove = menu.addAction(self.tr("“{name}” is not a name of this actor").format(name=name.text))
        remove.triggered.connect(lambda _checked=False: self.alias_removed.emit(name.text))
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
