"""The figures by which colours that people pick differ from the others."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.proposing.features import NAMES, features_of

VIVIDNESS = NAMES.index("vividness among like hues")


def vividness(chroma, share, hue_deg=40.0, lightness=55.0):
    hue = np.deg2rad(hue_deg)
    lab = np.stack(
        [np.full(len(chroma), lightness), chroma * np.cos(hue), chroma * np.sin(hue)], axis=1
    )
    return features_of(lab, share / share.sum(), np.ones((len(chroma), 5)))[:, VIVIDNESS]


@given(
    st.lists(st.tuples(st.floats(0, 130), st.floats(0.01, 1)), min_size=1, max_size=12),
    st.floats(0, 359),
)
def test_vividness_grows_with_chroma_from_nothing_to_all(regions, hue_deg):
    chroma, share = np.array(sorted(regions)).T
    found = vividness(chroma, share, hue_deg)
    assert (found >= 0).all()
    assert (found <= 1 + 1e-9).all()
    assert (np.diff(found) >= -1e-9).all()


def test_vividness_is_the_share_of_what_has_less_chroma():
    chroma = np.arange(2.0, 102.0, 4.0)  # in the middle of its steps
    found = vividness(chroma, np.ones(25))
    np.testing.assert_allclose(found, (np.arange(25) + 0.5) / 25, atol=1e-9)
