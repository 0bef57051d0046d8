"""What the commands act on: the parts of a window, without the window's own class."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.actions import Actions
from reader.ui.banner import Way
from reader.ui.browsing import Browsing
from reader.ui.bulk import Bulk
from reader.ui.desk import Desk
from reader.ui.frame import Frame
from reader.ui.import_progress.intake import Intake
from reader.ui.pages import Pages
from reader.ui.qt_jobs import Jobs, Runner
from reader.ui.searching import Searching
from reader.ui.study import Study
from reader.ui.top_bar import TopBar

if TYPE_CHECKING:  # these are made of a workplace themselves
    from reader.ui.commands.commands import Commands
    from reader.ui.finding import Finding
    from reader.ui.travelling import Travelling
    from reader.ui.turning import Turning


class Workplace(Protocol):
    """One library with everything that shows it; `Window` is one."""

    library: Library
    settings: Settings
    study: Study
    bulk: Bulk
    intake: Intake
    desk: Desk
    frame: Frame
    top: TopBar
    actions_: Actions
    jobs: Jobs
    searcher: Runner
    searching: Searching
    browsing: Browsing
    pages: Pages
    turning: "Turning"
    travelling: "Travelling"
    finding: "Finding"
    commands: "Commands"

    @property
    def widget(self) -> QWidget:
        """The parent of dialogs and menus."""

    def apply_settings(self, settings: Settings) -> None: ...

    def import_paths(self, paths: list[Path]) -> None: ...

    def lay_out(self, wanted: QWidget | None = None) -> None: ...

    def say(self, words: str, *ways: Way) -> None: ...

    def say_error(self, words: str, *ways: Way) -> None: ...

    def tell(self, error: BaseException) -> None: ...

    def offer_link(self, address: str) -> None: ...
