"""The figures of several engines side by side, as text."""

from collections.abc import Iterator, Sequence

from tests.benchmarks.measuring import KINDS, Figures

NAME_WIDTH = 36
COLUMN_WIDTH = 32
_P95 = 1


def table(title: str, columns: Sequence[Figures]) -> str:
    """One row a figure; behind every figure but the first's, what the first's is to it."""
    return "\n".join([row(title, [figures.name for figures in columns]), *_rows(columns), *_notes(columns)])


def _rows(columns: Sequence[Figures]) -> Iterator[str]:
    names = dict.fromkeys(name for figures in columns for name in figures.rates)
    for name in names:
        rates = [figures.rates.get(name) for figures in columns]
        yield row(f"{name}, articles/s", [compared(rate, rates[0], "{:,.0f}") for rate in rates])
    for name in columns[0].sizes:
        sizes = [figures.sizes[name] for figures in columns]
        yield row(f"{name}, MB", [compared(size, sizes[0], "{:,.1f}") for size in sizes])
    memory = [figures.memory_mb for figures in columns]
    yield row("peak memory, MB", [compared(used, memory[0], "{:,.0f}") for used in memory])
    added = [figures.add_ms for figures in columns]
    yield row("one article more, ms", [compared(took, added[0], "{:,.0f}") for took in added])
    yield row("searches: p50 / p95 / p99 in ms", ["" for _ in columns])
    for kind in KINDS:
        yield row(f"  {kind}", [timed(figures, columns[0], kind) for figures in columns])


def timed(figures: Figures, first: Figures, kind: str) -> str:
    times = figures.times[kind]
    shown = " / ".join(f"{took:,.1f}" for took in times)
    return shown if figures is first else f"{shown}  ({first.times[kind][_P95] / times[_P95]:.2f}×)"


def compared(figure: float | None, first: float | None, form: str) -> str:
    """A figure, and how many times it the first's is; a dash where only another has it."""
    if figure is None:
        return "–"
    shown = form.format(figure)
    return shown if first is None or figure == first else f"{shown}  ({first / figure:.2f}×)"


def row(name: str, cells: Sequence[str], width: int = COLUMN_WIDTH) -> str:
    return (f"{name:{NAME_WIDTH}}" + "".join(f"{cell:>{width}}" for cell in cells)).rstrip()


def _notes(columns: Sequence[Figures]) -> Iterator[str]:
    yield from (f"  {note}" for figures in columns for note in figures.notes)
