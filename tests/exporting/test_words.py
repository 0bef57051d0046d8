"""Both languages say everything."""

import pytest

from reader.exporting.words import CONFLICT_WORDS, words_of
from reader.model.kinds import Colour
from reader.text.markdown import escape_markdown


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_colour_has_a_name_and_no_word_holds_markup(language: str) -> None:
    words = words_of(language)
    assert set(words.colours) == set(Colour)
    said = [words.digest, words.untitled, words.note, words.notes, words.highlights, words.unplaced]
    said += [words.bookmarked, words.inferred, *words.colours.values(), *words.states.values()]
    assert all(word and escape_markdown(word) == word for word in said)
    assert "--" not in words.keep_out and ">" not in words.keep_out
    assert words.conflict in CONFLICT_WORDS


def test_an_unknown_language_is_english() -> None:
    assert words_of("ka") is words_of("en")
    assert words_of("it").digest == "Riepilogo"
