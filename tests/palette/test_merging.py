import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.palette.merging import merge_one, merge_path
from huescope.palette.swatch import Swatch

near = st.tuples(*[st.integers(100, 130)] * 3)
swatches = st.lists(
    st.builds(Swatch, near, pixels=st.integers(0, 9), locked=st.booleans()), min_size=1, max_size=9
)
thresholds = st.floats(0, 12)


def difference(one, other):
    lab = rgb_u8_to_lab(np.array([one.rgb, other.rgb], np.uint8))
    return float(ciede2000.difference(lab[0], lab[1]))


@given(swatches, thresholds)
def test_clusters_partition_the_palette_within_the_threshold(swatches, threshold):
    clusters = merge_path(swatches, Job()).clusters(threshold)
    assert sorted(place for each in clusters for place in each) == list(range(len(swatches)))
    for cluster in clusters:
        members = [swatches[place] for place in cluster]
        assert sum(member.locked for member in members) <= 1
        assert all(difference(a, b) <= threshold + 1e-9 for a in members for b in members)


@given(swatches, thresholds, thresholds)
def test_a_higher_threshold_never_splits_a_cluster(swatches, one, other):
    path = merge_path(swatches, Job())
    fine, coarse = (path.clusters(each) for each in sorted((one, other)))
    assert all(any(set(each) <= set(whole) for whole in coarse) for each in fine)


@given(swatches, thresholds)
def test_no_pixel_is_lost_and_locked_colours_stay(swatches, threshold):
    merged = merge_path(swatches, Job()).merged(threshold)
    assert sum(each.pixels for each in merged) == sum(each.pixels for each in swatches)
    locked = [each.rgb for each in swatches if each.locked]
    assert [each.rgb for each in merged if each.locked] == locked


def test_in_the_end_all_are_one():
    greys = [Swatch((grey, grey, grey)) for grey in (10, 90, 200)]
    path = merge_path(greys, Job())
    assert [len(path.clusters(threshold)) for threshold in (0.0, 200.0)] == [3, 1]
    assert path.clusters(200.0) == ((0, 1, 2),)


def test_two_similar_swatches_become_their_weighted_mean_with_the_larger_ones_name():
    sky = Swatch((100, 100, 100), pixels=3, share=0.3, name="sky", group="air")
    sea = Swatch((104, 104, 104), pixels=1, share=0.1, name="sea")
    fire = Swatch((250, 20, 20), pixels=6, share=0.6, name="fire")
    path = merge_path((sea, fire, sky), Job())
    assert path.merged(0.5) == (sea, fire, sky)
    assert path.merged(2.0) == (
        fire,
        Swatch((101, 101, 101), pixels=4, share=0.4, name="sky", group="air"),
    )


def test_the_first_of_equally_large_swatches_stays():
    alike = [Swatch((1, 2, place), 5) for place in range(3)]
    assert merge_one(alike, (0, 1, 2))[0] == 0
