"""The sliders for the numbers of typography, wherever these are set."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings
from reader.ui.number_slider import NumberSlider, align
from reader.ui.reading.setting import COLUMNS, LEADINGS_PERCENT, SIZES_PT, within


class TypeNumbers(QObject):
    """The size of the text, the height and the width of its lines. `moved` is the person's doing; the owner
    puts the sliders where it wants them."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.size = NumberSlider(self.tr("Size"), SIZES_PT, self.tr("{value} pt"))
        self.leading = NumberSlider(self.tr("Line height"), LEADINGS_PERCENT, self.tr("{value} %"), step=5)
        self.columns = NumberSlider(self.tr("Width"), COLUMNS, self.tr("{value} characters"), step=2)
        self.sliders = (self.size, self.leading, self.columns)
        for slider in self.sliders:
            slider.moved.connect(self.moved)
        align(*self.sliders)

    def show_settings(self, settings: Settings) -> None:
        """What holds now; says nothing of it."""
        self.size.show_value(within(settings.reading_size_pt, SIZES_PT))
        self.leading.show_value(within(settings.leading_percent, LEADINGS_PERCENT))
        self.columns.show_value(within(settings.column_characters, COLUMNS))

    def into(self, settings: Settings) -> Settings:
        """The settings with the numbers that are shown."""
        return replace(
            settings,
            reading_size_pt=self.size.value,
            leading_percent=self.leading.value,
            column_characters=self.columns.value,
        )
