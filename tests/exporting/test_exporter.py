"""Whole exports: the same twice, true to what the person changed, honest about what went wrong."""

import errno
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import Cancelled, DiskFull, ExportFailed
from reader.exporting.exporter import FolderExporter
from reader.model.export import ArticleExport, Export, ExportFormat, ExportOptions
from reader.model.report import Exported
from reader.text.normalise import normalise
from tests.conftest import SOAK
from tests.exporting.hostile import texts
from tests.exporting.reading import see
from tests.exporting.samples import (
    FIRST_ID,
    SECOND_ID,
    Silent,
    article,
    export,
    highlight,
    note,
    small_library,
)

GOLDEN = Path(__file__).parent.parent / "golden"
PAGE = "Una tregua a Biškek 5e1f0a3c.md"


def markdown(language: str) -> ExportOptions:
    return ExportOptions(language, formats=frozenset({ExportFormat.MARKDOWN}))


def run(folder: Path, articles: list[ArticleExport], language: str = "it") -> Exported:
    return FolderExporter().export(folder, Export(tuple(articles)), markdown(language), Silent())


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def one(quote: str = "Una frase.") -> list[ArticleExport]:
    return [export(highlight(quote))]


@pytest.mark.parametrize("language", ["it", "en"])
def test_an_export_is_as_it_was_when_a_person_last_looked_at_it(tmp_path: Path, language: str) -> None:
    """With CORPUS_READER_GOLDEN=1 the files are written anew, to be looked at again."""
    golden = GOLDEN / f"export_{language}"
    if os.environ.get("CORPUS_READER_GOLDEN"):
        run(golden, small_library(), language)
    run(tmp_path, small_library(), language)
    assert contents(tmp_path) == contents(golden)


def test_the_same_library_gives_the_same_bytes_whatever_its_order(tmp_path: Path) -> None:
    run(tmp_path / "a", small_library())
    turned = [
        ArticleExport(each.article, each.annotations[::-1], each.tags, each.actors)
        for each in small_library()[::-1]
    ]
    run(tmp_path / "b", turned)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_a_second_export_writes_nothing(tmp_path: Path) -> None:
    first = run(tmp_path, small_library())
    assert first.unchanged == first.conflicts == () and len(first.written) == 3
    assert all(Path(path).is_absolute() and Path(path).is_file() for path in first.written)
    stamps = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    second = run(tmp_path, small_library())
    assert second == Exported((), first.written, ())
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == stamps


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    other = export(highlight("Altro."), of=article(SECOND_ID, "Altro"))
    run(tmp_path, [*one(), other])
    report = run(tmp_path, [*one("Una frase nuova."), other])
    assert [Path(path).name for path in report.written] == [PAGE, "Riepilogo.md"]
    assert [Path(path).name for path in report.unchanged] == ["Altro b21c9d44.md"]


def test_a_relative_folder_is_reported_absolutely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert str(tmp_path / "out" / PAGE) in run(Path("out"), one()).written


def test_the_persons_own_text_stays_when_the_page_changes(tmp_path: Path) -> None:
    run(tmp_path, one())
    page = tmp_path / PAGE
    page.write_text(page.read_text() + "\nLe mie conclusioni.\n")
    assert str(page) in run(tmp_path, one()).unchanged
    report = run(tmp_path, one("Una frase nuova."))
    assert str(page) in report.written and report.conflicts == ()
    assert page.read_text().endswith("<!-- corpus-reader:end -->\n\nLe mie conclusioni.\n")
    assert "> Una frase nuova." in page.read_text()


def test_a_page_that_the_person_changed_is_left_and_ours_set_beside_it(tmp_path: Path) -> None:
    run(tmp_path, one())
    page, aside = tmp_path / PAGE, tmp_path / PAGE.replace(".md", " (conflitto).md")
    page.write_text(page.read_text().replace("Una frase.", "La mia frase."))
    changed = page.read_bytes()
    for _ in range(2):
        report = run(tmp_path, one("Una frase nuova."))
        assert report.conflicts == (str(aside),)
        assert str(page) not in report.written + report.unchanged
        assert page.read_bytes() == changed
    assert "> Una frase nuova." in aside.read_text()


def test_a_changed_page_is_a_conflict_even_when_the_library_is_the_same(tmp_path: Path) -> None:
    run(tmp_path, one())
    page = tmp_path / PAGE
    page.write_text(page.read_text().replace("Una frase.", "La mia frase."))
    assert len(run(tmp_path, one()).conflicts) == 1
    assert "La mia frase." in page.read_text()


def test_a_conflict_file_that_the_person_changed_is_left_too(tmp_path: Path) -> None:
    run(tmp_path, one())
    page, aside = tmp_path / PAGE, tmp_path / PAGE.replace(".md", " (conflitto).md")
    page.write_text(page.read_text().replace("Una frase.", "La mia frase."))
    run(tmp_path, one())
    aside.write_text(aside.read_text().replace("Una frase.", "Ancora mia."))
    report = run(tmp_path, one())
    assert report.conflicts == (str(tmp_path / PAGE.replace(".md", " (conflitto 2).md")),)
    assert "Ancora mia." in aside.read_text()


def test_a_conflict_ends_when_the_person_keeps_one_of_the_two(tmp_path: Path) -> None:
    run(tmp_path, one())
    page, aside = tmp_path / PAGE, tmp_path / PAGE.replace(".md", " (conflitto).md")
    page.write_text(page.read_text().replace("Una frase.", "La mia frase."))
    run(tmp_path, one("Nuova."))
    aside.replace(page)
    report = run(tmp_path, one("Nuova."))
    assert report.conflicts == () and str(page) in report.unchanged


def test_a_renamed_page_is_brought_up_to_date_under_its_new_name(tmp_path: Path) -> None:
    run(tmp_path, one())
    (tmp_path / "scaffale").mkdir()
    renamed = (tmp_path / PAGE).rename(tmp_path / "scaffale" / "La mia tregua.md")
    report = run(tmp_path, one("Nuova."))
    assert str(renamed) in report.written
    assert not (tmp_path / PAGE).exists()
    assert "(scaffale/La%20mia%20tregua.md)" in (tmp_path / "Riepilogo.md").read_text()


def test_the_digest_is_found_again_in_another_language_and_under_another_name(tmp_path: Path) -> None:
    run(tmp_path, one(), "it")
    (tmp_path / "Riepilogo.md").rename(tmp_path / "Indice.md")
    run(tmp_path, one(), "en")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Indice.md", PAGE]
    assert "# Digest" in (tmp_path / "Indice.md").read_text()


def test_a_new_title_leaves_the_file_where_links_point_to_it(tmp_path: Path) -> None:
    run(tmp_path, one())
    run(tmp_path, [export(highlight("q"), of=article(title="Altro titolo"))])
    assert "# Altro titolo" in (tmp_path / PAGE).read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Riepilogo.md", PAGE]


def test_other_peoples_files_of_the_same_name_are_left_alone(tmp_path: Path) -> None:
    for name in (PAGE.upper(), "RIEPILOGO.md"):
        (tmp_path / name).write_text("mio")
    report = run(tmp_path, one())
    assert [Path(path).name for path in report.written] == [
        f"Una tregua a Biškek {FIRST_ID.replace('-', '')}.md",
        "Riepilogo 2.md",
    ]
    assert (tmp_path / PAGE.upper()).read_text() == (tmp_path / "RIEPILOGO.md").read_text() == "mio"


def test_two_articles_with_one_title_and_like_ids_have_a_file_each(tmp_path: Path) -> None:
    twins = [
        export(highlight("a"), of=article("12345678-a", "Pace")),
        export(highlight("b"), of=article("12345678-b", "PACE")),
    ]
    run(tmp_path / "1", twins)
    run(tmp_path / "2", twins[::-1])
    assert sorted(contents(tmp_path / "1")) == ["PACE 12345678b.md", "Pace 12345678.md", "Riepilogo.md"]
    assert contents(tmp_path / "1") == contents(tmp_path / "2")


def test_an_empty_library_has_an_empty_digest(tmp_path: Path) -> None:
    assert [Path(path).name for path in run(tmp_path, [], "en").written] == ["Digest.md"]


def test_progress_counts_files(tmp_path: Path) -> None:
    progress = Silent()
    FolderExporter().export(tmp_path, Export(tuple(small_library())), markdown("it"), progress)
    assert progress.heard == [("export", done, 3) for done in range(4)]


def test_a_cancelled_export_keeps_what_it_finished(tmp_path: Path) -> None:
    class Stopping:
        def step(self, stage: str, done: int, total: int | None, /) -> None:
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        FolderExporter().export(tmp_path, Export(tuple(small_library())), markdown("it"), Stopping())
    assert list(contents(tmp_path)) == [PAGE]
    assert len(run(tmp_path, small_library()).unchanged) == 1


@pytest.mark.parametrize(
    ("code", "error"), [(errno.ENOSPC, DiskFull), (errno.EROFS, ExportFailed), (errno.EIO, ExportFailed)]
)
def test_a_failing_disk_leaves_every_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[Exception]
) -> None:
    run(tmp_path, one())
    before = contents(tmp_path)

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(error):
            run(tmp_path, one("Una frase nuova."))
    assert contents(tmp_path) == before
    assert len(run(tmp_path, one("Una frase nuova.")).written) == 2


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(ExportFailed, match="a file stands where a folder is needed"):
        run(tmp_path / "out", one())


_articles = st.lists(st.tuples(texts, texts, texts, st.lists(texts, max_size=2)), min_size=1, max_size=3).map(
    lambda rows: [
        export(
            highlight(quote, 1, note=body, tags=tuple(tags)),
            note(title, 2),
            of=article(f"{number:08x}-aaaa", title, source=body),
            tags=tuple(tags),
            actors=(quote,),
        )
        for number, (title, quote, body, tags) in enumerate(rows)
    ]
)


@settings(max_examples=2000 if SOAK else 40)
@given(articles=_articles)
def test_hostile_libraries_export_twice_to_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, articles: list[ArticleExport]
) -> None:
    folder = tmp_path_factory.mktemp("export")
    first = run(folder, articles)
    before = contents(folder)
    assert run(folder, articles) == Exported((), first.written, ())
    assert contents(folder) == before
    ordered = {path: Path(path).read_text("utf-8") for path in first.written}
    titles = {each.article.id: normalise(each.article.metadata.title.value) for each in articles}
    for text in list(ordered.values())[:-1]:
        front = yaml.safe_load(text.split("\n---\n")[0])
        assert front.get("title", "") == titles[front["id"]]
        assert [tag for tag, _ in see(text.split("-->\n", 1)[1]).headings] in (
            ["h1", "h2"],
            ["h1", "h2", "h2"],
        )
