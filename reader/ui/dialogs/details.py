"""The details of an article, to be corrected; each says where it comes from."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from reader.model.article import Article, Fact, MetadataField
from reader.ui.controls import button, column, label, row
from reader.ui.language import basis_words, ground_words
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24

Keep = Callable[[dict[MetadataField, str]], str]
"""Makes the corrections; returns what is wrong with them, or nothing."""


class DetailsDialog(QDialog):
    """Only what was changed is corrected. A value that is refused is said in the dialog, which stays."""

    def __init__(self, parent: QWidget, article: Article, keep: Keep) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._keep = keep
        facts = article.metadata
        self._before: dict[MetadataField, str] = {}
        self.fields: dict[MetadataField, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_4)
        self._add(MetadataField.TITLE, self.tr("Title"), facts.title)
        self._add(MetadataField.DATE, self.tr("Date"), facts.date, self.tr("2020, 2020-10 or 2020-10-01"))
        self._add(MetadataField.SOURCE, self.tr("Source"), facts.source)
        self._add(MetadataField.AUTHOR, self.tr("Author"), facts.author)
        self._add(
            MetadataField.LANGUAGE, self.tr("Language"), facts.language, self.tr("Two letters, such as it")
        )
        self.error = label(tone="danger", wrap=True)
        self.error.hide()
        self.save = button(self.tr("Save"), role="primary")
        self.save.setDefault(True)
        leave = button(self.tr("Cancel"))
        self.save.clicked.connect(self._on_save)
        leave.clicked.connect(self.close)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(self.tr("Article details"), size="title"))
        layout.addLayout(self._grid)
        layout.addWidget(self.error)
        foot = row(space=SPACE_8)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.save)
        layout.addLayout(foot)

    def _add(self, name: MetadataField, words: str, fact: Fact | None, hint: str = "") -> None:
        field = QLineEdit(fact.value if fact else "")
        field.setCursorPosition(0)
        field.setAccessibleName(words)
        field.setPlaceholderText(hint)
        basis = label(self._basis(name, fact), tone="dim", size="caption")
        field.setAccessibleDescription(basis.text())
        top = self._grid.rowCount()
        self._grid.addWidget(
            label(words), top, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._grid.addWidget(field, top, 1)
        self._grid.addWidget(basis, top + 1, 1)
        self._grid.setRowMinimumHeight(top + 1, SPACE_16)
        self.fields[name] = field
        self._before[name] = field.text()

    def _basis(self, name: MetadataField, fact: Fact | None) -> str:
        if name is MetadataField.TITLE and fact is not None and fact.is_inferred:
            words = self.tr("Provisional: the text states no title, so this is {ground}.")
            return words.format(ground=ground_words(fact.basis))
        return basis_words(fact.basis if fact else None)

    def _on_save(self) -> None:
        changed = {
            name: field.text() for name, field in self.fields.items() if field.text() != self._before[name]
        }
        wrong = self._keep(changed) if changed else ""
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        if not wrong:
            self.close()
