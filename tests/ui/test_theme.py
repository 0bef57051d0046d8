"""WCAG 2.2 AA, computed from the tokens: 4.5 : 1 for text, 3 : 1 for marks."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.kinds import ActorType, Colour
from reader.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    LINES,
    THEMES,
    Theme,
    blend,
    contrast,
    luminance,
    over,
    theme_for,
)

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def grounds(theme: Theme) -> list[str]:
    return [theme.chrome, theme.list, theme.paper, theme.raised, theme.hover, theme.selected, theme.notice]


def fills(theme: Theme) -> list[str]:
    return [mark.fill for mark in (*theme.highlights.values(), theme.match, theme.current_match)]


@every_theme
def test_text_is_legible_on_every_ground_and_under_every_mark(theme: Theme) -> None:
    for ground in (*grounds(theme), *fills(theme)):
        assert contrast(theme.text, ground) >= 4.5, ground


@every_theme
def test_dim_text_is_legible_on_every_ground_and_under_every_highlight(theme: Theme) -> None:
    for ground in (*grounds(theme), *fills(theme)):
        assert contrast(theme.dim, ground) >= 4.5, ground


@every_theme
def test_accents_and_dangers_are_legible_as_text(theme: Theme) -> None:
    for ground in grounds(theme):
        assert contrast(theme.accent, ground) >= 4.5, ground
        assert contrast(theme.danger, ground) >= 4.5, ground
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5


@every_theme
def test_marks_stand_out_from_the_page(theme: Theme) -> None:
    for mark in (*theme.highlights.values(), theme.match, theme.current_match):
        assert contrast(mark.edge, mark.fill) >= 3, mark
        for ground in grounds(theme):
            assert contrast(mark.edge, ground) >= 3, (mark, ground)
    for colour in theme.actors.values():
        for ground in grounds(theme):
            assert contrast(colour, ground) >= 3, (colour, ground)


@every_theme
def test_selected_text_is_legible_on_the_page_and_on_every_mark(theme: Theme) -> None:
    for ground in (theme.paper, *fills(theme)):
        assert contrast(theme.text, over(theme.selection, ground)) >= 4.5, ground


@every_theme
def test_underlines_of_actors_can_be_seen_on_highlights(theme: Theme) -> None:
    for colour in theme.actors.values():
        for fill in fills(theme):
            assert contrast(colour, fill) >= 3, (colour, fill)


@every_theme
def test_the_outline_of_a_field_can_be_seen(theme: Theme) -> None:
    for ground in (theme.chrome, theme.list, theme.paper, theme.raised, theme.notice):
        assert contrast(theme.control, ground) >= 3, ground


@every_theme
def test_every_colour_and_type_has_its_token(theme: Theme) -> None:
    assert set(theme.highlights) == set(Colour)
    assert set(theme.actors) == set(ActorType)


def test_no_type_of_actor_is_told_by_colour_alone() -> None:
    assert len(set(LINES.values())) == len(ActorType)


def test_contrast_runs_from_one_to_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_an_unknown_choice_follows_the_system() -> None:
    assert theme_for("system", system_is_dark=True) is DARK
    assert theme_for("nonsense", system_is_dark=False) is LIGHT
    assert theme_for("sepia", system_is_dark=True).name == "sepia"


def test_tokens_are_colours_that_qt_reads() -> None:
    for theme in THEMES.values():
        for colour in grounds(theme):
            assert re.fullmatch("#[0-9a-f]{6}", colour)


def test_high_contrast_means_seven_to_one_for_everything_that_is_read() -> None:
    for ground in (*grounds(CONTRAST), *fills(CONTRAST)):
        assert contrast(CONTRAST.text, ground) >= 7, ground
        assert contrast(CONTRAST.dim, ground) >= 7, ground
    for ground in grounds(CONTRAST):
        assert contrast(CONTRAST.accent, ground) >= 7, ground


@every_theme
def test_placeholders_and_disabled_words_are_legible_too(theme: Theme) -> None:
    for ground in (theme.raised, theme.chrome):
        assert contrast(theme.dim, ground) >= 4.5, ground


def test_a_veil_lets_through_what_is_under_it() -> None:
    assert over("rgba(255, 0, 0, 255)", "#123456") == "#ff0000"
    assert over("rgba(255, 0, 0, 0)", "#123456") == "#123456"
    assert over("rgba(0, 0, 0, 51)", "#ffffff") == "#cccccc"


@given(st.sampled_from(list(THEMES.values())), st.sampled_from(list(Colour)), st.sampled_from(list(Colour)))
def test_a_blend_lies_between_its_colours(theme: Theme, one: Colour, other: Colour) -> None:
    first, second = theme.highlights[one].fill, theme.highlights[other].fill
    assert blend(first, first) == first
    low, high = sorted((luminance(first), luminance(second)))
    assert low * 0.8 <= luminance(blend(first, second)) <= high * 1.2
