"""What the tagger's model is told about a word: its form, its company, what the register and the rules say.

Strings are made once per form and kept; a sentence only joins lists. The names are short because each is
looked up in the model: `w` word, `p` beginning, `s` end, `k` shape, `c` clusters, `u` capitals in prose,
`l` lists of words, `x` readings in prose, `g` register, `r` rules; `-1` and `1` are the neighbours'.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from reader.entities.candidate import Candidate
from reader.entities.context import Context
from reader.entities.document import Shape
from reader.entities.gazetteer import Gazetteer
from reader.entities.offices import PARTICLES, TITLE_TAILS, TITLES
from reader.entities.organisation_words import (
    ANNOUNCERS,
    BODY_ADJECTIVES,
    BODY_COMPLEMENTS,
    BODY_HEADS,
    COMPANY_SUFFIXES,
    ENGLISH_TAILS,
    MINISTRY_HEADS,
    NO_MENTION_HEADS,
    PLACE_HEADS_CAPITAL,
    PRODUCT_HEADS,
)
from reader.entities.sequence import Sentence
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS, SPEECH_VERBS, TIME_WORDS
from reader.entities.words import READINGS, WordEntry, word_form
from reader.text.analysis import fold

_LISTS = {
    "T": TITLES,
    "t": TITLE_TAILS,
    "p": PARTICLES,
    "A": ANNOUNCERS,
    "a": BODY_ADJECTIVES,
    "b": BODY_COMPLEMENTS,
    "B": BODY_HEADS,
    "C": COMPANY_SUFFIXES,
    "E": ENGLISH_TAILS,
    "M": MINISTRY_HEADS,
    "N": NO_MENTION_HEADS,
    "L": PLACE_HEADS_CAPITAL,
    "P": PRODUCT_HEADS,
    "U": COMMON_NOUNS,
    "O": OPENERS,
    "S": SPEECH_VERBS,
    "W": TIME_WORDS,
}
_NO_ENTRY = WordEntry((), -1)
_MOST_FORMS = 60_000
# The upper ends of the classes of a reading's share, and of how often a form was read.
_SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)
_TIMES = (1, 3, 11)


@dataclass(frozen=True, slots=True)
class FormFeatures:
    """What never changes about a form: its features as the word itself and as a neighbour."""

    own: list[str]
    before: list[str]
    after: list[str]
    far_before: list[str]
    far_after: list[str]
    folded: str
    shape: str
    cluster: str
    case: str


class FeatureMaker:
    """Makes the features of sentences. Holds a growing store of forms, bounded; one thread at a time."""

    def __init__(self, words: Mapping[str, WordEntry], gazetteer: Gazetteer) -> None:
        self._words = words
        self._gazetteer = gazetteer
        self._forms: dict[str, FormFeatures] = {}

    def sentence(self, context: Context, rules: Mapping[int, str], sentence: Sentence) -> list[list[str]]:
        """The features of each item; `rules` is what `rule_marks` says of the words."""
        forms = [self._form(raw) for raw in sentence.raws]
        last = len(forms) - 1
        rows: list[list[str]] = []
        for index, form in enumerate(forms):
            row = form.own.copy()
            if index:
                before = forms[index - 1]
                row += before.before
                row.append(f"-1w|k={before.folded}|{form.shape}")
                row.append(f"-1c|c={before.cluster}|{form.cluster}")
                if index > 1:
                    row += forms[index - 2].far_before
            else:
                row.append("first")
            if index < last:
                after = forms[index + 1]
                row += after.after
                row.append(f"w|1w={form.folded}|{after.folded}")
                row.append(f"c|1c={form.cluster}|{after.cluster}")
                if index < last - 1:
                    row += forms[index + 2].far_after
                if index:
                    row.append(f"kkk={before.shape}|{form.shape}|{after.shape}")
            rows.append(row)
        _add_marks(rows, forms, context, rules, sentence.places)
        return rows

    def _form(self, raw: str) -> FormFeatures:
        known = self._forms.get(raw)
        if known is None:
            if len(self._forms) >= _MOST_FORMS:
                self._forms.clear()
            known = self._forms[raw] = self._made(raw)
        return known

    def _made(self, raw: str) -> FormFeatures:
        folded = fold(raw[:40])
        form = word_form(raw[:40])
        entry = self._words.get(form) or _NO_ENTRY
        plain = self._words.get(folded) or _NO_ENTRY
        clusters = entry.clusters or plain.clusters
        named = [f"c{level}={cluster}" for level, cluster in enumerate(clusters)]
        cluster = str(clusters[1]) if clusters else "?"
        shape = _shape(raw)
        flags = [f"l={key}" for key, listed in _LISTS.items() if folded in listed]
        if folded in self._gazetteer.first_names:
            flags.append("l=F")
        if folded in self._gazetteer.adjectives:
            flags.append("l=D")
        readings = _readings(entry.names)
        case = str(plain.case)
        own = [f"w={folded}", f"k={shape}", f"u={case}", f"u|k={case}|{shape[:1]}"]
        own += [*named, *flags, *readings]
        if raw[:1].isalpha():
            own += [f"p{n}={folded[:n]}" for n in (2, 3, 4) if len(folded) > n]
            own += [f"s{n}={folded[-n:]}" for n in (2, 3, 4) if len(folded) > n]
        near = [f"w={folded}", f"k={shape}", f"s={folded[-3:]}", *named[1:], *flags, *readings[:1]]
        far = [f"w={folded}", *named[1:2], *flags]
        return FormFeatures(
            own,
            [f"-1{one}" for one in near],
            [f"1{one}" for one in near],
            [f"-2{one}" for one in far],
            [f"2{one}" for one in far],
            folded,
            shape,
            cluster,
            case,
        )


def _readings(names: Sequence[int]) -> list[str]:
    """As what a form is mostly read in prose, how surely and how often; then the share of each reading."""
    total = sum(names)
    if not total:
        return []
    counted = [(kind, count) for kind, count in zip(READINGS, names, strict=True) if count]
    shares = {kind: bisect_right(_SHARES, count / total) for kind, count in counted}
    best = max(counted, key=itemgetter(1))[0]
    mostly = f"x={best}{shares[best]}"
    often = bisect_left(_TIMES, total)
    return [mostly, f"{mostly}n{often}", *(f"x{kind}={share}" for kind, share in shares.items())]


def _shape(raw: str) -> str:
    """Runs of one kind of letter made one: `Xx`, `XxXx`, `X.X`, `d`."""
    marks: list[str] = []
    for letter in raw[:20]:
        if letter.isupper():
            mark = "X"
        elif letter.isalpha():
            mark = "x"
        elif letter.isdigit():
            mark = "d"
        else:
            mark = letter
        if not marks or marks[-1] != mark:
            marks.append(mark)
    return "".join(marks) + ("1" if len(raw) == 1 else "")


def _add_marks(
    rows: list[list[str]],
    forms: Sequence[FormFeatures],
    context: Context,
    rules: Mapping[int, str],
    places: Sequence[int],
) -> None:
    """Tell a word and its neighbours what the register and the rules make of it: of most, nothing."""
    document = context.document
    last = len(rows) - 1
    for index, place in enumerate(places):
        if place < 0:
            continue
        if document.opens[place]:
            rows[index].append(f"opens={forms[index].case}|{forms[index].shape}")
        if document.shapes[place] < Shape.CAPITAL and place not in context.cover and place not in rules:
            continue
        marks = _marks(context, rules, place)
        rows[index] += marks
        if index:
            rows[index - 1] += [f"1{mark}" for mark in marks]
        if index < last:
            rows[index + 1] += [f"-1{mark}" for mark in marks]


def _marks(context: Context, rules: Mapping[int, str], place: int) -> list[str]:
    found: list[str] = []
    spot = context.cover.get(place)
    if spot is not None:
        part = "B" if spot.start == place else "I"
        doubt = "?" if spot.form.ambiguous else ""
        found.append(f"g={part}{int(spot.form.use)}{doubt}")
    mark = rules.get(place)
    if mark is not None:
        found.append(f"r={mark}")
    elif context.document.shapes[place] >= Shape.CAPITAL and context.document.folds[place] in (
        context.document.lowercase
    ):
        found.append("lower")
    return found


def rule_marks(chosen: Sequence[Candidate]) -> dict[int, str]:
    """What the rules make of each word, from their candidates after the choice among them."""
    marks: dict[int, str] = {}
    for one in chosen:
        kind = one.type.value[:2] if one.type else "no"
        for index in range(one.start, one.end):
            part = "B" if index == one.start else "I"
            marks[index] = f"{part}{kind}{int(one.weight)}"
    return marks
