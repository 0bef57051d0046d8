"""One sentence about the sample while it is in the library, and the way to be rid of it."""

from PySide6.QtCore import QObject

from reader.model.article import Listing
from reader.ui.actions import Do
from reader.ui.banner import Way
from reader.ui.workplace import Workplace


class SampleOffer(QObject):
    """Speaks until the sample is removed or the person closes the message, which they need not do twice."""

    def __init__(self, window: Workplace, dismissed: bool) -> None:
        super().__init__(window.widget)
        self._window = window
        self._articles = window.library.articles
        self._banner = window.frame.sample_banner
        self._banner.closed.connect(self._on_closed)
        self._said = (0, True)
        self.dismissed = dismissed

    def show(self) -> None:
        """Look at what there is now."""
        ids = self._articles.sample_ids()
        is_all = len(self._articles.ids(Listing(), len(ids) + 1)) == len(ids)
        self._window.actions_.enable(bool(ids), Do.REMOVE_SAMPLE)
        if not ids:
            self._banner.hide()
            self.dismissed = False
        elif not self.dismissed and self._said != (len(ids), is_all):
            self._say(len(ids), is_all)
        self._said = (len(ids), is_all)

    def _say(self, count: int, is_all: bool) -> None:
        commands = self._window.commands.library
        words = self.tr("This is a sample of %n articles.", "", count)
        if not is_all:
            words = self.tr("The sample of %n articles is among your own.", "", count)
        add = Way(self.tr("Add your own articles"), commands.offer_adding, primary=True, stays=True)
        remove = Way(self.tr("Remove the sample"), commands.remove_sample)
        self._banner.say(words, (add, remove) if is_all else (remove,))

    def _on_closed(self) -> None:
        self.dismissed = True
