"""Another public pipeline to measure beside ours: spaCy, the most used one for Italian, on the same texts.

Its published Italian model is not on PyPI, so that spaCy learns from the same training file as our tagger.
It is no dependency of the program: it is installed into `build/peer`, an environment of its own, at the
first measurement, and learns once (some minutes); both are kept until `make clean`. Everything that spaCy
does happens in `spacy_peer.py`, in a process of that environment.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

from reader.entities.training.kind import KindText, articles, as_text, read_sentences
from reader.entities.training.learn import REPEATS

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "peer"
SCRIPT = Path(__file__).with_name("spacy_peer.py")
REQUIREMENT = "spacy==3.8.18"
NAME = "spaCy 3.8, same training"
_INSTALL_SECONDS = 900

Name = tuple[int, int, str]


class PeerMissing(Exception):
    """One sentence: why the other pipeline cannot be measured, and what helps."""


@dataclass(frozen=True, slots=True)
class PeerRun:
    """The names of each text, and what they cost: words a second of processor time, seconds, megabytes."""

    names: list[list[Name]]
    words_per_second: float
    load_s: float
    memory_mb: float
    size_mb: float


def run_peer(texts: list[KindText], training: Path, home: Path = HOME) -> PeerRun:
    """Tag texts with spaCy; install and train it first where that was not done. Raises `PeerMissing`."""
    python = environment(home)
    model = trained(home, python, training)
    with tempfile.TemporaryDirectory() as folder:
        given, found = Path(folder, "texts.json"), Path(folder, "names.json")
        write_texts(given, texts)
        cost: dict[str, float] = json.loads(call(python, "tag", model, given, found))
        read: list[list[list[int | str]]] = json.loads(found.read_text("utf-8"))
    names = [[(int(one[0]), int(one[1]), str(one[2])) for one in each] for each in read]
    words = sum(len(text.text.split()) for text in texts)
    size = sum(path.stat().st_size for path in home.joinpath("env").rglob("*") if path.is_file())
    size += sum(path.stat().st_size for path in model.rglob("*") if path.is_file())
    return PeerRun(names, words / cost["seconds"], cost["load_s"], cost["memory_mb"], size / 1e6)


def environment(home: Path) -> Path:
    """The Python of the environment that has spaCy."""
    folder = home / "env"
    python = folder / "bin" / "python"
    ready = home / "installed"
    if ready.is_file() and ready.read_text("utf-8") == REQUIREMENT and python.is_file():
        return python
    print(f"Installing {REQUIREMENT} into {folder} …", file=sys.stderr, flush=True)
    try:
        venv.create(folder, clear=True, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", REQUIREMENT]
        subprocess.run(command, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise PeerMissing(
            f"The other pipeline was not measured: {REQUIREMENT} could not be installed into {folder} "
            "(is PyPI within reach?)."
        ) from error
    ready.write_text(REQUIREMENT, "utf-8")
    return python


def trained(home: Path, python: Path, training: Path) -> Path:
    """The pipeline trained on the files in `training` that our tagger learnt from, or else one kept."""
    files = [training / name for name in REPEATS]
    if not all(path.is_file() for path in files):
        kept = sorted(home.glob("model-*"), key=lambda path: path.stat().st_mtime)
        if kept:
            return kept[-1]
        raise PeerMissing(
            f"The other pipeline was not measured: it learns from {' and '.join(REPEATS)}, which is not in "
            f"{training}; name the folder once with TRAIN=DIR."
        )
    content = b"".join(path.read_bytes() for path in [*files, SCRIPT])
    model = home / f"model-{hashlib.sha256(content).hexdigest()[:12]}"
    if not model.is_dir():
        print("Training the other pipeline, once …", file=sys.stderr, flush=True)
        texts = [as_text(article) for path in files for article in articles(read_sentences(path))]
        given = home / "training.json"
        unfinished = home / "unfinished"
        write_texts(given, texts)
        call(python, "train", given, unfinished)
        unfinished.rename(model)
        given.unlink()
    return model


def write_texts(path: Path, texts: list[KindText]) -> None:
    path.write_text(json.dumps([(text.text, text.spans) for text in texts]), "utf-8")


def call(python: Path, *arguments: str | Path) -> str:
    """Run the script in spaCy's environment; return what it printed."""
    done = subprocess.run(
        [str(python), str(SCRIPT), *map(str, arguments)],
        check=False,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    if done.returncode:
        raise PeerMissing(f"The other pipeline was not measured: {arguments[0]} ended with an error above.")
    return done.stdout
