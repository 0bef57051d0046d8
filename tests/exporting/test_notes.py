"""A note is shown as its writer meant it and never changes what stands around it."""

import pytest
from hypothesis import given, settings

from reader.exporting.notes import set_note
from reader.text.normalise import normalise
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.reading import see

PLAIN = [
    "Una riga.",
    "Due\nrighe.\n\n- un *elenco*\n- [[collegamento]] e `codice`\n\n1. uno\n   - due",
    "> detto da altri",
    "#armenia è un tag, 3 < 4, a <https://example.org>",
    "Con due spazi  \ne 100 % di resto",
]
FAR_REACHING = [
    "# Titolo",
    "testo\n---",
    "testo\n===",
    "- # titolo in un elenco",
    "```python\nnon chiuso",
    "~~~",
    "<!-- aperto",
    "<script>",
    "</details>",
    "%% commento",
    "$$ formula",
    "testo ^h-00000001",
    "<!-- corpus-reader:end -->",
]


@pytest.mark.parametrize("note", PLAIN)
def test_a_plain_note_stands_as_it_was_written(note: str) -> None:
    assert set_note(note, "Nota") == note


@pytest.mark.parametrize("note", FAR_REACHING)
def test_a_far_reaching_note_stands_in_a_quote_of_its_own(note: str) -> None:
    first, _, rest = set_note(note, "Nota").partition("\n\n")
    assert first == "**Nota**"
    assert all(line.startswith(">") for line in rest.split("\n"))
    assert see(f"{set_note(note, 'Nota')}\n\n## Dopo").headings == [("h2", "Dopo")]


def test_an_unpaired_obsidian_comment_is_shown_and_a_paired_one_left_alone() -> None:
    assert "> \\%\\% aperto" in set_note("%% aperto", "Nota")
    assert "> %%chiuso%%" in set_note("%%chiuso%%", "Nota")


@pytest.mark.parametrize("note", ["", " ", "\n \n"])
def test_an_empty_note_says_nothing(note: str) -> None:
    assert set_note(note, "Nota") == ""


def test_blank_lines_around_a_note_are_left_out() -> None:
    assert set_note("\n\n  a\nb  \n\n", "Nota") == "  a\nb  "


@settings(max_examples=EXAMPLES)
@given(texts)
def test_nothing_in_a_note_reaches_what_follows(note: str) -> None:
    after = "**Giallo**\n\n> La frase seguente.\n\n## Fine"
    seen = see(f"## Inizio\n\n{set_note(normalise(note), 'Nota')}\n\n{after}")
    assert seen.headings == [("h2", "Inizio"), ("h2", "Fine")]
    assert seen.paragraphs[-1] == "Giallo"
    assert seen.quotes[-1] == "La frase seguente."


@settings(max_examples=EXAMPLES)
@given(texts)
def test_every_line_of_a_note_is_there_verbatim(note: str) -> None:
    note = normalise(note)
    lines = set_note(note, "Nota").split("\n")
    is_quoted = lines[0] == "**Nota**"
    shown = [line.removeprefix("> ") for line in lines[1:]] if is_quoted else lines
    wanted = [line for line in note.split("\n") if line.strip()]
    if note.count("%%") % 2 == 0:
        assert [line for line in shown if line in wanted and line.strip()] == wanted
