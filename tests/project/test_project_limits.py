"""Parts of a project at their limits: boards, picked pixels, orders, and addresses with secrets."""

import pytest

from huescope.moodboard.editing import MOST_PICTURES
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.swatch import Swatch
from huescope.project import serialization
from huescope.project.board_serialization import board_from_json
from huescope.project.palette_matching import arranged_in
from huescope.project.picked_pixel import PickedPixel
from huescope.project.state import OWN_ORDER
from huescope.sources.reference import Reference

SWATCHES = (Swatch((250, 250, 250), 1, 0.1), Swatch((5, 5, 5), 9, 0.9))


@pytest.mark.parametrize("count", [0, 1, MOST_PICTURES, MOST_PICTURES + 1])
def test_a_board_has_so_many_pictures(count):
    listed = [{"id": 1 + place, "name": "a"} for place in range(count)]
    stated = Checked({"pictures": listed}, "board")
    if 0 < count <= MOST_PICTURES:
        assert len(board_from_json(stated).items) == count
        return
    with pytest.raises(NotAsAgreed, match=f"has {count} entries, not 1 to {MOST_PICTURES}"):
        board_from_json(stated)


@pytest.mark.parametrize(
    ("place_px", "is_within"),
    [((9, 4), True), ((10, 4), False), ((9, 5), False), ((10, 5), False), ((0, 0), True)],
)
def test_a_picked_pixel_is_within_a_picture_of_ten_by_five(place_px, is_within):
    assert PickedPixel((1, 2, 3), place_px).is_within((10, 5)) is is_within


def test_a_palette_is_sorted_unless_it_has_an_order_of_its_own():
    def rgbs(order, swatches=SWATCHES):
        return [each.rgb for each in arranged_in(order, swatches, "ciede2000").swatches]

    assert rgbs(OWN_ORDER) == [each.rgb for each in SWATCHES]
    assert rgbs("share") == [each.rgb for each in reversed(SWATCHES)]
    assert rgbs("share", ()) == rgbs(OWN_ORDER, ()) == []


@pytest.mark.parametrize(
    ("kind", "location", "may_be_secret"),
    [
        ("local", "/a?b@c", False),
        ("web", "https://example.org/a.png", False),
        ("web", "https://example.org/a.png?token=1", True),
        ("web", "http://me@example.org/a.png", True),
        ("web", "https://me:sesame@example.org/a.png", True),
        ("s3", "s3://photos/a?b@c.png", False),
        ("oracle", "https://example.org/p/sesame/n/a/b/c/o/d", True),
        ("web", "https://[x/a.png", True),
    ],
)
def test_an_address_that_may_hold_a_secret_is_not_kept(kind, location, may_be_secret):
    assert serialization._may_be_secret(Reference(kind, location)) is may_be_secret
