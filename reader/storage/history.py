"""Undo and redo: every edit is kept with the images of its records before and after.

Edits of nothing but reading positions form a history of their own (`reading`), so that scrolling never stands
between a person and the note they want back; successive ones of an article are one edit. Works inside the
caller's transaction.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

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


_Found = tuple[int, str, list[Step]]


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
    if last is not None and len(steps) == 1 and [step.key for step in last[2]] == [steps[0].key]:
        joined = Step(steps[0].kind, steps[0].key, last[2][0].before, steps[0].after)
        connection.execute(
            "UPDATE edits SET label = ?, made = ?, steps = ? WHERE number = ?",
            (label, mark.made, _steps_to_json([joined]), last[0]),
        )
        return
    connection.execute(
        "INSERT INTO edits (id, scope, state, label, made, steps) VALUES (?, ?, 'done', ?, ?, ?)",
        (mark.id, scope.value, label, mark.made, _steps_to_json(steps)),
    )


def _steps_to_json(steps: list[Step]) -> str:
    return msgspec.json.encode(steps).decode()


def steps_from_json(cell: str) -> list[Step]:
    return msgspec.json.decode(cell, type=list[Step])


def _next(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> _Found | None:
    """The edit that undo or redo would take: number, label, steps."""
    row = _next_row(connection, "number, label, steps", scope, direction)
    return (row[0], row[1], steps_from_json(row[2])) if row else None


def label(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> str | None:
    """What undo or redo would take; asked at every turn, so without the steps, of which there may be very
    many."""
    row = _next_row(connection, "label", scope, direction)
    return row[0] if row else None


def size(connection: sqlite3.Connection, scope: Scope, direction: Direction) -> int:
    """How many characters the steps of that edit take; some hundred each."""
    row = _next_row(connection, "length(steps)", scope, direction)
    return row[0] if row else 0


def _next_row(
    connection: sqlite3.Connection, columns: str, scope: Scope, direction: Direction
) -> sqlite3.Row | None:
    order = "DESC" if direction is Direction.UNDO else "ASC"
    row: sqlite3.Row | None = connection.execute(
        f"SELECT {columns} FROM edits WHERE scope = ? AND state = ? ORDER BY number {order} LIMIT 1",
        (scope.value, direction.value),
    ).fetchone()
    return row


def labels(connection: sqlite3.Connection, scope: Scope, limit: int) -> list[str]:
    """What undo would take back one after the other, the next first."""
    rows: list[tuple[str]] = connection.execute(
        "SELECT label FROM edits WHERE scope = ? AND state = 'done' ORDER BY number DESC LIMIT ?",
        (scope.value, limit),
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
    connection: sqlite3.Connection, scope: Scope, direction: Direction, made: str
) -> tuple[str, list[Record]] | None:
    """Undo or redo one edit; return its label and its records, as they are now or, if deleted, last were."""
    found = _next(connection, scope, direction)
    if found is None:
        return None
    number, edit_label, steps = found
    states: dict[str, Record | None] = {}
    concerned: list[Record] = []
    for step in steps:
        image, other = (step.before, step.after) if direction is Direction.UNDO else (step.after, step.before)
        record = states[step.key] = from_image(step.kind, image)
        shown = record or from_image(step.kind, other)
        if shown is not None:
            concerned.append(shown)
    note_tables.write_many(connection, states, made)
    state = Direction.REDO if direction is Direction.UNDO else Direction.UNDO
    connection.execute("UPDATE edits SET state = ? WHERE number = ?", (state.value, number))
    return edit_label, concerned
