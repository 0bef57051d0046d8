"""Whatever a person types, both engines answer it with hits or with one clear sentence, and soon."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from time import thread_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model.kinds import ActorType, Sort
from reader.model.search import IndexDocument, IndexedActor
from reader.search.excerpts import Excerpts
from reader.search.language import Language
from reader.search.tantivy_index import TantivyIndex
from reader.search.whoosh_index import WhooshIndex
from reader.search_ports import SearchIndex
from tests.contracts.libraries import SOAK, WORDS

EXAMPLES = 10_000 if SOAK else 150
"""For each of the two engines."""
# A person waits no longer; only looked at in soak, when the machine does nothing else.
MOST_SECONDS = 0.1

LANGUAGE = Language(today=lambda: date(2026, 11, 21))
EXCERPTS = Excerpts()
_ACTORS = (IndexedActor("a", ActorType.PERSON, ("Nikol Pashinyan", "Пашинян")),)
_FRAGMENTS = [
    *"()\"“”«»„=-:*?~[]%^\\/ \t\n\x00\u2028\ud83da1é’'|{}+.$#&@",
    *(" AND ", " OR ", " NOT ", "title:", "actor:", "date:", "source:", "[2020 TO 2021]", "~5", "~2", '"~30'),
    *WORDS,
]
_strings = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=6).map(lambda words: f'"{" ".join(words)}"~9'),
    st.tuples(st.text("ab?*", min_size=1, max_size=60), st.sampled_from(["", "~1", "~2"])).map("".join),
)
LISTED = [
    "*" * 900,
    "?*" * 400,
    "a*" * 300,
    "*a" * 300,
    "(a OR " * 25 + "b" + ")" * 25,
    " OR ".join("a*" for _ in range(150)),
    " ".join(f"w{number}~2" for number in range(120)),
    "NOT " * 24 + "a",
    "a~2" * 200,
    '"' + "a " * 400 + '"',
    '"' + "a b " * 3 + '"~4',
    "a" * 1000,
    "\u0301" * 500,
    "İ" * 300 + "*",
    "date:[0001 TO 9999]",
    "title:(" + "x " * 300 + ")",
]


def documents() -> list[IndexDocument]:
    texts = [" ".join(WORDS[start:] + WORDS[:start]) for start in range(len(WORDS))]
    return [
        IndexDocument(f"{n:03}", WORDS[n], text, (), "it" if n % 2 else "en", "2020-10", "Prova", "", _ACTORS)
        for n, text in enumerate(texts)
    ]


@pytest.fixture(scope="module", params=["tantivy", "whoosh"])
def index(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    folder = tmp_path_factory.mktemp("index")
    made: SearchIndex = TantivyIndex(folder) if request.param == "tantivy" else WhooshIndex(folder)
    made.apply(documents(), [], 1)
    answer(made, "a*")  # the first search opens the index
    yield made
    made.close()


def answer(index: SearchIndex, text: str) -> None:
    """Ask as the window does: hits, and the passages of the first ones."""
    known = {document.id: document for document in documents()[:3]}
    with _soon(text):
        try:
            query = LANGUAGE.parse(text, lenient=True)
        except QueryError as error:
            assert str(error).endswith((".", ".”", "”.", '".'))
            assert "\n" not in str(error)
            return
        hits = index.search(query, Sort.RELEVANCE, 10)
        assert len(hits.page) == min(10, hits.total)
        for id_, _ in hits.page:
            if id_ in known:
                EXCERPTS.snippets(query, known[id_])


@contextmanager
def _soon(text: str) -> Iterator[None]:
    """In soak the time is looked at, without that for collecting what the test runner left behind."""
    gc.disable()
    begun = thread_time()
    try:
        yield
    finally:
        gc.enable()
    assert not SOAK or thread_time() - begun <= MOST_SECONDS, text


@pytest.mark.timeout(0 if SOAK else 120)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(text=_strings)
def test_any_string_is_answered(index: SearchIndex, text: str) -> None:
    answer(index, text)


@pytest.mark.parametrize("text", LISTED)
def test_the_worst_strings_are_answered(index: SearchIndex, text: str) -> None:
    answer(index, text)
