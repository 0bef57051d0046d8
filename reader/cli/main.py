"""From the words of a command line to an exit status.

Exit status: 0 done; 1 nothing found, or some files failed; 2 wrong use. Errors are one line on standard
error. Nothing of Qt is loaded but for the window and `screenshot`, and before the window is there nothing
that only a command or an error needs.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from reader.cli.parser import opens_window, parse_window

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    words = sys.argv[1:] if words is None else words
    try:
        return _open(words) if opens_window(words) else _run(words)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except (Exception, KeyboardInterrupt) as error:
        return _told(error, words)


def _open(words: Sequence[str]) -> int:
    from reader.cli.window import show_window

    return show_window(parse_window(words))


def _run(words: Sequence[str]) -> int:
    from reader.cli.arguments import parse

    options = parse(words)
    from reader.cli.commands import COMMANDS
    from reader.cli.output import Output

    return COMMANDS[options.command](options, Output(json="--json" in words))


def _told(error: BaseException, words: Sequence[str]) -> int:
    """Say what stopped a command; return its exit status. Of a bug the trace goes to the log, one sentence to
    the person."""
    from reader.cli.output import Output
    from reader.errors import ReaderError
    from reader.settings import log_file

    output = Output(json="--json" in words)
    if isinstance(error, ReaderError):
        output.error(error)
        return error.exit_status
    if isinstance(error, KeyboardInterrupt):
        output.line_of_error("Stopped. What was finished is kept.")
        return INTERRUPTED
    _log(error, log_file())
    output.line_of_error(f"An unexpected error stopped the command ({error!r}). Details: {log_file()}")
    return 1


def _log(error: BaseException, path: Path) -> None:
    import logging
    import traceback
    from logging.handlers import RotatingFileHandler

    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    trace = "".join(traceback.format_exception(error))
    handler.emit(logging.LogRecord("reader", logging.ERROR, "", 0, trace, None, None))
    handler.close()
