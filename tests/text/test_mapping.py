"""Two revisions are compared paragraph by paragraph."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.mapping import align

TEXTS = st.text(st.sampled_from("ab .\n"), max_size=60)


def pairs(before: str, after: str) -> list[tuple[str, str | None]]:
    alignment = align(before, after)
    return [
        (word, alignment.new.words[index] if index >= 0 else None)
        for word, index in zip(alignment.old.words, alignment.image, strict=True)
    ]


@settings(max_examples=300)
@given(TEXTS, TEXTS)
def test_words_are_paired_with_equal_words_once(before: str, after: str) -> None:
    alignment = align(before, after)
    taken = [index for index in alignment.image if index >= 0]
    assert len(taken) == len(set(taken))
    assert all(new is None or old == new for old, new in pairs(before, after))


@settings(max_examples=200)
@given(TEXTS)
def test_an_unchanged_text_maps_onto_itself(text: str) -> None:
    assert align(text, text).image == list(range(len(align(text, text).old.words)))


def test_a_common_word_is_not_matched_across_paragraphs() -> None:
    before = "il ponte è chiuso da ieri\n\nil treno parte alle nove di sera"
    after = "il treno parte alle nove di sera"
    assert pairs(before, after)[0] == ("il", None)


def test_a_paragraph_cut_in_two_keeps_its_words() -> None:
    before = "il ponte è chiuso. il treno parte alle nove"
    assert all(new is not None for _, new in pairs(before, before.replace(". ", ".\n\n")))


def test_a_lost_sentence_does_not_keep_the_first_word_of_the_next() -> None:
    before = "il ponte è chiuso da ieri per la neve. il treno parte alle nove di sera"
    assert pairs(before, "il treno parte alle nove di sera")[0] == ("il", None)


def test_an_edited_paragraph_is_recognised_where_it_went() -> None:
    first, second = "il ponte sul fiume è chiuso da ieri", "la scuola del villaggio riapre domani mattina"
    after = f"{second}\n\n{first.replace('ieri', 'oggi')}"
    assert [new for _, new in pairs(f"{first}\n\n{second}", after)].count(None) == 1
