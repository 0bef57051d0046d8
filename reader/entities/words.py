"""What the tagger knows of single words from plain prose: their clusters and how they are written.

The table lies in `resources/model/words.tsv`, one form a line: the form, its clusters parted by spaces (may
be missing), the class of its capitals (may be missing). `reader.entities.training` makes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# How many clusters each granularity has.
GRANULARITIES = (40, 160, 640)
# The upper ends of the classes of capitals: the share of capitals among a word's uses inside a sentence.
CASES = (0.0, 0.1, 0.5, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class WordEntry:
    """The clusters of a form, coarse to fine, or none; the class of its capitals, -1 where unknown."""

    clusters: tuple[int, ...]
    case: int


def word_form(raw: str) -> str:
    """The form a word is counted and looked up in: digits are all one, the rest is as written."""
    if raw.isalpha():
        return raw
    return "".join("0" if letter.isdigit() else "'" if letter == "’" else letter for letter in raw)


def read_words(path: Path) -> dict[str, WordEntry]:
    """Read the table. Raises `OSError` where it cannot be read and `ValueError` where a line is none."""
    table: dict[str, WordEntry] = {}
    for line in path.read_text("utf-8").splitlines():
        form, clusters, case = line.split("\t")
        table[form] = WordEntry(tuple(map(int, clusters.split())), int(case) if case else -1)
    return table


def write_words(path: Path, table: Mapping[str, WordEntry]) -> None:
    """Write the table, sorted by form."""
    lines = (
        f"{form}\t{' '.join(map(str, entry.clusters))}\t{entry.case if entry.case >= 0 else ''}\n"
        for form, entry in sorted(table.items())
    )
    path.write_text("".join(lines), "utf-8", newline="\n")
