"""Facts are stated, or inferred on a ground that is named, or not there."""

import pytest

from reader.importing.blocks import blocks_of_plain
from reader.importing.metadata import metadata_of
from reader.model.article import Fact, Metadata, MetadataField

BODY = "La linea della valle riapre entro la fine del mese, ha detto il consorzio. I lavori erano lunghi."


def known(text: str, name: str = "", **stated: str) -> Metadata:
    return metadata_of(
        text, blocks_of_plain(text), {MetadataField(key): value for key, value in stated.items()}, name
    )


def test_stated_facts_are_taken_as_they_are() -> None:
    found = known(
        BODY, title=" Il\n treno ", date="1 ottobre 2020", source="La Valle", author="M. B.", language="it-IT"
    )
    assert found == Metadata(
        Fact("Il treno"), Fact("2020-10-01"), Fact("La Valle"), Fact("M. B."), Fact("it")
    )


def test_a_title_falls_back_to_the_first_line_then_to_the_first_sentence() -> None:
    assert known(f"Riapre la linea\n\n{BODY}").title == Fact("Riapre la linea", "inferred: first line")
    first = "La linea della valle riapre entro la fine del mese, ha detto il consorzio."
    assert known(BODY).title == Fact(first, "inferred: first sentence")


def test_a_long_first_sentence_is_cut_between_words() -> None:
    title = known("parola " * 60).title.value
    assert title.endswith("parola…")
    assert len(title) <= 121


def test_page_rests_are_no_title() -> None:
    assert known(f"Commenti\n\n{BODY}").title.value.startswith("La linea")


def test_language_is_inferred_from_the_articles_own_words() -> None:
    assert known(BODY).language == Fact("it", "inferred: words of the text")
    assert known("Rossi Bianchi Verdi").language is None


@pytest.mark.parametrize(
    ("stated", "code"), [("en_GB", "en"), ("Italiano", "it"), ("eng", "en"), ("FR", "fr"), ("?", "it")]
)
def test_language_names_become_codes(stated: str, code: str) -> None:
    language = known(BODY, language=stated).language
    assert language is not None
    assert language.value == code


def test_a_stated_date_that_is_none_is_not_used() -> None:
    assert known(BODY, date="presto").date is None
    assert known(BODY, "2020-10-01.txt", date="presto").date == Fact(
        "2020-10-01", "inferred: the date in the file name"
    )


def test_only_web_addresses_are_kept_and_may_date_the_article() -> None:
    assert known(BODY, url="javascript:alert(1)").url is None
    found = known(BODY, url="https://example.org/2020/10/01/treno")
    assert found.url == Fact("https://example.org/2020/10/01/treno")
    assert found.date == Fact("2020-10-01", "inferred: the date in the address")


def test_a_byline_names_the_author() -> None:
    assert known(f"Riapre la linea\ndi Maria Bianchi\n\n{BODY}").author == Fact(
        "Maria Bianchi", "inferred: byline"
    )
    assert known(BODY).author is None
