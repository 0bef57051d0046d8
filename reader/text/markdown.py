"""Markdown that people wrote → HTML that is safe to show, and plain text → Markdown that shows it unchanged.

python-markdown renders and nh3 cleans: an allow-list of tags, links only to http(s) addresses with a host, no
images, no raw HTML, nothing loaded. Several patterns of python-markdown are quadratic (51 s for twenty
thousand opening brackets), so a text that is longer or has more marks than people write is shown as plain
text instead: the worst found by a random search below the limits takes about a second.

Both are imported when the first note is shown: they are 4 MB that many windows never need.
"""

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import markdown

LENGTH_LIMIT = 20_000
"""Characters rendered; a longer note is shown in full, but as plain text."""
MARKUP_LIMIT = 400
"""How often one mark may occur that the renderer's time is quadratic in."""
NESTING_LIMIT = 20
"""Levels of quotation or list; deeper ones exhaust the recursion of the renderer."""

_TAG_NAMES = (
    "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre strong table tbody td th thead tr ul"
)
_TAGS = set(_TAG_NAMES.split())
_UNWANTED_INLINE = ("html", "automail", "image_link", "image_reference", "short_image_ref")
_DEEP = re.compile(rf"^(?:[ \t]*>){{{NESTING_LIMIT},}}|^[ \t]{{{4 * NESTING_LIMIT},}}\S", re.MULTILINE)
_QUADRATIC_MARKS = "[_*`"
_RULE_LINE = re.compile(r"^[ \t]*[-=+*_#>\d.)]{1,9}[ \t]*$", re.MULTILINE)
_PARAGRAPH_GAP = re.compile(r"\n[ \t]*\n\s*")


def to_html(text: str) -> str:
    """Render Markdown as an HTML fragment that holds nothing but formatting and checked links."""
    import nh3  # noqa: PLC0415 - see the module

    return nh3.clean(
        _render(text),
        tags=_TAGS,
        attributes={"a": {"href"}},
        attribute_filter=_checked_attribute,
        url_schemes={"http", "https"},
        link_rel=None,
    )


def is_web_address(address: str) -> bool:
    """Whether an address is http(s) with a host, and shows its host openly (no user name before it)."""
    if any(character <= " " or character == "\\" for character in address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def _checked_attribute(_tag: str, _name: str, value: str) -> str | None:
    return value if is_web_address(value) else None


def _render(text: str) -> str:
    if len(text) > LENGTH_LIMIT or _is_intricate(text):
        return _as_plain_paragraphs(text)
    try:
        return _renderer().convert(text)
    except RecursionError:
        return _as_plain_paragraphs(text)


def _is_intricate(text: str) -> bool:
    if _DEEP.search(text):
        return True
    marks = max(text.count(mark) for mark in _QUADRATIC_MARKS)
    return marks > MARKUP_LIMIT or len(_RULE_LINE.findall(text)) > MARKUP_LIMIT


def _renderer() -> "markdown.Markdown":
    import markdown  # noqa: PLC0415 - see the module

    renderer = markdown.Markdown(extensions=["sane_lists", "tables", "fenced_code", "nl2br"])
    renderer.preprocessors.deregister("html_block")
    for name in _UNWANTED_INLINE:
        renderer.inlinePatterns.deregister(name)
    return renderer


def _as_plain_paragraphs(text: str) -> str:
    paragraphs = _PARAGRAPH_GAP.split(html.escape(text.strip()))
    return "\n".join(f"<p>{paragraph}</p>".replace("\n", "<br>\n") for paragraph in paragraphs)


_ANYWHERE = re.compile(r"[\\`*_\[\]<>^~$|]|==+|%%+|&(?=#?\w+;)|#(?=\w)|!(?=\[)")
_AT_LINE_START = re.compile(
    r"^([ \t]*)(?:((?:#+|[+-])(?=[ \t]|$)|-(?=[- \t]*$)|=+[ \t]*$|:(?=[ \t]))|(\d{1,9})([.)])(?=[ \t]|$))",
    re.MULTILINE,
)
_CODE_INDENT = re.compile(r"^(?: {0,3}\t| {4})[ \t]*", re.MULTILINE)


def escape_markdown(text: str) -> str:
    """Return Markdown that CommonMark and Obsidian show as `text`, letter by letter.

    Covers Obsidian's own marks too (`[[links]]`, `^blocks`, `==marks==`, `%%comments%%`, `#tags`).
    Indentation that would make a code block is cut to three spaces: rendered text does not show it.
    """
    escaped = _ANYWHERE.sub(lambda match: "".join("\\" + character for character in match[0]), text)
    return _AT_LINE_START.sub(_escape_start, _CODE_INDENT.sub("   ", escaped))


def _escape_start(match: re.Match[str]) -> str:
    indent, mark, number, point = match.groups()
    if number:
        return f"{indent}{number}\\{point}"
    return f"{indent}\\{mark}"
