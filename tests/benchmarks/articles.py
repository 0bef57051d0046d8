"""Articles to measure with: from a generator named in MAKER, else recombined from the sample corpus.

They are written twice, as JSON Lines with title, date, source and author, and as a folder of one text file
an article, for engines that read no JSON: there the subfolder is the source and the file's time the date.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from reader.resources import sample_corpus

LINES, FILES = "articles.jsonl", "files"
PARAGRAPHS = 8
_SOURCES = ("Prima", "Seconda", "Terza", "Quarta")
_FIRST_DAY = date(2005, 1, 1)
_DAYS = 7_500
_NOON_SECONDS = 12 * 3600


@dataclass(frozen=True)
class Article:
    id: str
    title: str
    date: str
    source: str
    author: str
    text: str


def make_articles(count: int, folder: Path) -> None:
    """Write `count` articles as text files into `folder`, to import as it is."""
    for article in made_articles(count, folder):
        write_file(folder, article)


def make_both(count: int, folder: Path) -> None:
    """Write `count` articles into `folder`, as JSON Lines and as text files."""
    folder.mkdir(parents=True)
    with (folder / LINES).open("w", encoding="utf-8") as lines:
        for article in made_articles(count, folder):
            lines.write(json.dumps(asdict(article), ensure_ascii=False) + "\n")
            write_file(folder / FILES, article)


def made_articles(count: int, beside: Path) -> Iterator[Article]:
    """The same count gives the same articles.

    MAKER=PATH names a Python script that is called as `PATH COUNT OUT.jsonl`; one that writes a folder of
    text files instead is understood too. What it writes lies `beside` what is made of it, for a while.
    """
    maker = os.environ.get("MAKER")
    if not maker:
        yield from _recombined(count)
        return
    with tempfile.TemporaryDirectory(dir=beside.parent) as work:
        made = Path(work) / "made.jsonl"
        subprocess.run([sys.executable, maker, str(count), str(made)], check=True)
        yield from read_files(made) if made.is_dir() else read_lines(made)


def write_file(folder: Path, article: Article) -> Path:
    """One text file, in the folder of its source, as old as the article."""
    path = folder / (article.source.replace("/", "-") or "unknown") / f"{int(article.id):06}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(article.text, "utf-8")
    if article.date:
        moment = datetime.fromisoformat(article.date).replace(tzinfo=UTC).timestamp() + _NOON_SECONDS
        os.utime(path, (moment, moment))
    return path


def read_lines(path: Path) -> Iterator[Article]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            fields = json.loads(line)
            known = (str(fields.get(name) or "") for name in ("title", "date", "source", "author", "text"))
            yield Article(str(number), *known)


def read_files(folder: Path) -> Iterator[Article]:
    for number, path in enumerate(sorted(folder.rglob("*.txt"))):
        text = path.read_text("utf-8")
        day = datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()
        yield Article(str(number), text.partition("\n")[0], day, path.parent.name, "", text)


def _recombined(count: int) -> Iterator[Article]:
    paragraphs = [
        paragraph
        for path in sorted(sample_corpus().glob("*.md"))
        for paragraph in path.read_text("utf-8").split("\n\n")[1:]
    ]
    chance = random.Random(1)
    for number in range(count):
        title = f"Articolo {number}"
        day = (_FIRST_DAY + timedelta(chance.randrange(_DAYS))).isoformat()
        text = "\n\n".join([title, *chance.choices(paragraphs, k=PARAGRAPHS)])
        yield Article(str(number), title, day, chance.choice(_SOURCES), "", text)
