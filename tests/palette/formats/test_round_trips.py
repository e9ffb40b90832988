"""What is written can be read back: every format, by what it states that it holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.api.palettes import palette_of
from huescope.cancellation import Job
from huescope.color.coordinates import Coordinates
from huescope.color.luminance import contrast_ratio
from huescope.errors import UnsupportedPalette
from huescope.palette import formats
from huescope.palette.files import zipped
from huescope.palette.palette import Palette
from huescope.palette.reading import palette_json
from huescope.palette.swatch import Swatch

SHEETS = {"pdf", "png", "svg", "cube"}  # pictures, and a table that has no palette in it
DEALT = {"alacritty", "base16", "iterm", "kitty", "windows-terminal", "shadcn", "bootstrap"}
WRITTEN = [name for name, one in formats.writers().items() if one.FAMILY != "template"]
LISTING = [name for name in WRITTEN if name not in SHEETS | DEALT]
# These put what is in no group first.
IN_GROUPS = {"kpl", "dtcg", "figma", "style-dictionary", "tokens-studio", "tailwind3",
             "opencolor"}  # fmt: skip
# What these write of an alpha is rounded to a step of 255, or is not in what is drawn.
NO_ALPHA = {"ase", "aco", "gpl", "jasc", "soc", "procreate", "act", "kde", "kpl", "html",
            "blender"}  # fmt: skip

WORDS = st.sampled_from(["Sky", "Lamp light", "Crème brûlée", "日本の藍", "Blue 500", "50%", "a/b"])
SWATCHES = st.lists(
    st.builds(
        lambda rgb, alpha, group: Swatch.of(
            Coordinates("srgb", tuple(value / 255 for value in rgb), alpha), group=group
        ),
        st.tuples(*[st.integers(0, 255)] * 3),
        st.sampled_from([1.0, 1.0, 128 / 255]),
        st.sampled_from(["", "", "Warm"]),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda swatch: swatch.rgb,
)


def file_of(palette, name, options=None):
    content = formats.write(palette, name, options)
    suffix = formats.get(name).SUFFIXES[0]
    if isinstance(content, bytes):
        return content, f"p{suffix}"
    return zipped(content, f"p{suffix}"), f"p{suffix}.zip"


def read_back(palette, name, options=None):
    return formats.read(*file_of(palette, name, options))


def in_order(palette, name):
    """Give the swatches in the order in which a file has them."""
    swatches = palette.swatches
    if name not in IN_GROUPS:
        return list(swatches)
    if name == "kpl":
        return sorted(swatches, key=lambda each: each.group != "")
    levels = {}
    for place, swatch in enumerate(swatches):
        levels.setdefault(swatch.group or place, []).append(swatch)
    return [swatch for level in levels.values() for swatch in level]


@pytest.mark.parametrize("name", LISTING)
@given(swatches=SWATCHES)
@settings(max_examples=8)
def test_colors_come_back_in_their_order(name, swatches):
    palette = Palette("Dusk", tuple(swatches))
    back = read_back(palette, name)
    expected = in_order(palette, name)
    assert [each.rgb for each in back.swatches] == [each.rgb for each in expected]
    assert back.remarks == ()
    if name not in NO_ALPHA:
        assert [each.alpha for each in back.swatches] == pytest.approx(
            [each.alpha for each in expected], abs=1 / 255
        )


@pytest.mark.parametrize("name", [*LISTING, *sorted(DEALT)])
def test_every_choice_of_an_option_can_be_read_back(name):
    palette = Palette("Dusk", (Swatch((200, 30, 20), name="Brick"), Swatch((0, 90, 200))))
    for option in formats.writers()[name].OPTIONS:
        for value in option.choices:
            back = read_back(palette, name, {option.name: value})
            rgbs = {each.rgb for each in back.swatches}
            assert {(200, 30, 20), (0, 90, 200)} <= rgbs, (option.name, value)


def _is_named(name):
    holds = getattr(formats.get(name), "HOLDS", None)
    return (holds is None or holds.names) and name != "huescope"


@pytest.mark.parametrize("name", [name for name in LISTING if _is_named(name)])
def test_names_that_every_format_can_say_come_back(name):
    rgbs = {"Sky": (1, 2, 3), "Lamp": (250, 200, 90), "Crème brûlée": (9, 8, 7)}
    palette = Palette("Dusk", tuple(Swatch(rgb, name=text) for text, rgb in rgbs.items()))
    back = read_back(palette, name)
    says = [each.name.lower() for each in back.swatches]
    assert says[:2] == ["sky", "lamp"]
    assert says[2] in {"crème brûlée", "cremebrulee", "creme_brulee", "creme-brulee"}


@pytest.mark.parametrize("name", sorted(DEALT - {"shadcn", "bootstrap"}))
@given(swatches=SWATCHES)
@settings(max_examples=10)
def test_a_theme_that_is_read_is_written_as_it_was(name, swatches):
    theme = read_back(Palette("Dusk", tuple(swatches)), name)
    again = read_back(theme, name)
    assert [(each.name, each.hex) for each in again.swatches] == [
        (each.name, each.hex) for each in theme.swatches
    ]


@given(swatches=SWATCHES)
@settings(max_examples=20)
def test_every_text_of_a_theme_is_readable_on_its_ground(swatches):
    theme = read_back(Palette("Dusk", tuple(swatches)), "shadcn", {"notation": "hex"})
    for scheme in ("", ".dark"):
        colors = {each.name: each.rgb for each in theme.swatches if each.group == scheme}
        for name, rgb in colors.items():
            ground = colors.get(name.removesuffix("foreground").strip("-") or "background")
            if name.endswith("foreground"):
                assert contrast_ratio(rgb, ground) >= 4.5, name


@given(swatches=SWATCHES)
@settings(max_examples=5)
def test_a_look_up_table_gives_colors_of_the_palette_alone(swatches):
    lines = formats.write(Palette("Dusk", tuple(swatches)), "cube", {"size": "17"}).decode()
    title, size, *points = lines.splitlines()
    assert (title, size, len(points)) == ('TITLE "Dusk"', "LUT_3D_SIZE 17", 17**3)
    rgbs = {tuple(round(255 * float(value)) for value in point.split()) for point in points}
    assert rgbs <= {each.rgb for each in swatches}


def test_a_look_up_table_counts_red_fastest_and_maps_to_the_nearest():
    palette = Palette("p", (Swatch((0, 0, 0)), Swatch((255, 0, 0)), Swatch((0, 0, 255))))
    points = formats.write(palette, "cube", {"size": "17"}).decode().splitlines()[2:]
    assert points[16] == "1.000000 0.000000 0.000000"
    assert points[-17 * 17] == "0.000000 0.000000 1.000000"
    assert formats.write(Palette(""), "cube", {"size": "17"}).decode().splitlines()[3:4] == [
        "0.062745 0.000000 0.000000"
    ]


def test_pictures_of_palettes_are_left_to_pictures():
    palette = Palette("p", (Swatch((1, 2, 3)),))
    for name in sorted(SHEETS - {"pdf"}):
        with pytest.raises(UnsupportedPalette):
            formats.read(*file_of(palette, name))


def test_json_of_our_own_is_told_from_that_of_others():
    assert not palette_json.recognizes(b'{"colors": ["#fff"]}', "x.json")


def test_a_pdf_sheet_lists_its_swatches_in_its_metadata():
    swatches = (
        Swatch((200, 16, 46), name='Red "A" & <b>', name_is_own=True),
        Swatch((1, 33, 105), name="藍", name_is_own=True, group="Brand", kind="spot"),
        Swatch((255, 255, 255), group="Brand"),
    )
    found = read_back(Palette("Flag", swatches), "pdf").swatches
    kept = [(each.rgb, each.name, each.group, each.kind) for each in found]
    assert kept == [(each.rgb, each.name, each.group, each.kind) for each in swatches]


@pytest.mark.parametrize("name", ["png", "svg"])
def test_swatches_are_found_on_the_picture_of_a_sheet(name):
    swatches = tuple(Swatch(rgb) for rgb in ((200, 16, 46), (1, 33, 105), (20, 160, 90)))
    found = palette_of(*file_of(Palette("Flag", swatches), name), Job()).swatches
    assert [each.rgb for each in found] == [each.rgb for each in swatches]


# The others have no place for it, and are called as their file is.
NAMED = {
    "android", "base16", "blender", "bootstrap", "compose", "css", "dtcg", "flutter", "gpl", "html",
    "huescope", "json", "kitty", "kpl", "less", "opencolor", "procreate", "scss", "shadcn",
    "stylus", "swiftui", "tailwind3", "tailwind4", "tokens-studio", "windows-terminal",
}  # fmt: skip
EIGHTEEN = tuple(
    Swatch((12 * place, 200 - 10 * place, 100 + place), name=f"c{place}", name_is_own=True)
    for place in range(18)
)


@pytest.mark.parametrize("name", [name for name in WRITTEN if name not in {"png", "svg", "cube"}])
def test_the_name_of_the_palette_comes_back(name):
    back = read_back(Palette("Spring sea", EIGHTEEN), name)
    assert (back.name == "Spring sea") is (name in NAMED)
    # Without a name it is called somehow, but by files of our own, which hold what is there.
    assert bool(read_back(Palette("", EIGHTEEN), name).name) is (name not in {"huescope", "json"})
