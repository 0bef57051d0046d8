from pathlib import Path

import pytest

from reader.entities.lazy import LazyDetector
from reader.errors import RegisterDamaged
from reader.model.article import ArticleText
from reader.resources import resource


def test_nothing_is_read_before_the_first_call(tmp_path: Path) -> None:
    detector = LazyDetector(tmp_path)
    with pytest.raises(RegisterDamaged):
        detector.detect(ArticleText("", (), ""), "it")


def test_it_answers_as_the_detector_does() -> None:
    detector = LazyDetector(resource("register"))
    assert [one.text for one in detector.detect(ArticleText("L'Armenia vota.", (), ""), "it")] == ["Armenia"]
    assert detector.version
