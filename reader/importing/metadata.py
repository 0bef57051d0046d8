"""What is known of an article: what its source states, else what its text gives good ground to infer."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from reader.importing.lines import author_in
from reader.importing.passes import BYLINE
from reader.model.article import Block, BlockKind, Fact, Metadata, MetadataField
from reader.text.datelines import infer_date
from reader.text.dates import parse_date
from reader.text.language import guess_language
from reader.text.markdown import is_web_address
from reader.text.normalise import normalise

_TITLE_LENGTH = 120
_FIELD_LENGTH = 500
_SENTENCE_END: Final = re.compile(r"[.!?…][”»\")]*(?=\s|$)")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?=[-_]|$)")
_LANGUAGE_NAMES: Final = {
    "italiano": "it",
    "italian": "it",
    "ita": "it",
    "inglese": "en",
    "english": "en",
    "eng": "en",
}
_OWN_WORDS: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.DEK, BlockKind.TITLE, BlockKind.LIST, BlockKind.QUOTE}
)


def metadata_of(
    text: str, blocks: Sequence[Block], stated: Mapping[MetadataField, str], file_name: str
) -> Metadata:
    """Build the metadata of an article from what is stated (as written) and from its text."""
    values = {field: value for field, raw in stated.items() if (value := _one_line(raw))}
    url = values.get(MetadataField.URL, "")
    return Metadata(
        title=_title(text, blocks, values),
        date=_stated_date(values) or infer_date(text, file_name, url),
        source=_stated(values, MetadataField.SOURCE),
        author=_stated(values, MetadataField.AUTHOR) or _signed(text, blocks),
        language=_language(text, blocks, values),
        url=Fact(url) if is_web_address(url) else None,
    )


def _one_line(raw: str) -> str:
    return " ".join(normalise(raw).split())[:_FIELD_LENGTH]


def _stated(values: Mapping[MetadataField, str], field: MetadataField) -> Fact | None:
    return Fact(values[field]) if field in values else None


def _stated_date(values: Mapping[MetadataField, str]) -> Fact | None:
    day = parse_date(values.get(MetadataField.DATE, ""))
    return Fact(day) if day else None


def _signed(text: str, blocks: Sequence[Block]) -> Fact | None:
    """The author that the byline below the title names."""
    for block in blocks:
        if block.rule == BYLINE and (name := author_in(text[block.start : block.end])):
            return Fact(name, "inferred: byline")
    return None


def _title(text: str, blocks: Sequence[Block], values: Mapping[MetadataField, str]) -> Fact:
    if MetadataField.TITLE in values:
        return Fact(values[MetadataField.TITLE])
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.TITLE or (index == 0 and block.kind is BlockKind.HEADING):
            return Fact(_shortened(text[block.start : block.end], _FIELD_LENGTH), "inferred: first line")
    own = next((block for block in blocks if block.kind in _OWN_WORDS), None)
    beginning = text[own.start : own.end] if own else text.strip()
    end = _SENTENCE_END.search(beginning)
    sentence = beginning[: end.end()] if end else beginning
    return Fact(_shortened(sentence, _TITLE_LENGTH), "inferred: first sentence")


def _shortened(passage: str, limit: int) -> str:
    passage = " ".join(passage[: 2 * limit].split())
    if len(passage) <= limit:
        return passage
    cut = passage.rfind(" ", limit // 2, limit)
    return passage[: cut if cut > 0 else limit].rstrip(" ,;:–—-") + "…"


def _language(text: str, blocks: Sequence[Block], values: Mapping[MetadataField, str]) -> Fact | None:
    stated = values.get(MetadataField.LANGUAGE, "").casefold()
    code = _LANGUAGE_NAMES.get(stated)
    match = _LANGUAGE.match(stated)
    if code is None and match:
        code = _LANGUAGE_NAMES.get(match[0], match[0] if len(match[0]) == 2 else None)
    if code:
        return Fact(code)
    own = " ".join(text[block.start : block.end] for block in blocks if block.kind in _OWN_WORDS)
    guessed = guess_language(own or text)
    return Fact(guessed, "inferred: words of the text") if guessed else None
