"""The panes side by side, with the bars above and below them.

The navigator stands at the left of everything. Beside it are the list, the text and the side panel, or a page
(an actor, the notebook) in their place.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from reader.model.article import ArticleSummary
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.banner import Banner
from reader.ui.controls import column
from reader.ui.import_progress.status_bar import StatusBar
from reader.ui.navigator.pane import NavigatorPane
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.typography import Setting
from reader.ui.side_panel.panel import SidePanel

ROOM_FOR_NAVIGATOR, ROOM_FOR_SIDE_PANEL = 1100, 880
"""Widths below which there is no room for all four panes: the navigator gives way first."""
_LEAST = (160, 240, 320, 220)


class Frame(QWidget):
    """Only builds and lays out; `main_window` connects."""

    dragged = Signal()
    """The person gave a pane another width."""

    def __init__(self, fetch: Callable[[list[str]], list[ArticleSummary]], setting: Setting) -> None:
        super().__init__()
        theme = setting.theme
        self.sample_banner = Banner(theme)
        self.banner = Banner(theme)
        self.navigator = NavigatorPane(theme)
        self.list = ArticleListPane(fetch, theme)
        self.reading = ReadingPane(setting)
        self.side = SidePanel(theme)
        self.status = StatusBar()
        self.only_text = False
        """Set by `OnlyText`: nothing but the text is shown, and no pane comes back by itself."""
        self.articles = _splitter(self.list, self.reading, self.side)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.articles)
        self.splitter = _splitter(self.navigator, self.middle)
        for least, pane in zip(_LEAST, self.panes(), strict=True):
            pane.setMinimumWidth(least)
        self.articles.setStretchFactor(1, 1)
        self.splitter.setStretchFactor(1, 1)
        for splitter in (self.articles, self.splitter):
            splitter.splitterMoved.connect(self.dragged)
        self._layout = column(self)
        for part in (self.banner, self.sample_banner, self.splitter, self.status):
            self._layout.addWidget(part, 1 if part is self.splitter else 0)

    def put_on_top(self, bar: QWidget) -> None:
        self._layout.insertWidget(0, bar)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.navigator, self.list, self.reading, self.side)

    # Pages

    @property
    def page(self) -> QWidget | None:
        """The page that stands in the place of the articles; `None` while those are shown."""
        shown = self.middle.currentWidget()
        return None if shown is self.articles else shown

    def show_page(self, page: QWidget | None) -> None:
        """Put a page in the place of the articles; `None` brings these back."""
        if page is not None and self.middle.indexOf(page) < 0:
            self.middle.addWidget(page)
        self.middle.setCurrentWidget(self.articles if page is None else page)

    # Widths

    def lay_out(self, sizes: Sequence[int], width: int) -> None:
        """Give the panes their widths; what is too much or too little is the reading pane's."""
        if not self.only_text:
            self._squeeze(width)
        wanted = [0 if pane.isHidden() else size for size, pane in zip(sizes, self.panes(), strict=True)]
        wanted[2] = max(_LEAST[2], width - wanted[0] - wanted[1] - wanted[3])
        self.splitter.setSizes([wanted[0], width - wanted[0]])
        self.articles.setSizes(wanted[1:])

    def is_crowded(self, width: int) -> bool:
        """Whether the panes that are shown cannot stand side by side in a window of some width."""
        least = (_LEAST[number] for number, pane in enumerate(self.panes()) if not pane.isHidden())
        return sum(least) > width

    def _squeeze(self, width: int) -> None:
        """The list steps aside where a panel that the person opened leaves no room for it (large print on a
        small screen), and comes back as soon as it fits."""
        self.list.show()
        self.list.setVisible(not self.is_crowded(width))

    def sizes(self, before: Sequence[int]) -> tuple[int, ...]:
        """The widths of the panes; of a hidden one, what it had before."""
        inner = self.articles.sizes() if self.page is None else [0, 0, 0]
        now = (self.splitter.sizes()[0], *inner)
        return tuple(size or old for size, old in zip(now, before, strict=True))

    def dress(self, setting: Setting) -> None:
        theme = setting.theme
        self.navigator.dress(theme)
        self.list.dress(theme)
        self.reading.dress(setting)
        self.side.dress(theme)
        self.banner.dress(theme)
        self.sample_banner.dress(theme)


def _splitter(*panes: QWidget) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for pane in panes:
        made.addWidget(pane)
    return made
