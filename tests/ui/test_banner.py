"""What the window says: one thing at a time, also to whoever does not see it."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from reader.ui.banner import Banner, Way
from reader.ui.theme import LIGHT


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner(LIGHT)
    qtbot.addWidget(made)
    return made


def spoken(banner: Banner) -> str:
    return QAccessible.queryAccessibleInterface(banner).text(QAccessible.Text.Description)


def test_what_is_said_is_spoken_and_the_newer_replaces_the_older(banner: Banner) -> None:
    banner.say("One thing.")
    banner.say("Another thing.", error=True)
    assert banner.words.text() == "Another thing."
    assert spoken(banner) == "Another thing."


def test_a_way_out_closes_the_message_unless_it_stays(banner: Banner) -> None:
    done = list[str]()
    banner.say("Gone.", (Way("Undo", lambda: done.append("undo")),))
    banner._ways[0].click()
    assert (done, banner.isHidden()) == (["undo"], True)
    banner.say("Broken.", (Way("Copy details", lambda: done.append("copy"), stays=True),))
    banner._ways[0].click()
    assert (done, banner.isHidden()) == (["undo", "copy"], False)
    assert len(banner._ways) == 1
