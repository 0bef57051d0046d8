"""Commits articles to a tantivy index so that a stop at any moment leaves the last commit whole."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import tantivy

from reader.model.search import IndexDocument
from reader.search.manifests import Manifest
from reader.search.tantivy_files import has_merged, publish, start_work, sweep
from reader.search.tantivy_schema import ID_FIELD, LINES, as_tantivy, line_reader, schema

# Enough for our largest batches; what is larger, and every thread more, leaves one more segment.
HEAP_BYTES = 128_000_000
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

    The documents may still be on their way: tantivy works while the next one is awaited. They are found
    before tantivy has merged segments, which at times takes seconds. Raises `OSError` with the system's
    number when the disk is full or may not be written.
    """
    last = previous
    try:
        work = start_work(folder, previous)
        writer = _write(work, documents, gone, is_new=previous is None)
        with _ended(writer):
            last = publish(folder, previous, position)
            with _system_errors():
                writer.wait_merging_threads()
        if has_merged(folder, last):
            last = publish(folder, last, position)
    finally:
        sweep(folder, last)


def _write(
    work: Path, documents: Iterable[IndexDocument], gone: Sequence[str], *, is_new: bool
) -> tantivy.IndexWriter:
    """Whoever gets the writer awaits the threads in which tantivy merges."""
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
    return writer


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
