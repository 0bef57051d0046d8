from pathlib import Path

import pytest

from reader.entities.register import load_register
from reader.errors import RegisterDamaged

STATES = "code\tit\ten\tnames\tdemonyms\tdemonyms_en\tcapital\tseats\tlocal\tambiguous"
ORGANISATIONS = "name\tfull\tacronyms\taliases\tkind\tstate\tambiguous"
PERSONS = "name\taliases\trole\tsurname\tsurname_alone\tstate"
PLACES = "name\taliases\tkind\tstate"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "states.tsv", STATES, "XA\tArelia\tArelia\tRegno di Arelia\tarelio; arelii\t\tPort\t\t\t")
    write(tmp_path, "organisations.tsv", ORGANISATIONS, "Lega Marina\t\tLM\t\tclub\t\tLM")
    write(tmp_path, "persons.tsv", PERSONS, "Ugo Verri\tU. Verri\twriter\t\tyes\tXA")
    write(tmp_path, "places.tsv", PLACES, "Colle Alto\t\tcity\tXA")
    (tmp_path / "first_names.txt").write_text("# given names\nugo Zoë\n", encoding="utf-8")
    return tmp_path


def write(folder: Path, name: str, *lines: str) -> None:
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_cells_become_fields(folder: Path) -> None:
    register = load_register(folder)
    assert register.states[0].demonyms == ("arelio", "arelii")
    assert register.organisations[0].ambiguous == {"LM"}
    assert register.persons[0].surname == "Verri"
    assert register.persons[0].surname_alone
    assert register.places[0].name == "Colle Alto"
    assert register.first_names == {"ugo", "zoe"}


def test_more_columns_and_comments_are_passed_over(folder: Path) -> None:
    write(folder, "places.tsv", "# a note", PLACES + "\tsource", "", "Colle Alto\t\tcity\tXA\tatlas")
    assert load_register(folder).places[0].kind == "city"


def test_short_rows_end_in_empty_cells(folder: Path) -> None:
    write(folder, "places.tsv", PLACES, "Colle Alto")
    assert load_register(folder).places[0].aliases == ()


@pytest.mark.parametrize(
    ("name", "lines", "line", "reason"),
    [
        ("places.tsv", ["name\tkind\tstate"], 1, "aliases"),
        ("places.tsv", [PLACES, "A\t\t\t\tsurplus"], 2, "cells"),
        ("places.tsv", [PLACES, "Colle\t\t\t", "\tB\t\t"], 3, "name"),
        ("persons.tsv", [PERSONS, "Ugo Verri\t\t\t\tperhaps\t"], 2, "perhaps"),
        ("states.tsv", [""], 1, "header"),
    ],
)
def test_damage_names_file_and_line(
    folder: Path, name: str, lines: list[str], line: int, reason: str
) -> None:
    write(folder, name, *lines)
    with pytest.raises(RegisterDamaged) as caught:
        load_register(folder)
    assert caught.value.facts["path"] == name
    assert caught.value.facts["line"] == line
    assert reason in str(caught.value)


def test_bytes_that_are_no_utf8_name_their_line(folder: Path) -> None:
    (folder / "places.tsv").write_bytes(PLACES.encode() + b"\nColle\t\t\t\nPi\xff\t\t\t\n")
    with pytest.raises(RegisterDamaged, match="line 3"):
        load_register(folder)


def test_a_missing_table_is_damage(folder: Path) -> None:
    (folder / "persons.tsv").unlink()
    with pytest.raises(RegisterDamaged, match=r"persons\.tsv"):
        load_register(folder)


def test_the_fingerprint_follows_the_content(folder: Path) -> None:
    before = load_register(folder).fingerprint
    write(folder, "places.tsv", PLACES, "Colle Basso\t\tcity\tXA")
    assert load_register(folder).fingerprint != before
