"""What each action of the table does."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QProcess
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.model.actor import ActorType
from reader.model.annotation import Colour
from reader.model.article import MetadataField
from reader.ui.actions import COLOURS, Do, Menu
from reader.ui.banner import Way
from reader.ui.dialogs.about import AboutDialog, DataDialog
from reader.ui.dialogs.details import DetailsDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.language import error_words
from reader.ui.palette.dialog import Palette
from reader.ui.workplace import Workplace

TYPES: dict[Do, ActorType] = {
    Do.PERSONS: ActorType.PERSON,
    Do.ORGANISATIONS: ActorType.ORGANISATION,
    Do.STATES: ActorType.STATE,
    Do.PLACES: ActorType.PLACE,
}
_THEMES = (Do.LIGHT, Do.SEPIA, Do.DARK, Do.SYSTEM)
_FONTS = (Do.SERIF, Do.SANS)
_LEAST_PT, _MOST_PT = 9, 28
_FILES = "*.txt *.md *.html *.htm *.jsonl *.json *.csv"
_ARTICLE = (Do.BOOKMARK, Do.UNREAD, Do.NOTE_ARTICLE, Do.TAG_ARTICLE, Do.EDIT_DETAILS, Do.REMOVE_ARTICLE,
            Do.FIND, Do.NEXT_MARK, Do.PREVIOUS_MARK, Do.WHO_IS_THIS)  # fmt: skip


class Commands:
    """Belongs to one window and speaks to its parts; `refresh` keeps the actions true to what is shown."""

    def __init__(self, window: Workplace) -> None:
        self._window = window
        self._library = window.library
        self._study = window.study
        self._desk = window.desk
        self._reading = window.frame.reading
        self._list = window.frame.list
        self._side = window.frame.side
        self._actions = window.actions_
        self._actions.bind(self._handlers())
        self._reading.menu_wanted.connect(self._show_text_menu)
        self._reading.zoomed.connect(self._zoom)
        self._list.menu_wanted.connect(self._show_article_menu)
        self._side.notes.tag_wanted.connect(self._tag)
        self._side.actors.toggled.connect(self._toggle_type)

    def _handlers(self) -> dict[Do, Callable[[], None]]:
        handlers: dict[Do, Callable[[], None]] = {
            **self._library_handlers(),
            **self._moving_handlers(),
            **self._view_handlers(),
            Do.UNDO: self._study.undo,
            Do.REDO: self._study.redo,
            Do.BOOKMARK: self._bookmark,
            Do.UNREAD: self._unread,
            Do.NOTE_ARTICLE: self._note_article,
            Do.TAG_ARTICLE: self._tag_article,
            Do.EDIT_DETAILS: self._edit_details,
            Do.REMOVE_ARTICLE: self._remove_article,
            Do.WRITE_NOTE: self._write_note,
            Do.TAG_HIGHLIGHT: self._tag_highlight,
            Do.DELETE_HIGHLIGHT: self._delete_highlight,
            Do.COPY: self._reading.view.copy,
        }
        for name, colour in COLOURS.items():
            handlers[name] = partial(self._highlight, colour)
        return handlers

    def _library_handlers(self) -> dict[Do, Callable[[], None]]:
        window = self._window
        return {
            Do.ADD_FILES: self.add_files,
            Do.ADD_FOLDER: self._add_folder,
            Do.UPDATE: window.intake.update,
            Do.EXPORT: self._export,
            Do.OPEN_LIBRARY: self._open_library,
            Do.SHOW_DATA: lambda: DataDialog(window.widget, self._library.folder).show(),
            Do.ABOUT: lambda: AboutDialog(window.widget).show(),
            Do.QUIT: lambda: _close(window.widget),
        }

    def _moving_handlers(self) -> dict[Do, Callable[[], None]]:
        return {
            Do.SEARCH: self._go_to_search,
            Do.FIND: self._reading.open_find,
            Do.NEXT_ARTICLE: lambda: self._list.step(True),
            Do.PREVIOUS_ARTICLE: lambda: self._list.step(False),
            Do.NEXT_MARK: lambda: self._reading.step(True),
            Do.PREVIOUS_MARK: lambda: self._reading.step(False),
            Do.WHO_IS_THIS: self._reading.who_is_this,
            Do.SCROLL: lambda: self._scroll(True),
            Do.SCROLL_BACK: lambda: self._scroll(False),
            Do.LEAVE: self._leave,
        }

    def _view_handlers(self) -> dict[Do, Callable[[], None]]:
        frame = self._window.frame
        handlers: dict[Do, Callable[[], None]] = {
            Do.SHOW_NAVIGATOR: lambda: self._toggle(frame.navigator),
            Do.SHOW_SIDE_PANEL: lambda: self._toggle(frame.side),
            Do.SHOW_ACTORS: lambda: self._show_side(frame.side.actors, frame.side.actors.list),
            Do.SHOW_NOTES: lambda: self._show_side(frame.side.notes, frame.side.notes),
            Do.COMMANDS: lambda: Palette(self._window.widget, self._actions).show(),
            Do.LARGER: lambda: self._zoom(1),
            Do.SMALLER: lambda: self._zoom(-1),
        }
        for name in _THEMES:
            handlers[name] = partial(self._set_theme, name.value)
        for name in _FONTS:
            handlers[name] = partial(self._set_font, name.value)
        for name, kind in TYPES.items():
            handlers[name] = partial(self._toggle_type, kind)
        return handlers

    def refresh(self) -> None:
        """Make what is ticked and what is possible true again."""
        actions, window = self._actions, self._window
        article_id = self._desk.article_id
        actions.enable(article_id is not None, *_ARTICLE, *COLOURS, Do.WRITE_NOTE)
        actions.enable(window.intake.can_write, Do.ADD_FILES, Do.ADD_FOLDER, Do.UPDATE)
        actions.enable(self._library.history.undo_label() is not None, Do.UNDO)
        actions.enable(self._library.history.redo_label() is not None, Do.REDO)
        if article_id is not None:
            actions.check(Do.BOOKMARK, self._library.annotations.bookmark_of(article_id) is not None)
            actions.check(Do.UNREAD, not self._library.annotations.reading(article_id).read)
        actions.check(Do.SHOW_NAVIGATOR, not window.frame.navigator.isHidden())
        actions.check(Do.SHOW_SIDE_PANEL, not self._side.isHidden())
        for name in (*_THEMES, *_FONTS):
            actions.check(name, name.value in (window.settings.theme, window.settings.reading_font))
        for name, kind in TYPES.items():
            actions.check(name, kind.value not in window.settings.hidden_types)

    # The library

    def add_files(self) -> None:
        dialog = QFileDialog(self._window.widget, _tr("Add articles"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{_tr('Articles')} ({_FILES})")
        dialog.filesSelected.connect(lambda names: self._window.import_paths([Path(name) for name in names]))
        dialog.open()

    def remove_sample(self) -> None:
        self._study.make(self._library.articles.remove_sample)

    def open_first(self) -> None:
        """Enter in the search field: the first hit, at its first match."""
        first = self._list.model.id_at(0)
        if first is not None:
            self._list.choose(first)
            self._desk.open(first, at_match=True)
            self._reading.view.setFocus()

    def _add_folder(self) -> None:
        self._choose_folder(_tr("Add a folder of articles"), lambda path: self._window.import_paths([path]))

    def _export(self) -> None:
        language = "it" if QLocale().language() is QLocale.Language.Italian else "en"
        self._choose_folder(
            _tr("Export notes into this folder"), lambda path: self._window.intake.export(path, language)
        )

    def _open_library(self) -> None:
        """A library belongs to one window, so another library is another window."""
        self._choose_folder(_tr("Open a library"), _start_again)

    def _choose_folder(self, title: str, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window.widget, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    # The article

    def _bookmark(self) -> None:
        if self._desk.article_id is not None:
            on = self._library.annotations.bookmark_of(self._desk.article_id) is None
            self._study.bookmark(self._desk.article_id, on)

    def _unread(self) -> None:
        if self._desk.article_id is not None:
            reading = self._library.annotations.reading(self._desk.article_id)
            self._study.read(self._desk.article_id, reading.position, read=not reading.read)

    def _note_article(self) -> None:
        self._show_side(self._side.notes, self._side.notes)
        self._side.notes.write_on_article()

    def _tag_article(self) -> None:
        article_id = self._desk.article_id
        if article_id is None:
            return
        notes = self._library.annotations
        dialog = TagsDialog(
            self._window.widget, _tr("Tags of the article"), notes.tags_of(article_id), self._tags()
        )
        dialog.kept.connect(lambda tags: self._study.make(lambda: notes.tag_article(article_id, tags)))
        dialog.open()

    def _edit_details(self) -> None:
        article = self._reading.article
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

    def _remove_article(self) -> None:
        article = self._reading.article
        if article is not None and self._study.make(lambda: self._library.articles.remove([article.id])):
            words = _tr("“{title}” was removed. Its notes are kept.").format(
                title=article.metadata.title.value
            )
            self._window.say(words, Way(_tr("Undo"), self._study.undo))

    # Highlights

    def _highlight(self, colour: Colour) -> None:
        """A selection becomes a highlight; without one, the highlight at the caret changes its colour."""
        article_id, span = self._desk.article_id, self._reading.selection()
        if article_id is None:
            return
        if span is not None:
            made = self._study.highlight(article_id, span, colour)
            self._reading.clear_selection()
            self._reading.emphasise_annotation(made)
        else:
            there = self._reading.annotation_at_caret()
            if there is not None:
                self._study.recolour(there, colour)

    def _write_note(self) -> None:
        """On the highlight at the caret; a selection is highlighted first. In the list, Enter opens."""
        if self._list.table.hasFocus():
            self._list.table.activated.emit(self._list.table.currentIndex())
            return
        if self._reading.selection() is not None:
            self._highlight(Colour.YELLOW)
        there = self._reading.annotation_at_caret()
        if there is not None:
            self._show_side(self._side.notes, None)
            self._side.notes.edit(there.id)

    def _tag_highlight(self) -> None:
        there = self._reading.annotation_at_caret()
        if there is not None:
            self._tag(there.id)

    def _tag(self, annotation_id: str) -> None:
        notes = self._library.annotations
        tags = notes.get(annotation_id).tags
        dialog = TagsDialog(self._window.widget, _tr("Tags of the highlight"), tags, self._tags())
        dialog.kept.connect(lambda kept: self._study.make(lambda: notes.set_tags(annotation_id, kept)))
        dialog.open()

    def _delete_highlight(self) -> None:
        there = self._reading.annotation_at_caret()
        if there is not None and not self._list.table.hasFocus():
            self._study.delete(there.id)

    def _tags(self) -> list[str]:
        return [tag for tag, _ in self._library.annotations.tags()]

    # Moving and looking

    def _go_to_search(self) -> None:
        self._window.top.field.setFocus()
        self._window.top.field.selectAll()

    def _scroll(self, forward: bool) -> None:
        if not self._reading.scroll_page(forward) and self._list.table.hasFocus():
            self._list.step(forward)

    def _leave(self) -> None:
        """One thing at a time: the bar of finding, then the search."""
        if self._reading.find_bar.isVisible():
            self._reading.find_bar.close_bar()
        elif self._window.top.field.text():
            self._window.top.field.clear()
        else:
            self._reading.emphasise_actor(None)
            self._reading.clear_selection()

    def _toggle(self, pane: QWidget) -> None:
        pane.setVisible(pane.isHidden())
        self._window.lay_out(wanted=None if pane.isHidden() else pane)
        self.refresh()

    def _show_side(self, page: QWidget, focus: QWidget | None) -> None:
        self._side.show()
        self._side.show_page(page)
        self._window.lay_out(wanted=self._side)
        if focus is not None:
            focus.setFocus()
        self.refresh()

    def _toggle_type(self, kind: ActorType) -> None:
        hidden = set(self._window.settings.hidden_types) ^ {kind.value}
        self._window.apply_settings(replace(self._window.settings, hidden_types=tuple(sorted(hidden))))

    def _set_theme(self, theme: str) -> None:
        self._window.apply_settings(replace(self._window.settings, theme=theme))

    def _set_font(self, font: str) -> None:
        self._window.apply_settings(replace(self._window.settings, reading_font=font))

    def _zoom(self, by: int) -> None:
        size = min(max(self._window.settings.reading_size_pt + by, _LEAST_PT), _MOST_PT)
        self._window.apply_settings(replace(self._window.settings, reading_size_pt=size))

    def _show_text_menu(self, place: QPoint) -> None:
        menu = self._actions.menu(Menu.HIGHLIGHT, self._window.widget)
        menu.addSeparator()
        menu.addAction(self._actions[Do.NOTE_ARTICLE])
        menu.popup(place)

    def _show_article_menu(self, place: QPoint) -> None:
        self._actions.menu(Menu.ARTICLE, self._window.widget).popup(place)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Commands", words)


def _close(window: QWidget) -> None:
    window.close()


def _start_again(folder: Path) -> None:
    QProcess.startDetached(sys.executable, ["-m", "reader", "--library", str(folder)])
