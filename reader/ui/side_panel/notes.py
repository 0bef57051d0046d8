"""The highlights and notes of the open article, in the order of the text."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.kinds import Colour
from reader.ui.controls import EmptyState, button, column, lead_tab
from reader.ui.drafting import DraftStore
from reader.ui.side_panel.note_card import NoteCard
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_16, Theme


def is_listed(row: PlacedAnnotation) -> bool:
    """Whether an annotation has a card: all but the bookmark of the whole article, which is a button."""
    return row.kind is not AnnotationKind.BOOKMARK or bool(row.quote)


class NotesPanel(QWidget):
    """Cards of annotations. `written` carries id and Markdown (an empty id: a new note on the article)."""

    chosen = Signal(str)
    written = Signal(str, str)
    tag_wanted = Signal(str)
    delete_wanted = Signal(str)
    link_wanted = Signal(str)
    versions_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._annotations: Sequence[PlacedAnnotation] = ()
        self._drafts: DraftStore | None = None
        self._article_id = ""
        self._colours: dict[Colour, str] = {}
        self._draft: NoteCard | None = None
        self._cards: dict[str, NoteCard] = {}
        self.empty = EmptyState(
            self.tr("No notes yet"),
            self.tr("Select a passage and press 1 to 5 to highlight it. Press Enter to write a note on it."),
        )
        self.write = button(self.tr("Write a note on the article"), role="link")
        self.write.clicked.connect(self.write_on_article)
        self._page = QWidget()
        self._page.setMinimumWidth(1)  # never wider than the panel, whatever is in it
        self._column = column(self._page, space=SPACE_8)
        self._column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_16)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.empty)
        self._before = self.empty.button
        layout = column(self)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.write)
        layout.setContentsMargins(0, 0, 0, SPACE_8)
        self.show_annotations(())

    def show_annotations(self, annotations: Sequence[PlacedAnnotation], *, is_open: bool = False) -> None:
        """Show the annotations of an article; a note that is being written stays as it is."""
        self._annotations = [row for row in annotations if is_listed(row)]
        self.write.setVisible(is_open)
        wanted = {row.id: row for row in self._annotations}
        for annotation_id, card in list(self._cards.items()):
            if not (card.is_editing and annotation_id in wanted) and card.annotation != wanted.get(
                annotation_id
            ):
                self._drop(self._cards.pop(annotation_id))
        for number, row in enumerate(self._annotations):
            card = self._cards.get(row.id) or self._add(row)
            self._column.removeWidget(card)
            self._column.insertWidget(number, card)
        self._show_page()

    def edit(self, annotation_id: str) -> None:
        """Open the editor of an annotation's note."""
        card = self._cards.get(annotation_id)
        if card is not None:
            card.edit()
            self._scroll.ensureWidgetVisible(card)

    def write_on_article(self) -> None:
        """Open an editor for a new note on the article."""
        if self._draft is None:
            card = NoteCard(None, self._theme, self._drafts, self._article_id)
            self._draft = self._connected(card)
            self._draft.left.connect(self._on_draft_left)
            self._column.insertWidget(len(self._annotations), self._draft)
        self._show_page()
        self._draft.edit()
        self._show_page()

    def reveal(self, annotation_id: str) -> None:
        card = self._cards.get(annotation_id)
        if card is not None:
            self._scroll.ensureWidgetVisible(card)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        for card in list(self._cards.values()):
            if not card.is_editing:
                self._drop(self._cards.pop(card.id))
        self.show_annotations(self._annotations, is_open=self.write.isVisibleTo(self))

    def close_drafts(self) -> bool:
        """Another article is opened: what is being written on this one is kept first. `False` when a note
        could not be written down."""
        editing = [
            card for card in (*self._cards.values(), self._draft) if card is not None and card.is_editing
        ]
        for card in editing:
            card.keep()
        return not any(card.is_editing for card in editing)

    def name_colours(self, names: dict[Colour, str]) -> None:
        """What the person calls the colours."""
        self._colours = names
        self.dress(self._theme)

    def use_drafts(self, drafts: DraftStore, article_id: str) -> None:
        """Where what is being typed on the open article is kept until it is a note."""
        self._drafts, self._article_id = drafts, article_id

    def _add(self, row: PlacedAnnotation) -> NoteCard:
        meaning = self._colours.get(row.colour, "") if row.colour else ""
        card = self._connected(NoteCard(row, self._theme, self._drafts, meaning=meaning))
        self._cards[row.id] = card
        return card

    def _connected(self, card: NoteCard) -> NoteCard:
        card.chosen.connect(self.chosen)
        card.written.connect(partial(self._on_written, card))
        card.tag_wanted.connect(self.tag_wanted)
        card.delete_wanted.connect(self.delete_wanted)
        card.link_wanted.connect(self.link_wanted)
        card.versions_wanted.connect(self.versions_wanted)
        card.left.connect(self.left)
        return card

    def _drop(self, card: NoteCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _on_written(self, card: NoteCard, annotation_id: str, body: str) -> None:
        """The library answers a note that it took with the annotations as they are now, at once."""
        before = self._annotations
        self.written.emit(annotation_id, body)
        card.is_kept = self._annotations is not before

    def _on_draft_left(self) -> None:
        if self._draft is not None:
            self._drop(self._draft)
            self._draft = None
            self._show_page()

    def _show_page(self) -> None:
        drafts = () if self._draft is None else (self._draft,)
        cards = [self._cards[row.id] for row in self._annotations]
        lead_tab(self._before, *cards, *drafts, self.write)
        something = bool(self._annotations) or self._draft is not None
        self._pages.setCurrentWidget(self._scroll if something else self.empty)
