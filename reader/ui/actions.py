"""Everything a person can do in the window, in one table; menus, keys and buttons are made from it.

To add an action: a member of `Do`, a row in `TABLE`, a handler where `Window` binds them (a test misses it).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.kinds import Colour
from reader.ui.icons import icon, swatch
from reader.ui.theme import Theme


def _text(_context: str, words: str) -> str:
    """Marks words for translation: `lupdate -tr-function-alias QT_TRANSLATE_NOOP+=_text` finds them here, and
    they are translated where they are shown. (Qt's own marker is typed as returning `object`.)"""
    return words


class Do(StrEnum):
    """The name of an action; also how settings and tests call it."""

    ADD_FILES = auto()
    ADD_FOLDER = auto()
    REMOVE_SAMPLE = auto()
    UPDATE = auto()
    EXPORT = auto()
    OPEN_LIBRARY = auto()
    SHOW_DATA = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    SEARCH = auto()
    FIND = auto()
    NEXT_MARK = auto()
    PREVIOUS_MARK = auto()
    NEXT_ARTICLE = auto()
    PREVIOUS_ARTICLE = auto()
    SCROLL = auto()
    SCROLL_BACK = auto()
    LEAVE = auto()
    BOOKMARK = auto()
    UNREAD = auto()
    EDIT_DETAILS = auto()
    TAG_ARTICLE = auto()
    NOTE_ARTICLE = auto()
    REMOVE_ARTICLE = auto()
    YELLOW = auto()
    GREEN = auto()
    BLUE = auto()
    PINK = auto()
    PURPLE = auto()
    WRITE_NOTE = auto()
    TAG_HIGHLIGHT = auto()
    DELETE_HIGHLIGHT = auto()
    COPY = auto()
    WHO_IS_THIS = auto()
    SHOW_NAVIGATOR = auto()
    SHOW_SIDE_PANEL = auto()
    SHOW_ACTORS = auto()
    SHOW_NOTES = auto()
    PERSONS = auto()
    ORGANISATIONS = auto()
    STATES = auto()
    PLACES = auto()
    LIGHT = auto()
    SEPIA = auto()
    DARK = auto()
    SYSTEM = auto()
    CONTRAST = auto()
    SERIF = auto()
    SANS = auto()
    LARGER = auto()
    SMALLER = auto()
    ABOUT = auto()
    COMMANDS = auto()
    TYPOGRAPHY = auto()
    JUSTIFY = auto()
    FOCUS_MODE = auto()
    KEYS = auto()
    SETTINGS = auto()
    BACKUPS = auto()
    PASTE_ARTICLE = auto()
    LAST_REPORT = auto()
    OPEN_ORIGINAL = auto()
    OPEN_FOLDER = auto()
    OPEN_ADDRESS = auto()
    COPY_CITATION = auto()
    EXTEND = auto()
    RESPAN = auto()
    BOOKMARK_PLACE = auto()
    NEXT_HIGHLIGHT = auto()
    PREVIOUS_HIGHLIGHT = auto()
    ADD_ACTOR = auto()
    CORRECT_ACTOR = auto()
    CONFIRM_ACTOR = auto()
    BACK = auto()
    FORWARD = auto()
    SAVE_SEARCH = auto()
    REFINE = auto()
    WHY = auto()
    NOTEBOOK = auto()
    REVIEW = auto()
    ACTOR_PAGE = auto()
    EXPORT_SELECTED = auto()
    CONFIRM_PLACE = auto()
    PLACE_HERE = auto()
    GIVE_UP = auto()


COLOURS: dict[Do, Colour] = {
    Do.YELLOW: Colour.YELLOW,
    Do.GREEN: Colour.GREEN,
    Do.BLUE: Colour.BLUE,
    Do.PINK: Colour.PINK,
    Do.PURPLE: Colour.PURPLE,
}


class Menu(StrEnum):
    LIBRARY = _text("Actions", "Library")
    ARTICLE = _text("Actions", "Article")
    HIGHLIGHT = _text("Actions", "Highlight")
    ACTOR = _text("Actions", "Actor")
    MOVE = _text("Actions", "Go")
    VIEW = _text("Actions", "View")
    LOOK = _text("Actions", "Text and theme")


class Scope(StrEnum):
    """Where a key works: anywhere, or only while the list or the text has the focus (keys that buttons and
    fields need for themselves)."""

    WINDOW = "window"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Row:
    """An action as data. `keys` are written as Qt writes them; `group` makes actions exclude each other."""

    name: Do
    text: str
    icon: str
    keys: tuple[str, ...]
    menu: Menu
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    group: str = ""


TABLE: tuple[Row, ...] = (
    Row(Do.ADD_FILES, _text("Actions", "Add articles…"), "file-plus", ("Ctrl+O",), Menu.LIBRARY),
    Row(Do.ADD_FOLDER, _text("Actions", "Add a folder…"), "folder-plus", ("Ctrl+Shift+O",), Menu.LIBRARY),
    Row(Do.UPDATE, _text("Actions", "Look for new and changed files"), "arrows-clockwise", ("F5",),
        Menu.LIBRARY),
    Row(Do.REMOVE_SAMPLE, _text("Actions", "Remove the sample"), "trash", ("Ctrl+Alt+S",),
        Menu.LIBRARY),
    Row(Do.EXPORT, _text("Actions", "Export notes as Markdown…"), "export", ("Ctrl+E",), Menu.LIBRARY),
    Row(Do.OPEN_LIBRARY, _text("Actions", "Open another library…"), "books", ("Ctrl+Shift+L",), Menu.LIBRARY),
    Row(Do.PASTE_ARTICLE, _text("Actions", "Paste text as an article…"), "clipboard-text", ("Ctrl+Shift+V",),
        Menu.LIBRARY),
    Row(Do.LAST_REPORT, _text("Actions", "Show the last import report"), "list-bullets", ("Ctrl+Alt+R",),
        Menu.LIBRARY),
    Row(Do.BACKUPS, _text("Actions", "Backups…"), "clock-counter-clockwise", ("Ctrl+Shift+B",), Menu.LIBRARY),
    Row(Do.SETTINGS, _text("Actions", "Settings…"), "gear", ("Ctrl+,",), Menu.LIBRARY),
    Row(Do.SHOW_DATA, _text("Actions", "Show where my data is"), "hard-drives", ("Ctrl+Shift+D",),
        Menu.LIBRARY),
    Row(Do.KEYS, _text("Actions", "Keys of the window"), "keyboard", ("F1",), Menu.LIBRARY),
    Row(Do.ABOUT, _text("Actions", "About Corpus Reader"), "info", ("Shift+F1",), Menu.LIBRARY),
    Row(Do.QUIT, _text("Actions", "Quit"), "sign-out", ("Ctrl+Q",), Menu.LIBRARY),
    Row(Do.UNDO, _text("Actions", "Undo"), "arrow-counter-clockwise", ("Ctrl+Z",), Menu.ARTICLE),
    Row(Do.REDO, _text("Actions", "Redo"), "arrow-clockwise", ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.ARTICLE),
    Row(Do.BOOKMARK, _text("Actions", "Bookmark"), "bookmark-simple", ("B",), Menu.ARTICLE, checkable=True),
    Row(Do.UNREAD, _text("Actions", "Mark as unread"), "circle", ("U",), Menu.ARTICLE, checkable=True),
    Row(Do.NOTE_ARTICLE, _text("Actions", "Write a note on the article"), "note-pencil", ("M",),
        Menu.ARTICLE),
    Row(Do.TAG_ARTICLE, _text("Actions", "Tag the article…"), "tag", ("T",), Menu.ARTICLE),
    Row(Do.EDIT_DETAILS, _text("Actions", "Edit article details…"), "pencil-simple", ("Ctrl+I",),
        Menu.ARTICLE),
    Row(Do.OPEN_ORIGINAL, _text("Actions", "Open the original file"), "file-text", ("Ctrl+Alt+O",),
        Menu.ARTICLE),
    Row(Do.OPEN_FOLDER, _text("Actions", "Open the folder of the file"), "folder-open", ("Ctrl+Alt+F",),
        Menu.ARTICLE),
    Row(Do.OPEN_ADDRESS, _text("Actions", "Open the web address…"), "globe", ("Ctrl+Alt+U",), Menu.ARTICLE),
    Row(Do.EXPORT_SELECTED, _text("Actions", "Export the notes of these articles…"), "export",
        ("Ctrl+Shift+E",), Menu.ARTICLE),
    Row(Do.REMOVE_ARTICLE, _text("Actions", "Remove from the library"), "trash", ("Ctrl+Backspace",),
        Menu.ARTICLE),
    Row(Do.YELLOW, _text("Actions", "Highlight in yellow"), "", ("1",), Menu.HIGHLIGHT),
    Row(Do.GREEN, _text("Actions", "Highlight in green"), "", ("2",), Menu.HIGHLIGHT),
    Row(Do.BLUE, _text("Actions", "Highlight in blue"), "", ("3",), Menu.HIGHLIGHT),
    Row(Do.PINK, _text("Actions", "Highlight in pink"), "", ("4",), Menu.HIGHLIGHT),
    Row(Do.PURPLE, _text("Actions", "Highlight in purple"), "", ("5",), Menu.HIGHLIGHT),
    Row(Do.WRITE_NOTE, _text("Actions", "Write a note on the passage"), "note-pencil", ("Return", "Enter"),
        Menu.HIGHLIGHT, Scope.READING),
    Row(Do.TAG_HIGHLIGHT, _text("Actions", "Tag the highlight…"), "tag", ("Shift+T",), Menu.HIGHLIGHT),
    Row(Do.DELETE_HIGHLIGHT, _text("Actions", "Delete the highlight"), "trash", ("Delete",), Menu.HIGHLIGHT,
        Scope.READING),
    Row(Do.COPY, _text("Actions", "Copy the passage"), "copy", ("Ctrl+C",), Menu.HIGHLIGHT, Scope.READING),
    Row(Do.COPY_CITATION, _text("Actions", "Copy with its source"), "quotes", ("Ctrl+Shift+C",),
        Menu.HIGHLIGHT),
    Row(Do.EXTEND, _text("Actions", "Extend the highlight to the selection"), "arrows-out-line-horizontal",
        ("E",), Menu.HIGHLIGHT),
    Row(Do.RESPAN, _text("Actions", "Highlight exactly the selection"), "", ("Shift+E",), Menu.HIGHLIGHT),
    Row(Do.BOOKMARK_PLACE, _text("Actions", "Bookmark this place"), "map-pin", ("Shift+B",), Menu.HIGHLIGHT),
    Row(Do.ACTOR_PAGE, _text("Actions", "Page of this actor"), "identification-card", ("P",), Menu.ACTOR),
    Row(Do.ADD_ACTOR, _text("Actions", "Add an actor from the selection…"), "user-plus", ("A",), Menu.ACTOR),
    Row(Do.CORRECT_ACTOR, _text("Actions", "Correct this actor…"), "wrench", ("C",), Menu.ACTOR),
    Row(Do.CONFIRM_ACTOR, _text("Actions", "This actor is right"), "check-circle", ("Y",), Menu.ACTOR),
    Row(Do.CONFIRM_PLACE, _text("Actions", "The passage belongs there"), "check", ("Ctrl+Return",),
        Menu.HIGHLIGHT),
    Row(Do.PLACE_HERE, _text("Actions", "The passage is the selection"), "text-t", ("Ctrl+Shift+P",),
        Menu.HIGHLIGHT),
    Row(Do.GIVE_UP, _text("Actions", "The passage is gone"), "prohibit", ("Ctrl+Delete",), Menu.HIGHLIGHT),
    Row(Do.SEARCH, _text("Actions", "Search all articles"), "magnifying-glass", ("Ctrl+L", "Ctrl+Shift+F"),
        Menu.MOVE),
    Row(Do.SAVE_SEARCH, _text("Actions", "Save this search…"), "bookmarks-simple", ("Ctrl+Shift+S",),
        Menu.MOVE),
    Row(Do.REFINE, _text("Actions", "Narrow the results"), "funnel", ("Ctrl+R",), Menu.MOVE, checkable=True),
    Row(Do.WHY, _text("Actions", "Why did this match?"), "question", ("W",), Menu.MOVE),
    Row(Do.BACK, _text("Actions", "Back"), "arrow-left", ("Alt+Left",), Menu.MOVE),
    Row(Do.FORWARD, _text("Actions", "Forward"), "arrow-right", ("Alt+Right",), Menu.MOVE),
    Row(Do.NOTEBOOK, _text("Actions", "Notebook"), "notebook", ("Ctrl+J",), Menu.MOVE),
    Row(Do.REVIEW, _text("Actions", "Passages to review"), "warning-circle", ("Ctrl+Shift+J",), Menu.MOVE),
    Row(Do.FIND, _text("Actions", "Find in this article"), "text-aa", ("Ctrl+F", "/"), Menu.MOVE),
    Row(Do.NEXT_ARTICLE, _text("Actions", "Next article"), "caret-down", ("J",), Menu.MOVE),
    Row(Do.PREVIOUS_ARTICLE, _text("Actions", "Previous article"), "caret-up", ("K",), Menu.MOVE),
    Row(Do.NEXT_MARK, _text("Actions", "Next match or mention"), "arrow-down", ("N", "F3"), Menu.MOVE),
    Row(Do.PREVIOUS_MARK, _text("Actions", "Previous match or mention"), "arrow-up", ("Shift+N", "Shift+F3"),
        Menu.MOVE),
    Row(Do.NEXT_HIGHLIGHT, _text("Actions", "Next highlight"), "", ("H",), Menu.MOVE),
    Row(Do.PREVIOUS_HIGHLIGHT, _text("Actions", "Previous highlight"), "", ("Shift+H",), Menu.MOVE),
    Row(Do.WHO_IS_THIS, _text("Actions", "Who is this?"), "identification-card", ("I",), Menu.MOVE),
    Row(Do.SCROLL, _text("Actions", "Scroll on"), "", ("Space",), Menu.MOVE, Scope.READING),
    Row(Do.SCROLL_BACK, _text("Actions", "Scroll back"), "", ("Shift+Space",), Menu.MOVE, Scope.READING),
    Row(Do.LEAVE, _text("Actions", "Clear the search"), "x", ("Esc",), Menu.MOVE),
    Row(Do.COMMANDS, _text("Actions", "Find an action…"), "command", ("Ctrl+K",), Menu.VIEW),
    Row(Do.FOCUS_MODE, _text("Actions", "Only the text"), "corners-out", ("F11",), Menu.VIEW, checkable=True),
    Row(Do.SHOW_NAVIGATOR, _text("Actions", "Navigator"), "layout", ("F9",), Menu.VIEW, checkable=True),
    Row(Do.SHOW_SIDE_PANEL, _text("Actions", "Actors and notes"), "user-list", ("F10",),
        Menu.VIEW, checkable=True),
    Row(Do.SHOW_ACTORS, _text("Actions", "Show the actors"), "users", ("Ctrl+Shift+A",), Menu.VIEW),
    Row(Do.SHOW_NOTES, _text("Actions", "Show the notes"), "notebook", ("Ctrl+Shift+N",), Menu.VIEW),
    Row(Do.PERSONS, _text("Actions", "Mark people"), "", ("Ctrl+1",), Menu.VIEW, checkable=True),
    Row(Do.ORGANISATIONS, _text("Actions", "Mark organisations"), "", ("Ctrl+2",), Menu.VIEW, checkable=True),
    Row(Do.STATES, _text("Actions", "Mark states"), "", ("Ctrl+3",), Menu.VIEW, checkable=True),
    Row(Do.PLACES, _text("Actions", "Mark places"), "", ("Ctrl+4",), Menu.VIEW, checkable=True),
    Row(Do.LIGHT, _text("Actions", "Light"), "sun", ("Ctrl+Alt+1",),
        Menu.LOOK, checkable=True, group="theme"),
    Row(Do.SEPIA, _text("Actions", "Sepia"), "coffee", ("Ctrl+Alt+2",),
        Menu.LOOK, checkable=True, group="theme"),
    Row(Do.DARK, _text("Actions", "Dark"), "moon", ("Ctrl+Alt+3",), Menu.LOOK, checkable=True, group="theme"),
    Row(Do.SYSTEM, _text("Actions", "Like the system"), "desktop", ("Ctrl+Alt+4",), Menu.LOOK, checkable=True,
        group="theme"),
    Row(Do.CONTRAST, _text("Actions", "High contrast"), "circle-half", ("Ctrl+Alt+8",), Menu.LOOK,
        checkable=True, group="theme"),
    Row(Do.SERIF, _text("Actions", "Serif text"), "", ("Ctrl+Alt+5",),
        Menu.LOOK, checkable=True, group="font"),
    Row(Do.SANS, _text("Actions", "Sans-serif text"), "", ("Ctrl+Alt+6",),
        Menu.LOOK, checkable=True, group="font"),
    Row(Do.JUSTIFY, _text("Actions", "Justified text"), "text-align-justify", ("Ctrl+Alt+7",), Menu.LOOK,
        checkable=True),
    Row(Do.TYPOGRAPHY, _text("Actions", "Text settings…"), "text-aa", ("Ctrl+T",), Menu.LOOK),
    Row(Do.LARGER, _text("Actions", "Larger text"), "plus", ("Ctrl++", "Ctrl+="), Menu.LOOK),
    Row(Do.SMALLER, _text("Actions", "Smaller text"), "minus", ("Ctrl+-",), Menu.LOOK),
)  # fmt: skip


class Actions(QObject):
    """The table as Qt's actions, on one window."""

    def __init__(self, window: QWidget, reading: tuple[QWidget, ...], theme: Theme) -> None:
        super().__init__(window)
        self._made = {line.name: self._make(line, window, reading) for line in TABLE}
        self.dress(theme)

    def __getitem__(self, name: Do) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[Do]:
        return iter(self._made)

    def bind(self, handlers: Mapping[Do, Callable[[], None]]) -> None:
        """Say what each action does."""
        for name, handler in handlers.items():
            self._made[name].triggered.connect(lambda _checked=False, run=handler: run())

    def dress(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for line in TABLE:
            if line.icon:
                self._made[line.name].setIcon(icon(line.icon, theme.text, theme.accent))
        for name, colour in COLOURS.items():
            self._made[name].setIcon(swatch(theme.highlights[colour]))

    def rename(self, name: Do, words: str) -> None:
        """Give an action other words, wherever it is shown."""
        if words == self._made[name].text():
            return
        self._made[name].setText(words)
        self._made[name].setToolTip(_tooltip(self._made[name]))

    def enable(self, on: bool, *names: Do) -> None:
        for name in names:
            self._made[name].setEnabled(on)

    def check(self, name: Do, on: bool = True) -> None:
        self._made[name].setChecked(on)

    def menu(self, of: Menu, parent: QWidget) -> QMenu:
        """One menu of the table; exclusive groups are set apart."""
        made = QMenu(QCoreApplication.translate("Actions", of.value), parent)
        before = ""
        for line in TABLE:
            if line.menu is of:
                if line.group != before:
                    made.addSeparator()
                before = line.group
                made.addAction(self._made[line.name])
        return made

    def all_menus(self, parent: QWidget) -> QMenu:
        """Every action under one button."""
        made = QMenu(parent)
        for of in Menu:
            made.addMenu(self.menu(of, made))
        return made

    def _make(self, line: Row, window: QWidget, reading: tuple[QWidget, ...]) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", line.text), self)
        action.setObjectName(line.name)
        action.setCheckable(line.checkable)
        action.setShortcuts([QKeySequence(key) for key in line.keys])
        action.setToolTip(_tooltip(action))
        if line.scope is Scope.READING:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for widget in reading if line.scope is Scope.READING else (window,):
            widget.addAction(action)
        return action


def _tooltip(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text().rstrip('…')} ({key})"
