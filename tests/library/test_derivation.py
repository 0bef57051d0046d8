"""What the machine derives follows what was imported, from wherever it stopped."""

import shutil
from collections.abc import Collection, Sequence
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import Cancelled, IndexDamaged
from reader.library import derivation
from reader.library.facade import Library
from reader.model.annotation import Record
from reader.model.article import Listing, MetadataField
from reader.model.kinds import ActorType, Sort
from reader.model.search import EngineChoice, RawHits


class StopsAfter:
    """Stops at the first step of a stage that tells of so many."""

    def __init__(self, stage: str, count: int = 0) -> None:
        self.stage = stage
        self.count = count

    def step(self, stage: str, done: int, _total: int | None, /) -> None:
        if stage == self.stage and done >= self.count:
            raise Cancelled


@pytest.mark.parametrize("stage", ["detect", "index"])
def test_a_stop_loses_nothing_and_the_rest_is_done_later(stage: str, tmp_path: Path, source: Path) -> None:
    with open_library(tmp_path / "stopped", Part.OWNER) as library:
        library.imports.import_paths([source])
        with pytest.raises(Cancelled):
            library.derivation.catch_up(progress=StopsAfter(stage))
        assert library.derivation.status().detected == 0
    with open_library(tmp_path / "stopped", Part.OWNER) as library:
        status = library.derivation.catch_up()
        assert (status.articles, status.detected, status.indexed) == (3, 3, 3)


def test_words_are_searchable_before_anything_is_detected(tmp_path: Path, source: Path) -> None:
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        with pytest.raises(Cancelled):
            library.derivation.catch_up(progress=StopsAfter("detect"))
        status = library.derivation.status()
        assert (status.articles, status.indexed, status.detected) == (3, 3, 0)
        assert library.search.find("armenia").total > 0


def test_actors_join_the_index_while_others_are_still_being_detected(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derivation, "DETECT_BATCH", 1)
    monkeypatch.setattr(derivation, "INDEX_AFTER", 1)
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        with pytest.raises(Cancelled):
            library.derivation.catch_up(progress=StopsAfter("detect", 2))
        status = library.derivation.status()
        assert 0 < status.detected < status.articles == status.indexed
        first = library.actors.all_mentions()[0]
        assert library.search.find_ids(f'actor:"{first.text}"') == [first.article]


def test_an_index_that_is_gone_is_built_again(library: Library) -> None:
    before = library.search.find("armenia").total
    shutil.rmtree(library.folder / "index")
    with open_library(library.folder, Part.READER) as other:
        assert other.derivation.status().indexed == 0
    assert library.derivation.rebuild_index().indexed == 3
    assert library.search.find("armenia").total == before


def test_corrections_survive_the_loss_of_everything_derived(library: Library, source: Path) -> None:
    article_id = library.articles.find("tregua.txt").id
    library.articles.edit(article_id, {MetadataField.TITLE: "Titolo mio"})
    library.annotations.add_note(article_id, "mine")
    library.derivation.catch_up()
    folder = library.folder
    library.close()
    for path in (*folder.glob("articles.sqlite3*"), folder / "index"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    with open_library(folder, Part.OWNER) as again:
        again.imports.import_paths([source])
        again.derivation.catch_up()
        assert again.articles.find("tregua.txt").metadata.title.value == "Titolo mio"
        (row,) = again.annotations.all()
        assert row.article == again.articles.find("tregua.txt").id


def test_an_undone_correction_gives_back_what_was_found(library: Library, article_id: str) -> None:
    found = library.articles.get(article_id).metadata
    library.articles.edit(article_id, {MetadataField.TITLE: "Titolo mio", MetadataField.LANGUAGE: ""})
    library.derivation.catch_up()
    assert library.articles.get(article_id).metadata.language is None
    library.history.undo()
    library.derivation.catch_up()
    assert library.articles.get(article_id).metadata == found


def test_mentions_are_stored_once_and_are_verbatim(library: Library) -> None:
    first = library.actors.all_mentions()
    library.derivation.catch_up()
    assert library.actors.all_mentions() == first
    for row in first:
        assert library.articles.text(row.article).text[row.start : row.end] == row.text


def test_one_person_is_one_actor_in_every_article(library: Library, source: Path) -> None:
    (source / "other.txt").write_text(
        "Il premier Nikol Pashinian è arrivato. Pashniyan ha parlato.\n", "utf-8"
    )
    library.imports.update()
    library.derivation.catch_up()
    persons = {row.actor for row in library.actors.counted() if row.type == "person"}
    assert persons == {"Nikol Pashinyan"}


def test_a_sound_library_has_no_problems(library: Library) -> None:
    status = library.derivation.verify()
    assert status.problems == ()
    assert status.articles == library.articles.count(Listing()) == 3


@pytest.mark.parametrize("engine", [EngineChoice.TANTIVY, EngineChoice.WHOOSH])
def test_the_index_is_built_anew_with_the_engine_that_a_person_chose(
    library: Library, engine: EngineChoice
) -> None:
    before = library.search.find_ids("armenia OR georgia", sort=Sort.DATE)
    status = library.derivation.reindex(engine)
    assert (status.engine, status.indexed) == (engine, 3)
    assert library.search.find_ids("armenia OR georgia", sort=Sort.DATE) == before
    assert library.derivation.rebuild_index().engine == engine


def test_a_stopped_change_of_engine_leaves_the_old_one_and_is_finished_later(library: Library) -> None:
    with pytest.raises(Cancelled):
        library.derivation.reindex(EngineChoice.TANTIVY, progress=StopsAfter("index"))
    assert (library.derivation.status().engine, library.derivation.status().indexed) == ("whoosh", 3)
    assert (library.derivation.catch_up().engine, library.derivation.status().indexed) == ("tantivy", 3)


def test_what_the_person_says_of_actors_is_applied_while_others_are_still_detected(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derivation, "DETECT_BATCH", 1)
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        said: list[str] = []

        class Speaks:
            def step(self, stage: str, done: int, _total: int | None, /) -> None:
                if stage == "detect" and done == 1 and not said:
                    said.append(library.actors.add("Tregua", ActorType.PLACE, ["tregua"]).created or "")
                if stage == "detect" and done == 2:
                    raise Cancelled

        with pytest.raises(Cancelled):
            library.derivation.catch_up(progress=Speaks())
        assert library.actors.resolve("tregua").id == said[0]
        assert library.derivation.status().detected < 3


@pytest.mark.parametrize("damaged", [False, True])
def test_an_added_name_is_looked_for_in_the_texts_that_may_hold_it(
    library: Library, monkeypatch: pytest.MonkeyPatch, damaged: bool
) -> None:
    asked: list[set[str]] = []
    writer = library.derivation._open_writer()
    apply = writer.apply_notes

    def spy(
        records: Sequence[Record],
        retracted: Sequence[Record],
        position: int,
        *,
        complete: bool = False,
        holding: Collection[str] = (),
    ) -> None:
        asked.append(set(holding))
        apply(records, retracted, position, complete=complete, holding=holding)

    monkeypatch.setattr(writer, "apply_notes", spy)
    if damaged:
        monkeypatch.setattr(library.derivation._index, "search", _damaged)
    library.actors.add_alias("state-armenia", "tregua")
    library.derivation.catch_up()
    holding = {library.articles.find("tregua.txt").id}
    assert asked[0] == (set(library.articles.ids(Listing())) if damaged else holding)
    assert library.actors.resolve("armenia").aliases == ("tregua",)


def _damaged(*_: object) -> RawHits:
    raise IndexDamaged(reason="it is gone")


def test_nothing_is_made_ready_for_detection_when_all_is_detected(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.derivation, "_new_linker", _damaged)
    library.derivation.catch_up()


def test_an_article_waits_for_its_actors_until_they_were_looked_for(tmp_path: Path, source: Path) -> None:
    with open_library(tmp_path / "waiting", Part.OWNER) as library:
        library.imports.import_paths([source])
        ids = library.articles.ids(Listing())
        assert all(library.derivation.waits(article_id) for article_id in ids)
        library.derivation.catch_up()
        assert not any(library.derivation.waits(article_id) for article_id in ids)
        assert not library.derivation.waits("nothing")
