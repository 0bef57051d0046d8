"""A desktop of its own for a test: an X server without a screen, a window manager, the accessibility bus."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep

PATIENCE_S = 60.0
_SOON_S = 20.0
"""Typing a long word takes a second."""


@dataclass
class Desktop:
    """A running desktop. Keys and clicks go where a person's would."""

    environment: dict[str, str]
    session: str
    """Address of the session bus."""
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the program on this desktop."""
        command = [sys.executable, "-m", "reader", *words]
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE)
        self._started.append(process)
        return process

    def key(self, *keys: str) -> None:
        """Press keys one after the other, such as `ctrl+f`."""
        for each in keys:
            self._xdotool("key", "--clearmodifiers", each)
            sleep(0.15)

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "40", words)

    def window(self, title: str) -> str:
        """The window that begins with a title, as soon as it is there."""
        return str(self.until(lambda: self._search(title), f"a window called {title!r}"))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse, move it in steps, let go."""
        self._xdotool("mousemove", *map(str, start), "mousedown", "1")
        for part in range(1, 11):
            step = [round(a + (b - a) * part / 10) for a, b in zip(start, end, strict=True)]
            self._xdotool("mousemove", *map(str, step))
            sleep(0.06)
        sleep(0.3)
        self._xdotool("mouseup", "1")

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Put a window somewhere on the screen."""
        self._until_done("windowsize", "--sync", window, str(width), str(height))
        self._until_done("windowmove", window, str(x), str(y))

    def activate(self, window: str) -> None:
        """Bring a window to the front and give it the keys."""
        self._until_done("windowactivate", "--sync", window)

    def picture(self, file: Path) -> None:
        """Everything on the screen, for whoever looks into a failure; needs ImageMagick."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(file)], env=self.environment, check=False)

    def until(self, look, what: str):  # type: ignore[no-untyped-def]  # gives back what `look` gives
        """Look again and again until there is something to see."""
        end = monotonic() + PATIENCE_S
        while monotonic() < end:
            if found := look():
                return found
            sleep(0.1)
        raise TimeoutError(f"waited in vain for {what}")

    def _search(self, title: str) -> str:
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.split("\n")[0]

    def _until_done(self, *words: str) -> None:
        """Ask the window manager until it does it: one that is busy has yet to hear of the window, and is
        waited for in vain when what it was asked came too early."""

        def ask() -> bool:
            try:
                self._xdotool(*words)
            except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
                return False
            return True

        self.until(ask, " ".join(words))

    def _xdotool(self, *words: str) -> None:
        command = ["xdotool", *words]
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=_SOON_S)

    def close(self) -> None:
        for process in self._started:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                process.wait(20)
            if process.stderr is not None:
                process.stderr.close()


@contextmanager
def desktop(home: Path, width: int = 1280, height: int = 800) -> Iterator[Desktop]:
    """Start a desktop whose programs keep their things under `home`."""
    with ExitStack() as stack:
        environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        environment |= {
            name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        }
        environment |= {"XDG_RUNTIME_DIR": str(home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        screen = ("-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp")
        environment["DISPLAY"] = ":" + _first_line(stack, ["Xvfb", "-displayfd", "1", *screen], environment)
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        session = _first_line(stack, bus, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = session
        _run(stack, ["openbox"], environment, subprocess.DEVNULL)
        running = Desktop(environment, session)
        stack.callback(running.close)
        yield running


def _first_line(stack: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start a program that says on its first line where it can be reached."""
    process = _run(stack, command, environment, subprocess.PIPE)
    assert process.stdout is not None
    stack.callback(process.stdout.close)
    return process.stdout.readline().decode().strip()


def _run(
    stack: ExitStack, command: list[str], environment: dict[str, str], output: int
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.DEVNULL)

    def end() -> None:
        process.terminate()
        process.wait(20)

    stack.callback(end)
    return process
