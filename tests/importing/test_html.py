"""Of a page only the article is taken, with its structure, and nothing runs."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import SourceUnreadable
from reader.importing.html import parsed
from reader.model.article import Fact
from tests.importing.reading import assert_sound, draft, reason, shape

PAGE = """<!DOCTYPE html>
<html lang="it-IT"><head><title>Il treno - La Valle</title>
<meta property="og:title" content="Il treno"><meta property="og:site_name" content="La Valle">
<meta property="article:published_time" content="2020-10-01T08:00:00+02:00">
<link rel="canonical" href="https://example.org/treno"><meta name="author" content="Maria Bianchi">
<style>p {color: red}</style><script>var testo = "<p>no</p>";</script></head>
<body><nav>Menu</nav><div class="cookie-banner">Accetta i cookie</div>
<article><header><h1>Il treno</h1><p class="sommario">Riapre la linea.</p></header>
<p>Una <b>prima</b>
   riga&nbsp;lunga.<br>Poi altra.</p>
<h2>Orari</h2><ul><li>due <a href="x">la mattina</a></li><li><p>uno la sera</p></li></ul>
<blockquote>Una frase citata.</blockquote>
<blockquote class="twitter-tweet"><p>Train is back</p>&mdash; Valley (@valley) October 1, 2020</blockquote>
<figure><img src="http://tracker.example/x.png"><figcaption>Il ponte</figcaption></figure>
<table><tr><th>Ora</th><th>Treno</th></tr><tr><td>9</td><td>A</td></tr></table>
<div hidden>nascosto</div><p style="display: none">nascosto</p><aside>altro</aside>
<aside class="related"><h3>Leggi anche</h3><ul><li>Il ponte</li></ul></aside>
<form><p>Scrivici</p></form><div class="share-buttons">Condividi ora</div>
</article><footer>Fine pagina</footer></body></html>"""


def test_a_page_with_all_its_parts(tmp_path: Path) -> None:
    made = draft(tmp_path, "treno.html", PAGE)
    assert shape(made.text, made.blocks) == [
        ("title", "Il treno"),
        ("dek", "Riapre la linea."),
        ("paragraph", "Una prima riga\u00a0lunga.\nPoi altra."),
        ("heading", "Orari"),
        ("list", "- due la mattina\n- uno la sera"),
        ("quote", "Una frase citata."),
        ("tweet", "Train is back"),
        ("tweet", "— Valley (@valley) October 1, 2020"),
        ("caption", "Il ponte"),
        ("paragraph", "Ora | Treno"),
        ("paragraph", "9 | A"),
        ("related", "Leggi anche\n\n- Il ponte"),
        ("boilerplate", "Condividi ora"),
    ]
    assert_sound(made.text, made.blocks)
    facts = made.metadata
    assert (facts.title, facts.date, facts.source) == (Fact("Il treno"), Fact("2020-10-01"), Fact("La Valle"))
    assert (facts.author, facts.language) == (Fact("Maria Bianchi"), Fact("it"))
    assert facts.url == Fact("https://example.org/treno")


def test_without_an_article_element_the_body_is_taken() -> None:
    content = parsed("<html><body><div>Uno</div>due<p>tre</body></html>")
    assert content.text == "Uno\n\ndue\n\ntre"


def test_a_small_article_element_does_not_hide_the_body() -> None:
    body = "<p>Il testo dell’articolo che sta fuori dal riquadro ed è lungo.</p>" * 3
    assert "fuori dal riquadro" in parsed(f"<article>Box</article>{body}").text


def test_a_fragment_is_read_like_a_page() -> None:
    assert parsed("<p>Uno</p><p>Due &lt;b&gt;</p>").text == "Uno\n\nDue <b>"


def test_items_without_a_list_and_unclosed_elements_are_read() -> None:
    content = parsed("<li>uno<li>due<p>tre<p>quattro")
    assert "uno" in content.text
    assert content.text.endswith("quattro")
    assert_sound(content.text, content.blocks)


def test_a_page_without_text_is_a_failure(tmp_path: Path) -> None:
    assert "no text" in reason(tmp_path, "a.htm", "<html><script>x</script></html>")


@pytest.mark.parametrize("page", ["<div>" * 5_000 + "x", "<p>" * 500_000, "<" * 500_000])
def test_bombs_are_refused_before_they_are_parsed(page: str) -> None:
    with pytest.raises(SourceUnreadable, match="HTML"):
        parsed(page)


def test_a_page_nested_as_deep_as_allowed_is_read() -> None:
    assert parsed("<div>" * 900 + "<p>a</p>" * 2_000).text.startswith("a\n\na")


_TAGS = """
    <p> </p> <ul> <li> </ul> <div> </div> <h1> </h1> <td> <table> <b> </b> <br> <aside> <article> </article>
    <blockquote> </blockquote> <script> </script> <svg> <title> </title> a &amp; &#0; <!-- --> <
"""


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_TAGS.split())).map("".join))
def test_any_tags_give_sound_blocks(page: str) -> None:
    content = parsed(page)
    assert_sound(content.text, content.blocks)
