"""The open article: what the reading pane and the side panel show of it, and how far the person is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.change import Change, Noun
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.reading.pane import ReadingPane
from reader.ui.searching import Searching
from reader.ui.side_panel.panel import SidePanel
from reader.ui.study import Study

if TYPE_CHECKING:
    from reader.model.actor import ActorCount, Mention

REMEMBER_MS = 1000
"""How long the text must stand still before its place is written down: a commit a second at most."""


class Desk(QObject):
    """One article or none. Marking, writing and deleting on it go to `Study`."""

    opened = Signal(str)

    def __init__(
        self,
        library: Library,
        study: Study,
        searching: Searching,
        reading: ReadingPane,
        side: SidePanel,
        jobs: Jobs,
        searcher: Runner,
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._study = study
        self._searching = searching
        self._reading = reading
        self._side = side
        self._waiting, self._everywhere = Newest(jobs, searcher), Newest(jobs, searcher)
        self._mentions: list[Mention] = []
        self._to_match = False
        self._gone = ""
        self._position = 0
        self._by_person = False
        self._finished = False
        self._timer = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._timer.timeout.connect(self.remember)
        reading.moved.connect(self._timer.start)
        reading.actor_chosen.connect(self._on_actor_clicked)
        reading.annotation_chosen.connect(self._on_annotation_clicked)
        searching.matched.connect(self._on_matched)
        study.worked.connect(self._on_worked)
        side.actors.chosen.connect(reading.choose_actor)
        side.actors.chosen_back.connect(lambda actor_id: reading.choose_actor(actor_id, forward=False))
        side.notes.chosen.connect(reading.choose_annotation)
        side.notes.written.connect(self._on_written)
        side.notes.delete_wanted.connect(study.delete)
        side.notes.left.connect(reading.view.setFocus)

    @property
    def article_id(self) -> str | None:
        return self._reading.article.id if self._reading.article else None

    @property
    def gone_id(self) -> str | None:
        """The article that went out of the library while it was open, until the person opens another."""
        return self._gone or None

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    # Opening

    def open(self, article_id: str, *, at_match: bool = False, by_person: bool = True) -> None:
        """Show an article where it was left, or at its first match. What the program opens of itself does
        not count as read."""
        if not self.leave() and article_id != self.article_id:
            return
        try:
            article, text = self._library.articles.get(article_id), self._library.articles.text(article_id)
            left_at = self._library.annotations.reading(article_id)
        except ReaderError as error:
            self._study.failed.emit(error)
            return
        tags = self._library.annotations.tags_of(article_id)
        self._position = left_at.position
        self._by_person, self._finished = by_person, left_at.finished
        self._gone = "" if by_person or article_id == self._gone else self._gone
        self._reading.open_article(article, text, tags, left_at.position)
        self._show_mentions()
        self._show_annotations()
        if by_person:
            self._study.read(article_id, left_at.position)
        self._to_match = at_match
        self.ask_matches()
        self.opened.emit(article_id)

    def leave(self) -> bool:
        """Keep what is being written and the place in the text. `False` when a note did not reach the disk
        and waits in its editor."""
        if self.article_id is None:
            return True
        self.remember()
        return self._reading.note_sheet.keep() and self._side.notes.close_drafts()

    def close(self) -> None:
        self._timer.stop()
        self._waiting.drop()
        self._side.actors.show_waiting(False)
        self._reading.close_article()
        self._mentions = []
        self._side.actors.show_actors(())
        self._side.notes.show_annotations(())
        self._side.show_note_count(0)

    def remember(self) -> None:
        """Write down the place in the text when the person has moved, and that they came to its end."""
        self._timer.stop()
        article_id, position = self.article_id, self._reading.position()
        if article_id is None:
            return
        moved = position != self._position
        came_to_end = not self._finished and (moved or self._by_person) and self._reading.is_at_end
        if moved or came_to_end:
            self._position = position
            self._finished = self._finished or came_to_end
            self._study.read(article_id, position, finished=True if came_to_end else None)

    # Refreshing

    def ask_matches(self) -> None:
        """Mark what the search means in this article; nothing without a search."""
        if self._searching.query and self.article_id is not None:
            self._searching.ask_matches(self.article_id)
        else:
            self._reading.show_matches(())

    def follow(self, change: Change) -> None:
        """A change of the person's data."""
        article_id = self.article_id
        if article_id is None or (change.articles is not None and article_id not in change.articles):
            return
        if Noun.READING in change.nouns and not self._library.annotations.reading(article_id).read:
            self._by_person = False
        if Noun.ACTORS in change.nouns:
            self._show_mentions()
        if Noun.ANNOTATIONS in change.nouns:
            self._show_annotations()
            article, tags = self._reading.article, self._library.annotations.tags_of(article_id)
            if article is not None and tags != self._reading.tags:
                self._reading.show_facts(article, tags)

    def refresh(self) -> None:
        """Articles or what is derived from them changed."""
        shown = self._reading.article
        if shown is None:
            return
        try:
            article = self._library.articles.get(shown.id)
        except ReaderError:
            self._gone = shown.id
            self.close()
            return
        if article.revision != shown.revision:
            self.open(article.id, by_person=False)
        elif article != shown:
            self._reading.show_facts(article, self._reading.tags)
        self._show_mentions()

    def hide_types(self, hidden: frozenset[ActorType]) -> None:
        self._reading.hide_types(hidden)
        self._side.actors.hide_types(hidden)

    # Helpers

    def _show_mentions(self) -> None:
        article_id = self.article_id
        mentions = self._library.actors.mentions(article_id) if article_id else []
        if mentions != self._mentions or not mentions:
            self._mentions = mentions
            counted: list[ActorCount] = self._library.actors.counted(article_id) if mentions else []
            self._side.actors.show_actors(counted)
        self._reading.show_mentions(mentions)
        if article_id is not None:
            self._ask_about(article_id)

    def _ask_about(self, article_id: str) -> None:
        """How often its actors are named elsewhere; without any, whether they have yet to be looked for."""
        failed = self._study.failed.emit
        if self._mentions:
            asked = call(self._library.actors.everywhere, article_id)
            self._everywhere.ask(asked, self._reading.show_counts, failed)
        else:
            waits = call(self._library.derivation.waits, article_id)
            self._waiting.ask(waits, self._side.actors.show_waiting, failed)

    def _show_annotations(self) -> None:
        article_id = self.article_id
        rows: list[PlacedAnnotation] = self._library.annotations.of_article(article_id) if article_id else []
        self._reading.show_annotations(rows)
        self._side.notes.show_annotations(rows, is_open=article_id is not None)
        self._side.show_note_count(sum(row.kind is not AnnotationKind.BOOKMARK for row in rows))

    # Slots

    def _on_worked(self, article_id: str) -> None:
        """Whoever marks a passage or writes a note has begun to read, though the program opened the article
        and nothing was scrolled."""
        if article_id == self.article_id and not self._by_person:
            self._by_person = True
            self._study.read(article_id, self._position)

    def _on_matched(self, article_id: str, spans: list[Span]) -> None:
        if article_id != self.article_id:
            return
        self._reading.show_matches(spans)
        if self._to_match:
            self._to_match = False
            self._reading.first_match()

    def _on_actor_clicked(self, actor_id: str) -> None:
        self._side.show_page(self._side.actors)
        self._side.actors.choose(actor_id)
        self._reading.emphasise_actor(actor_id)

    def _on_annotation_clicked(self, annotation_id: str) -> None:
        self._side.show_page(self._side.notes)
        self._side.notes.reveal(annotation_id)
        self._reading.emphasise_annotation(annotation_id)

    def _on_written(self, annotation_id: str, body: str) -> None:
        if self.article_id is not None:
            self._study.write(self.article_id, annotation_id, body)
