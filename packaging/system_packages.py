"""Find which Debian packages the window needs and are missing; install them or say how.

Runs before anything is installed, so it uses the standard library alone. Whether a
library is there is asked of the dynamic loader, not of the package manager: that is
the question Qt will ask, and it has an answer on every distribution.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

# What `ldd` names for QtCore, QtGui, QtWidgets, QtSvg and the xcb, wayland and offscreen
# plugins of PySide6-Essentials 6.11, less what libc itself brings. QtNetwork (brotli,
# Kerberos) and Wayland's EGL client are not loaded by the window. The package names are
# Debian 12's; where Debian 13 and Ubuntu 24.04 renamed one (libglib2.0-0t64),
# the new package provides the old name.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests start, for one of them a desktop of its own, and where it is found.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus-daemon",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
}
FONT_PACKAGE = "fonts-dejavu-core"
# Comes along when something is installed anyway: posts in articles hold emoji.
EMOJI_FONT_PACKAGE = "fonts-noto-color-emoji"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc"}
# A fresh machine may be updating itself when we arrive.
LOCK_TIMEOUT_SECONDS = 120


def is_loadable(soname: str) -> bool:
    """Tell whether the dynamic loader finds the library and all it depends on."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_fonts(folders: tuple[str, ...] = FONT_FOLDERS) -> bool:
    """Tell whether a scalable font is installed; without one Qt draws empty boxes."""
    return any(
        Path(name).suffix.lower() in FONT_SUFFIXES
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def missing_packages() -> list[str]:
    """Return the packages to install, each once, in the order of the table."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None:
        # Debian parts venv's pip from Python, one package a version.
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    missing += [package for soname, package in LIBRARIES.items() if not is_loadable(soname)]
    if not has_fonts():
        missing.append(FONT_PACKAGE)
    return list(dict.fromkeys(missing))


def missing_test_packages() -> list[str]:
    """Return the packages without which some tests are left out."""
    return [
        package for name, package in TEST_PROGRAMS.items() if not (shutil.which(name) or Path(name).exists())
    ]


def may_use_sudo() -> bool:
    """Tell whether sudo works without asking for a password."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def privileged_prefix() -> list[str] | None:
    """Return what to put before a command to run it as root, or None if we may not."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if may_use_sudo() else None


def line_to_type(packages: list[str]) -> str:
    """Return the one line a person with the rights can type."""
    command = "apt-get install --no-install-recommends " + " ".join(packages)
    if os.geteuid() == 0:
        return command
    return f"sudo {command}" if shutil.which("sudo") else f"su -c {shlex.quote(command)}"


def install(packages: list[str], prefix: list[str]) -> bool:
    """Install the packages with apt-get; tell whether it said that it did."""
    apt_get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    # Lists may be old or, in a fresh container, absent. Where updating fails the
    # packages may still be at hand, so only the installation decides.
    subprocess.run([*apt_get, "update"], stdout=subprocess.DEVNULL, check=False)
    options = ["-y", "--no-install-recommends", "-o", f"DPkg::Lock::Timeout={LOCK_TIMEOUT_SECONDS}"]
    done = subprocess.run([*apt_get, "install", *options, *packages], stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def advice(packages: list[str]) -> str:
    """Return what to tell a person whose system lacks the packages."""
    if shutil.which("apt-get") is None:
        absent = [soname for soname, package in LIBRARIES.items() if package in packages]
        return "Missing on this system (Debian's names: {}): {}".format(
            " ".join(packages), ", ".join(absent) or "a font, or Python's venv"
        )
    return f"Missing system packages. Type this once, then try again:\n\n    {line_to_type(packages)}\n"


def ensure() -> bool:
    """Leave with every needed package present, or stop with the line to type.

    Tells whether anything was installed: that may have replaced the Python in use.
    """
    packages = missing_packages()
    if not packages:
        return False
    prefix = privileged_prefix()
    if prefix is None or shutil.which("apt-get") is None:
        raise SystemExit(advice(packages))
    print("Installing system packages:", " ".join(packages), flush=True)
    installed = install([*packages, EMOJI_FONT_PACKAGE], prefix)
    importlib.invalidate_caches()
    still_missing = missing_packages()
    if still_missing or not installed:
        raise SystemExit(advice(still_missing or packages))
    return True


def ensure_for_tests() -> None:
    """Install what tests start, where that is allowed; else say which line would, and go on."""
    packages = missing_test_packages()
    prefix = privileged_prefix() if packages and shutil.which("apt-get") else None
    if packages and prefix is not None:
        print("Installing what tests start:", " ".join(packages), flush=True)
        install(packages, prefix)
        packages = missing_test_packages()
    if packages:
        print(
            f"The test on a desktop of its own is left out. To run it: {line_to_type(packages)}", flush=True
        )


if __name__ == "__main__":
    if "--for-tests" in sys.argv[1:]:
        ensure_for_tests()
    else:
        ensure()
