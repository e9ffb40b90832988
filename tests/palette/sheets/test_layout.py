"""Spacing in the layout of a sheet."""

from itertools import pairwise

import pytest
from PIL import Image

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.photograph import Photograph
from huescope.palette.sheets import layout
from huescope.palette.sheets.font import face
from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import Bitmap, Box, Line
from huescope.palette.sheets.text import facts
from huescope.palette.swatch import Swatch


def baselines(note):
    """Return where the lines of a note stand, each of one word."""
    palette = Palette("Name", (Swatch((1, 2, 3)),), note=note)
    [page] = compose(palette, formats.check("png", {}))
    words = note.split()
    lines = {
        "".join(run.text for run in mark.runs): mark.y
        for mark in page.marks
        if isinstance(mark, Line)
    }
    return [lines[word] for word in words]


@pytest.mark.parametrize(
    ("note", "gaps"),
    [
        ("a\nb", [15]),
        ("one\ntwo", [15]),
        ("one\n\ntwo", [15 + 8]),
        ("one\n\ntwo\nthree", [15 + 8, 15]),
    ],
)
def test_paragraphs_of_a_note_stand_apart(note, gaps):
    assert [after - before for before, after in pairwise(baselines(note))] == gaps


@pytest.mark.parametrize(("count", "columns"), [(1, 2), (12, 4), (13, 6), (48, 6), (49, 8)])
def test_many_swatches_stand_in_more_columns(count, columns):
    palette = Palette("Name", tuple(Swatch((place, 0, 0)) for place in range(count)))
    [page] = compose(palette, formats.check("png", {}))
    boxes = [mark for mark in page.marks if isinstance(mark, Box)]
    first_row = min(box.y for box in boxes if box.height > 31)  # the band is lower
    assert len([box for box in boxes if box.y == first_row]) == min(count, columns)


def test_a_row_is_as_high_as_its_swatches_and_their_texts():
    swatches = [Swatch((place, 0, 0), 5, 0.2, "ocean " * 9, name_is_own=True) for place in range(4)]
    options = formats.check("png", {"columns": "2", "share": "yes"})
    [page] = compose(Palette("Name", tuple(swatches)), options)
    boxes = [mark for mark in page.marks if isinstance(mark, Box) and mark.height > 31]
    lines = [mark for mark in page.marks if isinstance(mark, Line) and mark.x == boxes[0].x]
    first, second = boxes[0], boxes[2]
    below = [line for line in lines if first.y + first.height < line.y < second.y]
    names = [line for line in below if line.runs[0].bold]
    values = [line for line in below if not line.runs[0].bold]
    assert (len(names), [line.size for line in names], first.x) == (2, [10, 10], second.x)
    for group in (names, values):
        gaps = [after.y - before.y for before, after in pairwise(group)]
        assert gaps == [pytest.approx(1.38 * group[0].size)] * len(gaps)
    text_height = layout._ABOVE_TEXT + 1.38 * 20 + layout._BELOW_NAME
    assert names[0].y == pytest.approx(first.y + first.height + layout._ABOVE_TEXT + 13.8 - 2)
    assert values[0].y == pytest.approx(first.y + first.height + text_height + 1.38 * 8.6 - 2)
    text_height += 1.38 * 8.6 * len(values)
    assert second.y - first.y == pytest.approx(first.height + text_height + 20)


def test_the_name_of_a_group_is_cut_where_the_page_ends():
    palette = Palette("Name", (Swatch((1, 2, 3), group="m" * 90),))
    [page] = compose(palette, formats.check("png", {}))
    lines = [mark for mark in page.marks if isinstance(mark, Line)]
    [heading] = [line for line in lines if line.runs[0].text.endswith("…")]
    room = page.width - 2 * heading.x
    assert room - 26 < face(bold=True).width(heading.runs[0].text, 13) <= room


def test_pages_have_their_number_at_the_foot_and_the_first_has_the_title():
    swatches = tuple(Swatch((place, 0, 0)) for place in range(90))
    for name, title in (("Spring", "Spring"), ("", "Palette")):
        pages = compose(Palette(name, swatches), formats.check("pdf", {}), height=800.0)
        assert len(pages) > 1
        first = next(mark for mark in pages[0].marks if isinstance(mark, Line))
        assert first.runs[0].text == title
        for number, page in enumerate(pages, start=1):
            [line] = [
                mark
                for mark in page.marks
                if isinstance(mark, Line) and mark.runs[0].text == f"{number} / {len(pages)}"
            ]
            assert line.y == 800 - 24


def test_a_single_page_has_no_number():
    [page] = compose(Palette("a", (Swatch((1, 2, 3)),)), formats.check("pdf", {}), height=800.0)
    assert not any("1 / 1" in mark.runs[0].text for mark in page.marks if isinstance(mark, Line))


def test_the_name_of_a_group_is_on_the_page_of_its_first_swatches():
    for count in range(1, 40, 3):
        swatches = [Swatch((place, 0, 0), name="a", group="g") for place in range(count)]
        swatches.append(Swatch((0, 0, 255), name="b", group="last one"))
        options = formats.check("pdf", {"columns": "4"})
        pages = compose(Palette("a", tuple(swatches)), options, height=800.0)
        [page] = [
            page
            for page in pages
            if any(
                isinstance(each, Line) and each.runs[0].text == "last one" for each in page.marks
            )
        ]
        boxes = [each for each in page.marks if isinstance(each, Box) and each.height > 31]
        assert boxes[-1].color == (0, 0, 255)


def test_the_title_at_the_foot_ends_before_the_number_of_the_page():
    swatches = tuple(Swatch((place, 0, 0)) for place in range(90))
    page = compose(Palette("m" * 300, swatches), formats.check("pdf", {}), height=800.0)[1]
    title, number = sorted(
        (mark for mark in page.marks if isinstance(mark, Line) and mark.y == 776),
        key=lambda mark: mark.x,
    )
    right = title.x + face().width(title.runs[0].text, 7.5)
    assert number.x - layout._GAP - 10 < right <= number.x - layout._GAP


def test_the_band_of_colours_lies_below_the_photograph():
    photograph = Photograph(Image.new("RGB", (40, 20)), ())
    palette = Palette("a", (Swatch((1, 2, 3)),))
    [page] = compose(palette, formats.check("png", {}), photograph=photograph)
    [shown] = [mark for mark in page.marks if isinstance(mark, Bitmap)]
    band = next(mark for mark in page.marks if isinstance(mark, Box))
    assert shown.width / shown.height == pytest.approx(2)
    assert band.y == pytest.approx(shown.y + shown.height + layout._GAP)


def test_a_tall_photograph_takes_a_part_of_the_page():
    photograph = Photograph(Image.new("RGB", (20, 40)), ())
    palette = Palette("a", (Swatch((1, 2, 3)),))
    page = compose(palette, formats.check("pdf", {}), height=800.0, photograph=photograph)[0]
    [shown] = [mark for mark in page.marks if isinstance(mark, Bitmap)]
    assert (shown.width, shown.height) == (0.18 * 800, 0.36 * 800)


@pytest.mark.parametrize(
    ("groups", "text"), [("gg", "2 colours"), ("gh", "2 colours · 2 groups"), ("g", "1 colour")]
)
def test_groups_are_counted_where_there_are_several(groups, text):
    swatches = [Swatch((1, 2, 3), group=group) for group in groups]
    assert facts(Palette("", tuple(swatches))) == text


def test_swatches_end_above_the_margin_of_each_page():
    swatches = tuple(Swatch((place, 0, 0)) for place in range(90))
    pages = compose(Palette("a", swatches), formats.check("pdf", {}), height=800.0)
    for page in pages:
        lowest = max(mark.y + mark.height for mark in page.marks if isinstance(mark, Box))
        texts = [mark.y for mark in page.marks if isinstance(mark, Line) and mark.y < 776]
        assert lowest < max(texts) <= 800 - layout._MARGIN
    assert all(len(page.marks) > 40 for page in pages[:-1])
