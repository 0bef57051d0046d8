"""What a person does in the window, through its own actions and keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reader.errors import ArticleNotFound, DiskFull, IndexDamaged
from reader.library.facade import Library
from reader.model.annotation import AnnotationKind
from reader.model.article import Listing, MetadataField, Section
from reader.model.kinds import Colour, Sort
from reader.model.search import SearchResult
from reader.model.span import Span
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.dialogs.details import DetailsDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.main_window import Window
from reader.ui.reading.marks import MarkKind
from tests.ui.conftest import InlineRunner
from tests.ui.keys import NO_MODIFIER, type_text
from tests.ui.keys import press as press_on

Opener = Callable[[Library, InlineRunner, Settings], Window]


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def reading(window: Window, article_id: str, qtbot: QtBot) -> Window:
    """The window with the truce open, as after a click."""
    window.frame.list.choose(article_id)
    window.desk.open(article_id)
    settle(window, qtbot)
    return window


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)


def search(window: Window, qtbot: QtBot, query: str) -> None:
    window.top.field.setText(query)
    settle(window, qtbot)


def select(window: Window, words: str) -> Span:
    pane = window.frame.reading
    start = pane._text.text.index(words)
    span = Span(start, start + len(words))
    pane.view.select(*pane._offsets.span_to_utf16(span))
    return span


def shown_titles(window: Window) -> list[str]:
    model = window.frame.list.model
    entries = [model.entry(row) for row in range(model.rowCount())]
    return [entry.summary.title for entry in entries if entry is not None]


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key over the text."""
    press_on(window.frame.reading.view, key, modifier)


# Starting


def test_something_is_open_from_the_start_and_not_counted_as_read(window: Window, library: Library) -> None:
    assert shown_titles(window) == ["Una tregua fragile", "Il gasdotto", "The talks went on"]
    assert window.desk.article_id is not None
    assert library.articles.count(Listing(Section.UNREAD)) == 3
    assert window.frame.status.words == "3 of 3 articles indexed"


def test_an_empty_library_says_how_to_fill_it(
    opener: Opener, empty_library: Library, runner: InlineRunner
) -> None:
    window = opener(empty_library, runner, Settings())
    assert window.frame.list.empty.isVisible()
    assert window.frame.list.empty.button.text() == "Add articles"
    assert window.frame.reading.empty.isVisible()


def test_the_window_is_found_again_as_it_was_left(
    opener: Opener, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    first = opener(library, runner, Settings(theme="dark"))
    wanted = library.articles.find("b-gasdotto.md").id
    first.resize(1300, 820)
    first.desk.open(wanted)
    first.actions_[Do.SHOW_SIDE_PANEL].trigger()
    first.browsing.sort(Sort.TITLE)
    first.frame.navigator.list.pick("heading:actors")
    first.finding.refining.open(False)
    first.close()
    second = opener(library, runner, first.settings)
    assert second.desk.article_id == wanted
    assert (second.width(), second.height()) == (1300, 820)
    assert second.frame.side.isHidden()
    assert second.browsing.listing.sort is Sort.TITLE
    assert second.frame.navigator.folded == frozenset({"actors"})
    assert not second.finding.refining.is_wanted


# Searching


def test_results_follow_what_is_typed(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "tregua")
    assert shown_titles(window) == ["Una tregua fragile"]
    assert window.frame.list._count.text() == "1 result"
    search(window, qtbot, "")
    assert len(shown_titles(window)) == 3


def test_a_query_that_is_not_understood_says_so_and_keeps_the_results(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "tregua")
    search(window, qtbot, "date:[nonsense TO")
    assert window.top.error
    assert shown_titles(window) == ["Una tregua fragile"]
    search(window, qtbot, "gasdotto")
    assert window.top.error == ""


def test_old_results_stay_until_the_new_ones_are_there(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    search(window, qtbot, "tregua")
    runner.hold = True
    window.top.field.setText("gasdotto")
    qtbot.waitUntil(lambda: not window.searching.is_busy)
    assert shown_titles(window) == ["Una tregua fragile"]
    runner.hold = False
    runner.release()
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]


def test_enter_opens_the_first_hit_at_its_first_match(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "Pashinyan")
    window.top.field.setFocus()
    press_on(window.top.field, Qt.Key.Key_Return)
    settle(window, qtbot)
    pane = window.frame.reading
    current = pane.view.emphasis.current
    assert current is not None
    start = pane._text.text.index("Pashinyan")
    assert current.start_utf16 == pane._offsets.to_utf16(start)


def test_nothing_found_says_so(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "zzzzqqq")
    assert window.frame.list.empty.isVisible()
    assert window.frame.list._count.text() == "0 results"


def test_a_shelf_leaves_the_search(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "tregua")
    window.frame.navigator.chosen.emit(Listing())
    settle(window, qtbot)
    assert window.top.field.text() == ""
    assert len(shown_titles(window)) == 3


# Reading


def test_opening_marks_as_read_and_remembers_the_place(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    assert library.annotations.reading(article_id).read
    reading.frame.reading.view.verticalScrollBar().setValue(400)
    place = reading.frame.reading.position()
    settle(reading, qtbot)
    assert library.annotations.reading(article_id).position == place > 0
    reading.actions_[Do.NEXT_ARTICLE].trigger()
    reading.actions_[Do.PREVIOUS_ARTICLE].trigger()
    assert reading.frame.reading.position() == place


def test_keys_step_through_articles_and_marks(reading: Window, qtbot: QtBot) -> None:
    first = reading.desk.article_id
    press(reading, Qt.Key.Key_J)
    assert reading.desk.article_id != first
    press(reading, Qt.Key.Key_K)
    assert reading.desk.article_id == first
    press(reading, Qt.Key.Key_N)
    one = reading.frame.reading.view.emphasis.current
    press(reading, Qt.Key.Key_N)
    two = reading.frame.reading.view.emphasis.current
    assert one is not None
    assert two is not None
    assert one.start_utf16 < two.start_utf16
    press(reading, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert reading.frame.reading.view.emphasis.current == one


def test_space_scrolls(reading: Window, qtbot: QtBot) -> None:
    press(reading, Qt.Key.Key_Space)
    assert reading.frame.reading.view.verticalScrollBar().value() > 100
    press(reading, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert reading.frame.reading.view.verticalScrollBar().value() == 0


def test_finding_in_the_article_counts_and_steps(reading: Window, qtbot: QtBot) -> None:
    press(reading, Qt.Key.Key_Slash)
    bar = reading.frame.reading.find_bar
    assert bar.isVisible()
    bar.field.setText("TREGUA")
    total = len(reading.frame.reading._marks.of_kind(MarkKind.MATCH))
    assert total == reading.frame.reading._text.text.lower().count("tregua")
    assert bar._count.text() == f"1 / {total}"
    press_on(bar.field, Qt.Key.Key_Return)
    assert bar._count.text() == f"2 / {total}"
    press_on(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reading.frame.reading._marks.of_kind(MarkKind.MATCH) == []


def test_letters_typed_into_a_field_are_no_commands(reading: Window, qtbot: QtBot) -> None:
    before = reading.desk.article_id
    reading.top.field.setFocus()
    type_text(reading.top.field, "jbn1")
    assert reading.top.field.text() == "jbn1"
    assert reading.desk.article_id == before


def test_an_actor_of_the_panel_steps_through_its_mentions(reading: Window) -> None:
    side, view = reading.frame.side.actors, reading.frame.reading.view
    person = next(row.actor for row in side._model.rows if row.actor and "Pashinyan" in row.actor.actor)
    seen = []
    for _ in range(2):
        side.chosen.emit(person.actor_id)
        assert view.emphasis.current is not None
        seen.append(view.emphasis.current.start_utf16)
    assert seen == sorted(set(seen))


def test_a_type_is_switched_off_by_its_key(reading: Window, qtbot: QtBot) -> None:
    press(reading, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert reading.settings.hidden_types == ("state",)
    assert not reading.actions_[Do.STATES].isChecked()
    press(reading, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert not reading.settings.hidden_types


# Marking


def test_a_selection_is_highlighted_by_key_at_the_right_place_behind_an_emoji(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    span = select(reading, "ha proposto una tregua")
    press(reading, Qt.Key.Key_3)
    (row,) = library.annotations.of_article(article_id)
    assert (row.start, row.end, row.quote) == (span.start, span.end, "ha proposto una tregua")
    assert row.colour is Colour.BLUE
    assert reading.frame.status.words.endswith("Saved")
    assert reading.frame.reading.selection() is None


def test_undo_and_redo_follow_every_change(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    select(reading, "tregua dura")
    press(reading, Qt.Key.Key_1)
    press(reading, Qt.Key.Key_B)
    assert reading.actions_[Do.BOOKMARK].isChecked()
    reading.actions_[Do.UNDO].trigger()
    assert not reading.actions_[Do.BOOKMARK].isChecked()
    reading.actions_[Do.UNDO].trigger()
    assert library.annotations.of_article(article_id) == []
    assert reading.frame.reading._marks.of_kind(MarkKind.HIGHLIGHT) == []
    reading.actions_[Do.REDO].trigger()
    assert [row.quote for row in library.annotations.of_article(article_id)] == ["tregua dura"]


def test_enter_writes_a_note_on_the_highlight(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    select(reading, "tre giorni")
    press(reading, Qt.Key.Key_2)
    press(reading, Qt.Key.Key_Return)
    editor = reading.frame.reading.note_sheet.editor
    assert editor is not None
    editor.field.setPlainText("*quanto* durerà?")
    press_on(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = library.annotations.of_article(article_id)
    assert row.note == "*quanto* durerà?"


def test_a_note_on_the_article_is_kept_when_another_is_opened(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    reading.actions_[Do.NOTE_ARTICLE].trigger()
    draft = reading.frame.side.notes._draft
    assert draft is not None
    assert draft._editor is not None
    draft._editor.field.setPlainText("da rileggere")
    reading.actions_[Do.NEXT_ARTICLE].trigger()
    (row,) = library.annotations.of_article(article_id)
    assert (row.kind, row.note) == (AnnotationKind.NOTE, "da rileggere")


def test_a_highlight_is_recoloured_and_deleted_by_key(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    select(reading, "a Parigi")
    press(reading, Qt.Key.Key_1)
    press(reading, Qt.Key.Key_4)
    assert [row.colour for row in library.annotations.of_article(article_id)] == [Colour.PINK]
    press(reading, Qt.Key.Key_Delete)
    assert library.annotations.of_article(article_id) == []


def test_the_bar_at_a_selection_highlights(reading: Window, library: Library, article_id: str) -> None:
    select(reading, "tre giorni")
    reading.frame.reading._on_selected()
    bar = reading.frame.reading._bar
    assert bar is not None
    assert bar.isVisible()
    reading.actions_[Do.PURPLE].trigger()
    assert not bar.isVisible()
    assert [row.colour for row in library.annotations.of_article(article_id)] == [Colour.PURPLE]


def test_tags_of_the_article_are_written_and_shown(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    reading.actions_[Do.TAG_ARTICLE].trigger()
    dialog = reading.findChild(TagsDialog)
    assert isinstance(dialog, TagsDialog)
    dialog.field.setText("pace, #caucaso")
    dialog._on_kept()
    settle(reading, qtbot)
    assert library.annotations.tags_of(article_id) == ("pace", "caucaso")
    assert "tag:caucaso" in [row.key for row in reading.frame.navigator.list.rows]


# Articles


def test_details_are_corrected_and_a_bad_date_is_refused_in_the_dialog(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    reading.actions_[Do.EDIT_DETAILS].trigger()
    dialog = reading.findChild(DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    dialog.fields[MetadataField.DATE].setText("domani")
    dialog.save.click()
    assert "domani" in dialog.error.text()
    dialog.fields[MetadataField.DATE].setText("2022-01")
    dialog.save.click()
    settle(reading, qtbot)
    fact = library.articles.get(article_id).metadata.date
    assert fact is not None
    assert (fact.value, fact.basis) == ("2022-01", "user")


def test_a_removed_article_leaves_the_list_and_undo_brings_it_back(reading: Window, qtbot: QtBot) -> None:
    reading.actions_[Do.REMOVE_ARTICLE].trigger()
    settle(reading, qtbot)
    assert "Una tregua fragile" not in shown_titles(reading)
    reading.actions_[Do.UNDO].trigger()
    settle(reading, qtbot)
    assert "Una tregua fragile" in shown_titles(reading)


def test_the_sample_can_be_removed_and_stays_away(
    opener: Opener, empty_library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    sample = empty_library.articles.sample_folder()
    assert sample is not None
    empty_library.imports.import_paths([sorted(sample.glob("*.md"))[0]], remember=False)
    window = opener(empty_library, runner, Settings())
    assert window.frame.sample_banner.isVisible()
    window.commands.library.remove_sample()
    settle(window, qtbot)
    assert shown_titles(window) == []
    assert not window.frame.sample_banner.isVisible()
    assert empty_library.articles.sample_folder() is None


# Telling


def test_an_error_is_one_sentence_and_the_rest_can_be_copied(window: Window) -> None:
    window.tell(DiskFull(path="notes.sqlite3"))
    assert "full" in window.frame.banner.words.text()
    assert window.frame.banner._ways == []
    window.tell(KeyError("secret"))
    assert "secret" not in window.frame.banner.words.text()
    assert [way.text() for way in window.frame.banner._ways] == ["Copy details"]


def test_a_refused_change_is_told_and_not_called_saved(window: Window, library: Library) -> None:
    window.frame.banner.hide()
    assert window.study.make(lambda: library.articles.remove(["no such id"])) is None
    assert window.frame.banner.words.text() == str(ArticleNotFound(reference="no such id"))
    assert "Saved" not in window.frame.status.words


def test_a_link_shows_where_it_leads_before_it_is_opened(window: Window) -> None:
    window.offer_link("https://example.org/a")
    assert window.frame.banner.words.text() == "https://example.org/a"
    window.frame.banner.words.setText("")
    window.offer_link("//evil/share")
    assert window.frame.banner.words.text() == ""


def test_a_change_made_elsewhere_is_shown(reading: Window, library: Library, article_id: str) -> None:
    start = library.articles.text(article_id).text.index("Parigi")
    reading.announce(library.annotations.highlight(article_id, Span(start, start + 6)))
    assert len(reading.frame.reading._marks.of_kind(MarkKind.HIGHLIGHT)) == 1


@pytest.mark.parametrize("name", [Do.ABOUT, Do.SHOW_DATA, Do.TAG_ARTICLE, Do.EDIT_DETAILS])
def test_nothing_modal_blocks_the_program(reading: Window, name: Do) -> None:
    reading.actions_[name].trigger()
    dialogs = [dialog for dialog in reading.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()


def test_a_narrow_window_takes_panes_away_and_gives_them_back(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    assert window.frame.navigator.isVisible()
    window.resize(960, 600)
    assert not window.frame.navigator.isVisible()
    assert window.frame.side.isVisible()
    window.resize(1280, 800)
    assert window.frame.navigator.isVisible()


def test_a_damaged_index_is_made_anew_and_searched_again(
    window: Window, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = library.search.find
    damages = [IndexDamaged(reason="a missing file")]

    def find_or_fail(query: str, **options: Sort | int | bool) -> SearchResult:
        if damages:
            raise damages.pop()
        return find(query)

    monkeypatch.setattr(type(library.search), "find", lambda _self, query, **options: find_or_fail(query))
    search(window, qtbot, "tregua")
    assert "damaged" in window.frame.banner.words.text()
    assert shown_titles(window) == ["Una tregua fragile"]


def test_what_follows_a_stopped_import_can_be_stopped_too(
    window: Window, runner: InlineRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "nuovo.txt").write_text("Un titolo\n\nUn testo.\n", "utf-8")
    window.intake.progressed.emit("import", 1, 9)
    window.frame.status.cancel.click()
    window.import_paths([tmp_path / "nuovo.txt"])
    settle(window, qtbot)
    assert window.frame.status.cancel.isEnabled()
    assert not window.frame.status.cancel.isVisible()
