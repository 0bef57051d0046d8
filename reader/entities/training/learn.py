"""Trains the tagger: KIND's training files as texts, read by the register and the rules, then the model.

Linear-chain CRF (Lafferty, McCallum and Pereira 2001) by CRFsuite (Okazaki 2007), L-BFGS with elastic net:
deterministic, so that the same data give the same model. First come taggers that only read plain prose
(`readings`), then the one that is kept, which is told what they read.
"""

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pycrfsuite

from reader.entities.detector import Detector
from reader.entities.seen import sentence_key
from reader.entities.training.kind import KindText, articles, as_text, read_sentences
from reader.entities.training.readings import Counts, ProseReader, merged, read_prose, with_readings
from reader.entities.training.rows import Row, Rows
from reader.entities.words import WordEntry

# Wikinews alone: fiction and old letters cost more in organisations and places than they gave in persons.
REPEATS = {"WN_train.tsv": 1}
_PARAMETERS: dict[str, float | int | bool] = {
    "c1": 0.02,
    "feature.possible_transitions": True,
}
_ROUNDS = 80
_SMOOTHING = 1.6
"""The weight of the L2 norm: what is learnt of rare features is believed less the more it weighs."""
# Those that read prose need not be as fine.
_ROUNDS_READING = 40
_SMOOTHING_READING = 0.8
_PARTS = 3
# Neighbouring articles are about the same matters, and go into one part.
_STRETCH = 12
_PROCESSES = 2


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
    register: Path,
    table: Mapping[str, WordEntry],
    prose: Sequence[str],
    out: Path,
) -> dict[str, WordEntry]:
    """Write the model to the file `out`; return the table of words, completed, that belongs to it."""
    parts = [index // _STRETCH % _PARTS for index in range(len(texts))]
    counts = _counts(texts, parts, register, table, prose)
    detector = Detector(register)
    rows: list[Row] = []
    for part, counted in enumerate(counts[:_PARTS]):
        told = Rows(detector, with_readings(table, counted))
        for text, own in zip(texts, parts, strict=True):
            if own == part:
                rows += told.rows(text)
    fit(rows, out, _ROUNDS, _SMOOTHING)
    return with_readings(table, counts[_PARTS])


def _counts(
    texts: Sequence[KindText],
    parts: Sequence[int],
    register: Path,
    table: Mapping[str, WordEntry],
    prose: Sequence[str],
) -> list[Counts]:
    """What is read in prose by taggers that miss a part of the texts each, and by one that knows them all."""
    readers = range(_PARTS + 1)
    known = [[one for one, part in zip(texts, parts, strict=True) if part != reader] for reader in readers]
    missed = [[one for one, part in zip(texts, parts, strict=True) if part == reader] for reader in readers]
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as pool:
        models = list(pool.map(partial(_reader_model, register, table), known))
        prepared = list(zip(models, map(_keys, missed), strict=True))
        shares = [prose[number::_PROCESSES] for number in range(_PROCESSES)]
        found = list(pool.map(partial(_read_share, register, table, prepared), shares))
    return [merged([share[reader] for share in found]) for reader in readers]


def _reader_model(register: Path, table: Mapping[str, WordEntry], texts: Sequence[KindText]) -> bytes:
    maker = Rows(Detector(register), table)
    with tempfile.NamedTemporaryFile(suffix=".crfsuite") as model:
        rows = [row for text in texts for row in maker.rows(text)]
        fit(rows, Path(model.name), _ROUNDS_READING, _SMOOTHING_READING)
        return Path(model.name).read_bytes()


def _read_share(
    register: Path,
    table: Mapping[str, WordEntry],
    models: Sequence[tuple[bytes, frozenset[str]]],
    lines: Sequence[str],
) -> list[Counts]:
    readers = [ProseReader(model, barred) for model, barred in models]
    read_prose(Rows(Detector(register), table), lines, readers)
    return [reader.counts for reader in readers]


def _keys(texts: Iterable[KindText]) -> frozenset[str]:
    return frozenset(sentence_key(line) for text in texts for line in text.text.splitlines())


def fit(rows: Iterable[Row], out: Path, rounds: int, smoothing: float) -> None:
    """Fit one model to features and labels and write it to a file."""
    parameters = _PARAMETERS | {"max_iterations": rounds, "c2": smoothing}
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=parameters, verbose=False)
    for features, labels in rows:
        trainer.append(features, labels)
    trainer.train(str(out))
