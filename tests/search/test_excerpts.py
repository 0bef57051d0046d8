"""What matched, in the verbatim text."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import BlockKind
from reader.model.kinds import ActorType, Sort
from reader.model.query import And, Field, Keys, Not, Or, Phrase, Query, Term
from reader.model.search import IndexDocument, IndexedActor
from reader.search.excerpts import Excerpts
from reader.search.language import Language
from reader.search.marking import positive_leaves
from reader.search.passages import LONGEST_SNIPPET
from tests.contracts.libraries import documents, queries
from tests.contracts.reference_index import ReferenceIndex
from tests.search.articles import article, in_blocks

LANGUAGE = Language(today=lambda: date(2026, 11, 21))
EXCERPTS = Excerpts()


def marked(query: str, one: IndexDocument) -> list[str]:
    return [span.of(one.text) for span in EXCERPTS.matches(LANGUAGE.parse(query), one)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("attaccare", "L’attacco e gli attacchi.", ["attacco", "attacchi"]),
        ("armenia", "dell’Armenia, in ARMENIA", ["Armenia", "ARMENIA"]),
        ("azer*", "azeri e Azerbaigian", ["azeri", "Azerbaigian"]),
        ("Pashinian~1", "Pashinyan parla", ["Pashinyan"]),
        ("S-300", "gli S-300 e S300, S 300", ["S-300", "S300", "S 300"]),
        ("6%", "il 6 % e 6", ["6 %"]),
        ('"presidente Armenia"', "presidente dell’Armenia", ["presidente dell’Armenia"]),
        ('"tregua Karabakh"~3', "tregua nel vasto Karabakh", ["tregua", "Karabakh"]),
        ('="attacco"', "attacchi e attacco", ["attacco"]),
        ("guerra -pace", "guerra e pace", ["guerra"]),
        ("guerra OR pace", "guerra e pace", ["guerra", "pace"]),
        ("guerra date:2020 is:read tag:x", "guerra", ["guerra"]),
        ("title:guerra", "guerra", []),
        ("text:guerra", "guerra", ["guerra"]),
        ("source:guerra", "guerra", []),
        ("zz", "guerra", []),
        ("cessate il fuoco", "Il cessate il fuoco", ["cessate", "fuoco"]),
        ('"cessate il fuoco"', "Il cessate il fuoco", ["cessate il fuoco"]),
        ("the truce", "The truce", ["truce"]),
        ("il OR la", "Il lago e la tregua", ["Il", "la"]),
        ('="il" fuoco', "il fuoco", ["il", "fuoco"]),
        ("città città", "🚨 citta\u0300", ["citta\u0300"]),
        ('"nagorno karabakh" karabakh', "Nagorno-Karabakh", ["Nagorno-Karabakh"]),
    ],
)
def test_what_matched_is_marked(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, article(text)) == expected


def test_captions_are_marked_too_but_no_phrase_reaches_into_them() -> None:
    text, blocks = in_blocks((BlockKind.PARAGRAPH, "missile russo"), (BlockKind.CAPTION, "base russa"))
    assert marked("russo", article(text, blocks=blocks)) == ["russo", "russa"]
    assert marked('"russo base"', article(text, blocks=blocks)) == []


def test_a_clause_on_an_actor_marks_the_actors_names() -> None:
    actors = (
        IndexedActor("1", ActorType.PERSON, ("Nikol Pashinyan", "Pashinyan", "Пашинян")),
        IndexedActor("2", ActorType.STATE, ("Armenia", "Erevan")),
    )
    one = article("Nikol Pashinyan a Erevan: Пашинян, Pashinyan.", actors=actors)
    assert marked("actor:пашинян", one) == ["Nikol Pashinyan", "Пашинян", "Pashinyan"]
    assert marked("state:Armenia", one) == ["Erevan"]
    assert marked("person:Armenia", one) == []


def test_snippets_are_the_beginning_when_only_the_title_matched() -> None:
    one = article("Un testo breve.", title="Guerra")
    (found,) = EXCERPTS.snippets(Term("guerra"), one)
    assert (found.text, found.matches, found.start) == ("Un testo breve.", (), 0)


def test_an_empty_text_has_no_snippet() -> None:
    assert EXCERPTS.snippets(Term("guerra"), article(" \n ")) == ()


def test_the_best_passages_are_shown_in_text_order() -> None:
    filler = "Altro testo senza nulla da dire. " * 12
    text = "La guerra. " + filler + "Guerra e pace insieme. " + filler + "Solo pace."
    found = EXCERPTS.snippets(And((Term("guerra"), Term("pace"))), article(text), most=2)
    assert [part.text[span.start : span.end] for part in found for span in part.matches] == [
        "guerra",
        "Guerra",
        "pace",
    ]


def test_only_positive_clauses_in_words_explain_a_match() -> None:
    query = And((Term("a"), Not(Or((Term("b"), Not(Term("c"))))), Term("d", Field.TAG), Phrase("e f")))
    assert list(positive_leaves(query)) == [Term("a"), Phrase("e f")]


def _is_apart(spans: Sequence[tuple[int, int]]) -> bool:
    return all(one[1] <= other[0] for one, other in pairwise(spans))


@given(documents("a"), queries, st.integers(1, 4))
def test_snippets_are_verbatim_and_their_matches_are_the_matches(
    one: IndexDocument, query: Query, most: int
) -> None:
    spans = EXCERPTS.matches(query, one)
    assert _is_apart([(span.start, span.end) for span in spans])
    found = EXCERPTS.snippets(query, one, most)
    assert len(found) <= most
    assert _is_apart([(part.start, part.start + len(part.text)) for part in found])
    for part in found:
        assert one.text[part.start : part.start + len(part.text)] == part.text
        assert len(part.text) <= LONGEST_SNIPPET
        inside = [(part.start + span.start, part.start + span.end) for span in part.matches]
        assert all(any(span.start <= a and b <= span.end for span in spans) for a, b in inside)


@given(documents("a"), queries)
def test_a_leaf_on_the_text_marks_exactly_the_articles_it_finds(one: IndexDocument, query: Query) -> None:
    index = ReferenceIndex()
    index.apply([one], [], 1)
    for leaf in positive_leaves(query):
        if leaf.field is Field.TEXT:
            assert bool(EXCERPTS.matches(leaf, one)) == bool(index.search(leaf, Sort.RELEVANCE, 1).total)


def test_the_snippet_of_rank_nought_shows_the_words_together() -> None:
    text = "Le navi partono. " + "Altro accade altrove. " * 30 + "Ieri quaranta navi sono partite."
    query = And((Term("quaranta"), Term("navi")))
    best = min(Excerpts().snippets(query, article(text)), key=lambda one: one.rank)
    assert [match.of(best.text) for match in best.matches] == ["quaranta", "navi"]


def test_an_actor_asked_for_by_name_and_by_id_counts_once() -> None:
    actor = IndexedActor("p", ActorType.PERSON, ("Nikol Rossi", "Rossi"))
    text = "Nikol Rossi parla. " + "Altro accade altrove. " * 30 + "Rossi tace."
    query = Or((Term("rossi", Field.ACTOR), Keys(Field.ACTOR, frozenset({"p"}))))
    found = Excerpts().snippets(query, article(text, actors=(actor,)))
    assert [snippet.rank for snippet in found] == [0, 1]
