"""How taggers read plain prose: how often each capitalised word is taken for part of which kind of name.

These counts tell the model of words that its training texts do not have. So that it learns to trust them no
more than they deserve in a strange text, each part of the training texts is shown the counts of a tagger
that saw nothing of this part: neither its marks nor, in prose, its sentences.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

import pycrfsuite

from reader.entities.document import Document
from reader.entities.seen import sentence_key
from reader.entities.sequence import Sentence
from reader.entities.training.rows import Rows
from reader.entities.words import READINGS, WordEntry, word_form

_LINES = 20

Counts = dict[str, list[int]]


class ProseReader:
    """One tagger's counts. Sentences whose key is in `barred` it does not read."""

    def __init__(self, model: bytes, barred: frozenset[str] = frozenset()) -> None:
        # WORKAROUND(python-crfsuite 0.9.12): the tagger reads these bytes for ever, but does not keep them.
        self._bytes = model
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._bytes)
        self._barred = barred
        self.counts: Counts = {}

    def read(self, key: str, items: pycrfsuite.ItemSequence, sentence: Sentence, document: Document) -> None:
        """Tag a sentence of the line with this key, and count."""
        if key in self._barred:
            return
        for label, place in zip(self._tagger.tag(items), sentence.places, strict=True):
            if place < 0 or not document.is_name(place) or (label == "O" and document.opens[place]):
                continue
            counted = self.counts.setdefault(word_form(document.raws[place]), [0] * len(READINGS))
            counted[READINGS.index(label[2:] or label)] += 1


def read_prose(rows: Rows, lines: Iterable[str], readers: Sequence[ProseReader]) -> None:
    """Let every reader count in every line; features are made once for all of them."""
    for batch in _batches(lines):
        starts = list(accumulate((len(line) + 1 for line in batch), initial=0))
        keys = [sentence_key(line) for line in batch]
        document, found = rows.read("\n".join(batch))
        for sentence, features in found:
            words = [place for place in sentence.places if place >= 0]
            if not any(document.is_name(place) for place in words):
                continue
            key = keys[bisect_right(starts, document.starts[words[0]]) - 1]
            items = pycrfsuite.ItemSequence(features)
            for reader in readers:
                reader.read(key, items, sentence, document)


def with_readings(table: Mapping[str, WordEntry], counts: Counts) -> dict[str, WordEntry]:
    """The table of words with these counts; words that only these know are added."""
    none = WordEntry((), -1)
    forms = table.keys() | counts.keys()
    return {form: replace(table.get(form, none), names=tuple(counts.get(form, ()))) for form in forms}


def merged(shares: Iterable[Counts]) -> Counts:
    """The sums of what was counted in shares of the prose."""
    sums: Counts = {}
    for counts in shares:
        for form, counted in counts.items():
            known = sums.get(form)
            sums[form] = [a + b for a, b in zip(known, counted, strict=True)] if known else counted
    return sums


def _batches(lines: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for line in lines:
        if not any(map(str.isupper, line[1:])):
            continue  # no name but perhaps its first word, which tells nothing
        batch.append(line)
        if len(batch) == _LINES:
            yield batch
            batch = []
    if batch:
        yield batch
