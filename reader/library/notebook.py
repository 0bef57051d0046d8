"""Every highlight and note of the library in one place: searched in the query language, grouped, paged."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.library.annotations import Annotations
from reader.library.placing import Placing
from reader.model.actor import ActorType, PassageActor
from reader.model.annotation import Annotation, AnnotationKind, Colour, PlacedAnnotation, Reading
from reader.model.article import ArticleBrief
from reader.model.notebook import Grouping, NotebookGroup, NotebookPage, NoteDocument
from reader.model.query import And, Field, Not, Or, Phrase, Query, Term
from reader.model.search import FieldText
from reader.ports import ArticleStore, NoteIndex, NotesStore, QueryLanguage
from reader.text.analysis import fold

_CHANGES_READ = 2_000
"""Changed articles looked at one by one; after more, all is read again."""
_LANGUAGE = "it"
_TYPES = {
    ActorType.PERSON: Field.PERSON,
    ActorType.ORGANISATION: Field.ORGANISATION,
    ActorType.STATE: Field.STATE,
    ActorType.PLACE: Field.PLACE,
}
_PAGE = 100


@dataclass(frozen=True, slots=True)
class _Note:
    """An annotation with what it is grouped and ordered by."""

    row: PlacedAnnotation
    actors: tuple[tuple[str, str], ...]
    """Ids and names of those whom the passage names, or whom the note is on."""


class Notebook:
    """Reads only. Keeps what it read in memory and follows the changes; one thread at a time."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        annotations: Annotations,
        placing: Placing,
        language: QueryLanguage,
        index: NoteIndex,
    ) -> None:
        self._store = store
        self._notes = notes
        self._annotations = annotations
        self._placing = placing
        self._language = language
        self._index = index
        self._seen: tuple[int, int] | None = None
        self._held: dict[str, _Note] = {}
        self._orders: dict[Grouping, _Order] = {}
        self._names: dict[Colour, str] = {}

    def entries(
        self, query: str = "", *, group: Grouping = Grouping.ARTICLE, limit: int = _PAGE, offset: int = 0
    ) -> NotebookPage:
        """One page of the annotations that match, in the order of their groups. Raises `QueryError`."""
        parsed = self._language.parse(query)
        self._follow()
        names = self._annotations.colour_names()
        found = self._index.find(_with_colours(parsed, names)) if query.strip() else None
        return self._order(group, names).page(found, self._held, limit, offset)

    # Following the changes

    def _follow(self) -> None:
        positions = (self._notes.position(), self._store.position())
        if positions == self._seen:
            return
        if self._seen is None or not self._follow_changes(self._seen):
            self._index.clear()
            self._held.clear()
            self._take(self._notes.annotations())
        self._seen = positions
        self._orders.clear()

    def _follow_changes(self, seen: tuple[int, int]) -> bool:
        """Read what changed; `False` when that is more than reading all again, or nothing is known of it."""
        articles = {change.article_id for change in self._store.changes(seen[1], _CHANGES_READ)}
        if len(articles) >= _CHANGES_READ:
            return False
        written, deleted, position = self._notes.changes(seen[0])
        if position < seen[0]:
            return False
        articles |= {record.article_id for record in written + deleted if isinstance(record, Reading)}
        changed = {record.id: record for record in written if isinstance(record, Annotation)}
        gone = [record.id for record in deleted if isinstance(record, Annotation)]
        for note_id, held in self._held.items():
            if held.row.article in articles and note_id not in changed and note_id not in gone:
                record = self._notes.get(f"annotation:{note_id}")
                if isinstance(record, Annotation):
                    changed[note_id] = record
        for note_id in gone:
            self._held.pop(note_id, None)
        self._index.drop(gone)
        self._take(list(changed.values()))
        return True

    def _take(self, notes: Sequence[Annotation]) -> None:
        articles = self._placing.articles_of(notes)
        named: dict[str, list[PassageActor]] = {}
        wanted = [note.id for note in notes] if self._held else None
        for found in self._store.passages_actors(wanted):
            named.setdefault(found.annotation_id, []).append(found)
        readings = {reading.article_id: reading.state.value for reading in self._notes.records(Reading)}
        documents = []
        for note, row in zip(notes, self._placing.rows(notes), strict=True):
            actors = named.get(note.id, [])
            if note.actor is not None:
                actors = [PassageActor(note.id, note.actor.id, note.actor.name, note.actor.type)]
            self._held[note.id] = _Note(row, tuple((found.actor_id, found.name) for found in actors))
            state = readings.get(row.article, "unread")
            documents.append(_document(row, articles.get(note.article), actors, state))
        self._index.put(documents)

    # Grouping

    def _order(self, group: Grouping, names: dict[Colour, str]) -> "_Order":
        """Every entry by group and place; what belongs to no group stands last."""
        if self._names != names:
            self._orders.pop(Grouping.COLOUR, None)
            self._names = names
        if group not in self._orders:
            groups = _GROUPS.get(group) or (lambda note: _colour_groups(note, names))
            self._orders[group] = _Order.of(self._held.values(), groups)
        return self._orders[group]


@dataclass(frozen=True, slots=True)
class _Order:
    """The entries of one grouping, sorted: the annotation and the number of the group at each place."""

    ids: list[str]
    numbers: list[int]
    groups: list[tuple[str, str]]
    places: dict[str, list[int]]

    @classmethod
    def of(
        cls, notes: Iterable[_Note], groups_of: Callable[[_Note], Iterable[tuple[str, str, str]]]
    ) -> "_Order":
        keyed = [
            ((key == "", order, key), label, _place_of(note.row), note.row.id)
            for note in notes
            for key, label, order in groups_of(note)
        ]
        keyed.sort(key=lambda entry: (entry[0], entry[2]))
        order = cls([], [], [], {})
        for (_, _, key), label, _, note_id in keyed:
            if not order.groups or order.groups[-1][0] != key:
                order.groups.append((key, label))
            order.places.setdefault(note_id, []).append(len(order.ids))
            order.ids.append(note_id)
            order.numbers.append(len(order.groups) - 1)
        return order

    def page(self, found: set[str] | None, held: dict[str, _Note], limit: int, offset: int) -> NotebookPage:
        """A page of what was found; `None` is everything."""
        if found is None:
            places: Sequence[int] = range(len(self.ids))
            counts = Counter(self.numbers)
        else:
            places = sorted(place for note_id in found for place in self.places[note_id])
            counts = Counter(map(self.numbers.__getitem__, places))
        shown = groupby(places[offset : offset + limit], key=self.numbers.__getitem__)
        groups = tuple(
            NotebookGroup(*self.groups[number], counts[number], tuple(held[self.ids[at]].row for at in here))
            for number, here in shown
        )
        return NotebookPage(len(held) if found is None else len(found), groups)


def _place_of(row: PlacedAnnotation) -> tuple[str, bool, int, str]:
    return (row.path, row.start is None, row.start or 0, row.created)


def _article_groups(note: _Note) -> Iterable[tuple[str, str, str]]:
    row = note.row
    yield (row.article, row.title, fold(row.title)) if row.actor_id is None else ("", "", "")


def _actor_groups(note: _Note) -> Iterable[tuple[str, str, str]]:
    for actor_id, name in note.actors or (("", ""),):
        yield actor_id, name, fold(name)


def _tag_groups(note: _Note) -> Iterable[tuple[str, str, str]]:
    for tag in note.row.tags or ("",):
        yield tag, tag, fold(tag)


def _colour_groups(note: _Note, names: dict[Colour, str]) -> Iterable[tuple[str, str, str]]:
    colour = note.row.colour
    if colour is None:
        yield "", "", ""
    else:
        yield colour.value, names[colour], str(tuple(Colour).index(colour))


_GROUPS: dict[Grouping, Callable[[_Note], Iterable[tuple[str, str, str]]]] = {
    Grouping.ARTICLE: _article_groups,
    Grouping.ACTOR: _actor_groups,
    Grouping.TAG: _tag_groups,
}


def _document(
    row: PlacedAnnotation, article: ArticleBrief | None, actors: Sequence[PassageActor], state: str
) -> NoteDocument:
    language = (article.language if article else None) or _LANGUAGE
    fields = [FieldText(Field.TITLE, row.title, language)] if row.actor_id is None else []
    fields += [FieldText(Field.TEXT, row.quote, language), FieldText(Field.NOTE, row.note, language)]
    fields += [FieldText(Field.TAG, tag) for tag in row.tags]
    for found in actors:
        fields += [FieldText(Field.ACTOR, found.name), FieldText(_TYPES[found.type], found.name)]
    if row.colour is not None:
        fields.append(FieldText(Field.COLOUR, row.colour.value))
    for field, value in ((Field.SOURCE, article and article.source), (Field.LANGUAGE, language)):
        fields += [FieldText(field, value)] if value else []
    flags = {row.kind.value, state} | (
        {"note"} if row.note and row.kind is not AnnotationKind.BOOKMARK else set()
    )
    return NoteDocument(
        id=row.id,
        article=row.article,
        fields=tuple(piece for piece in fields if piece.text),
        dates=tuple(date for date in (article.date if article else None, row.created[:10]) if date),
        flags=frozenset(flags),
        keys=tuple((Field.ACTOR, found.actor_id) for found in actors),
    )


def _with_colours(query: Query, names: dict[Colour, str]) -> Query:
    """The query with the colours' names understood: `colour:claim`, and `claim` by itself."""
    match query:
        case And(clauses):
            return And(tuple(_with_colours(clause, names) for clause in clauses))
        case Or(clauses):
            return Or(tuple(_with_colours(clause, names) for clause in clauses))
        case Not(clause):
            return Not(_with_colours(clause, names))
        case Term(text, field) | Phrase(text, field) if field in (None, Field.COLOUR):
            meant = [colour for colour, name in names.items() if fold(name) == fold(text)]
            return Or((query, *(Term(colour.value, Field.COLOUR) for colour in meant))) if meant else query
        case _:
            return query
