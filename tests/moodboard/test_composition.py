"""Where the pictures of a board are drawn, and what of them takes part."""

from types import SimpleNamespace

import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.imaging.picture import Picture
from huescope.moodboard import editing, reading
from huescope.moodboard.board import Board
from huescope.moodboard.composition import PIXELS, Composition, _draw, compose
from huescope.moodboard.layout import GAP
from huescope.moodboard.parts import Part, Parts
from huescope.moodboard.source import BoardSource, is_same_board
from huescope.palette.board.arrangement import Rect
from huescope.sources.memory import MemoryPicture


@pytest.fixture
def board():
    """Two pictures, side by side."""
    board = editing.added(Board(), [MemoryPicture(f"{n}.png", b"") for n in range(2)])
    return editing.placed(board, {1: Rect(0, 0, 100, 200), 2: Rect(120, 40, 60, 100)})


def composition_of(board, scale=1.0):
    rects = {each.id: each.rect for each in board.items}
    return Composition(board, rects, (-10, -20), scale, {})


def test_a_place_on_an_edge_is_of_the_picture_right_of_it_and_below(board):
    composition = composition_of(board)
    places = {(10, 20): 1, (109, 20): 1, (110, 20): None, (10, 219): 1, (10, 220): None,
              (9, 20): None, (10, 19): None, (130, 60): 2, (190, 60): None}  # fmt: skip
    assert {place: composition.item_at(*place) for place in places} == places
    assert composition_of(board, 2).item_at(20, 40) == 1


def test_a_pixel_of_a_picture_that_is_gone_is_nowhere(board):
    before = composition_of(board)
    after = composition_of(editing.removed(board, {2}))
    assert after.carried(before, 140, 70) is None
    assert before.carried(before, 140, 70) == (140, 70)
    moved = composition_of(editing.placed(board, {2: Rect(0, 300, 120, 200)}))
    # The middle of the pixel is a sixth of the picture from the left, and a tenth from above.
    assert moved.carried(before, 140, 70) == (10 + int(10.5 * 2), 320 + int(10.5 * 2))


def for_pins(board, width_px=200, shown_px=100):
    """Give the pixels of the drawn picture that may have pins."""
    picture = Picture(
        "a", "", np.zeros((120, shown_px, 3), np.uint8), np.full((120, shown_px), 255, np.uint8)
    )
    found = composition_of(board).for_pins(picture, width_px)
    assert set(np.unique(found.alpha_u8)) <= {0, 255}
    return found.alpha_u8 > 0


def test_pins_are_within_pictures_that_count_and_not_at_their_edges(board):
    first, second = np.zeros((2, 120, 100), bool)
    # At half the size, from (5, 10) to (55, 110), and 2 pixels from the edges.
    first[12:108, 7:53] = True
    second[31:79, 66:94] = True
    assert (for_pins(board) == first | second).all()
    assert (for_pins(editing.left_out(board, {1}, out=True)) == second).all()
    neither = Board(tuple(editing.left_out(board, {1}, out=True).items[:1]))
    assert (for_pins(neither) == first).all(), "where none counts, all do"
    above = editing.placed(board, {2: Rect(0, 0, 100, 200)}, moved={2})
    assert not for_pins(editing.left_out(above, {2}, out=True)).any()
    opaque = Picture("a", "", np.zeros((2, 2, 3), np.uint8))
    assert composition_of(board).for_pins(opaque, 2) is opaque


def test_a_thumbnail_covers_what_is_below_it_as_far_as_it_is_opaque():
    rgb_u8, alpha_u8 = np.full((4, 6, 3), 9, np.uint8), np.zeros((4, 6), np.uint8)
    half = np.array([[0, 255], [0, 255]], np.uint8)
    thumbnail = Picture("a", "", np.full((2, 2, 3), 200, np.uint8), half)
    _draw(thumbnail, Rect(1, 1, 2, 2), rgb_u8, alpha_u8)
    assert np.argwhere(rgb_u8[..., 0] == 200).tolist() == [[1, 2], [2, 2]]
    assert np.argwhere(alpha_u8).tolist() == [[1, 2], [2, 2]]
    before = rgb_u8.copy()
    for beyond in (Rect(6, 1, 1, 1), Rect(1, 4, 1, 1)):
        _draw(thumbnail, beyond, rgb_u8, alpha_u8)
    assert (rgb_u8 == before).all()
    opaque = Picture("a", "", np.full((2, 2, 3), 100, np.uint8))
    _draw(opaque, Rect(4.4, 2.4, 0.1, 9), rgb_u8, alpha_u8)
    assert np.argwhere(rgb_u8[..., 0] == 100).tolist() == [[2, 4], [3, 4]]


def test_a_picture_of_unknown_height_has_the_usual_shape(board):
    part = Part(size_px=(0, 0))
    picture, composition = compose(editing.arranged_anew(board), {1: part}, "board")
    assert composition.rects[1].width == pytest.approx(composition.rects[2].width)
    assert not picture.alpha_u8.any()


def test_a_board_has_a_limited_number_of_pictures(board, monkeypatch):
    monkeypatch.setattr(editing, "MOST_PICTURES", 4)
    more = editing.added(board, [MemoryPicture(f"{n}.png", b"") for n in range(9)])
    assert [each.id for each in more.items] == [1, 2, 3, 4]
    assert editing.added(more, [MemoryPicture("a.png", b"")]) is more


def test_what_is_known_of_a_changed_file_is_replaced():
    parts = Parts()
    one, changed, other = (
        SimpleNamespace(location=location, stamp=lambda stamp=stamp: stamp)
        for location, stamp in (("a", "1"), ("a", "2"), ("b", "1"))
    )
    for source in (one, other, changed):
        parts.keep(source, Part(size_px=(len(parts._known), 1)))
    assert parts.of(one) is None
    assert (parts.of(other).size_px, parts.of(changed).size_px) == ((1, 1), (2, 1))
    again = Part()
    parts.keep(changed, again)
    assert parts.of(changed) is again


@pytest.mark.parametrize("fast", ["decode_rough", "decode_scaled"])
@pytest.mark.parametrize(("rough", "page", "is_exact"), [(True, 0, False), (False, 0, True),
                                                       (True, 1, True)])  # fmt: skip
def test_a_first_page_is_decoded_the_fast_way(monkeypatch, fast, rough, page, is_exact):
    pictures = {name: Picture(name, "", np.zeros((2, 2, 3), np.uint8)) for name in ("fast", "full")}
    monkeypatch.setattr(reading, "decode_rough", lambda *_: None)
    monkeypatch.setattr(reading, "decode_scaled", lambda *_: None)
    monkeypatch.setattr(reading, fast, lambda *_: pictures["fast"])
    monkeypatch.setattr(reading, "decode", lambda *_, **_page: pictures["full"])
    monkeypatch.setattr(reading, "page_of", lambda _: page)
    part = reading.read_part(MemoryPicture("a.png", b"x"), Job(threads=1), rough=rough)
    assert part.is_exact is is_exact
    assert part.thumbnail.name == ("full" if is_exact else "fast")


def test_versions_of_one_board_are_the_same_board(board):
    one = BoardSource(board)
    assert is_same_board(one, one.showing(Board()))
    assert not is_same_board(one, one.of_copy())
    assert not is_same_board(one, BoardSource(board))
    picture = MemoryPicture("a.png", b"")
    assert not is_same_board(one, picture)
    assert not is_same_board(picture, one)
    assert not is_same_board(picture, picture)


@pytest.mark.parametrize(("stretch", "scale"), [(1, 2.0), (100, None)])
def test_a_board_is_drawn_with_a_gap_around_it(board, stretch, scale):
    places = {
        each.id: Rect(*(stretch * getattr(each.rect, name) for name in ("x", "y")),
                      stretch * each.rect.width, stretch * each.rect.height)
        for each in board.items
    }  # fmt: skip
    picture, composition = compose(editing.placed(board, places), {}, "board")
    width, height = 180 * stretch + 2 * GAP, 200 * stretch + 2 * GAP
    scale = scale or (PIXELS / (width * height)) ** 0.5
    assert composition.scale == pytest.approx(scale)
    assert composition.origin == (-GAP, -GAP)
    assert (picture.width_px, picture.height_px) == (round(width * scale), round(height * scale))
    rect = composition.to_pixels(places[2])
    assert composition.to_units(rect.x, rect.y) == pytest.approx((places[2].x, places[2].y))
    corner = composition.to_units(rect.right, rect.bottom)
    assert corner == pytest.approx((places[2].right, places[2].bottom))


def test_the_margin_is_cut_off_on_all_sides(board):
    rgb_u8 = np.arange(60 * 50 * 3, dtype=np.uint8).reshape(60, 50, 3)
    picture = Picture("a", "", rgb_u8, rgb_u8[..., 0].copy())
    composition = composition_of(board, 0.5)
    cut, places = composition.trimmed(picture, [(30, 40), None])
    margin = int(GAP / 2)
    assert (cut.rgb_u8 == rgb_u8[margin:-margin, margin:-margin]).all()
    assert (cut.alpha_u8 == rgb_u8[margin:-margin, margin:-margin, 0]).all()
    assert places == ((30 - margin, 40 - margin), None)
    small, _ = composition.trimmed(Picture("a", "", rgb_u8[:6, :9]), [])
    assert (small.rgb_u8 == rgb_u8[2:4, 2:7]).all()
    assert small.alpha_u8 is None


def test_a_picture_has_its_ratio_where_it_is_known(board):
    part = Part(size_px=(300, 100))
    _, composition = compose(editing.arranged_anew(board), {1: part}, "board")
    first, second = composition.rects[1], composition.rects[2]
    assert first.width / first.height == pytest.approx(3)
    assert second.width / second.height == pytest.approx(1.5)


def test_thumbnails_of_less_than_a_pixel_are_drawn_as_one(board):
    rgb_u8, alpha_u8 = np.zeros((5, 5, 3), np.uint8), np.zeros((5, 5), np.uint8)
    _draw(Picture("a", "", np.full((2, 2, 3), 9, np.uint8)), Rect(2, 3, 0.2, 0.2), rgb_u8, alpha_u8)
    assert np.argwhere(alpha_u8).tolist() == [[3, 2]]
