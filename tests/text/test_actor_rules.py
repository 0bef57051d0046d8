"""What names mean by the person's words, whatever the order in which they were said."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord, ArticleStamp, key_of
from reader.model.kinds import ActorType
from reader.text.actor_rules import NOBODY, ActorRules
from tests.storage.actor_words import actor, merge, said, words

A, B, C = actor("A"), actor("B"), actor("C")


def test_nothing_said_leaves_every_actor_itself() -> None:
    rules = ActorRules()
    assert rules.shown("x", "any") == "x"
    assert rules.display(A.id, A) == A
    assert not rules.is_confirmed("x")


def test_merges_lead_on_to_the_last() -> None:
    rules = ActorRules([merge("A", "B"), merge("B", "C")])
    assert rules.root(A.id) == C.id
    assert rules.with_merged([C.id]) == {A.id, B.id, C.id}
    assert rules.is_confirmed(C.id)
    assert not rules.is_confirmed(A.id)


def test_a_circle_of_merges_is_one_actor() -> None:
    rules = ActorRules([merge("A", "B"), merge("B", "C"), merge("C", "A")])
    assert {rules.root(one.id) for one in (A, B, C)} == {A.id}


def test_a_name_parts_from_an_actor_after_it_was_merged_renamed_and_split() -> None:
    renamed = said(ActorWord.RENAME, "B", into=ActorStamp(B.id, "Bee", ActorType.PERSON))
    split = said(ActorWord.SPLIT, "B", "x", into=C)
    rules = ActorRules([merge("A", "B"), renamed, split])
    assert rules.shown(A.id, "x") == C.id
    assert rules.shown(A.id, "y") == B.id
    assert rules.display(B.id, B).name == "Bee"
    assert rules.shown(A.id, "x", fixed=True) == B.id, "a place that was marked is not parted by its name"


def test_a_name_that_is_given_means_its_actor_whatever_was_detected() -> None:
    rules = ActorRules([said(ActorWord.ALIAS, "A", "Rossi"), merge("A", "B")])
    assert rules.shown(C.id, "rossi") == B.id
    assert rules.alias_of("rossi") == B.id
    assert rules.alias_of("verdi") is None


def test_a_name_that_means_nobody_and_an_actor_that_is_none_are_gone() -> None:
    rules = ActorRules(
        [said(ActorWord.NOT_NAME, "A", "Marte"), said(ActorWord.NOT_ACTOR, "B"), merge("C", "B")]
    )
    assert rules.shown(C.id, "x") == NOBODY
    assert rules.shown(A.id, "marte") == NOBODY
    assert rules.shown(A.id, "marte", fixed=True) == A.id
    assert rules.alias_of("marte") == NOBODY
    assert rules.root(B.id) == rules.root(C.id) == NOBODY
    assert rules.shown(B.id, "x", fixed=True) == B.id, "a marked place outlives that its actor is none"


def test_what_parted_from_an_actor_survives_that_it_is_none() -> None:
    rules = ActorRules([said(ActorWord.SPLIT, "A", "x", into=B), said(ActorWord.NOT_ACTOR, "A")])
    assert rules.shown(A.id, "x") == B.id
    assert rules.shown(A.id, "y") == NOBODY


def test_a_type_that_the_person_chose_holds_over_the_detected_one() -> None:
    retyped = said(ActorWord.RETYPE, "A", into=ActorStamp(A.id, "A", ActorType.STATE))
    assert ActorRules([retyped]).display(A.id, A) == ActorStamp(A.id, "A", ActorType.STATE)


def test_an_actor_spoken_of_elsewhere_keeps_the_name_it_had_there() -> None:
    rules = ActorRules([merge("A", "B")])
    assert rules.display(B.id, None) == B
    assert rules.given_names() == [(B.id, "A"), (B.id, "B")]


STAMP = ArticleStamp("article", "revision", "a.txt", "Title")
WORDS = st.lists(words([STAMP]), max_size=8, unique_by=key_of)


@given(WORDS, st.randoms(use_true_random=False))
def test_the_order_in_which_words_were_said_does_not_matter(
    spoken: list[ActorCorrection], chance: Random
) -> None:
    ids = {one.actor.id for one in spoken} | {one.into.id for one in spoken if one.into}
    names = {one.folded for one in spoken} | {"other"}
    shuffled = list(spoken)
    chance.shuffle(shuffled)
    one, other = ActorRules(spoken), ActorRules(shuffled)
    for actor_id in ids:
        assert one.display(actor_id, None) == other.display(actor_id, None)
        assert one.is_confirmed(actor_id) == other.is_confirmed(actor_id)
        for name in names:
            assert one.shown(actor_id, name) == other.shown(actor_id, name)


@given(WORDS)
def test_what_is_shown_stands_for_itself_and_is_tied_to_what_was_said(
    spoken: list[ActorCorrection],
) -> None:
    rules = ActorRules(spoken)
    for one in spoken:
        shown = rules.root(one.actor.id)
        assert shown == NOBODY or rules.root(shown) in (shown, NOBODY)
        tied, _ = rules.related([one.actor.id], [])
        assert shown == NOBODY or shown in tied
