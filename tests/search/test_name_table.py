"""Whom a clause on names can mean."""

import pytest

from reader.model.query import And, Field, Fuzzy, Phrase, Query, Term, Wildcard
from reader.search.name_table import NameTable

NAMES = [
    ("pashinyan", "Nikol Pashinyan"),
    ("pashinyan", "Пашинян"),
    ("csto", "CSTO"),
    ("csto", "Organizzazione del Trattato di Sicurezza Collettiva"),
    ("csto", "OTSC"),
    ("nikol", "Nikol Rossi"),
    ("un", "O.N.U."),
]
TABLE = NameTable(NAMES)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (Term("otsc"), {"csto"}),
        (Term("ПАШИНЯН"), {"pashinyan"}),
        (Term("nikol"), {"pashinyan", "nikol"}),
        (Term("sicurezza"), {"csto"}),
        (Term("sicurezze"), set()),
        (Term("ONU"), {"un"}),
        (Phrase("Nikol Pashinyan"), {"pashinyan"}),
        (Phrase("Pashinyan Nikol"), set()),
        (Phrase("Trattato Collettiva"), set()),
        (Phrase("Trattato Collettiva", slop=2), {"csto"}),
        (Wildcard("pash*"), {"pashinyan"}),
        (Wildcard("*ts?"), {"csto"}),
        (Fuzzy("Pashinian", 1), {"pashinyan"}),
        (Fuzzy("Pashi", 1), set()),
        (Term("nikol", Field.PERSON, exact=True), {"pashinyan", "nikol"}),
        (Term("…"), set()),
        (And(()), set()),
    ],
)
def test_a_clause_means_all_with_a_fitting_name(clause: Query, expected: set[str]) -> None:
    assert TABLE.owners(clause) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nikol pashinyan", {"pashinyan"}),
        ("Nikol", set()),
        ("organizzazione del TRATTATO di sicurezza: collettiva", {"csto"}),
        ("", set()),
    ],
)
def test_a_whole_name_is_called_whatever_its_case_and_signs(name: str, expected: set[str]) -> None:
    assert TABLE.called(name) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("nik", ["Nikol Pashinyan", "Nikol Rossi"]),
        ("nik pa", ["Nikol Pashinyan"]),
        ("ross", ["Nikol Rossi"]),
        ("tratt", ["Organizzazione del Trattato di Sicurezza Collettiva"]),
        ("pa nik", []),
        (" ", []),
    ],
)
def test_names_are_completed_from_the_beginnings_of_their_words(typed: str, expected: list[str]) -> None:
    assert [name for _, name in TABLE.beginning(typed)] == expected
