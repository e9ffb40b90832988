"""Colours for a monitor, against ColorAide and LittleCMS."""

import numpy as np
import pytest
from coloraide import Color
from test_profile import icc

from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.imaging import monitor
from huescope.imaging.monitor import monitor_colors
from huescope.imaging.rgb_profiles import display_p3_profile

CODES = np.random.default_rng(4).integers(0, 256, (6, 30, 3), np.uint8)
CODES[0, :3] = [[255, 0, 0], [0, 255, 0], [128, 128, 128]]


@pytest.mark.parametrize(
    ("profile", "space"), [("AdobeCompat-v2", "a98-rgb"), ("DisplayP3-v4", "display-p3")]
)
@pytest.mark.parametrize("by_tables", [False, True])
def test_colours_for_a_wide_monitor(job, monkeypatch, profile, space, by_tables):
    if by_tables:  # as for profiles that are no primaries and curves
        monkeypatch.setattr(monitor, "space_of_profile", lambda *_: None)
    found = monitor_colors(icc(profile)).converted(CODES, job)
    colors = [Color("srgb", code / 255).convert(space) for code in CODES.reshape(-1, 3)]
    expected = np.clip([255 * np.array(each[:3]) for each in colors], 0, 255)
    assert np.abs(found.reshape(-1, 3) - expected).max() <= (3 if by_tables else 1.1)


@pytest.mark.parametrize(
    "data",
    [
        icc("sRGB-v2-nano"),
        icc("sGrey-v4"),
        icc("CGATS001Compat-v2-micro"),
        display_p3_profile()[:300],
        b"",
        b"x" * 400,
    ],
)
def test_where_there_is_nothing_to_convert(data):
    assert monitor_colors(data) is None


def test_a_conversion_can_be_cancelled():
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        monitor_colors(icc("DisplayP3-v4")).converted(CODES, job)
