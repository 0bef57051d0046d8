"""Which installed families the window writes in."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from reader.ui.theme import Size

_SERIF = (
    "Source Serif 4",
    "Source Serif Pro",
    "Literata",
    "Charter",
    "Georgia",
    "Noto Serif",
    "Libertinus Serif",
    "P052",
    "Liberation Serif",
    "DejaVu Serif",
)
_SANS = ("Inter", "Source Sans 3", "Cantarell", "Adwaita Sans", "Noto Sans", "Open Sans", "Liberation Sans")
_BARE = frozenset({"", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans", "Helvetica"})
"""What a system without a desktop calls its font: nobody chose it, so we may."""


def interface_font() -> QFont:
    """The desktop's own font where the desktop has one, otherwise the best sans that is installed."""
    system = QGuiApplication.font()
    family = first_installed(_SANS, system.family()) if system.family() in _BARE else system.family()
    font = QFont(family)
    font.setPointSizeF(max(system.pointSizeF(), Size.BODY.points))
    return font


def reading_family(choice: str) -> str:
    """The family for the reading pane: `sans`, otherwise a serif."""
    if choice == "sans":
        return interface_font().family()
    return first_installed(_SERIF, "serif")


def first_installed(wanted: Sequence[str], fallback: str) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in wanted if family in installed), fallback)


def sized(points: float, *, bold: bool = False) -> QFont:
    """The interface's font in another size."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
