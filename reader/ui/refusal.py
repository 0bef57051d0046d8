"""What the window says in the place of a library that does not open, and the way out where there is one."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.errors import ReaderError
from reader.model.notebook import BackupInfo
from reader.settings import Settings
from reader.ui.controls import button, column, label, row
from reader.ui.moments import show_time
from reader.ui.sentences import core_words
from reader.ui.shell import Shell, theme_of
from reader.ui.stylesheet import apply
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_24
from reader.ui.translation import Speech

_WIDTH = 520


def offers_copy(shell: Shell, settings: Settings, error: ReaderError, copy: BackupInfo | None) -> bool:
    """Say why the library cannot be opened; `True` when the person wants `copy` put in the place of the
    damaged notes. Returns when they have answered."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply(application, theme_of(settings))
    speech = Speech(QObject(shell))
    speech.speak(settings.language)
    try:
        return RefusalDialog(shell, error, copy).exec() == QDialog.DialogCode.Accepted
    finally:
        speech.fall_silent()


class RefusalDialog(QDialog):
    """Accepted: the copy is to be restored. Without a copy it can only be closed."""

    def __init__(self, parent: QWidget, error: ReaderError, copy: BackupInfo | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The library cannot be opened"))
        self.setFixedWidth(_WIDTH)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(self.tr("The library cannot be opened"), size="title"))
        self.words = label(core_words(str(error)), wrap=True)
        layout.addWidget(self.words)
        foot = row(space=SPACE_8)
        foot.addStretch()
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        foot.addWidget(self.leave)
        self.restore = button(self.tr("Restore the newest copy"), role="primary")
        self.restore.clicked.connect(self.accept)
        self.restore.setVisible(copy is not None)
        foot.addWidget(self.restore)
        self.offer = label(self._offer(copy) if copy else "", wrap=True)
        self.offer.setVisible(copy is not None)
        layout.addWidget(self.offer)
        layout.addSpacing(SPACE_8)
        layout.addLayout(foot)
        (self.restore if copy else self.leave).setFocus()

    def _offer(self, copy: BackupInfo) -> str:
        words = self.tr(
            "The newest sound copy, of {when}, holds %n highlights and notes. "
            "The damaged file is kept beside it.",
            "",
            copy.annotations,
        )
        return words.format(when=show_time(copy.made))
