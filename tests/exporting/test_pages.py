"""Pages show quotes as typed, in text order, with what the person made of them."""

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.exporting.look import Look, block_ids
from reader.exporting.pages import article_page, overview_page
from reader.exporting.words import words_of
from reader.model.annotation import AnnotationState
from reader.model.article import Fact
from reader.model.kinds import Colour
from reader.text.normalise import normalise
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.reading import as_typed, see
from tests.exporting.samples import SECOND_ID, article, bookmark, export, highlight, note

IT, EN = Look(words_of("it")), Look(words_of("en"))


@settings(max_examples=EXAMPLES * 3)
@given(texts)
def test_a_quote_reads_as_it_stands_in_the_article(quote: str) -> None:
    wanted = as_typed(normalise(quote))
    quotes = see(article_page(export(highlight(quote)), IT)).quotes
    assert quotes == [wanted]


def test_a_quote_reads_as_typed_in_python_markdown_too() -> None:
    quote = "# uno [[due]] ^tre ==sei== %%no%% *a* _b_ `c` > d | e < f\n- g\n\n1. fine & via \\ {x} ~y~"
    renderer = markdown.Markdown()
    # CommonMark lets every ASCII mark be escaped; python-markdown only those of the first Markdown.
    renderer.ESCAPED_CHARS = [*renderer.ESCAPED_CHARS, *"^=%|<~$&:"]
    html = renderer.convert(article_page(export(highlight(quote)), IT))
    assert (
        "<blockquote>\n<p># uno [[due]] ^tre ==sei== %%no%% *a* _b_ `c` &gt; d | e &lt; f<br />\n- g</p>\n"
        "<p>1. fine &amp; via \\ {x} ~y~</p>\n</blockquote>" in html
    )


@settings(max_examples=EXAMPLES)
@given(texts, texts)
def test_a_title_is_one_heading_that_reads_as_typed(title: str, source: str) -> None:
    seen = see(article_page(export(highlight("x"), of=article(title=title, source=source)), IT))
    wanted = " ".join(normalise(title).split())
    assert seen.headings == [("h1", wanted), ("h2", "Evidenziazioni")]


@pytest.mark.parametrize("title", ["C #", "#", "## a ##", "Linguaggio C#", "fine \\#", "- a", "1. a"])
def test_hashes_at_the_end_of_a_title_are_kept(title: str) -> None:
    assert see(article_page(export(of=article(title=title)), IT)).headings == [("h1", title)]


@settings(max_examples=EXAMPLES)
@given(st.lists(st.tuples(texts, texts, st.lists(texts, max_size=2)), min_size=1, max_size=3), texts)
def test_hostile_notes_and_tags_leave_the_structure_whole(
    rows: list[tuple[str, str, list[str]]], article_note: str
) -> None:
    made = [
        highlight(f"Frase {number}.", number, note=f"{before}\n{after}", tags=tuple(tags), start=number)
        for number, (before, after, tags) in enumerate(rows, 1)
    ]
    page = article_page(export(*made, note(article_note), note("fine", 51)), IT)
    seen = see(page)
    assert seen.headings == [("h1", "Una tregua a Biškek"), ("h2", "Note"), ("h2", "Evidenziazioni")]
    assert [quote for quote in seen.quotes if quote in {f"Frase {n}." for n in range(9)}] == [
        f"Frase {number}." for number in range(1, len(rows) + 1)
    ]
    for number in range(1, len(rows) + 1):
        assert seen.paragraphs.count(f"^h-{number:08x}") == 1
    assert not any(line.startswith("<!-- corpus-reader:") for line in page.split("\n"))


def test_highlights_stand_in_text_order_and_unplaced_ones_last() -> None:
    page = article_page(
        export(
            highlight("terza", 1, start=90),
            highlight("persa", 2, start=None, state=AnnotationState.ORPHAN),
            highlight("prima", 3, start=5),
            highlight("dubbia", 4, start=None, state=AnnotationState.REVIEW, colour=Colour.BLUE),
            highlight("seconda", 5, start=30, state=AnnotationState.MOVED),
        ),
        EN,
    )
    seen = see(page)
    assert seen.quotes == ["prima", "seconda", "terza", "persa", "dubbia"]
    assert seen.headings[1:] == [("h2", "Highlights"), ("h2", "Not found in the text")]
    assert "Yellow · no longer in the text" in seen.paragraphs
    assert "Blue · to review" in seen.paragraphs
    assert page.index("terza") < page.index("## Not found") < page.index("persa")


def test_facts_notes_and_the_bookmark_stand_under_the_title() -> None:
    known = article(
        date=Fact("2020", "inferred: file name"), source="Rivista *A*", url="https://example.org/x_y"
    )
    seen = see(article_page(export(bookmark(), note("Mia nota", 8), of=known, tags=("uno due",)), IT))
    facts = "Rivista *A* · 2020 (desunta) · https://example.org/x_y · Con segnalibro · #uno-due"
    assert seen.paragraphs == [facts, "Mia nota", "^n-00000008"]
    assert seen.headings[1:] == [("h2", "Note")]


def test_a_note_on_a_bookmark_is_kept() -> None:
    assert "Da finire" in see(article_page(export(bookmark(body="Da finire")), IT)).paragraphs


def test_an_address_that_is_none_is_only_text() -> None:
    seen = see(article_page(export(of=article(url="javascript:alert(1)//<b>")), IT))
    assert seen.paragraphs[0] == "javascript:alert(1)//<b>"


@pytest.mark.parametrize(
    ("tag", "shown"),
    [
        ("pace", "#pace"),
        ("cessate il fuoco", "#cessate-il-fuoco"),
        ("1994", "#_1994"),
        ("Caucaso/sud", "#Caucaso/sud"),
        ("[[x]] ^y", "#x-y"),
        ("_a_", "#a"),
        ("?!", "?!"),
    ],
)
def test_tags_are_written_as_obsidian_reads_them(tag: str, shown: str) -> None:
    page = article_page(export(highlight("q", tags=(tag,))), IT)
    assert f"Giallo · {shown}" in see(page).paragraphs


def test_block_ids_are_short_and_longer_only_for_the_younger_of_two() -> None:
    old, young = highlight("a", 1), highlight("b", 2)
    twin = highlight("c", 1, tags=("twin",))
    twin = type(twin)(
        **{name: getattr(twin, name) for name in twin.__slots__} | {"id": "00000001-9", "created": "9"}
    )
    assert block_ids([twin, young, old]) == {
        old.id: "^h-00000001",
        young.id: "^h-00000002",
        twin.id: "^h-000000019",
    }


def test_the_digest_lists_articles_by_date_then_title_and_undated_ones_last() -> None:
    dated = [("c", "2020-10", "Beta"), ("b", "2020-10", "alfa"), ("a", "1994", "Zeta"), ("d", None, "Aa")]
    exports = [
        export(highlight(title), of=article(name, title, Fact(date) if date else None))
        for name, date, title in dated
    ]
    links = {name: f"{name}.md" for name, *_ in dated}
    page = overview_page(exports, links, EN)
    assert [text for _, text in see(page).headings] == ["Digest", "Zeta", "alfa", "Beta", "Aa"]
    assert see(page).quotes == ["Zeta", "alfa", "Beta", "Aa"]
    assert overview_page(exports[::-1], links, EN) == page


def test_the_digest_links_each_page_and_each_passage() -> None:
    page = overview_page(
        [export(highlight("q", note="n"), note("su tutto"))], {article().id: "sub/Città (1) #a.md"}, EN
    )
    assert "[Città (1) \\#a](sub/Città%20%281%29%20%23a.md)" in page
    assert "**[Yellow](sub/Città%20%281%29%20%23a.md#^h-00000001)**" in page
    assert "**[Note](sub/Città%20%281%29%20%23a.md#^n-00000032)**" in page


@settings(max_examples=EXAMPLES)
@given(texts, texts, texts)
def test_a_hostile_article_does_not_disturb_the_next_in_the_digest(title: str, quote: str, body: str) -> None:
    first = export(highlight(quote, note=body), note(body), of=article("a", title))
    second = export(highlight("La frase seguente."), of=article(SECOND_ID, "Dopo", Fact("2999")))
    seen = see(overview_page([first, second], {"a": "a.md", SECOND_ID: "b.md"}, IT))
    assert [tag for tag, _ in seen.headings] == ["h1", "h2", "h2"]
    assert "La frase seguente." in seen.quotes
    assert as_typed(normalise(quote)) in seen.quotes
