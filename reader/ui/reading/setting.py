"""From the person's settings to what the reading pane is set in; values out of range are brought into it."""

from reader.settings import Settings
from reader.ui.fonts import interface_font, reading_family
from reader.ui.reading.typography import Setting
from reader.ui.theme import theme_for

SIZES_PT = range(9, 29)
LEADINGS_PERCENT = range(120, 201)
COLUMNS = range(54, 81)
"""Characters in a line; between 62 and 72 a line is read most easily."""


def setting_of(settings: Settings, *, system_is_dark: bool) -> Setting:
    wanted = settings.sans_family if settings.reading_font == "sans" else settings.serif_family
    return Setting(
        family=reading_family(settings.reading_font, wanted),
        sans=interface_font().family(),
        size_pt=within(settings.reading_size_pt, SIZES_PT),
        theme=theme_for(settings.theme, system_is_dark),
        leading=within(settings.leading_percent, LEADINGS_PERCENT) / 100,
        columns=within(settings.column_characters, COLUMNS),
        justified=settings.justified,
    )


def within(value: int, range_: range) -> int:
    """The value, or the end of the range that is nearest to it."""
    return min(max(value, range_[0]), range_[-1])
