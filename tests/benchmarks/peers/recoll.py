"""Recoll, asked through its Python module: run by the system's Python, in which the module lies.

Run as `python3 -m tests.benchmarks.peers.recoll JOB FIGURES`.
"""

import shutil
import subprocess
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measuring import (
    DATE_ORDER,
    FACETS,
    FUZZY,
    HITS,
    KEY_PRESS,
    PREFIX_KINDS,
    SNIPPETS,
    VISIBLE,
    Job,
    Words,
    serve,
    size_mb,
    within_one_edit,
)

NAME = "Recoll"


class Recoll:
    name: str = NAME
    notes: tuple[str, ...] = (
        "Recoll has no facets: year and source are counted by reading every hit; the folder stands for the "
        "source, the time of the file for the date.",
        "Recoll has no fuzzy search: its words with the same first two letters and within one edit are "
        "listed and searched together.",
        "Recoll is given one more file by its indexer, and its database is opened again.",
    )

    def __init__(self, job: Job) -> None:
        self.rates: dict[str, float] = {}
        self._job = job
        self._settings = Path(job.work) / "recoll"
        self._settings.mkdir(parents=True)
        lines = [
            f"topdirs = {job.files}",
            "skippedPaths =",
            "indexstemminglanguages = italian",
            "noaspell = 1",
        ]
        (self._settings / "recoll.conf").write_text("\n".join([*lines, "loglevel = 2", ""]), "utf-8")

    def build(self) -> None:
        self._index("-z")
        self.prepare()

    def prepare(self) -> None:
        self._database = import_module("recoll.recoll").connect(confdir=str(self._settings))

    def add(self, late: Path) -> None:
        """Recoll takes in only what lies in its folders; the file does not stay there."""
        target = Path(self._job.files) / late.name
        shutil.copy2(late, target)
        self._index("-i", str(target))
        self.prepare()
        target.unlink()

    def _index(self, *arguments: str) -> None:
        subprocess.run(
            ["recollindex", "-c", str(self._settings), *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, kind: str, words: Words) -> int:
        query = self._database.query()
        if kind == DATE_ORDER:
            query.sortby("mtime", ascending=False)
        found = int(query.execute(self._text(kind, words), stemming=1, stemlang="italian"))
        shown = found if kind == FACETS else VISIBLE if kind == KEY_PRESS else HITS
        counted: dict[str, int] = {}
        left = shown
        while left > 0 and (documents := query.fetchmany(min(left, 500))):
            left -= len(documents)
            for document in documents:
                if kind in (SNIPPETS, KEY_PRESS):
                    query.makedocabstract(document)
                if kind == FACETS:
                    for value in (document.url.rsplit("/", 2)[-2], document.fmtime[:4]):
                        counted[value] = counted.get(value, 0) + 1
                else:
                    assert document.url
        return found

    def _text(self, kind: str, words: Words) -> str:
        if kind == "phrase":
            return f'"{" ".join(words)}"'
        if kind in PREFIX_KINDS or kind == KEY_PRESS:
            return words[0] + "*"
        if kind == FUZZY:
            listed = self._database.termMatch("wildcard", words[0][:2] + "*", maxlen=-1)
            near = [term for term in listed if within_one_edit(words[0], term)]
            return " OR ".join(near or words)
        return " ".join(words)

    def sizes(self) -> dict[str, float]:
        size = size_mb(self._settings / "xapiandb")
        return {"index": size, "all on disk": size}


if __name__ == "__main__":
    serve(Recoll)
