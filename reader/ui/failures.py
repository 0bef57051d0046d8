"""What nobody expected: into the log, and as one sentence with "Copy details" on the window."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import qVersion

from reader import version

_LOG = logging.getLogger("reader.ui")

ExceptHook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def details_of(error: BaseException) -> str:
    """What a person can send us: versions and trace, nothing of their articles or notes."""
    import platform  # noqa: PLC0415 - needed only when something went wrong

    lines = (
        f"Corpus Reader {version()}, Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
        "".join(traceback.format_exception(error)),
    )
    return "\n".join(lines)


def watch(tell: Callable[[BaseException], None]) -> ExceptHook:
    """Log every exception that nobody caught and tell the window of it; return the hook that was there."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        _LOG.error("unexpected", exc_info=(kind, error, trace))
        tell(error)

    sys.excepthook = hook
    return before
