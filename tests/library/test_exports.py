"""What is exported: all of the person's work, or the part they chose."""

from pathlib import Path

import pytest

from reader.library.facade import Library
from reader.model.article import Listing
from reader.model.export import ChoiceField, ExportChoice, ExportFormat
from reader.model.kinds import Colour
from reader.model.span import Span


@pytest.fixture
def marked(library: Library, article_id: str) -> Library:
    text = library.articles.view(article_id).text
    start = text.index("Nikol Pashinyan")
    library.annotations.highlight(article_id, Span(start, start + 15), colour=Colour.GREEN, tags=["pace"])
    start = text.index("La tregua dura")
    library.annotations.highlight(article_id, Span(start, start + 14), body="Fino a quando?")
    other = library.articles.find("gasdotto.md").id
    library.annotations.highlight(other, Span(0, 11), tags=["gas"])
    library.annotations.name_colour(Colour.GREEN, "claim")
    return library


def written(library: Library, folder: Path, only: ExportChoice | None = None) -> set[str]:
    folder = folder / "out"
    library.exports.write(folder, only=only)
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.name.startswith(".")} - {
        *("Actors", "Tags", "Colours")
    }


def page(folder: Path, title: str) -> str:
    (path,) = (folder / "out").glob(f"{title}*.md")
    return path.read_text("utf-8")


def test_everything_is_pages_digests_and_annotations(marked: Library, tmp_path: Path) -> None:
    names = written(marked, tmp_path)
    assert {"Digest.md", "annotations.jsonl", "Actors/Nikol Pashinyan.md", "Tags/pace.md"} <= names
    assert {"Tags/gas.md", "Colours/claim.md", "Colours/Yellow.md"} <= names
    assert sum(1 for name in names if "/" not in name and name.endswith(".md")) == 3
    assert len((tmp_path / "out/annotations.jsonl").read_text().splitlines()) == 3


def test_an_actors_digest_holds_the_passages_that_name_it(marked: Library, tmp_path: Path) -> None:
    written(marked, tmp_path)
    text = (tmp_path / "out/Actors/Nikol Pashinyan.md").read_text("utf-8")
    assert "> Nikol Pashinyan" in text and "La tregua dura" not in text


@pytest.mark.parametrize(
    ("field", "value", "quotes", "digests"),
    [
        (ChoiceField.TAG, "pace", ["Nikol Pashinyan"], ["Tags/pace.md"]),
        (ChoiceField.TAG, "#Pace", ["Nikol Pashinyan"], ["Tags/pace.md"]),
        (ChoiceField.COLOUR, "green", ["Nikol Pashinyan"], ["Colours/claim.md"]),
        (ChoiceField.COLOUR, "Claim", ["Nikol Pashinyan"], ["Colours/claim.md"]),
        (ChoiceField.QUERY, "quando", ["La tregua dura"], []),
        (ChoiceField.TAG, "nowhere", [], []),
    ],
)
def test_a_part_holds_what_was_chosen_and_no_more(
    marked: Library, tmp_path: Path, field: ChoiceField, value: str, quotes: list[str], digests: list[str]
) -> None:
    names = written(marked, tmp_path, ExportChoice(field, value))
    assert sorted(name for name in names if "/" in name) == digests
    overview = (tmp_path / "out/Digest.md").read_text("utf-8")
    assert [line[2:] for line in overview.splitlines() if line.startswith("> ")] == quotes
    assert len((tmp_path / "out/annotations.jsonl").read_text().splitlines()) == len(quotes)


def test_an_article_and_an_actor_can_be_chosen(marked: Library, tmp_path: Path, article_id: str) -> None:
    written(marked, tmp_path / "a", ExportChoice(ChoiceField.ARTICLE, article_id))
    assert not list((tmp_path / "a/out").glob("Il gasdotto*"))
    assert "La tregua dura" in page(tmp_path / "a", "Una")
    actor = marked.actors.resolve("Nikol Pashinyan")
    names = written(marked, tmp_path / "b", ExportChoice(ChoiceField.ACTOR, actor.id))
    assert "Actors/Nikol Pashinyan.md" in names and "La tregua dura" not in page(tmp_path / "b", "Una")


def test_an_article_that_only_has_a_tag_or_a_bookmark_has_its_page(library: Library, tmp_path: Path) -> None:
    first, second, third = library.articles.ids(Listing())
    library.annotations.tag_article(first, ["solo"])
    library.annotations.bookmark(second)
    names = written(library, tmp_path)
    assert sum(1 for name in names if "/" not in name and name.endswith(".md")) == 3
    assert not any(third[:8] in name for name in names)


def test_the_page_of_an_article_is_emptied_when_its_notes_are_deleted(
    marked: Library, tmp_path: Path
) -> None:
    written(marked, tmp_path)
    other = marked.articles.find("gasdotto.md").id
    (row,) = marked.annotations.of_article(other)
    marked.annotations.delete(row.id)
    written(marked, tmp_path)
    assert "There are no highlights or notes here any more." in page(tmp_path, "Il gasdotto")
    assert "no highlights" in (tmp_path / "out/Tags/gas.md").read_text()


def test_a_second_export_writes_nothing(marked: Library, tmp_path: Path) -> None:
    every = frozenset(ExportFormat)
    first = marked.exports.write(tmp_path, formats=every)
    again = marked.exports.write(tmp_path, formats=every)
    assert again.written == () and set(again.unchanged) == set(first.written)
