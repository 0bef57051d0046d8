"""What a picture can show beside an open article: each scene drives the window through its own actions.

A scene changes nothing in the library; what it shows of highlights and notes is what is there.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.palette.dialog import Palette

Step = Callable[[Window], None]
_SELECTED_CHARACTERS = 120
_PATIENCE_MS = 20_000
_BROKEN = {"broken.json": '{"title": "No end', "empty.txt": "", "no-text.jsonl": '{"title": "A record"}\n'}
"""Files that cannot be taken in, each for another reason."""


def _act(name: Do) -> Step:
    def step(window: Window) -> None:
        window.actions_[name].trigger()

    return step


def _type(text: str) -> Step:
    def step(window: Window) -> None:
        window.top.field.setText(text)

    return step


def _narrow(window: Window) -> None:
    """The first facet is included, and stands above the list."""
    facets = window.frame.list.facets.list
    window.finding.refining.open(True)
    values = [row.key for row in facets.rows if not row.is_heading]
    if values:
        facets.pick(values[0])


def _complete(window: Window) -> None:
    """As typed by the person, which alone is completed."""
    window.top.field.setFocus()
    window.top.field.setText("pash")
    window.top.field.edited.emit("pash")


def _focus_text(window: Window) -> None:
    window.frame.reading.view.setFocus()


def _first_actor(window: Window) -> None:
    """The actor that the article names most: emphasised, and on the map of the scroll bar."""
    article_id = window.desk.article_id
    actors = window.library.actors.counted(article_id) if article_id else []
    if actors:
        window.frame.reading.choose_actor(actors[0].actor_id)
        window.frame.side.actors.choose(actors[0].actor_id)


def _actor_page(window: Window) -> None:
    article_id = window.desk.article_id
    actors = window.library.actors.counted(article_id) if article_id else []
    if actors:
        window.turning.show_actor(actors[0].actor_id)


def _select_passage(window: Window) -> None:
    """The beginning of the second line of prose."""
    reading = window.frame.reading
    text = window.library.articles.text(window.desk.article_id or "").text
    lines = [line for line in text.split("\n") if len(line) > _SELECTED_CHARACTERS]
    if lines:
        start = text.index(lines[min(1, len(lines) - 1)])
        reading.go_to(Span(start, start + _SELECTED_CHARACTERS))
        reading.select(Span(start, start + _SELECTED_CHARACTERS))


def _type_in_palette(window: Window) -> None:
    palette = window.findChild(Palette)
    if palette is not None:
        palette.field.setText("arm")


def _import_broken(window: Window) -> None:
    with TemporaryDirectory(prefix="corpus-reader-") as folder:
        for name, text in _BROKEN.items():
            (Path(folder) / name).write_text(text, "utf-8")
        window.intake.import_paths([Path(folder)], remember=False)
        _wait_for_report(window)


def _wait_for_report(window: Window) -> None:
    loop = QEventLoop()
    window.intake.idle.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    if window.intake.is_busy:
        loop.exec()


def _paste(window: Window) -> None:
    window.commands.settings.paste("")


SCENES: dict[str, tuple[Step, ...]] = {
    "reading": (),
    "actors": (_focus_text, _first_actor),
    "hover": (_focus_text, _first_actor, _act(Do.WHO_IS_THIS)),
    "correction": (_focus_text, _first_actor, _act(Do.CORRECT_ACTOR)),
    "actor-page": (_actor_page,),
    "selection": (_focus_text, _select_passage),
    "note": (_focus_text, _act(Do.NEXT_HIGHLIGHT), _act(Do.WRITE_NOTE)),
    "notes": (_act(Do.SHOW_NOTES), _focus_text, _act(Do.NEXT_HIGHLIGHT)),
    "notebook": (_act(Do.NOTEBOOK),),
    "review": (_act(Do.REVIEW),),
    "facets": (_type("armenia"), _narrow),
    "completion": (_complete,),
    "palette": (_act(Do.COMMANDS), _type_in_palette),
    "keys": (_act(Do.KEYS),),
    "typography": (_act(Do.TYPOGRAPHY),),
    "settings": (_act(Do.SETTINGS),),
    "backups": (_act(Do.BACKUPS),),
    "paste": (_paste,),
    "report": (_import_broken, _act(Do.LAST_REPORT)),
    "only-text": (_act(Do.FOCUS_MODE),),
    "empty": (_type("xylophonquartz"),),
    "error": (_type("date:[nonsense TO 2020]"),),
}


def picture(window: Window) -> QPixmap:
    """The window with the dialogs and menus that lie over it, where they lie."""
    shown = window.grab()
    painter = QPainter(shown)
    for over in QApplication.topLevelWidgets():
        if over is window or not over.isVisible() or over.windowType() is Qt.WindowType.ToolTip:
            continue
        painter.drawPixmap(_place(over, window), over.grab())
        painter.setPen(QColor(window.frame.reading.theme.control))
        painter.drawRect(over.rect().translated(_place(over, window)))
    painter.end()
    return shown


def _place(over: QWidget, window: QWidget) -> QPoint:
    """Where a window lies over another; a dialog that nobody placed lies in the middle."""
    if over.windowType() is Qt.WindowType.Dialog:
        return window.rect().center() - over.rect().center()
    return over.pos() - window.pos()
