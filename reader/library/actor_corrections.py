"""What the person says of actors: one record a word in the notes, one step of the history a call.

Detection is never edited: the words are laid over what it found, wherever mentions are shown.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.errors import ActorNotFound, ArticleNotFound, BadSpan, BadValue, WrongUse
from reader.library.actor_exchange import joining
from reader.library.articles import stamp
from reader.library.roles import writes_notes
from reader.model.actor import ActorType, Scope
from reader.model.annotation import (
    ActorCorrection,
    ActorStamp,
    ActorWord,
    ArticleStamp,
    Selectors,
)
from reader.model.article import Article
from reader.model.change import Change, Noun
from reader.model.span import Span
from reader.ports import ArticleStore, CorrectionsFormat, NotesStore
from reader.text.actor_rules import NOBODY, ActorRules
from reader.text.describe import describe
from reader.text.names import folded_name
from reader.text.normalise import normalise

_ON_MENTIONS = (ActorWord.MENTION, ActorWord.NOT_MENTION)


class ActorCorrections:
    """Every changing call is on disk when it returns. An actor that is shown under another is meant by it."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        identify: Callable[[ActorType, str], str],
        form: CorrectionsFormat,
    ) -> None:
        """`identify` derives an actor's identifier from type and canonical name."""
        self._store = store
        self._notes = notes
        self._identify = identify
        self._form = form

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
        actor, name = self._shown(actor_id, self._rules()), _clean(name)
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
        actor, alias, name = self._shown(actor_id, rules), _clean(alias), _clean(new_name)
        folded = folded_name(alias)
        means = {rules.shown(one, folded) for one in self._store.detected_as(alias)}
        if actor.id not in means and rules.alias_of(folded) != actor.id:
            raise WrongUse(reason=f"“{alias}” is no name of “{actor.name}”.")
        into = ActorStamp(self._free_id(actor, name, rules), name, actor.type)
        said = ActorCorrection(word, actor, alias, folded, into)
        return self._say(label, [said], taken_back, created=into.id)

    def _free_id(self, actor: ActorStamp, name: str, rules: ActorRules) -> str:
        """The identifier of a name, another when that one is shown as the actor from which it parts."""
        wanted = self._identify(actor.type, name)
        found, number = wanted, 1
        while rules.root(found) in (actor.id, NOBODY):
            number += 1
            found = f"{wanted}-{number}"
        return found

    @writes_notes
    def not_actor(
        self,
        actor_id: str,
        scope: Scope,
        *,
        text: str = "",
        article_id: str | None = None,
        span: Span | None = None,
    ) -> Change:
        """Not an actor: the mention at `span`, the name `text` in the article, or everywhere. Without a
        `text` all names of the actor are meant."""
        rules = self._rules()
        actor = self._shown(actor_id, rules)
        if scope is Scope.LIBRARY:
            said = [self._nowhere(actor, text)]
            return self._say("Not an actor", said)
        article = self._article(article_id)
        if scope is Scope.ARTICLE:
            return self._say("Not an actor here", self._not_here(actor, text, article), article=article)
        if span is None:
            raise WrongUse(reason="Say which mention: an article and a span.")
        word = self._on_mention(ActorWord.NOT_MENTION, actor, article, span)
        return self._say("Not a mention", [word], self._marks(article, span), article=article)

    def _nowhere(self, actor: ActorStamp, text: str) -> ActorCorrection:
        if not text:
            return ActorCorrection(ActorWord.NOT_ACTOR, actor)
        return ActorCorrection(ActorWord.NOT_NAME, actor, _clean(text), folded_name(text))

    def _not_here(self, actor: ActorStamp, text: str, article: Article) -> list[ActorCorrection]:
        texts = [_clean(text)] if text else []
        if not text:
            texts = [row.text for row in self._store.mentions(article.id) if row.actor_id == actor.id]
        by_name = {folded_name(one): one for one in texts}
        return [
            ActorCorrection(ActorWord.NOT_HERE, actor, one, folded, article=stamp(article))
            for folded, one in by_name.items()
        ]

    # New actors and mentions

    @writes_notes
    def add(self, name: str, type: ActorType, aliases: Sequence[str] = ()) -> Change:
        """Add an actor, found from now on wherever its name or an alias is written; `created` is its id."""
        rules, name = self._rules(), _clean(name)
        actor_id = self._identify(type, name)
        if rules.merged_into(actor_id) is not None:
            actor_id = self._free_id(ActorStamp(rules.root(actor_id), name, type), name, rules)
        actor = ActorStamp(actor_id, name, type)
        names = {folded_name(one): _clean(one) for one in (name, *aliases)}
        said = [ActorCorrection(ActorWord.ALIAS, actor, one, folded) for folded, one in names.items()]
        return self._say("Add actor", [ActorCorrection(ActorWord.ADD, actor), *said], created=actor_id)

    @writes_notes
    def mark(
        self,
        article_id: str,
        span: Span,
        type: ActorType,
        *,
        actor_id: str | None = None,
        name: str = "",
    ) -> Change:
        """The passage names this actor, or a new one called `name` (else as the passage); `created` is its
        id. Raises `BadSpan`."""
        article, rules = self._article(article_id), self._rules()
        if actor_id is None:
            name = _clean(name or self._passage(article, span).exact)
            actor = ActorStamp(self._identify(type, name), name, type)
        else:
            actor = self._shown(actor_id, rules)
        word = self._on_mention(ActorWord.MENTION, actor, article, span)
        return self._say(
            "Mark mention", [word], self._marks(article, span), article=article, created=actor.id
        )

    # To and from a file

    def corrections(self) -> int:
        """How many words of the person hold."""
        return len(self._words())

    def export_file(self, path: Path) -> int:
        """Write every correction of actors into one file; return how many."""
        said = self._words()
        self._form.save(path, said)
        return len(said)

    @writes_notes
    def import_file(self, path: Path) -> Change:
        """Take in the corrections of a file. What the person said otherwise here stays as it is.

        Raises `SourceUnreadable`, `NewerFormat` or `BadLine`; then nothing was imported.
        """
        new = joining(self._words(), self._here(self._form.load(path)))
        return self._say("Import corrections of actors", new) if new else Change(frozenset(), None)

    def _here(self, said: Sequence[ActorCorrection]) -> Iterator[ActorCorrection]:
        """Words with the ids of the articles as they are called here."""
        found: dict[ArticleStamp, str] = {}
        for one in said:
            if one.article is None:
                yield one
                continue
            if one.article not in found:
                found[one.article] = self._store.match(one.article) or one.article.id
            yield replace(one, article=replace(one.article, id=found[one.article]))

    # Helpers

    def _words(self) -> list[ActorCorrection]:
        return self._notes.records(ActorCorrection)

    def _rules(self) -> ActorRules:
        return ActorRules(self._words())

    def _said(self, word: ActorWord, actor_id: str) -> list[ActorCorrection]:
        return [one for one in self._words() if one.word is word and one.actor.id == actor_id]

    def _shown(self, actor_id: str, rules: ActorRules) -> ActorStamp:
        """The actor under which an actor is shown. Raises `ActorNotFound`."""
        shown = rules.root(actor_id) or actor_id
        rows = self._store.actors_of([shown])
        if rows:
            detected = ActorStamp(rows[0].actor_id, rows[0].actor, rows[0].type)
            return rules.display(shown, detected)
        if not shown or rules.known(shown) is None:
            raise ActorNotFound(reference=actor_id)
        return rules.display(shown, None)

    def _alias(self, actor_id: str, text: str, rules: ActorRules) -> ActorCorrection:
        text = _clean(text)
        return ActorCorrection(ActorWord.ALIAS, self._shown(actor_id, rules), text, folded_name(text))

    def _article(self, article_id: str | None) -> Article:
        article = self._store.article(article_id or "")
        if article is None:
            raise ArticleNotFound(reference=article_id or "")
        return article

    def _on_mention(
        self, word: ActorWord, actor: ActorStamp, article: Article, span: Span
    ) -> ActorCorrection:
        selectors = self._passage(article, span)
        return ActorCorrection(word, actor, article=stamp(article), selectors=selectors)

    def _passage(self, article: Article, span: Span) -> Selectors:
        text = self._store.text(article.id)
        length = len(text.text) if text else 0
        if text is None or not 0 <= span.start < span.end <= length:
            name = Path(article.path).name
            raise BadSpan(start=span.start, end=span.end, article=name, length=length)
        return describe(text.text, span)

    def _marks(self, article: Article, span: Span) -> list[ActorCorrection]:
        """What was said before of places that a new word on a place covers."""
        place: ArticleStamp = stamp(article)
        return [
            one
            for one in self._words()
            if one.word in _ON_MENTIONS
            and one.article is not None
            and one.selectors is not None
            and (one.article.id, one.article.revision) == (place.id, place.revision)
            and Span(one.selectors.start, one.selectors.end).overlaps(span)
        ]

    def _say(
        self,
        label: str,
        said: Sequence[ActorCorrection],
        taken_back: Sequence[ActorCorrection] = (),
        *,
        article: Article | None = None,
        created: str | None = None,
    ) -> Change:
        self._notes.edit(label, said, taken_back)
        articles = None if article is None else (article.id,)
        return Change(frozenset({Noun.ACTORS}), articles, created, label)


def _clean(text: str) -> str:
    """A name on one line; raises `BadValue` when nothing is left."""
    cleaned = " ".join(normalise(text).split())
    if not folded_name(cleaned):
        raise BadValue(value=text, kind="name", expected="Write at least one letter.")
    return cleaned
