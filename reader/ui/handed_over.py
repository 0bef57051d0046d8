"""Makes the calls that other processes hand to this window (see docs/decisions/0001 and 0002).

Requests arrive on a listener's thread and are taken on the window's: what concerns notes is called here, what
concerns articles is passed to the writer child, and `window.open` brings the window to the front.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.errors import ReaderError
from reader.jobs.calls import resolve, to_json
from reader.jobs.child import Child
from reader.jobs.wire import Reply, Request, error_reply
from reader.library.facade import Library
from reader.library.roles import Role, role_of
from reader.model.change import Change
from reader.model.export import AnnotationsImport

OPEN = "window.open"
Answer = Callable[[Reply], None]


class HandedOver(QObject):
    """Lives on the window's thread; `take` may be called from any."""

    changed = Signal(object)
    """A `Change` that another process asked for was made."""
    articles_written = Signal()
    """The writer finished something that another process asked for."""
    opened = Signal(object)
    """A second start: a list of paths to import; the window comes to the front."""

    _arrived = Signal(object, object)

    def __init__(self, library: Library, writer: Child) -> None:
        super().__init__()
        self._library = library
        self._writer = writer
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def take(self, request: Request, answer: Answer) -> None:
        """Queue a request for the window's thread."""
        self._arrived.emit(request, answer)

    @Slot(object, object)
    def _on_arrived(self, request: Request, answer: Answer) -> None:
        if request.call == OPEN:
            files = request.arguments.get("files")
            self.opened.emit([Path(str(path)) for path in files] if isinstance(files, list) else [])
            answer(Reply(request.id))
            return
        try:
            call = resolve(self._library.services(), request.call, request.arguments)
        except (LookupError, ValueError) as error:
            answer(error_reply(request.id, error))
            return
        if role_of(call.method) is Role.WRITES_ARTICLES:
            self._forward(request, answer)
        else:
            self._call(request, call.run, answer)

    def _call(self, request: Request, run: Callable[[], object], answer: Answer) -> None:
        try:
            result = run()
        except ReaderError as error:
            answer(error_reply(request.id, error))
            return
        answer(Reply(request.id, result=to_json(result)))
        if isinstance(result, AnnotationsImport):
            result = result.change
        if isinstance(result, Change):
            self.changed.emit(result)

    def _forward(self, request: Request, answer: Answer) -> None:
        def done(result: object) -> None:
            answer(Reply(request.id, result=result))
            self.articles_written.emit()

        self._writer.forward(
            request.call,
            request.arguments,
            on_done=done,
            on_error=lambda error: answer(error_reply(request.id, error)),
            on_progress=lambda stage, count, total: answer(
                Reply(request.id, stage=stage, done=count, total=total)
            ),
        )
