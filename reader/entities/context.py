"""What the rules share about one text: its words, what the register knows of them, and the evidence."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.entities.candidate import Candidate, Weight
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Form, Gazetteer, Use
from reader.entities.vocabulary import OPENERS
from reader.model.kinds import ActorType


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a form of the register stands: words `[start, end)`."""

    start: int
    end: int
    form: Form


@dataclass(slots=True)
class Context:
    """One text being read. `spots` are the register's forms in it, `cover` the longest over each word.

    `evidence` counts how often an actor is named without doubt; ambiguous forms lean on it.
    """

    document: Document
    gazetteer: Gazetteer
    language: str
    common: frozenset[str] = frozenset()
    """Folded words that prose hardly ever writes with a capital; empty where no table tells."""
    spots: list[Spot] = field(default_factory=list)
    cover: dict[int, Spot] = field(default_factory=dict)
    evidence: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    """Codes of the states named without doubt."""
    persons: set[int] = field(default_factory=set)
    """Words proposed as persons so far."""
    claimed: set[int] = field(default_factory=set)
    """Words that a body, a street, a law or a credit has taken: no person's name begins or goes on there."""

    def alone(self, start: int, end: int) -> bool:
        """Whether no other capitalised word leans on these, so that they are not part of a longer name."""
        document = self.document
        before = start - 1
        if document.joins(start) and document.is_name(before) and self.may_be_name(before):
            return False
        return not (document.joins(end) and document.is_name(end) and end not in self.cover)

    def may_be_name(self, index: int) -> bool:
        """Whether a capital is owed to a name rather than to the beginning of a sentence."""
        document = self.document
        if not document.is_name(index) or index in document.hashtags:
            return False
        folded = document.folds[index]
        return folded not in OPENERS and not self.opens_as_word(index)

    def opens_as_word(self, index: int) -> bool:
        """Whether a word that opens a sentence is one that is written with a small letter elsewhere."""
        document = self.document
        folded = document.folds[index]
        if not document.opens[index]:
            return False
        common = folded in self.common and folded not in self.gazetteer.first_names
        return folded in document.lowercase or common

    def used_as(self, index: int, *uses: Use) -> bool:
        """Whether the longest register form over a word has one of these uses."""
        spot = self.cover.get(index)
        return spot is not None and spot.form.use in uses

    def is_known(self, index: int) -> bool:
        """Whether the register has a word in a name of its own, without doubt."""
        spot = self.cover.get(index)
        return spot is not None and not spot.form.ambiguous

    def claim(self, candidates: Iterable[Candidate]) -> None:
        """Note the words of persons, and keep those of longer other names from becoming parts of one."""
        for one in candidates:
            if one.type is ActorType.PERSON:
                self.persons.update(range(one.start, one.end))
            if one.type is not ActorType.PERSON and one.end - one.start > 1 and one.weight > Weight.GUESS:
                self.claimed.update(range(one.start, one.end))

    def takes_article(self, city: str) -> bool:
        """Whether the city's own name has an article (Il Cairo, L'Aquila)."""
        return city in self.gazetteer.with_article

    def club_of(self, city: str) -> str:
        """The actor for a city's football club."""
        label = f"{city} (calcio)"
        return label if label in self.gazetteer.organisation_names else city

    def is_adjective(self, index: int) -> bool:
        """Whether the word is an adjective or noun of nationality, however written."""
        folded = self.document.fold(index)
        return folded in self.gazetteer.adjectives


def read_context(
    document: Document, gazetteer: Gazetteer, language: str, common: frozenset[str] = frozenset()
) -> Context:
    """Look every word up in the register and weigh what is certain."""
    context = Context(document, gazetteer, language, common)
    for index in range(len(document)):
        if document.shapes[index] <= Shape.OTHER and document.gaps[index] != "":
            continue
        for form in gazetteer.matches(document, index):
            context.spots.append(Spot(index, index + len(form.tokens), form))
    _cover(context)
    for spot in context.spots:
        if context.cover.get(spot.start) is spot and not spot.form.ambiguous:
            context.evidence[spot.form.actor] += 1
            if spot.form.use in (Use.STATE, Use.SEAT):
                context.states[spot.form.state] += 1
    return context


def _cover(context: Context) -> None:
    ranked = sorted(context.spots, key=lambda spot: (spot.start - spot.end, spot.form.use, spot.start))
    for spot in ranked:
        if all(index not in context.cover for index in range(spot.start, spot.end)):
            for index in range(spot.start, spot.end):
                context.cover[index] = spot
