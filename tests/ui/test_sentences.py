"""Every sentence that the core can say stands in the table of the window, and is said in its language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import errors
from reader.entities.detector import Detector
from reader.model.article import ArticleText
from reader.resources import resource, sample_corpus
from reader.ui.sentences import SENTENCES, core_words
from reader.ui.translation import Speech

CORE = Path(errors.__file__).parent
PACKAGES = ("importing", "search", "storage", "library", "exporting", "entities", "text", "jobs")
PASSAGES = Path(__file__).parents[1] / "entities" / "passages"
NOT_SHOWN = {"{}", "{}: {}", "{}{}"}


def templates() -> Iterator[str]:
    """What the errors say, each fact as a gap."""
    for each in vars(errors).values():
        if isinstance(each, type) and issubclass(each, errors.ReaderError):
            yield re.sub(r"\{\w+\}", "{}", each.template)


def spoken(tree: ast.AST) -> Iterator[str]:
    """What a module gives as a reason, as a failure or as what is expected; gaps for what is computed."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "reason":
            yield from filter(None, [pattern_of(node.value)])
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [each.value for each in node.keywords if each.arg in ("reason", "expected")]
            given += node.args[1:] if name == "Failure" else []
            yield from filter(None, map(pattern_of, given))


def pattern_of(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def test_every_error_and_reason_stands_in_the_table() -> None:
    said = set(templates())
    for package in PACKAGES:
        for path in (CORE / package).glob("*.py"):
            said |= set(spoken(ast.parse(path.read_text("utf-8"))))
    assert len(said) > 80
    assert sorted(said - set(SENTENCES) - NOT_SHOWN) == []


REASON = re.compile(r"(its?|the|a part|lines?|record|not|neither) .*")


def test_every_reason_for_a_file_that_was_not_taken_in_can_be_said() -> None:
    """Also those that reach the failure through a variable or a table."""
    said: set[str] = set()
    for path in (CORE / "importing").glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        pieces = {piece for node in nodes if isinstance(node, ast.JoinedStr) for piece in node.values}
        strings = [node for node in nodes if isinstance(node, ast.Constant | ast.JoinedStr)]
        words = filter(None, (pattern_of(node) for node in strings if node not in pieces))
        said |= {each for each in words if REASON.fullmatch(each)}
    assert len(said) > 30
    assert [words for words in sorted(said) if not is_in_the_table(words)] == []


def is_in_the_table(words: str) -> bool:
    """As it is, or as what its gaps are filled with."""
    wanted = re.compile(re.escape(words).replace(r"\{\}", ".*"))
    return any(wanted.fullmatch(each) or covers(each, words) for each in SENTENCES)


def covers(sentence: str, words: str) -> bool:
    return re.fullmatch(re.escape(sentence).replace(r"\{\}", ".*"), words) is not None


def test_every_reason_for_a_mention_stands_in_the_table() -> None:
    detector = Detector(resource("register"), model=resource("model"))
    texts = [path.read_text("utf-8") for path in sample_corpus().glob("*.md")]
    texts += [path.read_text("utf-8") for path in PASSAGES.glob("*.txt")]
    reasons = {mention.why for text in texts for mention in detector.detect(ArticleText(text, (), ""), "it")}
    known = [re.compile(re.escape(each).replace(r"\{\}", ".*")) for each in SENTENCES]
    left_out = {why for why in reasons if why and not any(each.fullmatch(why) for each in known)}
    assert len(reasons) > 20 and left_out == set()


@pytest.fixture
def italian(qapp: object) -> Iterator[None]:
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance()
    assert application is not None
    speech = Speech(application)
    speech.speak("it")
    yield
    speech.fall_silent()


@pytest.mark.usefixtures("italian")
@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Not taken in, line 3: it is empty.", "Non acquisito, riga 3: è vuoto."),
        (
            "Not taken in: it is a PDF document, not a text file.",
            "Non acquisito: è un documento PDF, non un file di testo.",
        ),
        (
            "“x” is not a date (at character 6). "
            'Write 2020, 2020-10, 2020-10-01, [2020 TO 2022] or "last month".',
            "«x» non è una data (al carattere 6). "
            'Scrivi 2020, 2020-10, 2020-10-01, [2020 TO 2022] o "mese scorso".',
        ),
        (
            "Not taken in: it is not valid JSON (Expecting property name enclosed in double quotes, "
            "line 2, character 1).",
            "Non acquisito: non è JSON valido (manca il nome di un campo fra virgolette doppie, riga 2, "
            "carattere 1).",
        ),
        ("There is no word to search for.", "Non c’è nessuna parola da cercare."),
        ("Not taken in: it holds no text.", "Non acquisito: non contiene testo."),
        ("The “(” at character 12 is not closed.", "La «(» al carattere 12 non è chiusa."),
        ("spelt out as OSCE", "scritto per esteso come OSCE"),
        (
            "/tmp/a {x} could not be written: permission was denied.",
            "Non è stato possibile scrivere /tmp/a {x}: il permesso è negato.",
        ),
        ("a sentence nobody wrote", "a sentence nobody wrote"),
        ("", ""),
    ],
)
def test_sentences_are_said_in_the_language_of_the_window(sentence: str, words: str) -> None:
    assert core_words(sentence) == words


def test_without_a_translation_they_are_said_as_they_are() -> None:
    for sentence in SENTENCES:
        assert core_words(sentence) == sentence
