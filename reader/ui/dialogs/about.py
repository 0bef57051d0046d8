"""About the program; and where a person's data is."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from reader import version
from reader.ui.controls import button, column, label, row
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_24


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Corpus Reader"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, margin=SPACE_24, space=SPACE_8)
        layout.addWidget(label("Corpus Reader", size="title"))
        own = self.tr("Version {version}, with Qt {qt}").format(version=version(), qt=qVersion())
        layout.addWidget(label(own, tone="dim"))
        for words in (
            self.tr("Read, search and study collections of articles. Everything stays on this computer."),
            self.tr("Free software under the MIT licence. Icons: Phosphor."),
        ):
            layout.addWidget(label(words, wrap=True))
        close = button(self.tr("Close"), role="primary")
        close.clicked.connect(self.close)
        layout.addSpacing(SPACE_12)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(420)


class DataDialog(QDialog):
    """Names the files, so that a person can copy or back them up."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where your data is"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        layout = column(self, margin=SPACE_24, space=SPACE_4)
        layout.addWidget(label(self.tr("Your data is on this computer only"), size="title"))
        self.path = label(str(folder), wrap=True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addSpacing(SPACE_8)
        layout.addWidget(self.path)
        layout.addSpacing(SPACE_12)
        for name, words in (
            ("notes.sqlite3", self.tr("your notes, highlights, bookmarks and tags")),
            ("articles.sqlite3", self.tr("the articles you added")),
            ("backups", self.tr("checked copies of your notes")),
            ("index", self.tr("for searching; can be made again at any time")),
        ):
            line = row(space=SPACE_12)
            key = label(name)
            key.setFixedWidth(130)
            line.addWidget(key)
            line.addWidget(label(words, tone="dim"), 1)
            layout.addLayout(line)
        foot = row(space=SPACE_8)
        foot.addStretch()
        for words, act in (
            (self.tr("Copy the path"), lambda: QGuiApplication.clipboard().setText(str(folder))),
            (self.tr("Open the folder"), lambda: _open_folder(folder)),
        ):
            made = button(words)
            made.clicked.connect(lambda _checked=False, run=act: run())
            foot.addWidget(made)
        close = button(self.tr("Close"), role="primary")
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout.addSpacing(SPACE_24)
        layout.addLayout(foot)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
