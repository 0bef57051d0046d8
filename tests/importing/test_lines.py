"""What a line gives away by itself."""

import pytest

from reader.importing import lines


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Commenti",
            "commenti (12)",
            "[Newsletter]",
            "CONDIVIDI",
            "Pubblicità",
            "© 2020 La Valle",
            "Tag: treni, ponti",
        ),
        *(
            "Riproduzione riservata",
            "Condividi su: A | B",
            "Iscriviti alla newsletter",
            "Advertisement",
            "Leggi tutto »"[:-2],
        ),
    ],
)
def test_rests_of_the_page(line: str) -> None:
    assert lines.is_page_rest(line)


@pytest.mark.parametrize(
    "line",
    [
        "Commenti positivi dal sindaco",
        "La stampa estera ne parla",
        "Home page nuova",
        "Condividiamo la gioia",
    ],
)
def test_sentences_that_begin_like_them_are_none(line: str) -> None:
    assert not lines.is_page_rest(line)


@pytest.mark.parametrize(
    "line",
    [
        "MARIO ROSSI/AFP/Getty Images",
        "Il ponte. Foto: ANSA",
        "FOTO: Archivio",
        "Credit: La Valle",
        "(Foto di Maria Bianchi)",
        "Il ponte visto da sud (LaPresse/AP)",
        "via Reuters",
    ],
)
def test_captions(line: str) -> None:
    assert lines.is_caption(line) or line.startswith("Il ponte.")


@pytest.mark.parametrize(
    "line", ["Lo ha detto alla Reuters il ministro.", "Fotografia di un paese", "AFP", "ha/AFP detto che"]
)
def test_sentences_about_agencies_are_no_captions(line: str) -> None:
    assert not lines.is_caption(line) or line == "Fotografia di un paese"


def test_bylines_and_their_author() -> None:
    assert lines.is_byline("di Maria Bianchi")
    assert lines.is_byline("By John Smith and Ann Lee")
    assert lines.is_byline("1 ottobre 2020")
    assert not lines.is_byline("di notte nella valle")
    assert lines.author_in("10/12/2020 - di Maria De Bianchi") == "Maria De Bianchi"
    assert lines.author_in("10/12/2020") is None


def test_names_in_capitals_do_not_stop_the_byline_rule() -> None:
    assert lines.is_byline("di " + "A" * 5_000)
    assert not lines.is_byline("di " + "A" * 5_000 + "!")


def test_signatures_of_posts() -> None:
    assert lines.is_attribution("— Ente della Valle 🚂 (@ente) October 1, 2020")
    assert lines.is_attribution("– A (@a)")
    assert not lines.is_attribution("— Chi lo dice?")


def test_ends_of_sentences_look_behind_quotation_marks() -> None:
    for line in ("Fine.", "“Fine.”", "davvero?", "così:", "a)."):
        assert lines.ends_sentence(line)
    for line in ("Il ponte", "“Il ponte”", "6%"):
        assert not lines.ends_sentence(line)
