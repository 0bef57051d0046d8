"""The ledger knows what we wrote, and trusts nothing when it is damaged."""

from pathlib import Path

import pytest

from reader.exporting.ledger import NAME, Ledger


def test_what_was_noted_is_ours_until_it_changes(tmp_path: Path) -> None:
    ledger = Ledger.of(tmp_path)
    assert not ledger.is_ours("a.csv", "x")
    ledger.note("a.csv", "x")
    ledger.save()
    again = Ledger.of(tmp_path)
    assert again.is_ours("a.csv", "x")
    assert not again.is_ours("a.csv", "y") and not again.is_ours("b.csv", "x")


def test_an_unchanged_ledger_is_not_written_again(tmp_path: Path) -> None:
    ledger = Ledger.of(tmp_path)
    ledger.note("a.csv", "x")
    ledger.save()
    before = (tmp_path / NAME).stat().st_mtime_ns
    Ledger.of(tmp_path).save()
    assert (tmp_path / NAME).stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"files": 3}', '{"files": {"a.csv": null}}', "[" * 99999])
def test_a_damaged_ledger_says_that_nothing_is_ours(tmp_path: Path, damage: str) -> None:
    (tmp_path / NAME).write_text(damage)
    assert not Ledger.of(tmp_path).is_ours("a.csv", "x")


def test_nothing_is_written_where_nothing_was_noted(tmp_path: Path) -> None:
    Ledger.of(tmp_path).save()
    assert list(tmp_path.iterdir()) == []
