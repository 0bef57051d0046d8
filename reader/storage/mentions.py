"""The mentions of articles: as they were detected, and as the person's words on places leave them.

`named` holds the spans, each with its row of `names`; what a name means is a column of `names`, so that a
word on a name changes a few rows and never the spans. A word on a place hides what was detected there, and
adds rows beside it. The view `mentions` joins it all. Works inside the caller's transaction.
"""

import sqlite3
from collections.abc import Sequence

from reader.model.actor import ArticleMention, Mention, RecognisedBy
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.storage import actor_sums, said
from reader.storage.article_rows import shown_path
from reader.storage.overlay import Placed, lay_over
from reader.storage.said import NOTHING, Said
from reader.text.actor_rules import NOBODY
from reader.text.names import folded_name

_DETECTED = """
  SELECT start, "end", text, type, actor_id, actor, "by", kind, why
  FROM named JOIN names ON names.number = name WHERE article = ? AND added = 0"""
_SHOWN = """
  SELECT start, "end", text, type, actor_id, actor, "by", kind, why, confirmed
  FROM mentions WHERE article = ? ORDER BY start"""
_Span = tuple[int, int, int, int]
"""Start, end, name, and whether hidden."""
_Name = tuple[str, str, str, int, str, str]
_DetectedRow = tuple[int, int, str, str, str, str, str, str, str]


def of_article(connection: sqlite3.Connection, article_id: str, words: Said) -> list[Mention]:
    """The mentions as the person wants them, also when the stored ones do not yet go by their last word."""
    row: tuple[int] | None = connection.execute(
        "SELECT number FROM articles WHERE id = ? AND removed = 0", (article_id,)
    ).fetchone()
    if row is None:
        return []
    if said.is_applied(connection, words):
        rows: list[tuple[int, int, str, str, str, str, str, str, str, int]] = connection.execute(
            _SHOWN, row
        ).fetchall()
        return [_mention(found[:9], confirmed=bool(found[9])) for found in rows]
    return _now(connection, row[0], words)


def _now(connection: sqlite3.Connection, number: int, words: Said) -> list[Mention]:
    """Lay the words over what was detected, here and now."""
    names = actor_sums.Names(connection, words.rules)
    found: list[Mention] = []
    local = said.local_words(connection, number, words)
    for one in lay_over(detected(connection, number), local, words.rules.means_nobody):
        mention = one.mention
        actor = names.shown(mention.actor_id, folded_name(mention.text), one.fixed)
        if actor != NOBODY:
            stamp = names.display(actor)
            confirmed = mention.by is RecognisedBy.PERSON or words.rules.is_confirmed(actor)
            found.append(
                Mention(
                    mention.start, mention.end, mention.text, stamp.type, stamp.id, stamp.name,
                    mention.by, mention.kind, mention.why, confirmed,
                )
            )  # fmt: skip
    return found


def detected(connection: sqlite3.Connection, number: int) -> list[Mention]:
    """The mentions of an article as detection made them."""
    rows: list[_DetectedRow] = connection.execute(f"{_DETECTED} ORDER BY start", (number,)).fetchall()
    return [_mention(row) for row in rows]


def _mention(row: _DetectedRow, *, confirmed: bool = False) -> Mention:
    start, end, text, actor_type, actor_id, actor, by, kind, why = row
    return Mention(
        start, end, text, ActorType(actor_type), actor_id, actor, RecognisedBy(by), kind, why, confirmed
    )


def in_article(article_id: str, path: str | bytes, mention: Mention) -> ArticleMention:
    return ArticleMention(
        article=article_id,
        path=shown_path(path),
        start=mention.start,
        end=mention.end,
        text=mention.text,
        type=mention.type,
        actor=mention.actor,
        actor_id=mention.actor_id,
        by=mention.by,
        kind=mention.kind,
        why=mention.why,
        confirmed=mention.confirmed,
    )


def replace(connection: sqlite3.Connection, number: int, found: Sequence[Mention], words: Said) -> None:
    """Give an article (by its number) these detected mentions and no others; the sums follow."""
    rows: list[tuple[int]] = connection.execute(
        "SELECT DISTINCT name FROM named WHERE article = ?", (number,)
    ).fetchall()
    actor_sums.uncount(connection, number)
    connection.execute("DELETE FROM named WHERE article = ?", (number,))
    _insert(connection, number, [Placed(one) for one in found], words, added=False)
    settle(connection, number, words)
    forget(connection, [row[0] for row in rows])
    actor_sums.count(connection, number, words.rules)


def clear(connection: sqlite3.Connection, number: int) -> None:
    """Take every mention from an article whose text is another now; it waits for detection."""
    replace(connection, number, (), NOTHING)


def refresh(connection: sqlite3.Connection, number: int, words: Said) -> None:
    """Call it when an article was removed or came back; the sums follow."""
    actor_sums.uncount(connection, number)
    forget(connection, settle(connection, number, words))
    actor_sums.count(connection, number, words.rules)


def settle(connection: sqlite3.Connection, number: int, words: Said) -> list[int]:
    """Hide and add what the words on places hide and add in an article, in place of what they did before.

    Returns the names that were touched; their sums, and the names that stand nowhere then, are the caller's.
    """
    spans: list[_Span] = connection.execute(
        'SELECT start, "end", name, hidden FROM named WHERE article = ? AND added = 0', (number,)
    ).fetchall()
    added: list[_Span] = connection.execute(
        'SELECT start, "end", name, 0 FROM named WHERE article = ? AND added = 1', (number,)
    ).fetchall()
    if not _is_listed(connection, number):
        _hide(connection, number, {row[0] for row in spans}, 1)
        return [row[2] for row in _drop(connection, number, added) + spans if not row[3]]
    local = said.local_words(connection, number, words)
    open_ = [row for row in spans if row[3] or local.reach(Span(row[0], row[1]))]
    if not open_ and not added and not local:
        return []
    given = [_mention_at(connection, number, row[0]) for row in open_]
    standing = lay_over(given, local, words.rules.means_nobody)
    kept = {id(one.mention) for one in standing}
    hidden = {one.start: int(id(one) not in kept) for one in given}
    changed = [row for row in open_ if hidden[row[0]] != row[3]]
    for state in (0, 1):
        _hide(connection, number, {row[0] for row in changed if hidden[row[0]] == state}, state)
    theirs = {id(one) for one in given}
    new = [one for one in standing if id(one.mention) not in theirs]
    dropped = _drop(connection, number, added)
    put = _insert(connection, number, new, words, added=True)
    if [row[:3] for row in dropped] == put:
        return [row[2] for row in changed]
    return [row[2] for row in (*changed, *dropped)] + [name for _, _, name in put]


def _mention_at(connection: sqlite3.Connection, number: int, start: int) -> Mention:
    row: _DetectedRow = connection.execute(f"{_DETECTED} AND start = ?", (number, start)).fetchone()
    return _mention(row)


def _hide(connection: sqlite3.Connection, number: int, starts: set[int], hidden: int) -> None:
    connection.executemany(
        "UPDATE named SET hidden = ? WHERE article = ? AND start = ? AND added = 0",
        [(hidden, number, start) for start in starts],
    )


def _drop(connection: sqlite3.Connection, number: int, added: list[_Span]) -> list[_Span]:
    if added:
        connection.execute("DELETE FROM named WHERE article = ? AND added = 1", (number,))
    return added


def _is_listed(connection: sqlite3.Connection, number: int) -> bool:
    row: tuple[int] = connection.execute(
        "SELECT removed FROM articles WHERE number = ?", (number,)
    ).fetchone()
    return not row[0]


def forget(connection: sqlite3.Connection, names: Sequence[int]) -> None:
    """Drop those of some names that stand nowhere any more."""
    connection.executemany(
        "DELETE FROM names WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM named WHERE name = ?1)",
        [(name,) for name in set(names)],
    )


def _insert(
    connection: sqlite3.Connection, number: int, mentions: Sequence[Placed], words: Said, *, added: bool
) -> list[tuple[int, int, int]]:
    """Store mentions with their names; return start, end and name of each."""
    numbers = {key: _number(connection, key, words) for key in {_name(one): None for one in mentions}}
    rows = [(one.mention.start, one.mention.end, numbers[_name(one)]) for one in mentions]
    connection.executemany(
        """INSERT INTO named (article, start, added, "end", name, hidden, kind, why)
           VALUES (?, ?, ?, ?, ?, 0, ?, ?)""",
        [
            (number, start, int(added), end, name, one.mention.kind, one.mention.why)
            for one, (start, end, name) in zip(mentions, rows, strict=True)
        ],
    )
    return rows


def _number(connection: sqlite3.Connection, key: _Name, words: Said) -> int:
    """The number of a name, which is made when it is new; what it means follows from the words."""
    actor_id, text, by, fixed, actor, kind = key
    known: tuple[int, str] | None = connection.execute(
        'SELECT number, actor FROM names WHERE actor_id = ? AND text = ? AND "by" = ? AND fixed = ?', key[:4]
    ).fetchone()
    if known is not None:
        if known[1] != actor:
            connection.execute("UPDATE names SET actor = ? WHERE number = ?", (actor, known[0]))
        return known[0]
    folded = folded_name(text)
    shown = words.rules.shown(actor_id, folded, fixed=bool(fixed))
    row: tuple[int] = connection.execute(
        """INSERT INTO names (actor_id, text, "by", fixed, actor, type, folded, shown)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number""",
        (actor_id, text, by, fixed, actor, kind, folded, shown),
    ).fetchone()
    return row[0]


def _name(one: Placed) -> _Name:
    mention = one.mention
    return (
        mention.actor_id, mention.text, mention.by.value, int(one.fixed), mention.actor, mention.type.value
    )  # fmt: skip
