"""Markdown becomes the text a person reads, with its structure in blocks."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.markdown import parsed, without_marks
from reader.model.article import Fact, MetadataField
from tests.importing.reading import assert_sound, draft, reason, shape

SOURCE = """---
title: Il treno
date: 2020-10-01
language: it
---

# Il treno

Una *prima* riga
che continua **qui**.

## Orari ##

- due [la mattina](https://example.org/a_(b));
- uno
  la sera.

1. primo
2. secondo

> Una frase
> citata.

![Il ponte](ponte.jpg)

| Ora | Treno |
|-----|:-----:|
| 9   | *A*   |

```
x = *a*
```

Sottotitolo
-----------

Riga\x20\x20
nuova. <b>Grassetto</b> &amp; \\*stelle\\* `*codice*` <https://a.b/c>

[nota]: https://example.org
***
"""


def test_an_article_with_all_its_parts(tmp_path: Path) -> None:
    made = draft(tmp_path, "treno.md", SOURCE)
    assert shape(made.text, made.blocks) == [
        ("title", "Il treno"),
        ("paragraph", "Una prima riga che continua qui."),
        ("heading", "Orari"),
        ("list", "- due la mattina;\n- uno la sera."),
        ("list", "1. primo\n2. secondo"),
        ("quote", "Una frase citata."),
        ("caption", "Il ponte"),
        ("paragraph", "Ora | Treno\n9 | A"),
        ("paragraph", "x = *a*"),
        ("heading", "Sottotitolo"),
        ("paragraph", "Riga\nnuova. Grassetto & *stelle* *codice* https://a.b/c"),
    ]
    assert made.metadata.title == Fact("Il treno")
    assert made.metadata.date == Fact("2020-10-01")
    assert made.original == SOURCE.encode()
    assert "\n\n" in made.text
    assert_sound(made.text, made.blocks)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**forte** e *piano* e ***tutto***", "forte e piano e tutto"),
        ("nome_di_file e 2 * 3 * 4", "nome_di_file e 2 * 3 * 4"),
        ("[testo][rif] e [vuoto]()", "testo e vuoto"),
        ("[1] e [la Valle] restano", "[1] e [la Valle] restano"),
        ("~~via~~ ==giallo==", "via giallo"),
        ("a < b e c > d", "a < b e c > d"),
        ("<!-- nascosto -->resta", "resta"),
        ("``doppio ` qui`` `*x*`", "``doppio ` qui`` *x*"),
        (r"\# e \[a\](b)", "# e [a](b)"),
        ("&egrave; &lt;b&gt;", "è <b>"),
    ],
)
def test_marks_are_taken_away_and_what_is_none_stays(line: str, expected: str) -> None:
    assert without_marks(line) == expected


def test_the_first_heading_states_the_title() -> None:
    content = parsed("# Il *treno*\n\nTesto.\n\n# Altro", {})
    assert content.stated == {MetadataField.TITLE: "Il treno"}
    assert shape(content.text, content.blocks)[2] == ("heading", "Altro")


def test_without_a_title_the_first_heading_names_the_article(tmp_path: Path) -> None:
    assert draft(tmp_path, "a.md", "## Orari\n\nTesto lungo.").metadata.title == Fact(
        "Orari", "inferred: first line"
    )


def test_a_rule_is_no_front_matter(tmp_path: Path) -> None:
    assert draft(tmp_path, "a.md", "---\nsolo testo\n---\nresto").text == "solo testo\n\nresto"


def test_broken_front_matter_is_a_failure_with_its_reason(tmp_path: Path) -> None:
    assert reason(tmp_path, "a.md", "---\na: [\n---\ntesto").startswith(
        "Not taken in: its front matter is not valid"
    )


def test_files_of_nothing_but_marks_hold_no_text(tmp_path: Path) -> None:
    assert "no text" in reason(tmp_path, "a.md", "***\n\n---\n")
    assert "lines" in reason(tmp_path, "b.md", "\n" * 500_001)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from([*"*_`~[]()<>#!|-=>\\ \n1.a", "\n\n", "```", "---", "    ", "<!--", "- a"])).map(
        "".join
    )
)
def test_any_marks_give_sound_blocks(body: str) -> None:
    content = parsed(body, {})
    assert_sound(content.text, content.blocks)


@pytest.mark.parametrize(
    "piece", ["[", "*", "_a ", "`", "<!--", "![a](", "**a", "|", "> ", "# ", "a `", " ", "\\", "&"]
)
def test_a_long_line_of_marks_is_read_in_linear_time(piece: str) -> None:
    parsed("x" + piece * 100_000 + "x", {})
