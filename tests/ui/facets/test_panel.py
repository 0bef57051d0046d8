"""The panel leaves the cards their room, and ends between two rows."""

import pytest
from pytestqt.qtbot import QtBot

from reader.model.search import Facet, FacetField, FacetState, FacetValue
from reader.ui.facets.panel import FacetPanel
from reader.ui.theme import CONTROL, LIGHT

LINE = 1
"""Below the panel, where there is a style sheet."""


@pytest.fixture
def panel(qtbot: QtBot) -> FacetPanel:
    made = FacetPanel(LIGHT)
    qtbot.addWidget(made)
    made.show_facets(
        [
            Facet(field, tuple(FacetValue(f"v{n}", f"Value {n}", 3, FacetState.NONE) for n in range(4)))
            for field in (FacetField.PERSON, FacetField.ORGANISATION)
        ]
    )
    return made


def test_no_row_is_cut_and_the_cards_keep_most_of_the_room(panel: FacetPanel) -> None:
    for room in range(300, 1400, 7):
        panel.setFixedHeight(panel.height_within(room))
        layout = panel.layout()
        assert layout is not None
        layout.activate()
        assert panel.height() <= room * 0.38
        left, rows = panel.list.height(), list(panel.list.rows)
        while rows and left > LINE:
            last = rows.pop(0)
            left -= CONTROL if last.is_heading else panel.list.delegate.row_height
        assert abs(left) <= LINE or not rows
        assert not last.is_heading
