"""Says of every method of the facade that changes something which file it writes.

Articles and notes have one writing process each (see docs/decisions). Whoever calls a method from another
process asks `role_of` where to send the call.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Role(StrEnum):
    READS = "reads"
    WRITES_ARTICLES = "writes articles"
    WRITES_NOTES = "writes notes"


_ROLES: dict[str, Role] = {}


def _qualified(method: Callable[P, R]) -> str:
    return str(getattr(method, "__qualname__", ""))


def writes_articles(method: Callable[P, R]) -> Callable[P, R]:
    _ROLES[_qualified(method)] = Role.WRITES_ARTICLES
    return method


def writes_notes(method: Callable[P, R]) -> Callable[P, R]:
    _ROLES[_qualified(method)] = Role.WRITES_NOTES
    return method


def role_of(method: Callable[P, R]) -> Role:
    return _ROLES.get(_qualified(method), Role.READS)


def changing_methods() -> dict[str, Role]:
    """Every changing method by qualified name, such as `Annotations.highlight`."""
    return dict(_ROLES)
