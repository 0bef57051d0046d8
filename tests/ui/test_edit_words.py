"""Every edit that the core can make has a name in the window's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.library import facade
from reader.model.annotation import AnnotationKind
from reader.ui.edit_words import EDITS, RESTORED, edit_words
from reader.ui.translation import Speech

LIBRARY = Path(facade.__file__).parent
NEVER_TAKEN_BACK = {"Read", "Look at search", "Re-attach"}
"""They stand in no history, or in that of what is read one by one."""


def labels() -> Iterator[str]:
    """What the library calls its edits: the first constant given to whatever writes one."""
    for path in LIBRARY.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from said_by(node)
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("label", "LABEL"):
                yield from constants(node.value)


def said_by(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "attr", "")
    if name in ("_edit", "_edit_many", "_say", "_revise", "set_place", "edit", "edit_in_parts"):
        yield from constants(call.args[0]) if call.args else ()
    for each in call.keywords:
        if each.arg == "label":
            yield from constants(each.value)


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)


def test_every_edit_of_the_library_stands_in_the_table() -> None:
    said = set(labels()) | {f"Delete {kind}" for kind in AnnotationKind}
    assert len(said) > 30
    assert sorted(said - set(EDITS) - NEVER_TAKEN_BACK) == []


def test_an_edit_is_called_in_the_language_of_the_window(qapp: QApplication) -> None:
    speech = Speech(qapp)
    speech.speak("it")
    try:
        assert edit_words("Tag articles") == "Etichette agli articoli"
        assert edit_words(RESTORED.format("2026-01-02 03:04")).endswith("2026-01-02 03:04")
        assert not edit_words(RESTORED.format("2026")).startswith("Restore")
        assert edit_words("Something of another version") == "Something of another version"
    finally:
        speech.fall_silent()
