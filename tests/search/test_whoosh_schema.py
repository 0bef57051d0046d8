"""How an article lies in Whoosh."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Block, BlockKind
from reader.model.kinds import ActorType
from reader.model.query import Field
from reader.model.search import IndexedActor
from reader.search.whoosh_schema import (
    FACTS_FIELD,
    ID_FIELD,
    facts_of,
    field_of,
    pack_positions,
    parts_of,
    schema,
    term_of,
    unpack_positions,
    values_of,
)
from reader.search.zones import Zone
from tests.search.articles import article


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_positions_are_unpacked_as_they_were_packed(positions: list[int]) -> None:
    assert unpack_positions(pack_positions(positions)) == positions


def test_a_term_tells_its_form_and_its_language() -> None:
    assert parts_of(term_of("attacco", "it")) == ("attacco", "it")
    assert parts_of(term_of("attack", "en")) == ("attack", "en")
    assert parts_of(term_of("война", "ru")) == ("война", "")


def test_every_zone_and_kind_of_name_has_its_field() -> None:
    person = IndexedActor("p", ActorType.PERSON, ("Nikol Pashinyan",))
    one = article(
        "la pace la",
        title="Titolo",
        blocks=(Block(8, 10, BlockKind.CAPTION),),
        source="OC Media",
        actors=(person,),
    )
    values = values_of(one)
    assert values[ID_FIELD] == {"a": [0]}
    assert values[field_of(Zone.TITLE)] == {term_of("titolo", "it"): [0]}
    assert values[field_of(Zone.TEXT)] == {term_of("la", "it"): [0], term_of("pace", "it"): [1]}
    assert values[field_of(Zone.ASIDE)] == {term_of("la", "it"): [2]}
    assert values[field_of(Field.PERSON)] == values[field_of(Field.ACTOR)]
    assert values[field_of(Field.LANGUAGE)] == {term_of("it", ""): [0]}
    assert field_of(Field.STATE) not in values
    assert set(values) <= set(schema().names())


def test_facts_hold_the_first_and_the_last_day() -> None:
    facts = facts_of(article(date="2020-02", title="È", source="OC"))
    assert (facts.first_day, facts.last_day, facts.title, facts.source) == (20200201, 20200229, "e", "oc")
    assert facts_of(article(date=None)).first_day == 0
    assert facts_of(article(date="ieri")).first_day == 0
    assert FACTS_FIELD in schema().names()
