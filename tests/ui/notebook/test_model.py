from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.kinds import Colour
from reader.model.notebook import NotebookGroup
from reader.ui.notebook.model import NO_PARENT, PAGE, NotebookModel


def entry(number: int, tag: str = "a") -> PlacedAnnotation:
    return PlacedAnnotation(
        id=str(number),
        kind=AnnotationKind.HIGHLIGHT,
        article="x",
        path="x.txt",
        title="Titolo",
        actor=None,
        quote=f"quote {number}",
        start=0,
        end=5,
        state=AnnotationState.FOUND,
        colour=Colour.YELLOW,
        tags=(tag,),
        note="",
        created="2026-01-01",
        modified="2026-01-01",
    )


def group(key: str, numbers: range, count: int) -> NotebookGroup:
    return NotebookGroup(key, key.upper(), count, tuple(entry(number) for number in numbers))


def test_a_group_that_goes_on_has_one_heading(qtbot: QtBot) -> None:
    model, asked = NotebookModel(), list[int]()
    model.wanted.connect(asked.append)
    model.start([group("a", range(PAGE), PAGE + 2)])
    assert model.canFetchMore(NO_PARENT)
    model.fetchMore(NO_PARENT)
    assert asked == [PAGE]
    assert not model.canFetchMore(NO_PARENT), "one page at a time"
    model.add([group("a", range(PAGE, PAGE + 2), PAGE + 2), group("b", range(500, 503), 3)])
    headings = [row.heading for row in model.rows if row.annotation is None]
    assert headings == ["A", "B"]
    assert model.rowCount() == PAGE + 2 + 3 + 2
    assert not model.canFetchMore(NO_PARENT), "a short page is the last"


def test_another_answer_begins_anew(qtbot: QtBot) -> None:
    model = NotebookModel()
    model.start([group("a", range(5), 5)])
    model.start([])
    assert model.rowCount() == 0
    assert not model.canFetchMore(NO_PARENT)
    assert model.row_of("1") is None


def test_a_bookmark_says_what_it_is_to_the_eye_and_the_ear(qtbot: QtBot) -> None:
    model = NotebookModel()
    of_article = replace(entry(1), kind=AnnotationKind.BOOKMARK, quote="", colour=None, tags=())
    of_place = replace(entry(2), kind=AnnotationKind.BOOKMARK, colour=None)
    model.start([NotebookGroup("x", "Titolo", 2, (of_article, of_place))])
    shown = [model.data(model.index(row, 0)) for row in (1, 2)]
    assert shown == ["Bookmarked", "quote 2"]
    spoken = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert [str(words).split(", ")[0] for words in spoken] == ["Bookmark", "Bookmark"]
