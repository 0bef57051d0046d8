"""The index on Whoosh: damage is found, readers follow, nothing of others is touched."""

import multiprocessing
import os
import random
import time
from pathlib import Path

import pytest

from reader.errors import IndexDamaged, LibraryReadOnly
from reader.model.kinds import ActorType, Sort
from reader.model.query import Everything, Phrase, Query, Term, Wildcard
from reader.model.search import FacetCounts, FacetField, IndexDocument, IndexedActor, RawHits
from reader.search import whoosh_files, writing
from reader.search.whoosh_index import WhooshIndex
from tests.search.articles import article

DAMAGES = 60 if os.environ.get("CORPUS_READER_SOAK") else 12
KILLS = 50 if os.environ.get("CORPUS_READER_SOAK") else 2
QUERIES: tuple[Query, ...] = (Everything(), Term("guerra"), Phrase("presidente Armenia"), Wildcard("num*"))
FACETS = [field for field in FacetField if field is not FacetField.TAG]


def numbered(number: int) -> IndexDocument:
    text = f"guerra numero{number}, presidente dell’Armenia"
    actors = (IndexedActor(f"actor-{number % 3}", ActorType.PERSON, ("Nikol Rossi",)),)
    return article(text, f"{number:02}", source=f"Fonte {number % 2}", actors=actors)


def build(folder: Path) -> WhooshIndex:
    """Three commits with a replaced and a dropped article."""
    index = WhooshIndex(folder)
    index.apply([numbered(n) for n in range(20)], [], 1)
    index.apply([article("pace", "03"), article("guerra e pace", "20", date="2020")], ["05"], 2)
    index.apply([article(f"tregua {n}", f"{n}") for n in range(30, 40)], [], 3)
    return index


def answers(index: WhooshIndex) -> list[RawHits | FacetCounts | list[tuple[str, int]]]:
    """All that an index can be asked."""
    return [
        *(index.search(query, sort, 100) for query in QUERIES for sort in (Sort.RELEVANCE, Sort.DATE)),
        *(index.facets(query, FACETS) for query in QUERIES),
        index.words("n", 100),
    ]


def files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.name != writing.LOCK_NAME]


def damage(path: Path, chance: random.Random) -> str:
    content = bytearray(path.read_bytes())
    kind = chance.choice(["delete", "truncate", "empty", "flip", "grow", "swap"])
    if kind == "delete":
        path.unlink()
    elif kind == "truncate":
        path.write_bytes(content[: chance.randrange(len(content))])
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "grow":
        path.write_bytes(content + b"\0")
    elif kind == "flip":
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
    else:
        place = chance.randrange(len(content))
        path.write_bytes(content[place:] + content[:place])
    return kind


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_damage_is_found_or_changes_no_answer_and_is_healed(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with_index = build(tmp_path / "index")
    expected = answers(with_index)
    with_index.close()
    victims = files(tmp_path / "index")
    victim = victims[seed % len(victims)]
    kind = damage(victim, chance)
    index = WhooshIndex(tmp_path / "index")
    try:
        assert answers(index) == expected, (victim.name, kind)
    except IndexDamaged:
        index.clear()
        build(tmp_path / "index").close()
    assert answers(index) == expected
    index.close()


def test_damage_under_an_open_index_is_found_at_the_next_search(tmp_path: Path) -> None:
    index = build(tmp_path)
    answers(index)
    segment = next(tmp_path.glob("*.seg"))
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 1
    replaced = segment.with_name("other")
    replaced.write_bytes(content)
    replaced.replace(segment)
    with pytest.raises(IndexDamaged, match=segment.name):
        index.search(Term("guerra"), Sort.RELEVANCE, 1)
    with pytest.raises(IndexDamaged):
        index.apply([article("guerra", "x")], [], 9)
    index.close()


def test_an_index_without_its_table_of_contents_is_damaged(tmp_path: Path) -> None:
    build(tmp_path).close()
    for path in tmp_path.glob("*.toc"):
        path.unlink()
    with pytest.raises(IndexDamaged, match="table of contents"):
        WhooshIndex(tmp_path).position()


def test_a_deleted_folder_is_an_empty_index(tmp_path: Path) -> None:
    index = build(tmp_path)
    answers(index)
    for path in tmp_path.iterdir():
        path.unlink()
    tmp_path.rmdir()
    assert (index.position(), index.count()) == (0, 0)
    assert index.search(Everything(), Sort.RELEVANCE, 9).total == 0


def test_an_index_of_another_version_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path).close()
    monkeypatch.setattr(whoosh_files, "FORMAT", "999.1")
    index = WhooshIndex(tmp_path)
    with pytest.raises(IndexDamaged, match="another version"):
        index.search(Everything(), Sort.RELEVANCE, 9)
    index.clear()
    assert index.position() == 0


def test_a_pickle_that_is_not_ours_is_never_opened(tmp_path: Path) -> None:
    build(tmp_path).close()
    toc = next(tmp_path.glob("*.toc"))
    toc.write_bytes(toc.read_bytes().replace(b"whoosh", b"subpro"))
    with pytest.raises(IndexDamaged, match="not as it was written"):
        WhooshIndex(tmp_path).count()


def test_a_reader_sees_each_commit_at_its_next_search(tmp_path: Path) -> None:
    writer, reader = WhooshIndex(tmp_path), WhooshIndex(tmp_path, read_only=True)
    assert reader.count() == 0
    for position in range(1, 6):
        writer.apply([article("guerra", f"{position}")], [], position)
        assert (reader.position(), reader.count()) == (position, position)
        assert reader.search(Term("guerra"), Sort.RELEVANCE, 9).total == position
    writer.apply([article("pace", "1")], [], 6)
    assert reader.search(Term("guerra"), Sort.RELEVANCE, 9).total == 4
    writer.clear()
    assert reader.search(Everything(), Sort.RELEVANCE, 9).total == 0
    reader.close()


def test_a_read_only_index_touches_nothing(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path / "none", read_only=True)
    assert index.search(Everything(), Sort.RELEVANCE, 9).total == 0
    with pytest.raises(LibraryReadOnly):
        index.apply([article("guerra")], [], 1)
    with pytest.raises(LibraryReadOnly):
        index.clear()
    assert not (tmp_path / "none").exists()


def test_clearing_leaves_what_is_not_ours(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "index", tmp_path / "elsewhere"
    build(folder).close()
    elsewhere.mkdir()
    (elsewhere / "_MAIN_1.toc").write_text("somebody's")
    (folder / "diary.txt").write_text("precious")
    (folder / "MAIN_link.seg").symlink_to(elsewhere / "_MAIN_1.toc")
    WhooshIndex(folder).clear()
    assert (folder / "diary.txt").read_text() == "precious"
    assert (elsewhere / "_MAIN_1.toc").read_text() == "somebody's"
    assert files(folder) == [folder / "diary.txt"]


def test_a_link_in_place_of_the_folder_is_taken_away_not_followed(tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "index"
    build(elsewhere).close()
    before = files(elsewhere)
    folder.symlink_to(elsewhere)
    WhooshIndex(folder).clear()
    assert files(elsewhere) == before
    assert not folder.is_symlink()


def test_sorting_by_what_the_index_does_not_know_is_refused(tmp_path: Path) -> None:
    index = build(tmp_path)
    with pytest.raises(ValueError, match="imported"):
        index.search(Everything(), Sort.IMPORTED, 9)
    index.close()


def found(index: WhooshIndex) -> list[tuple[int, list[str]] | FacetCounts | list[tuple[str, int]]]:
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
    index = WhooshIndex(folder)
    while True:
        position = index.position() + 1
        index.apply([counted(position)], [], position)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_writer_leaves_what_it_had_committed(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    context = multiprocessing.get_context("spawn")
    reader = WhooshIndex(tmp_path, read_only=True)
    process = context.Process(target=_commit_for_ever, args=(tmp_path,))
    process.start()
    deadline = time.monotonic() + 60
    while reader.position() < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(random.Random(seed).uniform(0, 0.3))
    process.kill()
    process.join()
    process.close()
    position = reader.position()
    assert position >= 2
    hits = reader.search(Term("guerra"), Sort.RELEVANCE, 100_000)
    assert sorted(id_ for id_, _ in hits.page) == [f"{number:05}" for number in range(1, position + 1)]
    fresh = WhooshIndex(tmp_path_factory.mktemp("fresh"))
    fresh.apply([counted(number) for number in range(1, position + 1)], [], position)
    assert found(reader) == found(fresh)
    fresh.close()
    reader.close()
    WhooshIndex(tmp_path).apply([article("pace", "next")], [], position + 1)
