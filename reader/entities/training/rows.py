"""Texts as the model learns them: features as the tagger will see them, and labels from the marked spans."""

from collections.abc import Iterator, Mapping, Sequence

from reader.entities.detector import Detector
from reader.entities.document import Document
from reader.entities.features import FeatureMaker, rule_marks
from reader.entities.resolver import choose
from reader.entities.sequence import Sentence, sentences
from reader.entities.training.kind import KindText
from reader.entities.words import WordEntry, common_words

Features = list[list[str]]
Row = tuple[Features, list[str]]


class Rows:
    """Features and labels of texts, with the register and the rules of a detector and a table of words."""

    def __init__(self, detector: Detector, table: Mapping[str, WordEntry]) -> None:
        self._detector = detector
        self._features = FeatureMaker(table, detector.gazetteer)
        self._common = common_words(table)

    def rows(self, text: KindText) -> Iterator[Row]:
        """Sentence by sentence."""
        document, found = self.read(text.text)
        for sentence, features in found:
            starts = [document.starts[at] if at >= 0 else -1 for at in sentence.places]
            ends = [document.ends[at] if at >= 0 else -1 for at in sentence.places]
            labels = item_labels(text.spans, starts, ends)
            yield features, _with_signs(labels, sentence)

    def read(self, text: str) -> tuple[Document, Iterator[tuple[Sentence, Features]]]:
        """The text's words, and the features of its sentences."""
        context, _, found = self._detector.propose(text, common=self._common)
        marks = rule_marks(choose(context.document, found))
        made = (
            (sentence, self._features.sentence(context, marks, sentence))
            for sentence in sentences(context.document)
        )
        return context.document, made


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
