"""What a person makes of an article, and where it stands."""

from pathlib import Path

import pytest

from reader.errors import AmbiguousQuote, AnnotationNotFound, ArticleNotFound, BadSpan, QuoteNotFound
from reader.library.annotations import clean_tags
from reader.library.facade import Library
from reader.model.annotation import AnnotationKind, AnnotationState
from reader.model.article import Listing
from reader.model.change import Noun
from reader.model.kinds import Colour
from reader.model.span import Span


def text_of(library: Library, article_id: str) -> str:
    return library.articles.text(article_id).text


def test_a_highlight_behind_an_emoji_keeps_its_words(library: Library, article_id: str) -> None:
    span = library.annotations.find_quote(article_id, "ha proposto")
    change = library.annotations.highlight(
        article_id, span, colour=Colour.BLUE, body="*why?*", tags=["#a", "b"]
    )
    row = library.annotations.get(change.created or "")
    assert (row.quote, row.start, row.end) == ("ha proposto", span.start, span.end)
    assert text_of(library, article_id)[span.start : span.end] == "ha proposto"
    assert (row.colour, row.note, row.tags) == (Colour.BLUE, "*why?*", ("a", "b"))
    assert change.nouns == {Noun.ANNOTATIONS}


def test_annotations_stand_in_text_order(library: Library, article_id: str) -> None:
    for quote in ("tre giorni", "Parigi", "fragile"):
        library.annotations.highlight(article_id, library.annotations.find_quote(article_id, quote))
    library.annotations.add_note(article_id, "of the whole")
    rows = library.annotations.of_article(article_id)
    assert [row.quote for row in rows] == ["fragile", "Parigi", "tre giorni", ""]
    assert rows[-1].kind is AnnotationKind.NOTE


def test_a_highlight_moves_with_its_text(library: Library, article_id: str, source: Path) -> None:
    library.annotations.highlight(article_id, library.annotations.find_quote(article_id, "tre giorni"))
    path = source / "tregua.txt"
    path.write_text("Un capoverso nuovo in testa.\n\n" + path.read_text("utf-8"), "utf-8")
    library.imports.update()
    (row,) = library.annotations.of_article(article_id)
    assert row.state is AnnotationState.MOVED
    assert row.start is not None
    assert text_of(library, article_id)[row.start : row.end] == "tre giorni"


def test_a_highlight_whose_text_was_deleted_is_kept_without_a_place(
    library: Library, article_id: str, source: Path
) -> None:
    library.annotations.highlight(
        article_id, library.annotations.find_quote(article_id, "La tregua dura da tre giorni."), body="mine"
    )
    path = source / "tregua.txt"
    path.write_text(path.read_text("utf-8").replace("La tregua dura da tre giorni.\n", ""), "utf-8")
    library.imports.update()
    (row,) = library.annotations.of_article(article_id)
    assert row.state in (AnnotationState.ORPHAN, AnnotationState.REVIEW)
    assert (row.start, row.end, row.quote, row.note) == (None, None, "La tregua dura da tre giorni.", "mine")


def test_a_bookmark_set_twice_is_one_bookmark(library: Library, article_id: str) -> None:
    first = library.annotations.bookmark(article_id)
    second = library.annotations.bookmark(article_id)
    assert first.created == second.created
    assert len(library.annotations.all()) == 1


def test_a_quotation_is_taken_verbatim(library: Library, article_id: str) -> None:
    with pytest.raises(QuoteNotFound):
        library.annotations.find_quote(article_id, "HA PROPOSTO")
    with pytest.raises(AmbiguousQuote):
        library.annotations.find_quote(article_id, "tregua")
    with pytest.raises(QuoteNotFound):
        library.annotations.find_quote(article_id, "tregua", 4)
    with pytest.raises(QuoteNotFound):
        library.annotations.find_quote(article_id, "")


def test_what_is_not_there_is_named(library: Library, article_id: str) -> None:
    with pytest.raises(BadSpan):
        library.annotations.highlight(article_id, Span(3, 3))
    with pytest.raises(ArticleNotFound):
        library.annotations.add_note("nothing", "text")
    with pytest.raises(AnnotationNotFound):
        library.annotations.write_note("nothing", "text")


def test_a_change_that_changes_nothing_leaves_no_step(library: Library, article_id: str) -> None:
    change = library.annotations.add_note(article_id, "same")
    label = library.history.undo_label()
    library.annotations.write_note(change.created or "", "same")
    library.history.undo()
    assert label == "Write note"
    assert library.annotations.all() == []


def test_every_word_of_a_query_must_occur_in_an_annotation(library: Library, article_id: str) -> None:
    library.annotations.add_note(article_id, "La città è lontana", tags=["viaggio"])
    assert len(library.annotations.all("citta viaggio")) == 1
    assert library.annotations.all("citta guerra") == []


def test_tags_are_cleaned_and_kept_in_order() -> None:
    assert clean_tags(["#pace", " due  parole ", "pace", "#", ""]) == ("pace", "due parole")


def test_a_stray_surrogate_does_not_reach_the_disk(library: Library, article_id: str) -> None:
    library.annotations.add_note(article_id, "a\ud800b", tags=["t\udfff"])
    (row,) = library.annotations.all()
    assert row.note == "a\ufffdb"


def test_a_highlight_is_extended_by_a_selection_and_moves_with_the_text(
    library: Library, article_id: str, source: Path
) -> None:
    found = library.annotations.find_quote(article_id, "tregua dura")
    made = library.annotations.highlight(article_id, found).created or ""
    path = source / "tregua.txt"
    path.write_text("In testa.\n\n" + path.read_text("utf-8"), "utf-8")
    library.imports.update()
    library.annotations.extend(made, library.annotations.find_quote(article_id, "dura da tre giorni"))
    row = library.annotations.get(made)
    assert (row.quote, row.state) == ("tregua dura da tre giorni", AnnotationState.FOUND)
    with pytest.raises(BadSpan):
        library.annotations.extend(made, Span(5, 100_000))


def test_highlights_may_overlap_and_span_paragraphs(library: Library, article_id: str) -> None:
    text = text_of(library, article_id)
    first, second = Span(5, text.index("tre giorni")), Span(0, 30)
    for span in (first, second):
        library.annotations.highlight(article_id, span)
    quotes = [row.quote for row in library.annotations.of_article(article_id)]
    assert quotes == [second.of(text), first.of(text)]
    assert "\n\n" in quotes[1]


def test_a_place_is_bookmarked_once_and_named(library: Library, article_id: str) -> None:
    at = text_of(library, article_id).index("ministro")
    library.annotations.bookmark_place(article_id, at)
    library.annotations.bookmark_place(article_id, at + 3, "la visita")
    (place,) = library.annotations.places(article_id)
    assert (place.quote, place.note) == (
        "Il primo ministro Nikol Pashinyan ne ha parlato a Parigi.",
        "la visita",
    )
    assert library.annotations.bookmark_of(article_id) is None
    library.annotations.bookmark(article_id)
    library.annotations.bookmark(article_id, on=False)
    assert library.annotations.places(article_id) == [place]


def test_an_article_is_unread_then_being_read_then_read(library: Library, article_id: str) -> None:
    states = [library.annotations.reading(article_id).state]
    library.annotations.set_reading(article_id, 10)
    states.append(library.annotations.reading(article_id).state)
    library.annotations.set_reading(article_id, 90, finished=True)
    library.annotations.set_reading(article_id, 20)
    states.append(library.annotations.reading(article_id).state)
    library.annotations.mark_read([article_id], False)
    states.append(library.annotations.reading(article_id).state)
    assert [state.value for state in states] == ["unread", "reading", "read", "unread"]
    assert library.annotations.reading(article_id).position == 20


def test_several_articles_are_tagged_bookmarked_and_marked_in_one_step_each(library: Library) -> None:
    ids = library.articles.ids(Listing())
    library.annotations.tag_article(ids[0], ["own"])
    library.annotations.tag_articles(ids, ["#pace"])
    library.annotations.bookmark_many(ids, True)
    library.annotations.mark_read(ids, True)
    rows = library.articles.summaries(ids)
    assert all(row.bookmarked and row.read and "pace" in row.tags for row in rows)
    library.annotations.tag_articles(ids, ["pace"], add=False)
    assert [library.annotations.tags_of(found) for found in ids] == [("own",), (), ()]
    assert library.history.recent(3) == ["Remove tags", "Bookmark", "Tag articles"]
    library.history.undo()
    library.history.undo()
    assert not any(row.bookmarked for row in library.articles.summaries(ids))
    assert library.annotations.tags_of(ids[0]) == ("own", "pace")


def test_a_note_on_an_actor_belongs_to_no_article(library: Library) -> None:
    actor = library.actors.counted()[0]
    made = library.annotations.note_actor(actor.actor_id, "chi è?", tags=["x"]).created or ""
    (row,) = library.annotations.of_actor(actor.actor_id)
    assert (row.id, row.actor, row.article, row.note) == (made, actor.actor, "", "chi è?")
    assert row.state is AnnotationState.FOUND


def test_colours_keep_their_own_names_until_they_are_given_others(library: Library) -> None:
    library.annotations.name_colour(Colour.PINK, "  fonti   da  verificare ")
    names = library.annotations.colour_names()
    assert (names[Colour.PINK], names[Colour.BLUE]) == ("fonti da verificare", "blue")


def test_an_annotation_is_called_by_a_unique_beginning_of_its_id(library: Library, article_id: str) -> None:
    made = library.annotations.add_note(article_id, "x").created or ""
    assert library.annotations.find(made[:6]).id == made
    with pytest.raises(AnnotationNotFound):
        library.annotations.find("")
