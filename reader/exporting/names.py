"""File names that work on Windows, macOS and Linux and inside Markdown and Obsidian links.

The rules are Microsoft's "Naming Files, Paths, and Namespaces", APFS's refusal of unassigned code points, and
the characters that end a link in Obsidian (`# ^ [ ] |`).
"""

import hashlib
import re
import unicodedata
from collections.abc import Container, Iterator

from reader.exporting.words import CONFLICT_WORDS

EXTENSION = ".md"
TITLE_LIMIT_BYTES = 100
"""UTF-8 bytes of a title in a name: with id, conflict word and extension it stays below 143 bytes (eCryptfs,
the shortest limit in use) and leaves room for the folder in Windows' 260 characters."""
SHORT_ID_LENGTH = 8

_FORBIDDEN = re.compile(r"[<>:\"/\\|?*#^\[\]%`]+")
_SPACES = re.compile(r"\s+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$", re.IGNORECASE)
_UNSAFE_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_CONFLICT_NAME = re.compile(rf" \((?:{'|'.join(CONFLICT_WORDS)})(?: \d+)?\)$", re.IGNORECASE)


def safe_stem(title: str, limit_bytes: int = TITLE_LIMIT_BYTES) -> str:
    """The title as far as it can stand in a file name; may be empty, and is unchanged when done twice."""
    visible = "".join(" " if _is_unsafe(character) else character for character in title)
    spaced = _SPACES.sub(" ", _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", visible)))
    stem = _cut(spaced.strip(" ."), limit_bytes).strip(" .")
    return f"_{stem}" if _RESERVED.match(stem.split(".")[0].rstrip()) else stem


def collision_key(name: str) -> str:
    """Names with the same key are one file on Windows or macOS."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def short_id(identifier: str) -> str:
    """The first letters and digits of an id, enough for a person to tell two articles apart."""
    return _plain_id(identifier)[:SHORT_ID_LENGTH]


def article_names(title: str, article_id: str, untitled: str) -> Iterator[str]:
    """File names for an article, the most wanted first; each is another name, without end."""
    stem = safe_stem(title) or untitled
    yield f"{stem} {short_id(article_id)}{EXTENSION}"
    yield from numbered_names(f"{stem} {_plain_id(article_id)}")


def numbered_names(stem: str) -> Iterator[str]:
    """`stem.md`, `stem 2.md` and so on, without end."""
    yield f"{stem}{EXTENSION}"
    number = 2
    while True:
        yield f"{stem} {number}{EXTENSION}"
        number += 1


def conflict_names(name: str, word: str) -> Iterator[str]:
    """Names for what is set aside beside `name`, without end."""
    stem, dot, extension = name.rpartition(".")
    yield f"{stem} ({word}){dot}{extension}"
    number = 2
    while True:
        yield f"{stem} ({word} {number}){dot}{extension}"
        number += 1


def is_conflict_name(name: str) -> bool:
    return bool(_CONFLICT_NAME.search(name.removesuffix(EXTENSION)))


def first_free(names: Iterator[str], taken: Container[str]) -> str:
    """The first name whose collision key is not taken."""
    return next(name for name in names if collision_key(name) not in taken)


def _is_unsafe(character: str) -> bool:
    return unicodedata.category(character) in _UNSAFE_CATEGORIES


def _cut(text: str, limit_bytes: int) -> str:
    """At most so many bytes, cut at a space where one is near, never inside a character and its accents."""
    if len(text.encode()) <= limit_bytes:
        return text
    end = len(text.encode()[:limit_bytes].decode(errors="ignore"))
    while end and unicodedata.combining(text[end]):
        end -= 1
    shortened = text[:end]
    head, _, tail = shortened.rpartition(" ")
    return head if len(head) > len(tail) else shortened


def _plain_id(identifier: str) -> str:
    plain = "".join(character for character in identifier if character.isascii() and character.isalnum())
    return plain or hashlib.sha256(identifier.encode(errors="replace")).hexdigest()[:32]
