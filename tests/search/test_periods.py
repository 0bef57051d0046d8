"""Stated dates are periods of whole days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.periods import Period, day_number, period, relative_period, stated


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-2", "2021-02-01", "2021-02-28"),
        ("2020-10-05", "2020-10-05", "2020-10-05"),
        ("2020-1-5", "2020-01-05", "2020-01-05"),
    ],
)
def test_a_stated_date_covers_its_days(text: str, first: str, last: str) -> None:
    assert period(text) == Period(first, last)


@pytest.mark.parametrize(
    "text",
    ["", "20", "2020-13", "2020-00", "2020-02-30", "0000", "05-10-2020", "2020-", "２０２０", "2020-10-05T1"],
)
def test_what_is_no_day_of_the_calendar_is_no_period(text: str) -> None:
    assert period(text) is None


@given(st.dates())
def test_a_day_is_its_own_period_and_sorts_as_a_number(day: date) -> None:
    found = period(day.isoformat())
    assert found == Period(day.isoformat(), day.isoformat())
    assert day_number(day.isoformat()) == day.year * 10_000 + day.month * 100 + day.day


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_the_shortest_stated_date_is_found_again(day: date, length: int) -> None:
    text = day.isoformat()[:length]
    days = period(text)
    assert days is not None
    assert stated(days.first, days.last) == text


def test_days_that_are_no_whole_month_or_year_take_a_range() -> None:
    assert stated("2020-09-27", "2020-11-10") is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-03-01", "2026-03-01"),
        ("Yesterday", "2026-02-28", "2026-02-28"),
        ("this week", "2026-02-23", "2026-03-01"),
        ("last  week", "2026-02-16", "2026-02-22"),
        ("this month", "2026-03-01", "2026-03-31"),
        ("last month", "2026-02-01", "2026-02-28"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("last 1 days", "2026-03-01", "2026-03-01"),
        ("last 30 days", "2026-01-31", "2026-03-01"),
        ("ultimi 2 giorni", "2026-02-28", "2026-03-01"),
        ("Mese scorso", "2026-02-01", "2026-02-28"),
        ("l’anno scorso", "2025-01-01", "2025-12-31"),
    ],
)
def test_relative_dates_count_from_today(text: str, first: str, last: str) -> None:
    assert relative_period(text, date(2026, 3, 1)) == Period(first, last)


@pytest.mark.parametrize(
    "text", ["", "last", "next month", "last century", "today week", "last 0 days", "last 30"]
)
def test_other_words_are_no_relative_date(text: str) -> None:
    assert relative_period(text, date(2026, 3, 1)) is None
