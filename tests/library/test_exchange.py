"""Annotations travel: out of one library and into another, or back, without loss."""

from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import SourceUnreadable
from reader.library.facade import Library
from reader.model.annotation import AnnotationState
from reader.model.export import ExportFormat
from reader.model.kinds import Colour
from reader.model.span import Span

JSONL = frozenset({ExportFormat.JSONL})


@pytest.fixture
def marked(library: Library, article_id: str) -> Library:
    """The library with one of everything that travels."""
    library.annotations.highlight(article_id, Span(20, 40), colour=Colour.GREEN, body="Vero?", tags=["pace"])
    library.annotations.add_note(article_id, "Un quadro.\n\n- a\n- b")
    library.annotations.bookmark(article_id)
    library.annotations.tag_article(article_id, ["tregua", "da rivedere"])
    actor = library.actors.counted()[0]
    library.annotations.note_actor(actor.actor_id, "Da seguire.", tags=["attori"])
    return library


def exported(library: Library, folder: Path) -> bytes:
    library.exports.write(folder, formats=JSONL)
    return (folder / "annotations.jsonl").read_bytes()


def another(tmp_path: Path, source: Path | None) -> Library:
    other = open_library(tmp_path / "other", Part.OWNER)
    if source is not None:
        other.imports.import_paths([source])
        other.derivation.catch_up()
    return other


def test_annotations_arrive_whole_in_another_library(marked: Library, tmp_path: Path, source: Path) -> None:
    before = exported(marked, tmp_path / "out")
    with another(tmp_path, source) as other:
        report = other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        assert (report.added, report.updated, report.known, report.waiting) == (5, 0, 0, 0)
        assert exported(other, tmp_path / "again") == before
        article_id = other.articles.find("tregua.txt").id
        assert other.annotations.tags_of(article_id) == ("tregua", "da rivedere")
        (row,) = [row for row in other.annotations.of_article(article_id) if row.quote]
        assert (row.start, row.end, row.note, row.colour) == (20, 40, "Vero?", Colour.GREEN)


def test_an_import_of_what_is_there_changes_nothing(marked: Library, tmp_path: Path) -> None:
    exported(marked, tmp_path)
    report = marked.exchange.import_annotations(tmp_path / "annotations.jsonl")
    assert (report.added, report.updated, report.known) == (0, 0, 5)
    assert not report.change.nouns


def test_an_import_is_taken_back_in_one_step(marked: Library, tmp_path: Path, source: Path) -> None:
    exported(marked, tmp_path / "out")
    with another(tmp_path, source) as other:
        other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        other.history.undo()
        assert other.annotations.all() == [] and other.annotations.tags() == []


def test_annotations_wait_for_their_article_and_attach_when_it_comes(
    marked: Library, tmp_path: Path, source: Path
) -> None:
    before = exported(marked, tmp_path / "out")
    with another(tmp_path, None) as other:
        report = other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        assert report.waiting == 4 and report.added == 5
        assert {row.state for row in other.annotations.all() if row.quote} == {AnnotationState.REVIEW}
        assert other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl").known == 5
        other.imports.import_paths([source])
        other.derivation.catch_up()
        article_id = other.articles.find("tregua.txt").id
        (row,) = [row for row in other.annotations.of_article(article_id) if row.quote]
        assert (row.start, row.end, row.state) == (20, 40, AnnotationState.FOUND)
        assert other.annotations.tags_of(article_id) == ("tregua", "da rivedere")
        assert exported(other, tmp_path / "again") == before


@pytest.mark.parametrize("is_here_first", [True, False])
def test_an_article_whose_text_changed_is_known_by_its_file(
    marked: Library, tmp_path: Path, source: Path, is_here_first: bool
) -> None:
    exported(marked, tmp_path / "out")
    file = source / "tregua.txt"
    file.write_text("Nuova edizione. " + file.read_text("utf-8"), "utf-8")
    with another(tmp_path, source if is_here_first else None) as other:
        other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        other.imports.import_paths([source])
        other.derivation.catch_up()
        article_id = other.articles.find("tregua.txt").id
        (row,) = [row for row in other.annotations.of_article(article_id) if row.quote]
        assert (row.start, row.state) == (36, AnnotationState.MOVED)


def test_an_article_of_another_text_and_name_is_not_taken_for_it_by_its_id(
    marked: Library, tmp_path: Path, article_id: str
) -> None:
    exported(marked, tmp_path)
    file = tmp_path / "annotations.jsonl"
    changed = file.read_text("utf-8").replace('"tregua.txt"', '"altro.txt"')
    revision = marked.articles.view(article_id).revision
    file.write_text(changed.replace(revision, "0" * 64).replace("urn:uuid:", "urn:uuid:0"), "utf-8")
    report = marked.exchange.import_annotations(file)
    assert report.waiting == 4


def test_of_two_states_the_later_one_stays(marked: Library, tmp_path: Path, source: Path) -> None:
    exported(marked, tmp_path / "old")
    (row,) = [row for row in marked.annotations.all() if row.quote]
    marked.annotations.write_note(row.id, "Riscritta.")
    exported(marked, tmp_path / "new")
    assert marked.exchange.import_annotations(tmp_path / "old" / "annotations.jsonl").known == 5
    assert marked.annotations.get(row.id).note == "Riscritta."
    with another(tmp_path, source) as other:
        other.exchange.import_annotations(tmp_path / "old" / "annotations.jsonl")
        assert other.exchange.import_annotations(tmp_path / "new" / "annotations.jsonl").updated == 1
        assert other.annotations.get(row.id).note == "Riscritta."


def test_tags_of_an_article_are_joined(marked: Library, tmp_path: Path, article_id: str) -> None:
    exported(marked, tmp_path)
    marked.annotations.tag_article(article_id, ["mia"])
    marked.exchange.import_annotations(tmp_path / "annotations.jsonl")
    assert marked.annotations.tags_of(article_id) == ("mia", "tregua", "da rivedere")


def test_bad_lines_are_named_and_stop_nothing(marked: Library, tmp_path: Path, source: Path) -> None:
    exported(marked, tmp_path / "out")
    file = tmp_path / "out" / "annotations.jsonl"
    file.write_text("{\n\n" + file.read_text("utf-8") + "[]\n", "utf-8")
    with another(tmp_path, source) as other:
        report = other.exchange.import_annotations(file)
        assert report.added == 5
        assert [row.path for row in report.failed] == [f"{file}:1", f"{file}:8"]


def test_a_file_that_is_not_there_is_told_in_one_sentence(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable, match=r"nowhere\.jsonl could not be read: No such file"):
        library.exchange.import_annotations(tmp_path / "nowhere.jsonl")


def test_the_names_of_colours_arrive_where_they_have_none(
    marked: Library, tmp_path: Path, source: Path
) -> None:
    marked.annotations.name_colour(Colour.GREEN, "claim")
    before = exported(marked, tmp_path / "out")
    with another(tmp_path, source) as other:
        other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        assert other.annotations.colour_names()[Colour.GREEN] == "claim"
        assert exported(other, tmp_path / "again") == before
        other.history.undo()
        other.annotations.name_colour(Colour.GREEN, "mine")
        other.exchange.import_annotations(tmp_path / "out" / "annotations.jsonl")
        assert other.annotations.colour_names()[Colour.GREEN] == "mine"
