import pytest
from PySide6.QtCore import QLocale, QObject

from reader.errors import ArticleNotFound, BadValue
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType, Colour
from reader.ui import language


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(("count", "words"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")])
def test_plural_forms_are_right_in_english(count: int, words: str) -> None:
    assert QObject().tr("%n articles", "", count) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2020-10-01", "1 October 2020"),
        ("2020-10", "October 2020"),
        ("2020", "2020"),
        ("2020-99-99", "2020-99-99"),
        ("2020-99", "2020-99"),
        ("x-y-z", "x-y-z"),
        (None, ""),
    ],
)
def test_dates_are_words_and_bad_ones_stay_as_they_are(value: str | None, words: str) -> None:
    assert language.show_date(value) == words


def test_dates_follow_the_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Italian))
    assert language.show_date("2020-10-01") == "1 ottobre 2020"


def test_an_error_of_ours_is_its_sentence() -> None:
    error = BadValue(value="x", kind="date", expected="Write 2020.")
    assert language.error_words(error) == str(error)
    assert "abc" in language.error_words(ArticleNotFound(reference="abc"))


def test_an_unexpected_error_says_nothing_technical() -> None:
    words = language.error_words(KeyError("secret_name"))
    assert "secret_name" not in words
    assert "KeyError" not in words


def test_everything_that_is_shown_has_words() -> None:
    assert all(language.type_words(kind, many=many) for kind in ActorType for many in (True, False))
    assert all(language.recognised_words(by) for by in RecognisedBy)
    assert all(language.colour_words(colour) for colour in Colour)


def test_the_basis_of_a_fact_is_said() -> None:
    assert language.basis_words("inferred: a post dated October 1, 2020").startswith("inferred")
    assert language.basis_words(None) == "unknown"
    assert language.ground_words("inferred: a post dated October 1, 2020") == "a post dated October 1, 2020"
    assert language.ground_words("inferred: first sentence") == "the first sentence"
    assert language.ground_words("inferred: something new") == "something new"


def test_reading_takes_at_least_a_minute() -> None:
    assert [language.reading_minutes(words) for words in (0, 220, 2200)] == [1, 1, 10]


def test_that_it_is_a_guess_is_said_once() -> None:
    assert language.standing_words(True, RecognisedBy.RULE) == "guessed by a rule"
    assert language.standing_words(True, RecognisedBy.REGISTER) == "a guess, in the register"
    assert language.standing_words(False, RecognisedBy.RULE) == "confirmed"
