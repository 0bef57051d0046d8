"""The completions under the search field. They never take the focus, so typing goes on undisturbed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reader.model.search import Completion, CompletionKind
from reader.ui.choices import Choice, ChoiceList
from reader.ui.controls import column
from reader.ui.language import show_number
from reader.ui.theme import SPACE_4, Theme

MOST = 7
_ICONS = {
    CompletionKind.WORD: "text-aa",
    CompletionKind.ACTOR: "users",
    CompletionKind.SOURCE: "newspaper",
    CompletionKind.FIELD: "funnel",
    CompletionKind.TAG: "tag",
    CompletionKind.SAVED: "bookmarks-simple",
}


class CompletionPopup(QFrame):
    """Shown under a field; `chosen` tells the completion that was clicked or accepted."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, field: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._field = field
        self._completions: Sequence[Completion] = ()
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = ChoiceList(theme, self.tr("Completions"))
        self.list.chosen.connect(lambda key: self._accept(int(key)))
        column(self, margin=SPACE_4).addWidget(self.list)
        self.hide()

    def offer(self, completions: Sequence[Completion]) -> None:
        """Show these, none of them marked; nothing to offer hides the popup."""
        self._completions = completions[:MOST]
        self.list.show_choices([_choice(n, found) for n, found in enumerate(self._completions)])
        if not self._completions:
            self.hide()
            return
        self.list.setFixedHeight(self.list.height_of_all(MOST))
        self.setFixedSize(self._field.width(), self.list.height() + 2 * SPACE_4)
        self.move(self._field.mapTo(self._window, QPoint(0, self._field.height() + SPACE_4)))
        self.show()
        self.raise_()

    @property
    def is_marked(self) -> bool:
        return self.list.current is not None

    def accept(self) -> None:
        """Take the completion that is marked, else the first."""
        marked = self.list.current
        if self._completions:
            self._accept(int(marked.key) if marked else 0)

    def dress(self, theme: Theme) -> None:
        self.list.dress(theme)

    def _accept(self, number: int) -> None:
        self.hide()
        self.chosen.emit(self._completions[number])


def _choice(number: int, found: Completion) -> Choice:
    count = show_number(found.count) if found.count else ""
    hint = "  ".join(part for part in (kind_words(found.kind), count) if part)
    return Choice(str(number), found.label, hint, _ICONS[found.kind])


def kind_words(kind: CompletionKind) -> str:
    translate = QCoreApplication.translate
    return {
        CompletionKind.WORD: "",
        CompletionKind.ACTOR: translate("Completion", "actor"),
        CompletionKind.SOURCE: translate("Completion", "source"),
        CompletionKind.FIELD: translate("Completion", "field"),
        CompletionKind.TAG: translate("Completion", "tag"),
        CompletionKind.SAVED: translate("Completion", "saved search"),
    }[kind]
