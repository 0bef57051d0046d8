from reader.ui.moments import show_time


def test_a_moment_is_shown_in_the_words_of_the_language() -> None:
    shown = show_time("2026-11-15T12:00:00.000+00:00")
    assert "T12" not in shown
    assert shown.startswith("15 November 2026, ")


def test_what_is_no_moment_is_shown_as_it_is() -> None:
    assert show_time("before the war") == "before the war"
