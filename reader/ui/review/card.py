"""One passage to review: as it was marked, beside where it may be now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.notebook import ReviewEntry
from reader.ui.actions import Do
from reader.ui.controls import button, column, label, row
from reader.ui.language import colour_words
from reader.ui.notebook.plain import plain
from reader.ui.review.quotes import Excerpt, ExcerptView
from reader.ui.theme import SPACE_8, SPACE_12, SPACE_16, Theme


class ReviewCard(QFrame):
    """Takes the focus as a whole; `chosen` says that it has it. Its buttons choose it before they act."""

    chosen = Signal(str)

    def __init__(
        self,
        entry: ReviewEntry,
        now: Excerpt | None,
        ways: Sequence[QAction],
        theme: Theme,
    ) -> None:
        super().__init__()
        self.entry = entry
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layout = column(self, space=SPACE_12)
        self._layout.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        row_ = entry.annotation
        colour = colour_words(row_.colour) if row_.colour else ""
        facts = (row_.title, colour, *(f"#{tag}" for tag in row_.tags))
        self._layout.addWidget(label("  ·  ".join(part for part in facts if part), tone="dim", wrap=True))
        self._layout.addLayout(self._sides(entry, now, theme))
        if row_.note:
            note = label(plain(row_.note), wrap=True)
            note.setAccessibleName(self.tr("Note"))
            self._layout.addWidget(note)
        self._layout.addLayout(self._foot(ways))
        self.setAccessibleName(", ".join((self.tr("Passage to review"), row_.title, entry.before)))
        self.setAccessibleDescription(self.reason_words(entry))

    def reason_words(self, entry: ReviewEntry) -> str:
        """Why the passage is listed, in the language of the window."""
        row_ = entry.annotation
        if entry.suggestion is None:
            return self.tr("The passage was not found in the article as it is now.")
        if row_.start is None:
            return self.tr("The passage may be this one.")
        return self.tr("The passage was found again, in another place or with other words.")

    def _sides(self, entry: ReviewEntry, now: Excerpt | None, theme: Theme) -> QHBoxLayout:
        sides = row(space=SPACE_16)
        colour = entry.annotation.colour
        before = ExcerptView(Excerpt("", entry.before, ""), colour, theme)
        sides.addLayout(self._side(self.tr("As you marked it"), before), 1)
        if now is not None:
            after: QWidget = ExcerptView(now, colour, theme)
        else:
            after = label(self.tr("Not found. Select it in the article, or keep it without a place."),
                          tone="dim", wrap=True)  # fmt: skip
        sides.addLayout(self._side(self.reason_words(entry), after), 1)
        return sides

    def _side(self, caption: str, what: QWidget) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(SPACE_8)
        head: QLabel = label(caption, tone="dim", size="caption", wrap=True)
        made.addWidget(head)
        made.addWidget(what)
        made.addStretch(1)
        return made

    def _foot(self, ways: Sequence[QAction]) -> QHBoxLayout:
        foot = row(space=SPACE_8)
        primary = True
        for action in ways:
            foot.addWidget(self._way(action, primary=primary))
            primary = False
        foot.addStretch(1)
        return foot

    def _way(self, action: QAction, *, primary: bool) -> QPushButton:
        words = {
            Do.CONFIRM_PLACE: self.tr("Confirm this place"),
            Do.PLACE_HERE: self.tr("Select its place…"),
            Do.GIVE_UP: self.tr("Keep without a place"),
        }[Do(action.objectName())]
        made = button(words, role="primary" if primary else "")
        made.setToolTip(action.toolTip())

        def act() -> None:
            self.chosen.emit(self.entry.annotation.id)
            action.trigger()

        made.clicked.connect(lambda _checked=False: act())
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.entry.annotation.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
