"""One annotation as a card: its passage, its note, its tags, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.ui.controls import ElidedLabel, column, label, lead_tab, row
from reader.ui.drafting import DraftStore
from reader.ui.flow import Flow
from reader.ui.icons import icon
from reader.ui.language import colour_words
from reader.ui.safe_browser import SafeBrowser
from reader.ui.side_panel.note_editor import NoteEditor
from reader.ui.theme import CONTROL, SPACE_8, SPACE_12, SPACE_16, Theme

_QUOTE_CHARACTERS = 280
_BAR = 4


class NoteCard(QFrame):
    """Shows one annotation, or (with `None`) a note on the article that is being written."""

    chosen = Signal(str)
    written = Signal(str, str)
    tag_wanted = Signal(str)
    delete_wanted = Signal(str)
    link_wanted = Signal(str)
    versions_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        annotation: PlacedAnnotation | None,
        theme: Theme,
        drafts: DraftStore | None = None,
        article_id: str = "",
        meaning: str = "",
    ) -> None:
        super().__init__()
        self._drafts = drafts
        self._meaning = meaning
        self._key = f"note:{annotation.id}" if annotation else f"new:{article_id}"
        self.annotation = annotation
        self._theme = theme
        self._editor: NoteEditor | None = None
        self.is_kept = False
        """Whether what was written last is in the library; the panel says so."""
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._layout = column(self, space=SPACE_8)
        self._layout.setContentsMargins(SPACE_16 + _BAR, SPACE_12, SPACE_12, SPACE_8)
        self._note = SafeBrowser(grows=True)
        self._note.link_wanted.connect(self.link_wanted)
        if annotation is not None:
            self._show(annotation)

    @property
    def id(self) -> str:
        return self.annotation.id if self.annotation else ""

    @property
    def is_editing(self) -> bool:
        return self._editor is not None

    def edit(self) -> None:
        """Open the editor in the card; `written` follows when the person keeps what they wrote."""
        if self._editor is None:
            body = self.annotation.note if self.annotation else ""
            self._editor = NoteEditor(body, self._theme, self._key, self._drafts)
            self._editor.kept.connect(self._on_kept)
            self._editor.left.connect(self.keep)
            self._editor.discarded.connect(self._on_left)
            self._note.hide()
            self._layout.insertWidget(1 if self.annotation else 0, self._editor)
            lead_tab(self._note, self._editor)
        self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what is being written, unless that is nothing new."""
        if self._editor is not None:
            body = self._editor.field.toPlainText()
            if body.strip() and (self.annotation is None or body != self.annotation.note):
                self._on_kept(body)
            else:
                self._on_left()

    def _show(self, row_: PlacedAnnotation) -> None:
        quote = " ".join(row_.quote.split())
        quote = quote if len(quote) <= _QUOTE_CHARACTERS else quote[:_QUOTE_CHARACTERS] + "…"
        head = label(quote or self._kind_words(row_), wrap=True, tone="dim" if row_.note or not quote else "")
        head.setMinimumWidth(1)  # a word longer than the card is cut, rather than the card
        if row_.kind is AnnotationKind.BOOKMARK:
            self._layout.addWidget(label(self._kind_words(row_), tone="accent", size="caption"))
        self._layout.addWidget(head)
        if self._meaning:
            self._layout.addWidget(label(self._meaning, tone="dim", size="caption"))
        self._layout.addWidget(self._note)
        self._note.show_markdown(row_.note)
        self._note.setVisible(bool(row_.note))
        self._note.setAccessibleName(self.tr("Note"))
        state = self._state_words(row_.state)
        if state:
            self._layout.addWidget(label(state, tone="danger", size="caption", wrap=True))
        if row_.tags:
            self._layout.addWidget(_tags(row_.tags))
        self._layout.addLayout(self._foot(row_))
        colour = self._meaning or (colour_words(row_.colour) if row_.colour else "")
        self.setAccessibleName(", ".join(part for part in (self._kind_words(row_), colour, quote) if part))

    def _foot(self, row_: PlacedAnnotation) -> QHBoxLayout:
        foot = row(space=0)
        foot.addStretch()
        versions = (
            "clock-counter-clockwise",
            self.tr("Earlier versions"),
            lambda: self.versions_wanted.emit(self.id),
        )
        ways = (
            *((versions,) if row_.modified != row_.created and row_.note else ()),
            ("pencil-simple", self.tr("Write the note"), self.edit),
            ("tag", self.tr("Change the tags"), lambda: self.tag_wanted.emit(self.id)),
            ("trash", self.tr("Delete"), lambda: self.delete_wanted.emit(self.id)),
        )
        for name, words, act in ways:
            made = QToolButton()
            made.setIcon(icon(name, self._theme.dim))
            made.setToolTip(words)
            made.setIconSize(QSize(16, 16))
            made.setFixedSize(CONTROL - 4, CONTROL - 4)
            made.setAccessibleName(words)
            made.clicked.connect(lambda _checked=False, run=act: run())
            foot.addWidget(made)
        return foot

    def _kind_words(self, row_: PlacedAnnotation) -> str:
        if row_.kind is AnnotationKind.NOTE:
            return self.tr("Note on the actor") if row_.actor_id else self.tr("Note on the article")
        if row_.kind is AnnotationKind.BOOKMARK:
            return self.tr("Bookmarked place")
        return self.tr("Highlight")

    def _state_words(self, state: AnnotationState) -> str:
        return {
            AnnotationState.FOUND: "",
            AnnotationState.MOVED: self.tr("The article changed; the passage was found again."),
            AnnotationState.REVIEW: self.tr("The article changed; the passage was not found again."),
            AnnotationState.ORPHAN: self.tr("This passage is no longer in the article."),
        }[state]

    def _on_kept(self, body: str) -> None:
        """While `written` is heard this card is no editor any more, so that the panel may replace it by one
        that shows the note; a note that did not reach the disk stays in its editor."""
        if self.annotation is None and not body.strip():
            self._on_left()
            return
        editor, self._editor = self._editor, None
        self.is_kept = False
        self.written.emit(self.id, body)
        self._editor = editor
        if self.is_kept:
            self._on_left()

    def _on_left(self) -> None:
        if self._editor is not None:
            self._editor.drafting.drop()
            self._editor.deleteLater()
            self._editor = None
        self._note.setVisible(bool(self.annotation and self.annotation.note))
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colour = self.annotation.colour if self.annotation else None
        edge = self._theme.highlights[colour].edge if colour else self._theme.control
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(edge))
        bar = QRectF(SPACE_8, SPACE_12, _BAR, self.height() - 2 * SPACE_12)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.end()


def _tags(tags: Sequence[str]) -> QWidget:
    """As many lines as they need; one longer than a line is cut."""
    made = QWidget()
    flow = Flow(made, SPACE_8)
    for tag in tags:
        flow.addWidget(ElidedLabel(f"#{tag}", tone="accent", size="caption"))
    return made
