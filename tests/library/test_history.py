"""Every changing call of the facade can be undone and redone, also after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import NothingToUndo
from reader.library.facade import Library
from reader.library.roles import Role, changing_methods
from reader.model.annotation import Colour
from reader.model.article import Listing, MetadataField
from reader.model.change import Change
from reader.model.span import Span
from reader.resources import sample_corpus

Step = Callable[[Library, str], Change]


def highlighted(library: Library, article_id: str) -> str:
    change = library.annotations.highlight(article_id, Span(3, 9), body="first", tags=["a"])
    return change.created or ""


def removed(library: Library, article_id: str) -> str:
    library.articles.remove([article_id])
    library.derivation.catch_up()
    return article_id


def with_sample(library: Library, article_id: str) -> str:
    library.imports.import_paths([sample_corpus()], remember=False)
    return article_id


# What must be there before, and the call itself.
CASES: dict[str, tuple[Callable[[Library, str], str], Step]] = {
    "Annotations.bookmark": (lambda _, a: a, lambda lib, a: lib.annotations.bookmark(a)),
    "Annotations.highlight": (lambda _, a: a, lambda lib, a: lib.annotations.highlight(a, Span(0, 5))),
    "Annotations.add_note": (lambda _, a: a, lambda lib, a: lib.annotations.add_note(a, "**note**")),
    "Annotations.write_note": (highlighted, lambda lib, n: lib.annotations.write_note(n, "second")),
    "Annotations.set_colour": (highlighted, lambda lib, n: lib.annotations.set_colour(n, Colour.PINK)),
    "Annotations.set_tags": (highlighted, lambda lib, n: lib.annotations.set_tags(n, ["b", "c"])),
    "Annotations.delete": (highlighted, lambda lib, n: lib.annotations.delete(n)),
    "Annotations.tag_article": (lambda _, a: a, lambda lib, a: lib.annotations.tag_article(a, ["pace"])),
    "Annotations.set_reading": (lambda _, a: a, lambda lib, a: lib.annotations.set_reading(a, 40)),
    "Articles.edit": (
        lambda _, a: a,
        lambda lib, a: lib.articles.edit(a, {MetadataField.TITLE: "Another title"}),
    ),
    "Articles.remove": (lambda _, a: a, lambda lib, a: lib.articles.remove([a])),
    "Articles.bring_back": (removed, lambda lib, a: lib.articles.bring_back([a])),
    "Articles.remove_sample": (with_sample, lambda lib, _: lib.articles.remove_sample()),
}
UNDO_ITSELF = {"History.undo", "History.redo"}
IMPORT_KEEPS_FILES = {role for role, kind in changing_methods().items() if kind is Role.WRITES_ARTICLES}
"""Imports and derivation change nothing that the person made."""


def state(library: Library) -> object:
    """All that a person could see of their own data."""
    library.derivation.catch_up()
    ids = library.articles.ids(Listing())
    return (
        library.annotations.all(),
        library.articles.summaries(ids),
        [library.annotations.reading(article_id) for article_id in ids],
        [library.annotations.tags_of(article_id) for article_id in ids],
        library.articles.sample_folder(),
    )


def test_every_changing_call_has_a_case() -> None:
    assert set(CASES) == set(changing_methods()) - UNDO_ITSELF - IMPORT_KEEPS_FILES


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_call_is_undone_and_redone(name: str, library: Library, article_id: str) -> None:
    prepare, step = CASES[name]
    subject = prepare(library, article_id)
    before = state(library)
    step(library, subject)
    after = state(library)
    assert after != before
    reading = name == "Annotations.set_reading"
    library.history.undo(reading=reading)
    assert state(library) == before
    library.history.redo(reading=reading)
    assert state(library) == after


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_call_is_undone_after_a_restart(name: str, tmp_path: Path, source: Path) -> None:
    prepare, step = CASES[name]
    with open_library(tmp_path / "restarted", Part.OWNER) as library:
        library.imports.import_paths([source])
        subject = prepare(library, library.articles.find("tregua.txt").id)
        before = state(library)
        step(library, subject)
    with open_library(tmp_path / "restarted", Part.OWNER) as library:
        library.history.undo(reading=name == "Annotations.set_reading")
        assert state(library) == before


def test_reading_on_does_not_stand_between_a_person_and_their_note(library: Library, article_id: str) -> None:
    library.annotations.add_note(article_id, "mine")
    for position in (10, 20, 30):
        library.annotations.set_reading(article_id, position)
    library.history.undo()
    assert library.annotations.all() == []
    assert library.annotations.reading(article_id).position == 30


def test_a_new_change_ends_what_could_be_redone(library: Library, article_id: str) -> None:
    library.annotations.add_note(article_id, "first")
    library.history.undo()
    library.annotations.add_note(article_id, "second")
    with pytest.raises(NothingToUndo):
        library.history.redo()


def test_nothing_to_undo_is_said(library: Library) -> None:
    with pytest.raises(NothingToUndo):
        library.history.undo()
