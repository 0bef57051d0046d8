"""What the search index is given."""

import pytest

from reader.model.annotation import Removal
from reader.model.kinds import ActorType
from reader.model.search import IndexedActor
from reader.storage import documents
from tests.storage.builders import Shelf, mention, stamp


def test_a_document_has_all_that_is_searched(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Titolo\n\nCorpo.", date="2020", source="Fonte", author="Chi", language="en")
    found = [
        mention(0, "Rossi", "Anna Rossi"),
        mention(6, "dott. Rossi", "Anna Rossi"),
        mention(30, "Rossi", "Anna Rossi"),
        mention(40, "ONU", "ONU", ActorType.ORGANISATION),
    ]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, found)])
    document, text = shelf.reader.document(article.id), shelf.reader.text(article.id)
    assert document is not None
    assert text is not None
    assert (document.id, document.title, document.text) == (article.id, "Titolo", "Titolo\n\nCorpo.")
    assert (document.date, document.source, document.author, document.language) == (
        "2020",
        "Fonte",
        "Chi",
        "en",
    )
    assert document.blocks == text.blocks
    assert set(document.actors) == {
        IndexedActor("person:Anna Rossi", ActorType.PERSON, ("Anna Rossi", "Rossi", "dott. Rossi")),
        IndexedActor("organisation:ONU", ActorType.ORGANISATION, ("ONU",)),
    }


def test_what_is_unknown_is_empty_and_the_language_italian(shelf: Shelf) -> None:
    document = shelf.reader.document(shelf.add().id)
    assert document is not None
    assert (document.date, document.source, document.author, document.language) == (None, "", "", "it")
    assert document.actors == ()


def test_many_documents_come_in_the_order_asked_for_without_what_is_gone(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "PAGE_ROWS", 2)
    articles = [shelf.add(f"{name}.txt", name) for name in "abcde"]
    shelf.writer.apply_notes([Removal(stamp(articles[1]))], [], 1)
    wanted = [articles[place].id for place in (4, 1, 0, 3)]
    found = shelf.reader.documents([*wanted, "unknown"])
    assert [one.text for one in found] == ["e", "a", "d"]
    assert found == [shelf.reader.document(one.id) for one in found]


def test_a_document_follows_the_current_revision(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Prima")
    shelf.add("a.txt", "Dopo")
    document = shelf.reader.document(article.id)
    assert document is not None
    assert document.text == "Dopo"
