"""Colours of several pictures, added up."""

from __future__ import annotations

from huescope.analysis.color_counts import count_colors
from huescope.analysis.shared_palette import merged
from huescope.cancellation import Job


def test_translucent_and_opaque_pictures_weigh_by_their_alpha(make_picture):
    opaque = count_colors(make_picture([[[9, 9, 9], [200, 0, 0]]]), Job())
    faint = count_colors(make_picture([[[200, 0, 0], [0, 0, 7]]], [[51, 255]]), Job())
    both = merged([opaque, faint])
    assert both.packed.tolist() == [0x000007, 0x090909, 0xC80000]
    assert both.counts.tolist() == [255, 255, 255 + 51]
    assert (both.unit, both.visible_pixels) == (255, 4)
    assert merged([opaque, opaque]).counts.tolist() == [2, 2]
