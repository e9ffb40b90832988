"""A brand audit as PDF: A4 pages with a row a picture."""

from __future__ import annotations

import io
from bisect import bisect_right
from typing import TYPE_CHECKING

from huescope.collection.auditing import is_below
from huescope.collection.reports.html import summary
from huescope.color.srgb import format_hex
from huescope.errors import printable
from huescope.palette.sheets.font import face
from huescope.palette.sheets.primitives import TONES, Bitmap, Box, Line, Page, Run

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PIL.Image import Image

    from huescope.collection.audit import PictureAudit
    from huescope.collection.auditing import Audit
    from huescope.palette.sheets.primitives import Rgb

SUFFIX = ".pdf"
SHOWS_MAPS = True

MOST_MAPS = 200
"""So many maps, of the worst pictures, are drawn."""

_WIDTH, _HEIGHT, _MARGIN = 595.0, 842.0, 42.0
_ROW, _MAP_WIDTH, _MAP_HEIGHT = 76.0, 96.0, 64.0
_TEXT_X = _MARGIN + 58
_COLORS_X = 300.0
_BAD: Rgb = (179, 38, 30)
_TONES = TONES["white"]


def write(audit: Audit, maps: Mapping[str, Path]) -> bytes:
    """Write a report; see `huescope.collection.reports.Report.write`."""
    from reportlab.pdfgen.canvas import Canvas

    from huescope.palette.sheets.printing import draw_page, register_fonts

    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, (_WIDTH, _HEIGHT), pageCompression=1, invariant=1)
    canvas.setCreator("Huescope")
    canvas.setTitle(f"Brand audit: {printable(audit.palette)}")
    page, y = _first_page(audit)
    for number, picture in enumerate(audit.pictures):
        if y + _ROW > _HEIGHT - _MARGIN:
            draw_page(canvas, page)
            canvas.showPage()
            page, y = Page(_WIDTH, _HEIGHT), _MARGIN
        _draw_row(page, y, audit, picture)
        map_file = maps.get(picture.location) if number < MOST_MAPS else None
        if map_file is not None:
            page.marks.append(_map(map_file, y))
        y += _ROW
    draw_page(canvas, page)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _first_page(audit: Audit) -> tuple[Page, float]:
    page = Page(_WIDTH, _HEIGHT)
    y = _MARGIN + 18
    _write(page, _MARGIN, y, f"Brand audit: {audit.palette}", 18, bold=True)
    for text in (audit.place, summary(audit)):
        y += 16
        _write(page, _MARGIN, y, text, 9, color=_TONES.quiet)
    y += 12
    width = min(60.0, (_WIDTH - 2 * _MARGIN) / len(audit.brand.names))
    for place, color in enumerate(audit.brand.rgb_u8.tolist()):
        page.marks.append(_box(_MARGIN + place * width, y, width, 18, color))
    return page, y + 34


def _draw_row(page: Page, y: float, audit: Audit, picture: PictureAudit) -> None:
    is_bad = audit.fail_under is not None and is_below(picture, audit.fail_under)
    color = _BAD if is_bad else _TONES.ink
    _write(page, _MARGIN, y + 14, f"{picture.share:.1%}", 14, bold=True, color=color)
    folder, _, name = picture.location.replace("\\", "/").rpartition("/")
    width = _COLORS_X - _TEXT_X - 8
    _write(page, _TEXT_X, y + 12, name, 9, width=width)
    _write(page, _TEXT_X, y + 24, folder, 7, width=width, color=_TONES.quiet)
    if picture.missing:
        missing = ", ".join(audit.brand.names[place] for place in picture.missing)
        _write(page, _TEXT_X, y + 38, f"Missing: {missing}", 7, width=width, color=_TONES.quiet)
    for number, each in enumerate(picture.foreign):
        top = y + 4 + 13 * number
        page.marks.append(_box(_COLORS_X, top, 9, 9, each.rgb))
        text = f"{format_hex(each.rgb)}  {each.share:.1%}  ΔE00 {each.delta_e:.1f}"
        _write(page, _COLORS_X + 14, top + 8, text, 8)


def _map(file: Path, y: float) -> Bitmap:
    image = _opened(file)
    scale = min(_MAP_WIDTH / image.width, _MAP_HEIGHT / image.height)
    width, height = image.width * scale, image.height * scale
    return Bitmap(_WIDTH - _MARGIN - width, y + 2, width, height, image)


def _opened(file: Path) -> Image:
    from PIL import Image as Images

    with Images.open(file) as image:
        return image.convert("RGB")


def _box(x: float, y: float, width: float, height: float, color: Rgb) -> Box:
    red, green, blue = color
    return Box(x, y, width, height, (red, green, blue), _TONES.edge)


def _write(
    page: Page,
    x: float,
    y: float,
    text: str,
    size: float,
    *,
    width: float = _WIDTH - 2 * _MARGIN,
    bold: bool = False,
    color: Rgb = _TONES.ink,
) -> None:
    """Write a line; where it is too long, only its beginning and its end."""
    shown = printable(text)
    letters = face(bold=bold)

    def shortened(half: int) -> str:
        return f"{shown[:half]}…{shown[-half:]}"

    if letters.width(shown, size) > width:
        halves = range(1, len(shown) // 2 + 1)
        fitting = bisect_right(halves, width, key=lambda n: letters.width(shortened(n), size))
        shown = shortened(max(1, fitting))
    page.marks.append(Line(x, y, size, (Run(shown, color, bold),)))
