"""The reading pane: one article with its header, its text and marks, and what floats over them.

It speaks in spans of code points; UTF-16 stays inside. It changes nothing in the library: it says what the
person wants, and `Window` does it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.model.actor import ActorCount, Mention
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.article import Article, ArticleText
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui.actions import Actions
from reader.ui.controls import EmptyState, column
from reader.ui.reading.find_bar import FindBar, occurrences
from reader.ui.reading.header import ArticleHeader
from reader.ui.reading.hover import HoverCard
from reader.ui.reading.marks import (
    Mark,
    MarkKind,
    Marks,
    highlight_marks,
    match_marks,
    mention_marks,
    step,
)
from reader.ui.reading.note_sheet import NoteSheet
from reader.ui.reading.selection_bar import SelectionBar
from reader.ui.reading.spoken import highlight_words, mark_words
from reader.ui.reading.typography import Setting
from reader.ui.reading.view import TextView
from reader.ui.speaking import announce
from reader.ui.theme import SPACE_8, Theme

_HOVER_MS = 250


class ReadingPane(QWidget):
    """Shows one article at a time, or says that none is open."""

    moved = Signal()
    """The person scrolled."""
    actor_chosen = Signal(str)
    annotation_chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    zoomed = Signal(int)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setProperty("role", "paper")
        self._setting = setting
        self._article: Article | None = None
        self._text = ArticleText("", (), "")
        self._offsets = Utf16Map("")
        self._mentions: Sequence[Mention] = ()
        self._annotations: Sequence[PlacedAnnotation] = ()
        self._matches: Sequence[Span] = ()
        self._tags: tuple[str, ...] = ()
        self._marks = Marks()
        self._counts: Mapping[str, ActorCount] = {}
        self.find_bar = FindBar()
        self._header = ArticleHeader()
        self.view = TextView(self._header)
        self.view.setAccessibleName(self.tr("Text of the article"))
        self._hover = HoverCard(self.view.viewport())
        self._bar: SelectionBar | None = None
        self.note_sheet = NoteSheet(self.view.viewport())
        self.empty = EmptyState(
            self.tr("No article is open"), self.tr("Choose one from the list to read it here.")
        )
        self._pages = QStackedWidget()
        self._build()

    def _build(self) -> None:
        layout = column(self)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._pages)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        self._hover_timer = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._hover_timer.timeout.connect(self._show_hovered)
        self._hovered: Mark | None = None
        self.view.pointed.connect(self._on_pointed)
        self.view.clicked.connect(self._on_clicked)
        self.view.selected.connect(self._on_selected)
        self.view.scrolled.connect(self._on_scrolled)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.zoomed.connect(self.zoomed)
        self.view.jumped.connect(self._go_to_mark)
        self.find_bar.asked.connect(self._on_asked)
        self.find_bar.stepped.connect(self.step)
        self.find_bar.closed.connect(self._on_find_closed)

    def equip(self, actions: Actions) -> None:
        """Give the bar at the selection its actions."""
        self._bar = SelectionBar(self.view.viewport(), actions)

    # What is shown

    @property
    def article(self) -> Article | None:
        return self._article

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def open_article(self, article: Article, text: ArticleText, tags: tuple[str, ...], position: int) -> None:
        """Show another article, at a code point of its text."""
        self._article, self._text, self._tags = article, text, tags
        self._offsets = Utf16Map(text.text)
        self._mentions, self._annotations, self._matches = (), (), ()
        self.find_bar.hide()
        self._pages.setCurrentWidget(self.view)
        self._set()
        self.view.setAccessibleDescription(article.metadata.title.value)
        self.view.scroll_to_top(self._offsets.to_utf16(position))

    def close_article(self) -> None:
        self._article = None
        self._hide_floating()
        self.find_bar.hide()
        self._pages.setCurrentWidget(self.empty)

    def show_why(self, words: str) -> None:
        """Why the search that is shown finds this article, in the header."""
        self._header.show_why(words)
        self.view.fit_header()

    def show_facts(self, article: Article, tags: tuple[str, ...]) -> None:
        """The same article with corrected details or other tags."""
        position = self.position()
        self._article, self._tags = article, tags
        self._set()
        self.view.scroll_to_top(self._offsets.to_utf16(position))

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._mark_mentions()

    def show_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        self._annotations = annotations
        self._mark_highlights()

    def show_matches(self, matches: Sequence[Span]) -> None:
        self._matches = matches
        self._mark_matches()

    def show_counts(self, counts: Sequence[ActorCount]) -> None:
        """The actors of the article with their numbers in the whole library, for the hover card."""
        self._counts = {row.actor_id: row for row in counts}

    def hide_types(self, hidden: frozenset[ActorType]) -> None:
        self.view.emphasise(replace(self.view.emphasis, hidden=hidden))

    def dress(self, setting: Setting) -> None:
        """Another theme or other type; the place in the text stays."""
        position = self.position()
        self._setting = setting
        self.find_bar.dress(setting.theme)
        if self._article is not None:
            self._set()
            self.view.scroll_to_top(self._offsets.to_utf16(position))

    @property
    def setting(self) -> Setting:
        return self._setting

    @property
    def theme(self) -> Theme:
        return self._setting.theme

    # Places

    def position(self) -> int:
        """The code point at the top of the view."""
        return self._offsets.from_utf16(self.view.top_utf16())

    @property
    def is_at_end(self) -> bool:
        """The last line of the article is in view."""
        return self.article is not None and self.view.shows_end()

    def selection(self) -> Span | None:
        chosen = self.view.selection_utf16()
        return self._offsets.span_from_utf16(*chosen) if chosen else None

    def select(self, span: Span) -> None:
        """Select a passage, as dragging over it does."""
        self.view.select(*self._offsets.span_to_utf16(span))
        self._on_selected()

    def quote(self) -> str:
        """The passage at hand: the selection, else the highlight the person is on; as the article has it."""
        span = self.selection()
        if span is not None:
            return span.of(self._text.text)
        there = self.annotation_at_caret()
        return there.quote if there else ""

    def clear_selection(self) -> None:
        self.view.clear_selection()
        self._on_selected()

    def mention_at_caret(self) -> Mention | None:
        """The mention the caret stands in, or the one that was gone to last."""
        found = self._marks.at(self.view.caret_utf16(), MarkKind.MENTION)
        found = found or self.view.emphasis.current
        return found.mention if found else None

    def mention_under(self, place: QPoint) -> Mention | None:
        """The mention under a point of the screen."""
        offset = self.view.offset_at(self.view.viewport().mapFromGlobal(place))
        found = self._marks.at(offset, MarkKind.MENTION) if offset >= 0 else None
        return found.mention if found else None

    def mention_of(self, actor_id: str) -> Mention | None:
        """A mention of an actor: the one that was gone to last, else the first."""
        current = self.view.emphasis.current
        if current is not None and current.mention is not None and current.mention.actor_id == actor_id:
            return current.mention
        return next((mention for mention in self._mentions if mention.actor_id == actor_id), None)

    def put_caret(self, position: int) -> None:
        """Set the caret before a code point, without scrolling there."""
        self.view.put_caret(self._offsets.to_utf16(position))

    def place_of(self, span: Span) -> QPoint:
        """The point of the screen under the beginning of a passage: where its menu opens."""
        rect = self.view.rect_in_view(*self._offsets.span_to_utf16(span))
        return self.view.viewport().mapToGlobal(rect.bottomLeft())

    def touched(self, span: Span) -> PlacedAnnotation | None:
        """The highlight that a passage overlaps or adjoins; of several the one chosen before."""
        near = [
            row
            for row in self._annotations
            if row.kind is AnnotationKind.HIGHLIGHT
            and row.start is not None
            and row.end is not None
            and row.start <= span.end
            and span.start <= row.end
        ]
        chosen = self.view.emphasis.annotation_id
        return next((row for row in near if row.id == chosen), near[-1] if near else None)

    def annotation_at_caret(self) -> PlacedAnnotation | None:
        """The highlight the caret stands in, or the one chosen last."""
        found = self._marks.at(self.view.caret_utf16(), MarkKind.HIGHLIGHT)
        if found is not None:
            return found.annotation
        chosen = self.view.emphasis.annotation_id
        return next((row for row in self._annotations if row.id == chosen), None)

    def go_to(self, span: Span) -> None:
        """Bring a passage into view."""
        self.view.reveal(Mark(*self._offsets.span_to_utf16(span), MarkKind.MATCH))

    def point_out(self, span: Span) -> None:
        """Bring a passage into view; a mention that begins there is the current one, and its actor marked."""
        self.go_to(span)
        found = self._marks.at(self._offsets.to_utf16(span.start), MarkKind.MENTION)
        if found is not None and found.mention is not None:
            emphasis = replace(self.view.emphasis, actor_id=found.mention.actor_id, current=found)
            self.view.emphasise(emphasis)

    def emphasise_annotation(self, annotation_id: str | None) -> None:
        self.view.emphasise(replace(self.view.emphasis, annotation_id=annotation_id))

    def emphasise_actor(self, actor_id: str | None) -> None:
        self.view.emphasise(replace(self.view.emphasis, actor_id=actor_id))

    def choose_annotation(self, annotation_id: str | None) -> None:
        """Emphasise a highlight; bring it into view where it has a place."""
        self.emphasise_annotation(annotation_id)
        row = next((row for row in self._annotations if row.id == annotation_id), None)
        if row is not None and row.start is not None and row.end is not None:
            self.go_to(Span(row.start, row.end))

    def choose_actor(self, actor_id: str, *, forward: bool = True) -> None:
        """Emphasise the mentions of an actor and go to the first; choosing it again goes to the next, or back
        to the one before."""
        emphasis = self.view.emphasis
        current = emphasis.current if emphasis.actor_id == actor_id else None
        self.view.emphasise(replace(emphasis, actor_id=actor_id, current=current))
        self._step_among(self._mention_marks(actor_id), forward)

    def step(self, forward: bool) -> None:
        """To the next (previous) match; without a search, mention."""
        marks = self._marks.of_kind(MarkKind.MATCH)
        self._step_among(marks or self._mention_marks(self.view.emphasis.actor_id), forward)

    def step_highlight(self, forward: bool) -> None:
        """To the next (previous) highlight, which becomes the chosen one."""
        marks = self._marks.of_kind(MarkKind.HIGHLIGHT)
        ids = [mark.annotation.id if mark.annotation else "" for mark in marks]
        chosen = self.view.emphasis.annotation_id
        at = ids.index(chosen) if chosen in ids else None
        if at is not None:
            index: int | None = (at + (1 if forward else -1)) % len(marks)
        else:
            index = step(marks, self.view.caret_utf16() - forward, forward)
        annotation = marks[index].annotation if index is not None else None
        if index is None or annotation is None:
            announce(self.view, self.tr("No highlights in this article"))
            return
        self.view.reveal(marks[index])
        self.annotation_chosen.emit(annotation.id)
        announce(self.view, highlight_words(annotation, index, len(marks)))

    def open_note(self, annotation: PlacedAnnotation, known: Sequence[str]) -> None:
        """The editor of a highlight's note, beside its passage."""
        if annotation.start is None or annotation.end is None:
            return
        self.emphasise_annotation(annotation.id)
        start, end = self._offsets.span_to_utf16(Span(annotation.start, annotation.end))
        self.view.reveal(Mark(start, end, MarkKind.HIGHLIGHT))
        passage = self._rect_of(start, end)
        self.note_sheet.edit(annotation, known, passage, self.theme)
        if self.note_sheet.geometry().intersects(passage):
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + passage.top() - SPACE_8)
            self.note_sheet.place(self._rect_of(start, end))

    def _rect_of(self, start: int, end: int) -> QRect:
        """Where a passage lies in the viewport, in offsets of the view."""
        return self.view.rect_in_view(start, start + 1).united(self.view.rect_in_view(end - 1, end))

    def first_match(self) -> None:
        marks = self._marks.of_kind(MarkKind.MATCH)
        if marks:
            self._go_to_mark(marks[0])

    def scroll_page(self, forward: bool) -> bool:
        """Scroll by most of a page; `False` at the end."""
        bar = self.view.verticalScrollBar()
        before = bar.value()
        page = self.view.viewport().height() * 9 // 10
        bar.setValue(before + page if forward else before - page)
        return bar.value() != before

    def open_find(self) -> None:
        if self._article is not None:
            self.find_bar.open_bar()
            self._on_asked(self.find_bar.field.text())

    def who_is_this(self) -> None:
        """The hover card by key, for the mention at the caret."""
        mark = self._marks.at(self.view.caret_utf16(), MarkKind.MENTION)
        if mark is not None:
            self._hovered = mark
            self._show_hovered()

    # Helpers

    def _set(self) -> None:
        if self._article is None:
            return
        self._hide_floating()
        self._header.show_article(self._article, self._text, self._tags, self._setting)
        self.view.show_text(self._text, self._setting)
        self._mark()

    def _mark(self) -> None:
        """Make all marks anew: the text is another one."""
        self._mark_mentions()
        self._mark_highlights()
        self._mark_matches()

    def _mark_mentions(self) -> None:
        self._show_marks(MarkKind.MENTION, mention_marks(self._mentions, self._offsets))

    def _mark_highlights(self) -> None:
        self._show_marks(MarkKind.HIGHLIGHT, highlight_marks(self._annotations, self._offsets))

    def _mark_matches(self) -> None:
        """Of the search or, while the bar of finding is open, of what stands in it."""
        found = self._matches
        if self.find_bar.isVisible():
            found = occurrences(self._text.text, self.find_bar.field.text())
        self._show_marks(MarkKind.MATCH, match_marks(found, self._offsets))

    def _show_marks(self, kind: MarkKind, marks: Sequence[Mark]) -> None:
        self._marks = self._marks.exchange(kind, marks)
        self.view.show_marks(self._marks)

    def _mention_marks(self, actor_id: str | None) -> list[Mark]:
        hidden = self.view.emphasis.hidden
        return [
            mark
            for mark in self._marks.of_kind(MarkKind.MENTION)
            if mark.mention is not None
            and (mark.mention.actor_id == actor_id if actor_id else mark.mention.type not in hidden)
        ]

    def _step_among(self, marks: Sequence[Mark], forward: bool) -> None:
        index = step(marks, self.view.caret_utf16() if self.view.emphasis.current else -1, forward)
        if index is not None:
            self._go_to_mark(marks[index])
            self.find_bar.show_count(index, len(marks))
            line = self._text.text[slice(*self._line_around(marks[index]))]
            announce(self.view, mark_words(marks[index], line, index, len(marks)))

    def _line_around(self, mark: Mark) -> tuple[int, int]:
        text, start = self._text.text, self._offsets.from_utf16(mark.start_utf16)
        end = text.find("\n", start)
        return text.rfind("\n", 0, start) + 1, len(text) if end < 0 else end

    def _go_to_mark(self, mark: Mark) -> None:
        self.view.emphasise(replace(self.view.emphasis, current=mark))
        self.view.reveal(mark)
        if mark.annotation is not None:
            self.annotation_chosen.emit(mark.annotation.id)

    def _hide_floating(self) -> None:
        self._hover_timer.stop()
        self._hover.hide()
        if self._bar is not None:
            self._bar.hide()

    # Slots

    def _on_pointed(self, offset_utf16: int, _place: QPoint) -> None:
        mark = self._marks.at(offset_utf16, MarkKind.MENTION) if offset_utf16 >= 0 else None
        if mark == self._hovered and mark is not None:
            return
        self._hovered = mark
        self._hover.hide()
        if mark is not None and mark.mention and mark.mention.type not in self.view.emphasis.hidden:
            self._hover_timer.start()
        else:
            self._hover_timer.stop()

    def _show_hovered(self) -> None:
        mark = self._hovered
        if mark is None or mark.mention is None:
            return
        here = sum(row.actor_id == mark.mention.actor_id for row in self._mentions)
        beside = self.view.rect_in_view(mark.start_utf16, mark.end_utf16)
        self._hover.show_mention(mark.mention, here, self._counts, beside)

    def _on_clicked(self, offset_utf16: int) -> None:
        highlight = self._marks.at(offset_utf16, MarkKind.HIGHLIGHT)
        mention = self._marks.at(offset_utf16, MarkKind.MENTION)
        if mention is not None and mention.mention is not None:
            self.actor_chosen.emit(mention.mention.actor_id)
        if highlight is not None and highlight.annotation is not None:
            self.annotation_chosen.emit(highlight.annotation.id)
        else:
            self.emphasise_annotation(None)

    def _on_selected(self) -> None:
        self._hover_timer.stop()
        self._hover.hide()
        chosen = self.view.selection_utf16()
        if self._bar is None:
            return
        if chosen is None:
            self._bar.hide()
        else:
            touched = self.touched(self._offsets.span_from_utf16(*chosen))
            self._bar.show_at(self.view.rect_in_view(*chosen), touches_highlight=touched is not None)

    def _on_scrolled(self) -> None:
        self._hide_floating()
        self.moved.emit()

    def _on_asked(self, words: str) -> None:
        self.view.emphasise(replace(self.view.emphasis, current=None))
        self._mark_matches()
        marks = self._marks.of_kind(MarkKind.MATCH) if words.strip() else []
        self.find_bar.show_count(None, len(marks))
        if marks:
            self._step_among(marks, forward=True)

    def _on_find_closed(self) -> None:
        self.view.emphasise(replace(self.view.emphasis, current=None))
        self._mark_matches()
        self.view.setFocus()
