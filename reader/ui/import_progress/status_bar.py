"""The line at the foot of the window: what is indexed, what is running with its cancel, and "Saved"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from reader.model.report import LibraryStatus
from reader.ui.controls import label, row
from reader.ui.language import show_number
from reader.ui.speaking import announce
from reader.ui.theme import CONTROL, SPACE_12, SPACE_16

_HEIGHT = 34


class StatusBar(QFrame):
    """`cancelled` is the person's wish; the running work ends a moment later."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bottombar")
        self.setFixedHeight(_HEIGHT)
        self._indexed = label(tone="dim", size="caption")
        self._stage = label(tone="dim", size="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("role", "link")
        self.cancel.setFixedHeight(CONTROL - 8)
        self.cancel.setAccessibleName(self.tr("Cancel the running work"))
        self.cancel.clicked.connect(self._on_cancel)
        self._saved = label(tone="dim", size="caption")
        layout = row(self, space=SPACE_12)
        layout.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        for part in (self._indexed, self._stage, self._bar, self.cancel):
            layout.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch()
        layout.addWidget(self._saved)
        self.show_idle()

    def show_status(self, status: LibraryStatus) -> None:
        done, total = show_number(status.indexed), show_number(status.articles)
        if status.articles == 0:
            self._indexed.setText(self.tr("No articles"))
        else:
            words = self.tr("{done} of {total} articles indexed")
            self._indexed.setText(words.format(done=done, total=total))

    def show_progress(self, stage: str, done: int, total: int) -> None:
        words = {
            "walk": self.tr("Looking for files"),
            "import": self.tr("Importing"),
            "detect": self.tr("Finding actors"),
            "index": self.tr("Indexing"),
            "export": self.tr("Exporting"),
            "change": self.tr("Changing articles"),
        }.get(stage, stage)
        so_far = show_number(done) if done else ""
        count = f"{show_number(done)} / {show_number(total)}" if total else so_far
        self._stage.setText(f"{words} {count}".strip())
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for part in (self._stage, self._bar, self.cancel):
            part.show()

    def show_idle(self) -> None:
        self.cancel.setEnabled(True)
        for part in (self._stage, self._bar, self.cancel):
            part.hide()

    def show_saved(self) -> None:
        """Only after the library has returned: what the person made is on disk."""
        self._saved.setText(self.tr("Saved"))

    def show_done(self, words: str) -> None:
        """Say what was done, in the place of "Saved": it is on disk too."""
        self._saved.setText(words)
        announce(self, words)

    @property
    def words(self) -> str:
        """All that is said, for tests and screen readers."""
        return " · ".join(part for part in (self._indexed.text(), self._saved.text()) if part)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._stage.setText(self.tr("Stopping…"))
        self.cancelled.emit()
