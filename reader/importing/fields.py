"""Under which names sources state their metadata, in Italian and English; the one table for all formats."""

from collections.abc import Mapping
from typing import Final

from reader.model.article import MetadataField

_NAMES: Final[Mapping[MetadataField, tuple[str, ...]]] = {
    MetadataField.TITLE: ("title", "headline", "titolo", "titre", "name"),
    MetadataField.DATE: (
        *(
            "date",
            "published",
            "published_at",
            "date_published",
            "datepublished",
            "publication_date",
            "pub_date",
        ),
        *(
            "pubdate",
            "date_publish",
            "published_date",
            "publish_date",
            "published_time",
            "created",
            "created_at",
        ),
        *("data", "data_pubblicazione", "pubblicato", "datetime", "timestamp", "day", "giorno"),
    ),
    MetadataField.SOURCE: (
        *("source", "publisher", "outlet", "newspaper", "publication", "site_name", "site", "source_name"),
        *("fonte", "testata", "giornale", "editore", "source_domain", "domain"),
    ),
    MetadataField.AUTHOR: ("author", "authors", "byline", "creator", "autore", "autori", "firma"),
    MetadataField.LANGUAGE: ("language", "lang", "lingua", "inlanguage"),
    MetadataField.URL: (
        "url",
        "link",
        "canonical_url",
        "canonical",
        "permalink",
        "source_url",
        "uri",
        "indirizzo",
    ),
}
TEXT_NAMES: Final = (
    *(
        "text",
        "body",
        "content",
        "article_body",
        "articlebody",
        "full_text",
        "fulltext",
        "maintext",
        "main_text",
    ),
    *("article", "testo", "corpo", "contenuto", "articolo", "plain_text"),
)
ID_NAMES: Final = ("id", "_id", "doc_id", "article_id", "guid", "uuid", "identifier", "identificativo")
_NESTED: Final = ("name", "nome", "title", "value", "@value", "text")


def words(listed: str) -> frozenset[str]:
    """The words of a list, for looking up."""
    return frozenset(listed.split())


def stated_in(fields: Mapping[str, object]) -> Mapping[MetadataField, str]:
    """The metadata among a record's fields, as written. Names count without case, spaces and hyphens."""
    named = folded(fields)
    return {field: value for field, names in _NAMES.items() if (value := first_of(named, names))}


def folded(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields under their folded names; of two that fold alike the first counts."""
    named: dict[str, object] = {}
    for name, value in fields.items():
        named.setdefault(name.strip().casefold().replace(" ", "_").replace("-", "_"), value)
    return named


def first_of(named: Mapping[str, object], names: tuple[str, ...]) -> str:
    """The first field of these names that holds something, as text; empty when none does."""
    return next((value for name in names if (value := as_text(named.get(name)).strip())), "")


def as_text(value: object) -> str:
    """A field as text: numbers as written, lists joined, of an object its name; empty for all else."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value)
    if isinstance(value, list):
        return ", ".join(text for element in value[:20] if (text := _flat(element)))
    return _flat(value)


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return next((value[key] for key in _NESTED if isinstance(value.get(key), str)), "")
    return value if isinstance(value, str) else ""
