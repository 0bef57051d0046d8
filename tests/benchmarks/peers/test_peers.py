"""The whole harness on thirty articles, with the engines that are installed."""

from pathlib import Path

import pytest

from tests.benchmarks.__main__ import detection_row, prepared, run
from tests.benchmarks.articles import FILES, LINES, read_files
from tests.benchmarks.measuring import DATE_ORDER, KINDS, PREFIX_KINDS, Job
from tests.benchmarks.peers import fts5, ours, recoll, tantivy_plain
from tests.benchmarks.peers.installed import RECOLL_MISSING, missing

ARTICLES = 30


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="module")
def job(folder: Path) -> Job:
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv("MAKER", raising=False)
        return prepared(ARTICLES, folder)


@pytest.mark.parametrize("peer", [ours, recoll, fts5, tantivy_plain], ids=lambda peer: peer.NAME)
def test_every_engine_measures_every_row_and_finds_what_is_there(
    folder: Path, job: Job, peer: object
) -> None:
    if peer is recoll and missing() == RECOLL_MISSING:
        pytest.skip("Recoll is not installed")
    name = str(getattr(peer, "__name__"))  # noqa: B009  # modules are handed over as objects
    figures = run(name, job, folder)
    assert set(figures.times) == set(KINDS)
    assert figures.rates["import plus index"] > 0
    assert figures.add_ms > 0
    assert figures.memory_mb > 5
    assert set(figures.sizes) == {"index", "all on disk"}
    for kind in ("common term", "rare term", "two terms", "phrase", *PREFIX_KINDS, DATE_ORDER):
        assert figures.found[kind] > 0, kind
    assert len(list(read_files(folder / "articles" / FILES))) == ARTICLES


@pytest.mark.usefixtures("job")
def test_detection_is_measured_on_the_first_articles(folder: Path) -> None:
    name, (rate,) = detection_row(folder, 3)
    assert name == "with detection, first 3"
    assert float(rate.replace(",", "")) > 0
    assert (folder / "articles" / LINES).exists()
