"""Every control can be called by a name and reached without a mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.model.report import Failure, ImportReport
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.combo import Combo
from reader.ui.completion.popup import CompletionPopup
from reader.ui.main_window import Window
from reader.ui.overlay import Overlay
from reader.ui.popover import NamePopover
from reader.ui.reading.selection_bar import SelectionBar
from reader.ui.scenes import SCENES
from tests.ui.acting import settle

ToolTip = Qt.WindowType.ToolTip
INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget, QHeaderView) or isinstance(widget.parent(), QLineEdit)
        inner = inner or widget.objectName().startswith("qt_") or _is_closed_list(widget)
        if isinstance(widget, INTERACTIVE) and not inner:
            yield widget


def _is_closed_list(widget: QWidget) -> bool:
    """The list of a combo box, which Qt makes when it likes, and which gets its name when it drops down."""
    frame = widget.parent()
    box = frame.parent() if isinstance(frame, QFrame) else None
    return isinstance(box, QComboBox) and not widget.isVisible()


def spoken(widget: QWidget) -> str:
    """The name as a screen reader is told it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def names(root: QWidget) -> dict[str, str]:
    return {f"{type(w).__name__} {w.objectName()} {id(w)}": spoken(w) for w in controls(root)}


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    window.actions_[Do.NOTE_ARTICLE].trigger()
    found = names(window)
    assert len(found) > 20
    assert [widget for widget, name in found.items() if not name] == []


def test_the_list_that_drops_down_is_called_like_its_field(qtbot: QtBot) -> None:
    box = Combo()
    qtbot.addWidget(box)
    box.setAccessibleName("Theme")
    box.addItems(["Light", "Dark"])
    box.show()
    box.showPopup()
    assert spoken(box.view()) == "Theme"
    assert box.view() in set(controls(box))
    box.hidePopup()


def test_no_name_is_that_of_a_class(window: Window) -> None:
    for widget in controls(window):
        assert type(widget).__name__ not in spoken(widget)


Surface = Callable[[Window], QWidget]


def main_panes(window: Window) -> QWidget:
    window.top.field.setText("armenia date:2021")
    window.finding.refining.open(True)
    return window


def notes_panel(window: Window) -> QWidget:
    article_id = window.desk.article_id
    assert article_id is not None
    window.library.annotations.highlight(article_id, Span(0, 12), body="una nota")
    window.desk.open(article_id)
    window.actions_[Do.NOTE_ARTICLE].trigger()
    return window.frame.side


def note_sheet(window: Window) -> QWidget:
    article_id = window.desk.article_id
    assert article_id is not None
    made = window.library.annotations.highlight(article_id, Span(0, 12)).created
    assert made is not None
    window.desk.open(article_id)
    window.frame.reading.view.setFocus()
    window.frame.reading.choose_annotation(made)
    window.actions_[Do.WRITE_NOTE].trigger()
    return window.frame.reading.note_sheet


def find_bar(window: Window) -> QWidget:
    window.actions_[Do.FIND].trigger()
    return window.frame.reading.find_bar


def type_sheet(window: Window) -> QWidget:
    window.actions_[Do.TYPOGRAPHY].trigger()
    return window.commands.looks.sheet


def actor_page(window: Window) -> QWidget:
    article_id = window.desk.article_id
    assert article_id is not None
    window.turning.show_actor(window.library.actors.counted(article_id)[0].actor_id)
    return _page(window)


def notebook(window: Window) -> QWidget:
    notes_panel(window)
    window.pages.show_notebook()
    return _page(window)


def review(window: Window) -> QWidget:
    window.pages.show_review()
    return _page(window)


def actor_picker(window: Window) -> QWidget:
    article_id = window.desk.article_id
    assert article_id is not None
    first = window.library.actors.counted(article_id)[0]
    window.commands.corrections.merge(first.actor_id, first.actor)
    return _dialog(window)


def name_asked(window: Window) -> QWidget:
    window.commands.corrections.rename("x", "Nikol Pashinyan")
    found = window.findChild(NamePopover)
    assert found is not None
    return found


def report(window: Window) -> QWidget:
    problem = Failure("rotto.json", "The file ends too early.")
    window.intake.reported.emit(ImportReport(failed=(problem,)), True)
    window.actions_[Do.LAST_REPORT].trigger()
    return _dialog(window)


def dialog_of(name: Do) -> Surface:
    def surface(window: Window) -> QWidget:
        window.actions_[name].trigger()
        return _dialog(window)

    surface.__name__ = name.value
    return surface


def _page(window: Window) -> QWidget:
    page = window.pages.page
    assert page is not None
    return page


def _dialog(window: Window) -> QDialog:
    (dialog,) = [found for found in window.findChildren(QDialog) if found.isVisible()]
    return dialog


DIALOGS = (Do.ABOUT, Do.SHOW_DATA, Do.TAG_ARTICLE, Do.EDIT_DETAILS, Do.COMMANDS, Do.SETTINGS, Do.BACKUPS,
           Do.KEYS, Do.PASTE_ARTICLE)  # fmt: skip
SURFACES = (main_panes, notes_panel, note_sheet, find_bar, type_sheet, actor_page, notebook, review,
            actor_picker, name_asked, report, *map(dialog_of, DIALOGS))  # fmt: skip
everywhere = pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.__name__)


def is_for_the_mouse(widget: QWidget) -> bool:
    """What repeats by mouse what a key does in the text or in a field itself, and what only shows."""
    return isinstance(widget.parent(), SelectionBar | CompletionPopup) or isinstance(widget, QProgressBar)


@everywhere
def test_every_control_everywhere_has_a_name_of_its_own(
    window: Window, surface: Surface, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    shown = surface(window)
    settle(window, qtbot)
    found = {w: spoken(w) for w in controls(shown) if w.isVisible()}
    nameless = [(w.parent(), w) for w, words in found.items() if words.strip() in ("", type(w).__name__)]
    assert nameless == []


@everywhere
def test_nothing_is_reached_by_mouse_only(window: Window, surface: Surface) -> None:
    window.resize(1280, 800)
    for widget in controls(surface(window)):
        if widget.isVisible() and widget.isEnabled() and not is_for_the_mouse(widget):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, (spoken(widget), widget)


@everywhere
def test_the_tab_key_follows_the_eye(window: Window, surface: Surface, qtbot: QtBot) -> None:
    """From one control to the next it goes down or to the right; once, from the last, back to the first."""
    window.resize(1280, 800)
    shown = surface(window)
    settle(window, qtbot)
    ring = in_tab_order(shown)
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    back = [(spoken(one), spoken(two)) for one, two in pairs if goes_back(shown, one, two)]
    assert len(back) <= 1, back


def in_tab_order(root: QWidget) -> list[QWidget]:
    """The visible controls from the first of the focus chain on."""
    wanted = [w for w in controls(root) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    order: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root and len(order) <= len(wanted):
        if widget in wanted and widget not in order:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def goes_back(root: QWidget, one: QWidget, two: QWidget) -> bool:
    before, after = (QRect(w.mapTo(root, QPoint(0, 0)), w.size()) for w in (one, two))
    up = after.bottom() <= before.top() and after.left() < before.right()
    left = after.right() <= before.left() and after.top() < before.bottom()
    return up or left


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_is_named_and_reached_by_key_in_the_order_of_the_eye(
    window: Window, scene: str, qtbot: QtBot
) -> None:
    """What is photographed is what there is: a new page or dialog gets a scene, and is tried here by that."""
    window.resize(1280, 800)
    window.library.annotations.highlight(window.desk.article_id or "", Span(30, 60), body="una nota")
    for step in SCENES[scene]:
        step(window)
        settle(window, qtbot)
    for surface in surfaces(window):
        shown = [w for w in controls(surface) if w.isVisible() and own_surface(w) is surface]
        assert [w for w in shown if spoken(w).strip() in ("", type(w).__name__)] == []
        assert [w for w in shown if not is_for_the_mouse(w) and w.isEnabled() and not by_tab(w)] == []
        ring = [w for w in in_tab_order(surface) if w in shown]
        pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
        back = [(spoken(one), spoken(two)) for one, two in pairs if goes_back(surface, one, two)]
        assert len(back) <= 1, back
        if isinstance(surface, QMenu):
            assert [
                action for action in surface.actions() if not action.isSeparator() and not action.text()
            ] == []


def surfaces(window: Window) -> list[QWidget]:
    """The window and what lies over it: sheets, dialogs, menus."""
    sheets = [sheet for sheet in window.findChildren(Overlay) if sheet.isVisible()]
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() is not ToolTip]
    return [*others, *sheets]


def own_surface(widget: QWidget) -> QWidget:
    """The sheet that a control lies on, else its window."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, Overlay) and not found.isWindow():
        found = found.parentWidget()
    return found or widget


def by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_every_visible_control_takes_the_focus_by_keyboard(window: Window) -> None:
    for widget in controls(window):
        for_the_mouse = isinstance(widget.parent(), SelectionBar) or isinstance(widget, QProgressBar)
        if widget.isVisible() and not for_the_mouse:
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, spoken(widget)


def test_the_text_of_the_article_is_exposed(window: Window) -> None:
    view = window.frame.reading.view
    assert "tregua" in view.toPlainText()
    assert view.accessibleName()
    assert view.accessibleDescription() == "Una tregua fragile"
