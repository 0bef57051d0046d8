"""The line at the foot of the window: what is indexed, what is running with its cancel, and "Saved"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from reader.model.report import LibraryStatus
from reader.ui.controls import label, row
from reader.ui.language import show_number
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
        }.get(stage, stage)
        count = f"{show_number(done)} / {show_number(total)}" if total else show_number(done)
        self._stage.setText(f"{words} {count}")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for part in (self._stage, self._bar, self.cancel):
            part.show()

    def show_change(self, count: int) -> None:
        """So many articles (0: unknown) are being changed, which takes a moment; it is done as a whole or not
        at all."""
        words = self.tr("Changing %n articles…", "", count) if count else self.tr("Changing many articles…")
        self._stage.setText(words)
        self._bar.setRange(0, 0)
        self._stage.show()
        self._bar.show()

    def show_idle(self) -> None:
        self.cancel.setEnabled(True)
        for part in (self._stage, self._bar, self.cancel):
            part.hide()

    def show_saved(self) -> None:
        """Only after the library has returned: what the person made is on disk."""
        self._saved.setText(self.tr("Saved"))

    @property
    def words(self) -> str:
        """All that is said, for tests and screen readers."""
        return " · ".join(part for part in (self._indexed.text(), self._saved.text()) if part)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._stage.setText(self.tr("Stopping…"))
        self.cancelled.emit()
