from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from huescope.analysis import color_counts
from huescope.analysis.color_counts import count_colors, pack, unpack
from huescope.cancellation import Job
from huescope.errors import Cancelled, NothingVisible


def expected_counts(rgb_u8, visible):
    wide = rgb_u8.astype(np.uint32)
    packed = (wide[..., 0] * 65536 + wide[..., 1] * 256 + wide[..., 2])[visible]
    return np.unique(packed, return_counts=True)


@settings(max_examples=12)  # a table takes 30 ms
@given(
    rgb=hnp.arrays(
        np.uint8,
        hnp.array_shapes(min_dims=2, max_dims=2, max_side=9).map(lambda shape: (*shape, 3)),
        elements=st.sampled_from([0, 1, 127, 255]),
    ),
    data=st.data(),
)
def test_pixels_count_by_their_alpha(rgb, data, make_picture):
    alpha = data.draw(
        hnp.arrays(np.uint8, rgb.shape[:2], elements=st.sampled_from([0, 1, 100, 255]))
    )
    alpha[0, 0] = 1
    packed, pixels = expected_counts(rgb, alpha > 0)
    weights = [int(alpha[pack(rgb) == color].sum()) for color in packed]
    for enough_for_a_table in (1, 1000):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(color_counts, "_PIXELS_WORTH_A_TABLE", enough_for_a_table)
            found = count_colors(make_picture(rgb, alpha), Job())
        np.testing.assert_array_equal(found.packed, packed)
        np.testing.assert_array_equal(found.counts, weights)
        np.testing.assert_array_equal(found.pixels, pixels)
        assert (found.packed.dtype, found.counts.dtype) == (np.uint32, np.int64)
        assert (found.total, found.unit) == (int(alpha.sum()), 255)
        assert found.visible_pixels == np.count_nonzero(alpha)


@pytest.mark.parametrize("enough_for_a_table", [1, 1_000_000])
def test_hidden_pixels_do_not_change_how_opaque_ones_count(
    enough_for_a_table, photograph, monkeypatch
):
    monkeypatch.setattr(color_counts, "_PIXELS_WORTH_A_TABLE", enough_for_a_table)
    half = photograph.height_px // 2
    alpha = np.zeros(photograph.rgb_u8.shape[:2], np.uint8)
    alpha[:half] = 255
    found = count_colors(replace(photograph, alpha_u8=alpha), Job())
    alone = count_colors(replace(photograph, rgb_u8=photograph.rgb_u8[:half].copy()), Job())
    np.testing.assert_array_equal(found.packed, alone.packed)
    np.testing.assert_array_equal(found.counts, alone.counts)
    assert (found.pixels, found.unit, found.visible_pixels) == (None, 1, alpha.size // 2)


def test_parts_and_slabs_counted_on_two_threads_add_up(photograph, monkeypatch):
    whole = count_colors(photograph, Job())
    monkeypatch.setattr(color_counts, "_PIXELS_WORTH_A_TABLE", 1)
    monkeypatch.setattr(color_counts, "_PIXELS_WORTH_A_THREAD", 1)
    monkeypatch.setattr(color_counts, "_PIXELS_AT_ONCE", 7001)
    parts = count_colors(photograph, Job())
    monkeypatch.setattr(color_counts, "_PIXELS_FOR_TABLES", 1)
    monkeypatch.setattr(color_counts, "_PIXELS_AT_ONCE_FOR_A_SLAB", 7001)
    slabs = count_colors(photograph, Job())
    for found in (parts, slabs):
        np.testing.assert_array_equal(found.packed, whole.packed)
        np.testing.assert_array_equal(found.counts, whole.counts)


def test_arrays_are_read_only_and_typed(photograph):
    found = count_colors(photograph, Job())
    assert (found.packed.dtype, found.counts.dtype) == (np.uint32, np.int64)
    assert not found.packed.flags.writeable
    assert not found.counts.flags.writeable
    assert np.all(np.diff(found.packed.astype(np.int64)) > 0)


def test_tiles_hold_every_color_once(photograph):
    found = count_colors(photograph, Job())
    tiles = list(found.tiles(1000))
    assert len(tiles) > 2
    np.testing.assert_array_equal(np.concatenate([tile.packed for tile in tiles]), found.packed)
    np.testing.assert_array_equal(np.concatenate([tile.counts for tile in tiles]), found.counts)


def test_one_pixel_of_alpha_one_is_visible(make_picture):
    found = count_colors(make_picture([[[18, 52, 86], [9, 9, 9]]], [[1, 0]]), Job())
    assert found.packed.tolist() == [0x123456]
    assert (found.counts.tolist(), found.visible_pixels) == ([1], 1)


@pytest.mark.parametrize("enough_for_a_table", [1, 1000])
def test_fully_transparent_is_one_error_message(enough_for_a_table, make_picture, monkeypatch):
    monkeypatch.setattr(color_counts, "_PIXELS_WORTH_A_TABLE", enough_for_a_table)
    with pytest.raises(NothingVisible, match=r"^test\.png: every pixel is fully transparent\.$"):
        count_colors(make_picture([[[1, 2, 3]]], [[0]]), Job())


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        count_colors(photograph, job)


@given(st.lists(st.integers(0, 0xFFFFFF), min_size=1, max_size=20))
def test_pack_undoes_unpack(values):
    packed = np.array(values, dtype=np.uint32)
    rgb_u8 = unpack(packed)
    assert rgb_u8[0].tolist() == [values[0] >> 16, values[0] >> 8 & 255, values[0] & 255]
    np.testing.assert_array_equal(pack(rgb_u8), packed)


def test_a_table_counts_exactly_beyond_what_float32_holds(monkeypatch, make_picture):
    monkeypatch.setattr(color_counts, "_EXACT", 16)
    monkeypatch.setattr(color_counts, "_PIXELS_AT_ONCE", 8)
    rgb = np.zeros((3, 8, 3), np.uint8)
    rgb[2, 7] = 1, 2, 3
    table = color_counts._table(make_picture(rgb), range(24), Job())
    assert table.moved == {0: 16}
    places, counts = color_counts._occupied(color_counts._added([table], Job()), slice(0, 1 << 24))
    assert color_counts._packed_of(places).tolist() == [0, 0x010203]
    assert counts.tolist() == [23, 1]


def test_full_places_are_moved_wherever_they_are():
    counted = np.zeros(2 * color_counts._STEP, np.float32)
    full = color_counts._EXACT - color_counts._PIXELS_AT_ONCE
    places = [3, color_counts._STEP + 5, 2 * color_counts._STEP - 1]
    counted[places] = full, full + 1, full + 2
    moved = {places[2]: 7}
    color_counts._make_room(counted, moved)
    assert moved == {places[1]: full + 1, places[2]: full + 9}
    assert counted[places].tolist() == [full, 0, 0]
