import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.notebook.plain import plain


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("del **2020**: *prudente*", "del 2020: prudente"),
        ("# Titolo\n\n- uno\n- due", "Titolo uno due"),
        ("> detto\n\n`codice` e [qui](https://example.org/a)", "detto codice e qui"),
        ("__init__ e 2 * 3 * 4 e snake_case_name", "init e 2 * 3 * 4 e snake_case_name"),
        ("", ""),
    ],
)
def test_the_signs_go_and_the_words_stay(markdown: str, words: str) -> None:
    assert plain(markdown) == words


@given(st.text(max_size=300))
def test_any_note_is_one_line_and_no_letter_is_lost(text: str) -> None:
    shown = plain(text)
    assert "\n" not in shown
    if not any(sign in text for sign in "[]()*_`#>-+.)"):
        assert shown == " ".join(text.split())
