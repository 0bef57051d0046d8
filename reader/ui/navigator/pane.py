"""The navigator: a list of shelves with counts."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model.article import Listing
from reader.ui import icons
from reader.ui.controls import column
from reader.ui.fonts import sized
from reader.ui.language import show_number
from reader.ui.navigator.model import Shelf
from reader.ui.theme import CONTROL, RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Size, Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_GLYPH = 18


class ShelfModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelves: list[Shelf] = []

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        self.beginResetModel()
        self.shelves = list(shelves)
        self.endResetModel()

    def row_of(self, listing: Listing) -> int | None:
        """The row that stands for a listing, whatever its order."""
        wanted = _place(listing)
        rows = (
            n for n, shelf in enumerate(self.shelves) if shelf.listing and _place(shelf.listing) == wanted
        )
        return next(rows, None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.shelves)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shelf = self.shelves[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shelf.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shelf.text if shelf.count is None else f"{shelf.text}, {show_number(shelf.count)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if shelf.is_heading else shelf.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.shelves[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ShelfDelegate(QStyledItemDelegate):
    def __init__(self, model: ShelfModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._model.shelves[index.row()].is_heading
        return QSize(120, CONTROL + SPACE_12 if heading else CONTROL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shelf = self._model.shelves[index.row()]
        rect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shelf.is_heading:
            self._paint_heading(painter, rect, shelf)
        else:
            self._paint_ground(painter, rect, state)
            self._paint_shelf(painter, rect, shelf, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, shelf: Shelf) -> None:
        painter.setFont(sized(Size.CAPTION.points, bold=True))
        painter.setPen(QColor(self.theme.dim))
        inner = rect.adjusted(SPACE_16 + SPACE_8, 0, -SPACE_16, -SPACE_8)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shelf.text)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        inner = QRectF(rect).adjusted(SPACE_8, 1, -SPACE_8, -1)
        flags = QStyle.StateFlag
        painter.setPen(Qt.PenStyle.NoPen)
        if state & flags.State_Selected:
            if state & flags.State_HasFocus:
                painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(QColor(self.theme.selected))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        elif state & flags.State_MouseOver:
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)

    def _paint_shelf(self, painter: QPainter, rect: QRect, shelf: Shelf, chosen: bool) -> None:
        theme = self.theme
        middle = rect.center().y()
        colour = theme.actors[shelf.actor_type] if shelf.actor_type else theme.accent if chosen else theme.dim
        glyph = QRect(rect.left() + SPACE_16 + SPACE_8, middle - _GLYPH // 2 + 1, _GLYPH, _GLYPH)
        icons.draw(painter, glyph, shelf.icon, colour)
        count = show_number(shelf.count) if shelf.count else ""
        small = sized(Size.CAPTION.points)
        count_width = QFontMetricsF(small).horizontalAdvance(count)
        font = sized(Size.BODY.points, bold=chosen)
        metrics = QFontMetricsF(font)
        left = glyph.right() + SPACE_8 + 2
        room = rect.right() - SPACE_24 - count_width - SPACE_8 - left
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(
            QPointF(left, baseline), metrics.elidedText(shelf.text, Qt.TextElideMode.ElideRight, room)
        )
        painter.setFont(small)
        painter.setPen(QColor(theme.dim))
        painter.drawText(QPointF(rect.right() - SPACE_24 - count_width, baseline), count)


class NavigatorPane(QWidget):
    """`chosen` is emitted when the person picks a shelf, also the one they are on."""

    chosen = Signal(Listing)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ShelfModel(self)
        self._delegate = ShelfDelegate(self._model, theme, self)
        self._current: Listing | None = Listing()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Navigator"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._on_picked)
        self.list.activated.connect(self._on_picked)
        layout = column(self)
        layout.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        layout.addWidget(self.list)

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        if list(shelves) != self._model.shelves:
            place = self.list.verticalScrollBar().value()
            self._model.show_shelves(shelves)
            self.show_current(self._current)
            self.list.verticalScrollBar().setValue(place)

    def show_current(self, listing: Listing | None) -> None:
        """Which shelf the list shows; `None` while it shows the answer to a search."""
        self._current = listing
        row = self._model.row_of(listing) if listing else None
        if row is None:
            self.list.clearSelection()
        else:
            index = self._model.index(row, 0)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def _on_picked(self, index: QModelIndex) -> None:
        listing = self._model.shelves[index.row()].listing
        if listing is not None:
            self.chosen.emit(listing)


def _place(listing: Listing) -> tuple[str, str | None, str | None, str | None]:
    return (listing.section, listing.tag, listing.actor_id, listing.source)
