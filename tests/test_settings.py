"""The settings file: what is not understood never costs what is."""

from dataclasses import fields, replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import Settings, load, read, save

CHOSEN = Settings(theme="sepia", reading_size_pt=17, hidden_types=("place",), justified=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    save(CHOSEN, path)
    assert read(path).settings == CHOSEN
    assert read(path).damaged == ()


def test_without_a_file_there_are_the_defaults_and_no_damage(path: Path) -> None:
    assert read(path).settings == Settings()
    assert read(path).damaged == ()


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    write(path, '{"theme": "dark", "from_the_future": {"deep": [1, 2.5, null]}}')
    save(replace(load(path), theme="light"), path)
    found = msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
    assert msgspec.json.decode(found["from_the_future"]) == {"deep": [1, 2.5, None]}
    assert load(path).theme == "light"


def test_a_field_that_is_not_understood_costs_only_itself(path: Path) -> None:
    write(path, '{"theme": 7, "reading_size_pt": 20}')
    loaded = read(path)
    assert loaded.settings == Settings(reading_size_pt=20)
    assert loaded.damaged == ("theme",)


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00\x01", '"theme"', '{"theme": "dark"'])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(path: Path, text: str) -> None:
    write(path, text)
    loaded = read(path)
    assert loaded.settings == Settings()
    assert loaded.damaged == ("",)
    assert (path.parent / "settings.damaged.json").read_text("utf-8") == text


def test_a_folder_that_cannot_be_written_keeps_quiet(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", "utf-8")
    save(CHOSEN, tmp_path / "config" / "settings.json")
    assert load(tmp_path / "config" / "settings.json") == Settings()


@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("strange") / "settings.json"
    path.write_bytes(content)
    assert isinstance(read(path).settings, Settings)


@given(
    st.dictionaries(
        st.sampled_from([field.name for field in fields(Settings)]) | st.text(max_size=8),
        st.none() | st.booleans() | st.integers(-9, 99) | st.text(max_size=8) | st.lists(st.text(max_size=3)),
    )
)
def test_every_field_is_either_taken_or_named_as_damaged(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("fields") / "settings.json"
    path.write_bytes(msgspec.json.encode(values))
    loaded = read(path)
    for field in fields(Settings):
        if field.name in values and field.name not in loaded.damaged:
            taken = msgspec.to_builtins(getattr(loaded.settings, field.name))
            assert (
                list(taken) == values[field.name] if isinstance(taken, tuple) else taken == values[field.name]
            )
