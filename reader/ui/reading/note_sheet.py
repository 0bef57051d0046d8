"""Writing the note of a highlight, on a sheet beside its passage."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from reader.model.annotation import PlacedAnnotation
from reader.ui.controls import column, label
from reader.ui.drafting import DraftStore
from reader.ui.icons import icon
from reader.ui.overlay import Overlay
from reader.ui.side_panel.note_editor import NoteEditor
from reader.ui.tag_field import TagField
from reader.ui.theme import CONTROL, SPACE_8, SPACE_12, Theme

_WIDTH = 400
_QUOTE_CHARACTERS = 120


class NoteSheet(Overlay):
    """One note at a time. `kept` carries the id, the Markdown and the tags; the owner says with `confirm`
    that they are on disk, and only then the sheet closes."""

    kept = Signal(str, str, list)
    versions_wanted = Signal(str)

    def __init__(self, room: QWidget) -> None:
        super().__init__(room, "")
        self.setAccessibleName(self.tr("Note on the passage"))
        self.editor: NoteEditor | None = None
        self._drafts: DraftStore | None = None
        self._row: PlacedAnnotation | None = None
        self._confirmed = False
        self._quote = label(tone="dim", size="caption", wrap=True)
        self.tags = TagField((), ())
        self._layout = column(self, margin=SPACE_12, space=SPACE_8)
        self._layout.addWidget(self._quote)
        self.setFixedWidth(_WIDTH)

    def use_drafts(self, drafts: DraftStore) -> None:
        """Where what is being typed is kept until it is a note."""
        self._drafts = drafts

    @property
    def is_editing(self) -> bool:
        return self.editor is not None

    def edit(self, annotation: PlacedAnnotation, known: Sequence[str], beside: QRect, theme: Theme) -> None:
        """Open on a highlight as it is in the library; `keep` comes first, where another may be open."""
        self.close_sheet()
        self._row = annotation
        quote = " ".join(annotation.quote.split())
        self._quote.setText(quote if len(quote) <= _QUOTE_CHARACTERS else quote[:_QUOTE_CHARACTERS] + "…")
        self.editor = NoteEditor(annotation.note, theme, f"note:{annotation.id}", self._drafts)
        self.editor.kept.connect(lambda _body: self.keep())
        self.editor.left.connect(self.keep)
        self.editor.discarded.connect(self.close_sheet)
        self.tags = TagField(annotation.tags, known)
        self.tags.returnPressed.connect(self.keep)
        self.editor.put_above_foot(self.tags)
        self.editor.put_in_foot(self._versions_button(theme))
        self._layout.insertWidget(1, self.editor)
        self.setFixedWidth(min(_WIDTH, self._room.width() - 2 * SPACE_8))
        self.open_at(beside, self.editor.field)

    def take(self, body: str) -> None:
        """Put another text (an earlier version) into the editor, still to be kept."""
        if self.editor is not None:
            self.editor.field.setPlainText(body)

    def keep(self) -> bool:
        """Keep what is written, when it is something new. `False` when it is not on disk: it stays open."""
        if self.editor is None or self._row is None:
            return True
        body, tags = self.editor.field.toPlainText(), self.tags.tags
        if (body, tags) != (self._row.note, self._row.tags):
            self._confirmed = False
            self.kept.emit(self._row.id, body, list(tags))
            if not self._confirmed:
                return False
        self.close_sheet()
        return True

    def confirm(self) -> None:
        """What `kept` carried is on disk."""
        self._confirmed = True

    def close_sheet(self) -> None:
        """Leave the note as it is in the library."""
        editor, self.editor, self._row = self.editor, None, None
        super().close_sheet()
        if editor is not None:
            editor.drafting.drop()
            self._layout.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def on_left(self) -> None:
        """The person turned to something else: nothing that was written may be lost."""
        self.keep()

    def _versions_button(self, theme: Theme) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon("clock-counter-clockwise", theme.dim))
        made.setFixedSize(CONTROL, CONTROL)
        made.setToolTip(self.tr("Earlier versions of this note"))
        made.setAccessibleName(self.tr("Earlier versions of this note"))
        made.clicked.connect(self._on_versions)
        return made

    def _on_versions(self) -> None:
        if self._row is not None:
            self.versions_wanted.emit(self._row.id)
