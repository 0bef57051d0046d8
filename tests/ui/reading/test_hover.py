"""The card says who, how often, how sure and why; also to whoever does not see it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.model.actor import ActorCount, Mention, RecognisedBy
from reader.model.kinds import ActorType
from reader.ui.reading.hover import HoverCard

COUNTS = {"p": ActorCount("Nikol Pashinyan", "p", ActorType.PERSON, ("Pashinyan", "Nikol"), 41, 7)}


def mention(by: RecognisedBy, *, confirmed: bool = False) -> Mention:
    return Mention(
        3, 12, "Pashinyan", ActorType.PERSON, "p", "Nikol Pashinyan", by, why="a title stands before it",
        confirmed=confirmed,
    )  # fmt: skip


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def card(room: QWidget) -> HoverCard:
    return HoverCard(room)


def words(card: HoverCard) -> str:
    return "\n".join(part.text() for part in card.findChildren(QLabel) if part.isVisible())


def test_a_guess_is_called_one_and_says_how_to_correct_it(card: HoverCard) -> None:
    card.show_mention(mention(RecognisedBy.MODEL), 3, COUNTS, QRect(20, 20, 60, 20))
    shown = words(card)
    for part in ("Nikol Pashinyan", "Person", "Pashinyan", "3 mentions here", "41 in the library"):
        assert part in shown
    assert "A guess: confirm with Y, correct with C" in shown
    assert "guessed by the model: a title stands before it" in shown
    assert "A guess" in card.accessibleName()
    assert "41 in the library" in card.accessibleName()


@pytest.mark.parametrize(
    "found", [mention(RecognisedBy.REGISTER), mention(RecognisedBy.MODEL, confirmed=True)]
)
def test_what_is_sure_is_called_confirmed(card: HoverCard, found: Mention) -> None:
    card.show_mention(found, 1, COUNTS, QRect(20, 20, 60, 20))
    assert "Confirmed" in words(card)
    assert "guess:" not in words(card)


def test_it_stays_inside_its_room_and_beside_the_mention(room: QWidget, card: HoverCard) -> None:
    for beside in (QRect(20, 20, 60, 20), QRect(560, 370, 30, 20), QRect(300, 200, 60, 20)):
        card.show_mention(mention(RecognisedBy.MODEL), 1, COUNTS, beside)
        assert room.rect().contains(card.geometry())
        assert not card.geometry().intersects(beside)
