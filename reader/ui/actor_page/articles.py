"""The articles that name an actor, as the cards of the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import ArticleSummary
from reader.ui.article_list.card import CardDelegate
from reader.ui.article_list.model import ArticleModel
from reader.ui.article_list.table import ArticleTable
from reader.ui.controls import column
from reader.ui.theme import Theme


class ActorArticles(QWidget):
    """`chosen` tells the article that is to be read."""

    chosen = Signal(str)

    def __init__(self, fetch: Callable[[list[str]], list[ArticleSummary]], theme: Theme) -> None:
        super().__init__()
        self.model = ArticleModel(fetch, self)
        self._delegate = CardDelegate(self.model, theme, self)
        self.table = ArticleTable(self.model, self._delegate)
        self.table.setSelectionMode(ArticleTable.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Articles that name the actor"))
        self.table.clicked.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        column(self).addWidget(self.table)

    def show_ids(self, ids: Sequence[str]) -> None:
        self.model.show_ids(ids)

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.table.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index.row())
        if article_id is not None:
            self.chosen.emit(article_id)
