"""What the person adds and strikes out: actors, mentions, and a file of all corrections."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.errors import WrongUse
from reader.library.actor_corrections import ActorCorrections
from reader.library.actor_exchange import joining
from reader.library.actor_words import clean_name
from reader.library.articles import stamp
from reader.library.roles import writes_notes
from reader.model.actor import Scope
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord, ArticleStamp
from reader.model.article import Article
from reader.model.change import Change
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.text.actor_rules import ActorRules
from reader.text.names import folded_name


class ActorMarking(ActorCorrections):
    """Every changing call is on disk when it returns."""

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
        marked = self._marked(actor, text, rules)
        if scope is Scope.LIBRARY:
            return self._say("Not an actor", [self._nowhere(actor, text)], marked)
        article = self._article(article_id)
        if scope is Scope.ARTICLE:
            here = [one for one in marked if one.article and one.article.id == article.id]
            return self._say("Not an actor here", self._not_here(actor, text, article), here, article=article)
        if span is None:
            raise WrongUse(reason="Say which mention: an article and a span.")
        word = self._on_mention(ActorWord.NOT_MENTION, actor, article, span)
        return self._say("Not a mention", [word], self._marks(article, span), article=article)

    def _marked(self, actor: ActorStamp, text: str, rules: ActorRules) -> list[ActorCorrection]:
        """The places that the person marked as this actor, or as this name of it: an older word on each."""
        return [
            one
            for one in self._words()
            if one.word is ActorWord.MENTION
            and rules.shown(one.actor.id, "", fixed=True) == actor.id
            and one.selectors is not None
            and (not text or folded_name(one.selectors.exact) == folded_name(text))
        ]

    def _nowhere(self, actor: ActorStamp, text: str) -> ActorCorrection:
        if not text:
            return ActorCorrection(ActorWord.NOT_ACTOR, actor)
        return ActorCorrection(ActorWord.NOT_NAME, actor, clean_name(text), folded_name(text))

    def _not_here(self, actor: ActorStamp, text: str, article: Article) -> list[ActorCorrection]:
        texts = [clean_name(text)] if text else []
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
        rules, name = self._rules(), clean_name(name)
        actor_id = self._identify(type, name)
        if rules.merged_into(actor_id) is not None:
            actor_id = self._free_id(ActorStamp(rules.root(actor_id), name, type), name, rules)
        actor = ActorStamp(actor_id, name, type)
        names = {folded_name(one): clean_name(one) for one in (name, *aliases)}
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
            name = clean_name(name or self._passage(article, span).exact)
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
