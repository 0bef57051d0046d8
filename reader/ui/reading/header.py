"""What stands above the text: source, date and length, the title where the text has none, tags."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from reader.model.article import Article, ArticleText, BlockKind
from reader.ui.controls import column, label
from reader.ui.fonts import sized
from reader.ui.language import basis_words, reading_minutes, show_date
from reader.ui.reading.typography import TITLE_SCALE, Setting
from reader.ui.theme import SPACE_8, SPACE_12, Size


class ArticleHeader(QWidget):
    """Labels only; the same facts are edited in the dialog of details."""

    def __init__(self) -> None:
        super().__init__()
        self._column = layout = column(self, space=SPACE_8)
        self._facts = label(tone="dim", wrap=True)
        self._title = label(wrap=True)
        self._author = label(tone="dim", wrap=True)
        self._tags = label(tone="accent", wrap=True)
        for part in self._parts():
            layout.addWidget(part)
        layout.setContentsMargins(0, 0, 0, SPACE_12)

    def show_article(
        self, article: Article, text: ArticleText, tags: tuple[str, ...], setting: Setting
    ) -> None:
        facts = article.metadata
        source = facts.source.value if facts.source else Path(article.path).name
        date = show_date(facts.date.value) if facts.date else ""
        if facts.date and facts.date.is_inferred:
            date = f"{date} ({basis_words(facts.date.basis)})"
        minutes = self.tr("%n min read", "", reading_minutes(article.words))
        parts = (part.replace(" ", "\u00a0") for part in (source, date, minutes) if part)
        self._say(self._facts, "  ·  ".join(parts))
        self._say(self._title, "" if _begins_with_title(article, text) else facts.title.value)
        author = facts.author.value if facts.author else ""
        self._say(self._author, "" if author == source else author)
        self._say(self._tags, "   ".join(f"#{tag}" for tag in tags))
        font = sized(setting.size_pt * TITLE_SCALE, bold=True)
        font.setFamily(setting.family)
        self._title.setFont(font)
        self._facts.setFont(sized(Size.BODY.points))
        self._column.invalidate()

    def _say(self, part: QLabel, words: str) -> None:
        part.setText(words)
        part.setVisible(bool(words))

    def _parts(self) -> tuple[QLabel, ...]:
        return (self._facts, self._title, self._author, self._tags)


def _begins_with_title(article: Article, text: ArticleText) -> bool:
    """A title that was taken from the first sentence is not said twice."""
    if article.metadata.title.is_inferred:
        return True
    return any(block.kind is BlockKind.TITLE for block in text.blocks[:3])
