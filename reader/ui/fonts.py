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
_SIGNS = ("Emoji", "Symbol", "Dingbats", "Music", "Math", "Icons", "Phosphor", "Awesome")
_BARE = frozenset({"", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans", "Helvetica"})
"""What a system without a desktop calls its font: nobody chose it, so we may."""


def interface_font() -> QFont:
    """The desktop's own font where the desktop has one, otherwise the best sans that is installed."""
    system = QGuiApplication.font()
    family = first_installed(_SANS, system.family()) if system.family() in _BARE else system.family()
    font = QFont(family)
    font.setPointSizeF(max(system.pointSizeF(), Size.BODY.points))
    return font


def reading_family(choice: str, wanted: str = "") -> str:
    """The family for the reading pane: the wanted one where it is installed, else the best of its kind
    (`sans`, otherwise a serif)."""
    if wanted and wanted in QFontDatabase.families():
        return wanted
    if choice == "sans":
        return interface_font().family()
    return first_installed(_SERIF, "serif")


def readable_families() -> list[str]:
    """The installed families a text can be set in: scalable, with Latin letters, no signs, nothing hidden."""
    base = QFontDatabase
    latin = QFontDatabase.WritingSystem.Latin
    return [
        family
        for family in base.families(latin)
        if base.isSmoothlyScalable(family)
        and not base.isPrivateFamily(family)
        and not any(word in family for word in _SIGNS)
    ]


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
