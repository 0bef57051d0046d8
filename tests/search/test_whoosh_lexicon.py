"""The terms that a slot stands for."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.terms import Pattern, Resembling, Slot, Words
from reader.search.whoosh_lexicon import Entry, Lexicon, prefixes_of
from reader.search.whoosh_schema import parts_of, term_of
from reader.text.analysis import analyse, stem_of
from tests.contracts.libraries import WORDS

FORMS = [
    ("attacchi", "it"),
    ("attacco", "it"),
    ("attack", "en"),
    ("attacks", "en"),
    ("attacks", "it"),
    ("citta", "it"),
    ("dying", "en"),
    ("u.s.a", "it"),
    ("1.000", "it"),
    ("zeta", ""),
]
_forms = st.one_of(
    st.sampled_from(sorted({token.exact for word in WORDS for token in analyse(word, "")})),
    st.text("abcdeghilnoprstuvyz", min_size=1, max_size=12),
    st.text(min_size=1, max_size=6)
    .map(lambda text: [token.exact for token in analyse(text, "")])
    .filter(bool)
    .map(lambda forms: forms[0]),
)


class _Terms:
    """Stands for the terms of a segment; remembers what was read."""

    def __init__(self, forms: Sequence[tuple[str, str]]) -> None:
        self._terms = sorted(term_of(form, language) for form, language in forms)
        self.read: list[str] = []

    def __call__(self, prefix: str) -> list[Entry]:
        self.read.append(prefix)
        return [Entry(term, None) for term in self._terms if term.startswith(prefix)]

    def every(self) -> list[str]:
        return self._terms


def lexicon_of(terms: _Terms) -> Lexicon:
    return Lexicon(terms, terms.every)


@pytest.mark.parametrize(
    ("slot", "expected"),
    [
        (Words(frozenset({"attacc"}), exact=False), [("attacchi", "it"), ("attacco", "it")]),
        (Words(frozenset({"attack"}), exact=False), [("attack", "en"), ("attacks", "en")]),
        (Words(frozenset({"citt", "citta"}), exact=False), [("citta", "it")]),
        (Words(frozenset({"die"}), exact=False), [("dying", "en")]),
        (Words(frozenset({"usa"}), exact=False), [("u.s.a", "it")]),
        (Words(frozenset({"1000"}), exact=False), [("1.000", "it")]),
        (Words(frozenset({"attacks"}), exact=True), [("attacks", "en"), ("attacks", "it")]),
        (Words(frozenset({"attacco", "zeta"}), exact=True), [("attacco", "it"), ("zeta", "")]),
        (Pattern("attacc*"), [("attacchi", "it"), ("attacco", "it")]),
        (Pattern("*a"), [("citta", "it"), ("u.s.a", "it"), ("zeta", "")]),
        (Pattern("b*"), []),
        (Resembling("atack", 1), [("attack", "en")]),
        (Resembling("zeat", 1), [("zeta", "")]),
    ],
)
def test_a_slot_expands_to_the_terms_it_accepts(slot: Slot, expected: list[tuple[str, str]]) -> None:
    lexicon = lexicon_of(_Terms(FORMS))
    for _ in range(2):
        assert sorted(parts_of(entry.term) for entry in lexicon.expand(slot)) == sorted(expected)


@given(_forms, st.sampled_from(["it", "en", ""]))
def test_a_form_is_found_among_the_terms_that_begin_like_its_stem(form: str, language: str) -> None:
    assert any(form.startswith(prefix) for prefix in prefixes_of(stem_of(form, language)))


@given(st.lists(st.tuples(_forms, st.sampled_from(["it", "en", ""])), unique=True, max_size=12), _forms)
def test_no_term_of_a_stem_is_missed_or_met_twice(forms: list[tuple[str, str]], word: str) -> None:
    values = frozenset(stem_of(word, language) for language in ("it", "en", ""))
    found = [parts_of(entry.term) for entry in lexicon_of(_Terms(forms)).expand(Words(values, exact=False))]
    assert sorted(found) == sorted(one for one in forms if stem_of(*one) in values)


def test_a_prefix_is_read_once_until_too_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    terms = _Terms(FORMS)
    lexicon = lexicon_of(terms)
    for _ in range(3):
        lexicon.expand(Pattern("ab*"))
    assert terms.read == ["ab"]
    monkeypatch.setattr("reader.search.whoosh_lexicon._MOST_STRETCHES", 1)
    lexicon.expand(Pattern("cd*"))
    lexicon.expand(Pattern("ab*"))
    assert terms.read == ["ab", "cd", "ab"]


@pytest.mark.parametrize("slot", [Resembling("atack", 1), Pattern("*tack")])
def test_of_a_pattern_without_beginning_only_the_fitting_terms_are_looked_up(slot: Slot) -> None:
    terms = _Terms(FORMS)
    assert len(lexicon_of(terms).expand(slot)) == 1
    assert terms.read == [term_of("attack", "en")]


def test_many_fitting_terms_are_looked_up_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.search.whoosh_lexicon._MOST_SINGLE", 2)
    terms = _Terms(FORMS)
    found = lexicon_of(terms).expand(Pattern("*a*"))
    assert sorted(parts_of(entry.term) for entry in found) == sorted(one for one in FORMS if "a" in one[0])
    assert terms.read == [""]
