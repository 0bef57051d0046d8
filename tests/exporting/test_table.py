"""The notebook as a table: every cell reads back, and none is a formula."""

import csv
import io

import pytest
from hypothesis import given, settings

from reader.exporting.look import Look
from reader.exporting.table import safe_cell, table
from reader.exporting.words import words_of
from reader.model.annotation import PlacedAnnotation
from reader.model.export import Digest, DigestKind
from reader.model.kinds import Colour
from reader.text.normalise import normalise
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.samples import export, highlight, note, small_library

EN = Look(words_of("en"))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def quotes(*rows: PlacedAnnotation) -> list[str]:
    return [row["Quote"] for row in rows_of(table([export(*rows)], [], EN))]


@pytest.mark.parametrize(
    "formula",
    [
        '=HYPERLINK("http://a.example")',
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        " =1+1",
        "\t=1",
        "＝1+1",
        "|calc",
        "\u200b=1",
        "- a list item",
    ],
)
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(formula: str) -> None:
    assert quotes(highlight(formula)) == [f"'{formula}"]


@pytest.mark.parametrize("text", ["una frase", "6% = poco", "a-b", "«=»", "2020-10-01", ""])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text


@settings(max_examples=EXAMPLES)
@given(texts, texts)
def test_hostile_cells_read_back_and_never_begin_a_formula(quote: str, body: str) -> None:
    (row,) = rows_of(table([export(highlight(quote, note=body, tags=(body,)))], [], EN))
    for cell, typed in ((row["Quote"], quote), (row["Note"], body)):
        assert cell.removeprefix("'") in (normalise(typed), normalise(typed).removeprefix("'"))
    assert not any(
        cell.lstrip(" \t\r\n\ufeff\u200b")[:1] in tuple("=+-@＝＋－＠|") for cell in row.values() if cell
    )


def test_every_annotation_is_one_line_with_its_article_and_the_name_of_its_colour() -> None:
    look = Look(words_of("en"), colour_names={Colour.GREEN: "claim"})
    exports = small_library()
    rows = rows_of(table(exports, [], look))
    assert len(rows) == sum(len(each.annotations) for each in exports)
    green = next(row for row in rows if row["Colour"] == "claim")
    assert green["Article"] == "Una tregua a Biškek" and green["Date"] == "1994-05-12"
    assert green["Tags"] == "cessate il fuoco; 1994" and green["Start"] == "300"


def test_notes_on_actors_stand_at_the_end() -> None:
    digest = Digest(DigestKind.ACTOR, "state:armenia", "Armenia", (), (note("Da seguire."),))
    rows = rows_of(table([export(highlight("q"))], [digest], EN))
    assert [row["Note"] for row in rows] == ["", "Da seguire."]
