"""Finds articles, counts them, and says why and where they matched."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from reader.errors import IndexDamaged, QueryError
from reader.library.catalogue import Catalogue
from reader.library.clauses import Clauses
from reader.library.completing import Completing
from reader.library.faceting import Faceting
from reader.library.late import Late
from reader.library.mending import Mending
from reader.library.noted import Noted
from reader.library.progress import SILENT
from reader.library.reasons import Reasons
from reader.library.surfaces import Surfaces
from reader.model.article import Listing
from reader.model.ids import Ids
from reader.model.kinds import Sort
from reader.model.query import And, Identifiers, Query
from reader.model.search import (
    Completion,
    Facet,
    FacetField,
    FacetPart,
    FacetState,
    Hit,
    RawHits,
    Reason,
    SearchResult,
)
from reader.model.span import Span
from reader.ports import ArticleStore, Progress
from reader.search_ports import Excerpter, QueryLanguage, SearchIndex

_IDS_AT_ONCE = 10_000
HEALED = "The search index was damaged and has been rebuilt."

R = TypeVar("R")


class Search:
    """Reads the index; a damaged one is healed where this process may (`heal`), else `IndexDamaged` is raised
    for whoever can."""

    def __init__(
        self,
        store: ArticleStore,
        noted: Noted,
        index: SearchIndex,
        language: QueryLanguage,
        excerpter: Excerpter,
        catalogue: Catalogue,
        heal: Callable[[], object] | None,
    ) -> None:
        self._store = store
        self._index = index
        self._language = language
        self._excerpter = excerpter
        self._heal = heal
        self._clauses = Clauses(noted, catalogue, Late(store, index))
        self._faceting = Faceting(index, language, noted, catalogue)
        surfaces = Surfaces(store, index)
        self._completing = Completing(noted, index, language, catalogue, surfaces)
        self._mending = Mending(store, index, catalogue, surfaces)
        self._reasons = Reasons(self._clauses, excerpter, language, index)

    def check(self, query: str, *, lenient: bool = False) -> None:
        """Raise `QueryError` when the query cannot be understood."""
        self._language.parse(query, lenient=lenient)

    def find(
        self,
        query: str,
        *,
        sort: Sort = Sort.RELEVANCE,
        limit: int = 20,
        offset: int = 0,
        lenient: bool = False,
        snippets: bool = True,
        shown: int | None = None,
    ) -> SearchResult:
        """One page of hits, with snippets (of the first `shown` only) unless they are not wanted, and the
        exact total. Raises `QueryError`."""
        resolved = self._resolved(query, lenient)
        raw, notice = self._healing(lambda: self._ask(resolved, sort, limit, offset))
        hits, articles = self._hits(raw.page, resolved, shown if snippets else 0)
        return SearchResult(
            query=query,
            total=raw.total,
            hits=hits,
            indexed=raw.held,
            articles=articles,
            notice=notice,
        )

    def find_ids(
        self,
        query: str,
        *,
        sort: Sort = Sort.RELEVANCE,
        lenient: bool = False,
        progress: Progress = SILENT,
    ) -> list[str]:
        """The ids of every hit in order, for a list that fetches its rows when they are seen; a newer search
        can stop it between two pages of `_IDS_AT_ONCE`."""
        resolved = self._resolved(query, lenient)
        at_once = _IDS_AT_ONCE if sort is not Sort.IMPORTED else self._index.count() or 1
        ids: dict[str, None] = {}
        offset, total = 0, 1
        while offset < total:
            raw, _ = self._healing(partial(self._ask, resolved, sort, at_once, offset))
            ids |= dict.fromkeys(article_id for article_id, _ in raw.page)
            offset, total = offset + at_once, raw.total
            progress.step("search", min(offset, total), total)
        return list(ids)

    def find_packed(
        self, query: str, *, sort: Sort = Sort.RELEVANCE, lenient: bool = False, progress: Progress = SILENT
    ) -> Ids | list[str]:
        """The same in as little room and time as can be, for a window."""
        ids = self.find_ids(query, sort=sort, lenient=lenient, progress=progress)
        return Ids.of("".join(ids), len(ids)) or ids

    def hits(self, query: str, ids: list[str], *, lenient: bool = False) -> list[Hit]:
        """The hits for some of the ids that `find_ids` gave, with their snippets."""
        resolved = self._resolved(query, lenient)
        return list(self._hits([(article_id, 0.0) for article_id in ids], resolved)[0])

    def matches(self, query: str, article_id: str, *, lenient: bool = False) -> list[Span]:
        """Every span of one article's text that the query matches."""
        document = self._store.document(article_id)
        if document is None:
            return []
        return self._excerpter.matches(self._resolved(query, lenient), document)

    def why(self, query: str, article_id: str, *, lenient: bool = False) -> list[Reason]:
        """What each clause of the query found in an article, or what of it the person did; clauses that
        found nothing there and excluding ones give no reason. Raises `QueryError`."""
        parsed = self._language.parse(query, lenient=lenient)
        document = self._store.document(article_id)
        return self._reasons.of(parsed, document) if document else []

    def facets(self, query: str, *, lenient: bool = False, most: int = 8) -> tuple[Facet, ...]:
        """All hits counted by year, source, language, tag, persons, organisations, states and places: the
        `most` most frequent values of each, and those the query asks for. Raises `QueryError`."""
        resolved = self._resolved(query, lenient)
        found, _ = self._healing(lambda: self._faceting.count(query, resolved, most, lenient=lenient))
        return found

    def refine(self, query: str, field: FacetField, value: str, state: FacetState) -> str:
        """The query with a facet's value included, excluded or no longer asked for. Raises `QueryError`."""
        return self._faceting.refine(self._closed(query), field, value, state)

    def parts(self, query: str, *, lenient: bool = False) -> list[FacetPart]:
        """The clauses of a query that stand for facets, in order. Raises `QueryError`."""
        return self._faceting.parts(query, lenient=lenient)

    def complete(self, query: str, cursor: int, *, limit: int = 8) -> list[Completion]:
        """What the word before the cursor may become, the best first; never raises `QueryError`."""
        found, _ = self._healing(lambda: self._completing.complete(query, cursor, limit))
        return found

    def suggestion(self, query: str) -> str | None:
        """A query with more hits in which misspelt words are those that do occur; `None` when there is none.
        Raises `QueryError`."""
        parsed = self._language.parse(query, lenient=True)
        mended, _ = self._healing(lambda: self._mending.suggestion(parsed))
        if mended is None or not self._total(self._clauses.resolve(mended)):
            return None
        return self._language.text_of(mended)

    def count_since(self, query: str, text: int) -> tuple[int, int]:
        """How many articles match, and how many of them were added or revised after a text (its number, see
        `ArticleStore.last_text`); none when the query can no longer be understood."""
        try:
            resolved = self._resolved(query, lenient=False)
        except QueryError:
            return 0, 0
        changed = frozenset(self._store.with_text_after(text))
        total = self._total(resolved)
        return total, self._total(And((resolved, Identifiers(changed)))) if total and changed else 0

    def _resolved(self, query: str, lenient: bool) -> Query:
        return self._clauses.resolve(self._language.parse(query, lenient=lenient))

    def _closed(self, query: str) -> str:
        """A query still being typed, with what is open in it closed."""
        try:
            self._language.clauses(query)
        except QueryError:
            return self._language.text_of(self._language.parse(query, lenient=True))
        return query

    def _total(self, resolved: Query) -> int:
        raw, _ = self._healing(lambda: self._index.search(resolved, Sort.RELEVANCE, 0))
        return raw.total

    def _healing(self, ask: Callable[[], R]) -> tuple[R, str]:
        try:
            return ask(), ""
        except IndexDamaged:
            if self._heal is None:
                raise
            self._heal()
            return ask(), HEALED

    def _ask(self, query: Query, sort: Sort, limit: int, offset: int) -> RawHits:
        """One page from the index; only the store knows which article was added last."""
        if sort is not Sort.IMPORTED:
            return self._index.search(query, sort, limit, offset)
        every = self._index.search(query, Sort.RELEVANCE, self._index.count() or 1)
        scores = dict(every.page)
        newest_first = self._store.ids(Listing(sort=Sort.IMPORTED, descending=True))
        ordered = [(id_, scores[id_]) for id_ in newest_first if id_ in scores]
        return RawHits(every.total, tuple(ordered[offset : offset + limit]), every.held)

    def _hits(
        self, page: Sequence[tuple[str, float]], query: Query, shown: int | None = None
    ) -> tuple[tuple[Hit, ...], int]:
        """The first so many with their snippets, without the articles that left the library after the index
        last heard of them; and how many articles the library has."""
        ids = [article_id for article_id, _ in page]
        rows = self._store.hit_rows(ids, len(ids) if shown is None else shown)
        briefs = {brief.id: brief for brief in rows.briefs}
        found = {document.id: self._excerpter.snippets(query, document) for document in rows.documents}
        hits = (
            Hit(brief.id, brief.path, brief.title, round(score, 4), found.get(brief.id, ()))
            for brief, score in ((briefs[id_], score) for id_, score in page if id_ in briefs)
        )
        return tuple(hits), rows.articles
