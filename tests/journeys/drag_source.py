"""A small window from which a folder can be dragged, as from a file manager: `python -m … FOLDER`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Folder to drag"


class Source(QLabel):
    """Starts a drag at the press of the mouse."""

    def __init__(self, folder: str) -> None:
        super().__init__(TITLE)
        self.setWindowTitle(TITLE)
        self._folder = folder

    def mousePressEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._folder)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    source = Source(sys.argv[1])
    source.resize(160, 120)
    source.show()
    sys.exit(application.exec())
