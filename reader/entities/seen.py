"""The sentences that the tagger was trained on, as hashes, so that no measurement counts them."""

import hashlib
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path

SEEN_FILE = "trained_on.bin"
_BYTES = 8


class SeenSentences:
    """Sorted 64-bit hashes of sentences without case, signs and spaces, read from a file."""

    def __init__(self, path: Path) -> None:
        self._hashes = array("Q", path.read_bytes())

    def __len__(self) -> int:
        return len(self._hashes)

    def __contains__(self, sentence: str) -> bool:
        wanted = sentence_hash(sentence)
        at = bisect_left(self._hashes, wanted)
        return at < len(self._hashes) and self._hashes[at] == wanted


def sentence_key(sentence: str) -> str:
    """What makes two copies of a sentence the same: its letters and digits, without case."""
    return re.sub(r"[\W_]+", "", sentence).casefold()


def sentence_hash(sentence: str) -> int:
    """64 bits of the sentence's key."""
    digest = hashlib.sha256(sentence_key(sentence).encode()).digest()
    return int.from_bytes(digest[:_BYTES], "little")


def write_seen(path: Path, sentences: Iterable[str]) -> None:
    """Write the hashes of sentences, little-endian, each once."""
    hashes = array("Q", sorted({sentence_hash(sentence) for sentence in sentences}))
    path.write_bytes(hashes.tobytes())
