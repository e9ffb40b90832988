import numpy as np
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.palette.naming import UniqueNames, named, unique_name
from huescope.palette.nearest_names import _known, nearest_names
from huescope.palette.swatch import Swatch

RGB = st.tuples(*[st.integers(0, 255)] * 3)


def test_colours_of_css_have_their_names():
    rgb_u8 = np.array([[30, 144, 255], [255, 255, 255], [0, 0, 0], [102, 51, 153]], np.uint8)
    assert nearest_names(rgb_u8) == ["dodgerblue", "white", "black", "rebeccapurple"]
    assert Color("rebeccapurple").to_string(hex=True) == "#663399"


def test_the_nearest_name_by_ciede2000_is_found():
    random = np.random.default_rng(3)
    rgb_u8 = random.integers(0, 256, (300, 3), dtype=np.uint8)
    names, known = _known()
    lab = rgb_u8_to_lab(rgb_u8)
    found = nearest_names(rgb_u8)
    for color, name in zip(lab, found, strict=True):
        seen = ciede2000.difference(np.broadcast_to(color, known.shape), known)
        assert seen[names.index(name)] <= seen.min() + 0.5


@given(st.lists(st.builds(Swatch, rgb=RGB, name=st.sampled_from(["", "sky", "sea"])), max_size=9))
def test_every_swatch_has_a_name_and_each_name_is_there_once(swatches):
    result = named(swatches)
    assert [swatch.rgb for swatch in result] == [swatch.rgb for swatch in swatches]
    assert all(swatch.name for swatch in result)
    assert len({swatch.name for swatch in result}) == len(result)


def test_a_name_of_its_own_stays_and_the_others_give_way():
    own = Swatch((255, 0, 0), name="white", name_is_own=True)
    assert [each.name for each in named([Swatch((255, 255, 255)), own])] == ["white 2", "white"]


def test_a_number_tells_names_apart():
    assert unique_name("sky", []) == "sky"
    assert unique_name("sky", ["sky"]) == "sky 2"
    assert unique_name("sky 2", ["sky", "sky 2"]) == "sky 3"
    assert unique_name("7", ["7"]) == "7 2"
    assert unique_name("blue 500", ["blue 500"]) == "blue 500 2"


@given(
    st.lists(st.sampled_from(["sky", "sky 2", "sky 2 2", "blue 500", "7", " 2", ""]), max_size=30)
)
def test_each_name_is_given_once(wanted):
    names = UniqueNames(["sky"])
    found = [names.give(each) for each in wanted]
    assert len({"sky", *found}) == len(wanted) + 1
    assert all(
        new.startswith(old.rpartition(" 2")[0]) for new, old in zip(found, wanted, strict=True)
    )


def test_names_are_fit_to_be_shown():
    names, _ = _known()
    assert len(names) == len(set(names)) > 900
    assert not {"poop", "vomit", "snot"} & {word for name in names for word in name.split()}


def test_a_locked_swatch_keeps_its_name_though_another_of_that_name_comes_before():
    found = (
        Swatch((1, 2, 3), name="olive"),
        Swatch((9, 9, 9), name="olive", locked=True),
        Swatch((5, 5, 5), name="olive", name_is_own=True),
    )
    assert [each.name for each in named(found)] == ["olive 2", "olive", "olive 3"]
