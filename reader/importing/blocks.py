"""The parts of an article → blocks: title, headings, lists, quoted posts, captions, links, rests of the page.

The blocks are an overlay: they cover every line that holds something, in order and without overlap, and
change nothing. Each carries the name of its rule and how sure it is; what is doubtful stays readable. Plain
text goes in by `blocks_of_plain`; formats that mark their structure give their own blocks to `refined`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.importing.passes import PLAIN_PASSES, STRUCTURED_PASSES, Unit
from reader.model.article import Block, BlockKind
from reader.text.language import guess_language, leaning
from reader.text.tokens import paragraphs

_WRAP_LENGTHS = range(45, 91)
"""Length of a line that was broken by a mail program or an editor, not by its author."""
_LINE_LIMIT = 100_000
_WRAP_SHARE = 0.7
_WRAP_LEAST = 6
_PARAGRAPH_SURE, _PARAGRAPH_LIKELY = 0.9, 0.6


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines without an empty line between them."""

    lines: tuple[tuple[int, int], ...]


def blocks_of_plain(text: str, title: str = "") -> tuple[Block, ...]:
    """The blocks of a text without markup; `title` is the stated one, if any."""
    if text.count("\n") > _LINE_LIMIT:
        return _undivided(text)
    groups = _groups(text)
    if _is_hard_wrapped(groups):
        bounds = [[(group.lines[0][0], group.lines[-1][1])] for group in groups]
    else:
        bounds = [list(group.lines) for group in groups]
    units = [
        Unit(start, end, text[start:end], gap_before=index == 0, gap_after=index == len(group) - 1)
        for group in bounds
        for index, (start, end) in enumerate(group)
    ]
    if title and units and units[0].text.casefold() == " ".join(title.split()).casefold():
        units[0].decide(BlockKind.TITLE, 1.0, "stated title")
    return _classified(units, text, structured=False)


def refined(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Look closer at the paragraphs that a format's own structure left undecided."""
    units = [
        Unit(
            block.start,
            block.end,
            text[block.start : block.end],
            gap_before=True,
            gap_after=True,
            given=block,
        )
        for block in blocks
    ]
    return _classified(units, text, structured=True)


def _undivided(text: str) -> tuple[Block, ...]:
    """One block for all: what has so many lines is no article, and a block a line would fill the memory."""
    visible = text.strip()
    if not visible:
        return ()
    start = text.find(visible)
    return (Block(start, start + len(visible), BlockKind.PARAGRAPH, 0.1, "too many lines to tell apart"),)


def _groups(text: str) -> list[_Group]:
    groups: list[_Group] = []
    lines: list[tuple[int, int]] = []
    for span in paragraphs(text):
        end = span.start + len(span.of(text).rstrip())
        if lines and text.count("\n", lines[-1][1], span.start) > 1:
            groups.append(_Group(tuple(lines)))
            lines = []
        lines.append((span.start, end))
    return [*groups, _Group(tuple(lines))] if lines else groups


def _is_hard_wrapped(groups: Sequence[_Group]) -> bool:
    """Whether lines end because they are full: all but the last of each group are of one typical length."""
    inner = [end - start for group in groups for start, end in group.lines[:-1]]
    longest = max((end - start for group in groups for start, end in group.lines), default=0)
    full = sum(length in _WRAP_LENGTHS for length in inner)
    return len(inner) >= _WRAP_LEAST and longest <= _WRAP_LENGTHS.stop and full >= _WRAP_SHARE * len(inner)


def _classified(units: list[Unit], text: str, *, structured: bool) -> tuple[Block, ...]:
    language = cache(lambda: guess_language(text) or _prevailing_language(units))
    for single_pass in STRUCTURED_PASSES if structured else PLAIN_PASSES:
        single_pass(units, language)
    return tuple(_merged(units))


def _prevailing_language(units: Sequence[Unit]) -> str | None:
    """The language of most of a text that is too mixed to be told as a whole."""
    lengths: Counter[str] = Counter()
    for unit in units:
        leans = leaning(unit.text)
        if leans is not None:
            lengths[leans] += len(unit.text)
    return lengths.most_common(1)[0][0] if lengths else None


def _merged(units: Sequence[Unit]) -> list[Block]:
    blocks: list[Block] = []
    group_of_last: int | None = None
    for unit in units:
        block = _block(unit)
        if blocks and unit.group is not None and unit.group == group_of_last:
            first = blocks.pop()
            confidence = min(first.confidence, block.confidence)
            block = Block(first.start, block.end, first.kind, confidence, first.rule)
        blocks.append(block)
        group_of_last = unit.group
    return blocks


def _block(unit: Unit) -> Block:
    if unit.verdict is not None:
        verdict = unit.verdict
        return Block(unit.start, unit.end, verdict.kind, verdict.confidence, verdict.rule)
    if unit.given is not None:
        return unit.given
    confidence = _PARAGRAPH_SURE if unit.ends_sentence else _PARAGRAPH_LIKELY
    return Block(unit.start, unit.end, BlockKind.PARAGRAPH, confidence, "running text")
