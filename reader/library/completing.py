"""Offers what a word being typed in a query may become."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.library.catalogue import ACTOR_TYPES, Catalogue
from reader.library.noted import FLAGS, Noted
from reader.library.surfaces import Surfaces
from reader.model.actor import ActorCount
from reader.model.kinds import ActorType, Colour
from reader.model.query import Everything, Field
from reader.model.search import Completion, CompletionKind, FacetField, Unfinished
from reader.search_ports import QueryLanguage, SearchIndex
from reader.text.analysis import fold

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


@dataclass(slots=True)
class Completing:
    """Asks the index for words, the catalogue for actors, the notes for tags and saved searches."""

    noted: Noted
    index: SearchIndex
    language: QueryLanguage
    catalogue: Catalogue
    surfaces: Surfaces

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
        for form, _ in self.index.words(folded, limit + 1):
            if form == folded:
                continue
            surface = self.surfaces.of(form)
            text = f'"{before} {surface}"' if typed.quoted and before else surface
            yield Completion(prefix + text, surface, CompletionKind.WORD, start, typed.end)

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
                    f'{typed.field}:="{unquoted(value)}"'
                    if facet is FacetField.SOURCE
                    else f"{typed.field}:{value}"
                )
                yield Completion(text, value, kind, typed.start, typed.end, counts[value])

    def _tags(self, typed: Unfinished) -> Iterator[Completion]:
        tagged = self.noted.tagged()
        for tag in sorted(tagged, key=lambda one: (-len(tagged[one]), one)):
            if _begins(tag, typed.text):
                text = f'tag:="{unquoted(tag)}"'
                yield Completion(text, tag, CompletionKind.TAG, typed.start, typed.end, len(tagged[tag]))

    def _saved(self, query: str, typed: Unfinished) -> Iterator[Completion]:
        """A saved search takes the place of the whole query."""
        if query.strip() != typed.text:
            return
        for saved in self.noted.saved():
            if _begins(saved.name, typed.text):
                yield Completion(saved.query, saved.name, CompletionKind.SAVED, 0, len(query))


def clause_on(actor: ActorCount) -> str:
    """The clause that means just this actor."""
    return f'{_FIELD_OF_TYPE[actor.type].value}:="{unquoted(actor.actor)}"'


def _listed(typed: Unfinished, values: list[str] | tuple[str, ...]) -> Iterator[Completion]:
    for value in values:
        if value.startswith(typed.text.lower()):
            text = f'{typed.field}:"{value}"' if " " in value else f"{typed.field}:{value}"
            yield Completion(text, value, CompletionKind.FIELD, typed.start, typed.end)


def _begins(name: str, typed: str) -> bool:
    """Whether the name, or a word in it, begins with what is typed."""
    start = fold(typed.strip())
    return not start or f" {fold(name)}".find(f" {start}") >= 0


def unquoted(name: str) -> str:
    return " ".join(name.replace('"', " ").split())


def _limited(found: Iterator[Completion], limit: int) -> Iterator[Completion]:
    for _, completion in zip(range(max(limit, 0)), found, strict=False):
        yield completion
