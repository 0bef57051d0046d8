"""Times and what the peers share."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import measuring
from tests.benchmarks.measuring import (
    KINDS,
    LEAST,
    Job,
    Words,
    measured,
    percentiles,
    size_mb,
    within_one_edit,
)

ROOT = Path(__file__).resolve().parents[2]


class Counting:
    """A peer that finds as many articles as it was asked before."""

    name = "counting"
    notes: tuple[str, ...] = ("note",)

    def __init__(self) -> None:
        self.rates = {"besides": 2.0}
        self.built = False
        self.added: list[Path] = []
        self.asked: list[str] = []

    def build(self) -> None:
        self.built = True

    def prepare(self) -> None:
        assert self.built
        self.name = "counting (an engine)"

    def add(self, late: Path) -> None:
        self.added.append(late)

    def ask(self, kind: str, words: Words) -> int:
        self.asked.append(kind)
        return 1 if self.added and words == ["late"] else 7

    def sizes(self) -> dict[str, float]:
        return {"index": 1.0}


def job(seconds: float = 60.0) -> Job:
    queries = {kind: [[kind], ["b"]] * 5 for kind in KINDS}
    return Job(10, "files", "lines", "late.txt", "late", "work", queries, seconds)


def test_every_kind_of_search_is_timed_and_the_late_article_looked_for() -> None:
    peer = Counting()
    figures = measured(peer, job())
    assert set(figures.times) == set(KINDS)
    assert all(len(times) == 3 and times == sorted(times) for times in figures.times.values())
    assert set(figures.found.values()) == {7}
    assert peer.added == [Path("late.txt")]
    assert peer.asked[-1] == "rare term"
    assert figures.rates["besides"] == 2.0
    assert figures.name == "counting (an engine)"
    assert figures.rates["import plus index"] > 0
    assert figures.memory_mb > 1


def test_slow_searches_are_asked_less_often_but_not_too_seldom() -> None:
    peer = Counting()
    measured(peer, job(seconds=0.0))
    assert peer.asked.count("phrase") == LEAST


def test_an_article_that_is_not_found_after_it_was_added_stops_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Counting, "add", lambda self, late: None)
    with pytest.raises(SystemExit, match="finds the article that was added 7 times"):
        measured(Counting(), job())


def test_percentiles_are_those_of_the_sorted_times() -> None:
    assert percentiles([float(n) for n in range(100, -1, -1)]) == [50.0, 95.0, 99.0]


@pytest.mark.parametrize(
    ("other", "near"),
    [
        *((near, True) for near in ("guerra", "gurra", "guerrra", "guarra", "gurera", "guerre", "xguerra")),
        *((far, False) for far in ("egurra", "guer", "guaara", "guerrxx", "xxguerra")),
    ],
)
def test_one_edit_is_a_letter_or_a_swap(other: str, near: bool) -> None:
    assert within_one_edit("guerra", other) is near
    assert within_one_edit(other, "guerra") is near


def test_sizes_are_of_all_files_below(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_bytes(b"x" * 1_500_000)
    (tmp_path / "c").write_bytes(b"x" * 500_000)
    assert size_mb(tmp_path) == 2.0
    assert size_mb(tmp_path / "c") == 0.5
    assert measuring.peak_mb() > 1


def test_what_the_parent_holds_is_not_counted() -> None:
    held = b"x" * 300_000_000
    asked = [sys.executable, "-c", "from tests.benchmarks import measuring; print(measuring.peak_mb())"]
    told = subprocess.run(asked, capture_output=True, check=True, text=True, cwd=ROOT).stdout
    assert 1 < float(told) < len(held) / 1e6
