"""The library: its services, nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from reader.library.actors import Actors
from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.backups import Backups
from reader.library.derivation import Derivation
from reader.library.drafts import Drafts
from reader.library.exchange import Exchange
from reader.library.exports import Exports
from reader.library.history import History
from reader.library.imports import Imports
from reader.library.notebook import Notebook
from reader.library.review import Review
from reader.library.search import Search
from reader.library.searches import Searches


@dataclass(frozen=True, slots=True)
class Library:
    """One open library. What always holds: the services share one set of stores, opened for the role
    that this process plays; a call outside the role raises `LibraryReadOnly`."""

    folder: Path
    close: Callable[[], None]
    articles: Articles
    imports: Imports
    derivation: Derivation
    search: Search
    searches: Searches
    actors: Actors
    annotations: Annotations
    notebook: Notebook
    review: Review
    drafts: Drafts
    history: History
    backups: Backups
    exports: Exports
    exchange: Exchange

    def services(self) -> dict[str, object]:
        """The services by name, for calls that come from another process."""
        names = (field.name for field in fields(self) if field.name not in ("folder", "close"))
        return {name: getattr(self, name) for name in names}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
