"""What the person made of the articles, for clauses that only the notes can answer; follows their change log.

Reading 100,000 annotations anew at each key press would take a second; what changed since takes a moment.
"""

from collections.abc import Iterable

from reader.model.annotation import (
    COLOUR_NAME,
    ActorCorrection,
    Annotation,
    AnnotationKind,
    ArticleTags,
    Preference,
    Reading,
    ReadingState,
    Record,
    SavedQuery,
    key_of,
)
from reader.model.kinds import Colour
from reader.model.notebook import NoteDocument
from reader.model.query import Field, Fuzzy, Phrase, Term, Wildcard
from reader.model.search import FieldText
from reader.ports import ArticleStore, NoteIndex, NotesStore
from reader.text.actor_rules import ActorRules
from reader.text.analysis import fold, words

NOTE_FIELDS = frozenset({Field.TAG, Field.NOTE, Field.COLOUR})
FLAGS = ("is:bookmarked", "is:read", "is:reading", "is:unread", "has:note", "has:highlight")
_LANGUAGE = "it"
_KINDS = (ActorCorrection, Annotation, ArticleTags, Preference, Reading, SavedQuery)
_OPENED = frozenset({ReadingState.READING, ReadingState.READ})
_STATES = {
    "is:read": _OPENED,
    "is:unread": _OPENED,
    "is:reading": frozenset({ReadingState.READING}),
}
Leaf = Term | Phrase | Wildcard | Fuzzy


class Noted:
    """The live records of the notes in memory; one process's own copy. Not for several threads at once."""

    def __init__(self, notes: NotesStore, store: ArticleStore, index: NoteIndex) -> None:
        self._notes = notes
        self._store = store
        self._index = index
        self._is_indexed = False
        self._position = -1
        self._records: dict[str, Record] = {}
        self._rules: ActorRules | None = None
        self._flagged: dict[str, frozenset[str]] = {}
        self._tagged: dict[str, frozenset[str]] | None = None

    def flagged(self, flag: str) -> frozenset[str]:
        """The ids of the articles with one of `FLAGS`; for `is:unread` those that are not."""
        self._current()
        if flag not in self._flagged:
            self._flagged[flag] = self._read_flagged(flag)
        return self._flagged[flag]

    def _read_flagged(self, flag: str) -> frozenset[str]:
        records = self._records.values()
        if flag in _STATES:
            wanted = _STATES[flag]
            return frozenset(
                one.article_id for one in records if isinstance(one, Reading) and one.state in wanted
            )
        return frozenset(
            one.article.id for one in records if isinstance(one, Annotation) and flag in _flags_of(one)
        )

    def tagged(self) -> dict[str, frozenset[str]]:
        """For every tag the articles that have it, themselves or on an annotation."""
        self._current()
        if self._tagged is None:
            self._tagged = self._read_tagged()
        return self._tagged

    def _read_tagged(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for record in self._records.values():
            if isinstance(record, Annotation | ArticleTags):
                for tag in record.tags:
                    found.setdefault(tag, set()).add(record.article.id)
        return {tag: frozenset(ids) for tag, ids in found.items()}

    def having(self, leaf: Leaf) -> frozenset[str]:
        """The ids of the articles with a note, a tag or a colour that a clause in words fits; a tag, and a
        colour by any of its names, must be meant whole."""
        if leaf.field is Field.TAG and not words(_typed(leaf)):
            return frozenset().union(
                *(ids for tag, ids in self.tagged().items() if fold(tag) == fold(_typed(leaf)))
            )
        if leaf.field is Field.COLOUR:
            return self._coloured(_typed(leaf))
        records = self._current()
        self._ensure_indexed()
        return frozenset(_article(records[key]) for key in self._index.find(leaf))

    def saved(self) -> list[SavedQuery]:
        return [record for record in self._current().values() if isinstance(record, SavedQuery)]

    def rules(self) -> ActorRules:
        """What the person's words on actors come to; the same object as long as they are the same."""
        records = self._current().values()
        if self._rules is None:
            self._rules = ActorRules(record for record in records if isinstance(record, ActorCorrection))
        return self._rules

    def _coloured(self, name: str) -> frozenset[str]:
        records = self._current().values()
        named = {
            record.name.removeprefix(COLOUR_NAME)
            for record in records
            if isinstance(record, Preference)
            and record.name.startswith(COLOUR_NAME)
            and fold(record.value) == fold(name)
        }
        wanted = {colour for colour in Colour if colour.value == fold(name) or colour.value in named}
        return frozenset(
            one.article.id for one in records if isinstance(one, Annotation) and one.colour in wanted
        )

    def _current(self) -> dict[str, Record]:
        position = self._notes.position()
        if position != self._position:
            self._flagged, self._tagged = {}, None
        if position < self._position or self._position < 0:
            self._records = {key_of(one): one for one in self._notes.every() if isinstance(one, _KINDS)}
            self._is_indexed, self._rules = False, None
        elif position > self._position:
            written, deleted, position = self._notes.changes(self._position)
            self._take([one for one in written if isinstance(one, _KINDS)], deleted)
        self._position = position
        return self._records

    def _take(self, written: Iterable[Record], deleted: Iterable[Record]) -> None:
        for record in deleted:
            self._records.pop(key_of(record), None)
            self._index.drop([key_of(record)])
        for record in written:
            self._records[key_of(record)] = record
        if any(isinstance(record, ActorCorrection) for record in (*written, *deleted)):
            self._rules = None
        if self._is_indexed:
            self._put(written)

    def _ensure_indexed(self) -> None:
        if not self._is_indexed:
            self._index.clear()
            self._put(self._records.values())
            self._is_indexed = True

    def _put(self, records: Iterable[Record]) -> None:
        noted = [record for record in records if isinstance(record, Annotation | ArticleTags)]
        ids = {record.article.id for record in noted}
        languages = {brief.id: brief.language for brief in self._store.briefs(sorted(ids))}
        self._index.put(
            [_document(record, languages.get(record.article.id) or _LANGUAGE) for record in noted]
        )


def _document(record: Annotation | ArticleTags, language: str) -> NoteDocument:
    texts = [FieldText(Field.TAG, tag) for tag in record.tags]
    if isinstance(record, Annotation) and record.body:
        texts.append(FieldText(Field.NOTE, record.body, language))
    return NoteDocument(key_of(record), record.article.id, tuple(texts), (), frozenset(), ())


def _article(record: Record) -> str:
    return record.article.id if isinstance(record, Annotation | ArticleTags) else ""


def _typed(leaf: Leaf) -> str:
    return leaf.pattern if isinstance(leaf, Wildcard) else leaf.text


def _flags_of(note: Annotation) -> frozenset[str]:
    """What of `FLAGS` an annotation makes true of its article."""
    found = set()
    if note.kind is AnnotationKind.BOOKMARK and note.selectors is None:
        found.add("is:bookmarked")
    if note.kind is AnnotationKind.HIGHLIGHT:
        found.add("has:highlight")
    if note.body and note.kind is not AnnotationKind.BOOKMARK:
        found.add("has:note")
    return frozenset(found)
