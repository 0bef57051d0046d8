"""Articles found by what a person calls them, and by the stamp of a note."""

from dataclasses import replace

from reader.model.annotation import ArticleStamp, Removal
from reader.storage.finding import MOST_CANDIDATES
from tests.storage.builders import NOWHERE, Shelf, draft, stamp


def names(shelf: Shelf, reference: str) -> list[str]:
    return [found.name for found in shelf.reader.candidates(reference)]


def test_an_exact_name_wins_over_names_that_begin_with_it(shelf: Shelf) -> None:
    for name in ("art", "art.txt", "art.txt.bak", "other.txt"):
        shelf.add(name, name)
    assert names(shelf, "art.txt") == ["art.txt"]
    assert names(shelf, "art") == ["art"]
    assert names(shelf, "ar") == ["art", "art.txt", "art.txt.bak"]
    assert names(shelf, "o") == ["other.txt"]
    assert names(shelf, "x") == []
    assert names(shelf, "") == []


def test_an_exact_id_wins_over_a_name_and_names_win_over_beginnings_of_ids(shelf: Shelf) -> None:
    first = shelf.add("z.txt", "Uno")
    shelf.add(first.id, "Due")
    assert [found.id for found in shelf.reader.candidates(first.id)] == [first.id]
    assert names(shelf, "article-") == [first.id]
    assert [found.id for found in shelf.reader.candidates(first.id[:-1])] == ["article-0002"]


def test_the_beginning_of_an_id_finds_articles(shelf: Shelf) -> None:
    shelf.add("a.txt", "Uno")
    shelf.add("b.txt", "Due")
    assert names(shelf, "article-000") == ["a.txt", "b.txt"]
    assert names(shelf, "article-0002") == ["b.txt"]


def test_files_of_one_name_in_two_folders_are_both_named_and_a_path_decides(shelf: Shelf) -> None:
    first, second = shelf.add("one/a.txt", "Uno"), shelf.add("two/a.txt", "Due")
    assert {found.id for found in shelf.reader.candidates("a.txt")} == {first.id, second.id}
    assert [found.id for found in shelf.reader.candidates(second.path)] == [second.id]


def test_signs_of_patterns_mean_themselves(shelf: Shelf) -> None:
    for name in ("50%.txt", "50_.txt", "50x.txt", "50*.txt", "it's.txt"):
        shelf.add(name, name)
    assert names(shelf, "50%") == ["50%.txt"]
    assert names(shelf, "50_") == ["50_.txt"]
    assert names(shelf, "50*") == ["50*.txt"]
    assert names(shelf, "it's") == ["it's.txt"]


def test_no_more_candidates_than_a_person_can_read(shelf: Shelf) -> None:
    shelf.writer.add([draft(f"/x/a{number}.txt", f"Titolo {number}") for number in range(30)], [])
    assert len(names(shelf, "a")) == MOST_CANDIDATES


def test_a_stamp_finds_its_article_by_id_then_text_then_name_then_url(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Uno", url="https://example.org/1")
    shelf.add("b.txt", "Due")
    own = stamp(article)
    assert shelf.reader.match(own) == article.id
    assert shelf.reader.match(replace(own, id="x", name="other")) == article.id
    assert shelf.reader.match(replace(own, id="x", revision="y")) == article.id
    assert shelf.reader.match(replace(own, id="x", revision="y", name="other")) == article.id
    assert shelf.reader.match(replace(own, id="x", revision="y", name="other", url=None)) is None
    assert shelf.reader.match(NOWHERE) is None


def test_a_stamp_of_an_earlier_text_finds_its_article(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Prima")
    shelf.add("a.txt", "Dopo")
    assert shelf.reader.match(ArticleStamp("x", article.revision, "moved.txt", "")) == article.id


def test_what_fits_several_articles_decides_nothing(shelf: Shelf) -> None:
    shelf.add("one/a.txt", "Uno", url="https://example.org/")
    shelf.add("two/a.txt", "Due", url="https://example.org/")
    assert shelf.reader.match(ArticleStamp("x", "y", "a.txt", "", url="https://example.org/")) is None


def test_of_several_articles_with_a_text_the_one_with_the_name_is_meant(shelf: Shelf) -> None:
    twins = [draft(f"/x/{name}.txt", "Titolo") for name in "ab"]
    first, second = (shelf.take(replace(twin, original=twin.path.encode())).article.id for twin in twins)
    revision = shelf.reader.text(first)
    assert revision is not None
    assert shelf.reader.match(ArticleStamp("x", revision.revision, "b.txt", "")) == second
    assert shelf.reader.match(ArticleStamp("x", revision.revision, "c.txt", "")) is None


def test_a_record_is_found_by_file_and_record(shelf: Shelf) -> None:
    first, second = (shelf.take(draft("/x/all.jsonl", name, record=name)).article for name in "ab")
    assert shelf.reader.match(ArticleStamp("x", "y", "all.jsonl", "", "b")) == second.id
    assert shelf.reader.match(ArticleStamp("x", "y", "all.jsonl", "", "a")) == first.id
    assert shelf.reader.match(ArticleStamp("x", "y", "all.jsonl", "", "c")) is None


def test_a_removed_article_is_still_matched(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.writer.apply_notes([Removal(stamp(article))], [], 1)
    assert shelf.reader.match(stamp(article)) == article.id
