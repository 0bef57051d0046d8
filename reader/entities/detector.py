"""The detector: register and rules, the trained tagger on top, then one choice among what they propose."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.entities.acronyms import acronym_candidates
from reader.entities.barriers import barrier_candidates
from reader.entities.bodies import body_candidates
from reader.entities.candidate import Candidate
from reader.entities.clubs import club_candidates
from reader.entities.companies import company_candidates
from reader.entities.companions import companion_candidates
from reader.entities.context import Context, read_context
from reader.entities.credits import credit_candidates
from reader.entities.document import read_document
from reader.entities.events import event_candidates
from reader.entities.gazetteer import Gazetteer
from reader.entities.model_names import model_candidates
from reader.entities.organisations import organisation_candidates
from reader.entities.owned import owned_candidates
from reader.entities.people import Book
from reader.entities.persons import person_candidates
from reader.entities.place_names import place_name_candidates
from reader.entities.places import place_candidates
from reader.entities.register import fingerprint, load_register
from reader.entities.resolver import choose, resolve
from reader.entities.states import state_candidates
from reader.entities.surnames import surname_candidates
from reader.entities.tagger import Tagged, has_model, load_tagger, model_digest
from reader.model.actor import Mention, RecognisedBy
from reader.model.article import ArticleText

_VERSION = "rules-7"

# A stage proposes candidates from what it reads; stages that share the book of persons run in this order.
Stage = Callable[[Context, Book], Iterator[Candidate]]


def _without_book(stage: Callable[[Context], Iterator[Candidate]]) -> Stage:
    return lambda context, _book: stage(context)


STAGES: tuple[Stage, ...] = (
    _without_book(barrier_candidates),
    _without_book(event_candidates),
    _without_book(state_candidates),
    _without_book(organisation_candidates),
    _without_book(body_candidates),
    _without_book(company_candidates),
    _without_book(owned_candidates),
    _without_book(place_name_candidates),
    _without_book(acronym_candidates),
    _without_book(place_candidates),
    _without_book(club_candidates),
    credit_candidates,
    person_candidates,
)
# These live on the full names in the book, and run once more when the tagger has added some.
LATE_STAGES: tuple[Stage, ...] = (surname_candidates, _without_book(companion_candidates))


def version_of(folder: Path, language: str = "it", model: Path | None = None) -> str:
    """What a detector made of these files calls itself; they are not parsed. A model's folder without its
    files counts as none."""
    digest = model_digest(model) if model and has_model(model) else "none"
    return f"{_VERSION}-{fingerprint(folder)}-{language}-{digest}"


class Detector:
    """Implements `ports.EntityDetector` with the register in a folder, and the trained model if there is one.

    `language` is that of canonical names (`it` or `en`). `model` is the folder of the tagger's files; without
    them the register and the rules work alone. Immutable after construction, which reads the files (some
    tenths of a second); safe to use from any thread.
    """

    def __init__(self, folder: Path, language: str = "it", model: Path | None = None) -> None:
        self._gazetteer = Gazetteer(load_register(folder), language)
        self._tagger = load_tagger(model, self._gazetteer) if model else None
        self._common = self._tagger.common if self._tagger else frozenset[str]()
        self._version = version_of(folder, language, model if self._tagger else None)

    @property
    def version(self) -> str:
        return self._version

    @property
    def gazetteer(self) -> Gazetteer:
        return self._gazetteer

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        context, book, found = self.propose(text.text, language, self._common)
        if self._tagger is not None:
            tagged = self._tagger.tag(context, choose(context.document, found))
            guesses = list(model_candidates(context, book, tagged))
            context.claim(guesses)
            found += guesses
            found += _run(LATE_STAGES, context, book)
        return [self._vouched_for(mention) for mention in resolve(context.document, found)]

    def _vouched_for(self, mention: Mention) -> Mention:
        """Whom the register knows is no guess, by whatever rule the name was recognised here."""
        if (mention.type, mention.actor) not in self._gazetteer.registered:
            return mention
        return replace(mention, by=RecognisedBy.REGISTER)

    def tag(self, text: str) -> tuple[Context, list[Tagged]]:
        """What the tagger finds, before our four types; nothing without a model. For measuring."""
        context, _, found = self.propose(text, common=self._common)
        if self._tagger is None:
            return context, []
        return context, self._tagger.tag(context, choose(context.document, found))

    def propose(
        self, text: str, language: str = "it", common: frozenset[str] = frozenset()
    ) -> tuple[Context, Book, list[Candidate]]:
        """What the register and the rules propose, before the tagger and before the choice; `common` are
        words that prose hardly ever writes with a capital."""
        context = read_context(read_document(text), self._gazetteer, language, common)
        book = Book()
        found = _run(STAGES, context, book)
        found += _run(LATE_STAGES, context, book)
        return context, book, found


def _run(stages: Iterable[Stage], context: Context, book: Book) -> list[Candidate]:
    candidates: list[Candidate] = []
    for stage in stages:
        found = list(stage(context, book))
        context.claim(found)
        candidates.extend(found)
    return candidates
