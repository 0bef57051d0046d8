"""How well highlights stay on the sample's articles, and on further ones: the figures that are promised."""

import os
from pathlib import Path

import pytest

from tests.text.following import LEAST_RIGHT, MOST_WRONG, Edit, Figures, measured, texts

NORMALLY = 600
IN_SOAK = 10_000


def further() -> list[Path]:
    named = os.environ.get("CORPUS_READER_ARTICLES", "")
    return [Path(named)] if named else []


def require(edit: Edit, figures: Figures) -> None:
    assert figures.wrong <= MOST_WRONG[edit], figures
    assert figures.share_right >= LEAST_RIGHT[edit], figures
    if edit is Edit.DELETED:
        assert figures.waiting == figures.passages, figures


@pytest.mark.timeout(300)
@pytest.mark.parametrize("edit", Edit)
def test_highlights_stay_as_promised(edit: Edit) -> None:
    require(edit, measured(texts(*further()), edit, NORMALLY, seed=1))


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("edit", Edit)
def test_ten_thousand_highlights_stay_as_promised(edit: Edit) -> None:
    require(edit, measured(texts(*further()), edit, IN_SOAK))
