"""The mentions of one actor in their sentences, a page at a time.

By date, the page is found from the sums alone. By context, the words around every mention decide: they are
read once for an actor and the order kept, so that turning pages costs nothing.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock

from reader.model.actor import ContextSort, MentionContext, RecognisedBy
from reader.model.span import Span
from reader.text.sentences import sentence_around

_KEY_REACH = 48
"""Code points on one side that decide the order."""
_MOST_ORDERS = 4
_Place = tuple[int, int]
"""Article's number and start."""


@dataclass(slots=True)
class Orders:
    """Orders by context that were asked for lately; any thread may ask."""

    _kept: dict[tuple[str, ContextSort, int, int], list[_Place]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def get(self, key: tuple[str, ContextSort, int, int], make: Callable[[], list[_Place]]) -> list[_Place]:
        with self._lock:
            if key not in self._kept:
                while len(self._kept) >= _MOST_ORDERS:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[key] = make()
            return self._kept[key]


def page(
    connection: sqlite3.Connection,
    orders: Orders,
    actor_id: str,
    sort: ContextSort,
    descending: bool,
    limit: int,
    offset: int,
) -> list[MentionContext]:  # fmt: skip
    if sort is ContextSort.DATE:
        places = _by_date(connection, actor_id, descending, limit, offset)
    else:
        places = _by_context(connection, orders, actor_id, sort)
        places = places[::-1] if descending else places
        places = places[offset : offset + limit]
    return _contexts(connection, places)


def _by_date(
    connection: sqlite3.Connection, actor_id: str, descending: bool, limit: int, offset: int
) -> list[_Place]:
    """Articles without a date stand last either way; inside an article the order is that of the text."""
    direction = "DESC" if descending else "ASC"
    articles: list[tuple[int, int]] = connection.execute(
        f"""SELECT article, mentions FROM appearances JOIN articles ON number = article WHERE actor = ?
            ORDER BY date IS NULL, date {direction}, article {direction}""",
        (actor_id,),
    ).fetchall()
    places: list[_Place] = []
    for article, mentions in articles:
        if offset >= mentions:
            offset -= mentions
            continue
        starts: list[tuple[int, int]] = connection.execute(
            """SELECT article, start FROM named JOIN names ON number = name
               WHERE article = ? AND shown = ? AND hidden = 0 ORDER BY start""",
            (article, actor_id),
        ).fetchall()
        places += starts[offset : offset + limit - len(places)]
        offset = 0
        if len(places) >= limit:
            break
    return places


def _by_context(
    connection: sqlite3.Connection, orders: Orders, actor_id: str, sort: ContextSort
) -> list[_Place]:
    state: tuple[int, int] = connection.execute(
        """SELECT (SELECT coalesce(max(position), 0) FROM main.changes),
             (SELECT coalesce(max(value), 0) FROM state WHERE name = 'actor words')"""
    ).fetchone()
    key_of = _words_before if sort is ContextSort.LEFT else _words_after

    def make() -> list[_Place]:
        keyed = [
            (key_of(text, start, end), article, start)
            for article, text, spans in _texts(connection, actor_id)
            for start, end in spans
        ]
        keyed.sort()
        return [(article, start) for _, article, start in keyed]

    return orders.get((actor_id, sort, *state), make)


def _texts(connection: sqlite3.Connection, actor_id: str) -> list[tuple[int, str, list[tuple[int, int]]]]:
    spans: dict[int, list[tuple[int, int]]] = {}
    for article, start, end in connection.execute(
        'SELECT article, start, "end" FROM names JOIN named ON name = number WHERE shown = ? AND hidden = 0',
        (actor_id,),
    ):
        spans.setdefault(article, []).append((start, end))
    return [(article, _text(connection, article), spans[article]) for article in sorted(spans)]


def _text(connection: sqlite3.Connection, article: int) -> str:
    row: tuple[str] = connection.execute(
        """SELECT text FROM revisions JOIN articles
             ON revisions.article = articles.number AND revisions.revision = articles.revision
           WHERE articles.number = ?""",
        (article,),
    ).fetchone()
    return row[0]


def _words_before(text: str, start: int, _end: int) -> str:
    """The words before a place, the nearest first."""
    words = text[max(0, start - _KEY_REACH) : start].casefold().split()
    return " ".join(reversed(words))


def _words_after(text: str, _start: int, end: int) -> str:
    return " ".join(text[end : end + _KEY_REACH].casefold().split())


def _contexts(connection: sqlite3.Connection, places: Sequence[_Place]) -> list[MentionContext]:
    texts: dict[int, str] = {}
    found: list[MentionContext] = []
    for article, start in places:
        if article not in texts:
            texts[article] = _text(connection, article)
        row: tuple[str, str, str | None, str | None, int, str, int] = connection.execute(
            """SELECT articles.id, title, date, source, "end", "by", confirmed FROM mentions
               JOIN articles ON number = article WHERE article = ? AND start = ?""",
            (article, start),
        ).fetchone()
        found.append(_context(texts[article], start, row))
    return found


def _context(
    text: str, start: int, row: tuple[str, str, str | None, str | None, int, str, int]
) -> MentionContext:
    article_id, title, date, source, end, by, confirmed = row
    sentence = sentence_around(text, Span(start, end))
    return MentionContext(
        article=article_id,
        title=title,
        date=date,
        source=source,
        start=start,
        end=end,
        left=_on_one_line(text[sentence.start : start]),
        text=_on_one_line(text[start:end]),
        right=_on_one_line(text[end : sentence.end]),
        by=RecognisedBy(by),
        confirmed=bool(confirmed),
    )


def _on_one_line(text: str) -> str:
    return "".join(" " if letter in "\r\n\t\v\f\u2028\u2029\x85" else letter for letter in text)
