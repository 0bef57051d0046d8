"""Where the open article comes from: its file, the folder, its address; and passages that name it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.text.markdown import is_web_address
from reader.ui.actions import Do
from reader.ui.banner import Way
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.reading.citation import with_citation
from reader.ui.workplace import Workplace


class SourceCommands(Topic):
    """Nothing is opened before the window has said what it is and the person has agreed."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._reading = window.frame.reading

    def handlers(self) -> Handlers:
        return {
            Do.OPEN_ORIGINAL: self._offer_file,
            Do.OPEN_FOLDER: self._offer_folder,
            Do.OPEN_ADDRESS: self._offer_address,
            Do.COPY_CITATION: self._copy,
        }

    def refresh(self) -> None:
        article, actions = self._reading.article, self._window.actions_
        if not self._window.pages.shows_articles:
            article = None
        actions.enable(article is not None, Do.OPEN_ORIGINAL, Do.OPEN_FOLDER, Do.COPY_CITATION)
        actions.enable(article is not None and article.metadata.url is not None, Do.OPEN_ADDRESS)

    def _offer_file(self) -> None:
        article = self._reading.article
        if article is not None:
            self._offer(Path(article.path), self.tr("Open the file"))

    def _offer_folder(self) -> None:
        article = self._reading.article
        if article is not None:
            self._offer(Path(article.path).parent, self.tr("Open the folder"))

    def _offer(self, path: Path, words: str) -> None:
        if not path.exists():
            gone = self.tr("“{path}” is no longer there. The article itself is kept in the library.")
            self._window.say_error(gone.format(path=path))
            return
        url = QUrl.fromLocalFile(str(path))
        self._window.say(str(path), Way(words, lambda: _open(url), primary=True))

    def _offer_address(self) -> None:
        article = self._reading.article
        if article is None or article.metadata.url is None:
            return
        address = article.metadata.url.value
        if is_web_address(address):
            self._window.offer_link(address)
        else:
            self._window.say_error(self.tr("“{address}” is no web address.").format(address=address))

    def _copy(self) -> None:
        """The selection, else the highlight at the caret, else nothing but the source."""
        article = self._reading.article
        if article is None:
            return
        quote = self._reading.quote()
        if not quote:
            self._window.say(self.tr("Select a passage first, or go to a highlight."))
            return
        QGuiApplication.clipboard().setText(with_citation(quote, article))
        self._window.say(self.tr("The passage was copied with its source."))


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
