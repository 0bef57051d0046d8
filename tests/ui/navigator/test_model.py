import pytest
from pytestqt.qtbot import QtBot

from reader.model.actor import ActorCount
from reader.model.article import Listing, Section
from reader.model.kinds import ActorType, Sort
from reader.model.search import SavedSearch
from reader.ui.navigator.model import Counts, key_of, shelves
from reader.ui.navigator.pane import NavigatorPane
from reader.ui.theme import LIGHT
from reader.ui.trail import View

ARMENIA = ActorCount("Armenia", "state:armenia", ActorType.STATE, (), 9, 3)
SAVED = SavedSearch("Peace", "pace", Sort.DATE, 4, 2)
FULL = Counts([(Section.ALL, 2)], 3, [SAVED], [("pace", 1)], [ARMENIA])


@pytest.fixture
def pane(qtbot: QtBot) -> NavigatorPane:
    made = NavigatorPane(LIGHT)
    qtbot.addWidget(made)
    made.show_counts(FULL)
    return made


def shown(pane: NavigatorPane) -> list[str]:
    return [row.text for row in pane.list.rows]


def test_headings_stand_only_over_something_and_nothing_to_review_is_not_shown() -> None:
    assert [shelf.row.text for shelf in shelves(Counts([(Section.ALL, 2)]))] == ["All articles", "Notebook"]
    assert [(shelf.row.text, shelf.row.is_heading) for shelf in shelves(FULL)] == [
        ("All articles", False),
        ("Notebook", False),
        ("To review", False),
        ("Saved searches", True),
        ("Peace", False),
        ("Tags", True),
        ("pace", False),
        ("Actors", True),
        ("Armenia", False),
    ]


def test_what_is_new_in_a_saved_search_is_said() -> None:
    rows = {shelf.row.text: shelf.row for shelf in shelves(FULL)}
    assert (rows["Peace"].badge, rows["Peace"].hint) == ("2 new", "pace")
    (old,) = [s for s in shelves(Counts(searches=[SavedSearch("Old", "x", Sort.DATE, 4, 0)])) if s.search]
    assert (old.row.badge, old.row.count) == ("", 4)


def test_choosing_a_shelf_tells_where_it_leads(pane: NavigatorPane) -> None:
    listings, pages, searches = list[Listing](), list[View](), list[str]()
    pane.chosen.connect(listings.append)
    pane.page_chosen.connect(pages.append)
    pane.search_chosen.connect(searches.append)
    for row in pane.list.rows:
        if not row.is_heading:
            pane.list.pick(row.key)
    assert listings == [Listing(), Listing(tag="pace"), Listing(actor_id="state:armenia")]
    assert pages == [View.NOTEBOOK, View.REVIEW]
    assert searches == ["Peace"]


def test_turning_away_from_an_actor_wants_its_page(pane: NavigatorPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.actor_chosen) as wanted:
        pane.list.turned_away.emit("actor:state:armenia")
    assert wanted.args == ["state:armenia"]


def test_headings_fold_and_stay_folded_when_the_numbers_change(pane: NavigatorPane) -> None:
    pane.list.pick("heading:tags")
    assert "pace" not in shown(pane)
    pane.show_counts(Counts([(Section.ALL, 3)], tags=[("pace", 2), ("guerra", 1)]))
    assert shown(pane) == ["All articles", "Notebook", "Tags"]
    assert pane.folded == frozenset({"tags"})
    pane.fold(frozenset())
    assert "guerra" in shown(pane)


def test_the_shelf_that_is_listed_is_marked_whatever_its_order(pane: NavigatorPane) -> None:
    pane.show_current(key_of(Listing(tag="pace", sort=Sort.TITLE)))
    assert pane.list.current_key() == "tag:pace"
    pane.show_current("")
    assert not pane.list.selectionModel().hasSelection()


def test_other_counts_keep_the_marked_shelf(pane: NavigatorPane) -> None:
    pane.show_current(key_of(Listing(tag="pace")))
    pane.show_counts(Counts([(Section.ALL, 3)], tags=[("guerra", 1), ("pace", 2)]))
    assert pane.list.current_key() == "tag:pace"
