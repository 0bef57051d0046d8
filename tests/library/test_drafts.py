"""Text that is being written survives the end of the program, and stands in no history."""

from pathlib import Path

from reader.bootstrap import Part, open_library
from reader.library.facade import Library


def test_a_draft_is_there_after_a_restart_until_it_is_dropped(
    library: Library, article_id: str, tmp_path: Path
) -> None:
    key = f"new:{article_id}"
    library.drafts.save(key, "half a")
    library.drafts.save(key, "half a sentence")
    library.close()
    with open_library(tmp_path / "library", Part.OWNER) as again:
        assert again.drafts.get(key) == "half a sentence"
        assert [(draft.key, draft.text) for draft in again.drafts.all()] == [(key, "half a sentence")]
        assert again.history.undo_label() is None
        again.drafts.drop(key)
        again.drafts.drop(key)
        assert (again.drafts.get(key), again.drafts.all()) == (None, [])


def test_the_latest_draft_stands_first(library: Library) -> None:
    for key in ("new:a", "note:b", "new:a"):
        library.drafts.save(key, f"{key} {len(library.drafts.all())}")
    assert [draft.key for draft in library.drafts.all()] == ["new:a", "note:b"]
