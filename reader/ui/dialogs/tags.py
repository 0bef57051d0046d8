"""A line for the tags of an article or a highlight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.controls import button, column, label, row
from reader.ui.tag_field import TagField
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_24


class TagsDialog(QDialog):
    """`kept` carries the tags; commas part them."""

    kept = Signal(list)

    def __init__(self, parent: QWidget, title: str, tags: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.field = TagField(tags, known)
        keep = button(self.tr("Save"), role="primary")
        leave = button(self.tr("Cancel"))
        keep.setDefault(True)
        keep.clicked.connect(self._on_kept)
        leave.clicked.connect(self.close)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(title, size="large"))
        layout.addWidget(self.field)
        others = [tag for tag in known if tag not in tags][:12]
        if others:
            used = self.tr("In use:") + " " + ", ".join(others)
            layout.addWidget(label(used, tone="dim", size="caption", wrap=True))
        foot = row(space=SPACE_8)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(keep)
        layout.addLayout(foot)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        self.kept.emit(list(self.field.tags))
        self.close()
