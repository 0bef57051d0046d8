"""Annotations with their places in the present texts.

What was placed once is kept for as long as the process lives: a place follows from the present revision, the
one a passage was marked in, and its selectors, none of which ever changes. A highlight whose article is as it
was needs no text at all.
"""

from collections.abc import Iterable, Sequence

from reader.model.annotation import (
    Anchoring,
    Annotation,
    AnnotationState,
    ArticleStamp,
    PlacedAnnotation,
    Selectors,
)
from reader.model.article import ArticleBrief
from reader.model.span import Span
from reader.ports import ArticleStore
from reader.text.anchor import place, place_aligned
from reader.text.mapping import Alignment, align
from reader.text.quotes import likeliest

_MOST_KEPT = 200_000
"""Places kept; each takes some 300 bytes."""
_ID_PAGE = 5_000

_FOUND = Anchoring(AnnotationState.FOUND)
_WAITING = Anchoring(AnnotationState.REVIEW)
_GIVEN_UP = Anchoring(AnnotationState.ORPHAN)

_Passage = tuple[str, str, Selectors]
"""The present revision, the revision it was marked in, and how it is written down."""


class Placing:
    """Reads only. Calls from any thread; a place computed twice does no harm."""

    def __init__(self, store: ArticleStore) -> None:
        self._store = store
        self._kept: dict[_Passage, Anchoring] = {}

    def row(self, note: Annotation) -> PlacedAnnotation:
        return self.rows([note])[0]

    def rows(self, notes: Sequence[Annotation]) -> list[PlacedAnnotation]:
        """In the order given."""
        articles = self.articles_of(notes)
        compared: dict[tuple[str, str], Alignment | None] = {}
        return [self._row(note, articles.get(note.article), compared) for note in notes]

    def articles_of(self, notes: Iterable[Annotation]) -> dict[ArticleStamp, ArticleBrief]:
        """The articles that annotations belong to here; what is absent, or removed, has none."""
        stamps = {note.article for note in notes if note.actor is None}
        known = self._briefs({stamp.id for stamp in stamps})
        found = {stamp: known[stamp.id] for stamp in stamps if stamp.id in known}
        matched = {stamp: self._store.match(stamp) for stamp in stamps if stamp not in found}
        others = self._briefs({article_id for article_id in matched.values() if article_id is not None})
        found |= {stamp: others[there] for stamp, there in matched.items() if there in others}
        return found

    def _briefs(self, ids: set[str]) -> dict[str, ArticleBrief]:
        ordered = sorted(ids)
        pages = (ordered[start : start + _ID_PAGE] for start in range(0, len(ordered), _ID_PAGE))
        return {brief.id: brief for page in pages for brief in self._store.briefs(page)}

    def _row(
        self,
        note: Annotation,
        article: ArticleBrief | None,
        compared: dict[tuple[str, str], Alignment | None],
    ) -> PlacedAnnotation:
        anchoring = self._anchoring(note, article, compared)
        span = anchoring.span
        name = note.actor.name if note.actor else None
        return PlacedAnnotation(
            id=note.id,
            kind=note.kind,
            article=article.id if article else note.article.id,
            path=article.path if article else note.article.name,
            title=article.title if article else name or note.article.title,
            actor=name,
            quote=note.selectors.exact if note.selectors else "",
            start=span.start if span else None,
            end=span.end if span else None,
            state=anchoring.state,
            colour=note.colour,
            tags=note.tags,
            note=note.body,
            created=note.created,
            modified=note.modified,
            actor_id=note.actor.id if note.actor else None,
        )

    def _anchoring(
        self,
        note: Annotation,
        article: ArticleBrief | None,
        compared: dict[tuple[str, str], Alignment | None],
    ) -> Anchoring:
        selectors = note.selectors
        if note.given_up:
            return _GIVEN_UP
        if selectors is None:
            return _FOUND
        if article is None:
            return _WAITING
        if article.revision == note.article.revision:
            return Anchoring(AnnotationState.FOUND, Span(selectors.start, selectors.end))
        passage = (article.revision, note.article.revision, selectors)
        if passage not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[passage] = self._place(article, note.article.revision, selectors, compared)
        return self._kept[passage]

    def suggestion(self, note: Annotation, article_id: str) -> Span | None:
        """The best place for an annotation that has none: likely enough to be shown to the person, not to
        be taken without them."""
        text = self._store.text(article_id)
        if text is None or note.selectors is None:
            return None
        return likeliest(text.text, note.selectors)

    def _place(
        self,
        article: ArticleBrief,
        revision: str,
        selectors: Selectors,
        compared: dict[tuple[str, str], Alignment | None],
    ) -> Anchoring:
        now, before = self._store.text(article.id), self._store.text(article.id, revision)
        if now is None:
            return _WAITING
        if before is None or Span(selectors.start, selectors.end).of(before.text) != selectors.exact:
            return place(now.text, selectors)
        texts = (article.revision, revision)
        alignment = compared.get(texts)
        if alignment is None:
            alignment = compared[texts] = align(before.text, now.text)
        return place_aligned(now.text, selectors, alignment)
