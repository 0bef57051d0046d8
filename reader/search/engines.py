"""Which engine answers: Whoosh for small libraries, tantivy beyond, or the one a person chose.

Each engine has a folder of its own. The file `current` names the one that answers; it is replaced, as a
whole, only when another is complete, so that searching never pauses. The file `engine` holds the person's
choice. All of it is disposable.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from reader.errors import IndexDamaged, LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Query
from reader.model.search import EngineChoice, FacetCounts, FacetField, IndexDocument, RawHits
from reader.search.lazy import open_tantivy, open_whoosh
from reader.search.writing import exclusive, sync
from reader.search_ports import SearchIndex

# Up to here Whoosh answers within some milliseconds and is built in a second or two.
MOST_FOR_WHOOSH = 300
# A library that shrinks goes back only well below, lest it go to and fro.
FEWEST_FOR_TANTIVY = 150
CURRENT_NAME = "current"
CHOICE_NAME = "engine"
_ATTEMPTS = 20
_ENGINES = (EngineChoice.WHOOSH, EngineChoice.TANTIVY)

R = TypeVar("R")


class Engines:
    """Implements `reader.search_ports.SwitchingIndex`; like its engines, not for several threads at once."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._folder = folder
        self._place = str(folder)
        self._read_only = read_only
        self._opened: dict[EngineChoice, SearchIndex] = {}
        self._words: dict[str, tuple[str, tuple[int, int, int]]] = {}

    @property
    def engine(self) -> str:
        return self._current()

    def position(self) -> int:
        return self._ask(lambda index: index.position())

    def count(self) -> int:
        return self._ask(lambda index: index.count())

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        self._engine(self._current()).apply(documents, gone, position)

    def search(self, query: Query, sort: Sort, limit: int, offset: int = 0) -> RawHits:
        return self._ask(lambda index: index.search(query, sort, limit, offset))

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        return self._ask(lambda index: index.facets(query, fields))

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        return self._ask(lambda index: index.words(beginning, limit))

    def clear(self) -> None:
        """Throw away what every engine holds; the choice stays."""
        for choice in _ENGINES:
            self._engine(choice).clear()

    def close(self) -> None:
        for index in self._opened.values():
            index.close()

    @property
    def chosen(self) -> EngineChoice:
        choice = self._read(CHOICE_NAME)
        return EngineChoice(choice) if choice in _ENGINES else EngineChoice.AUTO

    def choose(self, engine: EngineChoice) -> None:
        self._write(CHOICE_NAME, engine)

    def successor(self, articles: int) -> SearchIndex | None:
        current = self._current()
        wanted = self._wanted(current, articles)
        if wanted is current:
            return None
        if self._engine(current).position() == 0:
            self._write(CURRENT_NAME, wanted)
            return None
        return self._engine(wanted)

    def switch(self) -> None:
        """Let the other engine answer, and free the disk of what the one before held."""
        before = self._current()
        after = EngineChoice.TANTIVY if before is EngineChoice.WHOOSH else EngineChoice.WHOOSH
        self._write(CURRENT_NAME, after)
        self._engine(before).clear()

    def _engine(self, choice: EngineChoice) -> SearchIndex:
        if choice not in self._opened:
            opener = open_whoosh if choice is EngineChoice.WHOOSH else open_tantivy
            self._opened[choice] = opener(self._folder / choice, read_only=self._read_only)
        return self._opened[choice]

    def _wanted(self, current: EngineChoice, articles: int) -> EngineChoice:
        chosen = self.chosen
        if chosen is not EngineChoice.AUTO:
            return chosen
        if articles > MOST_FOR_WHOOSH:
            return EngineChoice.TANTIVY
        return EngineChoice.WHOOSH if articles < FEWEST_FOR_TANTIVY else current

    def _ask(self, use: Callable[[SearchIndex], R]) -> R:
        """Ask the engine that answers; when another replaced it meanwhile, ask that one."""
        for _ in range(_ATTEMPTS):
            current = self._current()
            try:
                answer = use(self._engine(current))
            except IndexDamaged:
                if self._current() is current:
                    raise
                continue
            if self._current() is current:
                return answer
        raise IndexDamaged(reason="its engine changes faster than it can be asked")

    def _current(self) -> EngineChoice:
        name = self._read(CURRENT_NAME)
        return EngineChoice(name) if name in _ENGINES else EngineChoice.WHOOSH

    def _read(self, name: str) -> str:
        """The word in a small file; whatever else stands there is as good as none. Asked twice in every
        search, so that it is read again only when another file has come in its place."""
        try:
            status = os.stat(f"{self._place}/{name}")  # noqa: PTH116 - a Path takes longer than the question
            mark = (status.st_ino, status.st_size, status.st_mtime_ns)
            if self._words.get(name, ("", None))[1] != mark:
                word = (self._folder / name).read_bytes().decode("utf-8", "replace").strip()
                self._words[name] = (word, mark)
            return self._words[name][0]
        except OSError:
            return ""

    def _write(self, name: str, engine: EngineChoice) -> None:
        if self._read_only:
            raise LibraryReadOnly(path=str(self._folder))
        with exclusive(self._folder):
            new = self._folder / (name + ".new")
            new.write_text(engine + "\n", "utf-8")
            sync(new)
            new.replace(self._folder / name)
            sync(self._folder)
