"""The facets over the list: what the results are about, with counts that follow each key press."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame

from reader.model.search import Facet, FacetField, FacetState
from reader.ui.controls import column, label
from reader.ui.facets.rows import MORE, Place, outline_of
from reader.ui.outline.view import OutlineView
from reader.ui.theme import CONTROL, SPACE_16, Theme

_MOST_SHARE = 0.38
"""Of the height of the list's column; the cards keep the rest."""
_FOLDED = frozenset({FacetField.LANGUAGE.value, FacetField.TAG.value})
_HINT_HEIGHT, _LINE = 33, 1


class FacetPanel(QFrame):
    """`refined` tells what the query should do with a value of a field: a click includes it or takes it out
    again, Alt+click, the right button and Shift+Enter exclude it."""

    refined = Signal(FacetField, str, FacetState)
    more_wanted = Signal()
    """All values are to be shown, not only the most frequent ones."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._places: dict[str, Place] = {}
        self._facets: Sequence[Facet] = ()
        self.folded: frozenset[str] = _FOLDED
        self.list = OutlineView(theme, self.tr("Narrow the results"), right_turns_away=True)
        self.list.delegate.row_height = CONTROL - 6
        self.list.picked.connect(self._on_picked)
        self.list.turned_away.connect(self._on_turned_away)
        self.list.folded.connect(self._on_folded)
        self._hint = label(self.tr("Click to include, right-click to exclude"), tone="dim", size="caption")
        self._hint.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self._hint.setFixedHeight(_HINT_HEIGHT - _LINE)
        layout = column(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)

    def show_facets(self, facets: Sequence[Facet]) -> None:
        self._facets = facets
        rows, self._places = outline_of(facets)
        self.list.show_rows(rows, self.folded)
        self.updateGeometry()

    def fold(self, sections: frozenset[str]) -> None:
        """Fold these fields and no others."""
        self.folded = sections
        self.show_facets(self._facets)

    @property
    def is_empty(self) -> bool:
        return not self._places

    def height_within(self, room: int) -> int:
        """How tall to be in a column of some height: as the rows need, at most a share of it; then no row is
        cut in two, and no heading stands without its rows."""
        rows, most = self.list.rows, int(room * _MOST_SHARE)
        heights = (CONTROL if row.is_heading else self.list.delegate.row_height for row in rows)
        sums = list(accumulate(heights, initial=_HINT_HEIGHT))
        if sums[-1] <= most:
            return sums[-1]
        fitting = [
            tall for row, tall in zip(rows, sums[1:], strict=True) if tall <= most and not row.is_heading
        ]
        return max(fitting, default=CONTROL + _HINT_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def dress(self, theme: Theme) -> None:
        self.list.dress(theme)

    def _on_folded(self, section: str, fold: bool) -> None:
        self.folded = self.folded | {section} if fold else self.folded - {section}

    def _on_picked(self, key: str) -> None:
        self._refine(key, FacetState.INCLUDED)

    def _on_turned_away(self, key: str) -> None:
        self._refine(key, FacetState.EXCLUDED)

    def _refine(self, key: str, state: FacetState) -> None:
        if key.startswith(MORE):
            self.more_wanted.emit()
            return
        field, value = self._places[key]
        self.refined.emit(field, value.value, FacetState.NONE if value.state is state else state)
