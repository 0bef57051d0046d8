"""Take pictures of the running program: into build/pictures, and the best of the sample into docs/pictures.

Imports a copy of a folder of articles into a throw-away library, highlights a passage where
one is named, then asks the program for its own window in each theme and size: reading an
article and, when a query is given, its results. Last it changes the marked passages in the
copy and imports it again, for the list of what waits for the person. All of it goes through
the program's commands; nothing is drawn or retouched here.
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
SCENES = ("actors", "hover", "correction", "actor-page", "selection", "note", "notes", "notebook",
          "facets", "completion", "palette", "keys", "typography", "settings", "backups", "paste",
          "report", "only-text", "empty", "error")  # fmt: skip
# What is shown when the marked passages are no longer what they were.
AFTERWARDS = "review"
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
    return in_every_look(views | {scene: [*reading, "--scene", scene] for scene in SCENES})


def in_every_look(views: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the file name and the options of each picture of these views."""
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

    def take(self, wanted: dict[str, list[str]], folder: Path) -> None:
        """Take pictures, given by file name and options, into a folder; stop at the first that fails."""
        for name, options in wanted.items():
            if not self.run("screenshot", str(folder / name), *options):
                raise SystemExit(f"There is no {name} (see above)")
            print(folder / name, flush=True)

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


def rewrite(folder: Path, passages: list[str]) -> None:
    """Change passages in the files of a folder by turns: their words turned round, gone, cut short."""
    for path in (path for path in folder.rglob("*") if path.is_file()):
        before = path.read_bytes()
        after = before
        for number, passage in enumerate(passages):
            words = passage.split(" ")
            turned, short = " ".join(reversed(words)), " ".join(words[: len(words) // 3])
            after = after.replace(passage.encode(), (turned, "", short)[number % 3].encode())
        if after != before:
            path.write_bytes(after)


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
        copy = Path(temporary) / "articles"
        shutil.copytree(options.articles.resolve(), copy)
        program = Program(Path(temporary))
        # One file that cannot be read has been named, and the others are there.
        program.run("import", str(copy))
        if not options.article:
            options.article = program.first_article()
        marks = []
        if options.article:
            marks = marked(program.text_of(options.article), options.quote, options.note)
        for colour, quote, note in marks:
            ways = ("--quote", quote, "--occurrence", "1", "--colour", colour, "--note", note)
            program.run("highlight", options.article, *ways)
        program.take(pictures(options.article, options.query), folder)
        rewrite(copy, [quote for _, quote, _ in marks])
        program.run("import", str(copy))
        program.take(in_every_look({AFTERWARDS: ["--scene", AFTERWARDS]}), folder)
    if options.articles.resolve() == SAMPLE:
        for name in BEST:
            shutil.copy(folder / name, ROOT / "docs" / "pictures" / name)


if __name__ == "__main__":
    main(sys.argv[1:])
