import coloraide
import pytest
import tinycss2
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.single import parse_css
from huescope.errors import OptionError
from huescope.palette import formats
from huescope.palette.clipboard_text import FIELDS, NOTATIONS, copied_text
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

SKY = Swatch.of(parse_css("#87ceeb"), "Sky, clear")
LAKE = Swatch((0, 51, 102), pixels=3, share=0.254, name="lake", group="water")
PALETTE = Palette("North", (SKY, LAKE, Swatch((255, 0, 0), name="lake!")))


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("hex", "#87ceeb\n#003366"),
        ("rgb", "rgb(135 206 235)\nrgb(0 51 102)"),
        ("hsl", "hsl(197.4 71.429% 72.549%)\nhsl(210 100% 20%)"),
        ("variable", "--sky-clear: #87ceeb;\n--lake: #003366;"),
    ],
)
def test_copied_notations_are_one_per_line(notation, expected):
    assert copied_text(PALETTE, [0, 1], notation) == expected


@given(st.tuples(*[st.integers(0, 255)] * 3), st.sampled_from(["hex", "rgb", "hsl", "oklch"]))
def test_what_is_copied_reads_as_the_same_colour(rgb, notation):
    text = copied_text(Palette("", (Swatch(rgb),)), [0], notation)
    read = coloraide.Color(text).convert("srgb")
    assert [255 * value for value in read[:3]] == pytest.approx(rgb, abs=0.2)


def test_variables_have_the_names_of_the_style_sheet():
    sheet = formats.write(PALETTE, "css").decode()
    copied = copied_text(PALETTE, [2, 1, 0], "variable").splitlines()
    assert copied[0] == "--lake-2: #ff0000;"
    assert all(line in sheet for line in copied)
    assert len(tinycss2.parse_blocks_contents("\n".join(copied), skip_whitespace=True)) == 3


def test_a_template_says_what_is_in_its_braces():
    template = "{number}. {{{ name }}} {group} {share} {variable} {hex}"
    assert copied_text(PALETTE, [1], "template", template) == ("2. {lake} water 25.4 lake #003366")
    assert copied_text(PALETTE, [0], "template") == "Sky, clear: #87ceeb;"


@pytest.mark.parametrize("template", ["{nam}", "{", "a } b", "{}", "{name.__class__}", "{0}"])
def test_an_invalid_template_is_one_error_message(template):
    with pytest.raises(OptionError) as refused:
        copied_text(PALETTE, [0], "template", template)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("field", sorted(FIELDS))
def test_each_field_can_be_used(field):
    assert copied_text(PALETTE, [1], "template", f"<{{{field}}}>") != f"<{{{field}}}>"


@given(st.text(alphabet="{} abhexname", max_size=30))
def test_any_template_is_rendered_or_refused(template):
    try:
        text = copied_text(PALETTE, [0], "template", template)
    except OptionError:
        return
    assert set("{}") & set(template) or text == template


@pytest.mark.parametrize(("places", "notation"), [([3], "hex"), ([-1], "hex"), ([0], "hexe")])
def test_unknown_notations_and_places_are_refused(places, notation):
    with pytest.raises(OptionError):
        copied_text(PALETTE, places, notation)


def test_wide_gamut_and_translucent_colours_are_copied_unchanged():
    wide = Swatch.of(parse_css("oklch(70% 0.3 150 / 50%)"))
    assert copied_text(Palette("", (wide,)), [0], "oklch") == "oklch(0.7 0.3 150 / 0.5)"
    red = Palette("", (Swatch.of(parse_css("color(display-p3 1 0 0)")),))
    assert copied_text(red, [0], "display-p3") == "color(display-p3 1 0 0)"
    assert copied_text(red, [0], "template", "{hex} {p3}") == "#ff0b0c color(display-p3 1 0 0)"
    assert set(NOTATIONS) >= {"hex", "rgb", "hsl", "oklch", "display-p3"}


@pytest.mark.parametrize("place", [3, -1])
def test_a_place_that_is_not_there_is_told_as_people_count(place):
    with pytest.raises(OptionError, match=f"There is no swatch {place + 1} in"):
        copied_text(PALETTE, [place], "hex")
