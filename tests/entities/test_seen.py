from pathlib import Path

from reader.entities.seen import SEEN_FILE, SeenSentences, write_seen
from reader.resources import resource


def test_a_sentence_is_known_however_it_is_spaced_and_cased(tmp_path: Path) -> None:
    write_seen(tmp_path / "seen.bin", ["Piove, a Roma .", "Nevica."])
    seen = SeenSentences(tmp_path / "seen.bin")
    assert "piove a roma" in seen
    assert "Piove a Rho" not in seen
    assert len(seen) == 2


def test_each_sentence_is_kept_once(tmp_path: Path) -> None:
    write_seen(tmp_path / "seen.bin", ["Nevica.", "nevica"])
    assert len(SeenSentences(tmp_path / "seen.bin")) == 1


def test_the_shipped_list_is_sorted_and_full() -> None:
    assert len(SeenSentences(resource("model") / SEEN_FILE)) > 10_000
