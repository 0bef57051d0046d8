"""A line for tags, parted by commas, that completes the tags in use."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit


class _Completer(QCompleter):
    """Completes the last tag of the line and leaves the others as they are."""

    def __init__(self, known: Sequence[str], line: QLineEdit) -> None:
        super().__init__(list(known), line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        return [path.rpartition(",")[2].strip().lstrip("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        before = self._line.text().rpartition(",")[0]
        tag = str(index.data())
        return f"{before}, {tag}" if before else tag


class TagField(QLineEdit):
    def __init__(self, tags: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(", ".join(tags))
        self.setAccessibleName(self.tr("Tags, parted by commas"))
        self.setPlaceholderText(self.tr("Tags, parted by commas"))
        completer = _Completer(known, self)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Tags in use"))
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the tag that is chosen in the list; otherwise it is `returnPressed`."""
        popup = self.completer().popup()
        chosen = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if chosen and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # so that the completer takes it
        else:
            super().keyPressEvent(event)

    @property
    def tags(self) -> tuple[str, ...]:
        """What is written, each tag once."""
        parts = (tag.strip().lstrip("#").strip() for tag in self.text().split(","))
        return tuple(dict.fromkeys(tag for tag in parts if tag))
