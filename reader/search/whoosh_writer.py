"""Commits articles to a Whoosh index so that a stop at any moment leaves the last commit whole."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from whoosh.codec import base
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import PostingPool, SegmentWriter

from reader.model.search import IndexDocument
from reader.search.manifests import FileSum, Manifest, sum_of
from reader.search.whoosh_files import generation_of, read_manifest, sweep, write_manifest
from reader.search.whoosh_schema import ID_FIELD, schema, values_of
from reader.search.writing import sync

# Only when there are this many segments are the small ones merged, smallest first as long as the next is at
# most so many times larger than those before it together. More segments cost each search more, fewer cost
# rewriting.
MOST_SEGMENTS = 16
MERGE_RATIO = 2.0
# How many postings are sorted in memory (about 300 bytes each); more go through files.
MOST_POSTINGS = 1_000_000
# Whoosh compresses each posting list by itself: a fifth of the time for a quarter of the size.
COMPRESSION = 0


class _CommitStorage(FileStorage):  # type: ignore[misc]  # Whoosh publishes no type hints
    """Writes the manifest just before Whoosh makes a commit true by renaming its table of contents."""

    def __init__(self, folder: Path, position: int) -> None:
        super().__init__(str(folder))
        self._path = folder
        self._position = position
        self.segments: set[str] = set()
        """The ids of the segments that the commit will consist of."""
        self.known: dict[str, FileSum] = {}
        """Checksums of files that stay."""
        self.committed: Manifest | None = None

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        generation = generation_of(newname)
        if generation is not None:
            self._seal(generation, oldname, newname)
        super().rename_file(oldname, newname, safe=safe)
        if generation is not None:
            sync(self._path)

    def _seal(self, generation: int, toc: str, toc_name: str) -> None:
        names = [path.name for path in self._path.iterdir() if path.name.partition(".")[0] in self.segments]
        files = {name: self.known.get(name) or self._sum_of(name) for name in sorted(names)}
        files[toc_name] = self._sum_of(toc)
        self.committed = Manifest(generation, self._position, files)
        write_manifest(self._path, self.committed)

    def _sum_of(self, name: str) -> FileSum:
        sync(self._path / name)
        return sum_of(self._path / name)


class _Pool(PostingPool):  # type: ignore[misc]  # Whoosh publishes no type hints
    """Counts postings; Whoosh's own pool estimates the bytes of each, which takes longer than sorting."""

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        self.current.append(posting)
        if len(self.current) > MOST_POSTINGS:
            self.save()


def create(folder: Path) -> None:
    """Start an empty index at position 0, as generation 0. The lock is held."""
    FileIndex.create(_CommitStorage(folder, 0), schema())


def commit(
    folder: Path, generation: int, documents: Iterable[IndexDocument], gone: Sequence[str], position: int
) -> None:
    """Replace and drop articles in one commit on top of a verified `generation`. The lock is held."""
    storage = _CommitStorage(folder, position)
    storage.known = read_manifest(folder, generation).files
    newest = {document.id: document for document in documents if document.id not in gone}
    # Our own lock is held; Whoosh's would stay taken when the disk is full.
    codec = W3Codec(compression=COMPRESSION)
    codec.length_stats = False  # they serve only Whoosh's own early stopping, and cost a sixth of the time
    writer = SegmentWriter(FileIndex(storage, schema()), _lk=False, poolclass=_Pool, codec=codec)
    try:
        for id_ in {*newest, *gone}:
            writer.delete_by_term(ID_FIELD, id_)
        for document in newest.values():
            writer.add_document(**values_of(document))
        writer.commit(mergetype=_merge)
    finally:
        if not writer.is_closed:
            _abandon(writer)
    sweep(folder, storage.committed)


def _merge(writer: SegmentWriter, segments: list[base.Segment]) -> list[base.Segment]:
    """Whoosh's hook for which older segments the new one swallows; also learns which ones stay."""
    kept = sorted((one for one in segments if one.doc_count()), key=lambda one: one.doc_count())
    size = writer.doc_count()
    if len(kept) >= MOST_SEGMENTS:
        while kept and kept[0].doc_count() <= MERGE_RATIO * size:
            size += kept[0].doc_count()
            _swallow(writer, kept.pop(0))
    written = [writer.newsegment] if writer.doc_count() else []
    writer.storage.segments = {one.segment_id() for one in (*kept, *written)}
    return kept


def _swallow(writer: SegmentWriter, segment: base.Segment) -> None:
    reader = SegmentReader(writer.storage, writer.schema, segment)
    try:
        writer.add_reader(reader)
    finally:
        reader.close()


def _abandon(writer: SegmentWriter) -> None:
    """Close the files of a commit that failed; what it left behind, the next one sweeps away."""
    with suppress(OSError):  # the disk is still full; the error on its way up says so
        writer.cancel()
