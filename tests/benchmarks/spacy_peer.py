"""Runs in an environment of its own, where spaCy is installed and nothing of ours (see `actors_peer`).

    python spacy_peer.py train TEXTS MODEL          learn to find names, and save the pipeline
    python spacy_peer.py tag MODEL TEXTS NAMES      find them, and print what that cost

TEXTS is JSON: a list of [text, spans], a span being [start, end, label] in code points.
"""

import json
import random
import resource
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time
from typing import Protocol

EPOCHS = 8
# Articles; about the thousand words that spaCy's own recipe takes.
BATCH = 4
DROPOUT = 0.3
SEED = 1

Span = tuple[int, int, str]
Text = tuple[str, list[Span]]


class Entity(Protocol):
    start_char: int
    end_char: int
    label_: str


class Doc(Protocol):
    ents: Sequence[Entity]

    def char_span(self, start: int, end: int) -> Entity | None: ...


class Pipeline(Protocol):
    """What is used of `spacy.Language`."""

    def __call__(self, text: str) -> Doc: ...

    def make_doc(self, text: str) -> Doc: ...


def main() -> None:
    command, *paths = sys.argv[1:]
    if command == "train":
        train(*map(Path, paths))
    else:
        print(json.dumps(tag(*map(Path, paths))))


def train(texts: Path, out: Path) -> None:
    """A pipeline of spaCy's own making for Italian: its tokeniser, its word vectors learnt on the way, its
    parser of names, all with their default settings."""
    spacy = import_module("spacy")
    example = import_module("spacy.training").Example
    spacy.util.fix_random_seed(SEED)
    pipeline = spacy.blank("it")
    pipeline.add_pipe("ner")
    examples = []
    for text, spans in read_texts(texts):
        doc = pipeline.make_doc(text)
        examples.append(example.from_dict(doc, {"entities": fitting(doc, spans)}))
    optimizer = pipeline.initialize(lambda: examples)
    chance = random.Random(SEED)
    for epoch in range(EPOCHS):
        chance.shuffle(examples)
        for at in range(0, len(examples), BATCH):
            pipeline.update(examples[at : at + BATCH], sgd=optimizer, drop=DROPOUT)
        print(f"  round {epoch + 1} of {EPOCHS}", file=sys.stderr, flush=True)
    with pipeline.use_params(optimizer.averages):
        pipeline.to_disk(out)


def fitting(doc: Doc, spans: list[Span]) -> list[Span]:
    """The spans whose ends are ends of spaCy's tokens: it refuses others."""
    return [span for span in spans if doc.char_span(span[0], span[1]) is not None]


def tag(model: Path, texts: Path, names: Path) -> dict[str, float]:
    """Write the names of each text as JSON; return seconds and megabytes."""
    loaded, before = perf_counter(), peak_mb()
    load: Callable[[Path], Pipeline] = import_module("spacy").load
    pipeline = load(model)
    pipeline("Una frase sola.")
    cost = {"load_s": perf_counter() - loaded, "memory_mb": peak_mb() - before}
    wanted = [text for text, _ in read_texts(texts)]
    started = process_time()
    found = [pipeline(text).ents for text in wanted]
    cost["seconds"] = process_time() - started
    spans = [[(one.start_char, one.end_char, one.label_) for one in ents] for ents in found]
    names.write_text(json.dumps(spans), "utf-8")
    return cost


def read_texts(path: Path) -> list[Text]:
    texts: list[Text] = json.loads(path.read_text("utf-8"))
    return texts


def peak_mb() -> float:
    """The most memory this process held so far. Linux counts for `getrusage` what the process held that
    started this one, hence its own book first."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.is_file() else []
    held = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")]
    kilobytes = held[0] if held else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / 1024


if __name__ == "__main__":
    main()
