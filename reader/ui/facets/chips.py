"""The facets that are in force, as chips; a chip's cross takes it out of the query."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton

from reader.model.search import FacetPart, FacetState
from reader.ui.controls import Chip
from reader.ui.facets.rows import field_words, icon_of, value_words
from reader.ui.flow import Flow
from reader.ui.icons import icon
from reader.ui.theme import SPACE_8, SPACE_12, Theme

_ICON = 14


class Chips(QFrame):
    """`removed` carries the text of the query without the chip's clause. A click takes a chip away, as do
    Enter and Space while it has the focus."""

    removed = Signal(str)
    built = Signal()
    """There are other chips."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._theme = theme
        self._parts: Sequence[FacetPart] = ()
        self.chips: list[QToolButton] = []
        self._flow = Flow(self, SPACE_8)
        self._flow.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        self.hide()

    def show_parts(self, parts: Sequence[FacetPart]) -> None:
        if list(parts) != list(self._parts):
            self._parts = list(parts)
            self._build()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._build()

    def _build(self) -> None:
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(part) for part in self._parts]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(self._parts))
        self.built.emit()

    def _chip(self, part: FacetPart) -> QToolButton:
        excluded = part.state is FacetState.EXCLUDED
        words = value_words(part.field, part.label)
        chip = Chip()
        chip.setProperty("excluded", excluded)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(_ICON, _ICON))
        name = "prohibit" if excluded else icon_of(part.field)
        chip.setIcon(icon(name, self._theme.danger if excluded else self._theme.accent))
        chip.setText(f"{words}  ×")
        if excluded:
            font = chip.font()
            font.setStrikeOut(True)
            chip.setFont(font)
        meaning = self.tr("without {value}") if excluded else "{value}"
        said = f"{field_words(part.field)}: {meaning.format(value=words)}"
        chip.setAccessibleName(self.tr("{facet}, remove").format(facet=said))
        chip.setToolTip(self.tr("Remove {facet}").format(facet=said))
        chip.clicked.connect(lambda _checked=False, text=part.without: self.removed.emit(text))
        return chip
