from reader.ui.moments import show_time


def test_a_moment_is_shown_in_the_words_of_the_language() -> None:
    assert "2026" in show_time("2026-11-21T14:00:00.000+00:00") or "26" in show_time(
        "2026-11-21T14:00:00+00:00"
    )
    assert "T14" not in show_time("2026-11-21T14:00:00.000+00:00")


def test_what_is_no_moment_is_shown_as_it_is() -> None:
    assert show_time("before the war") == "before the war"
