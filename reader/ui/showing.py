"""Brings a window to what a picture shows, through its own actions: for `corpus-reader screenshot --show`."""

from reader.errors import BadValue
from reader.ui.actions import Do
from reader.ui.main_window import Window

PAGES = ("notebook", "review", "facets", "why", "completion=TEXT", "actor=NAME", "action=NAME")
"""What can be asked for; an action is named as in the table of actions, such as `action=commands`."""


def show(window: Window, what: str) -> None:
    """Show something. Raises `BadValue` for what is not in `PAGES`, `ActorNotFound` or `AmbiguousActor`."""
    match what.split("=", 1):
        case ["notebook"]:
            window.actions_[Do.NOTEBOOK].trigger()
        case ["review"]:
            window.actions_[Do.REVIEW].trigger()
        case ["why"]:
            window.actions_[Do.WHY].trigger()
        case ["facets"]:
            window.finding.refining.open(True)
        case ["actor", name]:
            window.pages.show_actor(window.library.actors.resolve(name).id)
        case ["completion", text]:
            _complete(window, text)
        case ["action", name] if name in list(Do):
            window.actions_[Do(name)].trigger()
        case _:
            raise BadValue(value=what, kind="thing to show", expected=f"Known: {', '.join(PAGES)}.")


def _complete(window: Window, text: str) -> None:
    """Type into the search field, so that the completions are offered."""
    window.activateWindow()
    window.top.field.setFocus()
    window.top.field.setText(text)
    window.top.field.edited.emit(text)
