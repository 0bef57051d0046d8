"""Stated dates of differing precision: `2020`, `2020-10`, `2020-10-01`; each is a period of whole days."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_LAST_DAYS = re.compile(r"(?:last|ultimi) ([1-9][0-9]{0,4}) (?:days|giorni)", re.ASCII)
_ITALIAN = {
    "oggi": "today",
    "ieri": "yesterday",
    "questa settimana": "this week",
    "settimana scorsa": "last week",
    "la settimana scorsa": "last week",
    "questo mese": "this month",
    "mese scorso": "last month",
    "il mese scorso": "last month",
    "quest'anno": "this year",
    "anno scorso": "last year",
    "l'anno scorso": "last year",
}
_STATED = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """The first and the last day of a stated date, both ISO `YYYY-MM-DD`, which sort as text."""

    first: str
    last: str


def period(stated: str) -> Period | None:
    """The days that a stated date covers; `None` when it is not a date of the calendar."""
    match = _STATED.fullmatch(stated)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    if month is None:
        return Period(f"{year:04}-01-01", f"{year:04}-12-31")
    days = monthrange(year, month)[1]
    if day is None:
        return Period(f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{days:02}")
    iso = f"{year:04}-{month:02}-{day:02}"
    return Period(iso, iso) if 1 <= day <= days else None


def relative_period(text: str, today: date) -> Period | None:
    """The days meant by `today`, `yesterday`, `this` or `last` `week`, `month` or `year`, or `last 30 days`
    (today among them); in Italian or in English. `None` for anything else."""
    said = " ".join(text.lower().replace("’", "'").split())
    said = _ITALIAN.get(said, said)
    if match := _LAST_DAYS.fullmatch(said):
        first = today - timedelta(days=min(int(match[1]), today.toordinal()) - 1)
        return Period(first.isoformat(), today.isoformat())
    when, _, unit = said.partition(" ")
    if not unit and when in ("today", "yesterday"):
        day = today - timedelta(days=when == "yesterday")
        return Period(day.isoformat(), day.isoformat())
    if when not in ("this", "last"):
        return None
    is_last = when == "last"
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * is_last)
        return Period(monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    if unit == "month":
        day = today.replace(day=1) - timedelta(days=is_last)
        return period(day.isoformat()[:7])
    return period(f"{today.year - is_last:04}") if unit == "year" else None


def stated(first: str, last: str) -> str | None:
    """The shortest stated date that covers exactly these days; `None` when it takes a range."""
    for candidate in (first[:4], first[:7], first):
        if period(candidate) == Period(first, last):
            return candidate
    return None


def day_number(iso_day: str) -> int:
    """A day as an integer that sorts like the day: `2020-10-01` → 20201001."""
    return int(iso_day.replace("-", ""))
