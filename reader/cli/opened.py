"""A library opened for one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from reader.bootstrap import Session, open_session
from reader.cli.arguments import Options
from reader.cli.output import Steps
from reader.jobs.calls import Call, call
from reader.library.facade import Library

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Opened:
    """The library, with the progress of what runs shown."""

    session: Session
    steps: Steps

    @property
    def library(self) -> Library:
        return self.session.library

    def run(self, prepared: Call[R]) -> R:
        return self.session.run(prepared, self.steps)

    def catch_up(self) -> None:
        """Let everything derived follow, and annotations find their articles again."""
        self.run(call(self.library.derivation.catch_up))
        if self.library.review.strays():
            self.run(call(self.library.review.reattach))

    def article_id(self, options: Options) -> str:
        return self.library.articles.find(options.article).id


@contextmanager
def open_for_command(options: Options, *, changes: bool) -> Iterator[Opened]:
    steps = Steps()
    try:
        with open_session(options.folder, changes=changes) as session:
            yield Opened(session, steps)
    finally:
        steps.end()
