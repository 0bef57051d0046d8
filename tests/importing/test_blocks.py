"""The parts of collected news texts are told apart."""

import os
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.blocks import blocks_of_plain, refined
from reader.importing.plain import read
from reader.model.article import Block, BlockKind
from tests.importing.reading import assert_sound, shape

EXAMPLES = 5_000 if os.environ.get("CORPUS_READER_SOAK") else 300
PARAGRAPH = (
    "Il consorzio della valle ha annunciato che la linea sarà riaperta entro la fine del mese, dopo i lavori"
    " sul ponte che erano cominciati in primavera."
)


def kinds(text: str, title: str = "") -> list[tuple[str, str]]:
    return shape(text, blocks_of_plain(text, title))


def kinds_only(*lines: str) -> list[str]:
    return [kind for kind, _ in kinds("\n".join(lines))]


@settings(max_examples=EXAMPLES)
@given(st.text(st.sampled_from("ab A.\n-—@:“”1 \t")))
def test_blocks_of_any_text_are_sound(text: str) -> None:
    assert_sound(text, blocks_of_plain(text))


def test_a_headline_a_standfirst_and_headings() -> None:
    lines = ["Riapre la ferrovia", "Dopo due anni tornano i treni.", "", PARAGRAPH, "I lavori", PARAGRAPH]
    assert kinds_only(*lines) == ["title", "dek", "paragraph", "heading", "paragraph"]


def test_a_first_sentence_is_no_headline() -> None:
    assert kinds_only("La ferrovia riapre oggi.", "", PARAGRAPH) == ["paragraph", "paragraph"]


def test_a_stated_title_is_recognised_however_it_ends() -> None:
    assert kinds(f"La ferrovia riapre oggi.\n\n{PARAGRAPH}", "La ferrovia  riapre oggi.")[0][0] == "title"


def test_a_question_may_be_a_heading_before_an_empty_line() -> None:
    assert kinds_only(PARAGRAPH, "Quando partono i treni?", "", PARAGRAPH)[1] == "heading"


def test_a_byline_is_told_from_the_text() -> None:
    text = f"Riapre la ferrovia\ndi Maria Bianchi\n\n{PARAGRAPH}"
    assert kinds(text)[1] == ("dek", "di Maria Bianchi")
    assert blocks_of_plain(text)[1].rule == "byline"


def test_an_announced_list_stays_one_block() -> None:
    bullets = ["- due treni la mattina;", "- uno la sera."]
    found = kinds("\n".join([PARAGRAPH, "Gli orari sono questi:", *bullets, PARAGRAPH]))
    assert found[2] == ("list", "\n".join(bullets))


def test_unannounced_headlines_are_links_to_other_articles() -> None:
    links = [
        "- Il ponte della discordia: storia di un cantiere",
        "- “Nessun ritardo”, assicura il consorzio dei treni",
    ]
    found = kinds("\n".join([PARAGRAPH, *links, PARAGRAPH]))
    assert found[1] == ("related", "\n".join(links))


def test_announced_links_go_with_their_announcement() -> None:
    text = f"{PARAGRAPH}\n\nLeggi anche:\n- Il ponte\n- La stazione\n\n{PARAGRAPH}"
    assert kinds(text)[1] == ("related", "Leggi anche:\n- Il ponte\n- La stazione")
    assert kinds(f"{PARAGRAPH}\nLeggi anche: Il ponte della valle\n{PARAGRAPH}")[1][0] == "related"


def test_a_headline_and_its_teaser_between_paragraphs_are_a_link() -> None:
    teaser = "Storia di un cantiere che doveva durare sei mesi e ne è durati trenta"
    pair = f"Valley railway: why the bridge took so long to build\n{teaser}"
    found = kinds(f"{PARAGRAPH}\n{pair}\n\nI lavori\n{PARAGRAPH}")
    assert found[1:] == [("related", pair), ("heading", "I lavori"), ("paragraph", PARAGRAPH)]


POST = "BREAKING: the first train is back on the bridge #valley"
SIGNATURE = "— Valley Rail 🚂 (@valleyrail) October 1, 2020"


def test_a_quoted_post_is_its_text_and_signature() -> None:
    found = kinds("\n".join([PARAGRAPH, POST, SIGNATURE, PARAGRAPH]))
    assert found[1] == ("tweet", f"{POST}\n{SIGNATURE}")
    assert kinds("\n\n".join([PARAGRAPH, POST, SIGNATURE, PARAGRAPH]))[1] == (
        "tweet",
        f"{POST}\n\n{SIGNATURE}",
    )


def test_the_rest_of_a_post_after_its_signature_belongs_to_it() -> None:
    rest = "The trains will run on all days of the week and on the holidays."
    found = kinds("\n".join([PARAGRAPH, POST, SIGNATURE, rest, PARAGRAPH]))
    assert found[1] == ("tweet", f"{POST}\n{SIGNATURE}\n{rest}")
    assert found[2] == ("paragraph", PARAGRAPH)


def test_a_post_takes_no_long_paragraph_of_the_article_with_it() -> None:
    long = f"{PARAGRAPH} {PARAGRAPH} {PARAGRAPH}"
    assert kinds("\n".join([long, SIGNATURE, PARAGRAPH])) == [
        ("paragraph", long),
        ("tweet", SIGNATURE),
        ("paragraph", PARAGRAPH),
    ]


def test_credits_and_page_rests_are_set_apart() -> None:
    lines = [PARAGRAPH, "MARIO ROSSI/AFP/Getty Images", PARAGRAPH, "Condividi su: A | B", "Commenti (3)"]
    assert kinds_only(*lines) == ["paragraph", "caption", "paragraph", "boilerplate", "boilerplate"]


def test_a_few_words_at_the_end_are_left_over() -> None:
    assert kinds(f"{PARAGRAPH}\n\nIl ponte della valle")[-1] == ("boilerplate", "Il ponte della valle")


def test_a_whole_quotation_is_a_quote_and_one_within_a_sentence_is_not() -> None:
    quotation = "“Abbiamo atteso questo treno per due inverni e oggi lo vediamo passare”"
    assert kinds_only(PARAGRAPH, f"{quotation}.", f"{quotation}, ha detto il sindaco.", PARAGRAPH)[1:3] == [
        "quote",
        "paragraph",
    ]


def test_lines_broken_by_an_editor_are_one_paragraph() -> None:
    wrapped = "\n".join(PARAGRAPH[at : at + 70].strip() for at in range(0, len(PARAGRAPH), 70))
    text = "\n\n".join([wrapped] * 4)
    assert kinds(text) == [("paragraph", wrapped)] * 4


def test_very_many_lines_are_left_undivided() -> None:
    text = " \n" + "a\n" * 100_001
    assert kinds(text) == [("paragraph", text.strip())]
    assert blocks_of_plain("\n" * 100_001) == ()


def test_a_formats_own_blocks_are_kept_and_its_paragraphs_looked_at() -> None:
    parts = [
        ("Orari", BlockKind.HEADING),
        (PARAGRAPH, BlockKind.PARAGRAPH),
        ("Commenti", BlockKind.PARAGRAPH),
    ]
    parts += [("Leggi anche", BlockKind.HEADING), ("- Il ponte\n- La valle", BlockKind.LIST)]
    text = "\n\n".join(part for part, _ in parts)
    starts = [text.index(part) for part, _ in parts]
    given_blocks = [
        Block(start, start + len(part), kind, 1.0, "given")
        for start, (part, kind) in zip(starts, parts, strict=True)
    ]
    found = refined(text, given_blocks)
    assert [block.kind.value for block in found] == ["heading", "paragraph", "boilerplate", "related"]
    assert found[1].rule == "given"


def test_blocks_of_further_articles_are_sound(articles_folder: Path) -> None:
    for path in sorted(articles_folder.glob("*.txt")):
        for made in read(path, 10_000_000):
            assert_sound(made.text, made.blocks)
            assert all(left.end <= right.start for left, right in pairwise(made.blocks))
