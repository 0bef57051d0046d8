"""Text and blocks are built together and fit."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceUnreadable
from reader.importing.content import Composer, Content, draft
from reader.model.article import BlockKind
from tests.importing.reading import assert_sound

PARTS = st.lists(st.tuples(st.text(st.sampled_from("ab \r\n\0")), st.sampled_from(list(BlockKind))))


@given(PARTS)
def test_blocks_fit_the_text_whatever_is_added(parts: list[tuple[str, BlockKind]]) -> None:
    composer = Composer()
    for text, kind in parts:
        composer.add(text, kind, "test")
    assert_sound(composer.text, composer.blocks)
    assert [block.kind for block in composer.blocks] == [kind for text, kind in parts if text.strip()]


def test_a_draft_needs_a_text() -> None:
    with pytest.raises(SourceUnreadable, match="no text"):
        draft(Path("/a.txt"), Content(" \n", ()), b" \n")


def test_a_record_is_not_dated_by_the_name_of_its_file() -> None:
    content = Content("testo", ())
    assert draft(Path("/2020-10-01.txt"), content, b"").metadata.date is not None
    assert draft(Path("/2020-10-01.jsonl"), content, b"", "7").metadata.date is None
