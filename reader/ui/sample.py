"""One sentence and one button while the sample is all there is."""

from PySide6.QtCore import QObject

from reader.model.article import Listing
from reader.ui.banner import Way
from reader.ui.workplace import Workplace


class SampleOffer(QObject):
    """Speaks when the sample becomes all there is, and is silent again when it is not."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._articles = window.library.articles
        self._banner = window.frame.sample_banner
        self._size = 0

    def show(self) -> None:
        """Look at what there is now."""
        ids = self._articles.sample_ids()
        is_all = len(self._articles.ids(Listing(), len(ids) + 1)) == len(ids)
        if not ids or not is_all:
            self._banner.hide()
        elif len(ids) != self._size:
            self._say(len(ids))
        self._size = len(ids)

    def _say(self, count: int) -> None:
        commands = self._window.commands.library
        self._banner.say(
            self.tr("This is a sample of %n articles.", "", count),
            (
                Way(self.tr("Add your own articles"), commands.add_files, primary=True, stays=True),
                Way(self.tr("Remove the sample"), commands.remove_sample),
            ),
        )
