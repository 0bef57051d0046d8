"""Words on actors: what they hold in common, and what is known of an actor when one is said."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.errors import ActorNotFound, ArticleNotFound, BadSpan, BadValue
from reader.library.articles import stamp
from reader.model.actor import Actor
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord, Selectors
from reader.model.article import Article
from reader.model.change import Change, Noun
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.ports import ArticleStore, CorrectionsFormat, NotesStore
from reader.text.actor_rules import NOBODY, ActorRules
from reader.text.describe import describe
from reader.text.names import folded_name
from reader.text.normalise import normalise

_ON_MENTIONS = (ActorWord.MENTION, ActorWord.NOT_MENTION)


class ActorWords:
    """What the services on actors share: one record a word in the notes, one step of the history a call."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        identify: Callable[[ActorType, str], str],
        form: CorrectionsFormat,
        registered: Callable[[], Iterable[Actor]],
    ) -> None:
        """`identify` derives an actor's identifier from type and canonical name; `registered` are the
        built-in actors with their accepted spellings, read when they are first asked for."""
        self._registered = registered
        self._store = store
        self._notes = notes
        self._identify = identify
        self._form = form

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
        text = clean_name(text)
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
        place = stamp(article)
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

    def _free_id(self, actor: ActorStamp, name: str, rules: ActorRules) -> str:
        """The identifier of a name, another when that one is shown as the actor from which it parts."""
        wanted = self._identify(actor.type, name)
        found, number = wanted, 1
        while rules.root(found) in (actor.id, NOBODY):
            number += 1
            found = f"{wanted}-{number}"
        return found


def clean_name(text: str) -> str:
    """A name on one line; raises `BadValue` when nothing is left."""
    cleaned = " ".join(normalise(text).split())
    if not any(map(str.isalnum, cleaned)):
        raise BadValue(value=text, kind="name", expected="Write at least one letter.")
    return cleaned
