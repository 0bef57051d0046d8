"""SQLite FTS5 on the stems of our analysis, with the verbatim articles in a table beside it.

Run as `python -m tests.benchmarks.peers.fts5 JOB FIGURES`.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reader.model.search import IndexDocument
from reader.search.lanes import FILLER, LANES, zone_lines
from reader.text.analysis import analyse, fold, stem_of
from tests.benchmarks.articles import Article, read_files, read_lines
from tests.benchmarks.measuring import (
    DATE_ORDER,
    FACETS,
    FUZZY,
    HITS,
    KEY_PRESS,
    PREFIX_KINDS,
    SNIPPETS,
    VISIBLE,
    Job,
    Words,
    serve,
    size_mb,
    within_one_edit,
)

NAME = "SQLite FTS5"
SNIPPET_CHARACTERS = 200
_SCHEMA = """
CREATE TABLE articles (number INTEGER PRIMARY KEY, title TEXT, text TEXT, day TEXT, source TEXT);
CREATE INDEX by_day ON articles (day);
CREATE VIRTUAL TABLE words USING fts5 (stems, content='', tokenize='ascii');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, row);
"""


class Fts5:
    name: str = NAME
    notes: tuple[str, ...] = (
        "FTS5 holds stems, so that its snippets are cut out of the verbatim text with our analysis.",
        "FTS5 has no fuzzy search: its stems with the same first two letters and within one edit are "
        "listed and searched together.",
    )

    def __init__(self, job: Job) -> None:
        self.rates: dict[str, float] = {}
        self._job = job
        self._file = Path(job.work) / "fts5.sqlite3"

    def build(self) -> None:
        self._fill(read_files(Path(self._job.files)))

    def prepare(self) -> None:
        self._connection.close()
        self._file.unlink()
        self._fill(read_lines(Path(self._job.lines)))

    def _fill(self, articles: Iterator[Article]) -> None:
        self._connection = sqlite3.connect(self._file)
        self._connection.executescript(_SCHEMA)
        with self._connection:
            for article in articles:
                self._insert(article)
        self._connection.execute("INSERT INTO words (words) VALUES ('optimize')")
        self._connection.commit()

    def _insert(self, article: Article) -> None:
        row = (article.title, article.text, article.date, article.source)
        number = self._connection.execute(
            "INSERT INTO articles (title, text, day, source) VALUES (?, ?, ?, ?)", row
        ).lastrowid
        self._connection.execute(
            "INSERT INTO words (rowid, stems) VALUES (?, ?)", (number, stems_of(article))
        )

    def add(self, late: Path) -> None:
        with self._connection:
            for article in read_files(late.parent):
                self._insert(article)

    def ask(self, kind: str, words: Words) -> int:
        wanted = self._expression(kind, words)
        count: int = self._value("SELECT count(*) FROM words WHERE words MATCH ?", wanted)
        if kind == FACETS:
            for column in ("substr(day, 1, 4)", "source"):
                self._rows(
                    f"""SELECT {column}, count(*) FROM words JOIN articles ON number = words.rowid
                        WHERE words MATCH ? GROUP BY 1""",
                    wanted,
                )
            return count
        order = "day DESC" if kind == DATE_ORDER else "rank"
        limit = VISIBLE if kind == KEY_PRESS else HITS
        numbers = self._rows(
            f"""SELECT number FROM words JOIN articles ON number = words.rowid
                WHERE words MATCH ? ORDER BY {order} LIMIT {limit}"""
            if kind == DATE_ORDER
            else f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT {limit}",
            wanted,
        )
        for (number,) in numbers:
            self._show(number, words, with_snippet=kind in (SNIPPETS, KEY_PRESS))
        return count

    def _show(self, number: int, words: Words, *, with_snippet: bool) -> str:
        if not with_snippet:
            return str(self._value("SELECT title FROM articles WHERE number = ?", number))
        text = str(self._value("SELECT text FROM articles WHERE number = ?", number))
        begun = tuple(stem(word) for word in words)
        for token in analyse(text, "it"):
            if token.stem.startswith(begun):
                start = max(0, token.start - SNIPPET_CHARACTERS // 2)
                return text[start : start + SNIPPET_CHARACTERS]
        return text[:SNIPPET_CHARACTERS]

    def _expression(self, kind: str, words: Words) -> str:
        if kind in PREFIX_KINDS or kind == KEY_PRESS:
            return f'"{fold(words[0])}"*'
        if kind == FUZZY:
            word = stem(words[0])
            rows = self._rows(
                "SELECT term FROM vocabulary WHERE term >= ?1 AND term < ?1 || char(1114111)", word[:2]
            )
            near = [str(term) for (term,) in rows if within_one_edit(word, str(term))]
            return " OR ".join(f'"{term}"' for term in near or [word])
        stems = [stem(word) for word in words]
        return '"' + " ".join(stems) + '"' if kind == "phrase" else " ".join(f'"{one}"' for one in stems)

    def _rows(self, query: str, *cells: object) -> list[tuple[int]]:
        return self._connection.execute(query, cells).fetchall()

    def _value(self, query: str, *cells: object) -> int:
        return self._rows(query, *cells)[0][0]

    def sizes(self) -> dict[str, float]:
        size = size_mb(self._file)
        text = self._value("SELECT sum(length(CAST(text AS BLOB))) FROM articles") / 1e6
        return {"index": size - text, "all on disk": size}


def stem(word: str) -> str:
    return stem_of(fold(word), "it")


def stems_of(article: Article) -> str:
    """The stems of an article, without the places between them."""
    document = IndexDocument("", article.title, article.text, (), "it", None, "", "", ())
    lines = zone_lines(document).values()
    return " ".join(term for line in lines for term in line.split(" ")[1::LANES] if term != FILLER)


if __name__ == "__main__":
    serve(Fts5)
