"""HTML pages → the article's text and structure. Nothing is executed, loaded or followed.

The tree is walked without recursion, so that no nesting is too deep. What is not the article (scripts, menus,
forms, asides, footers, hidden parts) is left out; of the rest, the richest of the page's `article` or `main`
elements is taken, or the whole body.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
_LEAST_SHARE = 0.3
"""Share of the body's text an element needs to be taken for the article."""
_OWN_KINDS: Final = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "li": BlockKind.LIST,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_KINDS_BY_CLASS: Final = (
    (_POST_CLASS, BlockKind.TWEET),
    (_RELATED_CLASS, BlockKind.RELATED),
    (_PAGE_CLASS, BlockKind.BOILERPLATE),
    (_DEK_CLASS, BlockKind.DEK),
)
_RULING: Final = frozenset({BlockKind.BOILERPLATE, BlockKind.RELATED, BlockKind.TWEET})


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
    """The candidate with the most text of its own kind inside the body, if it holds a fair share of it."""
    body = tree.body or tree.root
    if body is None:
        return None
    best, longest = body, 0
    whole = 0
    open_candidates: list[int] = []
    for node, entering in _steps(body):
        if node.is_text_node:
            whole += len(node.text(deep=False).strip())
        elif _is_candidate(node):
            if entering:
                open_candidates.append(whole)
                continue
            length = whole - open_candidates.pop()
            if length > longest:
                best, longest = node, length
    return best if longest > _LEAST_SHARE * whole else body


def _is_candidate(node: LexborNode) -> bool:
    if node.tag in {"article", "main"}:
        return True
    attributes = node.attributes
    return attributes.get("role") == "main" or attributes.get("itemprop") == "articleBody"


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


@dataclass(frozen=True, slots=True)
class _Enclosure:
    """What an open block element, with all that encloses it, makes of the text inside."""

    kind: BlockKind = BlockKind.PARAGRAPH
    rule: str = "HTML text"
    in_title: bool = False

    def inside(self, node: LexborNode, tag: str) -> "_Enclosure":
        """Page rests, links and posts rule over all inside them; else the innermost element decides."""
        kind = None if self.kind in _RULING else _kind_of(node, tag)
        in_title = self.in_title or tag == "h1"
        if kind is None:
            return _Enclosure(self.kind, self.rule, in_title)
        return _Enclosure(kind, f"HTML class of {tag}" if kind in _RULING else f"HTML {tag}", in_title)


class _Walker:
    """Collects text between the borders of block elements and gives it the kind of what encloses it."""

    def __init__(self, composer: Composer, title: str) -> None:
        self._composer = composer
        self._title = " ".join(title.split()).casefold()
        self._parts: list[str] = []
        self._enclosing = [_Enclosure()]
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
        elif tag in _BLOCKS:
            self._flush()
            self._enclosing.append(self._enclosing[-1].inside(node, tag))

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag not in _BLOCKS:
            return
        self._flush()
        self._enclosing.pop()
        if tag in {"ul", "ol"}:
            self._flush_items()

    def _flush(self) -> None:
        """Add what was collected as a block, or as an item of the open list."""
        lines = "".join(self._parts).split("\n")
        self._parts.clear()
        text = "\n".join(_SPACE.sub(" ", line).strip(" ") for line in lines).strip()
        if not text:
            return
        around = self._enclosing[-1]
        if around.kind is BlockKind.LIST:
            self._items.append(text)
            return
        self._flush_items()
        if self._is_title(text, around):
            self._has_title = True
            self._composer.add(text, BlockKind.TITLE, "HTML heading")
        else:
            self._composer.add(text, around.kind, around.rule)

    def _flush_items(self) -> None:
        if self._items:
            lines = "\n".join(f"- {item}" for item in self._items)
            self._items.clear()
            around = self._enclosing[-1]
            ruled = around.kind in _RULING
            self._composer.add(
                lines, around.kind if ruled else BlockKind.LIST, around.rule if ruled else "HTML list"
            )

    def _is_title(self, text: str, around: _Enclosure) -> bool:
        if self._has_title or around.kind in _RULING:
            return False
        return around.in_title or " ".join(text.split()).casefold() == self._title


def _kind_of(node: LexborNode, tag: str) -> BlockKind | None:
    if tag not in {"body", "html", "article", "main"}:
        names = _names(node)
        for pattern, kind in _KINDS_BY_CLASS:
            if pattern.search(names):
                return kind
    return _OWN_KINDS.get(tag)
