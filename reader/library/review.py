"""The list of annotations whose article changed under them: confirm a place, choose another, or give up.

Listed are highlights and bookmarked places that were found elsewhere (moved) or not surely (review). What
waits for an article that is not here is not listed: there is nothing to decide yet.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.errors import AnnotationNotFound, NothingToConfirm
from reader.library.annotations import Annotations
from reader.library.placing import Placing
from reader.library.roles import writes_notes
from reader.model.annotation import Annotation, AnnotationState, ArticleStamp, PlacedAnnotation, Record
from reader.model.article import Article
from reader.model.change import Change, Noun
from reader.model.notebook import ReviewEntry
from reader.model.span import Span
from reader.ports import ArticleStore, NotesStore

_REASONS = {
    "review": "The passage was not found surely enough.",
    "suggested": "The passage may be this one.",
    "changed": "The passage was found with other words.",
    "moved": "The passage was found at another place.",
}


class Review:
    """Every changing call is one step that can be undone."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        annotations: Annotations,
        placing: Placing,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._notes = notes
        self._annotations = annotations
        self._placing = placing
        self._now = now

    def entries(self) -> list[ReviewEntry]:
        """First what has no place, then what was found with other words, then what only moved; the oldest
        first."""
        found = [self._entry(note, row) for note, row in self._waiting()]
        order = list(_REASONS.values())
        return sorted(found, key=lambda entry: (order.index(entry.reason), entry.annotation.created))

    def count(self) -> int:
        return len(self._waiting())

    def strays(self) -> list[ArticleStamp]:
        """The articles that annotations wait for."""
        return self._store.strays()

    def returned(self) -> dict[str, str]:
        """The articles that annotations wait for and that are here again: their old ids, and those of now.

        An article is known by the hash of its text; by its file's name, record or address only where it has
        the same title or a marked passage is found in it.
        """
        found: dict[str, str] = {}
        for stray in self._store.strays():
            there = self._store.match(stray)
            article = self._store.article(there) if there is not None else None
            if article is not None and self._is_the_same(stray, article):
                found[stray.id] = article.id
        return found

    @writes_notes
    def reattach(self, returned: dict[str, str] | None = None) -> Change:
        """Let annotations of articles that are not here belong to the same articles imported anew: those
        that `returned` told, or tells now. It is no edit of the person's: undo passes it over."""
        moves = self.returned() if returned is None else returned
        if moves:
            self._notes.reattach(moves)
        return Change(
            frozenset({Noun.ANNOTATIONS}) if moves else frozenset(), tuple(moves.values()), label="Re-attach"
        )

    def _is_the_same(self, stray: ArticleStamp, article: Article) -> bool:
        if article.revision == stray.revision or self._store.text(article.id, stray.revision) is not None:
            return True
        if article.metadata.title.value == stray.title:
            return True
        rows = self._placing.rows(self._notes.annotations(stray.id))
        return any(row.start is not None for row in rows)

    @writes_notes
    def confirm(self, annotation_id: str) -> Change:
        """Keep a place as right: where the annotation was found or, without one, the suggestion.

        Raises `NothingToConfirm` when there is neither.
        """
        note = self._annotation(annotation_id)
        row = self._placing.row(note)
        span = Span(row.start, row.end) if row.start is not None and row.end is not None else None
        span = span or self._suggestion(note, row)
        if span is None:
            raise NothingToConfirm(reference=annotation_id)
        return self._annotations.set_place("Confirm place", note, row.article, span)

    @writes_notes
    def confirm_all(self, ids: Sequence[str]) -> Change:
        """Keep the places of moved annotations as right, in one step; those without a place are passed
        over."""
        notes = [self._annotation(annotation_id) for annotation_id in ids]
        puts: list[Record] = []
        for note, row in zip(notes, self._placing.rows(notes), strict=True):
            if row.start is not None and row.end is not None:
                put = self._annotations.placed_at(note, row.article, Span(row.start, row.end))
                puts += [put] if put != note else []
        self._notes.edit("Confirm places", puts)
        return Change(frozenset({Noun.ANNOTATIONS}), None, label="Confirm places")

    @writes_notes
    def place(self, annotation_id: str, span: Span) -> Change:
        """Put an annotation exactly there. Raises `BadSpan`."""
        note = self._annotation(annotation_id)
        return self._annotations.set_place("Place annotation", note, self._placing.row(note).article, span)

    @writes_notes
    def give_up(self, annotation_id: str) -> Change:
        """Let it be an orphan: kept with its quotation and note, without a place, no longer looked for."""
        note = self._annotation(annotation_id)
        row = self._placing.row(note)
        given_up = replace(note, given_up=True, modified=self._now().isoformat(timespec="milliseconds"))
        self._notes.edit("Keep as orphan", [] if note.given_up else [given_up])
        return Change(frozenset({Noun.ANNOTATIONS}), (row.article,), note.id, "Keep as orphan")

    def _waiting(self) -> list[tuple[Annotation, PlacedAnnotation]]:
        """Moved and unplaced annotations of articles that are here."""
        records = (self._notes.get(f"annotation:{found}") for found in self._store.displaced())
        notes = [record for record in records if isinstance(record, Annotation)]
        here = self._placing.articles_of(notes)
        notes = [note for note in notes if note.article in here]
        states = (AnnotationState.MOVED, AnnotationState.REVIEW)
        return [
            pair for pair in zip(notes, self._placing.rows(notes), strict=True) if pair[1].state in states
        ]

    def _entry(self, note: Annotation, row: PlacedAnnotation) -> ReviewEntry:
        exact = note.selectors.exact if note.selectors else ""
        if row.start is None or row.end is None:
            span = self._suggestion(note, row)
            return ReviewEntry(row, span, exact, _REASONS["suggested" if span else "review"])
        text = self._store.text(row.article)
        span = Span(row.start, row.end)
        same = text is not None and span.of(text.text) == exact
        return ReviewEntry(row, span, exact, _REASONS["moved" if same else "changed"])

    def _suggestion(self, note: Annotation, row: PlacedAnnotation) -> Span | None:
        return self._placing.suggestion(note, row.article)

    def _annotation(self, annotation_id: str) -> Annotation:
        record = self._notes.get(f"annotation:{annotation_id}")
        if not isinstance(record, Annotation):
            raise AnnotationNotFound(reference=annotation_id)
        return record
