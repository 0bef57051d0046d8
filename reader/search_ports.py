"""The Protocols between the library and what searches; see `reader.ports`."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from reader.model.kinds import Sort
from reader.model.query import Query, TypedClause
from reader.model.search import (
    EngineChoice,
    FacetCounts,
    FacetField,
    IndexDocument,
    RawHits,
    Snippet,
    Unfinished,
)
from reader.model.span import Span


class SearchIndex(Protocol):
    """A full-text engine; disposable. Any damage shows as `IndexDamaged`.

    One process writes (`apply`, `clear`), any number read; a reader sees the last commit at its next search.
    """

    @property
    def engine(self) -> str: ...

    def position(self) -> int:
        """The position of the article store's change log up to which the index is complete."""

    def count(self) -> int:
        """How many articles it holds."""

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        """Add or replace documents, drop the gone ones, and move to `position`, in one commit."""

    def search(self, query: Query, sort: Sort, limit: int, offset: int = 0) -> RawHits: ...

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        """How many of all hits have each value of these fields; tags are the notes' to count."""

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        """Folded words of titles and texts that begin like this, in the most articles first, with roughly
        how many those are."""

    def clear(self) -> None:
        """Throw the index away and start an empty one at position 0."""

    def close(self) -> None: ...


class SwitchingIndex(SearchIndex, Protocol):
    """Several engines of which one answers; the writer brings the next one up to date, then switches."""

    @property
    def chosen(self) -> EngineChoice:
        """The person's choice; `auto` where they made none."""

    def choose(self, engine: EngineChoice) -> None:
        """Keep the person's choice; the next `successor` goes by it."""

    def successor(self, articles: int) -> SearchIndex | None:
        """The engine that shall answer for so many articles, to be filled before `switch`; `None` when the
        present one shall. An empty present one is replaced at once, since it answers nothing."""

    def switch(self) -> None:
        """Let the successor answer from now on."""


class QueryLanguage(Protocol):
    def parse(self, text: str, *, lenient: bool = False) -> Query:
        """Parse what a person typed. `lenient` closes an unclosed quote or bracket at the end silently.
        Raises `QueryError` with `position` and `reason`."""

    def clauses(self, text: str, *, lenient: bool = False) -> list[TypedClause]:
        """The clauses that stand side by side, in order; `parse` gives their conjunction."""

    def text_of(self, query: Query) -> str:
        """The text that `parse` reads to this query; nothing but what can be typed may be in it."""

    def unfinished(self, text: str, cursor: int) -> Unfinished:
        """What is being typed at a place of a query."""


class NameTable(Protocol):
    """Names and whose they are."""

    def owners(self, clause: Query) -> frozenset[str]:
        """Everyone with a name that a clause in words fits."""

    def called(self, name: str) -> frozenset[str]:
        """Everyone of whom this is a whole name, but for case, accents and signs."""

    def beginning(self, text: str) -> list[tuple[str, str]]:
        """Owners with the names in which words in a row begin as those of a text do; those whose first word
        does so come first."""


class Excerpter(Protocol):
    """Computes from the verbatim text what matched, with the shared analysis."""

    def matches(self, query: Query, document: IndexDocument) -> list[Span]:
        """Every span of the text that the query's positive clauses match, sorted, not overlapping."""

    def snippets(self, query: Query, document: IndexDocument, most: int = 3) -> tuple[Snippet, ...]:
        """The best passages in text order; the beginning of the text when nothing in it matched."""

    def forms(self, query: Query, document: IndexDocument) -> list[tuple[str, tuple[str, ...]]]:
        """Where the positive clauses match and what stands there, verbatim, each form once: of `title`,
        `text`, `caption` and the fields of names those that have something."""
