"""What is to be reached, and whether it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.benchmarks.measuring import KEY_PRESS, KINDS, Figures

RATE_OVER_RECOLL = 3.0
RATE_ARTICLES = 10_000
OVER_TANTIVY = 5.0
KEY_PRESS_MS = 50.0
KEY_PRESS_ARTICLES = 100_000
ADD_MS = 1_000.0
P95 = 1


@dataclass(frozen=True)
class Outcome:
    reached: bool
    sentence: str


def outcomes(count: int, ours: Figures, recoll: Figures, tantivy: Figures) -> Iterator[Outcome]:
    """Each thing to be reached with so many articles."""
    if count == RATE_ARTICLES:
        rate = ours.rates["import plus index"] / recoll.rates["import plus index"]
        yield Outcome(
            rate >= RATE_OVER_RECOLL,
            f"import plus index at {count:,}: {rate:.1f} × Recoll's rate (to reach: {RATE_OVER_RECOLL:g})",
        )
    for kind in KINDS:
        yield _as_quick(count, kind, ours, recoll, 1.0)
        yield _as_quick(count, kind, ours, tantivy, OVER_TANTIVY)
    if count == KEY_PRESS_ARTICLES:
        took = ours.times[KEY_PRESS][P95]
        yield Outcome(
            took <= KEY_PRESS_MS,
            f"key press to hits with snippets at {count:,}: p95 {took:.1f} ms (to reach: {KEY_PRESS_MS:g})",
        )
    yield Outcome(
        ours.add_ms <= ADD_MS,
        f"one article more at {count:,}: searchable after {ours.add_ms:.0f} ms (to reach: {ADD_MS:g})",
    )


def _as_quick(count: int, kind: str, ours: Figures, peer: Figures, times: float) -> Outcome:
    ratio = ours.times[kind][P95] / peer.times[kind][P95]
    return Outcome(
        ratio <= times,
        f"{kind} at {count:,}: p95 {ratio:.2f} × that of {peer.name} (to reach: {times:g})",
    )


def listed(found: Sequence[Outcome]) -> str:
    """Those not reached one by one, those reached too."""
    lines = []
    for title, reached in (("reached", True), ("not reached", False)):
        chosen = [outcome.sentence for outcome in found if outcome.reached is reached]
        lines += [f"{title}: {len(chosen)}", *(f"  {sentence}" for sentence in chosen)]
    return "\n".join(lines)
