"""An article's date, inferred from what stands in and around it, with the ground on which it was inferred.

Articles on history are full of dates that are not theirs, so only four grounds are good enough: the address
it was published under, a date line or byline at its beginning or end, a date in the file's name, and posts
quoted in a report that speaks of its own day. Without one of them a date is unknown; the time of the file on
disk is none, since copying sets it.
"""

import re
from datetime import date
from typing import Final

from reader.model.article import Fact
from reader.text.dates import WrittenDate, dates_in

_IN_ADDRESS: Final = re.compile(
    r"/(?P<year>(?:19|20)\d\d)/(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_-]|$)"
)
_IN_NAME: Final = re.compile(
    r"(?<!\d)(?P<date>(?:19|20)\d\d(?P<gap>[-_.]?)(?:0[1-9]|1[0-2])(?P=gap)(?:0[1-9]|[12]\d|3[01]))(?!\d)"
)
_PUBLISHED: Final = re.compile(
    r"\b(?:pubblicat[oa](?:\s+(?:il|in data))?|data di pubblicazione|published(?:\s+on)?|posted(?:\s+on)?)\b"
    r"[:\s,–-]{0,3}(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
_BEFORE_DATELINE: Final = re.compile(r"[A-ZÀ-Þ][\w’'.\- ]{1,30},\s(?:[^\W\d]{4,10}\s)?")
_AFTER_DATELINE: Final = re.compile(r"\s?(?:\([^()\n]{2,40}\)\s?)?[–—-]\s\S")
_BESIDE_DATE: Final = re.compile(
    r"(?:\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|monday|tuesday|wednesday|thursday"
    r"|friday"
    r"|saturday|sunday|di|by|a cura di|ore|alle|at|il|on|data|date)\b|\d{1,2}[:.]\d{2}|[\s|,:;·•()\[\]–—-])+",
    re.IGNORECASE,
)
_SIGNED_OR_TIMED: Final = re.compile(r"\d{1,2}[:.]\d{2}|\b(?:di|by|a cura di)\b", re.IGNORECASE)
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){0,4}")
_POST: Final = re.compile(r"^[—–-]\s?\S.*\(@\w{1,30}\)\s", re.MULTILINE)
_SPEAKS_OF_TODAY: Final = re.compile(
    r"\b(?:oggi|stamattina|stamani|stasera|stanotte|quest[ao] (?:mattina|sera|notte|pomeriggio)|or[ae] fa"
    r"|poco fa"
    r"|ieri|today|tonight|yesterday|this (?:morning|afternoon|evening)|hours ago)\b",
    re.IGNORECASE,
)
_LATER_YEAR: Final = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")

_FIRST_LINES, _LAST_LINES = 5, 2
_LINE_LIMIT = 90
"""Characters of a date line or byline; running text is longer."""
_POSTS_WITHIN_DAYS = 7


def infer_date(text: str, file_name: str = "", address: str = "") -> Fact | None:
    """The article's date with its ground, such as `inferred: a post dated October 1, 2020`, or `None`."""
    return _from_address(address) or _from_lines(text) or _from_name(file_name) or _from_posts(text)


def _from_address(address: str) -> Fact | None:
    match = _IN_ADDRESS.search(address)
    if not match:
        return None
    written = f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"
    return _fact(written, "the date in the address")


def _from_name(file_name: str) -> Fact | None:
    match = _IN_NAME.search(file_name)
    if not match:
        return None
    digits = re.sub(r"\D", "", match["date"])
    return _fact(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}", "the date in the file name")


def _fact(day: str, ground: str) -> Fact | None:
    """A fact if the day exists in the calendar."""
    return next((Fact(found.day, f"inferred: {ground}") for found in dates_in(day)), None)


def _from_lines(text: str) -> Fact | None:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    outer = lines[:_FIRST_LINES] + lines[_FIRST_LINES:][-_LAST_LINES:]
    for index, line in enumerate(outer):
        for written in dates_in(line[: 2 * _LINE_LIMIT]):
            ground = _line_ground(line, written, may_be_title=index == 0)
            if ground:
                return Fact(written.day, f"inferred: {ground}")
    return None


def _line_ground(line: str, written: WrittenDate, *, may_be_title: bool) -> str | None:
    """What kind of date line this is, if it is one. A title may be a bare date that the article is about."""
    before, after = line[: written.span.start], line[written.span.end :]
    stated = written.span.of(line)
    if _POST.match(line):
        return None
    if _BEFORE_DATELINE.fullmatch(before) and _AFTER_DATELINE.match(after):
        return f"a dateline, {before}{stated}"
    if len(line) > _LINE_LIMIT:
        return None
    published = _PUBLISHED.search(before)
    if published and _is_byline(before[: published.start()]):
        return f"“{published[0].strip()} {stated}”"
    if may_be_title and not _SIGNED_OR_TIMED.search(before + after):
        return None
    return f"a date line, {stated}" if _is_byline(before) and _is_byline(after) else None


def _is_byline(beside: str) -> bool:
    """Whether what stands beside a date is nothing but weekdays, hours, marks and a name."""
    rest = _BESIDE_DATE.sub(" ", beside).strip()
    return not rest or (bool(_NAME.fullmatch(rest)) and rest != beside.strip())


def _from_posts(text: str) -> Fact | None:
    """The latest of the quoted posts, when they are of one week, nothing in the text is later, and the
    report speaks of its own day: then it was written with them."""
    if "(@" not in text:  # as a signature has it; quicker than looking at every line
        return None
    posts = [
        (written, match.end()) for match in _POST.finditer(text) if (written := _date_at(text, match.end()))
    ]
    if not posts:
        return None
    days = sorted(written.day for written, _ in posts)
    own_words = _POST.sub("", text)
    latest = max(posts, key=lambda post: post[0].day)
    written, offset = latest
    if not _close(days) or not _SPEAKS_OF_TODAY.search(own_words) or _knows_later(text, written.day):
        return None
    stated = text[offset + written.span.start : offset + written.span.end]
    return Fact(written.day, f"inferred: a post dated {stated}")


def _date_at(text: str, offset: int) -> WrittenDate | None:
    end_of_line = text.find("\n", offset)
    line = text[offset : end_of_line if end_of_line >= 0 else len(text)][:_LINE_LIMIT]
    return next((written for written in dates_in(line) if not line[: written.span.start].strip()), None)


def _close(days: list[str]) -> bool:
    return (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days <= _POSTS_WITHIN_DAYS


def _knows_later(text: str, day: str) -> bool:
    """Whether the text speaks of a later year or gives a later date."""
    return any(match[0] > day[:4] for match in _LATER_YEAR.finditer(text)) or any(
        written.day > day for written in dates_in(text)
    )


def is_date_line(line: str) -> bool:
    """Whether a line is nothing but a date with what goes with it: a name, a weekday, an hour."""
    line = line.strip()
    if len(line) > _LINE_LIMIT:
        return False
    grounds = (_line_ground(line, written, may_be_title=False) for written in dates_in(line))
    return any(ground and not ground.startswith("a dateline") for ground in grounds)
