"""The detector: register and rules, one stage after the other, then one choice among what they propose."""

from collections.abc import Callable, Iterator
from pathlib import Path

from reader.entities.acronyms import acronym_candidates
from reader.entities.barriers import barrier_candidates
from reader.entities.candidate import Candidate
from reader.entities.companions import companion_candidates
from reader.entities.context import Context, read_context
from reader.entities.credits import credit_candidates
from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer
from reader.entities.organisations import organisation_candidates
from reader.entities.people import Book
from reader.entities.persons import person_candidates
from reader.entities.places import place_candidates
from reader.entities.register import load_register
from reader.entities.resolver import resolve
from reader.entities.states import state_candidates
from reader.entities.surnames import surname_candidates
from reader.model.actor import Mention
from reader.model.article import ArticleText

_VERSION = "rules-1"

# A stage proposes candidates from what it reads; stages that share the book of persons run in this order.
# A model is one more stage before the surnames, with weights between GUESS and RULE.
Stage = Callable[[Context, Book], Iterator[Candidate]]


def _without_book(stage: Callable[[Context], Iterator[Candidate]]) -> Stage:
    return lambda context, _book: stage(context)


STAGES: tuple[Stage, ...] = (
    _without_book(barrier_candidates),
    _without_book(state_candidates),
    _without_book(organisation_candidates),
    _without_book(acronym_candidates),
    _without_book(place_candidates),
    credit_candidates,
    person_candidates,
    surname_candidates,
    _without_book(companion_candidates),
)


class Detector:
    """Implements `ports.EntityDetector` with the register in a folder.

    `language` is that of canonical names (`it` or `en`). Immutable after construction, which reads the
    register (tens of milliseconds); safe to use from any thread.
    """

    def __init__(self, folder: Path, language: str = "it") -> None:
        self._gazetteer = Gazetteer(load_register(folder), language)

    @property
    def version(self) -> str:
        return f"{_VERSION}-{self._gazetteer.register.fingerprint}-{self._gazetteer.language}"

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        document = read_document(text.text)
        context = read_context(document, self._gazetteer, language)
        book = Book()
        candidates: list[Candidate] = []
        for stage in STAGES:
            found = list(stage(context, book))
            context.claim(found)
            candidates.extend(found)
        return resolve(document, candidates)
