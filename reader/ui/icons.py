"""Icons from the Phosphor icon font (MIT) that the QtAwesome package carries.

Only its font file and its table of names are used: QtAwesome's own classes have no types, and they load QtPy
and every font they know before the first window.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPen, QPixmap

from reader.ui.theme import ICON, Mark


class _Glyph(QIconEngine):
    """Draws one sign of the font at any size, pale when disabled."""

    def __init__(self, sign: str, family: str, colour: str, checked_colour: str) -> None:
        super().__init__()
        self._sign = sign
        self._family = family
        self._colour = colour
        self._checked_colour = checked_colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        font = QFont(self._family)
        font.setPixelSize(rect.height())
        colour = QColor(self._checked_colour if state is QIcon.State.On else self._colour)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.4)
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Glyph(self._sign, self._family, self._colour, self._checked_colour)


def icon(name: str, colour: str, checked_colour: str = "") -> QIcon:
    """The icon of a Phosphor name, such as `bookmark-simple`; `-fill` at its end gives the filled one."""
    return QIcon(_Glyph(sign(name), family(), colour, checked_colour or colour))


def swatch(colours: Mark) -> QIcon:
    """A round piece of a highlight's colour."""
    pixmap = QPixmap(2 * ICON, 2 * ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 3))
    painter.setBrush(QColor(colours.fill))
    painter.drawEllipse(pixmap.rect().adjusted(5, 5, -5, -5))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


@cache
def sign(name: str) -> str:
    """The character of the icon font. Raises `KeyError` for a name that it does not have."""
    found = re.search(rf'"{re.escape(name)}": "0x([0-9a-f]+)"', _names())
    if found is None:
        raise KeyError(name)
    return chr(int(found[1], 16))


def draw(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draw an icon inside a delegate."""
    _Glyph(sign(name), family(), colour, colour).paint(painter, rect, QIcon.Mode.Normal, QIcon.State.Off)


@cache
def family() -> str:
    """The family name of the icon font; it is loaded at the first use."""
    loaded = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(loaded)[0]


@cache
def _names() -> str:
    """The font's table of names as it is written: read into a dictionary it takes ten times the room, for the
    sixty that are wanted."""
    return _file("phosphor-charmap-*.json").read_text("ascii")


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome carries the icons and is not installed")
    return next((Path(spec.origin).parent / "fonts").glob(pattern))
