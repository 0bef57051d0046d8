"""What is ours is brought up to date; what is the person's is never touched."""

import pytest
from hypothesis import given, settings

from reader.exporting.look import Look
from reader.exporting.pages import article_page
from reader.exporting.regions import Page, fresh, front_of, update
from reader.exporting.words import words_of
from reader.text.normalise import normalise
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.samples import export, highlight, note

OLD = Page({"id": "1", "title": "Pace", "tags": ["a"]}, "# Pace\n\n> una frase  \n> due", "hint")
NEW = Page({"id": "1", "title": "Guerra", "tags": ["b"]}, "# Guerra\n\n> altro", "hint")


def test_the_same_page_leaves_the_file_as_it_is() -> None:
    assert update(fresh(OLD), OLD) == fresh(OLD)


def test_a_new_page_replaces_the_old_one() -> None:
    assert update(fresh(OLD), NEW) == fresh(NEW)


@settings(max_examples=EXAMPLES)
@given(texts, texts)
def test_text_above_and_below_is_kept_letter_by_letter(above: str, below: str) -> None:
    above = normalise(above).replace("<!-- corpus-reader:begin front=0", "<!-- begin")
    opening = "<!-- corpus-reader:begin"
    theirs = fresh(OLD).replace(opening, f"{above}\n{opening}", 1) + below
    ours = fresh(NEW).replace(opening, f"{above}\n{opening}", 1) + below
    assert update(theirs, NEW) == ours
    assert update(ours, NEW) == ours


@settings(max_examples=EXAMPLES)
@given(texts, texts, texts)
def test_a_page_of_hostile_text_is_recognised_as_unchanged(title: str, quote: str, body: str) -> None:
    body_text = article_page(export(highlight(quote, note=body), note(title)), Look(words_of("it")))
    page = Page({"id": "1", "title": normalise(title)}, body_text, "hint")
    text = fresh(page) + "la mia riga\n"
    assert update(text, page) == text
    assert update(fresh(OLD) + "la mia riga\n", page) == text
    assert update(text, NEW) == fresh(NEW) + "la mia riga\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("una frase", "una mia frase"),
        ("> due\n", "> due\n\nuna mia riga\n"),
        ("# Pace", ""),
        ("title: Pace", "title: La mia pace"),
        ("- a", "- a\n- mio"),
        ("title: Pace", "title: [Pace"),
        ("id: ", "id : x\nid: "),
        ("<!-- corpus-reader:end -->", ""),
        ("<!-- corpus-reader:begin", "<!-- begin"),
        ("body=", "body=0"),
        ("---\n", ""),
    ],
)
def test_a_change_to_what_is_ours_stops_the_update(before: str, after: str) -> None:
    assert before in fresh(OLD)
    assert update(fresh(OLD).replace(before, after), NEW) is None


def test_a_change_that_arrives_at_the_new_page_is_none() -> None:
    edited = fresh(OLD).replace("> una frase  \n> due", "> altro").replace("# Pace", "# Guerra")
    assert update(edited, Page(OLD.fields, NEW.body, "hint")) == fresh(Page(OLD.fields, NEW.body, "hint"))


def test_keys_that_the_person_added_stay() -> None:
    theirs = fresh(OLD).replace("title: Pace\n", "title: Pace\naliases:\n  - Tregua # mia\n")
    updated = update(theirs, NEW)
    assert updated is not None
    assert front_of(updated) == 'id: "1"\ntitle: Guerra\ntags:\n- b\naliases:\n  - Tregua # mia\n'


def test_an_editor_that_writes_the_yaml_anew_is_not_a_change() -> None:
    theirs = fresh(OLD).replace('id: "1"\ntitle: Pace\ntags:\n- a\n', "title: 'Pace'\nid: 1\ntags: [a]\n")
    assert update(theirs, OLD) == theirs
    assert update(theirs, NEW) == fresh(NEW)


def test_an_editor_that_trims_lines_is_not_a_change() -> None:
    theirs = fresh(OLD).replace("una frase  \n", "una frase\n")
    assert update(theirs, OLD) == theirs
    assert update(theirs, NEW) == fresh(NEW)


def test_windows_line_ends_are_kept() -> None:
    theirs = (fresh(OLD) + "mio\n").replace("\n", "\r\n")
    assert update(theirs, OLD) == theirs
    assert update(theirs, NEW) == (fresh(NEW) + "mio\n").replace("\n", "\r\n")


def test_a_byte_order_mark_is_kept() -> None:
    theirs = "\ufeff" + fresh(OLD)
    assert update(theirs, OLD) == theirs
    assert update(theirs, NEW) == "\ufeff" + fresh(NEW)


@pytest.mark.parametrize("text", ["", "---", "---\nid: 1\n", "# x\n---\nid: 1\n---\n", "----\nid: 1\n---\n"])
def test_a_file_without_front_matter_has_none(text: str) -> None:
    assert front_of(text) is None
    assert update(text, NEW) is None
