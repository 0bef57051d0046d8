"""One detector for the whole folder: it never changes, and reading the register takes a tenth of a second."""

from collections.abc import Callable

import pytest

from reader.entities.detector import Detector
from reader.entities.gazetteer import Gazetteer
from reader.entities.register import load_register
from reader.model.actor import Mention
from reader.model.article import ArticleText
from reader.resources import resource

Found = Callable[[str], list[tuple[str, str, str]]]
Detect = Callable[[str], list[Mention]]


@pytest.fixture(scope="session")
def detector() -> Detector:
    return Detector(resource("register"))


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer(load_register(resource("register")))


@pytest.fixture(scope="session")
def detect(detector: Detector) -> Detect:
    """The mentions of a text."""
    return lambda text: detector.detect(ArticleText(text, (), ""), "it")


@pytest.fixture(scope="session")
def found(detect: Detect) -> Found:
    """The mentions of a text as (text, type or kind, actor)."""

    def read(text: str) -> list[tuple[str, str, str]]:
        return [
            (one.text, one.kind if one.kind != "name" else one.type.value, one.actor) for one in detect(text)
        ]

    return read
