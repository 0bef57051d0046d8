"""The actors of the open article, grouped by type.

This list is also the route to the mentions for whoever does not see the painted lines: each row says how
often an actor is mentioned, and choosing it steps through the places.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
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
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model.actor import ActorCount, ActorType
from reader.ui import icons
from reader.ui.controls import EmptyState, column
from reader.ui.fonts import sized
from reader.ui.language import show_number, type_words
from reader.ui.reading.painter import draw_underline
from reader.ui.theme import CONTROL, LINES, RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Size, Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor, or (without one) the heading of a type."""

    type: ActorType
    actor: ActorCount | None
    count: int
    hidden: bool = False


def grouped(actors: Sequence[ActorCount], hidden: frozenset[ActorType]) -> list[ActorRow]:
    """Headings and actors; a type that is switched off keeps its heading only."""
    rows: list[ActorRow] = []
    for kind in ActorType:
        members = [actor for actor in actors if actor.type is kind]
        if not members:
            continue
        off = kind in hidden
        rows.append(ActorRow(kind, None, len(members), off))
        if not off:
            rows += [ActorRow(kind, actor, actor.count) for actor in members]
    return rows


class ActorModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ActorRow] = []

    def show_rows(self, rows: Sequence[ActorRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.actor.actor if row.actor else type_words(row.type)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            if row.actor is None:
                return self.tr("Show or hide these marks")
            return ", ".join((row.actor.actor, *row.actor.aliases[:6]))
        return None

    def _spoken(self, row: ActorRow) -> str:
        if row.actor is not None:
            kind = type_words(row.type, many=False)
            return f"{row.actor.actor}, {kind}, {self.tr('%n mentions', '', row.count)}"
        state = self.tr("not marked") if row.hidden else self.tr("marked")
        return f"{type_words(row.type)}, {show_number(row.count)}, {state}"


class ActorDelegate(QStyledItemDelegate):
    def __init__(self, model: ActorModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._model.rows[index.row()].actor is None
        return QSize(160, CONTROL + SPACE_12 if heading else CONTROL - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        rect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        if row.actor is None:
            self._paint_heading(painter, rect, row)
        else:
            self._paint_actor(painter, rect, row.actor)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        flags = QStyle.StateFlag
        chosen, under = bool(state & flags.State_Selected), bool(state & flags.State_MouseOver)
        if not chosen and not under:
            return
        focus = chosen and bool(state & flags.State_HasFocus)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.selected if chosen else self.theme.hover))
        painter.drawRoundedRect(QRectF(rect).adjusted(SPACE_8, 1, -SPACE_8, -1), RADIUS, RADIUS)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: ActorRow) -> None:
        colour = QColor(self.theme.dim if row.hidden else self.theme.actors[row.type])
        line = rect.adjusted(SPACE_16, SPACE_8, -SPACE_16, 0)
        font = sized(Size.BODY.points, bold=True)
        metrics = QFontMetricsF(font)
        words = type_words(row.type)
        baseline = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim if row.hidden else self.theme.text))
        painter.drawText(QPointF(line.left(), baseline), words)
        width = metrics.horizontalAdvance(words)
        if not row.hidden:
            draw_underline(painter, line.left(), line.left() + width, baseline, LINES[row.type], colour)
        painter.setFont(sized(Size.CAPTION.points))
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(line.left() + width + SPACE_8, baseline), show_number(row.count))
        eye = QRect(line.right() - 18, line.center().y() - 9, 18, 18)
        icons.draw(painter, eye, "eye-slash" if row.hidden else "eye", self.theme.dim)

    def _paint_actor(self, painter: QPainter, rect: QRect, actor: ActorCount) -> None:
        small = sized(Size.CAPTION.points)
        count = show_number(actor.count)
        count_width = QFontMetricsF(small).horizontalAdvance(count)
        font = sized(Size.BODY.points)
        metrics = QFontMetricsF(font)
        left = rect.left() + SPACE_16 + SPACE_8
        room = rect.right() - SPACE_24 - count_width - SPACE_8 - left
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(
            QPointF(left, baseline), metrics.elidedText(actor.actor, Qt.TextElideMode.ElideRight, room)
        )
        painter.setFont(small)
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(rect.right() - SPACE_16 - count_width, baseline), count)


class ActorsPanel(QWidget):
    """`chosen` repeats with every click or Enter on an actor: each goes to its next mention."""

    chosen = Signal(str)
    toggled = Signal(ActorType)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = ActorModel(self)
        self._delegate = ActorDelegate(self._model, theme, self)
        self._actors: Sequence[ActorCount] = ()
        self._hidden: frozenset[ActorType] = frozenset()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Actors in this article"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._on_picked)
        self.list.activated.connect(self._on_picked)
        self.empty = EmptyState(
            self.tr("No actors"),
            self.tr("People, organisations, states and places named in the open article appear here."),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column(self).addWidget(self._pages)
        self.show_actors(())

    def show_actors(self, actors: Sequence[ActorCount]) -> None:
        self._actors = actors
        self._show()

    def hide_types(self, hidden: frozenset[ActorType]) -> None:
        self._hidden = hidden
        self._show()

    def choose(self, actor_id: str) -> None:
        """Mark the row of an actor without saying so."""
        rows = (n for n, row in enumerate(self._model.rows) if row.actor and row.actor.actor_id == actor_id)
        number = next(rows, None)
        if number is not None:
            self.list.setCurrentIndex(self._model.index(number, 0))

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def _show(self) -> None:
        self._model.show_rows(grouped(self._actors, self._hidden))
        self._pages.setCurrentWidget(self.list if self._actors else self.empty)

    def _on_picked(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.actor is not None:
            self.chosen.emit(row.actor.actor_id)
        else:
            self.toggled.emit(row.type)
