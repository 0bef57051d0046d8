"""Trains the tagger: KIND's training files as texts, read by the register and the rules, then the model.

Linear-chain CRF (Lafferty, McCallum and Pereira 2001) by CRFsuite (Okazaki 2007), L-BFGS with elastic net:
deterministic, so that the same data give the same model. First come taggers that only read plain prose
(`readings`), then the one that is kept, which is told what they read.
"""

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pycrfsuite

from reader.entities.detector import Detector
from reader.entities.seen import sentence_key
from reader.entities.training.kind import KindText, articles, as_text, read_sentences
from reader.entities.training.readings import ProseReader, read_prose, with_readings
from reader.entities.training.rows import Features, Rows
from reader.entities.words import WordEntry

# Wikinews alone: fiction and old letters cost more in organisations and places than they gave in persons.
REPEATS = {"WN_train.tsv": 1}
_PARAMETERS: dict[str, float | int | bool] = {
    "c1": 0.02,
    "c2": 0.8,
    "feature.possible_transitions": True,
}
_ROUNDS = 80
# Those that read prose need not be as fine.
_ROUNDS_READING = 50
_PARTS = 3
# Neighbouring articles are about the same matters, and go into one part.
_STRETCH = 12


def training_texts(data: Path) -> list[KindText]:
    """The texts of the files that are trained on, as often as `REPEATS` says."""
    return [
        as_text(article)
        for name, repeats in REPEATS.items()
        for _ in range(repeats)
        for article in articles(read_sentences(data / name))
    ]


def train(
    texts: Sequence[KindText],
    detector: Detector,
    table: Mapping[str, WordEntry],
    prose: Iterable[str],
    out: Path,
) -> dict[str, WordEntry]:
    """Write the model to the file `out`; return the table of words, completed, that belongs to it."""
    parts = [index // _STRETCH % _PARTS for index in range(len(texts))]
    readers = _readers(texts, parts, Rows(detector, table), prose)
    rows: list[tuple[Features, list[str]]] = []
    for part, reader in enumerate(readers[:_PARTS]):
        told = Rows(detector, with_readings(table, reader.counts))
        for text, own in zip(texts, parts, strict=True):
            if own == part:
                rows += told.rows(text)
    fit(rows, out, _ROUNDS)
    return with_readings(table, readers[_PARTS].counts)


def _readers(
    texts: Sequence[KindText], parts: Sequence[int], rows: Rows, prose: Iterable[str]
) -> list[ProseReader]:
    """What is read in prose by taggers that miss a part of the texts each, and by one that knows them all."""
    prepared = [list(rows.rows(text)) for text in texts]
    readers: list[ProseReader] = []
    with tempfile.TemporaryDirectory() as folder:
        for left_out in range(_PARTS + 1):
            model = Path(folder, f"{left_out}.crfsuite")
            known = [one for one, part in zip(prepared, parts, strict=True) if part != left_out]
            fit([row for one in known for row in one], model, _ROUNDS_READING)
            barred = [text for text, part in zip(texts, parts, strict=True) if part == left_out]
            readers.append(ProseReader(model, frozenset(_keys(barred))))
        read_prose(rows, prose, readers)
    return readers


def _keys(texts: Iterable[KindText]) -> set[str]:
    return {sentence_key(line) for text in texts for line in text.text.splitlines()}


def fit(rows: Sequence[tuple[Features, list[str]]], out: Path, rounds: int) -> None:
    """Fit one model to features and labels and write it to a file."""
    parameters = _PARAMETERS | {"max_iterations": rounds}
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=parameters, verbose=False)
    for features, labels in rows:
        trainer.append(features, labels)
    trainer.train(str(out))
