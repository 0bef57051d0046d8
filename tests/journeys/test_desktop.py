"""The program as it is started by a person, on a desktop with a window manager, driven by keys and mouse.

What the window shows is read through the accessibility bus, as a screen reader does; what was kept is asked
of the command line while the window is open. `make test` installs what a desktop needs, where it may.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from system_packages import missing_test_packages

pytest.importorskip("PySide6", reason="the window is not installed here")
pytest.importorskip("jeepney", reason="the accessibility bus cannot be asked here")

from tests.journeys.accessible import Node, accessibility_bus, application
from tests.journeys.desktop import PATIENCE_S, Desktop, desktop

pytestmark = [
    pytest.mark.window,
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(missing_test_packages()), reason="no desktop can be started here"),
]

ARTICLES = {
    "1-porto.md": "---\ntitle: Il porto nuovo\ndate: 2019-04-02\nsource: Gazzetta di Prova\nlanguage: it\n"
    "---\n\n# Il porto nuovo\n\n🚢 Il presidente Ilham Aliyev ha aperto il porto di Alat sul mar Caspio. "
    "Le prime navi hanno portato grano e cotone dalla Georgia.\n\n"
    + "Dal molo si vede la città, e dalla città si sente il molo.\n\n" * 12
    + "La dogana ha contato quaranta navi cariche di grano. Ilham Aliyev ha parlato a lungo.\n",
    "2-ferrovia.md": "---\ntitle: La ferrovia\ndate: 2017-10-30\nlanguage: it\n---\n\n# La ferrovia\n\n"
    "La ferrovia unisce Baku, Tbilisi e Kars; i vagoni portano grano.\n",
    "3-lake.txt": "The lake in summer\n\nThe lake lies between Armenia and the mountains.\n",
}
NAME = "corpus-reader"
TITLE = "Corpus Reader"
A_LINE = 80


class Seat:
    """A person before the program: one library, one window at a time."""

    def __init__(self, place: Desktop, folder: Path) -> None:
        self.desktop = place
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.root: Node | None = None

    def open(self) -> None:
        self._process = self.desktop.start("--library", str(self.folder))
        window = self.desktop.window(TITLE)
        self.desktop.place(window, 0, 0, 1280, 800)
        bus = accessibility_bus(self.desktop.session)
        self.root = application(bus, NAME, PATIENCE_S)
        self.until_shown("text", "Search all articles")
        self.desktop.activate(self.desktop.window(TITLE))

    def close(self) -> None:
        self.desktop.key("ctrl+q")
        assert self._process is not None and self._process.wait(60) == 0
        if self.root is not None:
            self.root.bus.close()

    def shows(self, words: str) -> bool:
        """Whether these words stand in the name of anything on the window."""
        assert self.root is not None
        return any(node.is_called(None, words) for node in self.root.walk(showing=True))

    def until_shown(self, role: str, name: str) -> Node:
        def look() -> Node | None:
            assert self.root is not None
            try:
                return self.root.find(role, name)
            except LookupError:
                return None

        found = self.desktop.until(look, f"{role} {name!r}")
        assert isinstance(found, Node)
        return found

    def until(self, words: str) -> None:
        self.desktop.until(lambda: self.shows(words), f"{words!r} in the window")

    def focused(self) -> list[str]:
        """The names of all that says it has the focus; Qt counts the current row of each list among them."""
        assert self.root is not None
        try:
            return [
                node.name
                for node in self.root.walk(showing=True)
                if node.has("focused") and node.has("focusable")
            ]
        except LookupError:
            return []

    def until_read(self, words: str) -> None:
        """Wait until a text on the window holds some words."""

        def look() -> bool:
            assert self.root is not None
            return any(words in node.text_if_any() for node in self.root.walk(showing=True))

        self.desktop.until(look, f"{words!r} in a text")

    def ask(self, *words: str) -> object:
        """What a command of the program says, while the window is open; nothing when it was refused."""
        command = [sys.executable, "-m", "reader", "--library", str(self.folder), "--json", *words]
        done = subprocess.run(
            command, env=self.desktop.environment, capture_output=True, text=True, check=False
        )
        return json.loads(done.stdout or "null")

    def until_kept(self, count: int) -> list[dict[str, object]]:
        """The annotations on disk, as soon as there are so many."""

        def look() -> list[dict[str, object]] | None:
            rows = self.ask("notes")
            return rows if isinstance(rows, list) and len(rows) == count else None

        found = self.desktop.until(look, f"{count} annotations")
        assert isinstance(found, list)
        return found


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    with desktop(home, 1500, 860) as place:
        yield Seat(place, tmp_path / "library")
        place.picture(tmp_path / "screen.png")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "articoli"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def drop(seat: Seat, folder: Path) -> None:
    """Drag a folder from another window onto the program's."""
    command = [sys.executable, "-m", "tests.journeys.drag_source", str(folder)]
    root = str(Path(__file__).parents[2])
    other = subprocess.Popen(command, cwd=root, env=seat.desktop.environment)
    try:
        window = seat.desktop.window("Folder to drag")
        seat.desktop.place(window, 1310, 100, 160, 120)
        seat.desktop.activate(window)
        seat.desktop.drag((1380, 160), (700, 500))
        seat.until("3 articles")
    finally:
        other.terminate()
        other.wait(20)


def test_from_a_dropped_folder_to_exported_notes_and_everything_is_where_it_was(
    seat: Seat, source: Path, tmp_path: Path
) -> None:
    desk = seat.desktop
    seat.open()
    drop(seat, source)
    seat.until("3 of 3 articles indexed")
    desk.activate(desk.window(TITLE))

    # A search, a hit, its matches and mentions.
    desk.key("ctrl+l")
    desk.type("quaranta navi")
    seat.until("1 result")
    desk.key("Return")
    text = seat.until_shown("text", "Text of the article")
    desk.until(lambda: text.caret() > 0, "the first match")
    desk.key("n", "n", "shift+n")

    # A highlight by key, a note, undo and redo.
    desk.key("ctrl+f")
    desk.type("quaranta navi")
    seat.until("1 / 1")
    desk.key("Escape", "shift+ctrl+Right", "shift+ctrl+Right", "2")
    (row,) = seat.until_kept(1)
    assert (row["kind"], row["colour"]) == ("highlight", "green")
    desk.key("Return")
    desk.type("Da verificare in dogana")
    desk.key("ctrl+Return")
    desk.until(lambda: seat.until_kept(1)[0]["note"] == "Da verificare in dogana", "the note on disk")
    desk.key("ctrl+z")
    desk.until(lambda: seat.until_kept(1)[0]["note"] == "", "the note undone")
    desk.key("ctrl+shift+z", "b")
    seat.until_kept(2)

    correct_an_actor(seat)
    export(seat, tmp_path / "out")
    find_everything_again(seat)


def correct_an_actor(seat: Seat) -> None:
    """By keys alone: another name from the menu of a mention, a new name on the actor's page."""
    desk = seat.desktop
    desk.key("Escape", "n", "c", "Up", "Return")
    seat.until("is also called")
    desk.type("il presidente azero")
    desk.key("Return")
    seat.until("is now a name of")
    desk.key("p")
    seat.until("Name il presidente azero")  # on the page: what was said of it before stands above
    desk.key("c", "space")
    seat.until("Another name for")
    desk.key("ctrl+a")
    desk.type("Ilham Heydar Aliyev")
    desk.key("Return")
    seat.until("is now called")
    seat.until("Ilham Heydar Aliyev")
    found = seat.ask("actor", "il presidente azero")
    assert "Ilham Heydar Aliyev" in json.dumps(found)
    desk.key("alt+Left")
    seat.until_shown("text", "Text of the article")


def export(seat: Seat, folder: Path) -> None:
    folder.mkdir()
    desk = seat.desktop
    desk.key("ctrl+e")
    desk.activate(desk.window("Export notes"))
    desk.type(str(folder))
    desk.key("Return")
    seat.until("written")
    pages = [path.read_text("utf-8") for path in folder.glob("Il porto*.md")]
    assert len(pages) == 1 and "> " in pages[0] and "Da verificare in dogana" in pages[0]


def uppermost(text: Node) -> int:
    """The offset of a character near the top of what is shown of a text, while the navigator is not."""
    return next((found for y in range(150, 760, 9) if (found := text.offset_at(560, y)) >= 0), -1)


def until_scrolled(seat: Seat, text: Node) -> int:
    """`uppermost`, as soon as the text is scrolled and has come to rest."""
    places = [-1]

    def look() -> bool:
        places.append(uppermost(text))
        return places[-2] == places[-1] > A_LINE

    seat.desktop.until(look, "the text to be scrolled")
    return places[-1]


def find_everything_again(seat: Seat) -> None:
    """Close and open: the article at its place, the search, the panels, the page."""
    desk = seat.desktop
    desk.key("ctrl+shift+n", "F9", "ctrl+l")
    desk.type("dogana")
    seat.until("1 result")
    desk.key("Return")
    before = until_scrolled(seat, seat.until_shown("text", "Text of the article"))
    seat.close()

    seat.open()
    assert {row["kind"] for row in seat.until_kept(2)} == {"highlight", "bookmark"}
    seat.until("1 result")
    assert seat.until_shown("text", "Search all articles").text() == "dogana"
    seat.until_read("Da verificare in dogana")
    assert not seat.shows("All articles, ")
    text = seat.until_shown("text", "Text of the article")
    assert "Alat" in text.text()
    seat.desktop.until(lambda: abs(uppermost(text) - before) < A_LINE, "the place where it was left")
    desk.key("ctrl+j")
    seat.until("Search your highlights and notes")
    seat.close()

    seat.open()
    seat.until("Search your highlights and notes")
    seat.close()


def test_a_screen_reader_finds_the_text_the_actors_and_a_name_for_everything(
    seat: Seat, source: Path
) -> None:
    seat.ask("import", str(source))
    seat.open()
    seat.until("3 of 3 articles indexed")
    desk = seat.desktop
    desk.key("ctrl+l")
    desk.type("dogana")
    seat.until("1 result")
    desk.key("Return")
    text = seat.until_shown("text", "Text of the article")
    desk.until(lambda: "mar Caspio" in text.text(), "the text of the article")
    seat.until("Ilham Aliyev")
    assert seat.root is not None
    controls = {"push button", "check box", "text", "combo box", "button menu", "toggle button"}
    assert [said for node in seat.root.walk(showing=True) if (said := node.nameless(controls))] == []
    for _ in range(4):
        before = seat.focused()
        desk.key("Tab")
        desk.until(lambda before=before: seat.focused() not in ([], before), "the focus to move on")
        assert all(seat.focused())
    seat.close()
