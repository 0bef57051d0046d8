"""A short list of things to choose one of, for what floats under a field: completions, actors to merge."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.kinds import ActorType
from reader.ui import icons
from reader.ui.fonts import sized
from reader.ui.theme import CONTROL, RADIUS, SPACE_4, SPACE_8, SPACE_12, Size, Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_GLYPH = 16


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` comes back when it is chosen; `hint` stands at the right."""

    key: str
    text: str
    hint: str = ""
    icon: str = ""
    actor_type: ActorType | None = None


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.text, choice.hint) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: _Model, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, CONTROL - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, rect, theme = self._model.choices[index.row()], option.rect, self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        left, middle = rect.left() + SPACE_12, rect.center().y()
        if choice.icon:
            colour = theme.actors[choice.actor_type] if choice.actor_type else theme.dim
            icons.draw(painter, QRect(left, middle - _GLYPH // 2 + 1, _GLYPH, _GLYPH), choice.icon, colour)
            left += _GLYPH + SPACE_8
        small = sized(Size.CAPTION.points)
        right = rect.right() - SPACE_12 - QFontMetricsF(small).horizontalAdvance(choice.hint)
        font = sized(Size.BODY.points)
        metrics = QFontMetricsF(font)
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        room = right - SPACE_8 - left
        shown = metrics.elidedText(choice.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, baseline), shown)
        painter.setFont(small)
        painter.setPen(QColor(theme.dim))
        painter.drawText(QPointF(right, baseline), choice.hint)
        painter.restore()


class ChoiceList(QListView):
    """`chosen` tells the key of what was clicked; keys reach it through the field above it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._model = _Model(self)
        self._delegate = _Delegate(self._model, theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(self._model.choices[index.row()].key))

    @property
    def choices(self) -> Sequence[Choice]:
        return self._model.choices

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Other choices; none is marked."""
        self._model.show(choices)
        self.selectionModel().clear()

    def height_of_all(self, most: int) -> int:
        """The height that shows all, or as many as `most`."""
        return min(len(self.choices), most) * (CONTROL - 2) + SPACE_4

    @property
    def current(self) -> Choice | None:
        """The choice that is marked."""
        index = self.currentIndex()
        return self.choices[index.row()] if index.isValid() else None

    def step(self, by: int) -> None:
        """Mark another one; from none, down is the first and up the last."""
        count = len(self.choices)
        if not count:
            return
        index = self.currentIndex()
        row = (index.row() + by) % count if index.isValid() else (0 if by > 0 else count - 1)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()
