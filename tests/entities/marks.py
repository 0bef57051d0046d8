"""Hand-marked passages: `{P:…}` person, `{O:…}` organisation, `{S:…}` state, `{L:…}` place, `{X:…}` either
organisation or place. Passages are parted by an empty line. All were written for this project; the names are
those that the news has, what is said of them is made up or trivial."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.entities.detector import Detector
from reader.model.article import ArticleText
from reader.model.kinds import ActorType

_MARK = re.compile(r"\{([POSLX]):([^{}]*)\}")
_TYPES = {
    "P": frozenset({ActorType.PERSON}),
    "O": frozenset({ActorType.ORGANISATION}),
    "S": frozenset({ActorType.STATE}),
    "L": frozenset({ActorType.PLACE}),
    "X": frozenset({ActorType.ORGANISATION, ActorType.PLACE}),
}

Marks = dict[tuple[int, int], frozenset[ActorType]]


@dataclass
class Score:
    """Strict counts, by type: right, and spurious or missed."""

    right: Counter[ActorType] = field(default_factory=Counter)
    wrong: Counter[ActorType] = field(default_factory=Counter)

    def f1(self, *types: ActorType) -> float:
        """In per cent, over the given types, or over all."""
        chosen = types or tuple(ActorType)
        right = sum(self.right[one] for one in chosen)
        wrong = sum(self.wrong[one] for one in chosen)
        return 200 * right / (2 * right + wrong)


def read_passages(path: Path) -> Iterator[tuple[str, Marks]]:
    """The plain texts of a file with their marks, by code points."""
    for raw in re.split(r"\n\s*\n", path.read_text("utf-8").strip()):
        text, marks, last = "", Marks(), 0
        for match in _MARK.finditer(raw):
            text += raw[last : match.start()]
            marks[len(text), len(text) + len(match[2])] = _TYPES[match[1]]
            text += match[2]
            last = match.end()
        yield text + raw[last:], marks


def score(detector: Detector, paths: list[Path]) -> Score:
    """Strict span and type, over every passage of the files."""
    result = Score()
    for path in paths:
        for text, marks in read_passages(path):
            for mention in detector.detect(ArticleText(text, (), ""), "it"):
                if mention.type in marks.get((mention.start, mention.end), ()):
                    result.right[mention.type] += 1
                    del marks[mention.start, mention.end]
                else:
                    result.wrong[mention.type] += 1
            for wanted in marks.values():
                result.wrong[min(wanted)] += 1
    return result
