"""Putting passages back in their place: confirmed, placed by selecting, or given up."""

from reader.model.notebook import ReviewEntry
from reader.ui.actions import Do
from reader.ui.banner import Way
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.trail import View
from reader.ui.workplace import Workplace


class ReviewCommands(Topic):
    """Acts on the entry that is chosen on the page of passages to review; a passage that is placed by
    selecting is chosen in its article."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._review = window.library.review
        self._placing: ReviewEntry | None = None

    def handlers(self) -> Handlers:
        return {
            Do.CONFIRM_PLACE: self._confirm,
            Do.PLACE_HERE: self._place,
            Do.GIVE_UP: self._give_up,
        }

    def refresh(self) -> None:
        entry, actions = self._entry(), self._window.actions_
        actions.enable(entry is not None and entry.suggestion is not None, Do.CONFIRM_PLACE)
        actions.enable(entry is not None, Do.GIVE_UP)
        actions.enable(entry is not None or self._placing is not None, Do.PLACE_HERE)

    def _entry(self) -> ReviewEntry | None:
        """The entry that is chosen on the page."""
        return self._window.turning.review_entry if self._window.pages.view is View.REVIEW else None

    def _confirm(self) -> None:
        entry = self._entry()
        if entry is not None and self._window.study.make(lambda: self._review.confirm(entry.annotation.id)):
            self._say_undoable(self.tr("The passage stays there."))

    def _give_up(self) -> None:
        entry = self._entry()
        if entry is not None and self._window.study.make(lambda: self._review.give_up(entry.annotation.id)):
            self._say_undoable(self.tr("The passage is kept with its note, without a place."))

    def _place(self) -> None:
        """On the page: go to the article to select. In the article: the selection is the passage."""
        entry = self._entry()
        if entry is not None:
            self._begin(entry)
        elif self._placing is not None:
            self._finish(self._placing)

    def _begin(self, entry: ReviewEntry) -> None:
        self._placing = entry
        place = entry.suggestion
        if place is not None:
            self._window.turning.open_passage(entry.annotation.article, place.start, place.end)
        else:
            self._window.turning.open_article(entry.annotation.article)
        self._window.say(
            self.tr("Select where this passage is now: “{quote}”").format(quote=_short(entry.before)),
            Way(self.tr("It is the selection"), self._place, primary=True, stays=True),
            Way(self.tr("Leave it"), self._leave),
        )

    def _finish(self, entry: ReviewEntry) -> None:
        reading = self._window.frame.reading
        span, article = reading.selection(), reading.article
        if span is None or article is None or article.id != entry.annotation.article:
            self._window.say(self.tr("Select the passage in its article first."))
            self._begin(entry)
            return
        if self._window.study.make(lambda: self._review.place(entry.annotation.id, span)):
            self._placing = None
            reading.clear_selection()
            self._window.pages.show_review()
            self._say_undoable(self.tr("The passage is in its place."))

    def _leave(self) -> None:
        self._placing = None
        self._window.pages.show_review()

    def _say_undoable(self, words: str) -> None:
        self._window.say(words, self._window.commands.undoing.way())


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 120 else words[:120].rstrip() + "…"
