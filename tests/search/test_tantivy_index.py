"""The index on tantivy: damage is found, readers follow, ties are ordered, nothing of others is touched."""

import multiprocessing
import os
import random
import time
import uuid
from pathlib import Path

import pytest

from reader.errors import IndexDamaged, LibraryReadOnly
from reader.model.kinds import ActorType, Sort
from reader.model.query import Everything, Phrase, Query, Term, Wildcard
from reader.model.search import FacetCounts, FacetField, IndexDocument, IndexedActor, RawHits
from reader.search import tantivy_files
from reader.search.tantivy_index import TantivyIndex
from tests.search.articles import article

DAMAGES = 60 if os.environ.get("CORPUS_READER_SOAK") else 12
KILLS = 50 if os.environ.get("CORPUS_READER_SOAK") else 2
QUERIES: tuple[Query, ...] = (Everything(), Term("guerra"), Phrase("presidente Armenia"), Wildcard("num*"))
FACETS = [field for field in FacetField if field is not FacetField.TAG]


def numbered(number: int) -> IndexDocument:
    text = f"guerra numero{number}, presidente dell’Armenia"
    actors = (IndexedActor(f"actor-{number % 3}", ActorType.PERSON, ("Nikol Rossi",)),)
    return article(text, f"{number:02}", source=f"Fonte {number % 2}", actors=actors)


def build(folder: Path) -> TantivyIndex:
    """Three commits with a replaced and a dropped article."""
    index = TantivyIndex(folder)
    index.apply([numbered(n) for n in range(20)], [], 1)
    index.apply([article("pace", "03"), article("guerra e pace", "20", date="2020")], ["05"], 2)
    index.apply([article(f"tregua {n}", f"{n}") for n in range(30, 40)], [], 3)
    return index


def answers(index: TantivyIndex) -> list[RawHits | FacetCounts | list[tuple[str, int]]]:
    """All that an index can be asked."""
    return [
        *(index.search(query, sort, 100) for query in QUERIES for sort in (Sort.RELEVANCE, Sort.DATE)),
        *(index.facets(query, FACETS) for query in QUERIES),
        index.words("n", 100),
    ]


def ids(index: TantivyIndex, query: Query, limit: int = 100, offset: int = 0) -> list[str]:
    return [id_ for id_, _ in index.search(query, Sort.RELEVANCE, limit, offset).page]


def damage(path: Path, chance: random.Random) -> str:
    """In a new file of that name: a thread of tantivy's may still read the old one, and cut under it the
    process would end (see `tests.library.test_truncated_index`)."""
    content = bytearray(path.read_bytes())
    kind = chance.choice(["delete", "truncate", "flip", "grow"] if content else ["delete", "grow"])
    path.unlink()
    if kind == "truncate":
        path.write_bytes(content[: chance.randrange(len(content))])
    elif kind == "grow":
        path.write_bytes(content + b"\0")
    elif kind == "flip":
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
    return kind


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_damage_is_found_or_changes_no_answer_and_is_healed(tmp_path: Path, seed: int) -> None:
    index = build(tmp_path)
    expected = answers(index)
    index.close()
    victims = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    victim = victims[seed % len(victims)]
    kind = damage(victim, random.Random(seed))
    again = TantivyIndex(tmp_path)
    try:
        assert answers(again) == expected, (victim.name, kind)
    except IndexDamaged:
        again.clear()
        build(tmp_path).close()
    assert answers(again) == expected


def test_damage_under_an_open_index_is_found_at_the_next_search(tmp_path: Path) -> None:
    index = build(tmp_path)
    answers(index)
    segment = next(tmp_path.rglob("*.store"))
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 1
    replaced = segment.with_name("other")
    replaced.write_bytes(content)
    replaced.replace(segment)
    with pytest.raises(IndexDamaged, match=segment.name):
        index.search(Term("guerra"), Sort.RELEVANCE, 1)
    with pytest.raises(IndexDamaged):
        index.apply([article("guerra", "x")], [], 9)


def test_an_index_of_another_version_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path).close()
    monkeypatch.setattr(tantivy_files, "FORMAT", "tantivy-999.1")
    index = TantivyIndex(tmp_path)
    with pytest.raises(IndexDamaged, match="another version"):
        index.search(Everything(), Sort.RELEVANCE, 9)
    index.clear()
    assert index.position() == 0


def test_a_reader_sees_each_commit_at_its_next_search(tmp_path: Path) -> None:
    writer, reader = TantivyIndex(tmp_path), TantivyIndex(tmp_path, read_only=True)
    assert reader.count() == 0
    for position in range(1, 6):
        writer.apply([article("guerra", f"{position}")], [], position)
        assert (reader.position(), reader.count()) == (position, position)
        assert reader.search(Term("guerra"), Sort.RELEVANCE, 9).total == position
    writer.apply([article("pace", "1")], [], 6)
    assert reader.search(Term("guerra"), Sort.RELEVANCE, 9).total == 4
    writer.clear()
    assert reader.search(Everything(), Sort.RELEVANCE, 9).total == 0


def test_a_read_only_index_changes_nothing(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path / "none", read_only=True)
    assert index.search(Everything(), Sort.RELEVANCE, 9).total == 0
    with pytest.raises(LibraryReadOnly):
        index.apply([article("guerra")], [], 1)
    with pytest.raises(LibraryReadOnly):
        index.clear()
    assert not (tmp_path / "none").exists()


def test_a_folder_that_may_not_be_written_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = answers(build(tmp_path))
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert answers(TantivyIndex(tmp_path, read_only=True)) == expected
    assert sorted(tmp_path.rglob("*")) == before


def test_clearing_leaves_what_is_not_ours(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "index", tmp_path / "elsewhere"
    build(folder).close()
    elsewhere.mkdir()
    (elsewhere / "precious").write_text("somebody's")
    (folder / "diary.txt").write_text("precious")
    (folder / "commit-99").symlink_to(elsewhere)
    TantivyIndex(folder).clear()
    assert (elsewhere / "precious").read_text() == "somebody's"
    assert {path.name for path in folder.iterdir()} <= {"diary.txt", "writer.lock"}


def test_many_ties_are_ordered_by_id_on_every_page(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    expected = [str(uuid.UUID(int=number << 60)) for number in range(1, 301)]
    mixed = random.Random(1).sample(expected, len(expected))
    for start in range(0, 300, 100):
        index.apply([article("guerra", id_) for id_ in mixed[start : start + 100]], [], start)
    pages = [ids(index, Term("guerra"), 30, offset) for offset in range(0, 300, 30)]
    assert [id_ for page in pages for id_ in page] == expected
    assert ids(index, Everything(), 7, 290) == expected[290:297]
    index.apply([article("guerra", "not a uuid")], [], 400)
    assert ids(index, Term("guerra"), 301) == sorted([*expected, "not a uuid"])


def test_a_word_in_the_title_ranks_first_one_in_a_caption_last(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    found = [article("una guerra lontana", "text"), article("una pace lontana", "title", title="guerra")]
    index.apply([*found, article("altro", "none", title="altro")], [], 1)
    assert ids(index, Term("guerra")) == ["title", "text"]


def test_sorting_by_what_the_index_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="imported"):
        build(tmp_path).search(Everything(), Sort.IMPORTED, 9)


def found(index: TantivyIndex) -> list[tuple[int, list[str]] | FacetCounts | list[tuple[str, int]]]:
    """What an index answers, scores aside, which depend on how it was built."""
    hits = [index.search(query, Sort.DATE, 100_000) for query in QUERIES]
    return [
        *((one.total, [id_ for id_, _ in one.page]) for one in hits),
        *(index.facets(query, FACETS) for query in QUERIES),
        index.words("n", 100_000),
    ]


def counted(position: int) -> IndexDocument:
    return article(f"guerra numero{position}", f"{position:05}", source=f"Fonte {position % 3}")


def _commit_for_ever(folder: Path) -> None:
    index = TantivyIndex(folder)
    while True:
        position = index.position() + 1
        index.apply([counted(position)], [], position)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_writer_leaves_what_it_had_committed(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """Meanwhile this process reads: it never sees a commit half made."""
    reader = TantivyIndex(tmp_path, read_only=True)
    process = multiprocessing.get_context("spawn").Process(target=_commit_for_ever, args=(tmp_path,))
    process.start()
    deadline = time.monotonic() + 60
    end = deadline
    while time.monotonic() < end:
        count = reader.count()
        assert reader.search(Term("guerra"), Sort.RELEVANCE, 9).total >= count
        if end == deadline and count >= 2:
            end = time.monotonic() + random.Random(seed).uniform(0, 0.3)
    process.kill()
    process.join()
    process.close()
    position = reader.position()
    assert position >= 2
    assert sorted(ids(reader, Term("guerra"), 9999)) == [f"{number:05}" for number in range(1, position + 1)]
    fresh = TantivyIndex(tmp_path_factory.mktemp("fresh"))
    fresh.apply([counted(number) for number in range(1, position + 1)], [], position)
    assert found(reader) == found(fresh)
    TantivyIndex(tmp_path).apply([article("pace", "next")], [], position + 1)
    assert reader.position() == position + 1
