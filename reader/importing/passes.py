"""The rules that decide what the parts of a text are, one pass a rule, the surest first.

A pass sees every unit with its neighbours and decides those it knows; later passes leave decided units alone.
To add a rule, write a pass and give it its place in the list at the end.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from reader.importing import lines
from reader.model.article import Block, BlockKind
from reader.text.language import leaning

BYLINE: Final = "byline"
"""The rule of blocks that say by whom or of when an article is."""
_TITLE_LENGTH = 150
_HEADING_LENGTH = 95
_DEK_LENGTH = 320
_POST_LENGTH = 300
_POST_LINES = 4
_HEADLINE_LENGTHS = range(25, 221)
_TEASER_LENGTHS = range(60, 261)
_LEFT_OVER_LENGTH = 60
_BYLINE_UNITS = 4
"""A byline stands within the first four units."""


@dataclass(frozen=True, slots=True)
class Verdict:
    kind: BlockKind
    confidence: float
    rule: str


@dataclass(slots=True)
class Unit:
    """A line, a wrapped paragraph or a block that a format gave; neighbours of one `group` are one block."""

    start: int
    end: int
    text: str
    gap_before: bool
    gap_after: bool
    given: Block | None = None
    verdict: Verdict | None = None
    group: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still undecided running text."""
        return self.verdict is None and (self.given is None or self.given.kind is BlockKind.PARAGRAPH)

    @property
    def ends_sentence(self) -> bool:
        return lines.ends_sentence(self.text)

    def decide(self, kind: BlockKind, confidence: float, rule: str, group: int | None = None) -> None:
        self.verdict = Verdict(kind, confidence, rule)
        self.group = group


Prevailing: TypeAlias = Callable[[], str | None]
"""Tells the language of the text; asked only where a passage may be in another, since it takes time."""
Pass: TypeAlias = Callable[[Sequence[Unit], Prevailing], None]


def _page_rests(units: Sequence[Unit], _language: Prevailing) -> None:
    for unit in units:
        if unit.is_open and lines.is_page_rest(unit.text):
            unit.decide(BlockKind.BOILERPLATE, 0.9, "words of the web page")


def _captions(units: Sequence[Unit], _language: Prevailing) -> None:
    for unit in units:
        if unit.is_open and lines.is_caption(unit.text):
            unit.decide(BlockKind.CAPTION, 0.9, "picture credit")


def _posts(units: Sequence[Unit], language: Prevailing) -> None:
    for index, unit in enumerate(units):
        if unit.is_open and lines.is_attribution(unit.text):
            _decide_post(units, index, language)
    for index, unit in enumerate(units):
        if unit.is_open and len(unit.text) <= _POST_LENGTH and lines.links_like_post(unit.text):
            unit.decide(BlockKind.TWEET, 0.7, "shortened link of a post", index)


def _decide_post(units: Sequence[Unit], index: int, language: Prevailing) -> None:
    """A post is its signature, the unit before it, and what around them is in another language."""
    members = [units[index]]
    for distance in range(1, _POST_LINES + 1):
        unit = units[index - distance] if index >= distance else None
        if unit is None or not _is_post_text(unit, language, beside_signature=distance == 1):
            break
        members.append(unit)
    for unit in units[index + 1 : index + 1 + _POST_LINES]:
        if unit.gap_before or not _is_foreign(unit, language) or not unit.is_open:
            break
        members.append(unit)
    for unit in members:
        sure = unit is units[index] or _is_foreign(unit, language) or lines.has_post_marks(unit.text)
        unit.decide(BlockKind.TWEET, 0.95 if sure else 0.6, "signature of a post", index)


def _is_post_text(unit: Unit, language: Prevailing, *, beside_signature: bool) -> bool:
    if not unit.is_open or lines.is_attribution(unit.text):
        return False
    if _is_foreign(unit, language):
        return True
    return beside_signature and (len(unit.text) <= _POST_LENGTH or lines.has_post_marks(unit.text))


def _is_foreign(unit: Unit, language: Prevailing) -> bool:
    leans = leaning(unit.text)
    return leans is not None and language() not in (None, leans)


def _related(units: Sequence[Unit], _language: Prevailing) -> None:
    """`Leggi anche` and the links it announces: the bullets that follow, or the one line."""
    for index, unit in enumerate(units):
        heading = unit.given is not None and unit.given.kind is BlockKind.HEADING
        if not (unit.is_open or heading) or not lines.is_related_head(unit.text):
            continue
        unit.decide(BlockKind.RELATED, 0.95, "announced links", index)
        if not lines.names_related(unit.text):
            for follower in _announced(units, index + 1):
                follower.decide(BlockKind.RELATED, 0.9, "announced links", index)


def _announced(units: Sequence[Unit], start: int) -> Iterator[Unit]:
    """The units from `start` on that are links: a list, a run of bullets, or one line like a headline."""
    if start >= len(units):
        return
    first = units[start]
    if first.given is not None and first.given.kind is BlockKind.LIST:
        yield first
    elif not lines.BULLET.match(first.text):
        if first.is_open and not first.ends_sentence:
            yield first
    else:
        while start < len(units) and units[start].is_open and lines.BULLET.match(units[start].text):
            yield units[start]
            start += 1


def _bulleted(units: Sequence[Unit], _language: Prevailing) -> None:
    """A run of bullets is a list; one that nothing announces and that reads like headlines is links."""
    start = 0
    while start < len(units):
        stop = start
        while stop < len(units) and units[stop].is_open and lines.BULLET.match(units[stop].text):
            stop += 1
        if stop > start:
            _decide_run(units[start:stop], units[start - 1] if start else None, start)
        start = max(stop, start + 1)


def _decide_run(run: Sequence[Unit], before: Unit | None, group: int) -> None:
    announced = before is not None and before.text.endswith(":")
    if not announced and len(run) > 1 and all(_reads_like_headline(unit.text) for unit in run):
        kind, confidence, rule = BlockKind.RELATED, 0.8, "run of headlines"
    elif len(run) > 1 or announced or not run[0].text[0].isdigit():
        kind, confidence, rule = BlockKind.LIST, 0.9 if len(run) > 1 else 0.6, "bullets"
    else:
        return
    for unit in run:
        unit.decide(kind, confidence, rule, group)


def _reads_like_headline(line: str) -> bool:
    words = line[match.end() :] if (match := lines.BULLET.match(line)) else line
    is_capital = words[:1].isupper() or not words[:1].isalpha()
    bare = words.rstrip("”»\"'")
    return is_capital and not lines.ends_sentence(bare) and len(words) in _HEADLINE_LENGTHS


def _teasers(units: Sequence[Unit], language: Prevailing) -> None:
    """A headline and a teaser, neither with a full stop, set between paragraphs: another article's."""
    for index in range(1, len(units) - 1):
        head, teaser = units[index], units[index + 1]
        if not (head.is_open and teaser.is_open and units[index - 1].ends_sentence):
            continue
        shaped = not head.ends_sentence and len(head.text) in _HEADLINE_LENGTHS and not head.gap_after
        if shaped and not teaser.ends_sentence and teaser.gap_after and len(teaser.text) in _TEASER_LENGTHS:
            confidence = 0.9 if leaning(head.text) != language() else 0.7
            head.decide(BlockKind.RELATED, confidence, "headline and teaser", index)
            teaser.decide(BlockKind.RELATED, confidence, "headline and teaser", index)


def _title(units: Sequence[Unit], _language: Prevailing) -> None:
    """The first line, when it stands like a headline above longer text."""
    if len(units) < 2 or not units[0].is_open:
        return
    first, second = units[0], units[1]
    text = first.text
    marked = text.startswith("#")
    ends = first.ends_sentence and not (text.endswith(("?", "!", "”", "»")) and first.gap_after)
    if len(text) > _TITLE_LENGTH or ends or not (text[0].isupper() or not text[0].isalpha()):
        return
    if not marked and len(second.text) <= len(text) and not first.gap_after:
        return
    first.decide(BlockKind.TITLE, 0.9 if first.gap_after else 0.7, "first line")


def _byline(units: Sequence[Unit], _language: Prevailing) -> None:
    for unit in units[:_BYLINE_UNITS]:
        if unit.is_open and lines.is_byline(unit.text):
            unit.decide(BlockKind.DEK, 0.7, BYLINE)


def _dek(units: Sequence[Unit], _language: Prevailing) -> None:
    """One sentence or two between the title and an empty line."""
    if len(units) < 3 or units[0].verdict is None or units[0].verdict.kind is not BlockKind.TITLE:
        return
    second = units[1]
    if second.is_open and not second.gap_before and second.gap_after and len(second.text) <= _DEK_LENGTH:
        second.decide(BlockKind.DEK, 0.7, "below the title")


def _quotations(units: Sequence[Unit], _language: Prevailing) -> None:
    for unit in units:
        if unit.is_open and (lines.is_quotation(unit.text) or unit.text.startswith("> ")):
            unit.decide(BlockKind.QUOTE, 0.7, "nothing but a quotation")


def _headings(units: Sequence[Unit], _language: Prevailing) -> None:
    for unit, following in pairwise(units):
        if not unit.is_open or not _looks_like_heading(unit) or unit is units[0]:
            continue
        if following.is_open and (following.ends_sentence or len(following.text) > _HEADING_LENGTH):
            apart = unit.gap_before or unit.gap_after or unit.text.isupper()
            unit.decide(BlockKind.HEADING, 0.9 if apart else 0.75, "short line above a paragraph")


def _looks_like_heading(unit: Unit) -> bool:
    text = unit.text
    asks = text.endswith(("?", "!")) and unit.gap_after
    starts = text[0].isupper() or text[0].isdigit() or text[0] in "“«\"‘'"
    return len(text) <= _HEADING_LENGTH and starts and (asks or not unit.ends_sentence)


def _left_over(units: Sequence[Unit], _language: Prevailing) -> None:
    """A few words without a verb's full stop at the very end: a caption or a label of the page."""
    last = next(
        (unit for unit in reversed(units) if unit.verdict is None or not _is_page(unit.verdict)), None
    )
    if last is None or last is units[0] or not last.is_open or last.ends_sentence:
        return
    if len(last.text) <= _LEFT_OVER_LENGTH and last.gap_before:
        last.decide(BlockKind.BOILERPLATE, 0.5, "left over at the end")


def _is_page(verdict: Verdict) -> bool:
    return verdict.kind in {BlockKind.BOILERPLATE, BlockKind.RELATED}


PLAIN_PASSES: Final[tuple[Pass, ...]] = (
    _page_rests,
    _captions,
    _posts,
    _related,
    _bulleted,
    _byline,
    _title,
    _dek,
    _teasers,
    _quotations,
    _headings,
    _left_over,
)
STRUCTURED_PASSES: Final[tuple[Pass, ...]] = (_page_rests, _captions, _posts, _related, _byline)
