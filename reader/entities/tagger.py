"""The trained tagger: a linear-chain conditional random field that reads sentences as a person skims them.

It sees what the register and the rules make of a text and says where persons, organisations and places are
named, in the way of KIND, on whose texts it was trained: states that act are organisations there. A second
pass over the document makes it consistent with itself. `reader.entities.model_names` turns what it says into
our four types. The model and its table lie in `resources/model/`; without them there is no tagger, and the
register and the rules do the work alone.
"""

import gzip
import hashlib
import threading
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from reader.entities.candidate import Candidate
from reader.entities.context import Context
from reader.entities.features import FeatureMaker, rule_marks
from reader.entities.gazetteer import Gazetteer
from reader.entities.sequence import Sentence, sentences
from reader.entities.words import common_words, read_words

MODEL_FILE = "names.crfsuite.gz"
WORDS_FILE = "words.tsv"
_MAGIC = b"lCRF"
_LONGEST_SEEN = 5


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `[start, end)` taken for a `PER`, an `ORG` or a `LOC`, with the model's probability.

    `again`: not read in its sentence, but seen elsewhere in the document.
    """

    start: int
    end: int
    label: str
    probability: float
    again: bool = False


def load_tagger(folder: Path, gazetteer: Gazetteer) -> "Tagger | None":
    """The tagger of a folder, or `None` where its files are missing or are none."""
    if not has_model(folder):
        return None
    try:
        packed = gzip.decompress((folder / MODEL_FILE).read_bytes())
        words = read_words(folder / WORDS_FILE)
    except (OSError, EOFError, ValueError, zlib.error):
        return None
    # CRFsuite checks no more than this before it trusts the file.
    if not packed.startswith(_MAGIC):
        return None
    return Tagger(packed, FeatureMaker(words, gazetteer), common_words(words))


def has_model(folder: Path) -> bool:
    """Whether the tagger's files are there."""
    return (folder / MODEL_FILE).is_file() and (folder / WORDS_FILE).is_file()


def model_digest(folder: Path) -> str:
    """What tells one trained model from another: the beginning of the hash of its files."""
    digest = hashlib.sha256()
    for name in (MODEL_FILE, WORDS_FILE):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()[:12]


class Tagger:
    """Tags documents; safe to use from any thread, one at a time. `common` are words that are no names."""

    def __init__(self, model: bytes, features: FeatureMaker, common: frozenset[str] = frozenset()) -> None:
        self._features = features
        self.common = common
        # WORKAROUND(python-crfsuite 0.9.12): the tagger reads these bytes for ever, but does not keep them.
        self._bytes = model
        self._model = pycrfsuite.Tagger()
        self._model.open_inmemory(self._bytes)
        self._lock = threading.Lock()

    def tag(self, context: Context, chosen: Sequence[Candidate]) -> list[Tagged]:
        """The names of a text, sorted; `chosen` is what stands of the rules' candidates."""
        marks = rule_marks(chosen)
        with self._lock:
            found = [one for each in sentences(context.document) for one in self._read(context, marks, each)]
        return list(second_pass(context, found))

    def _read(self, context: Context, marks: Mapping[int, str], sentence: Sentence) -> Iterator[Tagged]:
        self._model.set(self._features.sentence(context, marks, sentence))
        labels = self._model.tag()
        for first, last, label in spans(labels, sentence.places):
            probability = min(
                self._model.marginal(labels[at], at) for at in range(first, last) if sentence.places[at] >= 0
            )
            yield Tagged(sentence.places[first], sentence.places[last - 1] + 1, label, probability)


def spans(labels: Sequence[str], places: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The names in a row of labels as item ranges; they begin and end with a word.

    Labels are `O` and, with the kind after a hyphen, B I L for first, inner and last words, U for lone ones.
    """
    start = end = -1
    kind = ""
    for index, label in enumerate(labels):
        if places[index] < 0:
            continue
        if start >= 0 and (label[0] in "OBU" or label[2:] != kind):
            yield start, end, kind
            start = -1
        if label == "O":
            continue
        if start < 0:
            start, kind = index, label[2:]
        end = index + 1
        if label[0] in "LU":
            yield start, end, kind
            start = -1
    if start >= 0:
        yield start, end, kind


def second_pass(context: Context, found: Sequence[Tagged]) -> Iterator[Tagged]:
    """What was tagged, made consistent: a name that the document mostly uses otherwise follows the majority,
    and a name seen once is seen wherever it stands alone. Organisation and place may both be meant."""
    document = context.document
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for one in found:
        votes[tuple(document.folds[one.start : one.end])][one.label] += 1
    taken = {index for one in found for index in range(one.start, one.end)}
    more = _seen_again(context, votes, taken) if votes else []
    for one in sorted([*found, *more], key=lambda each: each.start):
        ballot = votes[tuple(document.folds[one.start : one.end])]
        best, count = min(ballot.items(), key=lambda pair: (-pair[1], pair[0]))
        overruled = count >= 2 and count > 2 * ballot[one.label] and {best, one.label} != {"ORG", "LOC"}
        yield Tagged(one.start, one.end, best, one.probability, one.again) if overruled else one


def _seen_again(
    context: Context, votes: Mapping[tuple[str, ...], Counter[str]], taken: set[int]
) -> Iterator[Tagged]:
    document = context.document
    firsts = {name[0] for name in votes}
    for index, folded in enumerate(document.folds):
        if folded not in firsts or index in taken or not context.may_be_name(index):
            continue
        for length in range(_LONGEST_SEEN, 0, -1):
            ballot = votes.get(tuple(document.folds[index : index + length]))
            if ballot and _is_whole(context, index, index + length, taken):
                label = min(ballot.items(), key=lambda pair: (-pair[1], pair[0]))[0]
                yield Tagged(index, index + length, label, 0.5, again=True)
                break


def _is_whole(context: Context, start: int, end: int, taken: set[int]) -> bool:
    """Whether the words stand as one name of their own, not inside a longer one."""
    document = context.document
    if end > len(document) or any(at in taken or not document.joins(at) for at in range(start + 1, end)):
        return False
    before = start - 1
    # The capital of a sentence's first word says nothing, unless it is a given name.
    proper = not document.opens[before] or document.folds[before] in context.gazetteer.first_names
    if document.joins(start) and document.is_name(before) and proper:
        return False
    return not (document.joins(end) and document.is_name(end))
