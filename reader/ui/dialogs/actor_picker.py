"""Choosing an actor by name, or naming a new one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from reader.model.actor import ActorCount
from reader.model.kinds import ActorType
from reader.ui.combo import Combo
from reader.ui.controls import button, column, label, row
from reader.ui.language import actor_words, certainty_words, show_number, type_words
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32

Found = Callable[[list[ActorCount]], None]
Ask = Callable[[str, Found], None]
"""Asks for the actors of a name; the answer may come later, and only the newest comes."""


@dataclass(frozen=True, slots=True)
class Picked:
    """An actor that exists, or (with an empty id) a new one of this name and type."""

    actor_id: str
    name: str
    type: ActorType


class _Field(QLineEdit):
    """The arrows move in the list below."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class ActorPicker(QDialog):
    """`picked` carries a `Picked`. Where `new_type` is given a new actor can be named, at first of this
    type."""

    picked = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, text: str, ask: Ask, *, new_type: ActorType | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(480, parent.width() - SPACE_32), min(440, parent.height() - SPACE_32))
        self._ask = ask
        self._actors: list[ActorCount] = []
        self._new = new_type is not None
        self.field = _Field(text)
        self.field.setAccessibleName(self.tr("Name of the actor"))
        self.field.setPlaceholderText(self.tr("Name of the actor"))
        self.list = QListWidget()
        self.list.setProperty("role", "report")
        self.list.setAccessibleName(self.tr("Actors of this name"))
        self.types = Combo()
        self.types.setAccessibleName(self.tr("Type of a new actor"))
        for kind in ActorType:
            self.types.addItem(type_words(kind, many=False), kind.value)
        self.types.setCurrentIndex(self.types.findData((new_type or ActorType.PERSON).value))
        self.types.setVisible(self._new)
        self.take = button(self.tr("Choose"), role="primary")
        self.take.setDefault(True)
        leave = button(self.tr("Cancel"))
        leave.clicked.connect(self.close)
        self.take.clicked.connect(self._on_taken)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(title, size="large", wrap=True))
        top = row(space=SPACE_8)
        top.addWidget(self.field, 1)
        top.addWidget(self.types)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        foot = row(space=SPACE_8)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.take)
        layout.addLayout(foot)
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self._on_moved)
        self.list.itemActivated.connect(self._on_taken)
        self.types.currentIndexChanged.connect(lambda _index: self._show(self._actors))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_typed(text)

    def _on_typed(self, text: str) -> None:
        self._show([])
        if text.strip():
            self._ask(text.strip(), self._on_found)

    def _on_found(self, actors: list[ActorCount]) -> None:
        self._show(actors)

    def _show(self, actors: list[ActorCount]) -> None:
        self._actors = list(actors)
        self.list.clear()
        for actor in self._actors:
            kind, count = type_words(actor.type, many=False), show_number(actor.count)
            name, sure = actor_words(actor.actor, actor.type), certainty_words(actor.is_guess)
            words = "  ·  ".join((name, kind, count, sure))
            self.list.addItem(QListWidgetItem(words))
        name = self.field.text().strip()
        if self._new and name:
            words = self.tr("New actor: {name} ({type})")
            self.list.addItem(words.format(name=name, type=self.types.currentText()))
        self.list.setCurrentRow(0)
        self.take.setEnabled(self.list.count() > 0)

    def _on_moved(self, step: int) -> None:
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))

    def _on_taken(self) -> None:
        number = self.list.currentRow()
        if number < 0:
            return
        if number < len(self._actors):
            actor = self._actors[number]
            made = Picked(actor.actor_id, actor.actor, actor.type)
        else:
            made = Picked("", self.field.text().strip(), ActorType(self.types.currentData()))
        self.close()
        self.picked.emit(made)
