"""Loads an engine's code when that engine is first asked: a library uses one of them at a time."""

from pathlib import Path

from reader.search_ports import SearchIndex


def open_whoosh(folder: Path, *, read_only: bool) -> SearchIndex:
    from reader.search.whoosh_index import WhooshIndex

    return WhooshIndex(folder, read_only=read_only)


def open_tantivy(folder: Path, *, read_only: bool) -> SearchIndex:
    from reader.search.tantivy_index import TantivyIndex

    return TantivyIndex(folder, read_only=read_only)
