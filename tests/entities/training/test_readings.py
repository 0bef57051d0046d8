from pathlib import Path

import pytest

from reader.entities.detector import Detector
from reader.entities.seen import sentence_key
from reader.entities.training.kind import KindText
from reader.entities.training.learn import fit
from reader.entities.training.readings import ProseReader, merged, read_prose, with_readings
from reader.entities.training.rows import Rows
from reader.entities.words import WordEntry
from reader.resources import resource

TAUGHT = "Ieri Zorvex ha chiuso a Brandia.\n"
MARKED = [(5, 11, "ORG"), (24, 31, "LOC")]
LINES = ["Oggi Zorvex ha chiuso a Brandia.", "piove senza nomi", "Poi Zorvex apre. Anche Zorvex ha chiuso."]


@pytest.fixture(scope="module")
def rows() -> Rows:
    return Rows(Detector(resource("register")), {})


@pytest.fixture(scope="module")
def model(rows: Rows, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("model") / "a.crfsuite"
    fit(list(rows.rows(KindText(TAUGHT, MARKED))) * 5, path, 40, 0.8)
    return path.read_bytes()


def test_capitalised_words_are_counted_as_they_are_read(rows: Rows, model: bytes) -> None:
    reader = ProseReader(model)
    read_prose(rows, LINES, [reader])
    assert reader.counts["Zorvex"] == [0, 3, 0, 0]
    assert reader.counts["Brandia"] == [0, 0, 1, 0]
    assert "piove" not in reader.counts
    assert "Oggi" not in reader.counts  # its capital is its place's


def test_what_a_tagger_must_not_know_it_does_not_read(rows: Rows, model: bytes) -> None:
    free, barred = ProseReader(model), ProseReader(model, frozenset({sentence_key(LINES[2].upper())}))
    read_prose(rows, LINES, [free, barred])
    assert free.counts["Zorvex"] == [0, 3, 0, 0]
    assert barred.counts["Zorvex"] == [0, 1, 0, 0]


def test_many_lines_keep_their_keys(rows: Rows, model: bytes) -> None:
    reader = ProseReader(model, frozenset({sentence_key("Ieri Zorvex tace 7")}))
    read_prose(rows, [f"Ieri Zorvex tace {number}" for number in range(50)], [reader])
    assert sum(reader.counts["Zorvex"]) == 49


def test_shares_are_added_up() -> None:
    assert merged([{"A": [1, 0, 0, 2], "B": [0, 1, 0, 0]}, {"A": [1, 0, 3, 0]}]) == {
        "A": [2, 0, 3, 2],
        "B": [0, 1, 0, 0],
    }


def test_the_table_keeps_what_it_knew_and_gets_new_words(tmp_path: Path) -> None:
    table = with_readings({"Roma": WordEntry((1,), 3), "piove": WordEntry((2,), 0)}, {"Roma": [0, 1, 9, 0]})
    assert table == {"Roma": WordEntry((1,), 3, (0, 1, 9, 0)), "piove": WordEntry((2,), 0)}
    assert with_readings({}, {"Zorvex": [0, 2, 0, 0]}) == {"Zorvex": WordEntry((), -1, (0, 2, 0, 0))}
