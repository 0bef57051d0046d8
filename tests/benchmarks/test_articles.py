"""The articles to measure with are the same in both forms, whoever makes them."""

from pathlib import Path

import pytest

from tests.benchmarks.articles import FILES, LINES, make_articles, make_both, read_files, read_lines

MAKER = """
import json, sys
from pathlib import Path
count, out = int(sys.argv[1]), Path(sys.argv[2])
if {folder}:
    out.mkdir()
    for number in range(count):
        (out / f"{{number}}.txt").write_text(f"Titolo {{number}}\\n\\nTesto.")
else:
    with out.open("w") as lines:
        for number in range(count):
            row = dict(id=number, title="T", date="2020-03-01", source="A/B", author="C")
            row["text"] = f"Testo {{number}}"
            lines.write(json.dumps(row) + "\\n")
"""


@pytest.fixture
def maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    script = tmp_path / "maker.py"
    script.write_text(MAKER.format(folder=False), "utf-8")
    monkeypatch.setenv("MAKER", str(script))
    return script


@pytest.mark.usefixtures("maker")
def test_files_carry_the_source_and_the_date_of_the_lines(tmp_path: Path) -> None:
    make_both(3, tmp_path / "made")
    lines, files = (
        list(read(tmp_path / "made" / name)) for read, name in ((read_lines, LINES), (read_files, FILES))
    )
    assert [one.text for one in lines] == [one.text for one in files] == [f"Testo {n}" for n in range(3)]
    assert {(one.date, one.source) for one in lines} == {("2020-03-01", "A/B")}
    assert {(one.date, one.source) for one in files} == {("2020-03-01", "A-B")}
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == [LINES, FILES]


def test_a_generator_of_text_files_will_do(tmp_path: Path, maker: Path) -> None:
    maker.write_text(MAKER.format(folder=True), "utf-8")
    make_both(2, tmp_path / "made")
    assert [one.title for one in read_lines(tmp_path / "made" / LINES)] == ["Titolo 0", "Titolo 1"]


def test_without_a_generator_the_sample_is_recombined_always_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MAKER", raising=False)
    for name in ("one", "other"):
        make_articles(5, tmp_path / name)
    one, other = (list(read_files(tmp_path / name)) for name in ("one", "other"))
    assert len(one) == 5
    assert one == other
