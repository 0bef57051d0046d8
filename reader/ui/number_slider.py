"""A slider for a whole number, with its name and its value in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from reader.ui.controls import label, row
from reader.ui.language import show_number
from reader.ui.theme import SPACE_12


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past it changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberSlider(QWidget):
    """`moved` is the person's doing; `show_value` says nothing. `unit` holds `{value}`."""

    moved = Signal(int)

    def __init__(self, name: str, values: range, unit: str, *, step: int = 1) -> None:
        super().__init__()
        self._unit = unit
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(values[0], values[-1])
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 2)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumHeight(24)
        self._words = label(tone="dim")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words.setMinimumWidth(max(map(self._room_for, (values[0], values[-1]))))
        layout = row(self, space=SPACE_12)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._words)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._on_changed)

    @property
    def name(self) -> str:
        return self.slider.accessibleName()

    @property
    def value(self) -> int:
        return self.slider.value()

    def show_value(self, value: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self._say()

    @property
    def room_for_words(self) -> int:
        return self._words.minimumWidth()

    def give_words(self, width: int) -> None:
        self._words.setFixedWidth(width)

    def _room_for(self, value: int) -> int:
        self._words.setText(self._unit.format(value=show_number(value)))
        return self._words.sizeHint().width()

    def _on_changed(self, value: int) -> None:
        self._say()
        self.moved.emit(value)

    def _say(self) -> None:
        self._words.setText(self._unit.format(value=show_number(self.value)))
        self.slider.setAccessibleDescription(self._words.text())


def align(*sliders: NumberSlider) -> None:
    """Let sliders that stand under one another be equally long."""
    width = max(slider.room_for_words for slider in sliders)
    for slider in sliders:
        slider.give_words(width)
