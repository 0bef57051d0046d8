"""What a person feels of the window, as ratios to Qt's own widgets in one run: `python -m … LIBRARY`.

LIBRARY is a big one, imported, detected and indexed. Each figure is printed beside its limit.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.model.actor import Mention, RecognisedBy
from reader.model.article import Article, ArticleText, Block, BlockKind, Fact, Listing, Metadata
from reader.model.kinds import ActorType
from reader.model.search import SearchResult
from reader.ui.main_window import Window
from reader.ui.reading.pane import ReadingPane
from tests.benchmarks.articles import make_articles
from tests.benchmarks.window_session import painted, settle, show, wait_until, window_on

STARTS = 5
OPENINGS = 15
SCROLLS = 120
IMPORTED = 2000
KEYS = ("a", "ar", "arm", "arme", "armen", "armeni", "armenia", "armenia a", "armenia g", "armenia gu")
_TYPES = tuple(ActorType)
_BY = RecognisedBy.REGISTER


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "big", type=Path, help="a library that is indexed; its actors may still be looked for"
    )
    measure(parser.parse_args().big)


def measure(big: Path) -> bool:
    """Print every figure with its limit; whether all limits were kept."""
    print(f"{'window':44}{'figure':>12}{'limit':>12}")
    with tempfile.TemporaryDirectory(prefix="corpus-reader-window-") as name:
        folder = Path(name)
        kept = list(_measure_start(big))
        application = QApplication.instance() or QApplication([])
        with window_on(folder / "library") as window:
            settle(window)
            kept += _measure_opening(window)
            kept += _measure_stalls(window, folder / "articles")
        with window_on(big) as window:
            show(window)
            kept += _measure_list(window)
            kept += _measure_scrolling(window)
            kept += _measure_keys(window)
        del application
    return all(kept)


def _row(name: str, figure: float, limit: float, unit: str) -> bool:
    mark = "" if figure <= limit else "   not reached"
    print(f"{name:44}{figure:9.1f} {unit:3}{limit:9.1f} {unit:3}{mark}", flush=True)
    return figure <= limit


def _measure_start(big: Path) -> Sequence[bool]:
    """Bare and ours in turn, so that a busy moment meets both."""
    bare: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []
    for _ in range(STARTS):
        bare.append(_start())
        ours.append(_start(str(big)))
    ratio = statistics.median(time for time, _ in ours) / statistics.median(time for time, _ in bare)
    more = statistics.median(memory for _, memory in ours) - statistics.median(memory for _, memory in bare)
    return (
        _row("start to first paint, to a bare window", ratio, 2, "×"),
        _row("memory more than a bare window", more, 60, "MB"),
    )


def _start(*library: str) -> tuple[float, float]:
    begun = monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.window_start", *library]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return told["painted"] - begun, told["memory_mb"]


def _measure_opening(window: Window) -> list[bool]:
    """An article with all its marks beside a bare QTextEdit with the same text, both until painted."""
    kept = []
    for words, marks in ((1000, 200), (10_000, 2000)):
        pane = window.frame.reading
        article, text, mentions = _article(words, marks)
        _open_ours(pane, article, text, mentions)
        bare = QTextEdit()
        bare.show()
        settle(window)
        bare.resize(pane.view.size())
        bare.setFont(pane.view.font())
        with painted(pane.view, OPENINGS), painted(bare, OPENINGS):
            ratio = _ratio(
                partial(_open_ours, pane, article, text, mentions), partial(_open_bare, bare, text.text)
            )
        kept.append(_row(f"article of {words} words, {marks} marks, to QTextEdit", ratio, 2, "×"))
        bare.close()
    return kept


def _open_ours(pane: ReadingPane, article: Article, text: ArticleText, mentions: Sequence[Mention]) -> None:
    pane.open_article(article, text, (), 0)
    pane.show_mentions(mentions)
    pane.view.viewport().repaint()


def _open_bare(bare: QTextEdit, text: str) -> None:
    bare.setPlainText(text)
    bare.viewport().repaint()


def _ratio(ours: Callable[[], None], bare: Callable[[], None]) -> float:
    """How long one takes of the other, medians of turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(OPENINGS):
        for action, taken in zip((ours, bare), times, strict=True):
            begun = perf_counter()
            action()
            taken.append(perf_counter() - begun)
    return statistics.median(times[0]) / statistics.median(times[1])


def _article(words: int, marks: int) -> tuple[Article, ArticleText, list[Mention]]:
    """An article of so many words in paragraphs of eighty, with mentions spread over it."""
    chosen = [f"parola{number % 97}" for number in range(words)]
    paragraphs = [" ".join(chosen[start : start + 80]) for start in range(0, words, 80)]
    text = "\n\n".join(paragraphs)
    blocks, position = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(position, position + len(paragraph), BlockKind.PARAGRAPH))
        position += len(paragraph) + 2
    starts = [found.start() for found in re.finditer("parola", text)][:: words // marks]
    mentions = [
        Mention(start, start + 6, "parola", _TYPES[number % 4], f"a{number % 50}", "Parola", _BY)
        for number, start in enumerate(starts)
    ]
    metadata = Metadata(Fact("Un articolo"))
    article = Article("measured", "/measured.txt", "", metadata, words, "0" * 64, "2026-01-01T00:00:00Z")
    return article, ArticleText(text, tuple(blocks), "0" * 64), mentions


def _measure_stalls(window: Window, source: Path) -> list[bool]:
    """The longest time in which no event was heard, while articles are imported, indexed and detected."""
    make_articles(IMPORTED, source)
    settle(window)
    stalls = _Stalls()
    window.import_paths([source])
    wait_until(lambda: not window.intake.is_busy, look_ms=20)
    settle(window)
    return [_row(f"longest stall while importing {IMPORTED}", stalls.end(), 50, "ms")]


class _Stalls:
    """Hears every millisecond, and remembers the longest it did not."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._hear)
        self._timer.start()

    def _hear(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def end(self) -> float:
        """The longest stall, in milliseconds."""
        self._timer.stop()
        return self._longest * 1000


def _measure_list(window: Window) -> list[bool]:
    ids = window.library.articles.packed_ids(Listing())
    pane = window.frame.list
    times = []
    with painted(pane.table, OPENINGS):
        for _ in range(OPENINGS):
            begun = perf_counter()
            pane.model.show_ids(ids)
            pane.table.viewport().repaint()
            times.append((perf_counter() - begun) * 1000)
    return [_row(f"list reset with {len(ids)} rows, p95", _p95(times), 20, "ms")]


def _measure_scrolling(window: Window) -> list[bool]:
    """One step of the wheel after another, each painted."""
    kept = []
    for name, view in (("list", window.frame.list.table), ("article", window.frame.reading.view)):
        bar, times = view.verticalScrollBar(), []
        with painted(view, SCROLLS):
            for _ in range(SCROLLS):
                begun = perf_counter()
                bar.setValue(bar.value() + max(bar.singleStep() * 3, 3))
                view.viewport().repaint()
                times.append((perf_counter() - begun) * 1000)
        kept.append(_row(f"scroll frame of the {name}, p95", _p95(times), 16, "ms"))
    return kept


def _measure_keys(window: Window) -> list[bool]:
    """From a key press to its results painted in the list."""
    answers: list[str] = []

    def hear(result: SearchResult) -> None:
        answers.append(result.query)

    window.searching.answered.connect(hear)
    times = []
    table = window.frame.list.table
    with painted(table, len(KEYS) * 2):
        for query in KEYS * 2:
            answers.clear()
            begun = perf_counter()
            window.top.field.setText(query)
            wait_until(lambda: bool(answers))
            table.viewport().repaint()
            times.append((perf_counter() - begun) * 1000)
    return [_row("key press to painted results, p95", _p95(times), 100, "ms")]


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main()
