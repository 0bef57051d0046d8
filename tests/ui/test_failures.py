import sys

import pytest

from reader.ui.failures import details_of, watch


def test_an_uncaught_error_is_logged_and_told_and_not_printed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[BaseException] = []
    watch(told.append)
    error = ValueError("bug")
    sys.excepthook(ValueError, error, None)
    assert told == [error]
    assert "bug" in caplog.text
    assert capsys.readouterr().err == ""


def test_an_interruption_ends_the_program_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: ended.append(kind))
    told: list[BaseException] = []
    watch(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (ended, told) == ([KeyboardInterrupt], [])


def test_details_name_the_versions_and_the_trace() -> None:
    try:
        raise ValueError("what happened")
    except ValueError as error:
        details = details_of(error)
    assert "what happened" in details
    assert "Corpus Reader" in details
    assert "Qt 6" in details
