import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from reader.model.article import ArticleSummary
from reader.model.search import Hit
from reader.ui.article_list.model import PAGE, ArticleModel


def summary(article_id: str, **changes: bool | int) -> ArticleSummary:
    return ArticleSummary(
        id=article_id,
        title=f"Title {article_id}",
        title_basis="stated",
        date="2020-10-01",
        date_basis="stated",
        source="Source",
        author=None,
        language="it",
        words=100,
        path=f"/articles/{article_id}.txt",
        bookmarked=bool(changes.get("bookmarked", False)),
        read=bool(changes.get("read", False)),
        finished=bool(changes.get("finished", False)),
        notes=int(changes.get("notes", 0)),
        tags=(),
        excerpt="The beginning of the text.",
    )


class Fetches:
    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.gone: set[str] = set()

    def __call__(self, ids: list[str]) -> list[ArticleSummary]:
        self.asked.append(ids)
        return [
            summary(article_id, notes=len(self.asked)) for article_id in ids if article_id not in self.gone
        ]


def test_only_the_page_that_is_looked_at_is_fetched(qtbot: QtBot) -> None:
    fetch = Fetches()
    model = ArticleModel(fetch)
    model.show_ids([str(number) for number in range(100_000)])
    assert fetch.asked == []
    entry = model.entry(50_000)
    assert entry is not None
    assert entry.summary.id == "50000"
    model.entry(50_001)
    assert len(fetch.asked) == 1
    assert len(fetch.asked[0]) == PAGE


def test_refreshed_rows_are_fetched_again_and_say_so(qtbot: QtBot) -> None:
    model = ArticleModel(Fetches())
    model.show_ids(["a", "b"])
    model.entry(0)
    with qtbot.waitSignal(model.dataChanged):
        model.refresh(["a"])
    entry = model.entry(0)
    assert entry is not None
    assert entry.summary.notes == 2


def test_an_article_that_left_the_library_is_an_empty_row(qtbot: QtBot) -> None:
    fetch = Fetches()
    fetch.gone.add("a")
    model = ArticleModel(fetch)
    model.show_ids(["a"])
    assert model.entry(0) is None
    assert model.data(model.index(0, 0)) == ""


def test_snippets_that_are_missing_are_asked_for_once_and_together(qtbot: QtBot) -> None:
    model = ArticleModel(Fetches())
    model.show_ids(["a", "b", "c"], [Hit("a", "", "", 1.0, ())])
    with qtbot.waitSignal(model.hits_wanted) as wanted:
        for row in (0, 1, 2, 1):
            model.entry(row)
    assert wanted.args == [["b", "c"]]
    model.add_hits([Hit("b", "", "", 1.0, ())])
    entry = model.entry(1)
    assert entry is not None
    assert entry.hit is not None


def test_a_row_says_its_state_to_a_screen_reader(qtbot: QtBot) -> None:
    model = ArticleModel(lambda ids: [summary(i, bookmarked=True, notes=1) for i in ids])
    model.show_ids(["a"])
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title a, Source, 1 October 2020, unread, bookmarked, 1 note"


@pytest.mark.parametrize(
    ("read", "finished", "word"), [(False, False, ", unread"), (True, False, ", begun"), (True, True, "")]
)
def test_unread_begun_and_read_are_told_apart(qtbot: QtBot, read: bool, finished: bool, word: str) -> None:
    model = ArticleModel(lambda ids: [summary(i, read=read, finished=finished) for i in ids])
    model.show_ids(["a"])
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Title a, Source, 1 October 2020{word}"


def test_it_is_a_flat_list_of_one_column(qtbot: QtBot) -> None:
    model = ArticleModel(Fetches())
    model.show_ids(["a"])
    assert (model.rowCount(), model.columnCount()) == (1, 1)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 1
    assert model.row_of("a") == 0
    assert model.row_of("z") is None
    assert model.id_at(5) is None
