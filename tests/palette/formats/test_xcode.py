"""Colour sets of Xcode: components are strings of 0 to 1."""

import json

import pytest

from huescope.color.coordinates import Coordinates
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch


def colors_of(swatch, **options):
    files = formats.write(Palette("p", (swatch,)), "xcode", options)
    (path,) = (path for path in files if path.endswith(".colorset/Contents.json"))
    return [each["color"] for each in json.loads(files[path])["colors"]]


def test_each_component_is_its_share_of_full():
    rgbs = [(level, 255 - level, (7 * level) % 256) for level in range(256)]
    for rgb in rgbs:
        (color,) = colors_of(Swatch(rgb, name="One"))
        red, green, blue = (f"{value / 255:.4f}" for value in rgb)
        assert color == {
            "color-space": "srgb",
            "components": {"red": red, "green": green, "blue": blue, "alpha": "1.0000"},
        }


@pytest.mark.parametrize(
    ("values", "shown", "wide"),
    [
        ((0, 1, 0), {"red": "0.0000", "green": "1.0000", "blue": "0.0000"}, ("0.0000", "1.0000")),
        ((1, 0, 0), {"red": "1.0000", "green": "0.0000", "blue": "0.0000"}, ("1.0000", "0.0000")),
    ],
)
def test_a_colour_beyond_srgb_is_stated_twice(values, shown, wide):
    swatch = Swatch.of(Coordinates("display-p3", values, 0.25), "One")
    first, second = colors_of(swatch)
    assert (first["color-space"], second["color-space"]) == ("srgb", "display-p3")
    assert first["components"]["alpha"] == second["components"]["alpha"] == "0.2500"
    assert (second["components"]["red"], second["components"]["green"]) == wide
    rgb = {name: f"{value / 255:.4f}" for name, value in zip(shown, swatch.rgb, strict=True)}
    assert first["components"] == {**rgb, "alpha": "0.2500"}
    (only,) = colors_of(swatch, wide="fit")
    assert only == first
