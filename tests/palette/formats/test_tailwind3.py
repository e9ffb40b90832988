"""Groups in the configuration of Tailwind CSS 3."""

from huescope.palette.formats.tailwind3 import read

CONFIG = """module.exports = {theme: {extend: {colors: {
  red: "#ff0000",
  brand: {DEFAULT: "#102030", light: "#405060", deep: {500: "#708090", DEFAULT: "#a0b0c0"}},
}}}}"""


def test_groups_are_paths_and_defaults_have_the_name_of_their_group():
    swatches = read(CONFIG.encode(), "tailwind.config.js").swatches
    assert [(each.group, each.name, each.hex) for each in swatches] == [
        ("", "red", "#ff0000"),
        ("", "brand", "#102030"),
        ("brand", "light", "#405060"),
        ("brand/deep", "500", "#708090"),
        ("brand", "deep", "#a0b0c0"),
    ]
