"""The front matter says what is known, and nothing a person put there is lost."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.exporting import front_matter
from reader.model.actor import Actor
from reader.model.article import Fact
from reader.text.normalise import normalise
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.samples import FIRST_ID, article, bookmark, export


def link(actor: Actor) -> str:
    return f"[[{actor.name}]]"


def test_only_known_fields_have_a_key() -> None:
    fields = front_matter.fields_of(export(), link)
    assert list(fields) == ["id", "title", "language", "file"]


def test_every_field_in_its_order() -> None:
    known = article(date=Fact("2020-10", "user"), source="Rivista", url="https://example.org/a")
    fields = front_matter.fields_of(
        export(bookmark(), of=known, tags=("a b",), actors=("Armenia", "NATO")), link
    )
    assert yaml.safe_load(front_matter.dump(fields)) == {
        "id": FIRST_ID,
        "title": "Una tregua a Biškek",
        "source": "Rivista",
        "date": "2020-10",
        "date_basis": "user",
        "url": "https://example.org/a",
        "language": "it",
        "file": "tregua.md",
        "bookmarked": True,
        "actors": ["[[Armenia]]", "[[NATO]]"],
        "tags": ["a b"],
    }
    assert list(fields) == [key for key in front_matter.KEYS if key in fields]


@pytest.mark.parametrize("path", ["/home/someone/secret/a.txt", "C:\\Users\\someone\\a.txt", "a.txt"])
def test_of_the_source_file_only_the_name_is_told(path: str) -> None:
    assert front_matter.fields_of(export(of=article(path=path)), link)["file"] == "a.txt"


@settings(max_examples=EXAMPLES)
@given(texts, texts, st.lists(texts, max_size=3))
def test_hostile_values_are_read_back_as_they_are(title: str, source: str, tags: list[str]) -> None:
    sample = export(of=article(title=title, source=source), tags=tuple(tags), actors=tuple(tags))
    dumped = front_matter.dump(front_matter.fields_of(sample, link))
    loaded = yaml.safe_load(dumped)
    assert loaded.get("title", "") == normalise(title)
    assert loaded.get("source", "") == normalise(source)
    assert loaded.get("tags", []) == [normalise(tag) for tag in tags]
    assert "\n---" not in f"\n{dumped}"
    assert all(
        line.startswith("- ") or line.split(":")[0] in front_matter.KEYS for line in dumped.splitlines()
    )
    dumped.encode()


@pytest.mark.parametrize(
    "text", ["1e3", "0o17", "0x1F", "2020-10-01", "12:30", "no", "null", "~", "", "- a", "a: b"]
)
def test_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    assert front_matter.dump({"title": text}).startswith(('title: "', "title: '"))


def test_the_digest_looks_at_values_and_not_at_quoting_or_order() -> None:
    ours = front_matter.digest('id: "1"\ntitle: Pace\ndate: "2020-10-01"\n')
    assert ours is not None
    assert ours == front_matter.digest("date: 2020-10-01\naliases: [x]\ntitle: 'Pace'\nid: 1\n")
    assert ours != front_matter.digest('id: "1"\ntitle: Guerra\ndate: "2020-10-01"\n')


@pytest.mark.parametrize(
    "source", ["- a\n", "title: {a: b}\n", "title: [[x]]\n", "a: [", "[" * 5000, "x: '" + "y" * 300_000]
)
def test_yaml_of_another_shape_has_no_digest(source: str) -> None:
    assert front_matter.digest(source) is None


def test_the_id_is_found_beside_broken_lines() -> None:
    assert front_matter.identifier(f'title: [\nid: "{FIRST_ID}"\n') == FIRST_ID
    assert front_matter.identifier("title: id\n  id: nested\n") is None
    assert front_matter.identifier("id: [a]\n") is None


def test_merging_keeps_the_persons_keys_and_comments_as_typed() -> None:
    current = (
        "id: 1\naliases:\n  - La 'tregua'   # mia\ntitle: Pace\n# da rileggere\n\"voto\": 5\n"
        "tags:\n- a\ncssclasses: [wide,  dark]\n"
    )
    merged = front_matter.merge(current, {"id": "1", "title": "Guerra"})
    assert merged == (
        'id: "1"\ntitle: Guerra\naliases:\n  - La \'tregua\'   # mia\n# da rileggere\n"voto": 5\n'
        "cssclasses: [wide,  dark]\n"
    )


@pytest.mark.parametrize(
    "current",
    [
        "title: Pace # il mio commento\n",
        "tags:\n- a\n# mio\n- b\n",
        '"a b": &x 1\ntitle: *x\nother: [1\n',
    ],
)
def test_what_cannot_be_merged_without_loss_is_not_merged(current: str) -> None:
    assert front_matter.merge(current, {"title": "Guerra", "tags": ["c"]}) is None


@settings(max_examples=EXAMPLES)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), texts, max_size=4), texts, texts)
def test_merging_changes_ours_and_nothing_else(own: dict[str, str], old: str, new: str) -> None:
    own = {f"x{key}": normalise(value) for key, value in own.items()}
    current = front_matter.dump({"title": normalise(old)}) + (front_matter.dump(own) if own else "")
    merged = front_matter.merge(current, {"title": normalise(new)})
    assert merged is not None
    assert yaml.safe_load(merged) == {"title": normalise(new), **own}


@pytest.mark.parametrize("title", ["🚨🕊 due", "\\U0001F6A8 \\\\🚨\\", 'con "virgolette" 🚨', "👨‍👩‍👧‍👦"])
def test_an_emoji_is_written_as_it_is(title: str) -> None:
    written = front_matter.dump({"title": title})
    assert written.count("🚨") + written.count("👧") == title.count("🚨") + title.count("👧")
    assert yaml.safe_load(written) == {"title": title}
