import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.context import Context, read_context
from reader.entities.detector import Detector
from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer
from reader.entities.tagger import MODEL_FILE, WORDS_FILE, Tagged, load_tagger, second_pass, spans
from reader.model.article import ArticleText
from reader.resources import resource

LABELS = ["O", *(f"{part}-{kind}" for part in "BILU" for kind in ("PER", "ORG", "LOC"))]


def read(gazetteer: Gazetteer, text: str) -> Context:
    return read_context(read_document(text), gazetteer, "it")


def test_first_inner_and_last_words_make_one_name() -> None:
    labels = ["O", "B-PER", "I-PER", "L-PER", "U-LOC", "O"]
    assert list(spans(labels, range(6))) == [(1, 4, "PER"), (4, 5, "LOC")]


def test_a_sign_inside_a_name_belongs_to_it_and_one_after_it_does_not() -> None:
    assert list(spans(["B-ORG", "I-ORG", "L-ORG", "O"], [0, -1, 1, -1])) == [(0, 3, "ORG")]
    assert list(spans(["B-ORG", "I-ORG", "O"], [0, -1, 1])) == [(0, 1, "ORG")]


@given(st.lists(st.tuples(st.sampled_from(LABELS), st.booleans()), max_size=30))
@settings(max_examples=250)
def test_any_labels_give_sorted_names_of_words(items: list[tuple[str, bool]]) -> None:
    places = [index if is_word else -1 for index, (_, is_word) in enumerate(items)]
    end = 0
    for first, last, kind in spans([label for label, _ in items], places):
        assert end <= first < last
        assert places[first] >= 0
        assert places[last - 1] >= 0
        assert kind in ("PER", "ORG", "LOC")
        end = last


def test_a_name_seen_once_is_seen_where_it_stands_alone(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "Oggi Zorvex compra. Domani Zorvex vende, Zorvex Due no.")
    found = list(second_pass(context, [Tagged(1, 2, "ORG", 0.9)]))
    assert [(one.start, one.again) for one in found] == [(1, False), (4, True)]


def test_the_majority_of_a_text_overrules_one_sentence(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "Qui Zorvex, poi Zorvex, ora Zorvex, mai Zorvex.")
    tagged = [
        Tagged(at, at + 1, label, 0.9) for at, label in ((1, "ORG"), (3, "ORG"), (5, "ORG"), (7, "PER"))
    ]
    assert {one.label for one in second_pass(context, tagged)} == {"ORG"}


def test_a_city_may_be_its_club_elsewhere_in_the_text(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "Qui Bari, poi Bari, ora Bari, mai Bari.")
    tagged = [
        Tagged(at, at + 1, label, 0.9) for at, label in ((1, "ORG"), (3, "ORG"), (5, "ORG"), (7, "LOC"))
    ]
    assert [one.label for one in second_pass(context, tagged)] == ["ORG", "ORG", "ORG", "LOC"]


@pytest.mark.parametrize(
    "damage", ["missing model", "missing words", "not packed", "cut off", "other content"]
)
def test_without_its_files_the_register_and_the_rules_still_work(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(resource("model"), folder)
    model = folder / MODEL_FILE
    if damage == "missing model":
        model.unlink()
    elif damage == "missing words":
        (folder / WORDS_FILE).unlink()
    elif damage == "not packed":
        model.write_bytes(b"lCRF and more")
    elif damage == "cut off":
        model.write_bytes(model.read_bytes()[:5000])
    else:
        model.write_bytes(gzip.compress(b"something else"))
    detector = Detector(resource("register"), model=folder)
    assert [one.actor for one in detector.detect(ArticleText("L’Armenia vota.", (), ""), "it")] == ["Armenia"]
    assert detector.version == Detector(resource("register")).version


def test_the_version_tells_the_model(gazetteer: Gazetteer) -> None:
    assert load_tagger(resource("model"), gazetteer) is not None
    with_model = Detector(resource("register"), model=resource("model"))
    assert with_model.version != Detector(resource("register")).version


def test_the_shipped_files_are_within_their_budget() -> None:
    assert sum(path.stat().st_size for path in resource("model").iterdir()) <= 8_000_000
    assert {"LICENSE", "MODEL_CARD.md"} <= {path.name for path in resource("model").iterdir()}


def test_the_program_never_loads_what_trains() -> None:
    script = (
        "import sys; from reader.entities.detector import Detector; from reader.resources import resource;"
        "Detector(resource('register'), model=resource('model'));"
        "print([name for name in sys.modules if name.startswith(('numpy', 'reader.entities.training'))])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
