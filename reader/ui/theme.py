"""Every colour, distance, size and radius of the window, as named tokens.

The four themes have the same tokens; `contrast` measures them, and a test holds them to WCAG AA. Nothing
else in the package writes down a colour. `stylesheet` turns the tokens into what Qt understands.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.kinds import ActorType, Colour

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32 = 4, 8, 12, 16, 24, 32
RADIUS = 6
ICON = 20
CONTROL = 32
"""Height of buttons and fields."""
BAR = 52
"""Height of the bars at the top of the window."""


class Size(StrEnum):
    """The type scale of the window's own text, in points; the reading pane has a scale of its own."""

    CAPTION = "8.5"
    BODY = "10"
    LARGE = "11.5"
    TITLE = "15"

    @property
    def points(self) -> float:
        return float(self.value)


class Line(StrEnum):
    """How an underline is drawn, so that no type of actor is told by colour alone."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"
    DOTTED = "dotted"


LINES: dict[ActorType, Line] = {
    ActorType.PERSON: Line.SOLID,
    ActorType.ORGANISATION: Line.DOUBLE,
    ActorType.STATE: Line.DASHED,
    ActorType.PLACE: Line.DOTTED,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """The colours of a highlight: `fill` lies under the text, `edge` tells it from the page."""

    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one theme, as `#rrggbb` (`selection` lets through what is under it).

    `chrome` surrounds, `list` and `paper` hold what is read, `raised` is for fields, menus and cards. `text`
    and `dim` are legible on all four, and on `hover` and `selected`; `line` only separates.
    """

    name: str
    dark: bool
    chrome: str
    list: str
    paper: str
    raised: str
    line: str
    control: str
    """The outline of fields and of boxes to tick."""
    text: str
    dim: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    selection: str
    """Over the text that is being selected; marks show through it."""
    hover: str
    danger: str
    notice: str
    """Behind a sentence that the window says to the person."""
    match: Mark
    current_match: Mark
    highlights: dict[Colour, Mark]
    actors: dict[ActorType, str]


LIGHT = Theme(
    name="light",
    dark=False,
    chrome="#f2f1ee",
    list="#faf9f7",
    paper="#ffffff",
    raised="#ffffff",
    line="#e3e1db",
    control="#8a867d",
    text="#23211d",
    dim="#625e57",
    accent="#2a5db0",
    accent_hover="#214c93",
    on_accent="#ffffff",
    selected="#dfe8f6",
    selection="rgba(42, 93, 176, 80)",
    hover="#ebe9e4",
    danger="#b3261e",
    notice="#e9eff9",
    match=Mark("#ffe8c7", "#b8660b"),
    current_match=Mark("#ffd798", "#8f4a00"),
    highlights={
        Colour.YELLOW: Mark("#fff1a8", "#9a7b00"),
        Colour.GREEN: Mark("#d3f1cd", "#3f8f36"),
        Colour.BLUE: Mark("#d0e7fc", "#2f7fc1"),
        Colour.PINK: Mark("#fcd9e6", "#c2427a"),
        Colour.PURPLE: Mark("#e6dcfb", "#7c57c4"),
    },
    actors={
        ActorType.PERSON: "#2a6fb5",
        ActorType.ORGANISATION: "#8a4bab",
        ActorType.STATE: "#1f7a58",
        ActorType.PLACE: "#a05a12",
    },
)

SEPIA = Theme(
    name="sepia",
    dark=False,
    chrome="#eee5d3",
    list="#f4ecdc",
    paper="#f9f2e4",
    raised="#fcf7ec",
    line="#ddd0b8",
    control="#8a7b60",
    text="#33291c",
    dim="#5f503b",
    accent="#8a4b14",
    accent_hover="#703b0d",
    on_accent="#ffffff",
    selected="#ecd9bb",
    selection="rgba(138, 75, 20, 70)",
    hover="#e9dcc5",
    danger="#a3281b",
    notice="#f1e2c6",
    match=Mark("#f7d49b", "#8f5208"),
    current_match=Mark("#f5c982", "#6f3c00"),
    highlights={
        Colour.YELLOW: Mark("#f7e58f", "#866a00"),
        Colour.GREEN: Mark("#d3e6b8", "#4b7a2b"),
        Colour.BLUE: Mark("#cfe0e6", "#2f6f96"),
        Colour.PINK: Mark("#f4d0cf", "#ad3c66"),
        Colour.PURPLE: Mark("#e2d3ea", "#7550ad"),
    },
    actors={
        ActorType.PERSON: "#2a639c",
        ActorType.ORGANISATION: "#7d4499",
        ActorType.STATE: "#23694b",
        ActorType.PLACE: "#8f4d0c",
    },
)

DARK = Theme(
    name="dark",
    dark=True,
    chrome="#1c1d1f",
    list="#212225",
    paper="#18191b",
    raised="#2a2c2f",
    line="#33353a",
    control="#7d8087",
    text="#e4e1db",
    dim="#b0aea8",
    accent="#8ab4f0",
    accent_hover="#a9c8f5",
    on_accent="#14202f",
    selected="#2c3b52",
    selection="rgba(138, 180, 240, 75)",
    hover="#2b2d31",
    danger="#ff9d94",
    notice="#25303f",
    match=Mark("#44300f", "#e0993c"),
    current_match=Mark("#5a3c0e", "#ffbe66"),
    highlights={
        Colour.YELLOW: Mark("#453d0f", "#cdb02f"),
        Colour.GREEN: Mark("#24442a", "#6fb46f"),
        Colour.BLUE: Mark("#1f3f58", "#68aee2"),
        Colour.PINK: Mark("#54283c", "#e585ad"),
        Colour.PURPLE: Mark("#3d3160", "#ad93ea"),
    },
    actors={
        ActorType.PERSON: "#7fb2ea",
        ActorType.ORGANISATION: "#cb9ae6",
        ActorType.STATE: "#6cc6a0",
        ActorType.PLACE: "#e2a767",
    },
)

CONTRAST = Theme(
    name="contrast",
    dark=True,
    chrome="#000000",
    list="#000000",
    paper="#000000",
    raised="#0b0b0b",
    line="#4d4d4d",
    control="#c8c8c8",
    text="#ffffff",
    dim="#e6e6e6",
    accent="#ffe45c",
    accent_hover="#fff0a0",
    on_accent="#000000",
    selected="#003a66",
    selection="rgba(30, 120, 235, 200)",
    hover="#262626",
    danger="#ffb3ab",
    notice="#101c2b",
    match=Mark("#4a2a00", "#ffb347"),
    current_match=Mark("#6b3d00", "#ffd08a"),
    highlights={
        Colour.YELLOW: Mark("#3f3700", "#ffe45c"),
        Colour.GREEN: Mark("#0c3a14", "#7ee787"),
        Colour.BLUE: Mark("#0b3357", "#79c0ff"),
        Colour.PINK: Mark("#56143a", "#ff9bce"),
        Colour.PURPLE: Mark("#371f66", "#d2b3ff"),
    },
    actors={
        ActorType.PERSON: "#8cc8ff",
        ActorType.ORGANISATION: "#e0b8ff",
        ActorType.STATE: "#7fe0b5",
        ActorType.PLACE: "#ffc078",
    },
)
"""For eyes that need it: everything that is read is at least 7 : 1."""

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST)}
SYSTEM = "system"


def theme_for(choice: str, system_is_dark: bool) -> Theme:
    """The theme of a setting: `light`, `sepia`, `dark`, `contrast`; anything else follows the system."""
    return THEMES.get(choice, DARK if system_is_dark else LIGHT)


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def over(veil: str, ground: str) -> str:
    """What is seen of a ground under a colour as `rgba(red, green, blue, alpha)`, each from 0 to 255."""
    *channels, alpha = (int(number) for number in veil.removeprefix("rgba(").removesuffix(")").split(","))
    below = (int(ground[n : n + 2], 16) for n in (1, 3, 5))
    mixed = (
        round((top * alpha + low * (255 - alpha)) / 255) for top, low in zip(channels, below, strict=True)
    )
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def blend(first: str, second: str) -> str:
    """The colour in the middle between two `#rrggbb`."""
    pairs = ((int(first[n : n + 2], 16), int(second[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{(one + other) // 2:02x}" for one, other in pairs)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
