"""Changes of very many articles, in parts that are each on disk before the next is begun."""

from collections.abc import Callable, Iterator, Sequence

from reader.model.annotation import Record
from reader.ports import Progress

PART = 1000
"""So many articles are changed at once: few enough that whoever reads the notes meanwhile hardly waits. All
at once, 100,000 kept them waiting for ten seconds; 500 at a time cost half as much again as 2,000."""

Part = tuple[Sequence[Record], Sequence[Record]]
"""Records to write, and others to delete."""


def in_parts(ids: Sequence[str], progress: Progress, make: Callable[[Sequence[str]], Part]) -> Iterator[Part]:
    """What `make` says is to be done with some of the articles after the others, for
    `NotesStore.edit_in_parts`."""
    for start in range(0, len(ids), PART):
        progress.step("change", start, len(ids))
        yield make(ids[start : start + PART])
