"""The YAML at the head of an exported file: written so that YAML 1.1 and 1.2 read the same strings back,
and merged so that keys a person added stay as they typed them."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import yaml

from reader.model.actor import Actor
from reader.model.annotation import AnnotationKind
from reader.model.export import ArticleExport, DigestKind
from reader.text.normalise import normalise

Value = str | bool | list[str]

DIGEST_ID = "corpus-reader-digest"
"""The id of the digest over all articles; those of the others begin with it."""
KEYS = (
    "id",
    "title",
    "type",
    "source",
    "date",
    "date_basis",
    "author",
    "url",
    "language",
    "file",
    "record",
    "bookmarked",
    "actors",
    "tags",
)
"""Every key that an export writes, in this order; all others are the person's."""
SIZE_LIMIT = 256 * 1024
"""Characters of YAML that are parsed; no export writes more than a small part of it."""

_PLAIN = re.compile(r"[^\W\d_][\w ,.'’()-]*")
_ESCAPED = re.compile(r"(?<!\\)((?:\\\\)*)\\U([0-9A-F]{8})")
"""An emoji as PyYAML writes it in quotation marks, though it reads it as it is."""
_ENTRY = re.compile(r"^(?!-[ \t\r\n]|[\s\]}])(?P<key>[^:\n]+)", re.MULTILINE)
"""The beginning of a key or of a comment: what stands in the first column and continues nothing."""


class _Dumper(yaml.SafeDumper):
    """Quotes every string that a YAML 1.2 reader could take for a number or a date."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None if _PLAIN.fullmatch(text) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def digest_id(kind: DigestKind, key: str) -> str:
    """The id of the digest of one actor, tag or colour."""
    return f"{DIGEST_ID}:{kind.value}:{key}"


def fields_of(export: ArticleExport, link: Callable[[Actor], str]) -> dict[str, Value]:
    """What is known of an article, in the order of `KEYS`; unknown fields have no key. `link` gives the link
    that leads to an actor's digest."""
    article, metadata = export.article, export.article.metadata
    facts = {
        "title": metadata.title,
        "source": metadata.source,
        "date": metadata.date,
        "author": metadata.author,
        "url": metadata.url,
        "language": metadata.language,
    }
    known: dict[str, Value] = {key: fact.value for key, fact in facts.items() if fact is not None}
    known["id"] = article.id
    known["file"] = re.split(r"[/\\]", article.path)[-1]
    known["record"] = article.record
    known["date_basis"] = metadata.date.basis if metadata.date else ""
    known["bookmarked"] = any(row.kind is AnnotationKind.BOOKMARK for row in export.annotations)
    known["actors"] = [link(actor) for actor in export.actors]
    known["tags"] = list(export.tags)
    return {key: _storable(known[key]) for key in KEYS if known.get(key)}


def _storable(value: Value) -> Value:
    """Without what cannot be written as UTF-8, such as a byte of a file name that was never decoded."""
    if isinstance(value, bool):
        return value
    return normalise(value) if isinstance(value, str) else [normalise(each) for each in value]


def dump(fields: Mapping[str, Value]) -> str:
    """YAML lines, each ended; strings never span lines."""
    written = yaml.dump(dict(fields), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))
    return _ESCAPED.sub(lambda found: f"{found[1]}{chr(int(found[2], 16))}", written)


def digest(source: str) -> str | None:
    """A hash of the values under `KEYS`, however quoted or ordered; `None` when they are of another shape."""
    loaded = _load(source)
    if not isinstance(loaded, dict):
        return None
    ours = {key: loaded[key] for key in KEYS if key in loaded}
    if not all(_is_value(value) for value in ours.values()):
        return None
    canonical = json.dumps(ours, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()[:16]


def identifier(source: str) -> str | None:
    """The id stated in a front matter."""
    return _stated(source, "id")


def title(source: str) -> str | None:
    """The title stated in a front matter."""
    return _stated(source, "title")


def _stated(source: str, key: str) -> str | None:
    """Read from its own line so that damage elsewhere does not hide it."""
    for match in _ENTRY.finditer(source):
        if _key(match) == key:
            value = _mapping(source[match.start() :].split("\n", 1)[0]).get(key)
            return value if isinstance(value, str) else None
    return None


def merge(current: str, fields: Mapping[str, Value]) -> str | None:
    """The new fields, and after them the person's own keys and comments as they stand in `current`.

    `None` when that cannot be done without losing something of theirs.
    """
    entries = list(_ENTRY.finditer(current))
    ends = [*(entry.start() for entry in entries[1:]), len(current)]
    chunks = [(_key(entry), current[entry.start() : end]) for entry, end in zip(entries, ends, strict=True)]
    fresh = dump(fields)
    merged = fresh + "".join(chunk for key, chunk in chunks if key not in KEYS)
    if digest(merged) != digest(fresh) or _own_values(merged) != _own_values(current):
        return None
    replaced = [(key, chunk) for key, chunk in chunks if key in KEYS]
    is_all_ours = len(dict(replaced)) == len(replaced) and not _holds_comment(dict(replaced).values())
    return merged if is_all_ours else None


def _holds_comment(chunks: Iterable[str]) -> bool:
    """Whether the lines hold a `#` that is in none of their values."""
    source = "".join(chunks)
    return source.count("#") != json.dumps(_mapping(source), ensure_ascii=False).count("#")


def _key(entry: re.Match[str]) -> str:
    return entry["key"].strip(" \t\r\"'")


def _own_values(source: str) -> dict[str, object]:
    return {key: value for key, value in _mapping(source).items() if key not in KEYS}


def _mapping(source: str) -> dict[str, object]:
    loaded = _load(source)
    return {str(key): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}


def _load(source: str) -> object:
    if len(source) > SIZE_LIMIT:
        return None
    try:
        loaded: object = yaml.load(source, Loader=yaml.BaseLoader)  # BaseLoader makes strings only
    except (yaml.YAMLError, RecursionError):
        return None
    return loaded


def _is_value(value: object) -> bool:
    return isinstance(value, str) or (
        isinstance(value, Sequence) and all(isinstance(each, str) for each in value)
    )
