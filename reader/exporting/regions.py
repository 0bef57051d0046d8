"""What of an exported file is ours and what is the person's.

    ---
    front matter          our keys, and any the person added
    ---
    theirs
    <!-- corpus-reader:begin front=<hash> body=<hash>  … -->
    ours, made anew by each export
    <!-- corpus-reader:end -->
    theirs

The hashes are of what we wrote. Where what stands there no longer has them, the person changed it, and
nothing is overwritten. Spaces at line ends and kinds of line ends are left out of the hash of the body, and
quoting and order out of that of the front matter: editors change these by themselves.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader.exporting import front_matter

_OPENING = re.compile("\ufeff?---[ \\t]*\r?$", re.MULTILINE)
"""The first line; Windows' editors put a byte order mark before it."""
_CLOSING = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_BEGIN = re.compile(
    r"^<!-- corpus-reader:begin front=(?P<front>[0-9a-f]{16}) body=(?P<body>[0-9a-f]{16})\b"
    r"[^\n]*-->[ \t]*\r?\n",
    re.MULTILINE,
)
_END_LINE = "<!-- corpus-reader:end -->"
_END = re.compile(rf"^{re.escape(_END_LINE)}[ \t]*\r?$", re.MULTILINE)
_LINE_TAIL = re.compile(r"[ \t\r]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """What an export has to say in one file: the front matter's fields, the body, and the words that the
    begin marker carries for the person."""

    fields: Mapping[str, front_matter.Value]
    body: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Parts:
    """A file taken apart: `head` and `above` end where `front` and `region` begin, `below` starts at the end
    marker."""

    head: str
    front: str
    above: str
    front_hash: str
    body_hash: str
    region: str
    below: str


def fresh(page: Page) -> str:
    """A new file with the page alone."""
    front = front_matter.dump(page.fields)
    return f"---\n{front}---\n\n{_begin_line(page)}{_region(page.body)}{_END_LINE}\n"


def update(current: str, page: Page) -> str | None:
    """The file with the page brought up to date and everything of the person's kept, letter by letter;
    `None` when they changed what is ours, so that it must not be written."""
    parts = _take_apart(current)
    if parts is None:
        return None
    front = _updated_front(parts, page)
    region = _updated_region(parts, page)
    if front is None or region is None:
        return None
    line_end = "\r\n" if parts.above.endswith("\r\n") else "\n"
    marker = _begin_line(page).replace("\n", line_end)
    return parts.head + front + parts.above + marker + region + parts.below


def front_of(text: str) -> str | None:
    """The YAML between the first line `---` and the next; `None` where a file has none."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    closing = _CLOSING.search(text, opening.end())
    return text[opening.end() + 1 : closing.start()] if closing else None


def _take_apart(text: str) -> _Parts | None:
    front = front_of(text)
    if front is None:
        return None
    start = text.index("\n") + 1
    after = start + len(front)
    begin = _BEGIN.search(text, after)
    end = _END.search(text, begin.end()) if begin else None
    if begin is None or end is None:
        return None
    return _Parts(
        head=text[:start],
        front=front,
        above=text[after : begin.start()],
        front_hash=begin["front"],
        body_hash=begin["body"],
        region=text[begin.end() : end.start()],
        below=text[end.start() :],
    )


def _updated_front(parts: _Parts, page: Page) -> str | None:
    wanted = _front_hash(page)
    found = front_matter.digest(parts.front)
    if found == wanted:
        return parts.front
    if found != parts.front_hash:
        return None
    merged = front_matter.merge(parts.front, page.fields)
    if merged is None or not parts.head.endswith("\r\n"):
        return merged
    return re.sub(r"\r?\n", "\r\n", merged)


def _updated_region(parts: _Parts, page: Page) -> str | None:
    wanted = _body_hash(_region(page.body))
    found = _body_hash(parts.region)
    if found == wanted:
        return parts.region
    if found != parts.body_hash:
        return None
    line_end = "\r\n" if "\r\n" in parts.region else "\n"
    return _region(page.body).replace("\n", line_end)


def _begin_line(page: Page) -> str:
    front, body = _front_hash(page), _body_hash(_region(page.body))
    return f"<!-- corpus-reader:begin front={front} body={body} · {page.hint} -->\n"


def _region(body: str) -> str:
    return f"\n{body}\n\n"


def _front_hash(page: Page) -> str:
    return front_matter.digest(front_matter.dump(page.fields)) or ""


def _body_hash(region: str) -> str:
    return hashlib.sha256(_LINE_TAIL.sub("", region).encode(errors="surrogateescape")).hexdigest()[:16]
