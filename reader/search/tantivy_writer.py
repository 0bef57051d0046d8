"""Commits articles to a tantivy index so that a stop at any moment leaves the last commit whole."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import tantivy

from reader.model.search import IndexDocument
from reader.search.manifests import Manifest
from reader.search.tantivy_files import publish, start_work, sweep
from reader.search.tantivy_schema import ID_FIELD, LINES, as_tantivy, line_reader, schema

# Our batches need a few megabytes; with more threads each commit would leave more segments.
HEAP_BYTES = 64_000_000
THREADS = 1
_OS_ERROR = re.compile(r"os error (\d+)")


def commit(
    folder: Path,
    previous: Manifest | None,
    documents: Iterable[IndexDocument],
    gone: Sequence[str],
    position: int,
) -> None:
    """Replace and drop articles in one commit on top of a verified one. The lock is held.

    The documents may still be on their way: tantivy works while the next one is awaited. Raises `OSError`
    with the system's number when the disk is full or may not be written.
    """
    try:
        work = start_work(folder, previous)
        _write(work, documents, gone, is_new=previous is None)
        published = publish(folder, previous, position)
    except BaseException:
        sweep(folder, previous)
        raise
    sweep(folder, published)


def _write(work: Path, documents: Iterable[IndexDocument], gone: Sequence[str], *, is_new: bool) -> None:
    with _system_errors():
        index = tantivy.Index(schema(), str(work)) if is_new else tantivy.Index.open(str(work))
        index.register_tokenizer(LINES, line_reader())
        writer = index.writer(HEAP_BYTES, THREADS)
    with _ended(writer):
        for document in documents:
            with _system_errors():
                writer.delete_documents_by_term(ID_FIELD, document.id)
                writer.add_document(as_tantivy(document))
        with _system_errors():
            for id_ in gone:
                writer.delete_documents_by_term(ID_FIELD, id_)
            writer.commit()
            writer.wait_merging_threads()


@contextmanager
def _ended(writer: tantivy.IndexWriter) -> Iterator[None]:
    """After a failure tantivy's threads end before anything else is done: they write into the folder that
    is swept."""
    try:
        yield
    except BaseException:
        with suppress(ValueError, OSError, RuntimeError):
            writer.wait_merging_threads()
        raise


@contextmanager
def _system_errors() -> Iterator[None]:
    """tantivy tells of the system's errors in words; the number stands in them."""
    try:
        yield
    except (ValueError, OSError) as error:
        match = _OS_ERROR.search(str(error))
        if match and not getattr(error, "errno", None):
            raise OSError(int(match[1]), str(error)) from error
        raise
