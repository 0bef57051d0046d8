"""What the person makes of an article: bookmarks, highlights, notes, tags, how far they read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reader.errors import AmbiguousQuote, AnnotationNotFound, ArticleNotFound, BadSpan, QuoteNotFound
from reader.library.articles import stamp
from reader.library.roles import writes_notes
from reader.model.annotation import (
    Anchoring,
    Annotation,
    AnnotationKind,
    AnnotationState,
    ArticleTags,
    Colour,
    PlacedAnnotation,
    Reading,
    Record,
)
from reader.model.article import Article, ArticleText
from reader.model.change import Change, Noun
from reader.model.span import Span
from reader.ports import ArticleStore, NotesStore
from reader.text.analysis import fold
from reader.text.anchor import place
from reader.text.describe import describe
from reader.text.normalise import normalise


class Annotations:
    """Every changing call is one step of the history, on disk when it returns."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._notes = notes
        self._now = now
        self._new_id = new_id

    # What is there

    def of_article(self, article_id: str) -> list[PlacedAnnotation]:
        """The annotations of one article: those with a place in text order, then the others by age."""
        placed = [self._placed(note) for note in self._notes.annotations(article_id)]
        return sorted(placed, key=lambda row: (row.start is None, row.start or 0, row.created))

    def all(self, query: str = "") -> list[PlacedAnnotation]:
        """Every annotation by article and place; those in which all words of `query` occur."""
        words = fold(query).split()
        placed = [self._placed(note) for note in self._notes.annotations()]
        found = [row for row in placed if all(word in _searched(row) for word in words)]
        return sorted(found, key=lambda row: (row.path, row.start is None, row.start or 0, row.created))

    def get(self, annotation_id: str) -> PlacedAnnotation:
        return self._placed(self._annotation(annotation_id))

    def bookmark_of(self, article_id: str) -> Annotation | None:
        notes = self._notes.annotations(article_id)
        return next((note for note in notes if note.kind is AnnotationKind.BOOKMARK), None)

    def tags_of(self, article_id: str) -> tuple[str, ...]:
        record = self._notes.get(f"tags:{article_id}")
        return record.tags if isinstance(record, ArticleTags) else ()

    def tags(self) -> list[tuple[str, int]]:
        """Every tag in use with its count."""
        return self._notes.tags()

    def reading(self, article_id: str) -> Reading:
        record = self._notes.get(f"reading:{article_id}")
        return record if isinstance(record, Reading) else Reading(article_id, 0, read=False)

    def find_quote(self, article_id: str, quote: str, occurrence: int | None = None) -> Span:
        """The span of a quotation, which must be verbatim; `occurrence` counts from 1.

        Raises `QuoteNotFound`, or `AmbiguousQuote` when it occurs more than once and none is chosen.
        """
        quote = normalise(quote)
        name = self._name(article_id)
        starts = _occurrences(self._text(article_id).text, quote)
        if not starts or (occurrence is not None and not 1 <= occurrence <= len(starts)):
            raise QuoteNotFound(quote=quote, article=name)
        if occurrence is None and len(starts) > 1:
            raise AmbiguousQuote(count=len(starts), article=name)
        start = starts[(occurrence or 1) - 1]
        return Span(start, start + len(quote))

    # Changes

    @writes_notes
    def bookmark(self, article_id: str, on: bool = True) -> Change:
        """Set or take away the bookmark of an article; doing it twice changes nothing."""
        existing = self.bookmark_of(article_id)
        if on and existing is None:
            note = self._new(article_id, AnnotationKind.BOOKMARK)
            return self._edit("Bookmark", note.article.id, [note], created=note.id)
        if not on and existing is not None:
            return self._edit("Remove bookmark", article_id, [], [existing])
        return Change(frozenset(), (article_id,), existing.id if existing else None)

    @writes_notes
    def highlight(
        self,
        article_id: str,
        span: Span,
        *,
        colour: Colour = Colour.YELLOW,
        body: str = "",
        tags: Sequence[str] = (),
    ) -> Change:
        """Highlight a passage. Raises `BadSpan` when it is empty or outside the text."""
        text = self._text(article_id).text
        if not 0 <= span.start < span.end <= len(text):
            raise BadSpan(start=span.start, end=span.end, article=self._name(article_id), length=len(text))
        note = replace(
            self._new(article_id, AnnotationKind.HIGHLIGHT),
            selectors=describe(text, span),
            colour=colour,
            body=normalise(body),
            tags=clean_tags(tags),
        )
        return self._edit("Highlight", article_id, [note], created=note.id)

    @writes_notes
    def add_note(self, article_id: str, body: str, *, tags: Sequence[str] = ()) -> Change:
        """Write a note on a whole article."""
        note = self._new(article_id, AnnotationKind.NOTE)
        note = replace(note, body=normalise(body), tags=clean_tags(tags))
        return self._edit("Write note", article_id, [note], created=note.id)

    @writes_notes
    def write_note(self, annotation_id: str, body: str) -> Change:
        """Replace the Markdown of a highlight or a note; empty removes it from a highlight."""
        return self._revise("Write note", annotation_id, body=normalise(body))

    @writes_notes
    def set_colour(self, annotation_id: str, colour: Colour) -> Change:
        return self._revise("Change colour", annotation_id, colour=colour)

    @writes_notes
    def set_tags(self, annotation_id: str, tags: Sequence[str]) -> Change:
        return self._revise("Change tags", annotation_id, tags=clean_tags(tags))

    @writes_notes
    def delete(self, annotation_id: str) -> Change:
        """Delete an annotation; undo brings it back, also after a restart."""
        note = self._annotation(annotation_id)
        return self._edit(f"Delete {note.kind.value}", note.article.id, [], [note])

    @writes_notes
    def tag_article(self, article_id: str, tags: Sequence[str]) -> Change:
        """Replace the tags of an article."""
        record = ArticleTags(stamp(self._article(article_id)), clean_tags(tags))
        if record.tags:
            return self._edit("Tag article", article_id, [record])
        existing = self._notes.get(f"tags:{article_id}")
        return self._edit("Tag article", article_id, [], [existing] if existing else [])

    @writes_notes
    def set_reading(self, article_id: str, position: int, *, read: bool = True) -> Change:
        """Remember how far the person is (a code point of the text), and whether they read it."""
        self._notes.edit("Read", [Reading(article_id, max(0, position), read)])
        return Change(frozenset({Noun.READING}), (article_id,), label="Read")

    # Helpers

    def _edit(
        self,
        label: str,
        article_id: str,
        puts: Sequence[Record],
        deletes: Sequence[Record] = (),
        created: str | None = None,
    ) -> Change:
        self._notes.edit(label, puts, deletes)
        return Change(frozenset({Noun.ANNOTATIONS}), (article_id,), created, label)

    def _revise(
        self,
        label: str,
        annotation_id: str,
        *,
        body: str | None = None,
        colour: Colour | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Change:
        note = self._annotation(annotation_id)
        revised = replace(
            note,
            body=note.body if body is None else body,
            colour=note.colour if colour is None else colour,
            tags=note.tags if tags is None else tags,
        )
        if revised == note:
            return Change(frozenset(), (note.article.id,), note.id)
        return self._edit(label, note.article.id, [replace(revised, modified=self._time())], created=note.id)

    def _new(self, article_id: str, kind: AnnotationKind) -> Annotation:
        time = self._time()
        article = stamp(self._article(article_id))
        return Annotation(self._new_id(), kind, article, None, None, "", (), time, time)

    def _time(self) -> str:
        return self._now().isoformat(timespec="milliseconds")

    def _annotation(self, annotation_id: str) -> Annotation:
        record = self._notes.get(f"annotation:{annotation_id}")
        if not isinstance(record, Annotation):
            raise AnnotationNotFound(reference=annotation_id)
        return record

    def _article(self, article_id: str) -> Article:
        article = self._store.article(article_id)
        if article is None:
            raise ArticleNotFound(reference=article_id)
        return article

    def _name(self, article_id: str) -> str:
        article = self._store.article(article_id)
        return Path(article.path).name if article else article_id

    def _text(self, article_id: str) -> ArticleText:
        text = self._store.text(article_id)
        if text is None:
            raise ArticleNotFound(reference=article_id)
        return text

    def _placed(self, note: Annotation) -> PlacedAnnotation:
        article = self._store.article(self._store.match(note.article) or note.article.id)
        anchoring = self._anchoring(note, article)
        span = anchoring.span
        return PlacedAnnotation(
            id=note.id,
            kind=note.kind,
            article=article.id if article else note.article.id,
            path=article.path if article else note.article.name,
            title=article.metadata.title.value if article else note.article.title,
            actor=None,
            quote=note.selectors.exact if note.selectors else "",
            start=span.start if span else None,
            end=span.end if span else None,
            state=anchoring.state,
            colour=note.colour,
            tags=note.tags,
            note=note.body,
            created=note.created,
            modified=note.modified,
        )

    def _anchoring(self, note: Annotation, article: Article | None) -> Anchoring:
        selectors = note.selectors
        if selectors is None:
            return Anchoring(AnnotationState.FOUND, None)
        if article is None:
            return Anchoring(AnnotationState.REVIEW, None)
        if article.revision == note.article.revision:
            return Anchoring(AnnotationState.FOUND, Span(selectors.start, selectors.end))
        before = self._store.text(article.id, note.article.revision)
        return place(self._text(article.id).text, selectors, before.text if before else None)


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Tags without `#` and outer space, each once, in the order given."""
    cleaned = (" ".join(normalise(tag).lstrip("#").split()) for tag in tags)
    return tuple(dict.fromkeys(tag for tag in cleaned if tag))


def _searched(row: PlacedAnnotation) -> str:
    return fold("\n".join((row.title, row.quote, row.note, *row.tags)))


def _occurrences(text: str, quote: str) -> list[int]:
    starts: list[int] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        starts.append(start)
        start = text.find(quote, start + 1)
    return starts
