"""Measures the detection of actors on texts in KIND's format: `make bench-actors DATA=DIR`.

DIR holds `.tsv` files: a token and its BIO tag (PER, ORG, LOC) a line, an empty line between sentences. What
is scored is the tagger with register and rules, before our four types, by strict spans. Sentences that the
model was trained on are refused: left out of the score, and counted. Figures are of this machine.
"""

import argparse
import gc
import resource as process
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from reader.entities.detector import Detector
from reader.entities.seen import SEEN_FILE, SeenSentences
from reader.entities.training.kind import LABELS, Sentence, articles, as_text, read_sentences
from reader.model.article import ArticleText
from reader.resources import resource
from tests.benchmarks.actors_peer import MISSING, PEER, Names, Tag, load_peer
from tests.benchmarks.actors_score import Score

MODEL = resource("model")


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench-actors", description=__doc__)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    files = sorted(data.glob("*.tsv")) if data.is_dir() else [data]
    if not files:
        raise SystemExit(f"There is no .tsv file in {data}.")
    before = peak_mb()
    started = perf_counter()
    detector = Detector(resource("register"), model=MODEL)
    loaded = perf_counter() - started
    taken = peak_mb() - before
    seen = SeenSentences(MODEL / SEEN_FILE)
    peer = load_peer()
    row("strict span F1", "sentences", "refused", "all", *LABELS)
    texts = [text for path in files for text in measure_file(path, seen, detector, peer)]
    if peer is None:
        print(MISSING)
    if texts:
        print()
        row("cost", "words/s", "load s", "memory MB", "size MB")
        measure_cost(detector, texts, loaded, taken)
        if peer is not None:
            row(PEER, f"{words_per_second(peer, texts):,.0f}", "", "", "")


def row(name: str, *figures: str) -> None:
    print(f"{name:34}" + "".join(f"{figure:>11}" for figure in figures))


def measure_file(path: Path, seen: SeenSentences, detector: Detector, peer: Tag | None) -> list[str]:
    """Print a row for each pipeline; return the texts that were read."""
    sentences = read_sentences(path)
    fresh = unseen(sentences, seen)
    counts = (str(len(fresh)), str(len(sentences) - len(fresh)))
    texts = [as_text(article) for article in articles(fresh)]
    pipelines: list[tuple[str, Tag]] = [("Corpus Reader", lambda text: names(detector, text))]
    if peer is not None:
        pipelines.append((PEER, peer))
    for name, tag in pipelines:
        score = Score()
        for text in texts:
            score.add(text.spans, tag(text.text))
        figures = score.figures() if texts else ["–"] * (1 + len(LABELS))
        row(f"{path.name} {name}", *counts, *figures)
    return [text.text for text in texts]


def unseen(sentences: list[Sentence], seen: SeenSentences) -> list[Sentence]:
    """The sentences that the model was not trained on."""
    return [one for one in sentences if "".join(token for token, _ in one) not in seen]


def names(detector: Detector, text: str) -> Names:
    """What the tagger finds, in KIND's labels."""
    context, tagged = detector.tag(text)
    document = context.document
    return [(document.starts[one.start], document.ends[one.end - 1], one.label) for one in tagged]


def measure_cost(detector: Detector, texts: list[str], loaded: float, taken: float) -> None:
    """The whole detection as the program runs it, on one core."""
    speed = words_per_second(lambda text: detector.detect(ArticleText(text, (), ""), "it"), texts)
    size = sum(path.stat().st_size for path in MODEL.iterdir()) / 1e6
    row("Corpus Reader", f"{speed:,.0f}", f"{loaded:.2f}", f"{taken:.0f}", f"{size:.1f}")


def words_per_second(read: Callable[[str], object], texts: list[str]) -> float:
    """Words parted by white space in a second of processor time."""
    gc.collect()
    started = process_time()
    for text in texts:
        read(text)
    return sum(len(text.split()) for text in texts) / (process_time() - started)


def peak_mb() -> float:
    return process.getrusage(process.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
