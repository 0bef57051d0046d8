from PySide6.QtCore import QLocale

from reader.model.article import Article, Fact, Metadata
from reader.ui.reading.citation import with_citation


def article(**facts: str) -> Article:
    known = {name: Fact(value) for name, value in facts.items()}
    return Article("a", "/a.txt", "", Metadata(**known), 0, "r", "")


def test_everything_known_of_the_source_is_named_once() -> None:
    full = article(
        title="Una tregua", author="Ansa", source="Ansa", date="2021-05", url="https://example.org/a"
    )
    assert with_citation(" fragile ", full) == (
        "“fragile”\n— Ansa, ‘Una tregua’, May 2021, https://example.org/a\n"
    )


def test_what_is_unknown_is_left_out() -> None:
    assert with_citation("fragile", article(title="Una tregua")) == "“fragile”\n— ‘Una tregua’\n"


def test_quotation_marks_and_dates_are_those_of_the_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Italian, QLocale.Country.Italy))
    copied = with_citation("fragile", article(title="Una tregua", date="2021-05-03"))
    assert copied == "«fragile»\n— “Una tregua”, 3 maggio 2021\n"
