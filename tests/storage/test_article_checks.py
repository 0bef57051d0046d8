"""What `verify` finds in the articles."""

import pytest

from tests.storage.builders import Shelf, mention

FAULTS = {
    "no text": ("UPDATE articles SET revision = 'x'", "1 articles have no text."),
    "no log": ("DELETE FROM changes", "1 articles are missing from the change log."),
    "counts": ("UPDATE actors SET mentions = mentions + 2", "differ from their mentions by 2."),
    "empty span": ('UPDATE named SET "end" = start', "1 mentions stand in no text."),
    "stranger": ("UPDATE places SET article = 99", "1 rows belong to no article."),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_a_sentence(shelf: Shelf, fault: str) -> None:
    article = shelf.add()
    shelf.writer.set_mentions("v1", [(article.id, article.revision, [mention(0, "A", "A")])])
    assert shelf.reader.verify() == []
    statement, sentence = FAULTS[fault]
    shelf.writer._connection.execute("PRAGMA foreign_keys=OFF")
    shelf.writer._connection.execute(statement)
    (problem,) = shelf.reader.verify()
    assert problem.startswith("articles.sqlite3: ")
    assert problem.endswith(sentence)
