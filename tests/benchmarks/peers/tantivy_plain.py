"""Bare tantivy: its own tokeniser and Italian stemmer, its own snippets, nothing of ours around it.

Run as `python -m tests.benchmarks.peers.tantivy_plain JOB FIGURES`.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import tantivy

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
)

NAME = "bare tantivy"
FIELDS = ["title", "text"]
COUNTED = ("year", "source", "language", "person", "organisation", "state", "place")


class TantivyPlain:
    name: str = NAME
    notes: tuple[str, ...] = (
        "Bare tantivy counts the same fields, but for tags, by aggregation over fast fields; those of actors "
        "are empty in both, since nothing is detected.",
    )

    def __init__(self, job: Job) -> None:
        self.rates: dict[str, float] = {}
        self._job = job
        self._folder = Path(job.work) / "tantivy"

    def build(self) -> None:
        self._fill(read_files(Path(self._job.files)))

    def prepare(self) -> None:
        shutil.rmtree(self._folder)
        self._fill(read_lines(Path(self._job.lines)))

    def _fill(self, articles: Iterator[Article]) -> None:
        self._folder.mkdir(parents=True)
        self._index = tantivy.Index(schema(), str(self._folder))
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        words = words.filter(tantivy.Filter.remove_long(40)).filter(tantivy.Filter.lowercase())
        self._index.register_tokenizer("words", words.filter(tantivy.Filter.stemmer("italian")).build())
        self._write(articles)

    def _write(self, articles: Iterator[Article]) -> None:
        writer = self._index.writer()
        for article in articles:
            writer.add_document(as_document(article))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def add(self, late: Path) -> None:
        self._write(read_files(late.parent))

    def ask(self, kind: str, words: Words) -> int:
        query = self._query(kind, words)
        if kind == FACETS:
            counts = {name: {"terms": {"field": name, "size": 1000}} for name in COUNTED}
            self._searcher.aggregate(query, counts)
            return total_of(self._searcher.search(query, 1))
        limit = VISIBLE if kind == KEY_PRESS else HITS
        if kind == DATE_ORDER:
            found = self._searcher.search(query, limit, order_by_field="day")
        else:
            found = self._searcher.search(query, limit)
        documents = [self._searcher.doc(address) for _, address in found.hits]
        for document in documents:
            assert document.get_first("id") is not None
            assert document.get_first("title") is not None
        if kind in (SNIPPETS, KEY_PRESS):
            maker = tantivy.SnippetGenerator.create(self._searcher, query, self._index.schema, "text")
            for document in documents:
                maker.snippet_from_doc(document).highlighted()
        return total_of(found)

    def _query(self, kind: str, words: Words) -> tantivy.Query:
        if kind in PREFIX_KINDS or kind == KEY_PRESS:
            return self._either([self._regex(field, re.escape(words[0]) + ".*") for field in FIELDS])
        if kind == FUZZY:
            return self._either(
                [tantivy.Query.fuzzy_term_query(self._index.schema, field, words[0]) for field in FIELDS]
            )
        text = f'"{" ".join(words)}"' if kind == "phrase" else " AND ".join(words)
        return self._index.parse_query(text, FIELDS)

    def _regex(self, field: str, pattern: str) -> tantivy.Query:
        return tantivy.Query.regex_query(self._index.schema, field, pattern)

    def _either(self, queries: list[tantivy.Query]) -> tantivy.Query:
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])

    def sizes(self) -> dict[str, float]:
        size = size_mb(self._folder)
        text = sum(path.stat().st_size for path in self._folder.glob("*.store")) / 1e6
        return {"index": size - text, "all on disk": size}


def total_of(found: tantivy.SearchResult) -> int:
    return int(getattr(found, "count"))  # noqa: B009  # the type hints leave `count` out


def schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    for name in FIELDS:
        builder.add_text_field(name, stored=True, tokenizer_name="words", index_option="position")
    builder.add_integer_field("day", fast=True)
    for name in COUNTED:
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def as_document(article: Article) -> tantivy.Document:
    made = tantivy.Document()
    made.add_text("id", article.id)
    made.add_text("title", article.title)
    made.add_text("text", article.text)
    made.add_integer("day", int(article.date.replace("-", "") or 0))
    made.add_text("year", article.date[:4])
    made.add_text("source", article.source)
    made.add_text("language", "it")
    return made


if __name__ == "__main__":
    serve(TantivyPlain)
