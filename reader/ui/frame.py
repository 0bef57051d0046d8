"""The panes side by side, with the bars above and below them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

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
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, pane in enumerate(self.panes()):
            pane.setMinimumWidth(_LEAST[number])
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, 1 if pane is self.reading else 0)
        self._layout = column(self)
        for part in (self.banner, self.sample_banner, self.splitter, self.status):
            self._layout.addWidget(part, 1 if part is self.splitter else 0)

    def put_on_top(self, bar: QWidget) -> None:
        self._layout.insertWidget(0, bar)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.navigator, self.list, self.reading, self.side)

    def lay_out(self, sizes: Sequence[int], width: int) -> None:
        """Give the panes their widths; what is too much or too little is the reading pane's."""
        self._squeeze(width)
        shown = [pane.isVisibleTo(self) for pane in self.panes()]
        wanted = [size if on else 0 for size, on in zip(sizes, shown, strict=True)]
        wanted[2] = max(_LEAST[2], width - wanted[0] - wanted[1] - wanted[3])
        self.splitter.setSizes(wanted)

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
        now = self.splitter.sizes()
        return tuple(size or old for size, old in zip(now, before, strict=True))

    def dress(self, setting: Setting) -> None:
        theme = setting.theme
        self.navigator.dress(theme)
        self.list.dress(theme)
        self.reading.dress(setting)
        self.side.dress(theme)
        self.banner.dress(theme)
        self.sample_banner.dress(theme)
