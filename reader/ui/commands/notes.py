"""Highlighting and writing on the passage at hand."""

from collections.abc import Callable
from functools import partial

from reader.errors import ReaderError
from reader.model.annotation import PlacedAnnotation
from reader.model.change import Change
from reader.model.kinds import Colour
from reader.ui.actions import COLOURS, Do
from reader.ui.commands.panes import PaneCommands
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.dialogs.versions import VersionsDialog
from reader.ui.workplace import Workplace

_OPEN = (*COLOURS, Do.WRITE_NOTE, Do.TAG_HIGHLIGHT, Do.DELETE_HIGHLIGHT, Do.EXTEND, Do.RESPAN,
         Do.BOOKMARK_PLACE, Do.NEXT_HIGHLIGHT, Do.PREVIOUS_HIGHLIGHT)  # fmt: skip


class NoteCommands(Topic):
    """Highlights, the notes on them, and bookmarks of places."""

    def __init__(self, window: Workplace, panes: PaneCommands) -> None:
        super().__init__(window.widget)
        self._window = window
        self._panes = panes
        self._library = window.library
        self._study = window.study
        self._reading = window.frame.reading
        self._list = window.frame.list
        self._side = window.frame.side
        self._words = {name: window.actions_[name].text() for name in COLOURS}
        self._named: dict[Colour, str] = {}
        self._side.notes.tag_wanted.connect(self._tag)
        self._side.notes.versions_wanted.connect(self._show_versions)
        sheet = self._reading.note_sheet
        sheet.use_drafts(window.library.drafts)
        sheet.kept.connect(self._keep)
        sheet.versions_wanted.connect(self._show_versions)
        window.desk.opened.connect(self._on_opened)

    def handlers(self) -> Handlers:
        handlers: Handlers = {
            Do.WRITE_NOTE: self._write_note,
            Do.TAG_HIGHLIGHT: self._tag_highlight,
            Do.DELETE_HIGHLIGHT: self._delete_highlight,
            Do.EXTEND: self._extend,
            Do.RESPAN: self._respan,
            Do.BOOKMARK_PLACE: self._bookmark_place,
            Do.NEXT_HIGHLIGHT: lambda: self._reading.step_highlight(True),
            Do.PREVIOUS_HIGHLIGHT: lambda: self._reading.step_highlight(False),
        }
        for name, colour in COLOURS.items():
            handlers[name] = partial(self._highlight, colour)
        return handlers

    def refresh(self) -> None:
        reading = self._window.pages.shows_articles and self._window.desk.article_id is not None
        self._window.actions_.enable(reading, *_OPEN)
        self._name_colours()

    def write_on(self, annotation_id: str) -> None:
        """The editor beside the passage; in the panel, for what has no place in the text."""
        if not self._reading.note_sheet.keep():
            return  # what is being written waits there for its place on the disk
        row = self._get(annotation_id)
        if row is None:
            return
        if row.start is None or row.article != self._window.desk.article_id:
            self._panes.show_side(self._side.notes, None)
            self._side.notes.edit(annotation_id)
        else:
            self._reading.open_note(row, self._tags_in_use())

    def go_and_write(self, annotation_id: str) -> None:
        """Open the article of an annotation first."""
        row = self._get(annotation_id)
        if row is not None:
            self._window.turning.open_article(row.article)
            self.write_on(annotation_id)

    def write_on_article(self, article_id: str) -> None:
        """A new note on a whole article, which is opened first."""
        self._window.turning.open_article(article_id)
        self._window.actions_[Do.NOTE_ARTICLE].trigger()

    def _name_colours(self) -> None:
        """The person's names for the colours stand wherever the actions do."""
        named = self._library.annotations.colour_names()
        named = {colour: words for colour, words in named.items() if words != colour.value}
        if named == self._named:
            return
        self._named = named
        for name, colour in COLOURS.items():
            meaning = named.get(colour, "")
            words = f"{self._words[name]}: {meaning}" if meaning else self._words[name]
            self._window.actions_.rename(name, words)
        self._side.notes.name_colours(named)

    def _highlight(self, colour: Colour) -> None:
        """A selection becomes a highlight; without one, the highlight at the caret changes its colour."""
        article_id, span = self._window.desk.article_id, self._reading.selection()
        if article_id is None:
            return
        if span is not None:
            made = self._study.highlight(article_id, span, colour)
            self._reading.clear_selection()
            self._reading.emphasise_annotation(made)
        else:
            there = self._at_hand()
            if there is not None:
                self._study.recolour(there, colour)

    def _write_note(self) -> None:
        """On the highlight at the caret; a selection is highlighted first. In the list, Enter opens."""
        if self._list.table.hasFocus():
            self._list.table.activated.emit(self._list.table.currentIndex())
            return
        if self._reading.selection() is not None:
            self._highlight(Colour.YELLOW)
        there = self._at_hand()
        if there is not None:
            self.write_on(there.id)

    def _keep(self, annotation_id: str, body: str, tags: list[str]) -> None:
        """In one step, which undo takes back as one; the sheet closes only when it is on disk."""
        row, notes = self._get(annotation_id), self._library.annotations
        if row is None:
            return
        if list(row.tags) == tags:
            change = partial(notes.write_note, annotation_id, body)
        elif row.note == body:
            change = partial(notes.set_tags, annotation_id, tags)
        else:
            change = partial(notes.revise, annotation_id, body=body, tags=tags)
        if self._study.make(change):
            self._reading.note_sheet.confirm()

    def _extend(self) -> None:
        """The highlight that the selection touches reaches as far as the selection does."""
        span = self._reading.selection()
        there = self._reading.touched(span) if span else None
        if span is None or there is None:
            self._window.say(self.tr("Select a passage that touches the highlight."))
            return
        self._place(there.id, lambda: self._library.annotations.extend(there.id, span))

    def _respan(self) -> None:
        span = self._reading.selection()
        there = self._reading.touched(span) if span else None
        if span is None or there is None:
            self._window.say(self.tr("Select a passage that touches the highlight."))
            return
        self._place(there.id, lambda: self._library.review.place(there.id, span))

    def _place(self, annotation_id: str, change: Callable[[], Change]) -> None:
        if self._study.make(change):
            self._reading.clear_selection()
            self._reading.emphasise_annotation(annotation_id)

    def _bookmark_place(self) -> None:
        """At the selection, else at the line at the top of the view."""
        article_id, span = self._window.desk.article_id, self._reading.selection()
        if article_id is None:
            return
        position = span.start if span else self._reading.position()
        notes = self._library.annotations
        if self._study.make(lambda: notes.bookmark_place(article_id, position)):
            self._reading.clear_selection()
            self._window.say(self.tr("This place is bookmarked; it is listed with the notes."))

    def _at_hand(self) -> PlacedAnnotation | None:
        """The highlight at the caret; where there is none, how to get to one is said."""
        there = self._reading.annotation_at_caret()
        if there is None:
            self._window.say(self.tr("Select a passage first, or go to a highlight with H."))
        return there

    def _tag_highlight(self) -> None:
        there = self._at_hand()
        if there is not None:
            self._tag(there.id)

    def _tag(self, annotation_id: str) -> None:
        notes, row = self._library.annotations, self._get(annotation_id)
        if row is None:
            return
        title = self.tr("Tags of the highlight")
        dialog = TagsDialog(self._window.widget, title, row.tags, self._tags_in_use())
        dialog.kept.connect(lambda kept: self._study.make(lambda: notes.set_tags(annotation_id, kept)))
        dialog.open()

    def _delete_highlight(self) -> None:
        there = None if self._list.table.hasFocus() else self._at_hand()
        if there is not None:
            self._study.delete(there.id)
            self._reading.clear_selection()

    def _show_versions(self, annotation_id: str) -> None:
        versions = self._library.history.versions(annotation_id)
        dialog = VersionsDialog(self._window.widget, versions)
        dialog.chosen.connect(partial(self._take_version, annotation_id))
        dialog.open()

    def _take_version(self, annotation_id: str, body: str) -> None:
        """An earlier version becomes the present one: into the editor where one is open, else at once."""
        sheet = self._reading.note_sheet
        if sheet.is_editing:
            sheet.take(body)
        else:
            self._study.make(lambda: self._library.annotations.write_note(annotation_id, body))

    def _on_opened(self, article_id: str) -> None:
        self._side.notes.use_drafts(self._library.drafts, article_id)

    def _tags_in_use(self) -> list[str]:
        return [tag for tag, _ in self._library.annotations.tags()]

    def _get(self, annotation_id: str) -> PlacedAnnotation | None:
        try:
            return self._library.annotations.get(annotation_id)
        except ReaderError as error:
            self._window.tell(error)
            return None
