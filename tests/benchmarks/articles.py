"""Articles to measure with: from a generator named in MAKER, else recombined from the sample corpus."""

import os
import random
import subprocess
import sys
from pathlib import Path

from reader.resources import sample_corpus

PARAGRAPHS = 8


def make_articles(count: int, folder: Path) -> None:
    """Write `count` articles into `folder`; the same count gives the same articles.

    MAKER=PATH names a script that is called as `PATH COUNT FOLDER`.
    """
    maker = os.environ.get("MAKER")
    if maker:
        subprocess.run([sys.executable, maker, str(count), str(folder)], check=True)
        return
    folder.mkdir(parents=True)
    paragraphs = [
        paragraph
        for path in sorted(sample_corpus().glob("*.md"))
        for paragraph in path.read_text("utf-8").split("\n\n")[1:]
    ]
    chance = random.Random(1)
    for number in range(count):
        text = "\n\n".join(chance.choices(paragraphs, k=PARAGRAPHS))
        (folder / f"{number:06}.txt").write_text(f"Articolo {number}\n\n{text}\n", "utf-8")
