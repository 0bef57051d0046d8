"""What stands above the text: source, date and length, the title where the text has none, tags."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from reader.model.article import Article, ArticleText, BlockKind
from reader.ui.controls import column, label
from reader.ui.fonts import sized
from reader.ui.language import ground_words, reading_minutes, show_date
from reader.ui.reading.typography import TITLE_SCALE, Setting
from reader.ui.theme import SPACE_8, SPACE_12, Size

DOT = "  ·  "
_LONG_WORD = re.compile(r"\S{16}")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class ArticleHeader(QWidget):
    """Labels only; the same facts are edited in the dialog of details."""

    def __init__(self) -> None:
        super().__init__()
        self._column = layout = column(self, space=SPACE_8)
        self._fact_parts: tuple[str, ...] = ()
        self._facts = label(tone="dim", wrap=True)
        self._basis = label(tone="dim", size="caption", wrap=True)
        self._title = label(wrap=True)
        self._author = label(tone="dim", wrap=True)
        self._tags = label(tone="accent", wrap=True)
        self._why = label(tone="dim", size="caption", wrap=True)
        self._why.hide()
        for part in self._parts():
            layout.addWidget(part)
        layout.setContentsMargins(0, 0, 0, SPACE_12)

    def show_article(
        self, article: Article, text: ArticleText, tags: tuple[str, ...], setting: Setting
    ) -> None:
        facts = article.metadata
        source = facts.source.value if facts.source else Path(article.path).name
        date = show_date(facts.date.value) if facts.date else ""
        minutes = self.tr("%n min read", "", reading_minutes(article.words))
        self._fact_parts = tuple(part for part in (source, date, minutes) if part)
        self._say(self._facts, DOT.join(self._fact_parts))
        guessed = facts.date is not None and facts.date.is_inferred
        ground = ground_words(facts.date.basis) if facts.date else ""
        self._say(self._basis, self.tr("Date inferred: {ground}").format(ground=ground) if guessed else "")
        self._say(self._title, "" if _begins_with_title(article, text) else breakable(facts.title.value))
        author = facts.author.value if facts.author else ""
        self._say(self._author, "" if author == source else author)
        self._say(self._tags, "   ".join(f"#{tag}" for tag in tags))
        font = sized(setting.size_pt * TITLE_SCALE, bold=True)
        font.setFamily(setting.family)
        self._title.setFont(font)
        self._facts.setFont(sized(Size.BODY.points))
        self._column.invalidate()

    def show_why(self, words: str) -> None:
        """Why the search that opened the article finds it; empty without one."""
        self._say(self._why, words)
        self._column.invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height at a width, at which the facts are set as well: dots between what shares a line, and
        none at the end of one."""
        metrics = QFontMetricsF(self._facts.font())
        lines: list[str] = []
        for part in self._fact_parts:
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideMiddle, width)
            together = lines[-1] + DOT + shown if lines else shown
            if lines and metrics.horizontalAdvance(together) <= width:
                lines[-1] = together
            else:
                lines.append(shown)
        self._facts.setText("\n".join(lines))
        self._column.invalidate()
        return super().heightForWidth(width)

    def _say(self, part: QLabel, words: str) -> None:
        part.setText(words)
        part.setVisible(bool(words))

    def _parts(self) -> tuple[QLabel, ...]:
        return (self._facts, self._basis, self._title, self._author, self._tags, self._why)


def breakable(words: str) -> str:
    """The words with places where a label may break one that is longer than a line."""
    return _LONG_WORD.sub(lambda found: found[0] + _MAY_BREAK, words)


def _begins_with_title(article: Article, text: ArticleText) -> bool:
    """A title that was taken from the first sentence is not said twice."""
    if article.metadata.title.is_inferred:
        return True
    return any(block.kind is BlockKind.TITLE for block in text.blocks[:3])
