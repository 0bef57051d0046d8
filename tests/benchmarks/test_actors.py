from pathlib import Path

import pytest

from reader.entities.seen import SeenSentences, write_seen
from tests.benchmarks.actors import unseen
from tests.benchmarks.actors_peer import PEER, load_peer
from tests.benchmarks.actors_score import Score


def test_a_name_counts_only_with_both_ends_and_its_label() -> None:
    score = Score()
    score.add([(0, 4, "PER"), (9, 12, "LOC")], [(0, 4, "PER"), (9, 13, "LOC")])
    assert score.figures() == ["50.0", "100.0", "0.0", "0.0"]


def test_nothing_to_find_and_nothing_found_is_no_error() -> None:
    assert Score().figures() == ["0.0"] * 4


def test_sentences_that_were_trained_on_are_left_out(tmp_path: Path) -> None:
    write_seen(tmp_path / "seen.bin", ["Piove a Rho ."])
    known = [("Piove", "O"), ("a", "O"), ("Rho", "B-LOC"), (".", "O")]
    fresh = [("Nevica", "O"), (".", "O")]
    assert unseen([known, fresh], SeenSentences(tmp_path / "seen.bin")) == [fresh]


def test_a_peer_that_is_not_installed_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.benchmarks.actors_peer.find_spec", lambda name: None)
    assert load_peer() is None
    assert PEER
