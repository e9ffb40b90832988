"""Colours of several pictures, added up."""

from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis import shared_palette
from huescope.analysis.color_counts import count_colors
from huescope.analysis.shared_palette import merged, merged_equally
from huescope.cancellation import Job


def test_translucent_and_opaque_pictures_weigh_by_their_alpha(make_picture):
    opaque = count_colors(make_picture([[[9, 9, 9], [200, 0, 0]]]), Job())
    faint = count_colors(make_picture([[[200, 0, 0], [0, 0, 7]]], [[51, 255]]), Job())
    both = merged([opaque, faint])
    assert both.packed.tolist() == [0x000007, 0x090909, 0xC80000]
    assert both.counts.tolist() == [255, 255, 255 + 51]
    assert (both.unit, both.visible_pixels) == (255, 4)
    assert merged([opaque, opaque]).counts.tolist() == [2, 2]


@pytest.mark.parametrize("worth_a_table", [0, 3, 1 << 18])
def test_pictures_count_alike_whatever_their_size(worth_a_table, make_picture, monkeypatch):
    monkeypatch.setattr(shared_palette, "_COLORS_WORTH_A_TABLE", worth_a_table)
    random = np.random.default_rng(8)
    pictures = [
        (count_colors(make_picture(random.integers(0, 3, (side, side, 3))), Job()), weight)
        for side, weight in ((3, 1), (9, 2), (5, 0), (6, 0.5), (4, -1))
    ]
    found = merged_equally(iter(pictures))
    shares = {}
    for colors, weight in pictures:
        for packed, count in zip(colors.packed.tolist(), colors.counts.tolist(), strict=True):
            if weight > 0:
                shares[packed] = shares.get(packed, 0) + weight * count / colors.total
    pixels = 9 + 81 + 36
    assert found.packed.tolist() == sorted(shares)
    exact = np.array([shares[packed] / 3.5 * pixels for packed in sorted(shares)])
    assert np.abs(found.counts - np.maximum(exact, 1)).max() < 0.501
    assert merged_equally([]).packed.size == merged_equally(pictures[4:]).packed.size == 0
