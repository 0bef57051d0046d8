"""Reached is what reaches the figure, not reached all else; a table leaves no row blank."""

import pytest

from tests.benchmarks.measuring import KEY_PRESS, KINDS, Figures
from tests.benchmarks.table import compared, table
from tests.benchmarks.targets import listed, outcomes


def figures(name: str, *, rate: float = 100.0, took: float = 10.0, added: float = 5.0) -> Figures:
    return Figures(
        name,
        rates={"import plus index": rate},
        sizes={"index": 2.0},
        memory_mb=50.0,
        add_ms=added,
        times={kind: [took / 2, took, took * 2] for kind in KINDS},
        notes=[f"a note on {name}"],
    )


@pytest.mark.parametrize(("rate", "reached"), [(300.0, True), (299.0, False)])
def test_thrice_the_rate_of_recoll_is_asked_at_ten_thousand(rate: float, reached: bool) -> None:
    ours, peer = figures("ours", rate=rate), figures("peer")
    (found,) = [one for one in outcomes(10_000, ours, peer, peer) if "rate" in one.sentence]
    assert found.reached is reached
    assert not [one for one in outcomes(1_000, ours, peer, peer) if "rate" in one.sentence]


@pytest.mark.parametrize(
    ("recoll", "tantivy", "reached"),
    [(10.0, 2.0, [True, True]), (9.9, 2.1, [False, True]), (20.0, 1.9, [True, False])],
)
def test_every_kind_is_held_against_both_peers(recoll: float, tantivy: float, reached: list[bool]) -> None:
    peers = figures("Recoll", took=recoll), figures("tantivy", took=tantivy)
    found = [one for one in outcomes(1_000, figures("ours"), *peers) if " × that of " in one.sentence]
    assert len(found) == 2 * len(KINDS)
    assert [one.reached for one in found] == reached * len(KINDS)


@pytest.mark.parametrize(("took", "reached"), [(50.0, True), (50.1, False)])
def test_a_key_press_at_a_hundred_thousand_has_its_own_limit(took: float, reached: bool) -> None:
    ours, peer = figures("ours", took=took), figures("peer")
    (found,) = [one for one in outcomes(100_000, ours, peer, peer) if one.sentence.startswith("key press to")]
    assert found.reached is reached
    assert KEY_PRESS in ours.times


def test_an_article_that_is_added_is_searchable_within_a_second() -> None:
    peer = figures("peer")
    reached = [
        list(outcomes(1_000, figures("o", added=ms), peer, peer))[-1].reached for ms in (1000.0, 1001.0)
    ]
    assert reached == [True, False]


def test_what_was_not_reached_is_listed_one_by_one() -> None:
    found = list(outcomes(1_000, figures("ours", added=2000.0), figures("Recoll"), figures("tantivy")))
    lines = listed(found).splitlines()
    assert lines[0] == f"reached: {2 * len(KINDS)}"
    assert lines[-2] == "not reached: 1"
    assert "searchable after 2000 ms" in lines[-1]


def test_a_table_has_every_figure_of_every_engine() -> None:
    text = table("300 articles", [figures("ours"), figures("Recoll", took=20.0, rate=50.0)])
    lines = text.splitlines()
    assert lines[0].split() == ["300", "articles", "ours", "Recoll"]
    for kind in KINDS:
        (row,) = [line for line in lines if line.strip().startswith(kind + " ")]
        assert row.endswith("10.0 / 20.0 / 40.0  (0.50×)")
    assert any(
        line.startswith("import plus index, articles/s") and line.endswith("50  (2.00×)") for line in lines
    )
    assert "a note on Recoll" in text


def test_a_figure_that_only_another_has_is_a_dash() -> None:
    assert compared(None, 3.0, "{:.0f}") == "–"
    assert compared(3.0, None, "{:.0f}") == "3"
