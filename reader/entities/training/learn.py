"""Trains the tagger: KIND's training files as texts, read by the register and the rules, then the model.

Linear-chain CRF (Lafferty, McCallum and Pereira 2001) by CRFsuite (Okazaki 2007), L-BFGS with elastic net:
deterministic, so that the same data give the same model.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pycrfsuite

from reader.entities.detector import Detector
from reader.entities.features import FeatureMaker, rule_marks
from reader.entities.resolver import choose
from reader.entities.sequence import Sentence, sentences
from reader.entities.training.kind import KindText, articles, as_text, read_sentences
from reader.entities.words import read_words

# Wikinews alone: fiction and old letters cost more in organisations and places than they gave in persons.
REPEATS = {"WN_train.tsv": 1}
_PARAMETERS: dict[str, float | int | bool] = {
    "c1": 0.02,
    "c2": 0.8,
    "max_iterations": 80,
    "feature.possible_transitions": True,
}


def train(data: Path, register: Path, words: Path, out: Path) -> None:
    """Train on the files of `REPEATS` in the folder `data` and write the model to the file `out`."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_PARAMETERS, verbose=False)
    maker = Rows(register, words)
    for name, repeats in REPEATS.items():
        for article in articles(read_sentences(data / name)):
            for rows, labels in maker.rows(as_text(article)):
                for _ in range(repeats):
                    trainer.append(rows, labels)
    trainer.train(str(out))


class Rows:
    """Features and labels of texts, as the tagger will see them."""

    def __init__(self, register: Path, words: Path) -> None:
        self._detector = Detector(register)
        self._features = FeatureMaker(read_words(words), self._detector.gazetteer)

    def rows(self, text: KindText) -> Iterator[tuple[list[list[str]], list[str]]]:
        """Sentence by sentence."""
        context, _, found = self._detector.propose(text.text)
        marks = rule_marks(choose(context.document, found))
        for sentence in sentences(context.document):
            starts = [context.document.starts[at] if at >= 0 else -1 for at in sentence.places]
            ends = [context.document.ends[at] if at >= 0 else -1 for at in sentence.places]
            labels = item_labels(text.spans, starts, ends)
            yield self._features.sentence(context, marks, sentence), _with_signs(labels, sentence)


def item_labels(spans: Sequence[tuple[int, int, str]], starts: list[int], ends: list[int]) -> list[str]:
    """`B-PER`, `I-PER`, … or `O` for each item; signs, which have no place (-1), are `O`."""
    labels = ["O"] * len(starts)
    inside = [(index, starts[index], ends[index]) for index in range(len(starts)) if starts[index] >= 0]
    if not inside:
        return labels
    for start, end, kind in spans:
        if end <= inside[0][1] or start >= inside[-1][2]:
            continue
        begun = False
        for index, first, last in inside:
            if first < end and last > start:
                labels[index] = f"{'I' if begun else 'B'}-{kind}"
                begun = True
    return labels


def _with_signs(labels: list[str], sentence: Sentence) -> list[str]:
    """Give signs inside a name its label, then mark last and lone words (see `tagger.spans`)."""
    count = len(labels)
    for index in range(1, count - 1):
        if sentence.places[index] < 0 and labels[index + 1].startswith("I-"):
            labels[index] = labels[index + 1]
    for index, label in enumerate(labels):
        if label != "O" and (index + 1 == count or labels[index + 1] != f"I-{label[2:]}"):
            labels[index] = f"{'U' if label[0] == 'B' else 'L'}-{label[2:]}"
    return labels
