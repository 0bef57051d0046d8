"""Where things are kept on this computer, and the person's settings."""

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs
import msgspec

APP = "corpus-reader"


def default_library() -> Path:
    return Path(appdirs.user_data_dir(APP)) / "library"


def settings_file() -> Path:
    return Path(appdirs.user_config_dir(APP)) / "settings.json"


def log_file() -> Path:
    return Path(appdirs.user_log_dir(APP)) / "corpus-reader.log"


@dataclass(frozen=True, slots=True)
class Settings:
    """The person's choices on this computer; what belongs to a library lives in the library."""

    theme: str = "system"
    """`light`, `dark` or `system`."""
    reading_font: str = "serif"
    """`serif` or `sans`."""
    reading_size_pt: int = 13
    language: str = "system"
    """`en`, `it` or `system`."""
    hidden_types: tuple[str, ...] = ()
    """Actor types that are not underlined in the text."""
    window: str = ""
    """The window's geometry and panes, as the window itself writes it down."""


def load(path: Path) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, for nothing precious lives there."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except (OSError, msgspec.MsgspecError):
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Replace the settings file in one step; a folder that cannot be written keeps the old settings."""
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
