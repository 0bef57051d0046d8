"""What the person's words on actors come to: which actor a detected name means, and what an actor is called.

Pure. The outcome depends on the set of words alone, not on the order in which they were said: there is one
word a key (`reader.model.annotation.key_of`), and where words contradict each other in a circle, which only
an import can bring about, the smallest identifier wins.
"""

from collections.abc import Iterable
from functools import cached_property

from reader.model.actor import Mention
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord
from reader.model.kinds import ActorType
from reader.text.names import folded_name

NOBODY = ""
"""What a name means that is none."""

_VOUCHING = frozenset(
    {
        ActorWord.ADD,
        ActorWord.CONFIRM,
        ActorWord.RENAME,
        ActorWord.RETYPE,
        ActorWord.ALIAS,
        ActorWord.MENTION,
    }
)
# Whose word on a name counts most, where an actor is spoken of under several.
_NAMING = (ActorWord.ADD, ActorWord.SPLIT, ActorWord.MENTION, ActorWord.ALIAS, ActorWord.MERGE)


class ActorRules:
    """The words that hold for the whole library, ready to be asked."""

    def __init__(self, said: Iterable[ActorCorrection] = ()) -> None:
        self._merges: dict[str, str] = {}
        self._splits: dict[tuple[str, str], str] = {}
        self._names: dict[str, str] = {}
        self._standing: dict[str, ActorWord] = {}
        self._called: dict[str, str] = {}
        self._typed: dict[str, ActorType] = {}
        self._stamps: dict[str, tuple[int, str, ActorStamp]] = {}
        self._vouched: set[str] = set()
        self.aliases: dict[str, ActorCorrection] = {}
        """Names the person gave, by comparison form."""
        for one in said:
            self._take(one)

    def _take(self, one: ActorCorrection) -> None:
        actor, into = one.actor.id, one.into
        match one.word:
            case ActorWord.MERGE if into:
                self._merges[actor] = into.id
                self._vouched.add(into.id)
            case ActorWord.SPLIT | ActorWord.NOT_ALIAS if into:
                self._splits[actor, one.folded] = into.id
                if one.word is ActorWord.SPLIT:
                    self._vouched.add(into.id)
            case ActorWord.ALIAS:
                self._names[one.folded] = actor
                self.aliases[one.folded] = one
            case ActorWord.NOT_NAME:
                self._names[one.folded] = NOBODY
            case ActorWord.RENAME if into:
                self._called[actor] = into.name
            case ActorWord.RETYPE if into:
                self._typed[actor] = into.type
            case ActorWord.ADD | ActorWord.CONFIRM | ActorWord.NOT_ACTOR:
                self._standing[actor] = one.word
            case _:
                pass
        if one.word in _VOUCHING:
            self._vouched.add(actor)
        self._meet(one)

    def _meet(self, one: ActorCorrection) -> None:
        rank = _NAMING.index(one.word) if one.word in _NAMING else len(_NAMING)
        for stamp in (one.actor, one.into):
            if stamp is not None and stamp.id:
                known = (rank, stamp.name, stamp)
                self._stamps[stamp.id] = min(self._stamps.get(stamp.id, known), known, key=_by_rank)

    def shown(self, actor_id: str, folded: str, *, fixed: bool = False) -> str:
        """The actor that a name detected as `actor_id` means, or `NOBODY`. A place that the person marked
        (`fixed`) goes only by what its actor is merged into: it is the word on this very place."""
        if fixed:
            return self._follow(actor_id, None, frozenset())
        return self._follow(self._names.get(folded, actor_id), folded, self._nobodies)

    def _follow(self, current: str, folded: str | None, nobodies: frozenset[str]) -> str:
        met: list[str] = []
        while current:
            if current in met:
                return min(met[met.index(current) :])
            met.append(current)
            part = None if folded is None else self._splits.get((current, folded))
            if part is None and current in nobodies:
                return NOBODY
            following = part or self._merges.get(current)
            if following is None:
                return current
            current = following
        return NOBODY

    def means_nobody(self, mention: Mention) -> bool:
        """Whether a detected mention is struck out by its name or its actor."""
        return self.shown(mention.actor_id, folded_name(mention.text)) == NOBODY

    def root(self, actor_id: str) -> str:
        """The actor under which an actor is shown, or `NOBODY`."""
        return self._follow(actor_id, None, self._nobodies)

    @cached_property
    def _nobodies(self) -> frozenset[str]:
        return frozenset(one for one, word in self._standing.items() if word is ActorWord.NOT_ACTOR)

    def alias_of(self, folded: str) -> str | None:
        """The actor that a name means by the person's word; `NOBODY` when they said that it is none."""
        target = self._names.get(folded)
        return target if not target else self.shown(target, folded)

    def merged_into(self, actor_id: str) -> str | None:
        return self._merges.get(actor_id)

    def with_merged(self, ids: Iterable[str]) -> frozenset[str]:
        """These actors and all that are shown under them, for what was written down under the old ids."""
        wanted = set(ids)
        return frozenset(wanted | {one for one in self._merges if self.root(one) in wanted})

    def known(self, actor_id: str) -> ActorStamp | None:
        """An actor as the person spoke of it, detected here or not."""
        found = self._stamps.get(actor_id)
        return found[2] if found else None

    def given_names(self) -> list[tuple[str, str]]:
        """Every name by which the person spoke of an actor, with the actor that is shown under it now: names
        they gave, and what those are called that were merged or renamed since."""
        given = [(self.alias_of(name), one.spelling) for name, one in self.aliases.items()]
        given += [(self.root(actor), stamp.name) for actor, (_, _, stamp) in self._stamps.items()]
        return sorted({(actor, name) for actor, name in given if actor})

    def display(self, actor_id: str, detected: ActorStamp | None) -> ActorStamp:
        """How an actor is shown: as it was detected here, unless the person called it otherwise."""
        spoken = self.known(actor_id)
        base = spoken if self._standing.get(actor_id) is ActorWord.ADD or detected is None else detected
        if base is None:
            base = ActorStamp(actor_id, actor_id, ActorType.PERSON)
        name, kind = self._called.get(actor_id, base.name), self._typed.get(actor_id, base.type)
        return ActorStamp(actor_id, name, kind)

    def is_confirmed(self, actor_id: str) -> bool:
        return actor_id in self._vouched

    @cached_property
    def added(self) -> frozenset[str]:
        """Actors that are there because the person said so, even where no text names them."""
        made = {actor for actor, word in self._standing.items() if word is ActorWord.ADD}
        return frozenset(actor for actor in made if self.root(actor) == actor)

    def speaks_of(self) -> set[str]:
        """Every actor that some word is about."""
        return set(self._stamps)

    def related(self, ids: Iterable[str], folded: Iterable[str]) -> tuple[set[str], set[str]]:
        """These actors and names with all that words tie to them, however far."""
        actors, names = set(ids) - {NOBODY}, set(folded)
        size = -1
        while size != len(actors) + len(names):
            size = len(actors) + len(names)
            for one, other in self._merges.items():
                if one in actors or other in actors:
                    actors |= {one, other}
            for (one, _), other in self._splits.items():
                if one in actors or other in actors:
                    actors |= {one, other}
            for name, actor in self._names.items():
                if name in names or actor in actors:
                    names.add(name)
                    actors |= {actor} - {NOBODY}
        return actors, names


def _by_rank(known: tuple[int, str, ActorStamp]) -> tuple[int, str, str]:
    rank, name, stamp = known
    return rank, name, stamp.type.value
