"""What the person says of actors and their names: the same, another, called otherwise.

Detection is never edited: the words are laid over what it found, wherever mentions are shown.
"""

from collections.abc import Sequence

from reader.errors import WrongUse
from reader.library.actor_words import ActorWords, clean_name
from reader.library.roles import writes_notes
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord
from reader.model.change import Change
from reader.model.kinds import ActorType
from reader.text.actor_rules import ActorRules
from reader.text.names import folded_name


class ActorCorrections(ActorWords):
    """Every changing call is on disk when it returns. An actor that is shown under another is meant by it."""

    # One actor

    @writes_notes
    def merge(self, actor_id: str, into_id: str) -> Change:
        """Both are one actor from now on, called as the second; merging back turns it round."""
        rules = self._rules()
        one, other = self._shown(actor_id, rules), self._shown(into_id, rules)
        if one.id != other.id:
            return self._say("Merge actors", [ActorCorrection(ActorWord.MERGE, one, into=other)])
        turned = rules.known(into_id)
        if into_id == other.id or turned is None:
            raise WrongUse(reason=f"“{one.name}” and “{other.name}” are already one actor.")
        taken_back = self._said(ActorWord.MERGE, into_id)
        return self._say("Merge actors", [ActorCorrection(ActorWord.MERGE, one, into=turned)], taken_back)

    @writes_notes
    def split(self, actor_id: str, alias: str, new_name: str = "") -> Change:
        """Make one of an actor's names an actor of its own; `created` is its id."""
        return self._part(ActorWord.SPLIT, "Split actor", actor_id, alias, new_name or alias)

    @writes_notes
    def rename(self, actor_id: str, name: str) -> Change:
        actor, name = self._shown(actor_id, self._rules()), clean_name(name)
        into = ActorStamp(actor.id, name, actor.type)
        return self._say("Rename actor", [ActorCorrection(ActorWord.RENAME, actor, into=into)])

    @writes_notes
    def retype(self, actor_id: str, type: ActorType) -> Change:
        """The identifier stays: it tells an actor from others, and no longer what it is."""
        actor = self._shown(actor_id, self._rules())
        into = ActorStamp(actor.id, actor.name, type)
        return self._say("Change the type of an actor", [ActorCorrection(ActorWord.RETYPE, actor, into=into)])

    @writes_notes
    def confirm(self, actor_id: str) -> Change:
        """Vouch for an actor: it is no guess any more."""
        rules = self._rules()
        actor = self._shown(actor_id, rules)
        if rules.is_confirmed(actor.id):
            return Change(frozenset(), None)
        return self._say("Confirm actor", [ActorCorrection(ActorWord.CONFIRM, actor)])

    # Names

    @writes_notes
    def add_alias(self, actor_id: str, text: str) -> Change:
        """Wherever this name is written, it means this actor."""
        rules = self._rules()
        actor, alias = self._shown(actor_id, rules), self._alias(actor_id, text, rules)
        parted = [
            one
            for one in self._words()
            if one.word in (ActorWord.SPLIT, ActorWord.NOT_ALIAS)
            and one.folded == alias.folded
            and rules.root(one.actor.id) == actor.id
        ]
        return self._say("Add a name", [alias], parted)

    @writes_notes
    def remove_alias(self, actor_id: str, text: str) -> Change:
        """This is no name of this actor: what the person gave is taken back, what was detected becomes an
        actor of its own name, a guess."""
        rules = self._rules()
        actor, name = self._shown(actor_id, rules), folded_name(text)
        if name == folded_name(actor.name):
            raise WrongUse(reason=f"“{text}” is what the actor is called. Rename it first, or split it.")
        given = [one for one in self._words() if one.word is ActorWord.ALIAS and one.folded == name]
        given = [one for one in given if rules.alias_of(name) == actor.id]
        rest = ActorRules(one for one in self._words() if one not in given)
        detected = [one for one in self._store.detected_as(text) if rest.shown(one, name) == actor.id]
        if detected or not given:
            return self._part(ActorWord.NOT_ALIAS, "Remove a name", actor_id, text, text, given)
        return self._say("Remove a name", [], given)

    def _part(
        self,
        word: ActorWord,
        label: str,
        actor_id: str,
        alias: str,
        new_name: str,
        taken_back: Sequence[ActorCorrection] = (),
    ) -> Change:
        rules = self._rules()
        actor, alias, name = self._shown(actor_id, rules), clean_name(alias), clean_name(new_name)
        folded = folded_name(alias)
        means = {rules.shown(one, folded) for one in self._store.detected_as(alias)}
        if actor.id not in means and rules.alias_of(folded) != actor.id:
            raise WrongUse(reason=f"“{alias}” is no name of “{actor.name}”.")
        into = ActorStamp(self._free_id(actor, name, rules), name, actor.type)
        said = ActorCorrection(word, actor, alias, folded, into)
        return self._say(label, [said], taken_back, created=into.id)
