"""Undo and redo: every edit is kept with the images of its records before and after.

Edits of nothing but reading positions form a history of their own (`reading`), so that scrolling never stands
between a person and the note they want back; successive ones of an article are one edit. An edit of very many
records has several rows, its parts, written one transaction each: their ids begin alike, up to a `/`. Works
inside the caller's transaction.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import msgspec

from reader.model.annotation import Looked, Reading, Record, key_of
from reader.storage import note_tables
from reader.storage.note_records import from_image, kind_of, to_image


class Scope(StrEnum):
    WORK = "work"
    READING = "reading"


class Direction(StrEnum):
    """Valued by the state an edit is in before it is taken in that direction."""

    UNDO = "done"
    REDO = "undone"


class Step(msgspec.Struct, frozen=True):
    """One record of an edit; an image is `null` where the record did not exist."""

    kind: str
    key: str
    before: msgspec.Raw
    after: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Mark:
    """How an edit is told from every other, in any copy of the library, and when it was made (UTC)."""

    id: str
    made: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was undone or redone: records as they are now or, if deleted, last were. `parted` begins the ids
    of further parts of the same edit; empty without any."""

    label: str
    records: list[Record]
    parted: str


class _Found(NamedTuple):
    """An edit, or a part of one, that undo or redo would take."""

    number: int
    id: str
    label: str
    steps: list[Step]


_PART = "/"
"""Stands in the id of a part, between that of the edit and its own."""
_AFTER_PART = chr(ord(_PART) + 1)
_WHERE = "scope = ? AND state = ?"
_PARTS = f"id > ? AND id < ? AND {_WHERE}"


def part_of(edit_id: str, own_id: str) -> str:
    """The id of one part of an edit."""
    return f"{edit_id}{_PART}{own_id}"


def _parted(row_id: str) -> str:
    """How the ids of all parts of an edit begin; empty for an edit in one piece."""
    edit_id, cut, _ = row_id.partition(_PART)
    return edit_id + cut if cut else ""


def scope_of(reading: bool) -> Scope:
    return Scope.READING if reading else Scope.WORK


def edit(
    connection: sqlite3.Connection,
    label: str,
    puts: Sequence[Record],
    deletes: Sequence[Record],
    mark: Mark,
) -> bool:
    """Write, delete and remember; a record both deleted and put is put. Return whether anything changed."""
    wanted: dict[str, Record | None] = {key_of(record): None for record in deletes}
    wanted |= {key_of(record): record for record in puts}
    before = note_tables.read_many(connection, wanted)
    changed = {key: after for key, after in wanted.items() if before.get(key) != after}
    if not changed:
        return False
    note_tables.write_many(connection, changed, mark.made)
    steps = [
        Step(kind_of(key), key, to_image(before.get(key)), to_image(after)) for key, after in changed.items()
    ]
    only_reading = all(isinstance(record, Reading | Looked) for record in (*puts, *deletes))
    _remember(connection, label, scope_of(only_reading), steps, mark)
    return True


def _remember(
    connection: sqlite3.Connection, label: str, scope: Scope, steps: list[Step], mark: Mark
) -> None:
    undone = connection.execute(
        "UPDATE edits SET state = 'superseded' WHERE scope = ? AND state = 'undone'", (scope.value,)
    ).rowcount
    last = _next(connection, scope, Direction.UNDO) if scope is Scope.READING and not undone else None
    if last is not None and _goes_on(last, steps, mark):
        joined = Step(steps[0].kind, steps[0].key, last.steps[0].before, steps[0].after)
        connection.execute(
            "UPDATE edits SET label = ?, made = ?, steps = ? WHERE number = ?",
            (label, mark.made, _steps_to_json([joined]), last.number),
        )
        return
    connection.execute(
        "INSERT INTO edits (id, scope, state, label, made, steps) VALUES (?, ?, 'done', ?, ?, ?)",
        (mark.id, scope.value, label, mark.made, _steps_to_json(steps)),
    )


def _goes_on(last: _Found, steps: list[Step], mark: Mark) -> bool:
    """Whether an edit is one more of the same single record as the last, and neither is a part."""
    same = len(steps) == 1 and [step.key for step in last.steps] == [steps[0].key]
    return same and not _parted(last.id) and not _parted(mark.id)


def _steps_to_json(steps: list[Step]) -> str:
    return msgspec.json.encode(steps).decode()


def steps_from_json(cell: str) -> list[Step]:
    return msgspec.json.decode(cell, type=list[Step])


def _next(
    connection: sqlite3.Connection, scope: Scope, direction: Direction, parted: str = ""
) -> _Found | None:
    """The edit or part that undo or redo would take; of the parts that begin like `parted`, if given."""
    row = _next_row(connection, "number, id, label, steps", scope, direction, parted)
    return _Found(row[0], row[1], row[2], steps_from_json(row[3])) if row else None


def label(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> str | None:
    """What undo or redo would take; asked at every turn, so without the steps, of which there may be very
    many."""
    row = _next_row(connection, "label", scope, direction)
    return row[0] if row else None


def last_id(connection: sqlite3.Connection, scope: Scope) -> str:
    """How the edit that undo would take is told from every other; empty without any."""
    row = _next_row(connection, "id", scope, Direction.UNDO)
    return row[0].partition(_PART)[0] if row else ""


def size(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> int:
    """How many characters the steps of that edit take; some hundred each."""
    return _sum(connection, "length(steps)", scope, direction)


def count(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> int:
    """How many records that edit concerns; all its steps are read for it."""
    return _sum(connection, "json_array_length(steps)", scope, direction)


def _sum(connection: sqlite3.Connection, what: str, scope: Scope, direction: Direction) -> int:
    """The sum of something over the rows of the edit that undo or redo would take."""
    row = _next_row(connection, "id, number", scope, direction)
    if row is None:
        return 0
    parted = _parted(row[0])
    where, cells = "number = ?", [row[1]]
    if parted:
        where, cells = _PARTS, [parted, _after(parted), scope.value, direction.value]
    found: int = connection.execute(f"SELECT sum({what}) FROM edits WHERE {where}", cells).fetchone()[0]
    return found


def _after(parted: str) -> str:
    return parted[: -len(_PART)] + _AFTER_PART


def _next_row(
    connection: sqlite3.Connection, columns: str, scope: Scope, direction: Direction, parted: str = ""
) -> sqlite3.Row | None:
    order = "DESC" if direction is Direction.UNDO else "ASC"
    where, cells = _WHERE, [scope.value, direction.value]
    if parted:
        where, cells = _PARTS, [parted, _after(parted), *cells]
    row: sqlite3.Row | None = connection.execute(
        f"SELECT {columns} FROM edits WHERE {where} ORDER BY number {order} LIMIT 1", cells
    ).fetchone()
    return row


def labels(connection: sqlite3.Connection, scope: Scope, limit: int) -> list[str]:
    """What undo would take back one after the other, the next first."""
    rows: list[tuple[str]] = connection.execute(
        """SELECT label FROM edits WHERE scope = ? AND state = 'done'
           GROUP BY substr(id, 1, instr(id || ?, ?)) ORDER BY max(number) DESC LIMIT ?""",
        (scope.value, _PART, _PART, limit),
    ).fetchall()
    return [row[0] for row in rows]


def versions(connection: sqlite3.Connection, key: str) -> list[tuple[str, Record]]:
    """Every state in which edits left a record and when, oldest first, also those undone since."""
    rows: list[tuple[str, str]] = connection.execute(
        "SELECT made, steps FROM edits WHERE instr(steps, ?) ORDER BY number",
        (msgspec.json.encode(key).decode(),),
    ).fetchall()
    found: list[tuple[str, Record]] = []
    for made, cell in rows:
        for step in steps_from_json(cell):
            record = from_image(step.kind, step.after) if step.key == key else None
            if record is not None and (not found or found[-1][1] != record):
                found.append((made, record))
    return found


def take(
    connection: sqlite3.Connection, scope: Scope, direction: Direction, made: str, parted: str = ""
) -> Taken | None:
    """Undo or redo one edit, or one part of it: the next, or the next of those that begin like `parted`."""
    found = _next(connection, scope, direction, parted)
    if found is None:
        return None
    states: dict[str, Record | None] = {}
    concerned: list[Record] = []
    for step in found.steps:
        image, other = (step.before, step.after) if direction is Direction.UNDO else (step.after, step.before)
        record = states[step.key] = from_image(step.kind, image)
        shown = record or from_image(step.kind, other)
        if shown is not None:
            concerned.append(shown)
    note_tables.write_many(connection, states, made)
    state = Direction.REDO if direction is Direction.UNDO else Direction.UNDO
    connection.execute("UPDATE edits SET state = ? WHERE number = ?", (state.value, found.number))
    return Taken(found.label, concerned, _parted(found.id))
