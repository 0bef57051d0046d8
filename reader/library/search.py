"""Finds articles and says where they matched."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import IndexDamaged
from reader.model.annotation import Annotation, AnnotationKind, ArticleTags, Reading
from reader.model.article import Listing, Sort
from reader.model.query import (
    And,
    Field,
    Flag,
    Identifiers,
    Not,
    Or,
    Phrase,
    Query,
    Term,
)
from reader.model.search import Hit, RawHits, SearchResult
from reader.model.span import Span
from reader.ports import ArticleStore, Excerpter, NotesStore, QueryLanguage, SearchIndex
from reader.text.analysis import fold

HEALED = "The search index was damaged and has been rebuilt."


class Search:
    """Reads the index; a damaged one is healed where this process may (`heal`), else `IndexDamaged` is raised
    for whoever can."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        index: SearchIndex,
        language: QueryLanguage,
        excerpter: Excerpter,
        heal: Callable[[], object] | None,
    ) -> None:
        self._store = store
        self._notes = notes
        self._index = index
        self._language = language
        self._excerpter = excerpter
        self._heal = heal

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
    ) -> SearchResult:
        """One page of hits with snippets, and the exact total. Raises `QueryError`."""
        parsed = self._language.parse(query, lenient=lenient)
        resolved = NotesClauses(self._notes).resolve(parsed)
        raw, notice = self._search(resolved, sort, limit, offset)
        hits = [self._hit(article_id, score, resolved) for article_id, score in raw.page]
        return SearchResult(
            query=query,
            total=raw.total,
            hits=tuple(hit for hit in hits if hit is not None),
            indexed=self._index.count(),
            articles=self._store.count(Listing()),
            notice=notice,
        )

    def find_ids(self, query: str, *, sort: Sort = Sort.RELEVANCE, lenient: bool = False) -> list[str]:
        """The ids of every hit in order, for a list that fetches its rows when they are seen."""
        resolved = NotesClauses(self._notes).resolve(self._language.parse(query, lenient=lenient))
        raw, _ = self._search(resolved, sort, self._store.count(Listing()) or 1, 0)
        return [article_id for article_id, _ in raw.page]

    def hits(self, query: str, ids: list[str], *, lenient: bool = False) -> list[Hit]:
        """The hits for some of the ids that `find_ids` gave, with their snippets."""
        resolved = NotesClauses(self._notes).resolve(self._language.parse(query, lenient=lenient))
        found = [self._hit(article_id, 0.0, resolved) for article_id in ids]
        return [hit for hit in found if hit is not None]

    def matches(self, query: str, article_id: str, *, lenient: bool = False) -> list[Span]:
        """Every span of one article's text that the query matches."""
        document = self._store.document(article_id)
        if document is None:
            return []
        return self._excerpter.matches(self._language.parse(query, lenient=lenient), document)

    def _search(self, query: Query, sort: Sort, limit: int, offset: int) -> tuple[RawHits, str]:
        try:
            return self._ask(query, sort, limit, offset), ""
        except IndexDamaged:
            if self._heal is None:
                raise
            self._heal()
            return self._ask(query, sort, limit, offset), HEALED

    def _ask(self, query: Query, sort: Sort, limit: int, offset: int) -> RawHits:
        """One page from the index; only the store knows which article was added last."""
        if sort is not Sort.IMPORTED:
            return self._index.search(query, sort, limit, offset)
        every = self._index.search(query, Sort.RELEVANCE, self._index.count() or 1)
        scores = dict(every.page)
        newest_first = self._store.ids(Listing(sort=Sort.IMPORTED, descending=True))
        ordered = [(id_, scores[id_]) for id_ in newest_first if id_ in scores]
        return RawHits(every.total, tuple(ordered[offset : offset + limit]))

    def _hit(self, article_id: str, score: float, query: Query) -> Hit | None:
        """`None` when the article left the library after the index last heard of it."""
        document, article = self._store.document(article_id), self._store.article(article_id)
        if document is None or article is None:
            return None
        snippets = self._excerpter.snippets(query, document)
        return Hit(article_id, article.path, article.metadata.title.value, round(score, 4), snippets)


@dataclass(frozen=True, slots=True)
class NotesClauses:
    """Turns the clauses that only the notes can answer (`is:`, `has:`, `tag:`, `note:`, `colour:`) into the
    set of articles they mean, so that every engine answers one and the same query."""

    notes: NotesStore

    def resolve(self, query: Query) -> Query:
        match query:
            case And(clauses):
                return And(tuple(self.resolve(clause) for clause in clauses))
            case Or(clauses):
                return Or(tuple(self.resolve(clause) for clause in clauses))
            case Not(clause):
                return Not(self.resolve(clause))
            case _:
                return self._resolve_leaf(query)

    def _resolve_leaf(self, query: Query) -> Query:
        match query:
            case Flag("is", "unread"):
                return Not(Identifiers(self._read()))
            case Flag():
                return Identifiers(self._flagged(query))
            case Term(text, field) | Phrase(text, field) if field in _NOTE_FIELDS:
                return Identifiers(self._noted(field, fold(text)))
            case _:
                return query

    def _read(self) -> frozenset[str]:
        return frozenset(reading.article_id for reading in self.notes.records(Reading) if reading.read)

    def _flagged(self, flag: Flag) -> frozenset[str]:
        if flag == Flag("is", "read"):
            return self._read()
        kept = _KEPT.get((flag.name, flag.value), _keeps_nothing)
        return frozenset(note.article.id for note in self.notes.annotations() if kept(note))

    def _noted(self, field: Field, folded: str) -> frozenset[str]:
        kept = _NOTE_FIELDS[field]
        found = {note.article.id for note in self.notes.annotations() if kept(note, folded)}
        if field is Field.TAG:
            tagged = self.notes.records(ArticleTags)
            found |= {row.article.id for row in tagged if folded in map(fold, row.tags)}
        return frozenset(found)


def _keeps_nothing(_note: Annotation) -> bool:
    return False


_KEPT: dict[tuple[str, str], Callable[[Annotation], bool]] = {
    ("is", "bookmarked"): lambda note: note.kind is AnnotationKind.BOOKMARK,
    ("has", "highlight"): lambda note: note.kind is AnnotationKind.HIGHLIGHT,
    ("has", "note"): lambda note: bool(note.body),
}

_NOTE_FIELDS: dict[Field, Callable[[Annotation, str], bool]] = {
    Field.TAG: lambda note, folded: folded in map(fold, note.tags),
    Field.NOTE: lambda note, folded: folded in fold(note.body),
    Field.COLOUR: lambda note, folded: note.colour is not None and note.colour.value == folded,
}
