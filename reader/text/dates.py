"""Dates as people write them → ISO 8601, as precise as they were written and never more.

Understands Italian and English. `01/10/2020` is read in the Italian order, day first, unless that is
impossible. What an article's own date is, is not decided here: see `datelines`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from reader.model.span import Span

_MONTH_NAMES: Final = (
    ("gennaio", "gen", "january", "jan"),
    ("febbraio", "feb", "february"),
    ("marzo", "mar", "march"),
    ("aprile", "apr", "april"),
    ("maggio", "mag", "may"),
    ("giugno", "giu", "june", "jun"),
    ("luglio", "lug", "july", "jul"),
    ("agosto", "ago", "august", "aug"),
    ("settembre", "set", "sett", "september", "sep", "sept"),
    ("ottobre", "ott", "october", "oct"),
    ("novembre", "nov", "november"),
    ("dicembre", "dic", "december", "dec"),
)
_MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_MONTH: Final = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR: Final = r"(?P<year>1[89]\d\d|20\d\d)(?!\d)"
_ANY_YEAR: Final = re.compile(_YEAR)
_DAY: Final = r"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])"
_NUMBER_GAP: Final = r"[\s,]{1,4}"

_IN_TEXT: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d-]){_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
        rf"{_DAY}(?:°|º|st|nd|rd|th)?\s(?:of\s)?{_MONTH}{_NUMBER_GAP}{_YEAR}",
        rf"\b{_MONTH}\s{_DAY}(?:st|nd|rd|th)?{_NUMBER_GAP}{_YEAR}",
        rf"(?<![\d/.]){_DAY}(?P<mark>[/.-])(?P<month>0?[1-9]|1[0-2])(?P=mark){_YEAR}(?![/.-]?\d)",
    )
)
_WHOLE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}(?:[-/](?P<month>0[1-9]|1[0-2])(?:[-/](?P<day>0[1-9]|[12]\d|3[01]))?)?(?:[T ]\d.*)?",
        r"(?P<year>1[89]\d\d|20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:T\d.*)?",
        rf"(?:[^\W\d]+,?\s)?{_DAY}(?:°|º|st|nd|rd|th)?[\s-](?:of\s)?{_MONTH}[\s,-]{{1,4}}{_YEAR}.*",
        rf"(?:[^\W\d]+,?\s)?{_MONTH}\s{_DAY}(?:st|nd|rd|th)?{_NUMBER_GAP}{_YEAR}.*",
        rf"{_MONTH}\s{_YEAR}",
        rf"{_DAY}(?P<mark>[/.-])(?P<month>0?[1-9]|1[0-2])(?P=mark){_YEAR}(?:\D.*)?",
        rf"(?P<month>0?[1-9]|1[0-2])/{_DAY}/{_YEAR}(?:\D.*)?",
    )
)
_EPOCH: Final = re.compile(r"(\d{9,10})(?:\d{3})?(?:\.\d+)?")
_EPOCH_END: Final = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A full date found in running text: where, and the ISO day."""

    span: Span
    day: str


def parse_date(stated: str) -> str | None:
    """The ISO date (`2020`, `2020-10` or `2020-10-01`) that a metadata field states, else `None`.

    Takes ISO 8601, RFC 5322, spelled-out and numeric dates and Unix times (seconds or milliseconds). The day
    is the one written: a time of day and its zone are left out.
    """
    stated = " ".join(stated.split())
    if len(stated) > _LONGEST:
        return None
    for pattern in _WHOLE:
        match = pattern.fullmatch(stated)
        if match and (day := _iso(match)):
            return day
    match = _EPOCH.fullmatch(stated)
    if match and int(match[1]) < _EPOCH_END:
        return datetime.fromtimestamp(int(match[1]), UTC).date().isoformat()
    return None


def dates_in(text: str) -> Iterator[WrittenDate]:
    """Every full date (day, month and year) written in a text, in text order."""
    if not _ANY_YEAR.search(text):
        return
    found = (
        WrittenDate(Span(*match.span()), day)
        for pattern in _IN_TEXT
        for match in pattern.finditer(text)
        if (day := _iso(match))
    )
    yield from sorted(found, key=lambda written: written.span)


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    if not month:
        return year
    number = int(month) if month.isdigit() else _MONTHS[month.casefold()]
    if not day:
        return f"{year}-{number:02}"
    try:
        return date(int(year or 0), number, int(day)).isoformat()
    except ValueError:
        return None
