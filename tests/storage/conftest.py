from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.builders import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """An empty library, all stores open."""
    made = Shelf(tmp_path / "library", tmp_path / "files")
    made.open()
    yield made
    made.close()
