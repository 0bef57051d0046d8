"""Shows rendered notes. Loads and follows nothing; the owner hears of a link and shows where it leads."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.text.markdown import to_html
from reader.ui.theme import SPACE_16


class SafeBrowser(QTextBrowser):
    """As tall as its text where `grows` is set."""

    link_wanted = Signal(str)
    role: ClassVar[str] = "rendered"

    def __init__(self, *, grows: bool) -> None:
        super().__init__()
        self.setProperty("role", self.role if grows else "preview")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self._grows = grows
        if grows:
            self.document().setDocumentMargin(0)
            self.document().setIndentWidth(SPACE_16)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_markdown(self, body: str) -> None:
        self.setHtml(to_html(body))

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        return None

    def sizeHint(self) -> QSize:
        return QSize(200, 40) if self._grows else super().sizeHint()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2)
