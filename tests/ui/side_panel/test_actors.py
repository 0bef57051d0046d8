from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.actor import ActorCount, ActorType
from reader.ui.side_panel.actors import ActorsPanel, grouped
from reader.ui.theme import LIGHT

ACTORS = [
    ActorCount("Armenia", "s1", ActorType.STATE, (), 9, 1),
    ActorCount("Nikol Pashinyan", "p1", ActorType.PERSON, ("Pashinyan",), 1, 1),
    ActorCount("Georgia", "s2", ActorType.STATE, (), 2, 1),
]


def test_actors_stand_under_their_type() -> None:
    rows = [(row.type, row.actor.actor if row.actor else row.count) for row in grouped(ACTORS, frozenset())]
    assert rows == [
        (ActorType.PERSON, 1),
        (ActorType.PERSON, "Nikol Pashinyan"),
        (ActorType.STATE, 2),
        (ActorType.STATE, "Armenia"),
        (ActorType.STATE, "Georgia"),
    ]


def test_a_type_that_is_switched_off_keeps_its_heading() -> None:
    rows = grouped(ACTORS, frozenset({ActorType.STATE}))
    assert [(row.type, row.actor is None, row.hidden) for row in rows][-1] == (ActorType.STATE, True, True)


def test_every_row_is_spoken(qtbot: QtBot) -> None:
    panel = ActorsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_actors(ACTORS)
    model = panel.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.data(model.index(row, 0), role) for row in range(model.rowCount())]
    assert spoken[0] == "People, 1, marked"
    assert spoken[1] == "Nikol Pashinyan, Person, 1 mention"
    panel.hide_types(frozenset({ActorType.PERSON}))
    assert model.data(model.index(0, 0), role) == "People, 1, not marked"


def test_an_actor_is_chosen_again_and_again_and_a_heading_toggles(qtbot: QtBot) -> None:
    panel, chosen, toggled = ActorsPanel(LIGHT), list[str](), list[ActorType]()
    qtbot.addWidget(panel)
    panel.chosen.connect(chosen.append)
    panel.toggled.connect(toggled.append)
    panel.show_actors(ACTORS)
    for row in (1, 1, 2):
        panel.list.activated.emit(panel.list.model().index(row, 0))
    assert (chosen, toggled) == (["p1", "p1"], [ActorType.STATE])


def test_without_actors_it_says_what_would_be_here(qtbot: QtBot) -> None:
    panel = ActorsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()
    panel.show_actors(ACTORS)
    assert not panel.empty.isVisible()
