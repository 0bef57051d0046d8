"""Random libraries with hostile words: an export can be read, imported again, and comes out the same."""

import shutil
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.bootstrap import Part, open_library
from reader.library.facade import Library
from reader.model.article import Listing, MetadataField
from reader.model.export import ExportFormat, ExportStyle
from reader.model.kinds import Colour
from reader.model.span import Span
from tests.conftest import SOAK
from tests.exporting.hostile import texts
from tests.small_library import write_articles

_tags = st.lists(texts, max_size=2)
_places = st.tuples(st.integers(0, 2), st.integers(0, 60), st.integers(1, 30))
_deeds = st.lists(
    st.one_of(
        st.tuples(st.just("highlight"), _places, st.sampled_from(Colour), texts, _tags),
        st.tuples(st.just("note"), st.integers(0, 2), texts, _tags),
        st.tuples(st.just("tags"), st.integers(0, 2), _tags),
        st.tuples(st.just("title"), st.integers(0, 2), texts),
        st.tuples(st.just("bookmark"), st.integers(0, 2)),
        st.tuples(st.just("actor"), texts, _tags),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three articles, imported and detected once."""
    folder = tmp_path_factory.mktemp("template")
    with open_library(folder / "library", Part.OWNER) as library:
        library.imports.import_paths([write_articles(folder / "articles")])
        library.derivation.catch_up()
    return folder / "library"


def do(library: Library, deed: tuple[object, ...]) -> None:
    ids = library.articles.ids(Listing())
    match deed:
        case ("highlight", (int(index), int(start), int(length)), Colour() as colour, str(body), list(tags)):
            end = min(start + length, len(library.articles.text(ids[index]).text))
            span = Span(min(start, end - 1), end)
            library.annotations.highlight(ids[index], span, colour=colour, body=body, tags=tags)
        case ("note", int(index), str(body), list(tags)):
            library.annotations.add_note(ids[index], body, tags=tags)
        case ("tags", int(index), list(tags)):
            library.annotations.tag_article(ids[index], tags)
        case ("title", int(index), str(title)):
            library.articles.edit(ids[index], {MetadataField.TITLE: title})
        case ("bookmark", int(index)):
            library.annotations.bookmark(ids[index])
        case ("actor", str(body), list(tags)):
            library.annotations.note_actor(library.actors.counted()[0].actor_id, body, tags=tags)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@settings(
    max_examples=2000 if SOAK else 25,
)
@given(deeds=_deeds, style=st.sampled_from(ExportStyle))
def test_hostile_annotations_travel_without_loss(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    deeds: list[tuple[object, ...]],
    style: ExportStyle,
) -> None:
    folder = tmp_path_factory.mktemp("travel")
    every = frozenset(ExportFormat)
    shutil.copytree(template, folder / "one")
    with open_library(folder / "one", Part.OWNER) as library:
        for deed in deeds:
            do(library, deed)
        first = library.exports.write(folder / "out", formats=every, style=style)
        before = contents(folder / "out")
        assert first.conflicts == ()
        again = library.exports.write(folder / "out", formats=every, style=style)
        assert (again.written, again.conflicts) == ((), ()) and contents(folder / "out") == before
    for name, content in before.items():
        if name.endswith(".md"):
            text = content.decode("utf-8")
            assert isinstance(yaml.safe_load(text.split("\n---\n")[0]), dict)
            MarkdownIt("commonmark").parse(text)
    shutil.copytree(template, folder / "two")
    with open_library(folder / "two", Part.OWNER) as other:
        report = other.exchange.import_annotations(folder / "out" / "annotations.jsonl")
        assert report.failed == () and report.waiting == 0
        other.exports.write(folder / "back", formats=frozenset({ExportFormat.JSONL}))
    assert (folder / "back" / "annotations.jsonl").read_bytes() == before["annotations.jsonl"]
    shutil.rmtree(folder)
