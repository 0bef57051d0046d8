"""An article's date is inferred only on good ground, which is named, and never from what it tells."""

import pytest

from reader.model.article import Fact
from reader.text.datelines import infer_date, is_date_line

BODY = "Il treno della valle torna a correre dopo la frana, dice oggi la compagnia.\n"
POST = "Trains are running again!\n— Valley Rail (@valleyrail) October 1, 2020\n"


@pytest.mark.parametrize(
    ("line", "ground"),
    [
        ("Roma, 1 ottobre 2020 – Il treno torna a correre.", "a dateline, Roma, 1 ottobre 2020"),
        (
            "ROMA, giovedì 1 ottobre 2020 (AGENZIA) - Il treno torna.",
            "a dateline, ROMA, giovedì 1 ottobre 2020",
        ),
        ("di Mario Rossi | 01/10/2020 10:22", "a date line, 01/10/2020"),
        ("Redazione Valle – 1 ottobre 2020", "a date line, 1 ottobre 2020"),
        ("Pubblicato il 1 ottobre 2020 alle 10:00", "“Pubblicato il 1 ottobre 2020”"),
        ("Published on October 1, 2020", "“Published on October 1, 2020”"),
        ("giovedì 1 ottobre 2020", "a date line, 1 ottobre 2020"),
    ],
)
def test_a_date_line_near_the_top_is_a_ground(line: str, ground: str) -> None:
    assert infer_date(f"Torna il treno\n{line}\n{BODY}") == Fact("2020-10-01", f"inferred: {ground}")


@pytest.mark.parametrize(
    "text",
    [
        "La frana del 3 maggio 2011 chiuse la linea.\n" + BODY,
        "Il libro, pubblicato il 3 maggio 2021, racconta la valle.\n" + BODY,
        "3 maggio 2011\n" + BODY,
        "Frana, 3 maggio 2011: il giorno che cambiò la valle e la vita di chi ci abitava da sempre, oggi.\n"
        + BODY,
        BODY,
        "",
    ],
)
def test_a_date_that_the_text_tells_of_is_none(text: str) -> None:
    assert infer_date(text) is None


def test_a_date_line_deep_in_the_text_is_none() -> None:
    assert infer_date(BODY * 8 + "1 ottobre 2020\n" + BODY * 8) is None


def test_posts_of_the_day_date_a_report_of_its_day() -> None:
    assert infer_date(BODY + POST + BODY) == Fact("2020-10-01", "inferred: a post dated October 1, 2020")


@pytest.mark.parametrize(
    "text",
    [
        POST + BODY + "Nel 2022 la linea fu chiusa.",
        POST + BODY + "Era il 2 novembre 2020.",
        POST + "La frana è un ricordo lontano.",
        POST + BODY + POST.replace("October 1, 2020", "March 3, 2019"),
    ],
)
def test_posts_of_another_time_are_no_ground(text: str) -> None:
    assert infer_date(text) is None


@pytest.mark.parametrize("name", ["2020-10-01-treno.txt", "treno_20201001.md", "2020_10_01.txt"])
def test_a_date_in_the_file_name_is_a_ground(name: str) -> None:
    assert infer_date(BODY, name) == Fact("2020-10-01", "inferred: the date in the file name")


@pytest.mark.parametrize(
    "name", ["000_428a202010019.txt", "2020-13-01.txt", "1234567890.txt", "2020-02-31.txt"]
)
def test_numbers_in_a_file_name_are_not_all_dates(name: str) -> None:
    assert infer_date(BODY, name) is None


def test_the_address_wins_over_all() -> None:
    found = infer_date(BODY + POST, "2019-01-01.txt", "https://example.org/2020/9/30/treno")
    assert found == Fact("2020-09-30", "inferred: the date in the address")


def test_a_date_line_is_told_from_a_sentence() -> None:
    assert is_date_line("10/12/2020 - di Redazione")
    assert not is_date_line("Il 10 dicembre 2020 la linea fu riaperta.")
    assert not is_date_line("Roma, 10 dicembre 2020 – Il treno")
