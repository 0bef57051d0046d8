import pytest

from reader.entities.context import read_context
from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer
from reader.entities.runs import runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ieri Ugo Verri parla", ["Ugo Verri"]),
        ("Parla Ursula van der Meer ora", ["Ursula van der Meer"]),
        ("Con Luigi Di Maro e Anna Bo", ["Luigi Di Maro", "Anna Bo"]),
        ("Il Presidente Verri", ["Verri"]),
        ("Da Ugo Verri Armenia e Russia", ["Ugo Verri"]),
        ("Ora J. K. Malloy vince", ["J. K. Malloy"]),
        ("Alla fine la NATO decide", []),
    ],
)
def test_runs_hold_names_only(gazetteer: Gazetteer, text: str, expected: list[str]) -> None:
    document = read_document(text)
    context = read_context(document, gazetteer, "it")
    found = [document.surface(run.start, run.end) for run in runs(context)]
    assert [one for one in found if one in expected] == expected
    assert not expected or len(found) <= len(expected) + 1
