"""English and Italian are complete: no string of the window is left out, and none lost what is filled in."""

import ast
import os
import re
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the window is not installed here")

import translations
from PySide6.QtCore import QCoreApplication

from reader.model.kinds import ActorType
from reader.ui.language import actor_words
from reader.ui.translation import Speech

pytestmark = pytest.mark.window

SAME_IN_ITALIAN = {"File", "record {}", "{value} %", "{value} pt", "%n file"}
"""All that an Italian says as an Englishman does."""
_GAP = re.compile(r"\{\w*\}|%n")


def messages(language: str) -> dict[tuple[str, str], translations.Message]:
    found = translations.read(translations.FOLDER / f"{language}.ts")
    return {message.key: message for message in found}


def test_every_string_of_the_window_is_in_the_italian_file_and_no_other() -> None:
    wanted = {message.key for message in translations.collect()}
    assert len(wanted) > 400
    assert sorted(wanted ^ messages("it").keys()) == [], "run packaging/translations.py update"


def test_english_has_every_plural() -> None:
    wanted = {message.key for message in translations.collect() if message.numerus}
    assert wanted == messages("en").keys()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_string_is_translated_with_what_is_filled_in(language: str) -> None:
    for message in messages(language).values():
        assert all(message.forms), message.source
        assert len(message.forms) == (translations.PLURALS if message.numerus else 1), message.source
        wanted = sorted(_GAP.findall(message.source))
        assert sorted(_GAP.findall(message.forms[-1])) == wanted, message.source
        assert set(_GAP.findall(message.forms[0])) <= set(wanted), message.source


def test_no_italian_string_is_the_english_one() -> None:
    same = {message.source for message in messages("it").values() if message.source in message.forms}
    assert same <= SAME_IN_ITALIAN


def test_both_forms_of_a_plural_differ_where_a_noun_stands_in_it() -> None:
    for message in messages("en").values():
        assert message.forms[1] == message.source
        one, many = message.forms
        assert one == many or len(one) <= len(many) + 2, message.source


def written() -> set[str]:
    """Every literal that the window passes to Qt's translation, read from the code itself."""
    found = set()
    for path in (translations.ROOT / "reader" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"tr": 0, "translate": 1, "_text": 1, "_core": 0}.get(name)
            if place is not None and len(node.args) > place:
                words = node.args[place]
                if isinstance(words, ast.Constant) and isinstance(words.value, str):
                    found.add(words.value)
    return found


def test_the_translators_tool_finds_what_stands_in_the_code() -> None:
    assert sorted(written() - {message.source for message in translations.collect()}) == []


def test_a_state_has_one_name_in_each_language(qapp: QCoreApplication) -> None:
    speech = Speech(qapp)
    names = ("Germania", "Stati Uniti", "Urartu")
    said = {}
    for language in translations.LANGUAGES:
        speech.speak(language)
        said[language] = [actor_words(name, ActorType.STATE) for name in names]
        assert actor_words("Germania", ActorType.PERSON) == "Germania"
    speech.fall_silent()
    assert said == {
        "it": ["Germania", "Stati Uniti", "Urartu"],
        "en": ["Germany", "United States", "Urartu"],
    }


@pytest.mark.parametrize(("newest", "stale"), [("en.qm", []), ("en.ts", ["en"]), ("states.tsv", ["en"])])
def test_words_are_compiled_anew_when_what_they_come_from_is_newer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, newest: str, stale: list[str]
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "REGISTER", tmp_path / "states.tsv")
    for name in ("en.qm", "en.ts", "states.tsv"):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1, 2 if name == newest else 1))
    assert [path.stem for path in translations.stale()] == stale
