"""The person's words on actors as one readable file, for another library or a colleague's.

JSON lines: the first says what the file is and its version, each other line is one word. Articles are written
down by what they are (text's hash, file, title, address), never by this library's own identifiers.
"""

from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import msgspec

from reader.errors import BadLine, NewerFormat, SourceUnreadable
from reader.exporting import write
from reader.model.annotation import (
    ActorCorrection,
    ActorStamp,
    ActorWord,
    ArticleStamp,
    Selectors,
    key_of,
)
from reader.model.kinds import ActorType
from reader.text.names import folded_name

FORMAT = "Corpus Reader: corrections of actors"
VERSION = 1
MOST_BYTES = 256 * 1024**2

_NEEDS_INTO = frozenset(
    {ActorWord.MERGE, ActorWord.RENAME, ActorWord.RETYPE, ActorWord.SPLIT, ActorWord.NOT_ALIAS}
)
_NEEDS_NAME = frozenset(
    {ActorWord.ALIAS, ActorWord.NOT_NAME, ActorWord.SPLIT, ActorWord.NOT_ALIAS, ActorWord.NOT_HERE}
)
_ON_MENTION = frozenset({ActorWord.MENTION, ActorWord.NOT_MENTION})
_ON_ARTICLE = _ON_MENTION | {ActorWord.NOT_HERE}


class _Header(msgspec.Struct):
    format: str
    version: int


class _Actor(msgspec.Struct):
    id: str
    name: str
    type: ActorType


class _Article(msgspec.Struct, omit_defaults=True):
    name: str
    title: str = ""
    revision: str = ""
    record: str = ""
    url: str | None = None


class _Passage(msgspec.Struct):
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class _Word(msgspec.Struct, omit_defaults=True):
    """One line. `name` is the spelling that the word is about."""

    word: ActorWord
    actor: _Actor
    name: str = ""
    into: _Actor | None = None
    article: _Article | None = None
    passage: _Passage | None = None


class CorrectionsFile:
    """Implements `ports.CorrectionsFormat`."""

    def save(self, path: Path, said: list[ActorCorrection]) -> None:
        lines = [msgspec.json.encode(_Header(FORMAT, VERSION)).decode()]
        lines += [msgspec.json.encode(_line(one)).decode() for one in sorted(said, key=key_of)]
        write.replace(path, "\n".join(lines) + "\n")

    def load(self, path: Path) -> list[ActorCorrection]:
        try:
            if path.stat().st_size > MOST_BYTES:
                raise SourceUnreadable(reason=f"{path} is too large to be a file of corrections.")
            text = path.read_text("utf-8-sig")
        except UnicodeDecodeError as error:
            raise SourceUnreadable(reason=f"{path} is no text in UTF-8.") from error
        except OSError as error:
            raise SourceUnreadable(reason=f"{path} cannot be read: {error.strerror}.") from error
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        _check_header(path, lines[0] if lines else (1, ""))
        return [_read(path, number, line) for number, line in lines[1:]]


def _line(said: ActorCorrection) -> _Word:
    article, passage = said.article, said.selectors
    return _Word(
        said.word,
        _Actor(said.actor.id, said.actor.name, said.actor.type),
        said.spelling,
        _Actor(said.into.id, said.into.name, said.into.type) if said.into else None,
        _Article(article.name, article.title, article.revision, article.record, article.url)
        if article
        else None,
        _Passage(passage.start, passage.end, passage.exact, passage.prefix, passage.suffix)
        if passage
        else None,
    )


def _check_header(path: Path, line: tuple[int, str]) -> None:
    try:
        header = msgspec.json.decode(line[1], type=_Header)
    except msgspec.MsgspecError as error:
        raise _bad(path, line[0], "it does not say that this is a file of corrections") from error
    if header.format != FORMAT or header.version < 1:
        raise _bad(path, line[0], "it does not say that this is a file of corrections")
    if header.version > VERSION:
        raise NewerFormat(path=str(path), found=header.version, known=VERSION)


def _read(path: Path, number: int, line: str) -> ActorCorrection:
    try:
        read = msgspec.json.decode(line, type=_Word)
    except msgspec.MsgspecError as error:
        raise _bad(path, number, f"it cannot be understood ({error})") from error
    problem = _problem(read)
    if problem:
        raise _bad(path, number, problem)
    return _correction(read)


def _bad(path: Path, number: int, problem: str) -> BadLine:
    return BadLine(reason=f"Line {number} of {path.name} is wrong: {problem}. Nothing was imported.")


def _problem(read: _Word) -> str:
    """What the line lacks, or nothing."""
    problem = ""
    if not all(actor.id.strip() and actor.name.strip() for actor in (read.actor, read.into or read.actor)):
        problem = "an actor has no id or no name"
    elif read.word in _NEEDS_INTO and read.into is None:
        problem = f"“{read.word}” needs a second actor in “into”"
    elif read.word is ActorWord.MERGE and read.into and read.into.id == read.actor.id:
        problem = "an actor cannot be merged into itself"
    elif read.word in _NEEDS_NAME and not folded_name(read.name):
        problem = f"“{read.word}” needs a “name”"
    elif read.word in _ON_ARTICLE and read.article is None:
        problem = f"“{read.word}” needs an “article”"
    elif read.word in _ON_MENTION and not _is_passage(read.passage):
        problem = f"“{read.word}” needs a “passage” with its place and its words"
    return problem


def _is_passage(passage: _Passage | None) -> bool:
    return passage is not None and 0 <= passage.start < passage.end and bool(passage.exact)


def _correction(read: _Word) -> ActorCorrection:
    into, passage = read.into, read.passage
    on_article = read.article if read.word in _ON_ARTICLE else None
    return ActorCorrection(
        read.word,
        ActorStamp(read.actor.id, read.actor.name, read.actor.type),
        read.name if read.word in _NEEDS_NAME else "",
        folded_name(read.name) if read.word in _NEEDS_NAME else "",
        ActorStamp(into.id, into.name, into.type) if into and read.word in _NEEDS_INTO else None,
        _stamp(on_article) if on_article else None,
        Selectors(passage.start, passage.end, passage.exact, passage.prefix, passage.suffix)
        if passage and read.word in _ON_MENTION
        else None,
    )


def _stamp(article: _Article) -> ArticleStamp:
    """The same article gets the same id at every import, until it is found here."""
    known_by = "\n".join((article.revision, article.name, article.record, article.url or ""))
    waiting = str(uuid5(NAMESPACE_URL, known_by))
    return ArticleStamp(waiting, article.revision, article.name, article.title, article.record, article.url)
