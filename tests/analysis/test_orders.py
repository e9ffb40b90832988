import colorsys
import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from huescope.analysis import orders
from huescope.color.srgb import format_hex, parse_hex
from huescope.errors import HuescopeError

every_order = pytest.mark.parametrize(
    "order", list(orders.registry().values()), ids=lambda order: order.NAME
)
COLORS = st.tuples(*[st.integers(0, 255)] * 3)
NEAR_GREYS = st.integers(1, 254).flatmap(
    lambda level: st.tuples(*[st.integers(level - 1, level + 1)] * 3)
)
COUNTED = st.lists(st.tuples(COLORS | NEAR_GREYS, st.integers(0, 4)), max_size=24)


def _arrays(counted):
    rgb_u8 = np.array([color for color, _ in counted], dtype=np.uint8).reshape(-1, 3)
    return rgb_u8, np.array([pixels for _, pixels in counted], dtype=np.int64)


def _arranged(name, *hexes, pixels=None):
    rgb_u8, counts = _arrays([(parse_hex(text), 1) for text in hexes])
    counts = counts if pixels is None else np.array(pixels)
    found = orders.get(name).order(rgb_u8, counts)
    return [hexes[index] for index in found]


@every_order
def test_an_order_has_label_and_description(order):
    assert order.LABEL
    assert order.DESCRIPTION.endswith(".")


@every_order
@given(counted=COUNTED)
@settings(max_examples=20)
def test_an_order_is_a_permutation(order, counted):
    found = order.order(*_arrays(counted))
    assert found.dtype == np.intp
    assert_array_equal(np.sort(found), np.arange(len(counted)))


@every_order
@given(data=st.data())
@settings(max_examples=20)
def test_an_order_does_not_depend_on_the_order_of_the_input(order, data):
    counted = list(dict(data.draw(COUNTED)).items())
    shuffled = data.draw(st.permutations(counted))
    rgb_u8, pixels = _arrays(counted)
    rgb_u8_shuffled, pixels_shuffled = _arrays(shuffled)
    assert_array_equal(
        rgb_u8[order.order(rgb_u8, pixels)],
        rgb_u8_shuffled[order.order(rgb_u8_shuffled, pixels_shuffled)],
    )


def test_share_puts_the_most_frequent_color_first():
    found = _arranged("share", "#111111", "#333333", "#222222", pixels=[5, 7, 7])
    assert found == ["#222222", "#333333", "#111111"]


def test_lightness_is_perceived_lightness_not_the_sum_of_the_channels():
    found = _arranged("lightness", "#ffff00", "#0000ff", "#00b000", "#ffffff", "#000000")
    assert found == ["#000000", "#0000ff", "#00b000", "#ffff00", "#ffffff"]


def test_hue_keeps_reds_together_and_greys_last():
    found = _arranged("hue", "#808080", "#00ff00", "#ff0020", "#000000", "#ff2000", "#0000ff")
    assert found == ["#ff0020", "#ff2000", "#00ff00", "#0000ff", "#000000", "#808080"]


@pytest.mark.parametrize("name", ["hue", "zucconi", "zucconi-plain"])
def test_orders_by_hue_keep_tinted_greys_apart(name):
    """Warm, cool, pinkish and nearly exact greys, as photographs have them."""
    greys = ["#151214", "#4b4a4f", "#7f8081", "#aca79f", "#e4d6d7", "#f6f4ef"]
    vivid = ["#ff0000", "#ffc000", "#00a020", "#0060ff", "#c000c0"]
    found = _arranged(name, *np.random.default_rng(1).permutation(greys + vivid).tolist())
    apart = found[-len(greys) :] if name == "hue" else found[: len(greys)]
    assert apart == greys


def test_muted_colors_have_a_hue():
    assert _arranged("hue", "#3b4252", "#8a7a70") == ["#8a7a70", "#3b4252"]


def test_chroma_goes_from_grey_to_vivid():
    found = _arranged("chroma", "#ff0000", "#ffffff", "#806060", "#000000", "#808080")
    assert found == ["#000000", "#808080", "#ffffff", "#806060", "#ff0000"]


def test_path_keeps_similar_colors_together_and_starts_dark():
    found = _arranged("path", "#ffffff", "#cc0000", "#202020", "#eeeeee", "#ee0000", "#000000")
    assert found == ["#000000", "#202020", "#cc0000", "#ee0000", "#eeeeee", "#ffffff"]


def test_path_through_greys_is_lightness():
    hexes = [format_hex((level, level, level)) for level in range(0, 255, 10)]
    shuffled = np.random.default_rng(0).permutation(hexes).tolist()
    assert _arranged("path", *shuffled) == hexes


def _zucconi_key(text, inverted):
    """The key of alanzucconi.com/2015/09/30/colour-sorting for 8 repetitions."""
    red, green, blue = parse_hex(text)
    hue, _, value = colorsys.rgb_to_hsv(red, green, blue)  # whole numbers: no rounding at borders
    luminance = math.sqrt((0.241 * red + 0.691 * green + 0.068 * blue) / 255) * 8
    hue_step, value_step = int(hue * 8), int(value / 255 * 8)
    if inverted and hue_step % 2 == 1:
        return hue_step, 8 - luminance, 8 - value_step
    return hue_step, luminance, value_step


@pytest.mark.parametrize(("name", "inverted"), [("zucconi", True), ("zucconi-plain", False)])
@given(st.lists(COLORS.filter(lambda rgb: max(rgb) - min(rgb) > 30), max_size=24, unique=True))
def test_zucconi_agrees_with_its_author_on_colors(name, inverted, rgbs):
    hexes = [format_hex(rgb) for rgb in rgbs]
    keys = [_zucconi_key(text, inverted) for text in _arranged(name, *hexes)]
    for before, after in itertools.pairwise(keys):
        assert before[0] <= after[0]
        if before[0] == after[0]:
            assert before[1] <= after[1] + 1e-12


def test_zucconi_alternates_direction_and_puts_greys_first():
    found = _arranged(
        "zucconi", "#ff0000", "#400000", "#ffff00", "#404000", "#00ff80", "#002010", "#808080"
    )
    assert found == [
        "#808080", "#400000", "#ff0000", "#ffff00", "#404000", "#00ff80", "#002010",
    ]  # fmt: skip


def test_plain_zucconi_rises_on_every_step():
    found = _arranged("zucconi-plain", "#ffff00", "#404000", "#00ff80", "#002010", "#808080")
    assert found == ["#808080", "#404000", "#ffff00", "#002010", "#00ff80"]


def test_orders_are_found_by_name():
    names = list(orders.registry())
    for name in names:
        assert name == orders.get(name).NAME
    with pytest.raises(HuescopeError, match=f"there are {', '.join(names)}"):
        orders.get("alphabet")


def test_the_menu_begins_with_the_default_and_keeps_the_zucconi_orders_together():
    names = list(orders.registry())
    assert names[0] == orders.DEFAULT == "share"
    assert names.index("zucconi-plain") == names.index("zucconi") + 1


def test_as_many_pixels_are_sorted_by_red_green_and_blue():
    hexes = ["#010000", "#000200", "#000003", "#000201"]
    assert _arranged("share", *hexes) == ["#000003", "#000200", "#000201", "#010000"]
    assert _arranged("share", *hexes, pixels=[1, 2, 1, 3])[:2] == ["#000201", "#000200"]
