"""What a screen reader sees of a window: a small client of AT-SPI, the accessibility bus of Linux desktops.

The interfaces are those of https://gitlab.gnome.org/GNOME/at-spi2-core (folder `xml`).
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from time import monotonic, sleep

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_STATES = {"focused": 12, "showing": 25, "visible": 30, "selected": 23, "editable": 7, "focusable": 11}
"""Bits of AT-SPI's StateType that the tests ask for."""


@dataclass(frozen=True)
class Node:
    """One object of the accessibility tree."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property(_ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        return str(self._call(_ACCESSIBLE, "GetRoleName"))

    def nameless(self, roles: Container[str]) -> str:
        """The role of an object that is of one of these and has no name; empty for any other, and for one
        that went meanwhile."""
        try:
            role = self.role
            return role if role in roles and not self.name.strip() else ""
        except LookupError:
            return ""

    def has(self, state: str) -> bool:
        """Whether it is in a state, such as `focused`; one that went meanwhile is in none."""
        try:
            low, high = self._call(_ACCESSIBLE, "GetState")
        except LookupError:
            return False
        return bool((low | high << 32) >> _STATES[state] & 1)

    def children(self) -> list["Node"]:
        found = self._call(_ACCESSIBLE, "GetChildren")
        return [Node(self.bus, owner, path) for owner, path in found]

    def is_called(self, role: str | None, words: str) -> bool:
        """Whether it has a role (`None`: any) and these words in its name; an object that went meanwhile
        has none."""
        try:
            return words in self.name and role in (None, self.role)
        except LookupError:
            return False

    def text(self) -> str:
        """The text of an object that has one."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1)))

    def text_if_any(self) -> str:
        """Its text; empty where it has none, or is gone."""
        try:
            return self.text()
        except LookupError:
            return ""

    def caret(self) -> int:
        """The offset of its caret."""
        found = self._property("org.a11y.atspi.Text", "CaretOffset")
        assert isinstance(found, int)
        return found

    def offset_at(self, x: int, y: int) -> int:
        """Which character of its text lies at a place of the screen."""
        return int(self._call("org.a11y.atspi.Text", "GetOffsetAtPoint", "iiu", (x, y, 0)))

    def actions(self) -> list[str]:
        found = self._call("org.a11y.atspi.Action", "GetActions")
        return [str(each[0]) for each in found]

    def do(self, action: str) -> None:
        """Do what a screen reader offers for the object, such as `Press`."""
        self._call("org.a11y.atspi.Action", "DoAction", "i", (self.actions().index(action),))

    def walk(self, *, showing: bool = False) -> Iterator["Node"]:
        """The object and everything inside it, from the outside in; `showing` leaves out what is hidden."""
        yield self
        try:
            inside = [child for child in self.children() if not showing or child.has("showing")]
        except LookupError:
            return
        for child in inside:
            yield from child.walk(showing=showing)

    def find(self, role: str, name: str) -> "Node":
        """The first object inside with a role and these words in its name. Raises `LookupError`."""
        for node in self.walk(showing=True):
            if node.is_called(role, name):
                return node
        raise LookupError(f"no {role} called {name!r}")

    def _property(self, interface: str, name: str) -> object:
        found = self._call("org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))
        return found[1]

    def _call(self, interface: str, method: str, signature: str = "", body: tuple[object, ...] = ()):  # type: ignore[no-untyped-def]  # jeepney's bodies have no types
        address = DBusAddress(self.path, self.owner, interface)
        reply = self.bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=20)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{method} of {self.path}: {reply.body}")
        return reply.body[0] if reply.body else None


def accessibility_bus(session: str) -> DBusConnection:
    """Connect to the accessibility bus of the desktop whose session bus has this address."""
    with open_dbus_connection(session) as bus:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = bus.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=20)
    return open_dbus_connection(str(reply.body[0]))


def application(bus: DBusConnection, name: str, patience_s: float) -> Node:
    """The application of this name, as soon as it is there."""
    registry = Node(bus, "org.a11y.atspi.Registry", _ROOT)
    end = monotonic() + patience_s
    while monotonic() < end:
        for each in registry.children():
            if each.name == name and each.children():
                return each
        sleep(0.1)
    raise LookupError(f"no application called {name!r} on the accessibility bus")
