"""Says when a window was first painted, and what memory it took: `python -m … [LIBRARY]`.

Without a library the window is a bare one of Qt's. The parent compares the moment with the one at which it
started this process; both are of the machine's one monotonic clock.
"""

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

REST_MS = 1500
"""After this the memory is that of a window at rest."""


class FirstPaint(QObject):
    """Remembers when a window was first painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.moment = 0.0
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Paint and not self.moment:
            self.moment = monotonic()
        return False


def main() -> None:
    application = QApplication(sys.argv[:1])
    if len(sys.argv) > 1:
        from tests.benchmarks.window_session import window_on

        with window_on(Path(sys.argv[1])) as window:
            _watch(application, window)
    else:
        bare = QMainWindow()
        bare.resize(1280, 800)
        bare.show()
        _watch(application, bare)


def _watch(application: QApplication, window: QWidget) -> None:
    painted = FirstPaint(window)
    QTimer.singleShot(REST_MS, application.quit)
    application.exec()
    resident = next(
        line for line in Path("/proc/self/status").read_text("ascii").splitlines() if line.startswith("VmRSS")
    )
    print(json.dumps({"painted": painted.moment, "memory_mb": int(resident.split()[1]) / 1024}), flush=True)


if __name__ == "__main__":
    main()
