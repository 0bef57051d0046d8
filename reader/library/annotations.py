"""What the person makes of an article: bookmarks, highlights, notes, tags, how far they read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reader.errors import (
    AmbiguousAnnotation,
    AmbiguousQuote,
    AnnotationNotFound,
    ArticleNotFound,
    BadSpan,
    QuoteNotFound,
)
from reader.library.articles import stamp, stamps_of
from reader.library.parts import Part, in_parts
from reader.library.passages import occurrences, sentence_at
from reader.library.placing import Placing
from reader.library.progress import SILENT
from reader.library.roles import writes_notes
from reader.model.actor import Actor
from reader.model.annotation import (
    COLOUR_NAME,
    NO_ARTICLE,
    ActorCorrection,
    ActorStamp,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    PlacedAnnotation,
    Preference,
    Reading,
    Record,
)
from reader.model.article import Article, ArticleText
from reader.model.change import Change, Noun
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ports import ArticleStore, NotesStore, Progress
from reader.text.actor_rules import ActorRules
from reader.text.analysis import fold
from reader.text.describe import describe
from reader.text.normalise import normalise

_CANDIDATES = 8


class Annotations:
    """Every changing call is one step of the history, on disk when it returns."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        placing: Placing,
        resolve_actor: Callable[[str], Actor],
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._notes = notes
        self._placing = placing
        self._resolve_actor = resolve_actor
        self._now = now
        self._new_id = new_id

    # What is there

    def of_article(self, article_id: str) -> list[PlacedAnnotation]:
        """The annotations of one article: those with a place in text order, then the others by age."""
        placed = self._placing.rows(self._notes.annotations(article_id))
        return sorted(placed, key=lambda row: (row.start is None, row.start or 0, row.created))

    def all(self, query: str = "") -> list[PlacedAnnotation]:
        """Every annotation by article and place; those in which all words of `query` occur."""
        words = fold(query).split()
        placed = self._placing.rows(self._notes.annotations())
        found = [row for row in placed if all(word in _searched(row) for word in words)]
        return sorted(found, key=lambda row: (row.path, row.start is None, row.start or 0, row.created))

    def get(self, annotation_id: str) -> PlacedAnnotation:
        return self._placing.row(self._annotation(annotation_id))

    def find(self, reference: str) -> PlacedAnnotation:
        """The annotation called by its id or a unique beginning of it.

        Raises `AnnotationNotFound`, or `AmbiguousReference` naming the candidates.
        """
        found = self._notes.annotation_ids(reference, _CANDIDATES)
        if not found:
            raise AnnotationNotFound(reference=reference)
        if len(found) > 1 and reference not in found:
            raise AmbiguousAnnotation(reference=reference, candidates=", ".join(found))
        return self.get(reference if reference in found else found[0])

    def of_actor(self, actor_id: str) -> list[PlacedAnnotation]:
        """The notes on an actor, oldest first, also those on an actor that was merged into it since."""
        ids = ActorRules(self._notes.records(ActorCorrection)).with_merged([actor_id])
        notes = [note for one in ids for note in self._notes.annotations(actor_id=one)]
        return self._placing.rows(sorted(notes, key=lambda note: (note.created, note.id)))

    def places(self, article_id: str) -> list[PlacedAnnotation]:
        """The bookmarked places of an article in text order; what has no place now comes last."""
        rows = self.of_article(article_id)
        return [row for row in rows if row.kind is AnnotationKind.BOOKMARK and row.quote]

    def bookmark_of(self, article_id: str) -> Annotation | None:
        """The bookmark of the article itself, not of a place in it."""
        notes = self._notes.annotations(article_id)
        return next((note for note in notes if _is_article_bookmark(note)), None)

    def colour_names(self) -> dict[Colour, str]:
        """What the colours are called: the person's name, else the colour's own English one."""
        found = {}
        for colour in Colour:
            record = self._notes.get(f"preference:{COLOUR_NAME}{colour.value}")
            found[colour] = record.value if isinstance(record, Preference) else colour.value
        return found

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
        starts = occurrences(self._text(article_id).text, quote)
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
    def bookmark_many(self, ids: Sequence[str], on: bool, *, progress: Progress = SILENT) -> Change:
        """Set or take away the bookmarks of articles in one step."""
        bookmarks = self._notes.annotations(kind=AnnotationKind.BOOKMARK)
        existing = {note.article.id: note for note in bookmarks if _is_article_bookmark(note)}

        def fresh(part: Sequence[str]) -> Part:
            stamps = stamps_of(self._store, [one for one in part if one not in existing])
            return [self._new_on(found, AnnotationKind.BOOKMARK) for found in stamps.values()], ()

        def gone(part: Sequence[str]) -> Part:
            return (), [existing[article_id] for article_id in part if article_id in existing]

        unique = list(dict.fromkeys(ids))
        label = "Bookmark" if on else "Remove bookmark"
        return self._edit_many(label, unique, progress, fresh if on else gone)

    @writes_notes
    def bookmark_place(self, article_id: str, position: int, label: str = "") -> Change:
        """Bookmark the sentence at a code point of the text; the same place twice is one bookmark."""
        text = self._text(article_id).text
        span = sentence_at(text, position) if 0 <= position <= len(text) else None
        if span is None:
            raise BadSpan(start=position, end=position, article=self._name(article_id), length=len(text))
        known = next((row for row in self.places(article_id) if row.start == span.start), None)
        if known is not None:
            return self._revise("Name bookmark", known.id, body=normalise(label) or None)
        note = self._new(article_id, AnnotationKind.BOOKMARK)
        note = replace(note, selectors=describe(text, span), body=normalise(label))
        return self._edit("Bookmark place", article_id, [note], created=note.id)

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
        note = replace(
            self._on(self._new(article_id, AnnotationKind.HIGHLIGHT), article_id, span),
            colour=colour,
            body=normalise(body),
            tags=clean_tags(tags),
        )
        return self._edit("Highlight", article_id, [note], created=note.id)

    @writes_notes
    def extend(self, annotation_id: str, span: Span) -> Change:
        """Let a highlight reach as far as `span`, from where it is now; one without a place moves there."""
        note, row = self._annotation(annotation_id), self.get(annotation_id)
        if row.start is not None and row.end is not None:
            span = Span(min(row.start, span.start), max(row.end, span.end))
        return self.set_place("Extend highlight", note, row.article, span)

    def set_place(self, label: str, note: Annotation, article_id: str, span: Span) -> Change:
        """Put an annotation exactly there in the present text of its article, as one step."""
        moved = self.placed_at(note, article_id, span)
        if moved == note:
            return Change(frozenset(), (article_id,), note.id)
        return self._edit(label, article_id, [moved], created=note.id)

    def placed_at(self, note: Annotation, article_id: str, span: Span) -> Annotation:
        """The annotation as it would be with its place there; it itself when that is so. Raises `BadSpan`."""
        moved = self._on(note, article_id, span)
        return note if moved == note else replace(moved, modified=self._time())

    @writes_notes
    def note_actor(self, actor_id: str, body: str, *, tags: Sequence[str] = ()) -> Change:
        """Write a note on an actor, called by id or by any name. Raises `NotFound` when there is none."""
        actor = self._resolve_actor(actor_id)
        time = self._time()
        note = Annotation(
            self._new_id(),
            AnnotationKind.NOTE,
            NO_ARTICLE,
            None,
            None,
            normalise(body),
            clean_tags(tags),
            time,
            time,
            ActorStamp(actor.id, actor.name, actor.type),
        )
        return self._edit("Write note", "", [note], created=note.id)

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
    def revise(
        self,
        annotation_id: str,
        *,
        colour: Colour | None = None,
        body: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Change:
        """Change several things in one step; `None` leaves a thing as it is."""
        written = None if body is None else normalise(body)
        cleaned = None if tags is None else clean_tags(tags)
        return self._revise("Change highlight", annotation_id, body=written, colour=colour, tags=cleaned)

    @writes_notes
    def delete(self, annotation_id: str) -> Change:
        """Delete an annotation; undo brings it back, also after a restart."""
        note = self._annotation(annotation_id)
        return self._edit(f"Delete {note.kind.value}", note.article.id, [], [note])

    @writes_notes
    def name_colour(self, colour: Colour, name: str) -> Change:
        """Say what a colour means; empty gives it its own name back."""
        record = Preference(f"{COLOUR_NAME}{colour.value}", " ".join(normalise(name).split()))
        if record.value:
            return self._edit("Name colour", None, [record])
        existing = self._notes.get(f"preference:{record.name}")
        return self._edit("Name colour", None, [], [existing] if existing else [])

    @writes_notes
    def tag_article(self, article_id: str, tags: Sequence[str]) -> Change:
        """Replace the tags of an article."""
        record = ArticleTags(stamp(self._article(article_id)), clean_tags(tags))
        if record.tags:
            return self._edit("Tag article", article_id, [record])
        existing = self._notes.get(f"tags:{article_id}")
        return self._edit("Tag article", article_id, [], [existing] if existing else [])

    @writes_notes
    def tag_articles(
        self, ids: Sequence[str], tags: Sequence[str], *, add: bool = True, progress: Progress = SILENT
    ) -> Change:
        """Give articles tags, or take these tags from them, in one step."""
        named = clean_tags(tags)

        def tagged(part: Sequence[str]) -> Part:
            stamps = stamps_of(self._store, part)
            known = self._notes.many(f"tags:{article_id}" for article_id in part)
            puts: list[Record] = []
            deletes: list[Record] = []
            for article_id in part:
                record = known.get(f"tags:{article_id}")
                before = record.tags if isinstance(record, ArticleTags) else ()
                after = clean_tags((*before, *named))
                if not add:
                    after = tuple(tag for tag in before if tag not in named)
                if after != before:
                    (puts if after else deletes).append(ArticleTags(stamps[article_id], after))
            return puts, deletes

        return self._edit_many("Tag articles" if add else "Remove tags", ids, progress, tagged)

    @writes_notes
    def set_reading(
        self, article_id: str, position: int, *, read: bool = True, finished: bool | None = None
    ) -> Change:
        """Remember how far the person is (a code point of the text), whether they opened it, and whether
        they came to its end; `None` leaves that as it is. An unread one is never finished."""
        done = self.reading(article_id).finished if finished is None else finished
        self._notes.edit("Read", [Reading(article_id, max(0, position), read, done and read)])
        return Change(frozenset({Noun.READING}), (article_id,), label="Read")

    @writes_notes
    def mark_read(self, ids: Sequence[str], read: bool, *, progress: Progress = SILENT) -> Change:
        """Mark articles as read, or as never opened, in one step; how far the person was is kept."""

        def marked(part: Sequence[str]) -> Part:
            known = self._notes.many(f"reading:{article_id}" for article_id in part)
            return [Reading(i, _position(known.get(f"reading:{i}")), read, finished=read) for i in part], ()

        label = "Mark as read" if read else "Mark as unread"
        self._notes.edit_in_parts(label, in_parts(ids, progress, marked))
        return Change(frozenset({Noun.READING}), tuple(ids), label=label)

    # Helpers

    def _edit(
        self,
        label: str,
        article_id: str | None,
        puts: Sequence[Record],
        deletes: Sequence[Record] = (),
        created: str | None = None,
    ) -> Change:
        """`article_id` is `None` when all articles may look different, and empty when none does."""
        self._notes.edit(label, puts, deletes)
        articles = None if article_id is None else (article_id,) if article_id else ()
        return Change(frozenset({Noun.ANNOTATIONS}), articles, created, label)

    def _edit_many(
        self, label: str, ids: Sequence[str], progress: Progress, make: Callable[[Sequence[str]], Part]
    ) -> Change:
        if not self._notes.edit_in_parts(label, in_parts(ids, progress, make)):
            return Change(frozenset(), tuple(ids))
        return Change(frozenset({Noun.ANNOTATIONS}), tuple(ids), label=label)

    def _on(self, note: Annotation, article_id: str, span: Span) -> Annotation:
        """The annotation on a passage of the present text. Raises `BadSpan` when it is none."""
        text = self._text(article_id).text
        if not 0 <= span.start < span.end <= len(text):
            raise BadSpan(start=span.start, end=span.end, article=self._name(article_id), length=len(text))
        article = stamp(self._article(article_id))
        return replace(note, article=article, selectors=describe(text, span), given_up=False)

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
        return self._new_on(stamp(self._article(article_id)), kind)

    def _new_on(self, article: ArticleStamp, kind: AnnotationKind) -> Annotation:
        time = self._time()
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


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Tags without `#` and outer space, each once, in the order given."""
    cleaned = (" ".join(normalise(tag).lstrip("#").split()) for tag in tags)
    return tuple(dict.fromkeys(tag for tag in cleaned if tag))


def _position(record: Record | None) -> int:
    return record.position if isinstance(record, Reading) else 0


def _is_article_bookmark(note: Annotation) -> bool:
    return note.kind is AnnotationKind.BOOKMARK and note.selectors is None


def _searched(row: PlacedAnnotation) -> str:
    return fold("\n".join((row.title, row.quote, row.note, *row.tags)))
