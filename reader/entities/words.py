"""What the tagger knows of single words from plain prose: their company, their capitals, whom they name.

The table lies in `resources/model/words.tsv`, one form a line: the form, its clusters parted by spaces (may
be missing), the class of its capitals (may be missing), and, where the form was met with a capital, how often
it was read there as part of a person's, an organisation's, a place's name, and of none.
`reader.entities.training` makes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.entities.offices import TITLES
from reader.entities.organisation_words import (
    ANNOUNCERS,
    BODY_HEADS,
    MINISTRY_HEADS,
    PLACE_HEADS_CAPITAL,
    WORKS,
)

# How many clusters each granularity has.
GRANULARITIES = (40, 160, 640)
# The upper ends of the classes of capitals: the share of capitals among a word's uses inside a sentence.
CASES = (0.0, 0.1, 0.5, 0.9, 1.0)
# As what a capitalised word is read: as part of such a name, or of none.
READINGS = ("PER", "ORG", "LOC", "O")


# Up to this class of capitals a word is common: one in ten.
_COMMON = 1
_BEGIN_NAMES = BODY_HEADS | MINISTRY_HEADS | ANNOUNCERS | WORKS | PLACE_HEADS_CAPITAL | TITLES


@dataclass(frozen=True, slots=True)
class WordEntry:
    """The clusters of a form, coarse to fine, or none; the class of its capitals, -1 where unknown.

    `names` counts its readings in prose in the order of `READINGS`, or is empty where there were none.
    """

    clusters: tuple[int, ...]
    case: int
    names: tuple[int, ...] = ()


def word_form(raw: str) -> str:
    """The form a word is counted and looked up in: digits are all one, the rest is as written."""
    if raw.isalpha():
        return raw
    return "".join("0" if letter.isdigit() else "'" if letter == "’" else letter for letter in raw)


def common_words(table: Mapping[str, WordEntry]) -> frozenset[str]:
    """Folded words that prose writes with a small letter, all but always: at the beginning of a sentence a
    capital makes no name of them. Heads of bodies and places are left out, for they begin names too."""
    return frozenset(
        form for form, entry in table.items() if 0 <= entry.case <= _COMMON and form not in _BEGIN_NAMES
    )


def read_words(path: Path) -> dict[str, WordEntry]:
    """Read the table. Raises `OSError` where it cannot be read and `ValueError` where a line is none."""
    table: dict[str, WordEntry] = {}
    for line in path.read_text("utf-8").splitlines():
        form, clusters, case, *names = line.split("\t")
        readings = tuple(map(int, names[0].split())) if names else ()
        table[form] = WordEntry(tuple(map(int, clusters.split())), int(case) if case else -1, readings)
    return table


def write_words(path: Path, table: Mapping[str, WordEntry]) -> None:
    """Write the table, sorted by form."""
    lines = (_line(form, entry) for form, entry in sorted(table.items()))
    path.write_text("".join(lines), "utf-8", newline="\n")


def _line(form: str, entry: WordEntry) -> str:
    cells = [form, _joined(entry.clusters), str(entry.case) if entry.case >= 0 else ""]
    return "\t".join([*cells, _joined(entry.names)] if entry.names else cells) + "\n"


def _joined(numbers: tuple[int, ...]) -> str:
    return " ".join(map(str, numbers))
