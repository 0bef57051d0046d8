"""A theme as Qt's palette and stylesheet.

Widgets say what they are with the dynamic property `role` (see `controls`); here is what a role looks like.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import interface_font
from reader.ui.theme import CONTROL, RADIUS, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Size, Theme


def apply(application: QApplication, theme: Theme) -> None:
    """Dress the whole program; what it wears already is not put on again, since every widget would have to
    be dressed anew."""
    wanted, worn = stylesheet(theme), application.styleSheet()
    if wanted == worn:
        return
    if not worn:
        application.setStyle("Fusion")
        application.setFont(interface_font())
    application.setPalette(palette(theme))
    application.setStyleSheet(wanted)


def palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.chrome,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.list,
        role.Text: theme.text,
        role.Button: theme.chrome,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.PlaceholderText: theme.dim,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Accent: theme.accent,
        role.Light: theme.line,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.dim))
    return made


def stylesheet(theme: Theme) -> str:
    return "\n".join(part(theme) for part in (_surfaces, _labels, _buttons, _fields, _menus, _bars, _lists))


def _surfaces(t: Theme) -> str:
    return f"""
    QMainWindow, QDialog, [role="chrome"] {{ background: {t.chrome}; }}
    [role="list"] {{ background: {t.list}; }}
    [role="paper"] {{ background: {t.paper}; }}
    [role="topbar"] {{ background: {t.chrome}; border: 0; border-bottom: 1px solid {t.line}; }}
    [role="header"] {{ background: transparent; border: 0; border-bottom: 1px solid {t.line}; }}
    [role="bottombar"] {{ background: {t.chrome}; border: 0; border-top: 1px solid {t.line}; }}
    [role="notice"] {{ background: {t.notice}; border: 0; border-bottom: 1px solid {t.line}; }}
    [role="card"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {RADIUS + 2}px; }}
    [role="card"]:focus {{ border-color: {t.accent}; }}
    [role="float"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: {RADIUS + 2}px; }}
    [role="drop"] {{ background: transparent; border: 4px solid {t.accent}; }}
    QSplitter::handle {{ background: {t.line}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
    """


def _labels(t: Theme) -> str:
    return f"""
    QLabel {{ background: transparent; color: {t.text}; }}
    QLabel[tone="dim"] {{ color: {t.dim}; }}
    QLabel[tone="danger"] {{ color: {t.danger}; }}
    QLabel[tone="accent"] {{ color: {t.accent}; }}
    QLabel[scale="caption"] {{ font-size: {Size.CAPTION}pt; }}
    QLabel[scale="large"] {{ font-size: {Size.LARGE}pt; font-weight: 600; }}
    QLabel[scale="title"] {{ font-size: {Size.TITLE}pt; font-weight: 600; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: {SPACE_4}px; }}
    """


def _buttons(t: Theme) -> str:
    return f"""
    QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
        border-radius: {RADIUS}px; padding: 5px; }}
    QToolButton:hover {{ background: {t.hover}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {t.selected}; }}
    QToolButton:focus {{ border-color: {t.accent}; }}
    QToolButton:disabled {{ color: {t.dim}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[role="tab"] {{ padding: {SPACE_4}px {SPACE_12}px; color: {t.dim}; }}
    QToolButton[role="tab"]:checked {{ background: {t.selected}; color: {t.text}; font-weight: 600; }}
    QToolButton[role="quiet"] {{ color: {t.dim}; padding: {SPACE_4}px {SPACE_8}px; }}
    QToolButton[role="chip"] {{ background: {t.raised}; border: 1px solid {t.line};
        border-radius: {CONTROL // 3}px; padding: 2px {SPACE_8}px; }}
    QToolButton[role="chip"]:hover {{ background: {t.hover}; border-color: {t.control}; }}
    QToolButton[role="chip"]:focus {{ border-color: {t.accent}; }}
    QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.control};
        border-radius: {RADIUS}px; padding: 0 {SPACE_12}px; min-height: {CONTROL - 4}px; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; }}
    QPushButton:disabled {{ color: {t.dim}; border-color: {t.line}; }}
    QPushButton[role="primary"], QPushButton:default {{ background: {t.accent}; color: {t.on_accent};
        border-color: {t.accent}; font-weight: 600; }}
    QPushButton[role="primary"]:hover, QPushButton:default:hover {{ background: {t.accent_hover}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {t.accent};
        padding: 0 {SPACE_8}px; }}
    QPushButton[role="link"]:hover {{ background: {t.hover}; }}
    QPushButton[role="link"]:focus {{ border-color: {t.accent}; }}
    """


def _fields(t: Theme) -> str:
    return f"""
    QLineEdit, QPlainTextEdit, QTextBrowser[role="preview"], QComboBox {{ background: {t.raised};
        color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        padding: 0 {SPACE_8}px; placeholder-text-color: {t.dim};
        selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QLineEdit {{ border-color: {t.control}; min-height: {CONTROL - 4}px; }}
    QLineEdit[role="search"] {{ border-radius: {CONTROL // 2}px; border-color: {t.line};
        padding-left: {SPACE_4}px; min-height: {CONTROL}px; }}
    QPlainTextEdit, QTextBrowser[role="preview"] {{ padding: {SPACE_4}px; border-color: {t.control}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QTextBrowser[role="preview"]:focus {{
        border: 2px solid {t.accent}; }}
    QTextBrowser[role="rendered"] {{ background: transparent; border: 0; color: {t.text}; }}
    QComboBox {{ min-height: {CONTROL - 4}px; border-color: {t.control}; }}
    QComboBox::drop-down {{ border: 0; width: 20px; }}
    QSlider::groove:horizontal {{ background: {t.control}; height: 2px; border-radius: 1px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; height: 4px; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {t.raised}; border: 2px solid {t.accent};
        width: 14px; height: 14px; margin: -8px 0; border-radius: 9px; }}
    QSlider::handle:horizontal:focus {{ background: {t.accent}; }}
    """


def _menus(t: Theme) -> str:
    return f"""
    QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        border-radius: {RADIUS}px; padding: {SPACE_4}px; }}
    QMenu::item {{ padding: 6px {SPACE_24}px 6px {SPACE_12}px; border-radius: {SPACE_4}px; }}
    QMenu::item:selected {{ background: {t.selected}; }}
    QMenu::item:disabled {{ color: {t.dim}; }}
    QMenu::icon {{ padding-left: {SPACE_8}px; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {SPACE_4}px {SPACE_8}px; }}
    """


def _bars(t: Theme) -> str:
    return f"""
    QTextEdit[role="reading"] {{ background: {t.paper}; border: 0; selection-background-color: {t.selection};
        selection-color: {t.text}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar[role="map"]:vertical {{ width: 16px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:hover {{ background: {t.control}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: 0; width: 0; height: 0; }}
    QProgressBar {{ background: {t.line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """


def _lists(t: Theme) -> str:
    return f"""
    QAbstractItemView {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; outline: 0;
        selection-background-color: {t.selected}; selection-color: {t.text}; }}
    Content QAbstractItemView, QDialog QAbstractItemView {{ background: transparent; border: 0; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line}; }}
    QTableView {{ selection-background-color: transparent; }}
    QTableView[role="report"], QListView[role="report"] {{ background: {t.raised};
        border: 1px solid {t.line}; border-radius: {RADIUS}px; gridline-color: {t.line}; }}
    QTableView[role="report"]::item {{ padding: {SPACE_8}px {SPACE_16}px; }}
    QTableView[role="report"]::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QListWidget[role="pages"] {{ background: transparent; border: 0; }}
    QListWidget[role="pages"]::item {{ padding: 0 {SPACE_8}px; border-radius: {RADIUS}px; color: {t.text}; }}
    QListWidget[role="pages"]::item:hover {{ background: {t.hover}; }}
    QListWidget[role="pages"]::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QListView[role="report"]::item {{ padding: {SPACE_4}px {SPACE_8}px; }}
    QListView[role="report"]::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QHeaderView::section {{ background: {t.chrome}; color: {t.dim}; border: 0;
        border-bottom: 1px solid {t.line}; padding: {SPACE_8}px {SPACE_16}px {SPACE_8}px {SPACE_16 + 3}px; }}
    QCheckBox {{ spacing: {SPACE_8}px; }}
    """
