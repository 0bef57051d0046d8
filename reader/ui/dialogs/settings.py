"""The settings, in pages; each change takes effect while the dialog is open."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from reader.model.kinds import ActorType, Colour
from reader.model.search import EngineChoice
from reader.settings import Settings
from reader.ui.combo import Combo
from reader.ui.controls import button, column, label, row
from reader.ui.dialogs.backups import BackupsPane
from reader.ui.flow import Flow
from reader.ui.fonts import readable_families
from reader.ui.icons import swatch
from reader.ui.language import colour_words, type_words
from reader.ui.reading.numbers import TypeNumbers
from reader.ui.theme import CONTROL, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, Theme
from reader.ui.tick_box import TickBox

_PAGES_WIDTH = 148


class SettingsDialog(QDialog):
    """`wanted` carries other settings; `colour_named`, `engine_wanted` and the pane of backups concern the
    library. The owner answers with `show_settings`, which says nothing."""

    wanted = Signal(object)
    colour_named = Signal(Colour, str)
    engine_wanted = Signal(EngineChoice)
    folder_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, parent: QWidget, settings: Settings, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(760, parent.width() - SPACE_32), min(560, parent.height() - SPACE_32))
        self._settings = settings
        self._filling = False
        self.backups = BackupsPane()
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        self.pages.setFixedWidth(_PAGES_WIDTH)
        self.pages.setProperty("role", "pages")
        self._stack = QStackedWidget()
        # Before the pages are made: a widget that changes its parent is dressed anew with all that is in it.
        layout = column(self, margin=SPACE_16, space=SPACE_12)
        middle = row(space=SPACE_16)
        middle.addWidget(self.pages)
        middle.addWidget(self._stack, 1)
        layout.addLayout(middle, 1)
        for title, page in (
            (self.tr("Look and language"), self._look_page()),
            (self.tr("Reading"), self._reading_page()),
            (self.tr("Actors"), self._actors_page()),
            (self.tr("Colours"), self._colours_page(theme)),
            (self.tr("Search", "noun"), self._search_page()),
            (self.tr("Library"), self._library_page()),
            (self.tr("Backups"), self.backups),
        ):
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, CONTROL + SPACE_4))
            self.pages.addItem(item)
            self._stack.addWidget(page)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        foot = row(space=SPACE_8)
        foot.addWidget(label(self.tr("Changes take effect at once."), tone="dim", size="caption"), 1)
        close = button(self.tr("Close"), role="primary")
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout.addLayout(foot)
        self.show_settings(settings)

    def show_page(self, page: QWidget) -> None:
        self.pages.setCurrentRow(self._stack.indexOf(page))

    def show_settings(self, settings: Settings) -> None:
        """What holds now."""
        self._settings = settings
        self._filling = True
        self._choose(self.theme, settings.theme)
        self._choose(self.language, settings.language)
        self._choose(self.kind, settings.reading_font)
        self._choose(self.serif, settings.serif_family)
        self._choose(self.sans, settings.sans_family)
        self.numbers.show_settings(settings)
        self.justified.setChecked(settings.justified)
        for kind, box in self.types.items():
            box.setChecked(kind.value not in settings.hidden_types)
        self._filling = False

    def show_colours(self, names: dict[Colour, str]) -> None:
        """What the person calls the colours; what has no name of theirs is left open."""
        for colour, field in self.colours.items():
            if not field.hasFocus():
                field.setText(names.get(colour, ""))

    def show_engine(self, chosen: EngineChoice, answering: str) -> None:
        self._filling = True
        self._choose(self.engine, chosen.value)
        self._filling = False
        self.answering.setText(self.tr("At the moment {engine} answers.").format(engine=answering))

    def show_library(self, folder: Path) -> None:
        self.folder.setText(str(folder))

    # Pages

    def _look_page(self) -> QWidget:
        self.theme = self._combo(
            self.tr("Theme"),
            (
                (self.tr("Like the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Sepia"), "sepia"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            ),
            lambda value: replace(self._settings, theme=value),
        )
        self.language = self._combo(
            self.tr("Language"),
            ((self.tr("Like the system"), "system"), ("English", "en"), ("Italiano", "it")),
            lambda value: replace(self._settings, language=value),
        )
        return _form((self.tr("Theme"), self.theme), (self.tr("Language"), self.language))

    def _reading_page(self) -> QWidget:
        families = [(self.tr("The best that is installed"), "")]
        families += [(name, name) for name in readable_families()]
        self.kind = self._combo(
            self.tr("Typeface"),
            ((self.tr("With serifs"), "serif"), (self.tr("Without serifs"), "sans")),
            lambda value: replace(self._settings, reading_font=value),
        )
        self.serif = self._combo(
            self.tr("With serifs"), families, lambda value: replace(self._settings, serif_family=value)
        )
        self.sans = self._combo(
            self.tr("Without serifs"), families, lambda value: replace(self._settings, sans_family=value)
        )
        self.numbers = TypeNumbers(self)
        self.numbers.moved.connect(lambda: self._want(self.numbers.into(self._settings)))
        self.justified = TickBox(self.tr("Justified text"))
        self.justified.toggled.connect(lambda on: self._want(replace(self._settings, justified=on)))
        return _form(
            (self.tr("Typeface"), self.kind),
            (self.tr("With serifs"), self.serif),
            (self.tr("Without serifs"), self.sans),
            *((slider.name, slider) for slider in self.numbers.sliders),
            ("", self.justified),
        )

    def _actors_page(self) -> QWidget:
        self.types: dict[ActorType, TickBox] = {}
        for kind in ActorType:
            box = TickBox(type_words(kind))
            box.toggled.connect(self._on_types)
            self.types[kind] = box
        words = self.tr("Which actors are underlined in the text. They are found and counted in any case.")
        return _form(*(("", box) for box in self.types.values()), words=words)

    def _colours_page(self, theme: Theme) -> QWidget:
        self.colours: dict[Colour, QLineEdit] = {}
        rows: list[tuple[str, QWidget]] = []
        for colour in Colour:
            field = QLineEdit()
            field.setAccessibleName(colour_words(colour))
            field.addAction(swatch(theme.highlights[colour]), QLineEdit.ActionPosition.LeadingPosition)
            field.setMaxLength(60)
            field.editingFinished.connect(self._namer(colour, field))
            self.colours[colour] = field
            rows.append((colour_words(colour), field))
        words = self.tr("What your colours mean, such as “claim” or “doubt”. The name is shown wherever the "
                        "colour is.")  # fmt: skip
        return _form(*rows, words=words)

    def _search_page(self) -> QWidget:
        self.engine = Combo()
        self.engine.setAccessibleName(self.tr("Search engine"))
        for words, choice in (
            (self.tr("By the size of the library"), EngineChoice.AUTO),
            ("Whoosh", EngineChoice.WHOOSH),
            ("Tantivy", EngineChoice.TANTIVY),
        ):
            self.engine.addItem(words, choice.value)
        self.engine.activated.connect(self._on_engine)
        self.answering = label(tone="dim", wrap=True)
        words = self.tr("Both engines find the same. Another one builds its index first; until then the "
                        "present one answers.")  # fmt: skip
        return _form((self.tr("Search engine"), self.engine), ("", self.answering), words=words)

    def _library_page(self) -> QWidget:
        self.folder = label(wrap=True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show, other = button(self.tr("Open the folder")), button(self.tr("Open another library…"))
        show.clicked.connect(self.folder_wanted)
        other.clicked.connect(self.library_wanted)
        self.usual = button(self.tr("Always open this library"))
        self.usual.clicked.connect(lambda: self._want(replace(self._settings, library=self.folder.text())))
        ways = QWidget()
        line = Flow(ways, SPACE_8)
        for made in (show, other, self.usual):
            line.addWidget(made)
        words = self.tr("Everything is in one folder on this computer: articles, notes, backups.")
        return _form((self.tr("Library"), self.folder), ("", ways), words=words)

    # Helpers

    def _combo(
        self, name: str, choices: Sequence[tuple[str, str]], change: Callable[[str], Settings]
    ) -> QComboBox:
        made = Combo()
        made.setAccessibleName(name)
        for words, value in choices:
            made.addItem(words, value)
        made.activated.connect(lambda number: self._want(change(str(made.itemData(number)))))
        return made

    def _choose(self, combo: QComboBox, value: str) -> None:
        combo.setCurrentIndex(max(combo.findData(value), 0))

    def _on_types(self) -> None:
        hidden = tuple(sorted(kind.value for kind, box in self.types.items() if not box.isChecked()))
        if not self._filling:
            self._want(replace(self._settings, hidden_types=hidden))

    def _on_engine(self, number: int) -> None:
        self.engine_wanted.emit(EngineChoice(str(self.engine.itemData(number))))

    def _namer(self, colour: Colour, field: QLineEdit) -> Callable[[], None]:
        def name() -> None:
            self.colour_named.emit(colour, field.text().strip())

        return name

    def _want(self, settings: Settings) -> None:
        if not self._filling and settings != self._settings:
            self._settings = settings
            self.wanted.emit(settings)


def _form(*rows: tuple[str, QWidget], words: str = "") -> QWidget:
    """A page: names at the left, fields at the right, a sentence above."""
    page = QWidget()
    layout = column(page, space=SPACE_12)
    layout.setContentsMargins(SPACE_8, SPACE_8, SPACE_24, SPACE_8)
    if words:
        layout.addWidget(label(words, tone="dim", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_12)
    grid.setVerticalSpacing(SPACE_12)
    grid.setColumnStretch(1, 1)
    for number, (name, field) in enumerate(rows):
        if name:
            grid.addWidget(label(name), number, 0)
        grid.addWidget(field, number, 1)
    layout.addLayout(grid)
    layout.addStretch()
    return page
