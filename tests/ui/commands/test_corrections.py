"""The person's word on the actors, from the text and from the list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.actor import Mention
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.dialogs.actor_picker import ActorPicker, Picked
from reader.ui.main_window import Window
from reader.ui.popover import NamePopover
from tests.ui.keys import press


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def reading(window: Window, article_id: str) -> Iterator[Window]:
    window.desk.open(article_id)
    yield window
    menu = window.commands.corrections.menu
    if menu is not None:
        menu.close()


def mention(library: Library, article_id: str, text: str) -> Mention:
    return next(row for row in library.actors.mentions(article_id) if row.text == text)


def texts(library: Library, article_id: str) -> list[str]:
    return [row.text for row in library.actors.mentions(article_id)]


def menu_of(window: Window, found: Mention) -> QMenu:
    menu = QMenu(window)
    window.commands.corrections.fill(menu, found)
    return menu


def entry(menu: QMenu, *words: str) -> QAction:
    """The entry at the end of a way through submenus."""
    for word in words[:-1]:
        found = next(action for action in menu.actions() if action.text() == word)
        inner = found.menu()
        assert isinstance(inner, QMenu)
        menu = inner
    return next(action for action in menu.actions() if action.text() == words[-1])


@pytest.mark.parametrize(
    ("words", "left_here", "left_elsewhere"),
    [
        ("This mention only", 1, True),
        ("“Armenia” in this article", 0, True),
        ("“Armenia” everywhere", 0, False),
    ],
)
def test_what_is_no_actor_is_taken_away_as_far_as_was_said_and_comes_back(
    reading: Window,
    library: Library,
    article_id: str,
    tmp_path: Path,
    words: str,
    left_here: int,
    left_elsewhere: bool,
) -> None:
    path = tmp_path / "due.txt"
    path.write_text("Due volte\n\nIl governo dell’Armenia tratta. Poi l’Armenia attende.\n", "utf-8")
    twice = library.imports.import_paths([path]).imported[0].id
    library.derivation.catch_up()
    reading.desk.open(twice)
    assert texts(library, twice).count("Armenia") == 2
    entry(menu_of(reading, mention(library, twice, "Armenia")), "Not an actor", words).trigger()
    assert texts(library, twice).count("Armenia") == left_here
    assert ("Armenia" in texts(library, article_id)) is left_elsewhere
    assert [row.text for row in reading.frame.reading._mentions] == texts(library, twice)
    reading.frame.banner._ways[0].click()
    assert texts(library, twice).count("Armenia") == 2
    assert "Armenia" in texts(library, article_id)


def test_another_type_is_shown_at_once(reading: Window, library: Library, article_id: str) -> None:
    menu = menu_of(reading, mention(library, article_id, "Parigi"))
    assert not entry(menu, "Change the type", "Place").isEnabled()
    entry(menu, "Change the type", "Organisation").trigger()
    assert mention(library, article_id, "Parigi").type is ActorType.ORGANISATION
    kinds = {row.text: row.type for row in reading.frame.reading._mentions}
    assert kinds["Parigi"] is ActorType.ORGANISATION
    reading.actions_[Do.UNDO].trigger()
    assert mention(library, article_id, "Parigi").type is ActorType.PLACE


def test_an_actor_is_renamed_and_has_another_name(reading: Window, library: Library, article_id: str) -> None:
    found = mention(library, article_id, "Parigi")
    for words, typed in (("Rename…", "Paris"), ("Add another name…", "Lutezia")):
        entry(menu_of(reading, found), words).trigger()
        asked = reading.findChildren(NamePopover)[-1]
        asked.field.setText(typed)
        press(asked.field, Qt.Key.Key_Return)
    page = library.actors.page(found.actor_id)
    assert page.name == "Paris"
    assert "Lutezia" in [name.text for name in page.names]


def test_two_actors_become_one(reading: Window, library: Library, article_id: str, qtbot: QtBot) -> None:
    found = mention(library, article_id, "Parigi")
    entry(menu_of(reading, found), "Is the same as…").trigger()
    dialog = reading.findChild(ActorPicker)
    assert dialog is not None
    dialog.field.setText("Armenia")
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    assert dialog.list.item(0).text().startswith("Armenia")
    press(dialog.field, Qt.Key.Key_Return)
    assert mention(library, article_id, "Parigi").actor == "Armenia"
    reading.actions_[Do.UNDO].trigger()
    assert mention(library, article_id, "Parigi").actor_id == found.actor_id


def test_a_name_is_split_off(reading: Window, library: Library, article_id: str) -> None:
    found = mention(library, article_id, "Pashinyan")
    entry(menu_of(reading, found), "“Pashinyan” is an actor of its own").trigger()
    assert mention(library, article_id, "Pashinyan").actor_id != found.actor_id


def test_a_mention_can_mean_somebody_else(reading: Window, library: Library, article_id: str) -> None:
    found = mention(library, article_id, "Parigi")
    entry(menu_of(reading, found), "This is somebody else…").trigger()
    dialog = reading.findChild(ActorPicker)
    assert dialog is not None
    dialog.picked.emit(Picked("", "Paride", ActorType.PERSON))
    dialog.close()
    now = mention(library, article_id, "Parigi")
    assert (now.actor, now.type) == ("Paride", ActorType.PERSON)


def test_an_actor_is_added_from_the_selection(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    text = library.articles.text(article_id).text
    start = text.index("Una riga che serve")
    offsets = reading.frame.reading._offsets
    reading.frame.reading.view.select(*offsets.span_to_utf16(Span(start, start + 8)))
    reading.actions_[Do.ADD_ACTOR].trigger()
    dialog = reading.findChild(ActorPicker)
    assert dialog is not None
    assert dialog.field.text() == "Una riga"
    dialog.types.setCurrentIndex(dialog.types.findData(ActorType.ORGANISATION.value))
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert dialog.list.currentItem().text() == "New actor: Una riga (Organisation)"
    dialog.take.click()
    made = next(row for row in library.actors.mentions(article_id) if row.start == start)
    assert (made.actor, made.type, made.is_guess) == ("Una riga", ActorType.ORGANISATION, False)


def test_by_key_the_menu_opens_at_the_mention_that_was_gone_to(
    reading: Window, library: Library, article_id: str
) -> None:
    actor = mention(library, article_id, "Parigi")
    reading.frame.reading.choose_actor(actor.actor_id)
    press(reading.frame.reading.view, Qt.Key.Key_C)
    menu = reading.commands.corrections.menu
    assert menu is not None
    assert menu.isVisible()
    assert menu.actions()[0].text().startswith("Parigi  ·  Place")


def test_a_guess_is_confirmed_by_key_and_then_none(
    reading: Window, library: Library, article_id: str
) -> None:
    guesses = [row for row in library.actors.mentions(article_id) if row.is_guess]
    found = guesses[0] if guesses else mention(library, article_id, "Parigi")
    reading.frame.reading.choose_actor(found.actor_id)
    press(reading.frame.reading.view, Qt.Key.Key_Y)
    assert library.actors.page(found.actor_id).confirmed
    assert "confirmed" in reading.frame.banner.words.text()


def test_without_a_mention_the_key_says_how(reading: Window) -> None:
    reading.frame.reading.put_caret(0)
    reading.actions_[Do.CORRECT_ACTOR].trigger()
    assert "Go to a mention first" in reading.frame.banner.words.text()


def test_the_list_of_actors_opens_the_same_menu(reading: Window, library: Library, article_id: str) -> None:
    actor = mention(library, article_id, "Parigi")
    reading.frame.side.actors.menu_wanted.emit(actor.actor_id, QPoint(5, 5))
    menu = reading.commands.corrections.menu
    assert menu is not None
    assert menu.actions()[0].text().startswith("Parigi")
