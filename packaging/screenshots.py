"""Take pictures of the running program: into build/pictures, and the best of the sample into docs/pictures.

Imports a folder of articles into a throw-away library, highlights a passage where one is
named, then asks the program for its own window in each theme and size: reading an article
and, when a query is given, its results. All of it goes through the program's commands;
nothing is drawn or retouched here.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
THEMES = ("light", "dark")
SIZES = ("1280x800", "960x600")
# What the sample corpus has most to say about, and a passage in it worth a note.
DEFAULT_QUERY = "armenia"
# What is shown beside reading and searching; the program knows how to get there.
SCENES = ("actors", "hover", "correction", "actor-page", "selection", "note", "notes", "notebook", "review",
          "facets", "palette", "keys", "typography", "settings", "backups", "paste", "report", "only-text",
          "empty", "error")  # fmt: skip
# What the README shows, of the sample.
BEST = ("reading-light-1280x800.png", "facets-dark-1280x800.png", "actor-page-light-1280x800.png")
SAMPLE = ROOT / "corpus"
SAMPLE_ARTICLE = "1994-tregua-di-bishkek.md"
SAMPLE_QUOTE = "Non fu un trattato di pace"
SAMPLE_NOTE = "Che cosa mancava? Confrontare con il protocollo e con il 2020."


def pictures(article: str | None, query: str | None) -> dict[str, list[str]]:
    """Return the file name of each picture and the options that make it."""
    reading = ["--article", article] if article else []
    views = {"reading": reading}
    if query:
        views["search"] = [*reading, "--query", query]
    views |= {scene: [*reading, "--scene", scene] for scene in SCENES}
    return {
        f"{view}-{theme}-{size}.png": [*options, "--theme", theme, "--size", size]
        for view, options in views.items()
        for theme in THEMES
        for size in SIZES
    }


class Program:
    """The program with a throw-away library and the settings of a first start."""

    def __init__(self, folder: Path) -> None:
        self._library = folder / "library"
        homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        self._environment = os.environ | {home: str(folder / home.lower()) for home in homes}

    def run(self, *arguments: str) -> bool:
        """Run one command, which says itself what is wrong; tell whether all was well."""
        command = [sys.executable, "-m", "reader", "--library", str(self._library), *arguments]
        return subprocess.run(command, cwd=ROOT, env=self._environment, check=False).returncode == 0

    def ask(self, *arguments: str) -> list[dict[str, str]]:
        """Run one command and return what it says, as rows."""
        command = [sys.executable, "-m", "reader", "--json", "--library", str(self._library), *arguments]
        said = subprocess.run(
            command, cwd=ROOT, env=self._environment, check=False, capture_output=True, text=True
        )
        found = json.loads(said.stdout or "[]")
        return found if isinstance(found, list) else [found]

    def first_article(self) -> str:
        return next((row["id"] for row in self.ask("articles")), "")

    def text_of(self, article: str) -> str:
        return next((row["text"] for row in self.ask("show", article)), "")


def marked(text: str, quote: str | None, note: str) -> list[tuple[str, str, str]]:
    """Colour, passage and note of a few highlights: the named passage, else beginnings of paragraphs."""
    if quote:
        return [("yellow", quote, note)]
    lines = [line for line in text.split("\n") if len(line) > 160]
    ends = [line.find(" ", 90) for line in lines]
    colours = ("yellow", "green", "blue", "pink")
    return [
        (colour, line[:end], "" if number else note)
        for number, (colour, line, end) in enumerate(zip(colours, lines, ends, strict=False))
    ]


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description="Take pictures of the window.")
    parser.add_argument("articles", type=Path, help="a folder of articles to import")
    parser.add_argument("--article", help="the article to open (default: the program's choice)")
    parser.add_argument("--quote", help="a passage of that article to highlight")
    parser.add_argument("--note", default="", help="the note to write on it")
    parser.add_argument("--query", default=DEFAULT_QUERY, help="the search to show, '' for none")
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "pictures", help="where to write")
    options = parser.parse_args(arguments)
    if options.articles.resolve() == SAMPLE and not options.article:
        options.article, options.quote, options.note = SAMPLE_ARTICLE, SAMPLE_QUOTE, SAMPLE_NOTE
    return options


def main(arguments: list[str]) -> None:
    """Import the articles and take every picture."""
    options = parse(arguments)
    folder = options.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        program = Program(Path(temporary))
        # One file that cannot be read has been named, and the others are there.
        program.run("import", str(options.articles.resolve()))
        if not options.article:
            options.article = program.first_article()
        if options.article:
            for colour, quote, note in marked(program.text_of(options.article), options.quote, options.note):
                marks = ("--quote", quote, "--occurrence", "1", "--colour", colour, "--note", note)
                program.run("highlight", options.article, *marks)
        for name, how in pictures(options.article, options.query).items():
            if not program.run("screenshot", str(folder / name), *how):
                raise SystemExit(f"There is no {name} (see above)")
            print(folder / name, flush=True)
            if name in BEST and options.articles.resolve() == SAMPLE:
                shutil.copy(folder / name, ROOT / "docs" / "pictures" / name)


if __name__ == "__main__":
    main(sys.argv[1:])
