"""How the text is set, on a sheet beside the text that shows it at once."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QToolButton, QWidget

from reader.settings import Settings
from reader.ui.actions import Actions, Do
from reader.ui.combo import Combo
from reader.ui.controls import button, column, label, row, tool_button
from reader.ui.fonts import readable_families
from reader.ui.overlay import Overlay
from reader.ui.reading.numbers import TypeNumbers
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from reader.ui.tick_box import TickBox

_WIDTH = 336
_THEMES = (Do.LIGHT, Do.SEPIA, Do.DARK, Do.CONTRAST, Do.SYSTEM)
_FONTS = (Do.SERIF, Do.SANS)


class TypeSheet(Overlay):
    """Every change is a wish for other settings, which the owner grants and shows with `show_settings`."""

    wanted = Signal(object)

    def __init__(self, room: QWidget, actions: Actions) -> None:
        super().__init__(room, "")
        self.setAccessibleName(self.tr("Text settings"))
        self._settings = Settings()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_8)
        self.family: QComboBox = Combo()
        self.family.setAccessibleName(self.tr("Typeface"))
        self.family.activated.connect(self._on_family)
        self.numbers = TypeNumbers(self)
        self.numbers.moved.connect(lambda: self._want(self.numbers.into(self._settings)))
        self.justified = TickBox(self.tr("Justified text"))
        self.justified.toggled.connect(lambda on: self._want(replace(self._settings, justified=on)))
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        layout = column(self, margin=SPACE_16, space=SPACE_12)
        self._buttons = [*self._row_of(actions, _THEMES), *self._row_of(actions, _FONTS)]
        themes = row(space=SPACE_4)
        for made in self._buttons[: len(_THEMES)]:
            themes.addWidget(made)
        themes.addStretch()
        fonts = row(space=SPACE_4)
        for made in self._buttons[len(_THEMES) :]:
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            made.setMinimumWidth(0)
            made.setMaximumWidth(_WIDTH)
            made.setProperty("role", "tab")
            fonts.addWidget(made)
        fonts.addStretch()
        layout.addLayout(themes)
        layout.addLayout(fonts)
        layout.addWidget(self.family)
        for line, slider in enumerate(self.numbers.sliders):
            self._grid.addWidget(label(slider.name), line, 0)
            self._grid.addWidget(slider, line, 1)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        layout.addWidget(self.justified)
        foot = row()
        foot.addStretch()
        self.reset = button(self.tr("As it was at first"), role="link")
        self.reset.clicked.connect(self._on_reset)
        foot.addWidget(self.reset)
        layout.addLayout(foot)
        self.setFixedWidth(_WIDTH)

    def open_sheet(self, settings: Settings, beside: QRect) -> None:
        self.show_settings(settings)
        self.open_at(beside, self.numbers.size.slider)

    def show_settings(self, settings: Settings) -> None:
        """What holds now; says nothing of it."""
        self._settings = settings
        self.numbers.show_settings(settings)
        self.justified.blockSignals(True)
        self.justified.setChecked(settings.justified)
        self.justified.blockSignals(False)
        self._show_families()

    def _row_of(self, actions: Actions, names: tuple[Do, ...]) -> list[QToolButton]:
        return [tool_button(actions[name]) for name in names]

    def _show_families(self) -> None:
        sans = self._settings.reading_font == "sans"
        chosen = self._settings.sans_family if sans else self._settings.serif_family
        if self.family.count() == 0:
            self.family.addItem(self.tr("The best that is installed"), "")
            for family in readable_families():
                self.family.addItem(family, family)
        self.family.setCurrentIndex(max(self.family.findData(chosen), 0))

    def _on_family(self, number: int) -> None:
        family = str(self.family.itemData(number) or "")
        if self._settings.reading_font == "sans":
            self._want(replace(self._settings, sans_family=family))
        else:
            self._want(replace(self._settings, serif_family=family))

    def _on_reset(self) -> None:
        first = Settings()
        self._want(
            replace(
                self._settings,
                reading_font=first.reading_font,
                serif_family=first.serif_family,
                sans_family=first.sans_family,
                reading_size_pt=first.reading_size_pt,
                leading_percent=first.leading_percent,
                column_characters=first.column_characters,
                justified=first.justified,
            )
        )

    def _want(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.wanted.emit(settings)
