from reader.entities.detector import Detector
from reader.entities.tagger import spans
from reader.entities.training.clusters import count_prose, word_table
from reader.entities.training.kind import KindText
from reader.entities.training.rows import Rows, item_labels
from reader.resources import resource


def test_a_name_begins_and_goes_on() -> None:
    assert item_labels([(4, 14, "PER")], [0, 4, 8, -1], [3, 7, 14, -1]) == ["O", "B-PER", "I-PER", "O"]


def test_what_is_learnt_reads_back_as_what_was_marked() -> None:
    table = word_table(count_prose(["piove a Rho"] * 6))
    text = "Ieri Ugo Brandi, della Zorvex S.p.A., era a Rho.\nPiove.\n"
    marked = [(5, 15, "PER"), (23, 36, "ORG"), (44, 47, "LOC")]
    rows = Rows(Detector(resource("register")), table)
    (features, labels), _ = list(rows.rows(KindText(text, marked)))
    assert len(features) == len(labels)
    assert [kind for _, _, kind in spans(labels, range(len(labels)))] == ["PER", "ORG", "LOC"]
