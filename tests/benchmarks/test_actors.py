import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.entities.seen import SEEN_FILE, SeenSentences, write_seen
from reader.entities.training.kind import KindText
from tests.benchmarks import actors, actors_peer, spacy_peer
from tests.benchmarks.actors import unseen
from tests.benchmarks.actors_peer import NAME, PeerMissing, PeerRun, run_peer
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


def peer_home(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place where the other pipeline is installed already: this Python, and a script in spaCy's stead."""
    (folder / "env" / "bin").mkdir(parents=True)
    (folder / "env" / "bin" / "python").symlink_to(sys.executable)
    (folder / "installed").write_text(actors_peer.REQUIREMENT, "utf-8")
    (folder / "script.py").write_text(script, "utf-8")
    monkeypatch.setattr(actors_peer, "SCRIPT", folder / "script.py")
    return folder


def kind_folder(folder: Path) -> Path:
    folder.mkdir()
    (folder / "WN_train.tsv").write_text("Zorvex\tB-ORG\nchiude\tO\n.\tO\n", "utf-8")
    (folder / "a.tsv").write_text("Oggi\tO\nBrandi\tB-PER\nparla\tO\n.\tO\n", "utf-8")
    return folder


FAKE = """
import json, pathlib, sys
command, *paths = sys.argv[1:]
if command == "train":
    texts = json.loads(pathlib.Path(paths[0]).read_text("utf-8"))
    pathlib.Path(paths[1]).mkdir()
    pathlib.Path(paths[1], "texts").write_text(json.dumps(texts), "utf-8")
else:
    texts = json.loads(pathlib.Path(paths[1]).read_text("utf-8"))
    pathlib.Path(paths[2]).write_text(json.dumps([[[0, 4, "PER"]] for _ in texts]), "utf-8")
    print(json.dumps({"seconds": 0.5, "load_s": 1.5, "memory_mb": 90.0}))
"""


def test_the_peer_learns_once_from_our_training_file_and_reads_the_same_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = peer_home(tmp_path / "peer", FAKE, monkeypatch)
    kind = kind_folder(tmp_path / "kind")
    run = run_peer([KindText("Ugo parla.", []), KindText("Piove.", [])], kind, home)
    assert run.names == [[(0, 4, "PER")]] * 2
    assert run.words_per_second == pytest.approx(6)
    assert (run.load_s, run.memory_mb) == (1.5, 90.0)
    assert run.size_mb > 0
    (model,) = home.glob("model-*")
    assert json.loads((model / "texts").read_text("utf-8")) == [["Zorvex chiude.\n", [[0, 6, "ORG"]]]]
    (model / "mark").touch()
    run_peer([KindText("Piove.", [])], kind, home)
    assert (model / "mark").exists()


def test_a_peer_that_was_trained_before_needs_no_training_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = peer_home(tmp_path / "peer", FAKE, monkeypatch)
    run_peer([KindText("Piove.", [])], kind_folder(tmp_path / "kind"), home)
    assert run_peer([KindText("Piove.", [])], tmp_path, home).names == [[(0, 4, "PER")]]


def test_without_a_training_file_one_sentence_says_what_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = peer_home(tmp_path / "peer", FAKE, monkeypatch)
    with pytest.raises(PeerMissing, match="TRAIN=DIR"):
        run_peer([KindText("Piove.", [])], tmp_path, home)


def test_a_peer_that_ends_with_an_error_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = peer_home(tmp_path / "peer", "raise SystemExit(3)", monkeypatch)
    with pytest.raises(PeerMissing, match="train ended with an error"):
        run_peer([KindText("Piove.", [])], kind_folder(tmp_path / "kind"), home)
    assert not list(home.glob("model-*"))


def test_a_peer_that_cannot_be_installed_says_so_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(command: list[str], **_: object) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr("tests.benchmarks.actors_peer.venv.create", lambda *_, **__: None)
    monkeypatch.setattr("tests.benchmarks.actors_peer.subprocess.run", refuse)
    with pytest.raises(PeerMissing) as missing:
        run_peer([], tmp_path, tmp_path / "peer")
    assert str(missing.value).count(".") == actors_peer.REQUIREMENT.count(".") + 1
    assert not (tmp_path / "peer" / "installed").exists()


def test_the_table_has_a_row_of_both_for_scores_and_cost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(actors, "run_peer", lambda texts, _: PeerRun([[]] * len(texts), 9000, 1.5, 90, 300))
    monkeypatch.setattr("sys.argv", ["bench", str(kind_folder(tmp_path / "kind"))])
    actors.main()
    lines = capsys.readouterr().out.splitlines()
    for name in (actors.OURS, NAME):
        rows = [line for line in lines if name in line]
        assert len(rows) == 3
        assert all(re.search(r"(\s+[\d.,]+){4}$", line) for line in rows)


def test_without_the_peer_our_figures_stand_and_the_run_fails_with_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(*_: object) -> PeerRun:
        raise PeerMissing("It was not measured.")

    monkeypatch.setattr(actors, "run_peer", missing)
    monkeypatch.setattr("sys.argv", ["bench", str(kind_folder(tmp_path / "kind") / "a.tsv")])
    with pytest.raises(SystemExit, match=r"^It was not measured\.$"):
        actors.main()
    out = capsys.readouterr().out
    assert actors.OURS in out
    assert NAME not in out


@pytest.mark.parametrize("name", ["", "missing.tsv"])
def test_a_place_without_texts_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("sys.argv", ["bench", str(tmp_path / name)])
    with pytest.raises(SystemExit, match=r"There is no \.tsv file"):
        actors.main()


def test_the_peer_is_taught_only_what_its_words_can_hold() -> None:
    @dataclass
    class Doc:
        ents: Sequence[spacy_peer.Entity] = ()

        def char_span(self, start: int, end: int) -> spacy_peer.Entity | None:
            return entity if (start, end) == (0, 3) else None

    entity = SimpleNamespace(start_char=0, end_char=3, label_="PER")
    assert spacy_peer.fitting(Doc(), [(0, 3, "PER"), (1, 3, "ORG")]) == [(0, 3, "PER")]


def test_the_memory_of_the_other_pipeline_is_its_own() -> None:
    """Not that of the process which started it: `getrusage` begins with that."""
    held = bytearray(b"x") * 300_000_000
    script = f"import sys; sys.path.insert(0, {str(spacy_peer.__file__).rpartition('/')[0]!r}); "
    script += "import spacy_peer; print(spacy_peer.peak_mb())"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert 0 < float(ran.stdout) < len(held) / 1e6


def test_a_file_in_another_encoding_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "latin.tsv"
    path.write_bytes("Cirò\tB-LOC\n".encode("latin-1"))
    with pytest.raises(SystemExit, match=r"latin\.tsv is not UTF-8"):
        actors.measured(path, SeenSentences(actors.MODEL / SEEN_FILE))
