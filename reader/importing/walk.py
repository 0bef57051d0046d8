"""Find the source files under what a person named; what cannot be one is reported and stops nothing."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from reader.importing.files import reason_of, shown, trouble_with
from reader.model.report import Failure

# Kinds that may hold articles too: of these a person wants to hear, unlike of a picture or a style sheet that
# lies beside a saved page.
_DOCUMENTS = frozenset(
    (".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".mobi", ".pages", ".mht", ".mhtml", ".eml", ".msg")
)

LimitOf: TypeAlias = Callable[[Path], int | None]
"""The size limit in bytes of files of this kind; `None` when the kind is not ours."""


def walk(paths: Sequence[Path], limit_of: LimitOf, known: str) -> Iterator[Path | Failure]:
    """Yield source files as absolute paths, each once, in sorted order, and a Failure for every trouble.

    Hidden files and folders met inside a folder are passed over, and so are files of other kinds that are no
    documents; named ones count. A symbolic link is followed when named and refused when met. `known` lists
    the kinds for the message.
    """
    seen: set[str] = set()
    for path in sorted({Path(os.path.abspath(path)) for path in paths}):  # noqa: PTH100 (no link is resolved)
        for found in _under(path, limit_of, known):
            name = str(found) if isinstance(found, Path) else found.path
            if name not in seen:
                seen.add(name)
                yield found


def _under(path: Path, limit_of: LimitOf, known: str) -> Iterator[Path | Failure]:
    try:
        status = path.stat()
    except OSError as error:
        yield Failure(shown(path), _sentence(reason_of(error)))
        return
    if path.is_dir():
        yield from _inside(path, limit_of, known)
    elif limit_of(path) is None:
        yield _unknown_kind(path, known)
    else:
        yield _judged(path, status, limit_of)


def _inside(folder: Path, limit_of: LimitOf, known: str) -> Iterator[Path | Failure]:
    """Walk a folder depth first without recursion, so that no depth is too deep."""
    stack: list[Path] = [folder]
    while stack:
        path = stack.pop()
        try:
            if path.is_symlink() and path != folder:
                yield from _refused_link(path, limit_of)
            elif path.is_dir():
                stack.extend(reversed(_listed(path)))
            elif limit_of(path) is not None:
                yield _judged(path, path.lstat(), limit_of)
            elif path.suffix.casefold() in _DOCUMENTS:
                yield _unknown_kind(path, known)
        except OSError as error:
            yield Failure(shown(path), _sentence(reason_of(error)))


def _listed(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return sorted(Path(entry.path) for entry in entries if not entry.name.startswith("."))


def _refused_link(path: Path, limit_of: LimitOf) -> Iterator[Failure]:
    if limit_of(path) is not None or path.is_dir():
        yield Failure(shown(path), _sentence("it is a symbolic link; name it, or its target, to read it"))


def _judged(path: Path, status: os.stat_result, limit_of: LimitOf) -> Path | Failure:
    if str(path) != shown(path):
        return Failure(shown(path), _sentence("its name is not valid Unicode; rename it"))
    trouble = trouble_with(status, limit_of(path) or 0)
    return Failure(shown(path), _sentence(trouble)) if trouble else path


def _unknown_kind(path: Path, known: str) -> Failure:
    return Failure(shown(path), _sentence(f"files of this kind are not read; known are {known}"))


def _sentence(reason: str) -> str:
    return f"Not taken in: {reason}."
