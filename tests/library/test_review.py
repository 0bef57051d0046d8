"""What moved or was not found again waits for the person, and nothing is decided for them."""

from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import NothingToConfirm
from reader.library.facade import Library
from reader.model.annotation import AnnotationState
from reader.model.span import Span

SENTENCE = "La tregua dura da tre giorni."


def rewrite(library: Library, article_id: str, old: str, new: str) -> None:
    path = Path(library.articles.get(article_id).path)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    library.imports.update()


def marked(library: Library, article_id: str, quote: str) -> str:
    change = library.annotations.highlight(
        article_id, library.annotations.find_quote(article_id, quote), body="mine"
    )
    return change.created or ""


def test_nothing_waits_while_nothing_changed(library: Library, article_id: str) -> None:
    marked(library, article_id, SENTENCE)
    assert (library.review.entries(), library.review.count()) == ([], 0)


def test_a_moved_highlight_is_listed_until_its_place_is_confirmed(library: Library, article_id: str) -> None:
    made = marked(library, article_id, SENTENCE)
    rewrite(library, article_id, SENTENCE, f"Nel frattempo nevica. {SENTENCE}")
    (entry,) = library.review.entries()
    assert (entry.annotation.state, entry.before) == (AnnotationState.MOVED, SENTENCE)
    assert entry.suggestion is not None
    assert entry.suggestion.of(library.articles.text(article_id).text) == SENTENCE
    library.review.confirm(made)
    assert library.review.entries() == []
    assert library.annotations.get(made).state is AnnotationState.FOUND
    library.history.undo()
    assert library.review.count() == 1


def test_what_was_found_with_other_words_stands_before_what_only_moved(
    library: Library, article_id: str
) -> None:
    marked(library, article_id, "ne ha parlato a Parigi")
    marked(library, article_id, SENTENCE)
    rewrite(library, article_id, "da tre giorni", "ormai da tre giorni")
    rewrite(library, article_id, "Il primo ministro", "Ieri il primo ministro")
    quotes = [entry.before for entry in library.review.entries()]
    assert quotes == [SENTENCE, "ne ha parlato a Parigi"]


def test_a_rewritten_passage_waits_and_is_put_where_the_person_says(
    library: Library, article_id: str
) -> None:
    made = marked(library, article_id, "ha proposto")
    rewrite(library, article_id, "ha proposto una tregua", "respinge ogni accordo")
    (entry,) = library.review.entries()
    assert entry.annotation.state is AnnotationState.REVIEW
    assert (entry.annotation.start, entry.annotation.quote) == (None, "ha proposto")
    there = library.annotations.find_quote(article_id, "respinge")
    library.review.place(made, there)
    row = library.annotations.get(made)
    assert (row.start, row.end, row.quote, row.note) == (there.start, there.end, "respinge", "mine")
    assert library.review.count() == 0
    assert [version.quote for version in library.history.versions(made)] == ["respinge", "ha proposto"]


def test_without_any_place_there_is_nothing_to_confirm(library: Library, article_id: str) -> None:
    made = marked(library, article_id, "ha proposto")
    rewrite(library, article_id, "ha proposto una tregua", "respinge ogni accordo")
    with pytest.raises(NothingToConfirm, match="give it up"):
        library.review.confirm(made)


def test_what_is_given_up_is_an_orphan_for_good_and_keeps_its_note(library: Library, article_id: str) -> None:
    made = marked(library, article_id, "ha proposto")
    rewrite(library, article_id, "ha proposto una tregua", "respinge ogni accordo")
    library.review.give_up(made)
    row = library.annotations.get(made)
    assert (row.state, row.start, row.quote, row.note) == (
        AnnotationState.ORPHAN,
        None,
        "ha proposto",
        "mine",
    )
    assert library.review.count() == 0
    rewrite(library, article_id, "respinge ogni accordo", "ha proposto una tregua")
    assert library.annotations.get(made).state is AnnotationState.ORPHAN
    library.review.place(made, Span(0, 10))
    assert library.annotations.get(made).state is AnnotationState.FOUND


def test_all_that_moved_is_confirmed_in_one_step(library: Library, article_id: str) -> None:
    made = [marked(library, article_id, quote) for quote in ("Parigi", SENTENCE, "ha proposto")]
    rewrite(library, article_id, "ha proposto una tregua", "Nevica. Respinge ogni accordo")
    library.review.confirm_all(made)
    (entry,) = library.review.entries()
    assert entry.before == "ha proposto"
    library.history.undo()
    assert library.review.count() == 3


def test_notes_alone_find_their_article_when_it_is_imported_elsewhere(
    library: Library, article_id: str, source: Path, tmp_path: Path
) -> None:
    marked(library, article_id, SENTENCE)
    library.annotations.bookmark(article_id)
    library.annotations.tag_article(article_id, ["pace"])
    library.close()
    there = tmp_path / "elsewhere"
    with open_library(there, Part.OWNER) as empty:
        empty.imports.import_paths([source])
    (there / "notes.sqlite3").write_bytes((tmp_path / "library" / "notes.sqlite3").read_bytes())
    with open_library(there, Part.OWNER) as other:
        other_id = other.articles.find("tregua.txt").id
        assert other_id != article_id
        other.review.reattach()
        assert other.review.strays() == []
        (found, _) = other.annotations.of_article(other_id)
        assert (found.quote, found.note, found.state) == (SENTENCE, "mine", AnnotationState.FOUND)
        assert other.annotations.tags_of(other_id) == ("pace",)
        assert other.annotations.bookmark_of(other_id) is not None
        assert other.history.undo_label() == "Tag article"


def test_an_article_of_the_same_name_with_another_text_is_not_taken_for_it(
    library: Library, article_id: str, tmp_path: Path
) -> None:
    marked(library, article_id, SENTENCE)
    library.close()
    there, files = tmp_path / "elsewhere", tmp_path / "other files"
    files.mkdir()
    (files / "tregua.txt").write_text("Il mercato\n\nIl prezzo del latte è salito ancora.\n", "utf-8")
    with open_library(there, Part.OWNER) as empty:
        empty.imports.import_paths([files])
    (there / "notes.sqlite3").write_bytes((tmp_path / "library" / "notes.sqlite3").read_bytes())
    with open_library(there, Part.OWNER) as other:
        other.review.reattach()
        assert [stray.name for stray in other.review.strays()] == ["tregua.txt"]
        assert other.annotations.of_article(other.articles.find("tregua.txt").id) == []
        (row,) = other.annotations.all()
        assert (row.quote, row.note) == (SENTENCE, "mine")
