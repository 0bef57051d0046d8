"""Dates are read as they are written, as precisely and no more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.dates import dates_in, parse_date

DAYS = st.dates(date(1800, 1, 1), date(2099, 12, 31))
_ITALIAN = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
_ENGLISH = "January February March April May June July August September October November December"
ITALIAN, ENGLISH = _ITALIAN.split(), _ENGLISH.split()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2020", "2020"),
        ("2020-10", "2020-10"),
        ("ottobre 2020", "2020-10"),
        ("2020-10-01T22:30:00+04:00", "2020-10-01"),
        ("2020/10/01", "2020-10-01"),
        ("20201001", "2020-10-01"),
        ("Thu, 01 Oct 2020 10:00:00 +0000", "2020-10-01"),
        ("giovedì 1° ottobre 2020, ore 10:30", "2020-10-01"),
        ("  1  ottobre\n2020 ", "2020-10-01"),
        ("Oct. 1st, 2020", "2020-10-01"),
        ("01/10/2020", "2020-10-01"),
        ("10/13/2020", "2020-10-13"),
        ("1.10.2020", "2020-10-01"),
        ("1601510400", "2020-10-01"),
        ("1601510400000", "2020-10-01"),
    ],
)
def test_stated_dates_are_understood(written: str, expected: str) -> None:
    assert parse_date(written) == expected


@pytest.mark.parametrize(
    "written",
    ["", "ieri", "31/02/2020", "1.10.20", "12", "2020-13-01", "99999", "0001-01-01", "ottobre", "x" * 10_000],
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert parse_date(written) is None


@given(DAYS)
def test_every_day_is_read_in_every_way_of_writing_it(day: date) -> None:
    iso = day.isoformat()
    for written in (
        iso,
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day} {ITALIAN[day.month - 1]} {day.year}",
        f"{ENGLISH[day.month - 1]} {day.day}, {day.year}",
    ):
        assert parse_date(written) == iso
        assert [found.day for found in dates_in(f"Fatto: {written}.")] == [iso]


@given(st.text(max_size=200))
def test_any_text_gives_a_real_day_or_none(text: str) -> None:
    found = parse_date(text)
    if found is not None:
        date.fromisoformat((found + "-01-01")[:10])
    for written in dates_in(text):
        date.fromisoformat(written.day)


def test_dates_in_a_text_have_their_places() -> None:
    text = "Il 3 maggio 2021, poi May 5, 2021 e infine 2021-05-07; non 5/2021."
    assert [(written.span.of(text), written.day) for written in dates_in(text)] == [
        ("3 maggio 2021", "2021-05-03"),
        ("May 5, 2021", "2021-05-05"),
        ("2021-05-07", "2021-05-07"),
    ]
