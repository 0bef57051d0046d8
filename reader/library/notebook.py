"""Every highlight and note of the library in one place: searched in the query language, grouped, paged."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reader.library.annotations import Annotations
from reader.library.note_order import Noted, Order
from reader.library.placing import Placing
from reader.model.actor import PassageActor
from reader.model.annotation import (
    ActorCorrection,
    ActorStamp,
    Annotation,
    AnnotationKind,
    PlacedAnnotation,
    Reading,
)
from reader.model.article import ArticleBrief
from reader.model.kinds import ActorType, Colour
from reader.model.notebook import Grouping, NotebookPage, NoteDocument
from reader.model.query import And, Field, Not, Or, Phrase, Query, Term
from reader.model.search import FieldText
from reader.ports import ArticleStore, NoteIndex, NotesStore
from reader.search_ports import QueryLanguage
from reader.text.actor_rules import ActorRules
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
_STEP = 250
"""Annotations read ahead at once: some twenty milliseconds, which no search notices."""


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
        self._waiting: list[Annotation] = []
        self._states: dict[str, str] = {}
        self._held: dict[str, Noted] = {}
        self._orders: dict[Grouping, Order] = {}
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

    def warm(self) -> Iterator[None]:
        """Read all there is in steps of a moment each, for a process that has nothing else to do. A question
        in between reads the rest at once."""
        if self._seen is None:
            self._begin()
        while self._waiting:
            self._read_on(_STEP)
            yield
        while self._index.read_texts(_STEP):
            yield
        self._order(Grouping.ARTICLE, self._annotations.colour_names())

    # Following the changes

    def _follow(self) -> None:
        positions = self._positions()
        if self._seen is None:
            self._begin()
        self._read_on()
        if positions != self._seen and not self._follow_changes(self._seen or positions):
            self._begin()
            self._read_on()
        self._seen = positions

    def _positions(self) -> tuple[int, int]:
        return self._notes.position(), self._store.position()

    def _begin(self) -> None:
        """Forget everything, and have all of it to read."""
        self._seen = self._positions()
        self._index.clear()
        self._held.clear()
        self._orders.clear()
        self._waiting = self._notes.annotations()
        self._states = self._read_states()

    def _read_on(self, most: int | None = None) -> None:
        notes, self._waiting = self._waiting[:most], self._waiting[most:] if most else []
        if notes:
            with _nothing_thrown_away():
                self._take(notes, all_there_is=not self._held and not self._waiting)

    def _read_states(self) -> dict[str, str]:
        return {reading.article_id: reading.state.value for reading in self._notes.records(Reading)}

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
        said = any(isinstance(record, ActorCorrection) for record in written + deleted)
        for note_id, held in self._held.items():
            concerned = held.row.article in articles or (said and held.row.actor_id is not None)
            if concerned and note_id not in changed and note_id not in gone:
                record = self._notes.get(f"annotation:{note_id}")
                if isinstance(record, Annotation):
                    changed[note_id] = record
        for note_id in gone:
            self._held.pop(note_id, None)
        self._index.drop(gone)
        self._states = self._read_states()
        self._take(list(changed.values()))
        for order in self._orders.values():
            order.drop([*gone, *changed])
            order.put({note_id: self._held[note_id] for note_id in changed})
        return True

    def _take(self, notes: Sequence[Annotation], *, all_there_is: bool = False) -> None:
        articles = self._placing.articles_of(notes)
        named: dict[str, list[PassageActor]] = {}
        wanted = None if all_there_is else [note.id for note in notes]
        for found in self._store.passages_actors(wanted):
            named.setdefault(found.annotation_id, []).append(found)
        rules = ActorRules(self._notes.records(ActorCorrection))
        documents = []
        for note, row in zip(notes, self._placing.rows(notes), strict=True):
            actors = named.get(note.id, []) if note.actor is None else _spoken_of(note.id, note.actor, rules)
            self._held[note.id] = Noted(row, tuple({found.actor_id: found.name for found in actors}.items()))
            state = self._states.get(row.article, "unread")
            documents.append(_document(row, articles.get(note.article), actors, state))
        self._index.put(documents)

    # Grouping

    def _order(self, group: Grouping, names: dict[Colour, str]) -> Order:
        """Every entry by group and place; what belongs to no group stands last."""
        if self._names != names:
            self._orders.pop(Grouping.COLOUR, None)
            self._names = names
        if group not in self._orders:
            self._orders[group] = Order(group, names)
            self._orders[group].put(self._held)
        return self._orders[group]


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """While a hundred thousand notes are read, Python's collector would look at all of them again and again:
    a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _spoken_of(note_id: str, actor: ActorStamp, rules: ActorRules) -> list[PassageActor]:
    """Whom a note is on, as it is shown now, by its own name and by the one it had when the note was made."""
    root = rules.root(actor.id) or actor.id
    shown = rules.display(root, actor if root == actor.id else rules.known(root))
    return [
        PassageActor(note_id, shown.id, name, shown.type) for name in dict.fromkeys((actor.name, shown.name))
    ]


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
