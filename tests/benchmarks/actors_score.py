"""Strict spans: right is what has both ends and the label of a marked one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.entities.training.kind import LABELS

Name = tuple[int, int, str]


@dataclass(slots=True)
class Score:
    """Counts of right, wrong and missed names by label."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, marked: Iterable[Name], found: Iterable[Name]) -> None:
        gold, guess = set(marked), set(found)
        self.right.update(label for _, _, label in gold & guess)
        self.wrong.update(label for _, _, label in guess - gold)
        self.missed.update(label for _, _, label in gold - guess)

    def f1(self, *labels: str) -> float:
        """F1 in per cent over these labels together; 0 where there is nothing to find and nothing found."""
        right, wrong, missed = (
            sum(counts[label] for label in labels) for counts in (self.right, self.wrong, self.missed)
        )
        total = 2 * right + wrong + missed
        return 200 * right / total if total else 0.0

    def figures(self) -> list[str]:
        """All labels together, then each."""
        return [f"{self.f1(*chosen):.1f}" for chosen in (LABELS, *((label,) for label in LABELS))]
