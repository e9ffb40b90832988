"""Where everything stands in the reports of a brand audit."""

import re
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from huescope.collection.audit import Brand, Foreign, PictureAudit
from huescope.collection.auditing import Audit
from huescope.collection.reports import html, pdf
from huescope.palette.sheets.font import face
from huescope.palette.sheets.primitives import Bitmap, Box, Line

LEFT, RIGHT, ROW = 42, 553, 76
BRAND = Brand(("navy", "red", "gold"), np.array([(29, 53, 87), (230, 57, 70), (255, 200, 0)]), 5)
FOREIGN = Foreign((0, 255, 0), 0.25, 30.5, 1), Foreign((0, 0, 255), 0.125, 41.25, 0)


def audit_of(count, *, shares=(1.0, 0.0, 0.0), brand=BRAND, fail_under=0.5):
    """Audit pictures 0.png, 1.png ... of which the first is under the limit."""
    pictures = [
        PictureAudit(f"/in/{number}.png", 0.25 + 0.5 * bool(number), shares, FOREIGN)
        for number in range(count)
    ]
    return Audit("in", "b", brand, tuple(pictures), (), fail_under)


@pytest.fixture
def pages(monkeypatch):
    """Return what is drawn on the pages of a PDF report, instead of drawing it."""

    def laid_out(audit, maps=()):
        drawn = []
        with monkeypatch.context() as patch:
            patch.setattr(
                "huescope.palette.sheets.printing.draw_page", lambda _, page: drawn.append(page)
            )
            pdf.write(audit, dict(maps))
        return [page.marks for page in drawn]

    return laid_out


@pytest.fixture
def maps(tmp_path):
    Image.new("RGB", (192, 64)).save(tmp_path / "map.png")
    return {f"/in/{number}.png": tmp_path / "map.png" for number in range(3)}


def text_of(line):
    return "".join(run.text for run in line.runs)


def test_the_first_page_and_a_row_stand_in_columns(pages, maps):
    ((title, place, summary, *marks),) = pages(audit_of(1), maps)
    assert [(each.x, each.y, each.size) for each in (title, place, summary)] == [
        (LEFT, 60, 18), (LEFT, 76, 9), (LEFT, 92, 9),
    ]  # fmt: skip
    swatches, row = marks[:3], marks[3:]
    assert [(each.x, each.y, each.width, each.height) for each in swatches] == [
        (LEFT, 104, 60, 18), (LEFT + 60, 104, 60, 18), (LEFT + 120, 104, 60, 18),
    ]  # fmt: skip
    assert [
        (type(each), each.x, each.y - 138, text_of(each) if type(each) is Line else each.width)
        for each in row
    ] == [
        (Line, LEFT, 14, "25.0%"),
        (Line, 100, 12, "0.png"),
        (Line, 100, 24, "/in"),
        (Line, 100, 38, "Missing: red, gold"),
        (Box, 300, 4, 9),
        (Line, 314, 12, "#00ff00  25.0%  ΔE00 30.5"),
        (Box, 300, 17, 9),
        (Line, 314, 25, "#0000ff  12.5%  ΔE00 41.2"),
        (Bitmap, RIGHT - 96, 2, 96),
    ]


def test_many_colours_of_a_brand_share_the_width(pages):
    rgb_u8 = np.arange(60, dtype=np.uint8).reshape(20, 3)
    brand = Brand(tuple(map(str, range(20))), rgb_u8, 5)
    (marks,) = pages(audit_of(1, brand=brand, shares=(0.05,) * 20))
    swatches = [each for each in marks if type(each) is Box][:20]
    assert swatches[0].x == LEFT
    for left, right in pairwise(swatches):
        assert left.x + left.width == pytest.approx(right.x)
    assert swatches[-1].x + swatches[-1].width == pytest.approx(RIGHT)


def test_rows_go_on_at_the_top_of_the_next_page(pages):
    tops = [
        [mark.y - 14 for mark in marks if type(mark) is Line and mark.size == 14]
        for marks in pages(audit_of(8 + 9 + 1))
    ]
    assert tops == [
        [138 + ROW * number for number in range(8)],
        [LEFT + ROW * number for number in range(9)],
        [LEFT],
    ]


def test_only_what_is_under_the_limit_is_red(pages, monkeypatch):
    for fail_under, reds in ((0.5, 1), (0.9, 2), (None, 0)):
        audit = audit_of(2, fail_under=fail_under)
        (marks,) = pages(audit)
        colors = [mark.runs[0].color for mark in marks if type(mark) is Line]
        assert colors.count(pdf._BAD) == reds
        assert html.write(audit, {}).decode().count('class="share bad"') == reds


def test_a_page_names_the_brand_colours_that_no_picture_has():
    page = html.write(audit_of(2), {}).decode()
    absent = re.findall(r"</i>(\w+) <small[^>]*>in no picture", page)
    assert absent == ["red", "gold"]


def test_so_many_maps_are_drawn(pages, maps, monkeypatch):
    for module in (html, pdf):
        monkeypatch.setattr(module, "MOST_MAPS", 2)
    (marks,) = pages(audit_of(3), maps)
    assert sum(type(mark) is Bitmap for mark in marks) == 2
    assert html.write(audit_of(3), maps).count(b"<img") == 2


@pytest.mark.parametrize("size", [(40, 10), (10, 40), (3000, 2000)])
def test_a_map_keeps_its_ratio_and_fills_its_place(size, tmp_path):
    Image.new("RGB", size).save(tmp_path / "map.png")
    shown = pdf._map(tmp_path / "map.png", 10.0)
    assert shown.width / shown.height == pytest.approx(size[0] / size[1])
    assert max(shown.width / 96, shown.height / 64) == pytest.approx(1)
    assert (shown.x + shown.width, shown.y) == (pytest.approx(RIGHT), 12)


@pytest.mark.parametrize("width", [1, 20, 33, 50, 100, 400])
def test_a_long_text_loses_its_middle(width):
    page, text = pdf.Page(100, 100), "".join(map(chr, range(0x41, 0x7B)))
    pdf._write(page, 0, 0, text, 9, width=width)
    shown = text_of(page.marks[0])
    if width == 400:
        assert shown == text
        return
    first, last = shown.split("…")
    assert first
    assert len(first) == len(last)
    assert text.startswith(first)
    assert text.endswith(last)
    measure = face(bold=False).width
    assert measure(shown, 9) <= width or len(first) == 1
    longer = f"{text[: len(first) + 1]}…{text[-len(first) - 1 :]}"
    assert measure(longer, 9) > width


def test_long_names_end_before_the_next_column(pages):
    name = "x" * 300
    brand = Brand((name, name), BRAND.rgb_u8[:2], 5)
    picture = PictureAudit(f"/{name}/{name}.png", 0.5, (0, 0), FOREIGN)
    (marks,) = pages(Audit(name, name, brand, (picture,)))
    for line in (mark for mark in marks if type(mark) is Line):
        end = line.x + sum(face(bold=run.bold).width(run.text, line.size) for run in line.runs)
        next_column = {100: 292, 314: RIGHT - 96}.get(line.x, RIGHT)
        assert end <= next_column
        assert "x" not in text_of(line) or end > next_column - 12
