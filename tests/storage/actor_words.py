"""Words on actors for tests: short to write, and any mixture of them."""

from hypothesis import strategies as st

from reader.model.annotation import (
    ActorCorrection,
    ActorStamp,
    ActorWord,
    ArticleStamp,
    Selectors,
)
from reader.model.kinds import ActorType
from reader.text.names import folded_name

TEXT = "Anna Rossi e Bo sono a Baku.\n\nRossi parla, Bo tace; a Baku piove e Zeta ride."
NAMES = ("Anna Rossi", "Rossi", "Bo", "Baku", "Zeta", "parla")
ACTORS = ("Anna Rossi", "Rossi", "Bo", "Baku", "Nuovo")


def actor(name: str, kind: ActorType = ActorType.PERSON) -> ActorStamp:
    return ActorStamp(f"{kind}:{name}", name, kind)


def said(
    word: ActorWord,
    name: str,
    spelling: str = "",
    *,
    into: ActorStamp | None = None,
    article: ArticleStamp | None = None,
    place: Selectors | None = None,
) -> ActorCorrection:
    return ActorCorrection(word, actor(name), spelling, folded_name(spelling), into, article, place)


def merge(name: str, into: str) -> ActorCorrection:
    return said(ActorWord.MERGE, name, into=actor(into))


def place(text: str, quote: str, nth: int = 0) -> Selectors:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    end = start + len(quote)
    return Selectors(start, end, quote, text[max(0, start - 32) : start], text[end : end + 32])


def words(stamps: list[ArticleStamp]) -> st.SearchStrategy[ActorCorrection]:
    """Any word on the actors and names above, in articles with the text above."""
    names, actors = st.sampled_from(NAMES), st.sampled_from(ACTORS)
    others = actors.map(actor)
    on = st.sampled_from(stamps)
    places = st.builds(place, st.just(TEXT), st.sampled_from([*NAMES, "Anna", "Rossi e Bo"]))
    kinds = st.sampled_from(ActorType)
    return st.one_of(
        st.builds(merge, actors, actors).filter(lambda one: one.into != one.actor),
        st.builds(
            lambda a, b: said(ActorWord.RENAME, a, into=ActorStamp(actor(a).id, b, actor(a).type)),
            actors,
            names,
        ),
        st.builds(lambda a, k: said(ActorWord.RETYPE, a, into=ActorStamp(actor(a).id, a, k)), actors, kinds),
        st.builds(
            said,
            st.sampled_from([ActorWord.ADD, ActorWord.CONFIRM, ActorWord.NOT_ACTOR]),
            actors,
        ),
        st.builds(
            said,
            st.sampled_from([ActorWord.ALIAS, ActorWord.NOT_NAME]),
            actors,
            names,
        ),
        st.builds(
            lambda w, a, n, i: said(w, a, n, into=i),
            st.sampled_from([ActorWord.SPLIT, ActorWord.NOT_ALIAS]),
            actors,
            names,
            others,
        ),
        st.builds(lambda a, n, s: said(ActorWord.NOT_HERE, a, n, article=s), actors, names, on),
        st.builds(
            lambda w, a, s, p: said(w, a, article=s, place=p),
            st.sampled_from([ActorWord.MENTION, ActorWord.NOT_MENTION]),
            actors,
            on,
            places,
        ),
    )
