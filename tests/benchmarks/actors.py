"""Measures the detection of actors on texts in KIND's format: `make bench-actors DATA=DIR`.

DIR holds `.tsv` files: a token and its BIO tag (PER, ORG, LOC) a line, an empty line between sentences. What
is scored is the tagger with register and rules, before our four types, by strict spans. Sentences that the
model was trained on are refused: left out of the score, and counted. Beside it stands spaCy, trained on the
same file (`actors_peer`), which is looked for in DIR or in `TRAIN=DIR`. Figures are of this machine.
"""

import argparse
import gc
import resource as process
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from reader.entities.detector import Detector
from reader.entities.seen import SEEN_FILE, SeenSentences
from reader.entities.training.kind import LABELS, KindText, Sentence, articles, as_text, read_sentences
from reader.model.article import ArticleText
from reader.resources import resource
from tests.benchmarks.actors_peer import NAME, Name, PeerMissing, PeerRun, run_peer
from tests.benchmarks.actors_score import Score

MODEL = resource("model")
OURS = "Corpus Reader"


@dataclass(frozen=True, slots=True)
class Measured:
    """One file: its texts without refused sentences, and how many sentences were read and refused."""

    name: str
    texts: list[KindText]
    fresh: int
    refused: int


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench-actors", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--train", type=Path, help="where KIND's training files lie, if not in DATA")
    chosen = parser.parse_args()
    paths = sorted(chosen.data.glob("*.tsv")) if chosen.data.is_dir() else [chosen.data]
    if not paths or not all(path.is_file() for path in paths):
        raise SystemExit(f"There is no .tsv file in {chosen.data}.")
    before = peak_mb()
    started = perf_counter()
    detector = Detector(resource("register"), model=MODEL)
    loaded = perf_counter() - started
    taken = peak_mb() - before
    seen = SeenSentences(MODEL / SEEN_FILE)
    files = [measured(path, seen) for path in paths]
    texts = [text for one in files for text in one.texts]
    if not texts:
        raise SystemExit("Nothing is left to measure: the model was trained on every sentence.")
    folder = chosen.data if chosen.data.is_dir() else chosen.data.parent
    peer = peer_or_sentence(texts, chosen.train or folder)
    print_scores(files, detector, peer if isinstance(peer, PeerRun) else None)
    print()
    row("cost", "words/s", "load s", "memory MB", "size MB")
    measure_cost(detector, [text.text for text in texts], loaded, taken)
    if not isinstance(peer, PeerRun):
        raise SystemExit(peer)
    costs = (f"{peer.load_s:.2f}", f"{peer.memory_mb:.0f}", f"{peer.size_mb:.1f}")
    row(NAME, f"{peer.words_per_second:,.0f}", *costs)


def peer_or_sentence(texts: list[KindText], training: Path) -> PeerRun | str:
    """The other pipeline's run, or why there is none."""
    try:
        return run_peer(texts, training)
    except PeerMissing as error:
        return str(error)


def row(name: str, *figures: str) -> None:
    print(f"{name:40}" + "".join(f"{figure:>11}" for figure in figures), flush=True)


def measured(path: Path, seen: SeenSentences) -> Measured:
    try:
        sentences = read_sentences(path)
    except UnicodeDecodeError as error:
        raise SystemExit(f"{path.name} is not UTF-8, as KIND's files are.") from error
    fresh = unseen(sentences, seen)
    texts = [as_text(article) for article in articles(fresh)]
    return Measured(path.name, texts, len(fresh), len(sentences) - len(fresh))


def print_scores(files: Sequence[Measured], detector: Detector, peer: PeerRun | None) -> None:
    """A row for each file and pipeline; a file of which nothing is left says so."""
    row("strict span F1", "sentences", "refused", "all", *LABELS)
    given = iter(peer.names if peer else [])
    for one in files:
        counts = (str(one.fresh), str(one.refused))
        if not one.texts:
            row(f"{one.name}: trained on, refused", *counts)
            continue
        row(f"{one.name} {OURS}", *counts, *figures(one.texts, [names(detector, t.text) for t in one.texts]))
        if peer:
            row(f"{one.name} {NAME}", *counts, *figures(one.texts, [next(given) for _ in one.texts]))


def figures(texts: Sequence[KindText], found: Sequence[Sequence[Name]]) -> list[str]:
    score = Score()
    for text, each in zip(texts, found, strict=True):
        score.add(text.spans, each)
    return score.figures()


def unseen(sentences: list[Sentence], seen: SeenSentences) -> list[Sentence]:
    """The sentences that the model was not trained on."""
    return [one for one in sentences if "".join(token for token, _ in one) not in seen]


def names(detector: Detector, text: str) -> list[Name]:
    """What the tagger finds, in KIND's labels."""
    context, tagged = detector.tag(text)
    document = context.document
    return [(document.starts[one.start], document.ends[one.end - 1], one.label) for one in tagged]


def measure_cost(detector: Detector, texts: list[str], loaded: float, taken: float) -> None:
    """The whole detection as the program runs it, on one core."""
    speed = words_per_second(lambda text: detector.detect(ArticleText(text, (), ""), "it"), texts)
    size = sum(path.stat().st_size for path in MODEL.iterdir()) / 1e6
    row(OURS, f"{speed:,.0f}", f"{loaded:.2f}", f"{taken:.0f}", f"{size:.1f}")


def words_per_second(read: Callable[[str], object], texts: list[str]) -> float:
    """Words parted by white space in a second of processor time."""
    gc.collect()
    started = process_time()
    for text in texts:
        read(text)
    return sum(len(text.split()) for text in texts) / (process_time() - started)


def peak_mb() -> float:
    """The most memory this process held so far."""
    divisor = 1024 * 1024 if sys.platform == "darwin" else 1024
    return process.getrusage(process.RUSAGE_SELF).ru_maxrss / divisor


if __name__ == "__main__":
    main()
