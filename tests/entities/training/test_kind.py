from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.entities.training.kind import articles, as_text, read_sentences

FILE = "Ugo\tB-PER\nBrandi\tI-PER\n,\tO\ndell'\tO\nEni\tB-ORG\n.\tO\n\n\nPiove\tO\n"


def test_a_file_is_read_sentence_by_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(FILE, "utf-8")
    first, second = read_sentences(tmp_path / "a.tsv")
    assert first[:2] == [("Ugo", "B-PER"), ("Brandi", "I-PER")]
    assert second == [("Piove", "O")]


def test_the_text_is_written_as_print_has_it_and_its_spans_move_along(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(FILE, "utf-8")
    made = as_text(read_sentences(tmp_path / "a.tsv"))
    assert made.text == "Ugo Brandi, dell'Eni.\nPiove\n"
    assert [(made.text[a:b], label) for a, b, label in made.spans] == [("Ugo Brandi", "PER"), ("Eni", "ORG")]


def test_a_headline_begins_an_article() -> None:
    sentence = [("Piove", "O"), (".", "O")]
    headline = [("Titolo", "O")]
    found = list(articles([headline, *[sentence] * 5, headline, *[sentence] * 2]))
    assert [len(one) for one in found] == [6, 3]


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(["Ugo", "l'", "(", ")", ".", "di"]), st.sampled_from(["O", "B-PER", "I-PER"])
            ),
            min_size=1,
            max_size=8,
        ),
        max_size=5,
    )
)
def test_spans_are_sorted_inside_the_text_and_apart(rows: list[list[tuple[str, str]]]) -> None:
    made = as_text(rows)
    end = 0
    for start, stop, label in made.spans:
        assert end <= start < stop <= len(made.text)
        assert label == "PER"
        end = stop


def test_a_mark_of_byte_order_is_no_letter_and_a_missing_tag_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes("\ufeffRho\tB-LOC\npiove\n".encode())
    assert read_sentences(path) == [[("Rho", "B-LOC"), ("piove", "O")]]
