"""The records of `notes.sqlite3` as rows of their tables and as JSON for the history: no SQL here."""

import sqlite3
from collections.abc import Callable

import msgspec

from reader.model.annotation import (
    NO_ARTICLE,
    ActorCorrection,
    ActorStamp,
    ActorWord,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    Correction,
    Looked,
    Preference,
    Reading,
    Record,
    Removal,
    SavedQuery,
    Selectors,
)
from reader.model.kinds import ActorType, Colour, Sort
from reader.storage.connections import Cell

TABLES: dict[str, str] = {
    "annotation": "annotations",
    "reading": "reading",
    "tags": "article_tags",
    "correction": "corrections",
    "removal": "removals",
    "preference": "preferences",
    "search": "searches",
    "looked": "looked",
    "actor": "actor_corrections",
}
"""By the kind of record, which is also the beginning of its key."""

_TYPES: dict[str, type[Record]] = {
    "annotation": Annotation,
    "reading": Reading,
    "tags": ArticleTags,
    "correction": Correction,
    "removal": Removal,
    "preference": Preference,
    "search": SavedQuery,
    "looked": Looked,
    "actor": ActorCorrection,
}
_KINDS = {record_type: kind for kind, record_type in _TYPES.items()}


def kind_of(key: str) -> str:
    return key.partition(":")[0]


def table_of(record_type: type[Record]) -> str:
    return TABLES[_KINDS[record_type]]


def to_image(record: Record | None) -> msgspec.Raw:
    """A record as the history keeps it; `null` where there was none."""
    return msgspec.Raw(msgspec.json.encode(record))


def from_image(kind: str, image: msgspec.Raw) -> Record | None:
    return msgspec.json.decode(image, type=_TYPES[kind] | None)


def cells_of(record: Record) -> dict[str, Cell]:
    """The columns of a record's row, without `key` and `deleted`."""
    cells: dict[str, Cell]
    match record:
        case Annotation():
            cells = _annotation_cells(record)
        case Reading():
            cells = {
                "article": record.article_id,
                "position": record.position,
                "read": int(record.read),
                "finished": int(record.finished),
            }
        case ArticleTags():
            cells = {**_stamp_cells(record.article), "tags": _tags_to_json(record.tags)}
        case Correction():
            cells = {**_stamp_cells(record.article), "field": record.field, "value": record.value}
        case Removal():
            cells = _stamp_cells(record.article)
        case Preference():
            cells = {"name": record.name, "value": record.value}
        case SavedQuery():
            cells = {
                "name": record.name,
                "query": record.query,
                "sort": record.sort.value,
                "made": record.made,
            }
        case Looked():
            cells = {"search": record.search, "position": record.position}
        case ActorCorrection():
            cells = _actor_word_cells(record)
    return cells


def _annotation_cells(note: Annotation) -> dict[str, Cell]:
    return {
        "id": note.id,
        "kind": note.kind.value,
        **_stamp_cells(note.article),
        **_selector_cells(note.selectors),
        "colour": note.colour.value if note.colour else None,
        "body": note.body,
        "tags": _tags_to_json(note.tags),
        "created": note.created,
        "modified": note.modified,
        "actor": note.actor.id if note.actor else None,
        "actor_name": note.actor.name if note.actor else None,
        "actor_type": note.actor.type.value if note.actor else None,
        "given_up": int(note.given_up),
    }


def _selector_cells(place: Selectors | None) -> dict[str, Cell]:
    return {
        "start": place.start if place else None,
        '"end"': place.end if place else None,
        "exact": place.exact if place else None,
        "prefix": place.prefix if place else None,
        "suffix": place.suffix if place else None,
    }


def _actor_word_cells(said: ActorCorrection) -> dict[str, Cell]:
    into = said.into
    return {
        "word": said.word.value,
        "actor": said.actor.id,
        "actor_name": said.actor.name,
        "actor_type": said.actor.type.value,
        "spelling": said.spelling,
        "folded": said.folded,
        "into_id": into.id if into else None,
        "into_name": into.name if into else None,
        "into_type": into.type.value if into else None,
        **_stamp_cells(said.article or NO_ARTICLE),
        **_selector_cells(said.selectors),
    }


def _stamp_cells(stamp: ArticleStamp) -> dict[str, Cell]:
    return {
        "article": stamp.id,
        "revision": stamp.revision,
        "name": stamp.name,
        "title": stamp.title,
        "record": stamp.record,
        "url": stamp.url,
    }


def _tags_to_json(tags: tuple[str, ...]) -> str:
    return msgspec.json.encode(tags).decode()


def record_of(kind: str, row: sqlite3.Row) -> Record:
    """Read a row of the kind's table back."""
    return _READERS[kind](row)


def actor_correction(row: sqlite3.Row) -> ActorCorrection:
    """Read a row of `actor_corrections` back."""
    into = None
    if row["into_id"] is not None:
        into = ActorStamp(row["into_id"], row["into_name"], ActorType(row["into_type"]))
    return ActorCorrection(
        ActorWord(row["word"]),
        ActorStamp(row["actor"], row["actor_name"], ActorType(row["actor_type"])),
        row["spelling"],
        row["folded"],
        into,
        _stamp(row) if row["article"] else None,
        _selectors(row),
    )


def _selectors(row: sqlite3.Row) -> Selectors | None:
    if row["start"] is None:
        return None
    return Selectors(row["start"], row["end"], row["exact"], row["prefix"], row["suffix"])


def _annotation(row: sqlite3.Row) -> Annotation:
    return Annotation(
        id=row["id"],
        kind=AnnotationKind(row["kind"]),
        article=_stamp(row),
        selectors=_selectors(row),
        colour=Colour(row["colour"]) if row["colour"] else None,
        body=row["body"],
        tags=_tags(row),
        created=row["created"],
        modified=row["modified"],
        actor=ActorStamp(row["actor"], row["actor_name"], ActorType(row["actor_type"]))
        if row["actor"]
        else None,
        given_up=bool(row["given_up"]),
    )


def _stamp(row: sqlite3.Row) -> ArticleStamp:
    return ArticleStamp(row["article"], row["revision"], row["name"], row["title"], row["record"], row["url"])


def _tags(row: sqlite3.Row) -> tuple[str, ...]:
    return msgspec.json.decode(row["tags"], type=tuple[str, ...])


_READERS: dict[str, Callable[[sqlite3.Row], Record]] = {
    "annotation": _annotation,
    "reading": lambda row: Reading(row["article"], row["position"], bool(row["read"]), bool(row["finished"])),
    "tags": lambda row: ArticleTags(_stamp(row), _tags(row)),
    "correction": lambda row: Correction(_stamp(row), row["field"], row["value"]),
    "removal": lambda row: Removal(_stamp(row)),
    "preference": lambda row: Preference(row["name"], row["value"]),
    "search": lambda row: SavedQuery(row["name"], row["query"], Sort(row["sort"]), row["made"]),
    "looked": lambda row: Looked(row["search"], row["position"]),
    "actor": actor_correction,
}
