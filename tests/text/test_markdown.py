"""What people write is shown, and nothing of it can load, run or lead elsewhere unseen."""

import html
import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.text.markdown import LENGTH_LIMIT, MARKUP_LIMIT, escape_markdown, is_web_address, to_html

EXAMPLES = 5_000 if os.environ.get("CORPUS_READER_SOAK") else 200
MARKS = r"\`*_[]<>#^=%|~$&{}()!-+.:123 " + '"'
PIECES = st.sampled_from(
    [*MARKS, "[[", "==", "%%", "a", "è", "\n", "\n\n", "    ", "\t", "&amp;", "#tag", "https://a.b/_c_"]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)
_HOSTILE_PIECES = """
    <script> </script> <img/src=x/onerror=alert(1)> javascript: [a]( ) //evil/share data: <iframe> x "
    ![x](http://a.b/c.png) <a/href=' '> <!-- [a]: file:///etc <http://u@a.b/>
"""
HOSTILE = st.lists(st.sampled_from([*_HOSTILE_PIECES.split(), " ", "\n"])).map("".join)
TAG = re.compile(r"<(/?)([a-z0-9]+)([^<>]*)>")


def visible(rendered: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", rendered))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_ordinary_notes_are_formatted() -> None:
    rendered = to_html("**molto** _bene_\n\n- uno\n- due\n\n> citato\n\n[sito](https://example.org/a)")
    for part in ("<strong>molto</strong>", "<em>bene</em>", "<li>uno</li>", "<blockquote>"):
        assert part in rendered
    assert '<a href="https://example.org/a">sito</a>' in rendered


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "//evil/share",
            "file:///etc/passwd",
            "http:///nohost",
            "data:text/html,x",
            "/local",
        ),
        *(
            "ftp://a.b/c",
            "http://user@evil.example/",
            "http:\\\\evil",
            "https://",
            "http://[bad",
            "mailto:a@b.c",
        ),
    ],
)
def test_an_address_without_an_open_web_host_is_no_link(address: str) -> None:
    assert not is_web_address(address)
    assert "href" not in to_html(f"[qui]({address}) <{address}>\n\n[qui]: {address}")


@settings(max_examples=EXAMPLES)
@given(HOSTILE)
def test_only_formatting_and_checked_links_come_out(text: str) -> None:
    for _, name, attributes in TAG.findall(to_html(text)):
        assert name in {
            "p",
            "a",
            "br",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "h1",
            "h2",
        }
        if attributes.strip(" /"):
            found = re.fullmatch(r' href="([^"]*)"', attributes)
            assert found
            assert is_web_address(html.unescape(found[1]))


@pytest.mark.parametrize("mark", ["[", "_", "*", "`", "![", "[a]["])
def test_more_marks_than_people_write_are_shown_as_they_are(mark: str) -> None:
    text = mark * 20_000
    assert visible(to_html(text)).strip() == text


@pytest.mark.parametrize(
    "text", ["> " * 2_000 + "a", "\n".join("    " * depth + "- a" for depth in range(300)), "-\n" * 9_000]
)
def test_deep_nesting_and_many_rules_do_not_stop_the_renderer(text: str) -> None:
    assert to_html(text)


def test_a_note_too_long_to_render_is_shown_in_full() -> None:
    text = "**parola** <b> " * (LENGTH_LIMIT // 10)
    assert squeezed(visible(to_html(text))) == squeezed(text)


def test_marks_up_to_the_limit_are_rendered() -> None:
    assert to_html("*a* " * (MARKUP_LIMIT // 2)).count("<em>") == MARKUP_LIMIT // 2


@settings(max_examples=EXAMPLES)
@given(TEXTS)
def test_an_escaped_text_is_rendered_as_it_was(text: str) -> None:
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(escape_markdown(text))
    assert squeezed(visible(rendered)) == squeezed(text)


@settings(max_examples=EXAMPLES)
@given(TEXTS)
def test_escaping_only_adds_backslashes(text: str) -> None:
    assert squeezed(escape_markdown(text).replace("\\", "")) == squeezed(text.replace("\\", ""))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("[[nota]]", r"\[\[nota\]\]"),
        ("un ==giallo==", r"un \=\=giallo\=\="),
        ("%%nascosto%%", r"\%\%nascosto\%\%"),
        ("fine ^blocco", r"fine \^blocco"),
        ("un #tema e #1", r"un \#tema e \#1"),
        ("# titolo", r"\# titolo"),
        ("> cit", r"\> cit"),
        ("1. a", r"1\. a"),
        ("---", r"\---"),
    ],
)
def test_marks_of_markdown_and_obsidian_are_disarmed(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


def test_ordinary_prose_stays_readable() -> None:
    text = "L’accordo, del 6% (R&D) – 1+1=2, U.S.A.; “sì” e così via: fine!"
    assert escape_markdown(text) == text


def test_raw_html_is_shown_as_it_was_written() -> None:
    text = "<div>\n*a*\n</div>\n\n<b>b</b>"
    assert squeezed(visible(to_html(text))) == "<div> a </div> <b>b</b>"
