"""Every changing call of the facade can be undone and redone, also after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import NothingToUndo
from reader.library.facade import Library
from reader.library.roles import Role, changing_methods
from reader.model.article import Listing, MetadataField
from reader.model.change import Change
from reader.model.kinds import Colour, Sort
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


def moved(library: Library, article_id: str) -> str:
    """A highlight whose article got a paragraph at its beginning."""
    made = highlighted(library, article_id)
    path = Path(library.articles.get(article_id).path)
    path.write_text("Un capoverso nuovo.\n\n" + path.read_text("utf-8"), "utf-8")
    library.imports.update()
    return made


def with_colour(library: Library, article_id: str) -> str:
    library.annotations.name_colour(Colour.GREEN, "doubt")
    return article_id


def kept_search(library: Library, _: str) -> str:
    library.searches.save("mine", "tregua", Sort.DATE)
    return "mine"


def backed_up(library: Library, article_id: str) -> str:
    made = highlighted(library, article_id)
    library.backups.make()
    library.annotations.delete(made)
    return made


def exported(library: Library, article_id: str) -> str:
    """A file of annotations that are gone from the library."""
    made = highlighted(library, article_id)
    folder = Path(library.articles.get(article_id).path).parents[1] / "exported"
    library.exports.write(folder)
    library.annotations.delete(made)
    return str(folder / "annotations.jsonl")


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
    "Annotations.tag_articles": (lambda _, a: a, lambda lib, a: lib.annotations.tag_articles([a], ["x"])),
    "Annotations.bookmark_many": (lambda _, a: a, lambda lib, a: lib.annotations.bookmark_many([a], True)),
    "Annotations.bookmark_place": (lambda _, a: a, lambda lib, a: lib.annotations.bookmark_place(a, 30, "l")),
    "Annotations.extend": (highlighted, lambda lib, n: lib.annotations.extend(n, Span(5, 30))),
    "Annotations.revise": (highlighted, lambda lib, n: lib.annotations.revise(n, body="b", tags=["z"])),
    "Annotations.name_colour": (
        with_colour,
        lambda lib, _: lib.annotations.name_colour(Colour.GREEN, "claim"),
    ),
    "Annotations.note_actor": (
        lambda lib, _: lib.actors.counted()[0].actor_id,
        lambda lib, actor: lib.annotations.note_actor(actor, "on them"),
    ),
    "Annotations.mark_read": (lambda _, a: a, lambda lib, a: lib.annotations.mark_read([a], True)),
    "Review.confirm": (moved, lambda lib, n: lib.review.confirm(n)),
    "Review.confirm_all": (moved, lambda lib, n: lib.review.confirm_all([n])),
    "Review.place": (moved, lambda lib, n: lib.review.place(n, Span(1, 8))),
    "Review.give_up": (moved, lambda lib, n: lib.review.give_up(n)),
    "Backups.restore": (backed_up, lambda lib, _: lib.backups.restore("asked")),
    "Exchange.import_annotations": (
        exported,
        lambda lib, path: lib.exchange.import_annotations(Path(path)).change,
    ),
    "Searches.save": (lambda _, a: a, lambda lib, _: lib.searches.save("mine", "tregua", Sort.DATE)),
    "Searches.rename": (kept_search, lambda lib, name: lib.searches.rename(name, "yours")),
    "Searches.forget": (kept_search, lambda lib, name: lib.searches.forget(name)),
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
NO_EDITS = {
    "Backups.make",
    "Backups.make_if_due",
    "Drafts.save",
    "Drafts.drop",
    "Review.reattach",
    "Searches.look",
}
"""They write to the notes, but are no step that a person would want back."""
READING = {"Annotations.set_reading", "Annotations.mark_read"}
CORRECTIONS = {name for name in changing_methods() if name.startswith(("ActorCorrections.", "ActorMarking."))}
"""They have tests of their own, in `test_actor_corrections`."""
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
        library.annotations.colour_names(),
        library.searches.all(),
    )


def test_every_changing_call_has_a_case() -> None:
    expected = set(changing_methods()) - UNDO_ITSELF - IMPORT_KEEPS_FILES - NO_EDITS - CORRECTIONS
    assert set(CASES) == expected


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_call_is_undone_and_redone(name: str, library: Library, article_id: str) -> None:
    prepare, step = CASES[name]
    subject = prepare(library, article_id)
    before = state(library)
    step(library, subject)
    after = state(library)
    assert after != before
    reading = name in READING
    library.history.undo(reading=reading)
    assert state(library) == before
    library.history.redo(reading=reading)
    assert state(library) == after


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_call_is_undone_after_a_restart(name: str, tmp_path: Path, source: Path) -> None:
    prepare, step = CASES[name]
    with open_library(tmp_path / "restarted", Part.OWNER) as library:
        library.imports.import_paths([source])
        library.derivation.catch_up()
        subject = prepare(library, library.articles.find("tregua.txt").id)
        before = state(library)
        step(library, subject)
    with open_library(tmp_path / "restarted", Part.OWNER) as library:
        library.history.undo(reading=name in READING)
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
