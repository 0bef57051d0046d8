"""Bring the translations up to date with the words in the code, and compile them.

    translations.py update     collect every word into resources/translations/*.ts, keeping
                               what is translated; done by hand, looked at, committed
    translations.py compile    make the *.qm files that the program loads, where they are
                               missing or older; done by every build and every setup

All words stand in one context, so that the same English words have one translation
wherever they are shown. `lupdate` reads the code of the window; the sentences that the
rest of the program can say stand in reader/ui/sentences.py as data. The names of states
are in the built-in register already, and go into the *.qm files from there.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "CorpusReader"
LANGUAGES = ("en", "it")
PLURALS = 2
REGISTER = ROOT / "resources" / "register" / "states.tsv"
STATE = "state"
"""The comment by which the name of a state is looked up (`reader.ui.language.actor_words`)."""


@dataclass
class Message:
    """Some words with their translation: one form, or one for each grammatical number."""

    source: str
    numerus: bool
    forms: list[str] = field(default_factory=list)
    comment: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.comment


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools, beside this Python or on the path."""
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    found = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if found is None:
        raise SystemExit(f"pyside6-{name} is missing: install PySide6-Essentials.")
    return found


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts file; none when there is no file."""
    if not path.exists():
        return []
    messages = []
    for element in ET.parse(path).getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        messages.append(
            Message(
                source=element.findtext("source") or "",
                numerus=element.get("numerus") == "yes",
                forms=forms or [translation.text or ""],
                comment=element.findtext("comment") or "",
            )
        )
    return messages


def write(path: Path, language: str, messages: list[Message]) -> None:
    """Write a .ts file, sorted, so that a change shows as a small difference."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in sorted(messages, key=lambda each: each.key):
        element = ET.SubElement(context, "message")
        if message.numerus:
            element.set("numerus", "yes")
        ET.SubElement(element, "source").text = message.source
        if message.comment:
            ET.SubElement(element, "comment").text = message.comment
        translation = ET.SubElement(element, "translation")
        if not all(message.forms):
            translation.set("type", "unfinished")
        if message.numerus:
            for form in message.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = message.forms[0]
    ET.indent(root, space=" ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def collect() -> list[Message]:
    """Return every message in the code, each once; `lupdate` does not see every plural of Python's."""
    sources = sorted(str(path) for path in (ROOT / "reader" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(sources), "utf-8")
        alias = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=_text,QT_TR_NOOP+=_core")
        command = [tool("lupdate"), "-silent", *alias, f"@{listed}", "-ts", str(found)]
        subprocess.run(command, check=True)
        keys = {message.key for message in read(found)}
    return [Message(source, "%n" in source, comment=comment) for source, comment in sorted(keys)]


def update() -> None:
    """Add new words to each .ts file, untranslated, and drop those that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = collect()
    for language in LANGUAGES:
        path = FOLDER / f"{language}.ts"
        known = {message.key: message for message in read(path)}
        # English needs no translation but for the singular.
        here = [message for message in wanted if language != "en" or message.numerus]
        write(path, language, [_merged(message, known.get(message.key)) for message in here])


def _merged(message: Message, known: Message | None) -> Message:
    if known is not None and known.numerus == message.numerus:
        return known
    forms = [""] * PLURALS if message.numerus else [""]
    return Message(message.source, message.numerus, forms, message.comment)


def stale() -> list[Path]:
    """Return the .ts files whose .qm file is missing, or older than the words in it."""
    pairs = [(source, source.with_suffix(".qm")) for source in sorted(FOLDER.glob("*.ts"))]
    return [
        source
        for source, target in pairs
        if not target.exists()
        or target.stat().st_mtime_ns < max(made.stat().st_mtime_ns for made in (source, REGISTER))
    ]


def names_of_states(language: str) -> list[Message]:
    """Return what the states of the built-in register are called where the register's own name is another."""
    with REGISTER.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))
    return [Message(row["it"], False, [row[language]], STATE) for row in rows if row[language] != row["it"]]


def compile_all() -> list[Path]:
    """Make each .qm file that is missing or older than its words; return all of them."""
    for source in stale():
        target, new = source.with_suffix(".qm"), source.with_suffix(".new.qm")
        with tempfile.TemporaryDirectory() as folder:
            whole = Path(folder) / source.name
            write(whole, source.stem, [*read(source), *names_of_states(source.stem)])
            subprocess.run([tool("lrelease"), "-silent", str(whole), "-qm", str(new)], check=True)
        # A running program has the old file mapped into its memory: it is replaced, never written into.
        new.replace(target)
    return [source.with_suffix(".qm") for source in sorted(FOLDER.glob("*.ts"))]


if __name__ == "__main__":
    {"update": update, "compile": compile_all}[sys.argv[1]]()
