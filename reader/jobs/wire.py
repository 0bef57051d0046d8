"""The messages between processes: one JSON object a line.

→ {"id": 7, "call": "search.find", "arguments": {…}}     ask
→ {"id": 7, "cancel": true}                              stop it
← {"id": 7, "stage": "import", "done": 40, "total": 90}  how far
← {"id": 7, "result": …}                                 done
← {"id": 7, "error": "DiskFull", "facts": {…}}           failed
"""

import msgspec

from reader import errors
from reader.errors import ReaderError
from reader.jobs.calls import Json


class Request(msgspec.Struct, omit_defaults=True, frozen=True):
    id: int
    call: str = ""
    arguments: dict[str, Json] = {}
    cancel: bool = False


class Reply(msgspec.Struct, omit_defaults=True, frozen=True):
    """Progress when `stage` is set, an error when `error` is, else the result."""

    id: int
    stage: str = ""
    done: int = 0
    total: int | None = None
    result: Json = None
    error: str = ""
    facts: dict[str, str | int] = {}


_ENCODER = msgspec.json.Encoder()
_REQUESTS = msgspec.json.Decoder(Request)
_REPLIES = msgspec.json.Decoder(Reply)


def encode(message: Request | Reply) -> bytes:
    return _ENCODER.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    return _REQUESTS.decode(line)


def decode_reply(line: bytes) -> Reply:
    return _REPLIES.decode(line)


def error_reply(request_id: int, error: Exception) -> Reply:
    """Errors of ours travel whole; anything else is a bug and travels as its description."""
    if isinstance(error, ReaderError):
        return Reply(request_id, error=type(error).__name__, facts=error.facts)
    return Reply(request_id, error="Bug", facts={"reason": f"{type(error).__name__}: {error}"})


def error_of(reply: Reply) -> Exception:
    """The error that a reply carries, as the class it was."""
    found = getattr(errors, reply.error, None)
    if isinstance(found, type) and issubclass(found, ReaderError):
        return found(**reply.facts)
    return RuntimeError(reply.facts.get("reason", reply.error))
