import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.color_counts import ColorCounts, pack
from huescope.analysis.contrast_fix import (
    GROUND,
    TEXT,
    Demand,
    passing_by_lightness,
    passing_in_picture,
)
from huescope.cancellation import Job
from huescope.color.single import coordinates_in, of_rgb_u8

colors = st.tuples(*[st.integers(0, 255)] * 3)
aims = st.sampled_from([("wcag", 3.0), ("wcag", 4.5), ("wcag", 7.0), ("apca", 60.0)])


def picture_of(*rgb):
    packed, counts = np.unique(pack(np.array(rgb, np.uint8)), return_counts=True)
    return ColorCounts(packed, counts)


def passes(demand, rgb):
    return bool(demand.passes(np.array(rgb, np.uint8)))


@given(text=colors, ground=colors, aim=aims, changes=st.sampled_from([TEXT, GROUND]))
def test_a_moved_lightness_passes_or_nothing_does(text, ground, aim, changes):
    demand = Demand(text, ground, *aim, changes)
    if passes(demand, demand.changing):
        return
    found = passing_by_lightness(demand)
    if found is None:
        assert not passes(demand, (0, 0, 0))
        assert not passes(demand, (255, 255, 255))
    else:
        assert passes(demand, found.rgb)
        assert found.difference > 0


def test_the_hue_stays_when_lightness_moves():
    demand = Demand((119, 119, 200), (255, 255, 255), "wcag", 4.5)
    found = passing_by_lightness(demand)
    before, after = (
        coordinates_in(of_rgb_u8(rgb), "oklch").values for rgb in (demand.text, found.rgb)
    )
    assert abs(before[2] - after[2]) < 2
    assert found.lightness_moved < 0
    assert abs(after[0] - before[0] - found.lightness_moved) < 0.003


def test_the_least_move_is_found():
    demand = Demand((119, 119, 119), (255, 255, 255), "wcag", 4.5)
    assert passing_by_lightness(demand).rgb == (118, 118, 118)


@given(st.lists(colors, min_size=1, max_size=20), colors, colors, aims)
def test_a_color_of_the_picture_passes_and_is_there(picture, text, ground, aim):
    demand = Demand(text, ground, *aim)
    found = passing_in_picture(demand, picture_of(*picture), Job())
    if found is None:
        assert not any(passes(demand, rgb) for rgb in picture)
    else:
        assert found.rgb in picture
        assert passes(demand, found.rgb)
        assert found.pixels == picture.count(found.rgb)


def test_the_nearest_passing_color_is_chosen():
    demand = Demand((119, 119, 119), (255, 255, 255), "wcag", 4.5)
    picture = picture_of((0, 0, 0), (110, 112, 110), (200, 200, 200), (90, 20, 20))
    assert passing_in_picture(demand, picture, Job()).rgb == (110, 112, 110)


def test_no_color_does_between_black_and_white():
    demand = Demand((119, 119, 119), (119, 119, 119), "wcag", 7.0)
    assert passing_by_lightness(demand) is None
