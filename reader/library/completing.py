"""Offers what a word being typed in a query may become, and what a misspelt one may have meant."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rapidfuzz.distance import OSA

from reader.library.catalogue import ACTOR_TYPES, Catalogue
from reader.library.noted import FLAGS, Noted
from reader.model.actor import ActorCount, ActorType
from reader.model.annotation import Colour
from reader.model.article import Sort
from reader.model.query import And, Everything, Field, Fuzzy, Not, Or, Phrase, Query, Term
from reader.model.search import Completion, CompletionKind, FacetField, Unfinished
from reader.ports import ArticleStore, QueryLanguage, SearchIndex
from reader.text.analysis import fold, words

_FIELD_OF_TYPE = {
    ActorType.PERSON: Field.PERSON,
    ActorType.ORGANISATION: Field.ORGANISATION,
    ActorType.STATE: Field.STATE,
    ActorType.PLACE: Field.PLACE,
}
_PERIODS = (
    "today",
    "yesterday",
    "this week",
    "last week",
    "this month",
    "last month",
    "this year",
    "last year",
)
_WORD_FIELDS = (None, Field.TITLE.value, Field.TEXT.value)
# Beside the words a few of each other kind are enough to be seen.
_FEW = 3
_REMEMBERED_FORMS = 4096
# Frequent forms stand in some of so many articles; of so many near ones the frequency is asked.
_SAMPLED, _COUNTED = 20, 10
# A short word one letter off is a different word.
_TWO_EDITS = 6
_SHORTEST_MENDED = 3


@dataclass(slots=True)
class Completing:
    """Asks the index for words, the catalogue for actors, the notes for tags and saved searches."""

    store: ArticleStore
    noted: Noted
    index: SearchIndex
    language: QueryLanguage
    catalogue: Catalogue
    _surfaces: dict[str, str] = field(default_factory=dict)

    def complete(self, query: str, cursor: int, limit: int) -> list[Completion]:
        """Of the field before the cursor, or of words, fields, actors, tags and saved searches."""
        typed = self.language.unfinished(query, cursor)
        if typed.field is not None:
            return list(_limited(self._of_field(typed), limit))
        if not typed.text.strip():
            return []
        others = [
            *_limited(self._fields(typed), _FEW),
            *_limited(self._saved(query, typed), _FEW),
            *_limited(self._actors(typed, Field.ACTOR), _FEW),
            *_limited(self._tags(typed), 1),
        ][: max(0, limit - 1)]
        found = list(_limited(self._words(typed, limit), limit - len(others)))
        return [*found, *others]

    def _of_field(self, typed: Unfinished) -> Iterator[Completion]:
        name = typed.field
        if name in ("is", "has"):
            yield from self._flags(typed)
        elif name in ACTOR_TYPES:
            yield from self._actors(typed, Field(name))
        elif name == Field.SOURCE:
            yield from self._counted(typed, FacetField.SOURCE, CompletionKind.SOURCE)
        elif name == Field.LANGUAGE:
            yield from self._counted(typed, FacetField.LANGUAGE, CompletionKind.FIELD)
        elif name == Field.TAG:
            yield from self._tags(typed)
        elif name == Field.COLOUR:
            yield from _listed(typed, [colour.value for colour in Colour])
        elif name == Field.DATE:
            yield from _listed(typed, _PERIODS)
            yield from self._counted(typed, FacetField.YEAR, CompletionKind.FIELD)
        elif name in _WORD_FIELDS:
            yield from self._words(typed, _FEW)

    def _words(self, typed: Unfinished, limit: int) -> Iterator[Completion]:
        before, _, beginning = typed.text.rpartition(" ")
        folded = fold(beginning)
        if not folded or not folded.isalnum():
            return
        start = typed.start
        prefix = f"{typed.field}:" if typed.field else ""
        for form, count in self.index.words(folded, limit + 1):
            if form == folded:
                continue
            surface = self.surface(form)
            text = f'"{before} {surface}"' if typed.quoted and before else surface
            yield Completion(prefix + text, surface, CompletionKind.WORD, start, typed.end, count)

    def _fields(self, typed: Unfinished) -> Iterator[Completion]:
        names = [*(one.value for one in Field), "is", "has"]
        for name in names:
            if len(typed.text) > 1 and name.startswith(typed.text.lower()):
                yield Completion(f"{name}:", f"{name}:", CompletionKind.FIELD, typed.start, typed.end)

    def _flags(self, typed: Unfinished) -> Iterator[Completion]:
        for flag in FLAGS:
            if flag.startswith(f"{typed.field}:{typed.text.lower()}"):
                yield Completion(flag, flag, CompletionKind.FIELD, typed.start, typed.end)

    def _actors(self, typed: Unfinished, within: Field) -> Iterator[Completion]:
        if not typed.text.strip():
            return
        for actor in self.catalogue.beginning(typed.text, within):
            text = clause_on(actor)
            yield Completion(text, actor.actor, CompletionKind.ACTOR, typed.start, typed.end, actor.articles)

    def _counted(self, typed: Unfinished, facet: FacetField, kind: CompletionKind) -> Iterator[Completion]:
        counts = self.index.facets(Everything(), [facet]).counts[facet]
        for value in sorted(counts, key=lambda one: (-counts[one], one)):
            if _begins(value, typed.text):
                text = (
                    f'{typed.field}:="{_unquoted(value)}"'
                    if facet is FacetField.SOURCE
                    else f"{typed.field}:{value}"
                )
                yield Completion(text, value, kind, typed.start, typed.end, counts[value])

    def _tags(self, typed: Unfinished) -> Iterator[Completion]:
        tagged = self.noted.tagged()
        for tag in sorted(tagged, key=lambda one: (-len(tagged[one]), one)):
            if _begins(tag, typed.text):
                text = f'tag:="{_unquoted(tag)}"'
                yield Completion(text, tag, CompletionKind.TAG, typed.start, typed.end, len(tagged[tag]))

    def _saved(self, query: str, typed: Unfinished) -> Iterator[Completion]:
        """A saved search takes the place of the whole query."""
        if query.strip() != typed.text:
            return
        for saved in self.noted.saved():
            if _begins(saved.name, typed.text):
                yield Completion(saved.query, saved.name, CompletionKind.SAVED, 0, len(query))

    def surface(self, form: str) -> str:
        """A folded form as an article writes it (`perché` for `perche`), in lower case when one ever is."""
        known = self._surfaces.get(form)
        if known is None:
            if len(self._surfaces) >= _REMEMBERED_FORMS:
                self._surfaces.clear()
            known = self._surfaces[form] = self._read_surface(form)
        return known

    def _read_surface(self, form: str) -> str:
        hits = self.index.search(Term(form, exact=True), Sort.RELEVANCE, 1).page
        document = self.store.document(hits[0][0]) if hits else None
        if document is None:
            return form
        text = f"{document.title}\n{document.text}"
        found = [text[word.start : word.end] for word in words(text) if word.folded == form]
        lower = [surface for surface in found if surface.islower()]
        return (lower or found or [form])[0]

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
        name = _unquoted(best.actor)
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
                found = self.surface(near)
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


def clause_on(actor: ActorCount) -> str:
    """The clause that means just this actor."""
    return f'{_FIELD_OF_TYPE[actor.type].value}:="{_unquoted(actor.actor)}"'


def _listed(typed: Unfinished, values: list[str] | tuple[str, ...]) -> Iterator[Completion]:
    for value in values:
        if value.startswith(typed.text.lower()):
            text = f'{typed.field}:"{value}"' if " " in value else f"{typed.field}:{value}"
            yield Completion(text, value, CompletionKind.FIELD, typed.start, typed.end)


def _begins(name: str, typed: str) -> bool:
    """Whether the name, or a word in it, begins with what is typed."""
    start = fold(typed.strip())
    return not start or f" {fold(name)}".find(f" {start}") >= 0


def _unquoted(name: str) -> str:
    return " ".join(name.replace('"', " ").split())


def _limited(found: Iterator[Completion], limit: int) -> Iterator[Completion]:
    for _, completion in zip(range(max(limit, 0)), found, strict=False):
        yield completion
