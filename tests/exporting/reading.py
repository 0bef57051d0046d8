"""What a CommonMark reader makes of an exported page: the tests' second opinion on our Markdown."""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Seen:
    """The headings, block quotes and paragraphs that stand at the top level, as a reader shows them."""

    headings: list[tuple[str, str]]
    quotes: list[str]
    paragraphs: list[str]


def see(markdown: str) -> Seen:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    seen = Seen([], [], [])
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and token.level == 0:
            seen.headings.append((token.tag, shown(tokens[index + 1])))
        elif token.type == "paragraph_open" and token.level == 0:
            seen.paragraphs.append(shown(tokens[index + 1]))
        elif token.type == "blockquote_open" and token.level == 0:
            seen.quotes.append(_inside(tokens, index))
    return seen


def shown(inline: Token) -> str:
    """The characters a reader sees of one paragraph or heading."""
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(breaks.get(child.type, child.content) for child in inline.children or [])


def as_typed(text: str) -> str:
    """A passage as a rendered page can show it: no spaces at the ends of lines, one blank line at most."""
    lines = [line.strip() for line in text.split("\n")]
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _inside(tokens: list[Token], opening: int) -> str:
    paragraphs: list[str] = []
    for token in tokens[opening + 1 :]:
        if token.type == "blockquote_close" and token.level == 0:
            break
        if token.type == "inline":
            paragraphs.append(shown(token))
        elif token.type not in {"paragraph_open", "paragraph_close"}:
            paragraphs.append(f"<{token.type}>")
    return as_typed("\n\n".join(paragraphs))
