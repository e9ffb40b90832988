"""A board: layout, weights, one palette of all pictures, and what each gave to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis import shared_palette as shared_palette_module
from huescope.analysis.color_counts import ColorCounts, count_colors
from huescope.analysis.options import DEFAULT
from huescope.analysis.shared_palette import merged_equally, shared_palette
from huescope.cancellation import Job
from huescope.errors import DamagedPicture
from huescope.imaging.picture import Picture
from huescope.moodboard import editing
from huescope.moodboard.board import MAX_WEIGHT, Board
from huescope.moodboard.composition import compose
from huescope.moodboard.contributions import contributions
from huescope.moodboard.layout import GAP, ROW_GAP, WIDTH, bounds, justified, placements
from huescope.moodboard.parts import Part, Parts, compact
from huescope.moodboard.reading import (
    cells_of,
    parts_of,
    read_all,
    read_embedded,
    read_part,
    together,
)
from huescope.palette.board.arrangement import Rect
from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture


@pytest.fixture
def board(make_png):
    red = make_png("red", np.full((4, 8, 3), (200, 0, 0), np.uint8))
    blue = make_png("blue", np.full((30, 20, 3), (0, 0, 200), np.uint8))
    mixed = make_png("mixed", np.array([[(200, 0, 0), (0, 90, 0)]], np.uint8))
    return editing.added(Board(), [red, blue, mixed])


@pytest.fixture
def make_png():
    from io import BytesIO

    from PIL import Image

    def make(name, rgb_u8):
        data = BytesIO()
        Image.fromarray(rgb_u8).save(data, "PNG")
        return MemoryPicture(f"{name}.png", data.getvalue())

    return make


def read(board):
    parts = Parts()
    assert list(read_all(board, parts, Job(threads=1), rough=True))[-1] == 1
    assert not list(read_all(board, parts, Job(threads=1), rough=False))
    return parts_of(board, parts)


def test_pictures_that_cameras_stored_give_a_first_look(camera_file, make_png, tmp_path):
    photograph = LocalFile(camera_file(tmp_path / "a.jpg", (1200, 900), (160, 120)))
    drawn = make_png("drawn", np.array([[(200, 0, 0)]], np.uint8))
    board, parts = editing.added(Board(), [photograph, drawn]), Parts()

    assert list(read_embedded(board, parts, Job(threads=1))) == [0.5]
    (part,) = parts_of(board, parts).values()
    assert (part.size_px, part.is_exact, part.is_embedded) == ((160, 120), False, True)
    assert parts.of(drawn) is None

    list(read_all(board, parts, Job(threads=1), rough=True))
    larger = parts.of(photograph)
    assert larger.size_px != (160, 120)
    assert not larger.is_embedded
    list(read_all(board, parts, Job(threads=1), rough=False))
    assert parts.of(photograph).is_exact
    assert parts.of(photograph).size_px == (1200, 900)


# -- layout --------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(st.lists(st.floats(0.05, 20), min_size=1, max_size=60))
def test_rows_fill_the_width_and_nothing_overlaps(aspects):
    rects = justified(aspects, WIDTH, 900)
    rows = {}
    for rect in rects:
        rows.setdefault(rect.y, []).append(rect)
    bottom = -ROW_GAP
    for y, row in sorted(rows.items()):
        assert y == pytest.approx(bottom + ROW_GAP)
        bottom = row[0].bottom
        assert row[-1].right == pytest.approx(WIDTH)
        assert all(b.x - a.right == pytest.approx(GAP) for a, b in pairwise(row))
        assert {round(each.height, 6) for each in row} == {round(row[0].height, 6)}


def test_new_pictures_are_arranged_below_those_that_were_placed_by_hand(board):
    by_hand = editing.placed(board, {1: Rect(50, 40, 300, 200)}, moved={1})
    rects = placements(by_hand, {2: 0.5})
    assert rects[1] == Rect(50, 40, 300, 200)
    assert all(rects[each].y >= 240 + ROW_GAP for each in (2, 3))
    assert by_hand.items[-1].id == 1, "what was moved lies above the others"
    assert editing.arranged_anew(by_hand) == board
    assert bounds([]) is None


# -- editing -------------------------------------------------------------------------------------


def test_pictures_are_added_weighed_left_out_and_removed(board, tmp_path):
    from huescope.sources.local import LocalFile

    with_file = editing.added(board, [LocalFile(tmp_path / "a.png")])
    assert editing.added(with_file, [LocalFile(tmp_path / "a.png")]) is with_file
    assert [each.id for each in with_file.items] == [1, 2, 3, 4]
    heavy = editing.weighed(board, {1}, 100)
    assert heavy.item(1).counting == MAX_WEIGHT
    out = editing.left_out(heavy, {1}, out=True)
    assert out.item(1).counting == 0
    assert editing.left_out(out, {1}, out=False) == heavy
    assert editing.left_out(board, {1, 2, 3}, out=True) == board, "one at least counts"
    assert [each.id for each in editing.removed(board, {1, 3}).items] == [2]
    assert editing.removed(board, {1, 2, 3}) == board
    assert board.item(9) is None


# -- colours -------------------------------------------------------------------------------------


def test_each_picture_counts_as_much_whatever_its_size(board):
    colors = together(board, read(board)).colors
    shares = dict(zip(colors.packed.tolist(), colors.counts / colors.total, strict=True))
    assert shares[0xC80000] == pytest.approx(1 / 2, abs=0.01)
    assert shares[0x0000C8] == pytest.approx(1 / 3, abs=0.01)
    assert shares[0x005A00] == pytest.approx(1 / 6, abs=0.01)


def test_a_weight_of_two_is_the_picture_twice_and_the_order_does_not_matter(board):
    parts = read(board)
    one, two, three = (parts[id_].colors for id_ in (1, 2, 3))
    double = together(editing.weighed(board, {2}, 2.0), parts).colors
    twice = merged_equally([(three, 1.0), (two, 1.0), (one, 1.0), (two, 1.0)])
    assert double.packed.tolist() == twice.packed.tolist()
    assert double.counts / double.total == pytest.approx(twice.counts / twice.total, abs=0.002)
    back = replace(board, items=board.items[::-1])
    assert (
        together(back, parts).colors.counts.tolist()
        == together(board, parts).colors.counts.tolist()
    )
    job = Job(threads=1)
    palettes = [shared_palette(each, 2, DEFAULT, job).rgb_u8.tolist() for each in (double, twice)]
    assert palettes[0] == palettes[1]


@pytest.mark.parametrize("with_table", [False, True])
def test_one_picture_alone_keeps_its_counts(with_table, monkeypatch):
    rng = np.random.default_rng(3)
    rgb_u8 = rng.integers(0, 9, (40, 50, 3)).astype(np.uint8)
    colors = count_colors(Picture("a", "PNG", rgb_u8), Job())
    if with_table:
        monkeypatch.setattr(shared_palette_module, "_COLORS_WORTH_A_TABLE", 9)
    merged = merged_equally([(colors, 3.0), (colors, 1.0)])
    assert merged.packed.tolist() == colors.packed.tolist()
    assert merged.counts.tolist() == (2 * colors.counts).tolist()
    assert merged_equally([(colors, 0.0)]).packed.size == 0


def test_contributions_add_up_to_the_shares_of_the_palette(board):
    parts = read(board)
    rgb_u8 = np.array([(200, 0, 0), (0, 0, 200), (0, 90, 0)], np.uint8)
    given = contributions(editing.weighed(board, {3}, 2.0), parts, rgb_u8, Job())
    assert np.sum(list(given.values())) == pytest.approx(1)
    assert given[1] == pytest.approx((1 / 4, 0, 0))
    assert given[3] == pytest.approx((1 / 4, 0, 1 / 4))
    assert 2 not in contributions(editing.left_out(board, {2}, out=True), parts, rgb_u8, Job())


def test_cells_are_means_of_eight_levels_a_channel():
    random = np.random.default_rng(4)
    rgb_u8 = random.integers(0, 40, (300, 3)).astype(np.uint8)
    colors = count_colors(Picture("a", "PNG", rgb_u8[None]), Job())
    cells_rgb, cells_share = cells_of(colors)
    expected = {}
    for rgb in rgb_u8.tolist():
        expected.setdefault(tuple(value // 8 for value in rgb), []).append(rgb)
    places = [tuple(np.floor(mean / 8).astype(int)) for mean in cells_rgb]
    assert places == sorted(expected)
    for place, mean, share in zip(places, cells_rgb, cells_share, strict=True):
        assert mean == pytest.approx(np.mean(expected[place], axis=0))
        assert share == pytest.approx(len(expected[place]) / 300)


def test_counts_are_kept_in_less_memory_and_exactly():
    counts = np.array([1, 255, 256, 3 << 8 | 7, 5_000_000_000])
    packed = np.array([0, 1, 256, 512, 0xFFFFFF], np.uint32)
    colors = ColorCounts(packed, counts)
    kept = compact(colors)
    assert (kept.counts.low.dtype, kept.counts.places.tolist()) == (np.uint8, [2, 3, 4])
    assert kept.steps.places.tolist() == [3, 4]
    assert kept.expanded().counts.tolist() == counts.tolist()
    assert kept.expanded().packed.tolist() == packed.tolist()
    assert kept.expanded().packed.dtype == packed.dtype
    translucent = replace(colors, pixels=counts)
    assert compact(translucent) is translucent
    assert Part(translucent).colors is translucent
    assert Part().colors is None


def test_cells_belong_to_the_nearest_colour_of_the_palette(board):
    random = np.random.default_rng(5)
    cells_rgb, cells_share = random.uniform(0, 255, (40, 3)), random.dirichlet(np.ones(40))
    palette = random.integers(0, 256, (6, 3)).astype(np.uint8)
    nearest = ((cells_rgb[:, None] - palette) ** 2).sum(axis=2).argmin(axis=1)
    shares = np.bincount(nearest, cells_share, 6)
    known = Part(cells_rgb=cells_rgb, cells_share=cells_share)
    for parts in ({1: known}, {1: known, 2: Part()}):
        given = contributions(board, parts, palette, Job())
        assert list(given) == [1]
        assert given[1] == pytest.approx(shares)
    out = editing.left_out(board, {1}, out=True)
    given = contributions(out, {1: known}, palette, Job())
    assert given[1] == pytest.approx(shares), "where none counts, all do"


# -- drawing -------------------------------------------------------------------------------------


def test_pictures_are_drawn_where_they_lie_and_gaps_are_transparent(board):
    damaged = MemoryPicture("broken.png", b"no picture")
    board = editing.added(board, [damaged])
    parts = read(board)
    assert isinstance(parts[4].failure, Exception)
    picture, composition = compose(board, parts, "board")
    for id_, rgb in ((1, (200, 0, 0)), (2, (0, 0, 200))):
        rect = composition.to_pixels(composition.rects[id_])
        x, y = int(rect.x + rect.width / 2), int(rect.y + rect.height / 2)
        assert tuple(picture.rgb_u8[y, x]) == rgb
        assert composition.item_at(x, y) == id_
    assert picture.alpha_u8[2, 2] == 0
    rect = composition.to_pixels(composition.rects[1])
    trimmed, places = composition.trimmed(picture, [(int(rect.x) + 9, int(rect.y) + 9), None])
    assert places == (pytest.approx((9, 9), abs=1), None)
    assert trimmed.alpha_u8[2, 2] == 255
    assert composition.item_at(2, 2) is None
    moved = editing.placed(board, {**composition.rects, 1: Rect(0, 2000, 400, 200)}, moved={1})
    _, after = compose(moved, parts, "board")
    rect, old = after.to_pixels(after.rects[1]), composition.to_pixels(composition.rects[1])
    carried = after.carried(composition, int(old.x + old.width / 2), int(old.y + old.height / 2))
    assert carried == pytest.approx((rect.x + rect.width / 2, rect.y + rect.height / 2), abs=3)
    assert after.carried(composition, 2, 2) is None


def test_a_damaged_picture_says_why():
    part = read_part(MemoryPicture("a.png", b"\x89PNG\r\n\x1a\n"), Job(), rough=True)
    assert isinstance(part.failure, DamagedPicture)
    assert part.colors is None
