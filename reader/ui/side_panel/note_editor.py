"""Writing a note: Markdown with a preview, and a draft on disk while it is being written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QToolButton, QWidget

from reader.ui.controls import button, column, label, lead_tab, row
from reader.ui.drafting import Drafting, DraftStore
from reader.ui.icons import icon
from reader.ui.safe_browser import SafeBrowser
from reader.ui.theme import CONTROL, SPACE_8, Theme

_HEIGHT = 132
_LEAST_HEIGHT = 64
"""On a small screen in large print."""


class _Field(QPlainTextEdit):
    """Ctrl+Enter keeps the note, and so does Escape: what was typed is lost by neither."""

    kept = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window, which has another use for it."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteEditor(QWidget):
    """`kept` carries the Markdown as typed; what is typed is not in the library before. `left`: the person
    turned away, and the owner keeps what is new; only `discarded` throws it away. `key` names the draft in
    `drafts`; what stands there already is put into the field."""

    kept = Signal(str)
    left = Signal()
    discarded = Signal()

    def __init__(self, body: str, theme: Theme, key: str = "", drafts: DraftStore | None = None) -> None:
        super().__init__()
        self.field = _Field(body)
        self.drafting = Drafting(self.field, key, drafts)
        self._restored = label(
            self.tr("Restored: this was being written when the program ended."),
            tone="accent",
            size="caption",
            wrap=True,
        )
        self._restored.setVisible(self.drafting.restored)
        self.field.setAccessibleName(self.tr("Note, in Markdown"))
        self.field.setPlaceholderText(self.tr("Write in Markdown…"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._preview = SafeBrowser(grows=False)
        self._preview.setAccessibleName(self.tr("Preview of the note"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.field)
        self._pages.addWidget(self._preview)
        self._pages.setMinimumHeight(_LEAST_HEIGHT)
        self._pages.setMaximumHeight(_HEIGHT)
        self._look = QToolButton()
        self._look.setIcon(icon("eye", theme.dim, theme.accent))
        self._look.setToolTip(self.tr("Preview"))
        self._look.setFixedSize(CONTROL, CONTROL)
        self._look.setCheckable(True)
        self._look.setAccessibleName(self.tr("Preview of the note"))
        self._look.toggled.connect(self._on_look)
        keep = button(self.tr("Save"), role="primary", name=self.tr("Save the note"))
        discard = button(self.tr("Discard"), role="link", name=self.tr("Discard what was written"))
        keep.setToolTip(self.tr("Save the note (Ctrl+Enter)"))
        discard.setToolTip(self.tr("Leave the note as it was before"))
        keep.clicked.connect(self._on_kept)
        discard.clicked.connect(self.discarded)
        self.field.kept.connect(self._on_kept)
        self.field.left.connect(self.left)
        self._layout = layout = column(self, space=SPACE_8)
        layout.addWidget(self._restored)
        layout.addWidget(self._pages)
        self._foot = foot = row()
        foot.addWidget(self._look)
        foot.addStretch()
        foot.addWidget(discard)
        foot.addWidget(keep)
        layout.addLayout(foot)
        layout.addWidget(label(self.tr("Ctrl+Enter or Esc saves."), tone="dim", size="caption", wrap=True))
        self.setFocusProxy(self.field)

    def put_above_foot(self, widget: QWidget) -> None:
        """A field that belongs to the note, between its text and the buttons."""
        self._layout.insertWidget(self._layout.indexOf(self._foot), widget)
        lead_tab(self._pages, widget)

    def put_in_foot(self, widget: QWidget) -> None:
        """A button beside the one of the preview."""
        self._foot.insertWidget(1, widget)
        lead_tab(self._look, widget)

    def _on_look(self, on: bool) -> None:
        self._preview.show_markdown(self.field.toPlainText())
        self._pages.setCurrentWidget(self._preview if on else self.field)

    def _on_kept(self) -> None:
        self.kept.emit(self.field.toPlainText())
