"""What of an article is searched, and as what."""

import pytest

from reader.model.article import BlockKind
from reader.model.kinds import ActorType
from reader.model.query import Field
from reader.model.search import IndexedActor
from reader.search.zones import NAME_GAP, Zone, actor_names, name_tokens, word_tokens, zones_of
from tests.search.articles import article, in_blocks


def test_captions_related_links_and_boilerplate_stand_aside() -> None:
    kinds = [
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
        BlockKind.QUOTE,
        BlockKind.RELATED,
        BlockKind.BOILERPLATE,
    ]
    text, blocks = in_blocks(*((kind, kind.value) for kind in kinds))
    tokens = word_tokens(article("zero " + text, title="uno", blocks=blocks))
    assert [token.exact for token in tokens[Zone.TITLE]] == ["uno"]
    moved = tuple(type(block)(block.start + 5, block.end + 5, block.kind) for block in blocks)
    tokens = word_tokens(article("zero " + text, blocks=moved))
    assert [token.exact for token in tokens[Zone.TEXT]] == ["zero", "paragraph", "quote"]
    assert [token.exact for token in tokens[Zone.ASIDE]] == ["caption", "related", "boilerplate"]


def test_words_keep_the_positions_that_they_have_in_the_whole_text() -> None:
    text, blocks = in_blocks(
        (BlockKind.PARAGRAPH, "uno due"), (BlockKind.CAPTION, "tre"), (BlockKind.LIST, "dieci")
    )
    tokens = word_tokens(article(text, blocks=blocks))
    assert [token.position for token in tokens[Zone.TEXT]] == [0, 1, 3]
    assert [token.position for token in tokens[Zone.ASIDE]] == [2]


def test_names_are_far_apart_and_under_their_type() -> None:
    actors = (
        IndexedActor("1", ActorType.PERSON, ("Nikol Pashinyan", "Пашинян")),
        IndexedActor("2", ActorType.STATE, ("Armenia",)),
    )
    names = name_tokens(article(source="OC Media", language="it", actors=actors))
    assert [token.exact for token in names[Field.ACTOR]] == ["nikol", "pashinyan", "пашинян", "armenia"]
    assert [token.position for token in names[Field.PERSON]] == [0, 1, 1 + NAME_GAP]
    assert [token.exact for token in names[Field.STATE]] == ["armenia"]
    assert [token.exact for token in names[Field.SOURCE]] == ["oc", "media"]
    assert [token.exact for token in names[Field.LANGUAGE]] == ["it"]
    assert Field.PLACE not in names


def test_the_names_of_an_actor_stay_together() -> None:
    actors = (IndexedActor("1", ActorType.PERSON, ("A", "B")), IndexedActor("2", ActorType.STATE, ("C",)))
    one = article(actors=actors)
    assert list(actor_names(one, Field.ACTOR)) == [("A", "B"), ("C",)]
    assert list(actor_names(one, Field.STATE)) == [("C",)]
    assert list(actor_names(one, Field.SOURCE)) == []


def test_a_clause_without_field_looks_in_title_text_and_aside() -> None:
    assert zones_of(None).words == (Zone.TITLE, Zone.TEXT, Zone.ASIDE)
    assert zones_of(Field.TEXT).words == (Zone.TEXT, Zone.ASIDE)
    assert zones_of(Field.AUTHOR).names is Field.AUTHOR


@pytest.mark.parametrize("field", [Field.TAG, Field.NOTE, Field.COLOUR, Field.DATE])
def test_notes_and_dates_are_no_zone(field: Field) -> None:
    with pytest.raises(ValueError, match=field.value):
        zones_of(field)
