"""What the commands act on: the parts of a window, without the window's own class."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.actions import Actions
from reader.ui.banner import Way
from reader.ui.desk import Desk
from reader.ui.frame import Frame
from reader.ui.import_progress.intake import Intake
from reader.ui.study import Study
from reader.ui.top_bar import TopBar


class Workplace(Protocol):
    """One library with everything that shows it; `Window` is one."""

    library: Library
    settings: Settings
    study: Study
    intake: Intake
    desk: Desk
    frame: Frame
    top: TopBar
    actions_: Actions

    @property
    def widget(self) -> QWidget:
        """The parent of dialogs and menus."""

    def apply_settings(self, settings: Settings) -> None: ...

    def import_paths(self, paths: list[Path]) -> None: ...

    def lay_out(self, wanted: QWidget | None = None) -> None: ...

    def say(self, words: str, *ways: Way) -> None: ...
