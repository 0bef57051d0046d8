"""What a note said before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from reader.model.notebook import NoteVersion
from reader.ui.controls import button, column, label, row
from reader.ui.moments import show_time
from reader.ui.safe_browser import SafeBrowser
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32


class VersionsDialog(QDialog):
    """`chosen` carries the Markdown of the version that is to be the present one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, versions: Sequence[NoteVersion]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(640, parent.width() - SPACE_32), min(420, parent.height() - SPACE_32))
        self._versions = list(versions)
        self.list = QListWidget()
        self.list.setProperty("role", "report")
        self.list.setAccessibleName(self.tr("Versions, the newest first"))
        for version in self._versions:
            self.list.addItem(show_time(version.made))
        self._look = SafeBrowser(grows=False)
        self._look.setAccessibleName(self.tr("The note in this version"))
        self._tags = label(tone="accent", size="caption", wrap=True)
        self.take = button(self.tr("Use this version"), role="primary")
        self.take.clicked.connect(self._on_taken)
        leave = button(self.tr("Close"))
        leave.clicked.connect(self.close)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(self.tr("Earlier versions"), size="title"))
        middle = row(space=SPACE_12)
        middle.addWidget(self.list, 2)
        middle.addWidget(self._look, 3)
        layout.addLayout(middle, 1)
        layout.addWidget(self._tags)
        foot = row(space=SPACE_8)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.take)
        layout.addLayout(foot)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)
        self.take.setEnabled(bool(self._versions))

    def _on_row(self, number: int) -> None:
        version = self._versions[number]
        self._look.show_markdown(version.body)
        self._tags.setText("  ".join(f"#{tag}" for tag in version.tags))

    def _on_taken(self) -> None:
        number = self.list.currentRow()
        if 0 <= number < len(self._versions):
            self.chosen.emit(self._versions[number].body)
        self.close()
