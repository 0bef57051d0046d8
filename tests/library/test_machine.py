"""Whatever a person does, in whatever order, the library holds what a simple model says."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.bootstrap import Part, open_library
from reader.errors import NothingToUndo
from reader.library.facade import Library
from reader.model.article import Listing
from reader.model.kinds import Colour
from reader.model.span import Span
from tests.conftest import SOAK
from tests.small_library import write_articles

RUNS, STEPS = (500, 50) if SOAK else (15, 15)
BODIES = st.sampled_from(["", "una nota", "**due**\n\n- righe", "è 🕊 {x} == %%", "x" * 3_000])
TAGS = st.lists(st.sampled_from(["pace", "fonti", "da rileggere"]), unique=True, max_size=2)
COLOURS = st.sampled_from(list(Colour))
NUMBERS = st.integers(0, 1_000_000)


@dataclass(frozen=True)
class Noted:
    """What the model knows of an annotation."""

    body: str
    tags: tuple[str, ...]
    colour: Colour | None
    quote: str


Model = dict[str, Noted]


class Person(RuleBasedStateMachine):
    """One person at one library; `past` and `future` are the model's own undo and redo."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="corpus-reader-machine-")
        self.model: Model = {}
        self.past: list[Model] = []
        self.future: list[Model] = []
        self.copies: dict[str, Model] = {}
        self.revisions = 0

    @property
    def root(self) -> Path:
        return Path(self.folder.name)

    @initialize()
    def start(self) -> None:
        self.source = write_articles(self.root / "source")
        self.library = self.open()
        self.library.imports.import_paths([self.source])
        self.ids = self.library.articles.ids(Listing())

    def open(self) -> Library:
        return open_library(self.root / "library", Part.OWNER)

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
        self.folder.cleanup()

    def become(self, model: Model) -> None:
        """One step of the person's; what changes nothing is none."""
        if model != self.model:
            self.past.append(self.model)
            self.future.clear()
            self.model = model

    def chosen(self, number: int) -> str:
        return sorted(self.model)[number % len(self.model)]

    @rule(number=NUMBERS, colour=COLOURS, body=BODIES, tags=TAGS)
    def highlight(self, number: int, colour: Colour, body: str, tags: list[str]) -> None:
        article_id = self.ids[number % len(self.ids)]
        text = self.library.articles.text(article_id).text
        start = number % (len(text) - 1)
        span = Span(start, min(len(text), start + 1 + number % 60))
        made = self.library.annotations.highlight(article_id, span, colour=colour, body=body, tags=tags)
        noted = Noted(body, tuple(tags), colour, span.of(text))
        self.become({**self.model, made.created or "": noted})

    @rule(number=NUMBERS, body=BODIES)
    def write_note(self, number: int, body: str) -> None:
        made = self.library.annotations.add_note(self.ids[number % len(self.ids)], body)
        self.become({**self.model, made.created or "": Noted(body, (), None, "")})

    @precondition(lambda self: bool(self.model))
    @rule(number=NUMBERS, body=BODIES, tags=TAGS)
    def revise(self, number: int, body: str, tags: list[str]) -> None:
        note_id = self.chosen(number)
        self.library.annotations.revise(note_id, body=body, tags=tags)
        self.become({**self.model, note_id: replace(self.model[note_id], body=body, tags=tuple(tags))})

    @precondition(lambda self: bool(self.model))
    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        note_id = self.chosen(number)
        self.library.annotations.delete(note_id)
        self.become({key: noted for key, noted in self.model.items() if key != note_id})

    @rule()
    def undo(self) -> None:
        if self.past:
            self.library.history.undo()
            self.future.append(self.model)
            self.model = self.past.pop()
        else:
            with pytest.raises(NothingToUndo):
                self.library.history.undo()

    @rule()
    def redo(self) -> None:
        if self.future:
            self.library.history.redo()
            self.past.append(self.model)
            self.model = self.future.pop()
        else:
            with pytest.raises(NothingToUndo):
                self.library.history.redo()

    @rule(number=NUMBERS)
    def import_again(self, number: int) -> None:
        """An article grows at its beginning; nothing of the person's changes."""
        path = sorted(self.source.iterdir())[number % 3]
        self.revisions += 1
        path.write_text(f"Revisione {self.revisions}.\n\n{path.read_text('utf-8')}", "utf-8")
        self.library.imports.update()

    @rule()
    def export(self) -> None:
        """An export read back into the same library adds nothing."""
        self.library.exports.write(self.root / "export")
        lines = self.root / "export" / "annotations.jsonl"
        if lines.exists():
            taken = self.library.exchange.import_annotations(lines)
            assert not taken.added

    @rule()
    def back_up(self) -> None:
        made = self.library.backups.make()
        if made is not None:
            self.copies[made.name] = self.model

    @precondition(lambda self: bool(self.copies))
    @rule(number=NUMBERS)
    def restore(self, number: int) -> None:
        kept = sorted(info.name for info in self.library.backups.list() if info.name in self.copies)
        name = kept[number % len(kept)]
        self.library.backups.restore(name)
        self.become(self.copies[name])

    @rule()
    def start_again(self) -> None:
        self.library.close()
        self.library = self.open()

    @invariant()
    def holds_what_the_model_says(self) -> None:
        if not hasattr(self, "library"):
            return
        rows = {row.id: row for row in self.library.annotations.all()}
        assert {i: Noted(row.note, row.tags, row.colour, row.quote) for i, row in rows.items()} == self.model
        assert self.library.notebook.entries().total == len(self.model)
        assert (self.library.history.undo_label() is not None) == bool(self.past)


TestPerson = Person.TestCase
TestPerson.settings = settings(
    max_examples=RUNS,
    stateful_step_count=STEPS,
    suppress_health_check=list(HealthCheck),
)
TestPerson = pytest.mark.timeout(0 if SOAK else 300)(TestPerson)
