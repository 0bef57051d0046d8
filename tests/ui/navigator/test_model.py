from pytestqt.qtbot import QtBot

from reader.model.actor import ActorCount, ActorType
from reader.model.article import Listing, Section, Sort
from reader.ui.navigator.model import shelves
from reader.ui.navigator.pane import NavigatorPane
from reader.ui.theme import LIGHT

ARMENIA = ActorCount("Armenia", "state:armenia", ActorType.STATE, (), 9, 3)


def test_headings_stand_only_over_something() -> None:
    assert [row.text for row in shelves([(Section.ALL, 2)], [], [])] == ["All articles"]
    rows = shelves([(Section.ALL, 2)], [("pace", 1)], [ARMENIA])
    assert [(row.text, row.is_heading) for row in rows] == [
        ("All articles", False),
        ("Tags", True),
        ("pace", False),
        ("Actors", True),
        ("Armenia", False),
    ]


def test_a_shelf_lists_what_it_says(qtbot: QtBot) -> None:
    rows = shelves([(Section.UNREAD, 1)], [("pace", 1)], [ARMENIA])
    listings = [row.listing for row in rows if row.listing]
    assert listings == [Listing(Section.UNREAD), Listing(tag="pace"), Listing(actor_id="state:armenia")]


def test_choosing_a_shelf_tells_its_listing_and_headings_tell_nothing(qtbot: QtBot) -> None:
    pane, heard = NavigatorPane(LIGHT), list[Listing]()
    qtbot.addWidget(pane)
    pane.chosen.connect(heard.append)
    pane.show_shelves(shelves([(Section.ALL, 2)], [("pace", 1)], []))
    for row in range(3):
        pane._on_picked(pane._model.index(row, 0))
    assert heard == [Listing(), Listing(tag="pace")]


def test_the_shelf_that_is_listed_is_marked_whatever_its_order(qtbot: QtBot) -> None:
    pane = NavigatorPane(LIGHT)
    qtbot.addWidget(pane)
    pane.show_shelves(shelves([(Section.ALL, 2)], [("pace", 1)], []))
    pane.show_current(Listing(tag="pace", sort=Sort.TITLE))
    assert pane.list.currentIndex().row() == 2
    pane.show_current(None)
    assert not pane.list.selectionModel().hasSelection()


def test_other_counts_keep_the_marked_shelf(qtbot: QtBot) -> None:
    pane = NavigatorPane(LIGHT)
    qtbot.addWidget(pane)
    pane.show_shelves(shelves([(Section.ALL, 2)], [("pace", 1)], []))
    pane.show_current(Listing(tag="pace"))
    pane.show_shelves(shelves([(Section.ALL, 3)], [("guerra", 1), ("pace", 2)], []))
    assert pane.list.currentIndex().row() == 3
