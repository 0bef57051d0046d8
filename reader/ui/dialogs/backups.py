"""The copies of the person's notes: what is in each, a new one, and one of them back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.model.annotation import PlacedAnnotation
from reader.model.notebook import BackupContents, BackupInfo, BackupReason
from reader.ui.controls import button, column, label, row
from reader.ui.language import show_number
from reader.ui.moments import show_time
from reader.ui.theme import SPACE_8, SPACE_12

_SHOWN_CHARACTERS = 160


class BackupsPane(QWidget):
    """`make_wanted`, `look_wanted` and `restore_wanted` are the person's wishes; the owner answers with
    `show_backups` and `show_contents`."""

    make_wanted = Signal()
    look_wanted = Signal(str)
    restore_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._backups: list[BackupInfo] = []
        self.table = _table((self.tr("Made"), self.tr("Notes"), self.tr("Tags"), self.tr("Why")))
        self.table.setAccessibleName(self.tr("Backups, the newest first"))
        self.inside = _table((self.tr("Article"), self.tr("Passage or note")))
        self.inside.setAccessibleName(self.tr("What the chosen backup holds"))
        self.inside.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.words = label(tone="dim", wrap=True)
        self.make = button(self.tr("Make a backup now"))
        self.restore = button(self.tr("Restore this one"))
        self._sure = button(self.tr("Restore: everything becomes as it was then"), role="primary")
        self._sure.hide()
        self.make.clicked.connect(self.make_wanted)
        self.restore.clicked.connect(lambda: self._ask_twice(True))
        self._sure.clicked.connect(self._on_sure)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        layout = column(self, space=SPACE_12)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 3)
        self._room = QWidget()
        layout.addWidget(self._room, 3)
        layout.addWidget(self.inside, 2)
        foot = row(space=SPACE_8)
        foot.addWidget(self.make)
        foot.addStretch()
        foot.addWidget(self.restore)
        foot.addWidget(self._sure)
        layout.addLayout(foot)
        self.show_backups([])

    def show_backups(self, backups: list[BackupInfo]) -> None:
        """The newest first."""
        self._backups = list(backups)
        self.words.setText(
            self.tr("Checked copies of your notes. Restoring one keeps the present notes as a backup too.")
            if backups
            else self.tr("No backup yet. One is made every hour in which something changed.")
        )
        why = {
            BackupReason.CHANGED: self.tr("made by itself"),
            BackupReason.ASKED: self.tr("asked for"),
            BackupReason.MIGRATION: self.tr("before an update"),
            BackupReason.RESTORE: self.tr("before a restore"),
        }
        rows = [
            (show_time(one.made), show_number(one.annotations), show_number(one.tags), why[one.reason])
            for one in backups
        ]
        _fill(self.table, rows)
        self.inside.hide()
        self.table.setVisible(bool(backups))
        self._room.setVisible(not backups)
        self._ask_twice(False)
        self.restore.setEnabled(False)

    def show_contents(self, contents: BackupContents) -> None:
        _fill(self.inside, [(entry.title, _words_of(entry)) for entry in contents.entries])
        self.inside.show()

    @property
    def chosen(self) -> str:
        """The name of the chosen backup, or nothing."""
        number = self.table.currentRow()
        picked = bool(self.table.selectedItems()) and 0 <= number < len(self._backups)
        return self._backups[number].name if picked else ""

    def _on_chosen(self) -> None:
        self._ask_twice(False)
        self.restore.setEnabled(bool(self.chosen))
        if self.chosen:
            self.look_wanted.emit(self.chosen)

    def _ask_twice(self, asking: bool) -> None:
        self._sure.setVisible(asking)
        self.restore.setVisible(not asking)
        if asking:
            self._sure.setFocus()

    def _on_sure(self) -> None:
        if self.chosen:
            self.restore_wanted.emit(self.chosen)


def _words_of(entry: PlacedAnnotation) -> str:
    words = " ".join((entry.note or entry.quote).split())
    return words if len(words) <= _SHOWN_CHARACTERS else words[:_SHOWN_CHARACTERS] + "…"


def _table(titles: Sequence[str]) -> QTableWidget:
    made = QTableWidget(0, len(titles))
    made.setProperty("role", "report")
    made.setHorizontalHeaderLabels(list(titles))
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setStretchLastSection(True)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def _fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    table.blockSignals(True)
    table.clearSelection()
    table.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for place, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            table.setItem(number, place, item)
    table.blockSignals(False)
