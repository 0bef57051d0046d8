"""`python -m reader.entities.training DATA PROSE OUT`: make the tagger's model and tables anew.

DATA is a folder with KIND's `*_train.tsv` (and `*_dev.tsv`, whose sentences are kept out of everything),
PROSE a folder of plain sentences, those of news in files named `news…`, OUT where the files go. About five
minutes on two cores; the same data give the same files.
"""

import argparse
import gzip
import tempfile
from pathlib import Path

from reader.entities.seen import SEEN_FILE, sentence_key, write_seen
from reader.entities.tagger import MODEL_FILE, WORDS_FILE
from reader.entities.training.clusters import count_prose, word_table
from reader.entities.training.kind import read_sentences
from reader.entities.training.learn import REPEATS, train, training_texts
from reader.entities.training.prose import prose_lines
from reader.entities.words import write_words
from reader.resources import resource


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m reader.entities.training", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("prose", type=Path)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    held_out = {sentence_key(text) for path in chosen.data.glob("*_dev.tsv") for text in _texts(path)}
    print("Counting prose …", flush=True)
    lines = (line for line in prose_lines(chosen.prose) if sentence_key(line) not in held_out)
    table = word_table(count_prose(lines))
    # Names in news are what the tagger shall know; novels and encyclopaedias would take thrice the time.
    news = [line for line in prose_lines(chosen.prose, "news") if sentence_key(line) not in held_out]
    print("Training …", flush=True)
    with tempfile.NamedTemporaryFile(suffix=".crfsuite") as model:
        texts = training_texts(chosen.data)
        table = train(texts, resource("register"), table, news, Path(model.name))
        # Without a date inside, so that the same data give the same bytes.
        packed = gzip.compress(Path(model.name).read_bytes(), 9, mtime=0)
    write_words(chosen.out / WORDS_FILE, table)
    (chosen.out / MODEL_FILE).write_bytes(packed)
    trained = (text for name in REPEATS for text in _texts(chosen.data / name))
    write_seen(chosen.out / SEEN_FILE, trained)
    for name in (MODEL_FILE, WORDS_FILE, SEEN_FILE):
        print(f"{name}: {(chosen.out / name).stat().st_size:,} bytes")


def _texts(path: Path) -> list[str]:
    return ["".join(token for token, _ in sentence) for sentence in read_sentences(path)]


if __name__ == "__main__":
    main()
