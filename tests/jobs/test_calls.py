from pathlib import Path

import msgspec
import pytest

from reader.jobs.calls import call, name_of, resolve
from reader.model.span import Span
from tests.jobs.services import Answer, Echo


def test_a_call_is_named_after_service_and_method() -> None:
    assert name_of(call(Echo().answer, "a", Span(0, 1), Path()).method) == "echo.answer"


def test_a_call_runs_the_same_from_its_message() -> None:
    sent = call(Echo().answer, "a", Span(0, 1), Path("/x"), times=3)
    again = resolve({"echo": Echo()}, sent.name, sent.encoded())
    assert again.run() == sent.run() == Answer("aaa", (Span(0, 1),) * 3, Path("/x"))


@pytest.mark.parametrize(
    "name", ["echo._hidden", "echo.__init__", "nothing.answer", "echo", "", "echo.nothing"]
)
def test_only_public_methods_of_services_can_be_called(name: str) -> None:
    with pytest.raises(LookupError):
        resolve({"echo": Echo()}, name, {})


def test_arguments_of_the_wrong_type_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        resolve({"echo": Echo()}, "echo.work", {"steps": "many"})
