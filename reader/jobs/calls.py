"""A call of a library's method, as something that can be run here or sent elsewhere.

The name of a call is the service and the method (`annotations.highlight`); arguments and results are
converted by the method's own type hints, so that both ends are checked by the same annotations.
"""

import inspect
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from pathlib import Path
from types import MethodType
from typing import Generic, ParamSpec, Protocol, TypeVar, get_type_hints

import msgspec

P = ParamSpec("P")
R = TypeVar("R")

Json = object
"""What JSON can say; msgspec checks it against the method's hints where it is used."""


class Progress(Protocol):
    """Hears how far a call is; may raise to stop it."""

    def step(self, stage: str, done: int, total: int | None, /) -> None: ...


class Call(Generic[R]):
    """A bound method with its arguments. A parameter called `progress` is left to whoever runs the call."""

    def __init__(self, method: MethodType, prepared: "partial[R]") -> None:
        self.method = method
        self.name = name_of(method)
        self._prepared = prepared

    def run(self, progress: Progress | None = None) -> R:
        """Run it here and now."""
        if progress is not None and "progress" in inspect.signature(self.method).parameters:
            return self._prepared(progress=progress)
        return self._prepared()

    def encoded(self) -> dict[str, Json]:
        """The arguments by name, as JSON."""
        bound = inspect.signature(self.method).bind(*self._prepared.args, **self._prepared.keywords)
        return {name: to_json(value) for name, value in bound.arguments.items()}

    def decode(self, result: Json) -> R:
        """The result that came back as JSON, in the method's own type."""
        value: R = _from_json(result, _hints(self.method.__func__)["return"])
        return value


def call(method: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Call[R]:
    """Bind a method of a library's service to its arguments."""
    if not isinstance(method, MethodType):
        raise TypeError("only a bound method can be called elsewhere")
    return Call(method, partial(method, *args, **kwargs))


def name_of(method: MethodType) -> str:
    """`annotations.highlight` for the bound method `Annotations.highlight`."""
    return f"{type(method.__self__).__name__.lower()}.{method.__name__}"


def resolve(services: Mapping[str, object], name: str, arguments: Mapping[str, Json]) -> Call[object]:
    """The call that a message names, on this process's services.

    Raises `LookupError` for anything that is not a public method of a service, `msgspec.ValidationError` and
    `KeyError` for arguments that do not fit it.
    """
    service_name, _, method_name = name.partition(".")
    method = getattr(services.get(service_name), method_name, None)
    if method_name.startswith("_") or not isinstance(method, MethodType):
        raise LookupError(f"no such call: {name}")
    hints = _hints(method.__func__)
    return Call(
        method, partial(method, **{key: _from_json(value, hints[key]) for key, value in arguments.items()})
    )


def to_json(value: object) -> Json:
    encoded: Json = msgspec.to_builtins(value, enc_hook=_encode, str_keys=True)
    return encoded


def _encode(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} cannot cross a process boundary")


def _decode(wanted: type, value: object) -> object:
    if wanted is Path:
        return Path(str(value))
    raise NotImplementedError(f"{wanted.__name__} cannot cross a process boundary")


def _from_json(value: Json, hint: type[R]) -> R:
    return msgspec.convert(value, hint, dec_hook=_decode, str_keys=True)


@lru_cache(maxsize=256)
def _hints(function: object) -> dict[str, type]:
    return get_type_hints(function)
