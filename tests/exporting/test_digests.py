"""Digests by actor, tag and colour: found again, linked, emptied when there is nothing to say any more."""

from pathlib import Path

import pytest
import yaml

from reader.exporting.exporter import ANNOTATIONS, FolderExporter
from reader.exporting.ledger import NAME
from reader.model.actor import Actor
from reader.model.export import (
    ArticleExport,
    Digest,
    DigestKind,
    Export,
    ExportFormat,
    ExportOptions,
    ExportStyle,
)
from reader.model.kinds import ActorType, Colour
from reader.model.report import Exported
from tests.exporting.reading import see
from tests.exporting.samples import SECOND_ID, Silent, article, export, highlight, note

PAGE = "Una tregua a Biškek 5e1f0a3c"
MARKDOWN = frozenset({ExportFormat.MARKDOWN})
PASHINYAN = Actor("person:nikol pashinyan", "Nikol Pashinyan", ActorType.PERSON)
QUOTE = highlight("Pashinyan ha parlato.", tags=("tregua",), colour=Colour.GREEN)


def sample(*digests: Digest) -> Export:
    first = ArticleExport(article(), (QUOTE, highlight("Altro.", 2, start=90)), (), (PASHINYAN,))
    return Export((first, export(highlight("Terzo.", 3), of=article(SECOND_ID, "Pace"))), digests)


ACTOR = Digest(DigestKind.ACTOR, PASHINYAN.id, PASHINYAN.name, (QUOTE,), (note("Da seguire.", 60),))
TAG = Digest(DigestKind.TAG, "tregua", "tregua", (QUOTE,))
COLOUR = Digest(DigestKind.COLOUR, "green", "claim", (QUOTE,))


def run(folder: Path, what: Export, style: ExportStyle = ExportStyle.PLAIN) -> Exported:
    options = ExportOptions("en", style, MARKDOWN, ((Colour.GREEN, "claim"),))
    return FolderExporter().export(folder, what, options, Silent())


def test_each_actor_tag_and_colour_has_a_page_on_its_shelf(tmp_path: Path) -> None:
    run(tmp_path, sample(ACTOR, TAG, COLOUR))
    shelves = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*/*.md"))
    assert shelves == ["Actors/Nikol Pashinyan.md", "Colours/claim.md", "Tags/tregua.md"]
    for name in shelves:
        seen = see((tmp_path / name).read_text().split("-->\n", 1)[1])
        assert seen.quotes == ["Pashinyan ha parlato."]
        assert ("h2", "Una tregua a Biškek") in seen.headings and ("h2", "Pace") not in seen.headings
        assert f"(../{PAGE.replace(' ', '%20')}.md#^h-00000001)" in (tmp_path / name).read_text()
    assert "Da seguire." in (tmp_path / "Actors/Nikol Pashinyan.md").read_text()


def test_an_article_links_its_actors_to_their_pages(tmp_path: Path) -> None:
    run(tmp_path, sample(ACTOR))
    (tmp_path / "Actors/Nikol Pashinyan.md").rename(tmp_path / "Il premier.md")
    run(tmp_path, sample(ACTOR))
    front = yaml.safe_load((tmp_path / f"{PAGE}.md").read_text().split("\n---\n")[0])
    assert front["actors"] == ["[[Il premier|Nikol Pashinyan]]"]


def test_the_persons_name_for_a_colour_stands_with_the_passage(tmp_path: Path) -> None:
    run(tmp_path, sample(COLOUR))
    assert "**claim** · #tregua" in (tmp_path / f"{PAGE}.md").read_text()


def test_obsidian_gets_callouts_and_embedded_blocks(tmp_path: Path) -> None:
    run(tmp_path, sample(ACTOR), style=ExportStyle.OBSIDIAN)
    page = (tmp_path / f"{PAGE}.md").read_text()
    assert "> [!quote] **claim** · #tregua\n> Pashinyan ha parlato.\n\n^h-00000001" in page
    assert f"![[{PAGE}#^h-00000001]]" in (tmp_path / "Actors/Nikol Pashinyan.md").read_text()


def test_a_digest_of_what_is_gone_is_emptied_and_keeps_the_persons_text(tmp_path: Path) -> None:
    run(tmp_path, sample(TAG))
    page = tmp_path / "Tags/tregua.md"
    page.write_text(page.read_text() + "\nLe mie conclusioni.\n")
    report = run(tmp_path, sample())
    assert str(page) in report.written
    text = page.read_text()
    assert "Pashinyan ha parlato" not in text and "Le mie conclusioni." in text
    assert "There are no highlights or notes here any more." in text
    assert str(page) in run(tmp_path, sample()).unchanged


def test_a_part_leaves_other_digests_alone(tmp_path: Path) -> None:
    run(tmp_path, sample(TAG))
    before = (tmp_path / "Tags/tregua.md").read_text()
    run(tmp_path, Export(sample().articles, (), is_whole=False))
    assert (tmp_path / "Tags/tregua.md").read_text() == before


def test_the_page_of_an_article_without_notes_any_more_is_emptied(tmp_path: Path) -> None:
    whole = sample()
    run(tmp_path, whole)
    emptied = ArticleExport(article(), (), (), ())
    never = ArticleExport(article("never-exported", "Mai"), (), (), ())
    run(tmp_path, Export(whole.articles[1:], emptied=(emptied, never)))
    text = (tmp_path / f"{PAGE}.md").read_text()
    assert "Pashinyan" not in text and "There are no highlights or notes here any more." in text
    assert not list(tmp_path.glob("Mai*"))


@pytest.mark.parametrize(
    ("form", "name"), [(ExportFormat.JSONL, ANNOTATIONS), (ExportFormat.CSV, "Notebook.csv")]
)
def test_a_file_without_room_for_the_persons_text_is_set_aside_when_they_changed_it(
    tmp_path: Path, form: ExportFormat, name: str
) -> None:
    options = ExportOptions("en", formats=frozenset({form}))

    def write(what: Export) -> Exported:
        return FolderExporter().export(tmp_path, what, options, Silent())

    assert write(sample()).written == (str(tmp_path / name),)
    assert write(sample()).unchanged == (str(tmp_path / name),)
    (tmp_path / name).write_text("mio")
    stem, dot, extension = name.rpartition(".")
    aside = tmp_path / f"{stem} (conflict){dot}{extension}"
    assert write(sample()).conflicts == (str(aside),)
    assert (tmp_path / name).read_text() == "mio"
    (tmp_path / NAME).unlink()
    aside.unlink()
    assert write(sample()).conflicts == (str(aside),)
