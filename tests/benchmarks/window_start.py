"""Says when a window was first painted, and what memory it took: `python -m … [LIBRARY]`.

Without a library the window is a bare one of Qt's. The parent compares the moment with the one at which it
started this process; both are of the one monotonic clock. The program is started by its own command.
"""

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

REST_MS = 4000
"""After this the memory is that of a window at rest."""


class FirstPaint(QObject):
    """Remembers when a window was first painted."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.moment = 0.0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QMainWindow) and watched.isWindow()
        if is_window and event.type() is QEvent.Type.Paint and not self.moment:
            self.moment = monotonic()
        return False


def main() -> None:
    application = QApplication(sys.argv[:1])
    painted = FirstPaint(application)
    QTimer.singleShot(REST_MS, application, lambda: _tell(application, painted))
    if len(sys.argv) > 1:
        from reader.cli.main import main as open_program

        open_program(["--library", sys.argv[1]])
    else:
        bare = QMainWindow()
        bare.resize(1280, 800)
        bare.show()
        application.exec()


def _tell(application: QApplication, painted: FirstPaint) -> None:
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    resident = next(line for line in status if line.startswith("VmRSS"))
    print(json.dumps({"painted": painted.moment, "memory_mb": int(resident.split()[1]) / 1024}), flush=True)
    application.closeAllWindows()
    application.quit()


if __name__ == "__main__":
    main()
