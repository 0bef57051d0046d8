from reader.model.search import Reason
from reader.ui.explaining import why_words


def test_each_clause_says_what_was_found_for_it_and_where() -> None:
    reasons = [
        Reason("azero", "text", ("azera", "azeri", "azera")),
        Reason("person:Aliyev", "person", ("Ilham Aliyev",)),
        Reason("is:unread", "is", ()),
    ]
    assert why_words(reasons).split("\n") == [
        "azero  →  azera, azeri  (text)",
        "person:Aliyev  →  Ilham Aliyev  (person)",
        "is:unread  (is)",
    ]


def test_many_forms_are_cut_and_no_reason_is_no_word() -> None:
    words = why_words([Reason("a*", "text", tuple("abcdefgh"))])
    assert words == "a*  →  a, b, c, d, e, …  (text)"
    assert why_words([]) == ""
