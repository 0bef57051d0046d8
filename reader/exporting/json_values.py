"""Reads JSON that somebody else may have written: each value is checked before it is used."""

import json

from reader.errors import BadLine

Object = dict[str, object]


def parse_object(line: str) -> Object:
    """The object of a line of JSON. Raises `BadLine`."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(reason="The line is not JSON.") from error
    if not isinstance(document, dict):
        raise BadLine(reason="The line is JSON, but no object.")
    return document


def as_object(value: object) -> Object:
    """The value as an object; anything else is an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """One thing or many, as JSON-LD has it: always a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def text(holder: Object, key: str) -> str:
    """A string as it stands, without what cannot be stored; empty where there is none.

    Raises `BadLine` when something else stands there.
    """
    value = holder.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadLine(reason=f"“{key}” is not a text.")
    return value.encode(errors="replace").decode()


def number(holder: Object, key: str) -> int:
    """A whole number from 0; 0 where there is none. Raises `BadLine` for anything else."""
    value = holder.get(key, 0)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 53:
        raise BadLine(reason=f"“{key}” is not a whole number from 0.")
    return value
