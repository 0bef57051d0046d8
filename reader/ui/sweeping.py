"""Collects Python's cyclic garbage between two events, in the thread of the window.

By itself the collector runs wherever something is allocated: in a thread that reads from a child process,
or in the middle of a paint event. A widget that only a cycle still held is then destroyed outside Qt's
thread, or under Qt's hands, and the program crashes (novelWriter#2927, equinor/ert#14421, napari#1029).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_INTERVAL_MS = 1000


@contextmanager
def sweeping() -> Iterator[None]:
    """Within, nothing is collected but by the event loop. What is there already, the modules above all, is
    not looked at meanwhile, so that a sweep is short."""
    gc.disable()
    gc.freeze()
    timer = QTimer(interval=_INTERVAL_MS)
    timer.timeout.connect(sweep)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.enable()


def sweep() -> None:
    """Collect the oldest generation that is due by the collector's own thresholds, and those younger."""
    counts = list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
    due = next((generation for generation, (count, most) in reversed(counts) if count > most), None)
    if due is not None:
        gc.collect(due)
