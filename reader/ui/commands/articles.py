"""What is done to an article as a whole."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint

from reader.errors import ReaderError
from reader.jobs.calls import Call, call
from reader.model.article import MetadataField
from reader.model.change import Change
from reader.ui.actions import Do, Menu
from reader.ui.commands.panes import PaneCommands
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.details import DetailsDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.language import error_words
from reader.ui.trail import View
from reader.ui.workplace import Workplace

_FOR_MANY = (Do.BOOKMARK, Do.UNREAD, Do.TAG_ARTICLE, Do.EXPORT_SELECTED, Do.REMOVE_ARTICLE)
_FOR_ONE = (Do.NOTE_ARTICLE, Do.EDIT_DETAILS)
_LOOKED_AT = 50
"""Of so many chosen articles, the first, it is looked whether they are read or bookmarked."""


class ArticleCommands(Topic):
    """Bookmark, read, tags, details, removal: of every article that is chosen in the list, else of the one
    that is open."""

    def __init__(self, window: Workplace, panes: PaneCommands) -> None:
        super().__init__(window.widget)
        self._window = window
        self._panes = panes
        self._library = window.library
        self._study = window.study
        self._desk = window.desk
        self._list = window.frame.list
        self._list.menu_wanted.connect(self._show_menu)
        self._list.selection_changed.connect(self.refresh)
        window.bulk.stopped.connect(self._on_stopped)

    def handlers(self) -> Handlers:
        return {
            Do.BOOKMARK: self._bookmark,
            Do.UNREAD: self._unread,
            Do.NOTE_ARTICLE: self._note,
            Do.TAG_ARTICLE: self._tag,
            Do.EDIT_DETAILS: self._edit_details,
            Do.REMOVE_ARTICLE: self._remove,
            Do.EXPORT_SELECTED: self._export,
        }

    def refresh(self) -> None:
        actions, notes, article_id = self._window.actions_, self._library.annotations, self._desk.article_id
        many = self._list.chosen_count > 1
        on_articles = self._window.pages.view is View.ARTICLES
        one = on_articles and article_id is not None and not many
        actions.enable(one or (on_articles and many), *_FOR_MANY)
        actions.enable(one, *_FOR_ONE)
        if not on_articles:
            actions.check(Do.BOOKMARK, False)
        elif many:
            rows = self._library.articles.summaries(list(self._list.chosen_ids(_LOOKED_AT)))
            actions.check(Do.BOOKMARK, all(row.bookmarked for row in rows))
            actions.check(Do.UNREAD, not any(row.read for row in rows))
        elif article_id is not None:
            actions.check(Do.BOOKMARK, notes.bookmark_of(article_id) is not None)
            actions.check(Do.UNREAD, not notes.reading(article_id).read)

    def _ids(self) -> Sequence[str]:
        """What the actions are about: the articles that are chosen, when they are more than one."""
        if self._list.chosen_count > 1:
            return self._list.chosen_ids()
        return [self._desk.article_id] if self._desk.article_id else []

    def _bookmark(self) -> None:
        notes, ids = self._library.annotations, self._ids()
        on = any(notes.bookmark_of(article_id) is None for article_id in ids[:_LOOKED_AT])
        if len(ids) == 1:
            self._study.bookmark(ids[0], on)
        elif ids:
            done = self.tr("%n articles bookmarked.", "", len(ids))
            undone = self.tr("The bookmarks of %n articles were taken away.", "", len(ids))
            self._make(call(notes.bookmark_many, ids, on), ids, done if on else undone)

    def _unread(self) -> None:
        notes, ids = self._library.annotations, self._ids()
        if len(ids) == 1:
            reading = notes.reading(ids[0])
            read = not reading.read
            self._study.read(ids[0], reading.position, read=read, finished=read)
            return
        read = not any(notes.reading(article_id).read for article_id in ids[:_LOOKED_AT])
        if ids:
            done = self.tr("%n articles marked as read.", "", len(ids))
            undone = self.tr("%n articles marked as unread.", "", len(ids))
            words = done if read else undone
            self._make(call(notes.mark_read, ids, read), ids, words, reading=True)

    def _note(self) -> None:
        notes = self._window.frame.side.notes
        self._panes.show_side(notes, notes)
        notes.write_on_article()

    def _tag(self) -> None:
        """The tags of one article are edited; several articles are given more."""
        notes, ids = self._library.annotations, self._ids()
        known = [tag for tag, _ in notes.tags()]
        if len(ids) > 1:
            title = self.tr("Give %n articles these tags", "", len(ids))
            dialog = TagsDialog(self._window.widget, title, (), known)
            dialog.kept.connect(lambda tags: self._give_tags(ids, tags))
        elif ids:
            title = self.tr("Tags of the article")
            dialog = TagsDialog(self._window.widget, title, notes.tags_of(ids[0]), known)
            dialog.kept.connect(lambda tags: self._study.make(lambda: notes.tag_article(ids[0], tags)))
        else:
            return
        dialog.open()

    def _give_tags(self, ids: Sequence[str], tags: list[str]) -> None:
        if tags:
            words = self.tr("%n articles tagged.", "", len(ids))
            self._make(call(self._library.annotations.tag_articles, ids, tags), ids, words)

    def _edit_details(self) -> None:
        article = self._window.frame.reading.article
        if article is None:
            return

        def keep(corrections: dict[MetadataField, str]) -> str:
            try:
                change = self._library.articles.edit(article.id, corrections)
            except ReaderError as error:
                return error_words(error)
            self._study.changed.emit(change)
            return ""

        DetailsDialog(self._window.widget, self._library.articles.get(article.id), keep).open()

    def _remove(self) -> None:
        ids = self._ids()
        if not ids:
            return
        words = self.tr("%n articles were removed. Their notes are kept.", "", len(ids))
        if len(ids) == 1:
            title = self._library.articles.get(ids[0]).metadata.title.value
            words = self.tr("“{title}” was removed. Its notes are kept.").format(title=title)
        self._make(call(self._library.articles.remove, ids), ids, words)

    def _export(self) -> None:
        """The notes on the articles, into a folder that the person chooses."""
        ids = self._ids()
        if ids:
            self._window.commands.library.export_articles(ids)

    def _make(self, work: Call[Change], ids: Sequence[str], words: str, *, reading: bool = False) -> None:
        """Make a change and say so, with the way back."""
        done = partial(self._say_undoable, words, reading)
        self._window.bulk.make(work, len(ids), done, reading=reading)

    def _say_undoable(self, words: str, reading: bool) -> None:
        self._window.say(words, self._window.commands.undoing.way(reading=reading))

    def _on_stopped(self, count: int, reading: bool) -> None:
        if count:
            words = self.tr("Stopped after %n articles; what was done is kept.", "", count)
            self._say_undoable(words, reading)
        else:
            self._window.say(self.tr("Stopped before anything was changed."))

    def _show_menu(self, place: QPoint) -> None:
        self._window.actions_.menu(Menu.ARTICLE, self._window.widget).popup(place)
