"""The table that tells the colours of a picture in a terminal."""

import re
from math import inf
from types import SimpleNamespace

import numpy as np
import pytest

from huescope.analysis.enough import CurvePoint
from huescope.analysis.options import DEFAULT
from huescope.cli import difference, table
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.imaging.picture import Picture
from huescope.palette.swatch import Swatch


def test_a_band_shows_colours_in_proportion():
    shares = [0.5, 0.25, 0.125, 0.125]
    swatches = [Swatch((number, 0, 0), share=share) for number, share in enumerate(shares)]
    first, second, empty = table._bars(swatches)
    assert (first == second, empty) == (True, "")
    assert [len(part) for part in first.split("\x1b[0m")[:-1]] == [
        len(f"\x1b[48;2;{n};0;0m") + width for n, width in enumerate((32, 16, 8, 8))
    ]


@pytest.mark.parametrize(
    ("delta_e", "jnd", "text"),
    [
        (None, 1, ""),
        (2, 1, "        2.00"),
        (1, 1, "        1.00"),
        (0.5, 1, "        0.50  looks the same"),
        (0.05, 0.02, "      0.0500"),
        (0.05, 0.1, "        0.05  looks the same"),
    ],
)
def test_the_difference_to_the_next_colour(delta_e, jnd, text):
    assert table._to_next(delta_e, jnd) == text


def test_each_round_of_the_search_is_listed():
    assert list(table._rounds(None)) == []
    assert list(table._rounds([])) == ["No search was needed.", ""]
    assert [line.split()[:2] for line in table._rounds([9.0, 9.0, 8.0])] == [
        ["Round", "1"], ["Round", "2"], ["Round", "3"], ["3", "rounds"], [],
    ]  # fmt: skip
    assert table._at((3, 4)) == "  at 3, 4"
    assert table._at(None) == ""
    exact = SimpleNamespace(mse=0, psnr_db=inf, mean_delta_e=0, p95_delta_e=0)
    assert "PSNR" not in table._quality(exact)


@pytest.mark.parametrize(
    ("value", "noticeable", "verdict"),
    [(0, False, "is the same"), (0.5, False, "looks the same"), (3, True, "can be told apart")],
)
def test_a_verdict_on_a_difference(value, noticeable, verdict):
    formula = SimpleNamespace(LABEL="CIE76", JND=2.3)
    row = difference._row(SimpleNamespace(value=value, noticeable=noticeable, formula=formula), 9)
    assert row == f"{'CIE76':9}  {value:10.4f}  {2.3:12g}  {verdict}"


@pytest.mark.parametrize(
    ("profile", "rendering", "line"),
    [
        ("sRGB", None, ["Colour profile: sRGB."]),
        ("P3", "relative", ["Colour profile: P3 (relative)."]),
        (None, None, []),
    ],
)
def test_the_heading_tells_the_profile_and_how_it_was_applied(profile, rendering, line):
    picture = Picture(
        "a", "PNG", np.zeros((2, 2, 3), np.uint8), profile=profile, rendering=rendering
    )
    findings = SimpleNamespace(
        colors=SimpleNamespace(packed=np.arange(1234)), options=DEFAULT, chips=(), ignored_share=0
    )
    report = SimpleNamespace(
        source="a.png", picture=picture, findings=findings, background=None,
        reduction=SimpleNamespace(note=None),
    )  # fmt: skip
    assert list(table._heading(report)) == ["a.png: PNG, 2 × 2 pixels, 1,234 colours", *line]


@pytest.mark.parametrize("colored", [False, True])
@pytest.mark.parametrize("space", [SRGB, DISPLAY_P3])
def test_rows_stand_below_their_heading(colored, space):
    arranged = SimpleNamespace(
        swatches=[Swatch((255, 0, 0), share=0.5, pixels=3)], delta_e=[], formula="CIE76", jnd=1
    )
    picture = SimpleNamespace(working_space=space)
    report = SimpleNamespace(arranged=arranged, places_px={}, picture=picture)
    heading, *_, row = table._rows(report, colored=colored)
    shown = re.sub("\x1b.*?m", "", row)
    assert heading.index("colour") == shown.index("#ff0000")
    assert heading.index("share") + len("share") == shown.index("50.00%") + len("50.00%")
    assert ("color(display-p3" in shown) is (space == DISPLAY_P3)


def test_times_are_told_in_milliseconds():
    quality = SimpleNamespace(mse=4, psnr_db=42.1, mean_delta_e=0.5, p95_delta_e=1.25)
    report = SimpleNamespace(
        arranged=SimpleNamespace(jnd=1, formula="CIEDE2000"), quality=quality,
        seconds={"decoding": 0.0124, "palettes": 2},
    )  # fmt: skip
    assert list(table._footing(report)) == [
        "A share is of the pixels that are nearest to the colour.",
        "Below 1 in CIEDE2000, two colours look the same.",
        (
            "Mean squared error 4.00, PSNR 42.1 dB; CIEDE2000 0.50 in the mean, 1.25 or less for "
            "95% of the pixels."
        ),
        "Times: decoding 12 ms, palettes 2000 ms.",
    ]


@pytest.mark.parametrize(
    ("p95", "words"),
    [
        ((6, 5, 1), "3 colours are enough"),
        ((5, 1, 0), "1 colour is enough"),
        ((9, 9, 5.01), "Even 256 colours"),
    ],
)
def test_how_many_colours_are_enough_is_told_for_the_curve(p95, words):
    points = [CurvePoint(colors, 1.5, each) for colors, each in zip((2, 3, 4), p95, strict=True)]
    available = 1 if words.startswith("1 ") else 256
    findings = SimpleNamespace(series=SimpleNamespace(max_colors=available))
    report = SimpleNamespace(curve=points, findings=findings)
    _heading, first, second, told, _empty = table._curve(report)
    assert (first[:7], second[:7]) == ("      2", "      4"), "not all sizes are listed"
    assert first.split() == ["2", "1.50", f"{p95[0]:.2f}"]
    assert told.startswith(words)
