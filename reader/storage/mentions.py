"""The mentions of articles: as they were detected, and as the person's words on places leave them.

`named` holds the spans, each with its row of `names`; what a name means is a column of `names`, so that a
word on a name changes a few rows and never the spans. A word on a place hides what was detected there, and
adds rows beside it; `mention_changes` does that. The view `mentions` joins it all.
"""

import sqlite3

from reader.model.actor import ArticleMention, Mention, RecognisedBy
from reader.model.kinds import ActorType
from reader.storage import actor_sums, said
from reader.storage.article_rows import shown_path
from reader.storage.overlay import LocalWords, lay_over
from reader.storage.said import PlacesSaid, Said
from reader.text.actor_rules import NOBODY
from reader.text.names import folded_name

MENTION = 'start, "end", text, type, actor_id, actor, "by", kind, why'
"""The columns of `mention_of`, of `named` with its `names` as of the view."""
MentionRow = tuple[int, int, str, str, str, str, str, str, str]
_DETECTED = f"""
  SELECT {MENTION} FROM named JOIN names ON names.number = name WHERE article = ? AND added = 0"""
_SHOWN = f"SELECT {MENTION}, confirmed FROM mentions WHERE article = ? ORDER BY start"


def of_article(connection: sqlite3.Connection, article_id: str, words: Said) -> list[Mention]:
    """The mentions as the person wants them, also when the stored ones do not yet go by their last word."""
    row: tuple[int] | None = connection.execute(
        "SELECT number FROM articles WHERE id = ? AND removed = 0", (article_id,)
    ).fetchone()
    if row is None:
        return []
    if said.is_applied(connection, words):
        rows: list[tuple[*MentionRow, int]] = connection.execute(_SHOWN, row).fetchall()
        return [mention_of(found[:9], confirmed=bool(found[9])) for found in rows]
    return _now(connection, row[0], words)


def _now(connection: sqlite3.Connection, number: int, words: Said) -> list[Mention]:
    """Lay the words over what was detected, here and now."""
    names = actor_sums.Names(connection, words.rules)
    found: list[Mention] = []
    local = PlacesSaid(connection, words).of([number]).get(number, LocalWords())
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
    rows: list[MentionRow] = connection.execute(f"{_DETECTED} ORDER BY start", (number,)).fetchall()
    return [mention_of(row) for row in rows]


def mention_of(row: MentionRow, *, confirmed: bool = False) -> Mention:
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
