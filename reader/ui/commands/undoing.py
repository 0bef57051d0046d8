"""Taking back and making again: the keys, what they say, and the way back that a message offers."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from reader.model.change import Change
from reader.ui.actions import Do
from reader.ui.banner import Way
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.edit_words import edit_words
from reader.ui.workplace import Workplace


class UndoCommands(Topic):
    """Says what is taken back, before and after; a message takes back what it speaks of and nothing else."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._history = window.library.history
        window.bulk.undone.connect(self._on_undone)
        window.bulk.redone.connect(self._on_redone)

    def handlers(self) -> Handlers:
        return {Do.UNDO: self._window.bulk.undo, Do.REDO: self._window.bulk.redo}

    def refresh(self) -> None:
        actions = self._window.actions_
        for name, label, plain in (
            (Do.UNDO, self._history.undo_label(), "Undo"),
            (Do.REDO, self._history.redo_label(), "Redo"),
        ):
            words = QCoreApplication.translate("Actions", plain)
            actions.enable(label is not None, name)
            actions.rename(name, f"{words}: {edit_words(label)}" if label else words)

    def way(self, *, reading: bool = False) -> Way:
        """The way back from the edit that was just made. `reading`: it was one of what is read, which has a
        history of its own."""
        made = self._history.undo_id(reading=reading)

        def undo() -> None:
            self._window.bulk.undo(reading=reading)

        def is_last() -> bool:
            return self._history.undo_id(reading=reading) == made

        return Way(self.tr("Undo"), undo, holds=is_last)

    def _on_undone(self, change: Change) -> None:
        self._say(self.tr("Taken back: {what}"), change)

    def _on_redone(self, change: Change) -> None:
        self._say(self.tr("Made again: {what}"), change)

    def _say(self, words: str, change: Change) -> None:
        """In the line at the foot; when it concerns an article that is not open, with the way to it."""
        words = words.format(what=edit_words(change.label))
        self._window.frame.status.show_done(words)
        article_id = change.articles[0] if change.articles and len(change.articles) == 1 else None
        desk = self._window.desk
        if article_id in (None, desk.article_id, desk.gone_id):
            return
        for row in self._window.library.articles.summaries([article_id] if article_id else []):
            title = self.tr("{done}, in “{title}”.").format(done=words, title=row.title)
            show = partial(self._window.turning.open_article, row.id)
            self._window.say(title, Way(self.tr("Show"), show))
