"""The card that says who is meant: name, type, how often, and why the program thinks so."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from reader.model.actor import ActorCount, Mention
from reader.ui.controls import column, label
from reader.ui.language import actor_words, recognised_words, type_words
from reader.ui.sentences import core_words
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12

_WIDTH = 280


class HoverCard(QFrame):
    """Floats over the text; goes away with the next movement, never takes the focus."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = column(self, margin=SPACE_12, space=SPACE_4)
        self._name = label(size="large", wrap=True)
        self._type = label(tone="dim", wrap=True)
        self._counts = label(wrap=True)
        self._why = label(tone="dim", size="caption", wrap=True)
        self._sure = label(tone="accent", size="caption", wrap=True)
        for part in (self._name, self._type, self._counts, self._sure, self._why):
            self._column.addWidget(part)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def show_mention(
        self, mention: Mention, here: int, library: Mapping[str, ActorCount], beside: QRect
    ) -> None:
        """Show the card under a mention, or above where there is no room."""
        everywhere = library.get(mention.actor_id)
        name = actor_words(mention.actor, mention.type)
        self._name.setText(name)
        kind = type_words(mention.type, many=False)
        aliases = [alias for alias in everywhere.aliases if alias != name][:4] if everywhere else []
        self._type.setText("  ·  ".join((kind, ", ".join(aliases))) if aliases else kind)
        counts = [self.tr("%n mentions here", "", here)]
        if everywhere is not None:
            counts.append(self.tr("%n in the library", "", everywhere.count))
            counts.append(self.tr("in %n articles", "", everywhere.articles))
        self._counts.setText(", ".join(counts))
        why = f": {core_words(mention.why)}" if mention.why else ""
        recognised = self.tr("Recognised: {how}").format(how=recognised_words(mention.by))
        self._why.setText(recognised + why)
        guess = self.tr("A guess: confirm with Y, correct with C")
        sure = guess if mention.is_guess else self.tr("Confirmed")
        self._sure.setText(sure)
        spoken = (name, kind, sure, self._counts.text(), self._why.text())
        self.setAccessibleName(", ".join(spoken))
        self.adjustSize()
        self.setFixedHeight(self._column.heightForWidth(_WIDTH))
        self._place(beside)
        self.show()
        self.raise_()

    def _place(self, beside: QRect) -> None:
        room = self._room.rect()
        below = beside.bottom() + SPACE_8
        y = below if below + self.height() <= room.bottom() else beside.top() - SPACE_8 - self.height()
        x = min(max(beside.left(), SPACE_8), room.right() - self.width() - SPACE_8)
        self.move(QPoint(max(x, 0), max(y, SPACE_8)))
