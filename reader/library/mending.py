"""What a search that finds nothing may have meant."""

from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from reader.library.catalogue import ACTOR_TYPES, Catalogue
from reader.library.completing import unquoted
from reader.library.surfaces import Surfaces
from reader.model.kinds import Sort
from reader.model.query import And, Field, Fuzzy, Not, Or, Phrase, Query, Term
from reader.ports import ArticleStore
from reader.search_ports import SearchIndex
from reader.text.analysis import words

# Frequent forms stand in some of so many articles; of so many near ones the frequency is asked.
_SAMPLED, _COUNTED = 20, 10
# A short word one letter off is a different word.
_TWO_EDITS = 6
_SHORTEST_MENDED = 3


@dataclass(frozen=True, slots=True)
class Mending:
    """Only offers words that occur, and names of actors that are there."""

    store: ArticleStore
    index: SearchIndex
    catalogue: Catalogue
    surfaces: Surfaces

    def suggestion(self, query: Query) -> Query | None:
        """The query with words that occur nowhere replaced by the nearest that do; `None` when none are."""
        mended = self._mended(query)
        return mended if mended != query else None

    def _mended(self, query: Query) -> Query:
        match query:
            case And(clauses):
                return And(tuple(self._mended(clause) for clause in clauses))
            case Or(clauses):
                return Or(tuple(self._mended(clause) for clause in clauses))
            case Not():
                return query
            case Term() if query.field in ACTOR_TYPES:
                return self._mended_actor(query, Field(query.field))
            case Term() | Phrase() if query.field is None or query.field in (Field.TITLE, Field.TEXT):
                return replace(query, text=self._mended_words(query.text))
            case _:
                return query

    def _mended_actor(self, clause: Term, within: Field) -> Query:
        if self.catalogue.meant(clause, within) or self._occurs(clause):
            return clause
        near = (self.catalogue.meant(Fuzzy(clause.text, far, within), within) for far in (1, 2))
        best = self.catalogue.best(frozenset[str]().union(*near))
        if best is None:
            return clause
        name = unquoted(best.actor)
        return Phrase(name, within) if " " in name else Term(name, within)

    def _mended_words(self, text: str) -> str:
        mended = text
        for word in reversed(words(text)):
            surface = text[word.start : word.end]
            if (
                len(word.folded) < _SHORTEST_MENDED
                or not word.folded.isalpha()
                or self._occurs(Term(surface))
            ):
                continue
            near = self._nearest(word.folded)
            if near:
                found = self.surfaces.of(near)
                mended = mended[: word.start] + found + mended[word.end :]
        return mended

    def _nearest(self, folded: str) -> str | None:
        """The nearest form, then the most frequent, among those in some articles that have a near one."""
        distance = 1 if len(folded) < _TWO_EDITS else 2
        edits: dict[str, int] = {}
        for article_id, _ in self.index.search(Fuzzy(folded, distance), Sort.RELEVANCE, _SAMPLED).page:
            document = self.store.document(article_id)
            for word in words(f"{document.title}\n{document.text}") if document else ():
                if word.folded not in edits:
                    edits[word.folded] = OSA.distance(folded, word.folded, score_cutoff=distance)
        near = sorted((far, form) for form, far in edits.items() if far <= distance and form.isalpha())
        counted = [(far, -self._count(form), form) for far, form in near[:_COUNTED]]
        return min(counted)[2] if counted else None

    def _count(self, form: str) -> int:
        return self.index.search(Term(form, exact=True), Sort.RELEVANCE, 1).total

    def _occurs(self, clause: Query) -> bool:
        return self.index.search(clause, Sort.RELEVANCE, 1).total > 0
