"""A library whose articles are imported anew finds its notes again."""

from dataclasses import replace

from reader.model.annotation import AnnotationKind, ArticleStamp, Correction, Reading, Removal
from reader.model.article import USER, Fact, Listing, Section
from reader.model.report import AddStatus
from tests.storage.builders import Shelf, note, stamp


def lose_articles(shelf: Shelf) -> None:
    shelf.close()
    for path in shelf.folder.glob("articles.sqlite3*"):
        path.unlink()
    shelf.open()
    shelf.add("first.txt", "Un altro articolo, che viene prima")


def test_an_article_imported_again_takes_the_id_its_notes_know(shelf: Shelf) -> None:
    shelf.add("other.txt", "Altro")
    article = shelf.add("a.txt", "Titolo")
    shelf.notes.edit(
        "Mark", [note("n", stamp(article), AnnotationKind.BOOKMARK), Reading(article.id, 3, True)]
    )
    lose_articles(shelf)
    again = shelf.add("a.txt", "Titolo")
    assert again.id == article.id
    assert shelf.reader.ids(Listing(Section.BOOKMARKED)) == [article.id]
    assert shelf.reader.summaries([article.id])[0].read


def test_corrections_and_removals_hold_for_articles_imported_again(shelf: Shelf) -> None:
    corrected, removed = shelf.add("a.txt", "Uno"), shelf.add("b.txt", "Due")
    shelf.notes.edit("Say", [Correction(stamp(corrected), "title", "Detto"), Removal(stamp(removed))])
    lose_articles(shelf)
    shelf.writer.apply_notes(*shelf.notes.changes(0))
    assert shelf.add("a.txt", "Uno").metadata.title == Fact("Detto", USER)
    assert shelf.take(shelf.put("b.txt", "Due")).status is AddStatus.REMOVED


def test_a_removal_finds_its_article_by_name_when_the_text_changed(shelf: Shelf) -> None:
    removed = shelf.add("b.txt", "Due")
    shelf.notes.edit("Remove", [Removal(stamp(removed))])
    lose_articles(shelf)
    assert shelf.take(shelf.put("b.txt", "Due, riveduto")).status is AddStatus.REMOVED


def test_a_retracted_word_is_not_applied(shelf: Shelf) -> None:
    removed = shelf.add("b.txt", "Due")
    shelf.notes.edit("Remove", [Removal(stamp(removed))])
    shelf.notes.undo()
    lose_articles(shelf)
    assert shelf.take(shelf.put("b.txt", "Due")).status is AddStatus.IMPORTED


def test_of_two_notes_on_the_same_text_each_article_gets_the_one_with_its_name(shelf: Shelf) -> None:
    text = shelf.add("a.txt", "Titolo").revision
    shelf.notes.edit(
        "Mark",
        [
            note("n1", ArticleStamp("known-a", text, "a.txt", "Titolo")),
            note("n2", ArticleStamp("known-b", text, "b.txt", "Titolo")),
        ],
    )
    lose_articles(shelf)
    second = shelf.take(shelf.put("b.txt", "Titolo")).article
    again = shelf.take(shelf.put("b.txt", "Titolo")).article
    assert (second.id, again.id) == ("known-b", "known-b")


def test_an_id_of_the_notes_is_given_to_one_article_only(shelf: Shelf) -> None:
    twins = [replace(shelf.put(name, "Titolo"), original=name.encode()) for name in ("x.txt", "y.txt")]
    article = shelf.add("a.txt", "Titolo")
    shelf.notes.edit("Mark", [note("n", stamp(article))])
    lose_articles(shelf)
    ids = [one.article.id for one in shelf.writer.add(twins, [])]
    assert ids[0] == article.id != ids[1]


def test_an_old_word_by_name_does_not_reach_an_article_that_was_here_before(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Titolo")
    shelf.notes.edit("Say", [Correction(ArticleStamp("gone", "gone", "a.txt", "T"), "title", "Vecchio")])
    shelf.add("b.txt", "Altro")
    found = shelf.reader.article(article.id)
    assert found == article
