"""Which engine answers, and that none is ever missing while they change."""

import multiprocessing
import time
from pathlib import Path

import pytest

from reader.errors import LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Everything, Term
from reader.model.search import EngineChoice
from reader.search import engines
from reader.search.engines import Engines
from tests.search.articles import article

SMALL, LARGE = 10, engines.MOST_FOR_WHOOSH + 1


def filled(folder: Path) -> Engines:
    index = Engines(folder)
    index.apply([article("guerra", "a"), article("guerra e pace", "b")], [], 3)
    return index


def test_a_small_library_is_answered_by_whoosh(tmp_path: Path) -> None:
    index = filled(tmp_path)
    assert index.successor(SMALL) is None
    assert (index.engine, index.position(), index.count()) == ("whoosh", 3, 2)


def test_an_empty_index_changes_its_engine_at_once(tmp_path: Path) -> None:
    index = Engines(tmp_path)
    assert index.successor(LARGE) is None
    assert index.engine == "tantivy"


def test_the_old_engine_answers_until_the_switch(tmp_path: Path) -> None:
    index = filled(tmp_path)
    other = Engines(tmp_path, read_only=True)
    successor = index.successor(LARGE)
    assert successor is not None
    successor.apply([article("guerra", "a"), article("guerra e pace", "b")], [], 3)
    assert (other.engine, other.search(Term("pace"), Sort.RELEVANCE, 9).total) == ("whoosh", 1)
    index.switch()
    assert (other.engine, other.search(Term("pace"), Sort.RELEVANCE, 9).total) == ("tantivy", 1)
    assert index.successor(LARGE) is None
    assert not list((tmp_path / "whoosh").glob("*.toc"))


def test_a_stopped_change_is_taken_up_where_it_stopped(tmp_path: Path) -> None:
    successor = filled(tmp_path).successor(LARGE)
    assert successor is not None
    successor.apply([article("guerra", "a")], [], 1)
    again = Engines(tmp_path)
    resumed = again.successor(LARGE)
    assert resumed is not None
    assert (again.engine, resumed.position()) == ("whoosh", 1)


def test_a_library_about_the_limit_does_not_go_to_and_fro(tmp_path: Path) -> None:
    index = Engines(tmp_path)
    index.successor(LARGE)
    index.apply([article("guerra")], [], 1)
    assert index.successor(engines.MOST_FOR_WHOOSH - 1) is None
    back = index.successor(engines.FEWEST_FOR_TANTIVY - 1)
    assert back is not None
    assert back.engine == "whoosh"


@pytest.mark.parametrize("choice", [EngineChoice.WHOOSH, EngineChoice.TANTIVY])
def test_a_chosen_engine_stays_whatever_the_size(tmp_path: Path, choice: EngineChoice) -> None:
    index = Engines(tmp_path)
    index.choose(choice)
    for size in (SMALL, LARGE):
        assert index.successor(size) is None
        assert index.engine == choice
    index.clear()
    assert Engines(tmp_path).successor(SMALL) is None
    assert Engines(tmp_path).engine == choice


def test_auto_undoes_a_choice(tmp_path: Path) -> None:
    index = Engines(tmp_path)
    index.choose(EngineChoice.TANTIVY)
    index.choose(EngineChoice.AUTO)
    assert index.successor(SMALL) is None
    assert index.engine == "whoosh"


@pytest.mark.parametrize("name", [engines.CURRENT_NAME, engines.CHOICE_NAME])
@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"lucene\n"])
def test_a_damaged_pointer_is_as_good_as_none(tmp_path: Path, name: str, content: bytes) -> None:
    index = filled(tmp_path)
    (tmp_path / name).write_bytes(content)
    assert index.successor(SMALL) is None
    assert (index.engine, index.count()) == ("whoosh", 2)


def test_whoever_may_only_read_changes_no_engine(tmp_path: Path) -> None:
    filled(tmp_path)
    other = Engines(tmp_path, read_only=True)
    with pytest.raises(LibraryReadOnly):
        other.choose(EngineChoice.TANTIVY)


def _switch_to_and_fro(folder: Path) -> None:
    index = Engines(folder)
    for size in (LARGE, SMALL) * 6:
        successor = index.successor(size)
        if successor:
            successor.apply([article("guerra", "a"), article("guerra e pace", "b")], [], 3)
            index.switch()
        time.sleep(0.01)


def test_another_process_always_gets_the_whole_answer_while_engines_change(tmp_path: Path) -> None:
    filled(tmp_path)
    reader = Engines(tmp_path, read_only=True)
    writer = multiprocessing.get_context("spawn").Process(target=_switch_to_and_fro, args=(tmp_path,))
    writer.start()
    totals, seen = set(), set()
    while writer.is_alive():
        totals.add(reader.search(Everything(), Sort.RELEVANCE, 10).total)
        seen.add(reader.engine)
    writer.join()
    assert writer.exitcode == 0
    assert totals == {2}
    assert seen == {"whoosh", "tantivy"}
