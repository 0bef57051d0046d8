"""What the topics of commands have in common."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.ui.actions import Do

Handlers = dict[Do, Callable[[], None]]


class Topic(QObject):
    """Some actions of the table: what they do, and when they are possible or ticked."""

    def handlers(self) -> Handlers:
        """The functions of this topic's actions; each action belongs to one topic."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Make what is ticked and what is possible true again; nothing, where that never changes."""
