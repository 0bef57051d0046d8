"""HTML pages → the article's text and structure. Nothing is executed, loaded or followed.

The tree is walked without recursion, so that no nesting is too deep. What is not the article (scripts, menus,
forms, asides, footers, hidden parts) is left out; of the rest, the richest of the page's `article` or `main`
elements is taken, or the whole body.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.importing.blocks import refined
from reader.importing.content import Composer, Content, whole_file
from reader.importing.decode import decode
from reader.importing.fields import words
from reader.importing.files import read_whole
from reader.importing.htmlguard import refuse_bombs
from reader.importing.htmlmeta import stated_by_page
from reader.model.article import BlockKind, Draft, MetadataField

_SKIPPED: Final = words(
    "script style noscript template nav footer form button input select textarea iframe object embed svg math"
    " canvas audio video head dialog menu aside"
)
_BLOCKS: Final = words(
    "p div section article main header body html ul ol li dl dt dd table tr thead tbody tfoot caption"
    " blockquote"
    " figure figcaption pre hr h1 h2 h3 h4 h5 h6 address details summary center hgroup fieldset"
)
_PAGE_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:cookie|consent|newsletter|subscribe|paywall|breadcrumbs?|share|sharing|social|comments?"
    r"|ads?|advert(?:isement)?|banner|sidebar|menu|navbar|popup|modal|tags?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_RELATED_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:related|read-?more|see-?also|correlati|recommended)(?:$|[\s_-])", re.I
)
_DEK_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:dek|subtitle|sub-?head(?:line)?|standfirst|sommario|occhiello|catenaccio|summary"
    r"|lead)(?:$|[\s_-])",
    re.I,
)
_POST_CLASS: Final = re.compile(r"twitter-tweet|(?:^|\s)tweet(?:$|\s)", re.IGNORECASE)
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_CANDIDATES: Final = "article, main, [role=main], [itemprop=articleBody]"
_MOST_CANDIDATES = 50
_LEAST_SHARE = 0.3
"""Share of the body's text an element needs to be taken for the article."""
_OWN_KINDS: Final = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "li": BlockKind.LIST,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}


def read(path: Path, limit_bytes: int) -> Iterator[Draft]:
    """Read one article; raises `SourceUnreadable`."""
    raw = read_whole(path, limit_bytes)
    yield from whole_file(path, parsed(decode(raw)), raw)


def parsed(page: str) -> Content:
    """The content of a page or of a fragment of one; raises `SourceUnreadable` for one made to choke on."""
    refuse_bombs(page)
    tree = LexborHTMLParser(page)
    stated = stated_by_page(tree)
    composer = Composer()
    root = _article_of(tree)
    if root is not None:
        _Walker(composer, stated.get(MetadataField.TITLE, "")).walk(root)
    return Content(composer.text, refined(composer.text, composer.blocks), stated)


def _article_of(tree: LexborHTMLParser) -> LexborNode | None:
    body = tree.body or tree.root
    if body is None:
        return None
    whole = _visible_length(body)
    best, longest = body, _LEAST_SHARE * whole
    for node in tree.css(_CANDIDATES)[:_MOST_CANDIDATES]:
        length = _visible_length(node)
        if length > longest:
            best, longest = node, length
    return best


def _visible_length(root: LexborNode) -> int:
    return sum(
        len(node.text(deep=False)) for node, entering in _steps(root) if entering and node.is_text_node
    )


def _steps(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Every node shown under `root`, at its start (`True`) and, for elements, at its end (`False`)."""
    node: LexborNode | None = root
    depth = 0
    while node is not None:
        entered = not _is_skipped(node)
        if entered:
            yield node, True
        child = node.first_child if entered else None
        if child is not None:
            node, depth = child, depth + 1
            continue
        while node is not None:
            if entered and node.is_element_node:
                yield node, False
            if depth == 0:
                return
            if node.next is not None:
                node = node.next
                break
            node, depth, entered = node.parent, depth - 1, True


def _is_skipped(node: LexborNode) -> bool:
    if not node.is_element_node:
        return not node.is_text_node
    if node.tag in _SKIPPED and not (node.tag == "aside" and _RELATED_CLASS.search(_names(node))):
        return True
    attributes = node.attributes
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    return hidden or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))


def _names(node: LexborNode) -> str:
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


class _Walker:
    """Collects text between the borders of block elements and gives it the kind of what encloses it."""

    def __init__(self, composer: Composer, title: str) -> None:
        self._composer = composer
        self._title = " ".join(title.split()).casefold()
        self._parts: list[str] = []
        self._enclosing: list[tuple[str, BlockKind | None]] = []
        self._items: list[str] = []
        self._has_title = False

    def walk(self, root: LexborNode) -> None:
        for node, entering in _steps(root):
            if node.is_text_node:
                self._parts.append(_SPACE.sub(" ", node.text(deep=False)))
            elif entering:
                self._enter(node)
            else:
                self._leave(node)
        self._flush()
        self._flush_items()

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "br":
            self._parts.append("\n")
        elif tag in {"td", "th"} and self._parts:
            self._parts.append(" | ")
        if tag in _BLOCKS:
            self._flush()
            self._enclosing.append((tag, _kind_of(node, tag)))

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _BLOCKS:
            self._flush()
            if self._enclosing:
                self._enclosing.pop()
            if tag in {"ul", "ol"}:
                self._flush_items()

    def _flush(self) -> None:
        text = "\n".join(
            " ".join(line.split(" ")).strip() for line in "".join(self._parts).split("\n")
        ).strip()
        self._parts.clear()
        if not text:
            return
        kind, rule = self._kind()
        if kind is BlockKind.LIST:
            self._items.append(text)
            return
        self._flush_items()
        if self._is_title(text):
            kind, rule, self._has_title = BlockKind.TITLE, "HTML heading", True
        self._composer.add(text, kind, rule)

    def _flush_items(self) -> None:
        if self._items:
            lines = "\n".join(f"- {item}" for item in self._items)
            self._items.clear()
            kind, rule = self._kind()
            outer = kind is not BlockKind.PARAGRAPH
            self._composer.add(lines, kind if outer else BlockKind.LIST, rule if outer else "HTML list")

    def _kind(self) -> tuple[BlockKind, str]:
        """Of the enclosing elements, page rests and links rule over all inside them; else the innermost."""
        kinds = [(kind, tag) for tag, kind in self._enclosing if kind is not None]
        for kind, tag in kinds:
            if kind in {BlockKind.BOILERPLATE, BlockKind.RELATED, BlockKind.TWEET}:
                return kind, f"HTML class of {tag}"
        if kinds:
            kind, tag = kinds[-1]
            return kind, f"HTML {tag}"
        return BlockKind.PARAGRAPH, "HTML text"

    def _is_title(self, text: str) -> bool:
        if self._has_title:
            return False
        in_heading = any(tag == "h1" for tag, _ in self._enclosing)
        return in_heading or " ".join(text.split()).casefold() == self._title


def _kind_of(node: LexborNode, tag: str) -> BlockKind | None:
    names = _names(node)
    if tag not in {"body", "html", "article", "main"}:
        for pattern, kind in (
            (_POST_CLASS, BlockKind.TWEET),
            (_RELATED_CLASS, BlockKind.RELATED),
            (_PAGE_CLASS, BlockKind.BOILERPLATE),
            (_DEK_CLASS, BlockKind.DEK),
        ):
            if pattern.search(names):
                return kind
    return _OWN_KINDS.get(tag)
