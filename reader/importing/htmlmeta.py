"""What an HTML page states about its article: in `meta` elements, JSON-LD, `time` and `link` elements."""

import json
import re
from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.importing.fields import as_text
from reader.model.article import MetadataField
from reader.text.dates import parse_date

_META: Final = {
    MetadataField.TITLE: ("og:title", "twitter:title", "dc.title", "headline"),
    MetadataField.DATE: (
        *(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "pubdate",
        ),
        *("dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "publish-date"),
    ),
    MetadataField.SOURCE: ("og:site_name", "application-name", "dc.publisher", "publisher"),
    MetadataField.AUTHOR: ("author", "article:author", "dc.creator", "parsely-author", "byl"),
    MetadataField.URL: ("og:url", "twitter:url"),
    MetadataField.LANGUAGE: ("content-language", "dc.language", "og:locale"),
}
_ARTICLE_TYPES: Final = frozenset(
    (
        "article",
        "newsarticle",
        "blogposting",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
    )
)
_JSON_LIMIT = 200_000
"""Characters of one JSON-LD block; real ones have some thousands."""
_MOST_ELEMENTS = 200
_MOST_OBJECTS = 200
_SITE_IN_TITLE: Final = re.compile(r"\s+[-–—|•·»]\s+")
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)


def stated_by_page(tree: LexborHTMLParser) -> dict[MetadataField, str]:
    """The metadata that a page states, as written; what it states most formally wins."""
    stated: dict[MetadataField, str] = {}
    for field, value in _all_statements(tree):
        line = " ".join(value.split())
        if line and field not in stated and _is_usable(field, line):
            stated[field] = line
    return stated


def _is_usable(field: MetadataField, value: str) -> bool:
    if field is MetadataField.DATE:
        return parse_date(value) is not None
    return not (field is MetadataField.AUTHOR and _ADDRESS.match(value))


def _all_statements(tree: LexborHTMLParser) -> Iterator[tuple[MetadataField, str]]:
    meta = _meta_elements(tree)
    for field, names in _META.items():
        if field is not MetadataField.LANGUAGE:
            yield from ((field, meta[name]) for name in names if name in meta)
    yield from _linked_data(tree)
    yield from _elements(tree, meta)


def _meta_elements(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta")[:_MOST_ELEMENTS]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        name = name or attributes.get("http-equiv") or ""
        found.setdefault(name.strip().casefold(), attributes.get("content") or "")
    return found


def _elements(tree: LexborHTMLParser, meta: dict[str, str]) -> Iterator[tuple[MetadataField, str]]:
    yield MetadataField.TITLE, _text(tree.css_first("article h1") or tree.css_first("h1"))
    yield MetadataField.TITLE, _without_site(_text(tree.css_first("title")), meta.get("og:site_name", ""))
    for node in tree.css("article time[datetime], time[pubdate], time[datetime]")[:5]:
        yield MetadataField.DATE, node.attributes.get("datetime") or ""
    for node in tree.css("article time, time")[:5]:
        yield MetadataField.DATE, _text(node)
    yield MetadataField.AUTHOR, _text(tree.css_first("[itemprop=author], [rel=author]"))
    canonical = tree.css_first("link[rel=canonical]")
    yield MetadataField.URL, (canonical.attributes.get("href") or "") if canonical else ""
    root = tree.css_first("html")
    yield MetadataField.LANGUAGE, (root.attributes.get("lang") or "") if root else ""
    for name in _META[MetadataField.LANGUAGE]:
        yield MetadataField.LANGUAGE, meta.get(name, "")


def _text(node: LexborNode | None) -> str:
    return node.text(deep=True)[:1000] if node is not None else ""


def _without_site(title: str, site: str) -> str:
    """The page title without the name of the site after its last dash."""
    dashes = list(_SITE_IN_TITLE.finditer(title))
    if not dashes:
        return title
    last = dashes[-1]
    tail = title[last.end() :].strip()
    return title[: last.start()] if site and tail.casefold() == site.casefold() else title


def _linked_data(tree: LexborHTMLParser) -> Iterator[tuple[MetadataField, str]]:
    for node in tree.css('script[type="application/ld+json"]')[:10]:
        source = node.text(deep=True)
        if len(source) > _JSON_LIMIT:
            continue
        try:
            found: object = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for article in _articles(found):
            yield MetadataField.TITLE, as_text(article.get("headline"))
            yield MetadataField.DATE, as_text(article.get("datePublished"))
            yield MetadataField.AUTHOR, as_text(article.get("author"))
            yield MetadataField.SOURCE, as_text(article.get("publisher"))
            yield MetadataField.LANGUAGE, as_text(article.get("inLanguage"))


def _articles(found: object) -> Iterator[dict[str, object]]:
    waiting: list[object] = [found]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        current = waiting.pop(0)
        if isinstance(current, list):
            waiting.extend(current)
        elif isinstance(current, dict):
            if as_text(current.get("@type")).casefold() in _ARTICLE_TYPES:
                yield current
            waiting.append(current.get("@graph"))
