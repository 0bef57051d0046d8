"""Pasted text becomes a file that is read back word for word."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bootstrap import Part, open_library
from reader.errors import BadValue, LibraryReadOnly
from reader.importing.registry import Importing
from reader.library.pasted import keep_pasted
from reader.model.article import Draft, MetadataField
from reader.text.normalise import normalise

FACTS = {
    MetadataField.TITLE: "Una tregua: «fragile» — e poi?",
    MetadataField.DATE: "3 maggio 2021",
    MetadataField.SOURCE: "Il Foglio di Prova",
    MetadataField.AUTHOR: "Anna Rossi",
    MetadataField.URL: "https://example.org/tregua",
}
TEXT = "---\ntitle: non è un titolo\n---\n# né questo\n\n* testo con *asterischi* e `codice`\n\n🕊 Fine."


def has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def drafts(path: Path) -> list[Draft]:
    return [found for found in Importing().read(path) if isinstance(found, Draft)]


def test_a_pasted_text_is_read_back_with_its_details(tmp_path: Path) -> None:
    (draft,) = drafts(keep_pasted(tmp_path, TEXT, FACTS))
    assert draft.text.strip() == TEXT
    stated = draft.metadata
    assert stated.title.value == FACTS[MetadataField.TITLE]
    assert stated.date is not None
    assert stated.date.value == "2021-05-03"
    assert stated.author is not None
    assert stated.author.value == "Anna Rossi"
    assert stated.url is not None
    assert stated.url.value == "https://example.org/tregua"


def test_the_file_lies_in_the_folder_of_the_library(tmp_path: Path) -> None:
    path = keep_pasted(tmp_path, TEXT, FACTS)
    assert path.parent == tmp_path / "pasted"
    assert path.name.startswith("una-tregua-fragile-e-poi-")
    assert not list(path.parent.glob("*.tmp"))


def test_the_same_text_twice_is_one_file_and_another_text_another(tmp_path: Path) -> None:
    first = keep_pasted(tmp_path, TEXT, FACTS)
    assert keep_pasted(tmp_path, TEXT, FACTS) == first
    assert keep_pasted(tmp_path, TEXT + "!", FACTS) != first


def test_a_text_without_words_or_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadValue):
        keep_pasted(tmp_path, " \n ", {})
    with pytest.raises(BadValue, match="32"):
        keep_pasted(tmp_path, TEXT, {MetadataField.DATE: "32 maggio"})
    assert not (tmp_path / "pasted").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "pasted").write_text("a file in its place", "utf-8")
    with pytest.raises(LibraryReadOnly, match="pasted"):
        keep_pasted(tmp_path, TEXT, {})


def test_an_update_finds_it_unchanged_and_a_new_library_takes_it_in(tmp_path: Path) -> None:
    with open_library(tmp_path / "library", Part.OWNER) as library:
        path = keep_pasted(library.folder, TEXT, FACTS)
        assert len(library.imports.import_paths([path]).imported) == 1
        assert not library.imports.update().failed
        assert not library.imports.update().imported
    with open_library(tmp_path / "other", Part.OWNER) as other:
        assert len(other.imports.import_paths([path.parent]).imported) == 1


@given(st.text(st.characters(exclude_characters="<&"), max_size=400).filter(has_words))
def test_no_word_is_changed_on_its_way(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    found = drafts(keep_pasted(tmp_path_factory.mktemp("any"), text, {}))
    assert [draft.text.split() for draft in found] == [normalise(text).split()]
