"""Where the words of a clause stand in a text."""

import pytest

from reader.model.query import Phrase, Term, Wildcard
from reader.model.span import Span
from reader.search import places
from reader.search.places import standing, together
from reader.search.terms import Leaf, slop_of, slots
from reader.text.chunks import chunks_of


def spans(leaf: Leaf, text: str) -> list[str]:
    read = chunks_of(text, "it")
    found = [standing(read, slot) for slot in slots(leaf, names=False)]
    return [span.of(text) for span in together(found, slop_of(leaf))]


@pytest.mark.parametrize(
    ("leaf", "text", "expected"),
    [
        (Term("attacco"), "Gli attacchi, l’attacco.", ["attacchi", "attacco"]),
        (Wildcard("arm*"), "dell’Armenia: armi", ["Armenia", "armi"]),
        (Phrase("tregua dura"), "La tregua\ndura; tregua che dura", ["tregua\ndura"]),
        (Phrase("tregua dura", slop=1), "tregua che dura", ["tregua", "dura"]),
        (Term("S-300", exact=True), "un S-300", ["S-300"]),
        (Term("pace"), "", []),
    ],
)
def test_words_are_found_at_their_verbatim_places(leaf: Leaf, text: str, expected: list[str]) -> None:
    assert spans(leaf, text) == expected


def test_positions_run_on_from_chunk_to_chunk() -> None:
    (slot,) = slots(Term("pace"), names=False)
    assert standing(chunks_of("guerra (e pace) pace", "it"), slot) == {2: Span(10, 14), 3: Span(16, 20)}


def test_what_a_slot_accepts_is_forgotten_when_it_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_MOST_CHUNKS", 2)
    assert spans(Term("zolfo"), "zolfo e zinco, poi zolfo e ancora zinco: zolfo") == ["zolfo"] * 3
