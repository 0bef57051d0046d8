"""Training itself, on a handful of made sentences: what it learns from what, and that it repeats."""

from pathlib import Path

import pytest

from reader.entities.training.kind import KindText
from reader.entities.training.learn import train, training_texts
from reader.entities.words import WordEntry
from reader.resources import resource

TEXTS = [
    KindText(f"Ieri Zorvex ha chiuso a {city}.\n", [(5, 11, "ORG"), (24, 24 + len(city), "LOC")])
    for city in ("Brandia", "Carpona", "Dalvia", "Elmora") * 10
]
PROSE = ["Oggi Zorvex ha chiuso a Brandia.", "Poi apre a Framura.", "niente"]


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[bytes, dict[str, WordEntry]]]:
    path = tmp_path_factory.mktemp("model") / "a.crfsuite"
    made: list[tuple[bytes, dict[str, WordEntry]]] = []
    for _ in range(2):
        table = train(TEXTS, resource("register"), {"niente": WordEntry((1, 2, 3), 0)}, PROSE, path)
        made.append((path.read_bytes(), table))
    return made


def test_the_same_data_give_the_same_bytes(learnt: list[tuple[bytes, dict[str, WordEntry]]]) -> None:
    first, second = learnt
    assert first == second


def test_the_model_comes_with_what_was_read_in_prose(
    learnt: list[tuple[bytes, dict[str, WordEntry]]],
) -> None:
    model, table = learnt[0]
    assert model.startswith(b"lCRF")
    assert table["Zorvex"].names == (0, 1, 0, 0)
    assert table["niente"] == WordEntry((1, 2, 3), 0)


def test_only_the_named_files_are_trained_on(tmp_path: Path) -> None:
    (tmp_path / "WN_train.tsv").write_text("Zorvex\tB-ORG\nchiude\tO\n.\tO\n", "utf-8")
    (tmp_path / "WN_dev.tsv").write_text("Brandia\tB-LOC\n.\tO\n", "utf-8")
    assert [text.text for text in training_texts(tmp_path)] == ["Zorvex chiude.\n"]
