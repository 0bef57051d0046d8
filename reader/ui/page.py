"""What the pages that take the place of the articles have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.model.change import Change
from reader.ui.theme import Theme
from reader.ui.trail import Place


class Page(QWidget):
    """A page of the window. It asks the library for what it shows when it is shown, and follows changes only
    while it is."""

    failed = Signal(object)
    passage_wanted = Signal(str, int, int)
    """An article's id and the span in it to go to."""
    article_wanted = Signal(str)

    def show_place(self, place: Place) -> None:
        """Show what a place says, scrolled as it was."""
        raise NotImplementedError

    def place(self) -> Place:
        """What is shown now."""
        raise NotImplementedError

    def follow(self, change: Change) -> None:
        """The person's data changed."""

    def refresh(self) -> None:
        """Articles or what is derived from them changed."""

    def dress(self, theme: Theme) -> None:
        """Another theme."""

    def take_focus(self) -> None:
        """The page was turned to: put the focus where the keys are wanted."""

    def leave(self) -> bool:
        """Keep what is being written; `False` when that did not reach the disk."""
        return True

    @property
    def is_busy(self) -> bool:
        """Whether something waits to be asked."""
        return False
