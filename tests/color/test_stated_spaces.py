"""A colour that is read from CSS keeps the space in which it was stated."""

import pytest

from huescope.color.single import parse_css


@pytest.mark.parametrize(
    ("text", "space", "values"),
    [
        ("#336699", "srgb", (0.2, 0.4, 0.6)),
        ("color(srgb-linear 0.1 0.2 0.3)", "srgb-linear", (0.1, 0.2, 0.3)),
        ("color(display-p3 0 1 0)", "display-p3", (0, 1, 0)),
        ("color(rec2020 0.25 0.5 1)", "rec2020", (0.25, 0.5, 1)),
        ("hsl(120 50% 25%)", "hsl", (120, 0.5, 0.25)),
        ("hwb(120 10% 20%)", "hwb", (120, 0.1, 0.2)),
        ("lab(50 -20 30)", "lab", (50, -20, 30)),
        ("lch(50 20 30)", "lch", (50, 20, 30)),
        ("oklch(0.5 0.1 200)", "oklch", (0.5, 0.1, 200)),
        ("color(xyz-d65 0.2 0.3 0.4)", "xyz-d65", (0.2, 0.3, 0.4)),
    ],
)
def test_a_space_that_is_known_is_kept(text, space, values):
    color = parse_css(text)
    assert color.space == space
    assert color.values == pytest.approx(values)
