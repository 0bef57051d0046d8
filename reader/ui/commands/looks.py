"""How the window looks: theme, type, which actors are marked, and how much else there is beside the text."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect

from reader.model.kinds import ActorType
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.reading.setting import SIZES_PT, within
from reader.ui.reading.type_sheet import TypeSheet
from reader.ui.theme import SPACE_16
from reader.ui.workplace import Workplace

TYPES: dict[Do, ActorType] = {
    Do.PERSONS: ActorType.PERSON,
    Do.ORGANISATIONS: ActorType.ORGANISATION,
    Do.STATES: ActorType.STATE,
    Do.PLACES: ActorType.PLACE,
}
_THEMES = (Do.LIGHT, Do.SEPIA, Do.DARK, Do.SYSTEM, Do.CONTRAST)
_FONTS = (Do.SERIF, Do.SANS)


class LookCommands(Topic):
    """Everything here is a setting, and takes effect at once."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self.sheet = TypeSheet(window.frame, window.actions_)
        self.sheet.wanted.connect(self._apply)
        window.frame.reading.zoomed.connect(self._zoom)
        window.frame.side.actors.toggled.connect(self._toggle_type)

    def handlers(self) -> Handlers:
        handlers: Handlers = {
            Do.LARGER: lambda: self._zoom(1),
            Do.SMALLER: lambda: self._zoom(-1),
            Do.JUSTIFY: self._toggle_justified,
            Do.TYPOGRAPHY: self.open_sheet,
        }
        for name in _THEMES:
            handlers[name] = partial(self._set_theme, name.value)
        for name in _FONTS:
            handlers[name] = partial(self._set_font, name.value)
        for name, kind in TYPES.items():
            handlers[name] = partial(self._toggle_type, kind)
        return handlers

    def refresh(self) -> None:
        actions, settings = self._window.actions_, self._window.settings
        for name in (*_THEMES, *_FONTS):
            actions.check(name, name.value in (settings.theme, settings.reading_font))
        for name, kind in TYPES.items():
            actions.check(name, kind.value not in settings.hidden_types)
        actions.check(Do.JUSTIFY, settings.justified)
        if self.sheet.isVisible():
            self.sheet.show_settings(settings)

    def open_sheet(self) -> None:
        """Beside the text, at its right upper corner, so that the text shows what changes."""
        frame, reading = self._window.frame, self._window.frame.reading
        if self.sheet.isVisible():
            self.sheet.close_sheet()
            return
        right = reading.mapTo(frame, reading.rect().topRight())
        corner = QRect(right.x() - self.sheet.width() - SPACE_16, right.y(), 1, 1)
        self.sheet.open_sheet(self._window.settings, corner)

    def _toggle_type(self, kind: ActorType) -> None:
        hidden = set(self._window.settings.hidden_types) ^ {kind.value}
        self._apply(replace(self._window.settings, hidden_types=tuple(sorted(hidden))))

    def _toggle_justified(self) -> None:
        self._apply(replace(self._window.settings, justified=not self._window.settings.justified))

    def _set_theme(self, theme: str) -> None:
        self._apply(replace(self._window.settings, theme=theme))

    def _set_font(self, font: str) -> None:
        self._apply(replace(self._window.settings, reading_font=font))

    def _zoom(self, by: int) -> None:
        size = within(self._window.settings.reading_size_pt + by, SIZES_PT)
        self._apply(replace(self._window.settings, reading_size_pt=size))

    def _apply(self, settings: Settings) -> None:
        self._window.apply_settings(settings)
