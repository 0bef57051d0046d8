"""Word clusters from plain prose: words that stand between the same neighbours belong together.

Each word is described by how much more often than chance it stands right after and right before each of the
most frequent words (positive pointwise mutual information; Church and Hanks 1990), these descriptions are cut
to a hundred dimensions by a randomised singular value decomposition (Halko, Martinsson and Tropp 2011) and
grouped by k-means on the sphere. Three granularities serve the tagger like the prefixes of Brown clusters.
A fixed seed makes the same prose give the same table.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.entities.words import CASES, GRANULARITIES, WordEntry, word_form
from reader.text.analysis import fold, words

_SEED = 20
_LEAST_COUNT = 5
_LEAST_CASED = 3
_MOST_WORDS = 32_000
_NEIGHBOURS = 1200
_DIMENSIONS = 100
_ROUNDS = 12

Matrix = NDArray[np.float32]
Labels = NDArray[np.int64]


@dataclass(slots=True)
class Counts:
    """What is counted in prose: forms, pairs of neighbours, and how folded words are written mid-sentence."""

    forms: Counter[str]
    pairs: Counter[tuple[str, str]]
    lower: Counter[str]
    capital: Counter[str]


def count_prose(lines: Iterable[str]) -> Counts:
    """Count forms and neighbours line by line; a line begins and ends with an empty form."""
    counts = Counts(Counter(), Counter(), Counter(), Counter())
    for line in lines:
        raws = [line[word.start : word.end] for word in words(line)]
        forms = [word_form(raw) for raw in raws]
        counts.forms.update(forms)
        counts.pairs.update(zip(["", *forms], [*forms, ""], strict=True))
        for raw in raws[1:]:
            (counts.lower if raw[0].islower() else counts.capital)[fold(raw)] += 1
    return counts


def word_table(counts: Counts) -> dict[str, WordEntry]:
    """The entries of every word frequent enough, by form."""
    ranked = sorted(counts.forms.items(), key=lambda pair: (-pair[1], pair[0]))
    vocabulary = [form for form, count in ranked if count >= _LEAST_COUNT][:_MOST_WORDS]
    vectors = _reduced(_information(vocabulary, counts.pairs))
    labels = [_grouped(vectors, size) for size in GRANULARITIES]
    table = {
        form: WordEntry(tuple(int(label[index]) for label in labels), -1)
        for index, form in enumerate(vocabulary)
    }
    for folded in counts.lower.keys() | counts.capital.keys():
        total = counts.lower[folded] + counts.capital[folded]
        if total >= _LEAST_CASED and folded.isalpha():
            known = table.get(folded)
            table[folded] = WordEntry(known.clusters if known else (), _case(counts, folded, total))
    return table


def _case(counts: Counts, folded: str, total: int) -> int:
    share = counts.capital[folded] / total
    return next(index for index, limit in enumerate(CASES) if share <= limit)


def _information(vocabulary: list[str], pairs: Counter[tuple[str, str]]) -> Matrix:
    """Positive pointwise mutual information of each word with its left, then its right neighbours."""
    places = {form: index for index, form in enumerate(vocabulary)}
    neighbours = {form: index for index, form in enumerate(["", *vocabulary[: _NEIGHBOURS - 1]])}
    matrix = np.zeros((len(vocabulary), 2 * _NEIGHBOURS), dtype=np.float32)
    for (left, right), count in pairs.items():
        if left in neighbours and right in places:
            matrix[places[right], neighbours[left]] = count
        if right in neighbours and left in places:
            matrix[places[left], _NEIGHBOURS + neighbours[right]] = count
    for half in (matrix[:, :_NEIGHBOURS], matrix[:, _NEIGHBOURS:]):
        # Counts of neighbours to the power of 3/4 keep rare ones from dominating (Levy and others 2015).
        rows = half.sum(axis=1, keepdims=True) + 1e-9
        columns = half.sum(axis=0, keepdims=True) ** 0.75
        expected = rows * (columns / columns.sum())
        half[:] = np.log(np.maximum(half / (expected + 1e-9), 1.0))
    return matrix


def _reduced(matrix: Matrix) -> Matrix:
    chance = np.random.default_rng(_SEED)
    width = _DIMENSIONS + 10
    basis = matrix @ chance.standard_normal((matrix.shape[1], width), dtype=np.float32)
    for _ in range(2):
        basis, _ = np.linalg.qr(basis)
        basis = matrix @ (matrix.T @ basis)
    basis, _ = np.linalg.qr(basis)
    left, values, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    vectors = (basis @ left)[:, :_DIMENSIONS] * np.sqrt(values[:_DIMENSIONS])
    scaled: Matrix = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
    return scaled.astype(np.float32)


def _grouped(vectors: Matrix, size: int) -> Labels:
    """k-means on the sphere, begun at words spread over the frequency list."""
    chance = np.random.default_rng(_SEED + size)
    size = min(size, len(vectors))
    frequent = min(len(vectors), 4 * size)
    centres = vectors[np.sort(chance.choice(frequent, size, replace=False))].copy()
    labels: Labels = np.zeros(len(vectors), dtype=np.int64)
    for _ in range(_ROUNDS):
        labels = np.argmax(vectors @ centres.T, axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, labels, vectors)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(norms > 0, sums / (norms + 1e-9), centres)
    return labels
