from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.actor import ActorCount, RecognisedBy
from reader.model.kinds import ActorType
from reader.ui.side_panel.actors import ActorsPanel, grouped
from reader.ui.theme import LIGHT
from tests.ui.keys import press

ACTORS = [
    ActorCount("Armenia", "s1", ActorType.STATE, (), 9, 1),
    ActorCount("Nikol Pashinyan", "p1", ActorType.PERSON, ("Pashinyan",), 1, 1, by=RecognisedBy.MODEL),
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
    assert spoken[1] == "Nikol Pashinyan, Person, a guess, 1 mention"
    panel.hide_types(frozenset({ActorType.PERSON}))
    assert model.data(model.index(0, 0), role) == "People, 1, not marked"


@pytest.fixture
def panel(qtbot: QtBot) -> ActorsPanel:
    made = ActorsPanel(LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.show_actors(ACTORS)
    return made


def stand_on(panel: ActorsPanel, row: int) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(row, 0))


def test_a_click_goes_to_the_next_mention_again_and_again(panel: ActorsPanel) -> None:
    chosen, toggled = list[str](), list[ActorType]()
    panel.chosen.connect(chosen.append)
    panel.toggled.connect(toggled.append)
    for row in (1, 1, 2):
        panel.list.clicked.emit(panel.list.model().index(row, 0))
    assert (chosen, toggled) == (["p1", "p1"], [ActorType.STATE])


def test_the_keys_of_a_row_step_open_and_correct(panel: ActorsPanel) -> None:
    said = list[str]()
    panel.chosen.connect(lambda actor: said.append(f"next {actor}"))
    panel.chosen_back.connect(lambda actor: said.append(f"back {actor}"))
    panel.page_wanted.connect(lambda actor: said.append(f"page {actor}"))
    panel.menu_wanted.connect(lambda actor, _place: said.append(f"menu {actor}"))
    stand_on(panel, 3)
    press(panel.list, Qt.Key.Key_N)
    press(panel.list, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    press(panel.list, Qt.Key.Key_Space)
    press(panel.list, Qt.Key.Key_Return)
    press(panel.list, Qt.Key.Key_C)
    assert said == ["next s1", "back s1", "next s1", "page s1", "menu s1"]


def test_enter_on_a_heading_switches_its_type(panel: ActorsPanel, qtbot: QtBot) -> None:
    stand_on(panel, 0)
    with qtbot.waitSignal(panel.toggled) as toggled:
        press(panel.list, Qt.Key.Key_Return)
    assert toggled.args == [ActorType.PERSON]


def test_a_guess_is_told_by_a_sign_and_not_by_colour(panel: ActorsPanel) -> None:
    def row(by: RecognisedBy) -> bytes:
        panel.show_actors([replace(ACTORS[1], by=by)])
        panel.list.clearSelection()
        image = panel.list.viewport().grab().toImage()
        return bytes(image.constBits())

    assert row(RecognisedBy.MODEL) != row(RecognisedBy.REGISTER)
    panel.show_actors([replace(ACTORS[1], confirmed=True)])
    said = panel.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Nikol Pashinyan, Person, confirmed, 1 mention"


def test_without_actors_it_says_what_would_be_here(qtbot: QtBot) -> None:
    panel = ActorsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()
    panel.show_actors(ACTORS)
    assert not panel.empty.isVisible()


def words(panel: ActorsPanel) -> str:
    return f"{panel.empty._title.text()}: {panel.empty._hint.text()}"


def test_while_actors_are_looked_for_it_says_so_and_how_far_that_is(qtbot: QtBot) -> None:
    panel = ActorsPanel(LIGHT)
    qtbot.addWidget(panel)
    assert words(panel).startswith("No actors: ")
    panel.show_waiting(True)
    assert words(panel) == "Looking for actors…: They appear here by themselves."
    panel.show_work("detect", 1200, 3000)
    assert words(panel).endswith("1,200 of 3,000 articles are done.")
    panel.show_work("index", 5, 10)
    assert "5" not in words(panel)
    panel.show_waiting(False)
    assert words(panel).startswith("No actors: ")


def test_when_the_search_for_actors_was_stopped_it_can_be_taken_up_again(qtbot: QtBot) -> None:
    panel = ActorsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_work("detect", 1, 3)
    panel.end_work()
    panel.show_waiting(True)
    assert words(panel).startswith("No actors looked for yet: ")
    with qtbot.waitSignal(panel.search_wanted):
        panel.empty.button.click()
    panel.show_work("detect", 2, 3)
    assert words(panel).startswith("Looking for actors…: ")
    assert panel.empty.button.isHidden()
