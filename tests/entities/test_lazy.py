from pathlib import Path

import pytest

from reader.entities.detector import Detector
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


def test_its_version_is_that_of_the_detector_and_is_told_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = LazyDetector(resource("register"), resource("model"))
    expected = Detector(resource("register"), model=resource("model")).version
    monkeypatch.setattr(LazyDetector, "_detector", None)
    assert detector.version == expected


def test_a_folder_without_a_model_counts_as_none(tmp_path: Path) -> None:
    detector = LazyDetector(resource("register"), tmp_path)
    assert detector.version == LazyDetector(resource("register")).version
