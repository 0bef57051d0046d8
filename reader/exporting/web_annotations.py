"""Annotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one JSON object a line.

The colour is the target's `styleClass`. What the model has no word for, such as the file an article came
from and the hash of its text, stands under the key `corpus-reader`. The id that an article has in one library
means nothing in another and is never written. Annotations of other programs are read as far as they say
which passage of which address they mean.
"""

import json
import re
import uuid
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from reader.errors import BadLine
from reader.exporting.json_values import Object, as_list, as_object, number, parse_object, text
from reader.model.annotation import (
    NO_ARTICLE,
    ActorStamp,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    Selectors,
)
from reader.model.kinds import ActorType, Colour
from reader.text.markdown import is_web_address
from reader.text.normalise import normalise

OURS = "corpus-reader"
VERSION = 1
"""Of the part under `corpus-reader`; a line with a higher one is refused."""
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PREFIX = "urn:uuid:"
_TAGGING = "tagging"
_MOTIVATIONS = {
    AnnotationKind.HIGHLIGHT: "highlighting",
    AnnotationKind.NOTE: "commenting",
    AnnotationKind.BOOKMARK: "bookmarking",
}
_NO_NAMES: Mapping[Colour, str] = {}
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()}
_SPACE = uuid.UUID("5d9c1c1e-6a2f-4f57-9d53-3a8f6f1f2c10")
"""Names the tags of articles, which have no id of their own."""
_LINE_ENDS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"})
"""JSON leaves these as they are, but some readers end a line at them."""


def write_line(record: Annotation | ArticleTags, names: Mapping[Colour, str] = _NO_NAMES) -> str:
    """One line, without its end; `names` are what the person called the colours."""
    document = _tags_document(record) if isinstance(record, ArticleTags) else _document(record, names)
    return json.dumps(document, ensure_ascii=False).translate(_LINE_ENDS)


def colour_name(line: str) -> str:
    """What the writer of a line called its colour; empty where they gave it no name. Raises `BadLine`."""
    return normalise(text(as_object(parse_object(line).get(OURS)), "colour_name"))


def read_line(line: str) -> Annotation | ArticleTags:
    """The record of a line, with an empty article id. Raises `BadLine`."""
    document = parse_object(line)
    ours = as_object(document.get(OURS))
    version = ours.get("version", VERSION)
    if not isinstance(version, int) or version > VERSION:
        raise BadLine(reason="The line was written by a newer version of the program.")
    target = _target(document)
    article = _article(as_object(ours.get("article")), target)
    if document.get("motivation") == _TAGGING and not target.get("selector"):
        return ArticleTags(article, tuple(_bodies(document, _TAGGING)))
    return _annotation(document, ours, target, article)


# Writing


def _document(note: Annotation, names: Mapping[Colour, str]) -> Object:
    ours: Object = {"version": VERSION}
    if note.actor is not None:
        ours["actor"] = {"id": note.actor.id, "name": note.actor.name, "type": note.actor.type.value}
    else:
        ours["article"] = _stamp(note.article)
    if note.colour is not None and note.colour in names:
        ours["colour_name"] = names[note.colour]
    if note.given_up:
        ours["given_up"] = True
    return {
        "@context": _CONTEXT,
        "id": f"{_PREFIX}{note.id}" if _UUID.fullmatch(note.id) else note.id,
        "type": "Annotation",
        "motivation": _MOTIVATIONS[note.kind],
        "created": note.created,
        "modified": note.modified,
        "body": [
            *([_body(note.body, "commenting", "text/markdown")] if note.body else []),
            *(_body(tag, _TAGGING, "text/plain") for tag in note.tags),
        ],
        "target": _target_of(note),
        OURS: ours,
    }


def _tags_document(record: ArticleTags) -> Object:
    stamp = record.article
    name = "\n".join((stamp.revision, stamp.name, stamp.record))
    return {
        "@context": _CONTEXT,
        "id": f"{_PREFIX}{uuid.uuid5(_SPACE, name)}",
        "type": "Annotation",
        "motivation": _TAGGING,
        "body": [_body(tag, _TAGGING, "text/plain") for tag in record.tags],
        "target": {"source": _source(stamp)},
        OURS: {"version": VERSION, "article": _stamp(stamp)},
    }


def _body(value: str, purpose: str, form: str) -> Object:
    return {"type": "TextualBody", "purpose": purpose, "format": form, "value": value}


def _target_of(note: Annotation) -> Object:
    if note.actor is not None:
        return {"source": f"urn:{OURS}:actor:{quote(note.actor.id, safe=':')}"}
    target: Object = {"source": _source(note.article)}
    place = note.selectors
    if place is not None:
        target["selector"] = [
            {"type": "TextPositionSelector", "start": place.start, "end": place.end},
            {
                "type": "TextQuoteSelector",
                "exact": place.exact,
                "prefix": place.prefix,
                "suffix": place.suffix,
            },
        ]
    if note.colour is not None:
        target["styleClass"] = note.colour.value
    return target


def _source(stamp: ArticleStamp) -> str:
    if stamp.url and is_web_address(stamp.url):
        return stamp.url
    return f"urn:sha256:{stamp.revision}"


def _stamp(stamp: ArticleStamp) -> Object:
    return {
        "sha256": stamp.revision,
        "name": stamp.name,
        "record": stamp.record,
        "title": stamp.title,
        "url": stamp.url,
    }


# Reading


def _annotation(document: Object, ours: Object, target: Object, article: ArticleStamp) -> Annotation:
    actor = _actor(as_object(ours.get("actor")))
    selectors = _selectors(target)
    kind = _KINDS.get(str(document.get("motivation")), _likely_kind(selectors))
    if kind is AnnotationKind.HIGHLIGHT and selectors is None:
        raise BadLine(reason="The line is a highlight and quotes no passage.")
    colour = str(target.get("styleClass", ""))
    identifier = text(document, "id").removeprefix(_PREFIX)
    if not identifier:
        raise BadLine(reason="The line has no id.")
    known = Colour(colour) if colour in set(Colour) else Colour.YELLOW
    created = text(document, "created")
    return Annotation(
        id=identifier,
        kind=kind,
        article=NO_ARTICLE if actor else article,
        selectors=selectors,
        colour=known if kind is AnnotationKind.HIGHLIGHT else None,
        body="\n\n".join(_bodies(document, "commenting")),
        tags=tuple(_bodies(document, _TAGGING)),
        created=created,
        modified=text(document, "modified") or created,
        actor=actor,
        given_up=ours.get("given_up") is True,
    )


def _likely_kind(selectors: Selectors | None) -> AnnotationKind:
    return AnnotationKind.HIGHLIGHT if selectors else AnnotationKind.NOTE


def _target(document: Object) -> Object:
    targets = as_list(document.get("target"))
    if not targets:
        raise BadLine(reason="The line is no annotation: it has no target.")
    first = targets[0]
    return {"source": first} if isinstance(first, str) else as_object(first)


def _bodies(document: Object, purpose: str) -> Iterator[str]:
    """The texts said for a purpose; a body that states none is a comment."""
    for body in as_list(document.get("body")):
        stated: Object = {"value": body} if isinstance(body, str) else as_object(body)
        if stated.get("purpose", "commenting") == purpose:
            value = normalise(text(stated, "value"))
            if value:
                yield value


def _article(ours: Object, target: Object) -> ArticleStamp:
    source = text(target, "source") or text(target, "id")
    address = source if is_web_address(source) else None
    if not ours and address is None and not source.startswith(f"urn:{OURS}:"):
        raise BadLine(reason="The line names no article: neither its text's hash, its file nor its address.")
    return ArticleStamp(
        id="",
        revision=text(ours, "sha256"),
        name=text(ours, "name"),
        title=text(ours, "title"),
        record=text(ours, "record"),
        url=text(ours, "url") or (None if ours else address),
    )


def _actor(ours: Object) -> ActorStamp | None:
    kind = str(ours.get("type"))
    if not ours:
        return None
    if kind not in set(ActorType):
        raise BadLine(reason=f"“{kind}” is no type of actor.")
    return ActorStamp(text(ours, "id"), text(ours, "name"), ActorType(kind))


def _selectors(target: Object) -> Selectors | None:
    found = {str(each.get("type")): each for each in map(as_object, as_list(target.get("selector")))}
    cited = found.get("TextQuoteSelector")
    if cited is None:
        return None
    exact = text(cited, "exact")
    place = found.get("TextPositionSelector", {})
    start, end = number(place, "start"), number(place, "end")
    if not place:
        end = len(exact)
    if start > end:
        raise BadLine(reason="The passage ends before it begins.")
    return Selectors(start, end, exact, text(cited, "prefix"), text(cited, "suffix"))
