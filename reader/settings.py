"""Where things are kept on this computer, and the person's settings."""

import os
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path

import appdirs
import msgspec

APP = "corpus-reader"

OWNER = "library.owner"
"""In a library's folder, while a process has it: which one, and where it listens."""

_Raw = dict[str, msgspec.Raw]
"""A settings file before anybody knows what its values mean."""


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
    """`light`, `sepia`, `dark`, `contrast` or `system`."""
    reading_font: str = "serif"
    """`serif` or `sans`."""
    serif_family: str = ""
    """An installed family; empty, or one that is gone: the best that is there."""
    sans_family: str = ""
    reading_size_pt: int = 13
    leading_percent: int = 158
    """From one line to the next, in hundredths of the size of the text."""
    column_characters: int = 68
    justified: bool = False
    language: str = "system"
    """`en`, `it` or `system`."""
    library: str = ""
    """The library that opens where none is named; empty: the usual place."""
    hidden_types: tuple[str, ...] = ()
    """Actor types that are not underlined in the text."""
    window: str = ""
    """The window's geometry and panes, as the window itself writes it down."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they were read. `damaged` names what could not be understood: a field, or the whole
    file (an empty name); there the defaults stand."""

    settings: Settings
    damaged: tuple[str, ...] = ()


_NAMES = frozenset(field.name for field in fields(Settings))


def load(path: Path) -> Settings:
    return read(path).settings


def read(path: Path) -> Loaded:
    """Read the settings. Nothing precious lives there, so a damaged field or file gives the defaults; a
    damaged file is kept beside it under the name `settings.damaged.json`, and no file is no damage."""
    try:
        text = path.read_bytes()
    except OSError:
        return Loaded(Settings())
    try:
        found = msgspec.json.decode(text, type=_Raw)
    except msgspec.MsgspecError:
        _keep_aside(path)
        return Loaded(Settings(), ("",))
    known = {name: value for name, value in found.items() if name in _NAMES}
    damaged = tuple(name for name, value in known.items() if not _is_sound({name: value}))
    return Loaded(_settings({name: known[name] for name in known if name not in damaged}), damaged)


def save(settings: Settings, path: Path) -> None:
    """Replace the settings file in one step, keeping what a newer version wrote there; a folder that cannot
    be written keeps the old settings."""
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(_unknown(path) | _raw(settings))))
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _settings(values: _Raw) -> Settings:
    return msgspec.json.decode(msgspec.json.encode(values), type=Settings)


def _is_sound(values: _Raw) -> bool:
    try:
        _settings(values)
    except msgspec.MsgspecError:
        return False
    return True


def _raw(settings: Settings) -> _Raw:
    return msgspec.json.decode(msgspec.json.encode(settings), type=_Raw)


def _unknown(path: Path) -> _Raw:
    """The fields of the file on disk that this version does not know."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Raw)
    except (OSError, msgspec.MsgspecError):
        return {}
    return {name: value for name, value in found.items() if name not in _NAMES}


def _keep_aside(path: Path) -> None:
    with suppress(OSError):
        path.replace(path.with_name("settings.damaged.json"))
