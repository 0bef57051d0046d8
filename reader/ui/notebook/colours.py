"""What the five colours mean to the person: shown, and named by a click."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from reader.model.kinds import Colour
from reader.ui.controls import row
from reader.ui.icons import swatch
from reader.ui.language import colour_words
from reader.ui.popover import NamePopover
from reader.ui.theme import ICON, SPACE_4, Theme
from reader.ui.workplace import Workplace


class ColourNames(QWidget):
    """A button for each colour, with its name once the person gave it one."""

    def __init__(self, window: Workplace, theme: Theme) -> None:
        super().__init__()
        self._window = window
        self._notes = window.library.annotations
        self.buttons: dict[Colour, QToolButton] = {}
        layout = row(self, space=SPACE_4)
        for colour in Colour:
            made = QToolButton()
            made.setProperty("role", "quiet")
            made.setIconSize(QSize(ICON - 4, ICON - 4))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.clicked.connect(partial(self._ask, colour))
            self.buttons[colour] = made
            layout.addWidget(made)
        self.dress(theme)

    def refresh(self) -> None:
        """Show the names as they are now."""
        names = self._notes.colour_names()
        for colour, made in self.buttons.items():
            own = names[colour] if names[colour] != colour.value else ""
            made.setText(own)
            words = self.tr("{colour} means: {meaning}").format(
                colour=colour_words(colour), meaning=own or self.tr("nothing yet")
            )
            made.setAccessibleName(words)
            made.setToolTip(self.tr("{words}. Click to name it.").format(words=words))

    def dress(self, theme: Theme) -> None:
        for colour, made in self.buttons.items():
            made.setIcon(swatch(theme.highlights[colour]))

    def _ask(self, colour: Colour) -> None:
        now = self._notes.colour_names()[colour]
        asked = NamePopover(
            self._window.widget,
            self.tr("What does {colour} mean?").format(colour=colour_words(colour).lower()),
            now if now != colour.value else "",
            self.tr("Save"),
            self.tr("The name goes wherever the colour does: highlights, the notebook, exports."),
        )
        asked.kept.connect(lambda name: self._name(colour, name))
        asked.open_beside(self.buttons[colour])

    def _name(self, colour: Colour, name: str) -> None:
        if self._window.study.make(lambda: self._notes.name_colour(colour, name)):
            self.refresh()
