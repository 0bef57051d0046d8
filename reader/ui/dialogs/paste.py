"""Text from elsewhere, to be an article of the library."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from reader.model.article import MetadataField
from reader.ui.controls import button, column, label, row
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32

Keep = Callable[[str, dict[MetadataField, str]], str]
"""Keeps a text with its details; returns what is wrong with them, or nothing."""


class PasteDialog(QDialog):
    """The text is kept as it stands in the field. A title that is left open is found by the import."""

    def __init__(self, parent: QWidget, text: str, keep: Keep) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New article from text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(680, parent.width() - SPACE_32), min(620, parent.height() - SPACE_32))
        self._keep = keep
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setPlaceholderText(self.tr("Paste or write the text here"))
        self.text.setTabChangesFocus(True)
        self.fields: dict[MetadataField, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_8)
        self._add(MetadataField.TITLE, self.tr("Title"), self.tr("Found in the text when left open"))
        self._add(MetadataField.DATE, self.tr("Date"), self.tr("2020, 2020-10 or 2020-10-01"))
        self._add(MetadataField.SOURCE, self.tr("Source"), "")
        self._add(MetadataField.AUTHOR, self.tr("Author"), "")
        self._add(MetadataField.URL, self.tr("Web address"), "https://…")
        self.error = label(tone="danger", wrap=True)
        self.error.hide()
        self.save = button(self.tr("Add to the library"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        leave = button(self.tr("Cancel"))
        leave.clicked.connect(self.close)
        layout = column(self, margin=SPACE_24, space=SPACE_8)
        layout.addWidget(label(self.tr("New article from text"), size="title"))
        layout.addLayout(self._grid)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.error)
        foot = row(space=SPACE_8)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.save)
        layout.addLayout(foot)
        self.text.textChanged.connect(self._on_text)
        self._on_text()
        (self.fields[MetadataField.TITLE] if text.strip() else self.text).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _add(self, name: MetadataField, words: str, hint: str) -> None:
        field = QLineEdit()
        field.setAccessibleName(words)
        field.setPlaceholderText(hint)
        line = self._grid.rowCount()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label(words), line, 0, right)
        self._grid.addWidget(field, line, 1)
        self.fields[name] = field

    def _on_text(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_save(self) -> None:
        facts = {name: field.text().strip() for name, field in self.fields.items() if field.text().strip()}
        wrong = self._keep(self.text.toPlainText(), facts)
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        if not wrong:
            self.close()
