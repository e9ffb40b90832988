"""Pictures beside their colours on one page, as a PNG or a PDF file."""

from __future__ import annotations

import io
from dataclasses import field
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import printable
from huescope.palette.sheets.line_breaking import drawable, wrapped
from huescope.palette.sheets.primitives import TONES, Box, Line, Page, Run, is_unseen
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from huescope.palette.sheets.primitives import Rgb
    from huescope.palette.swatch import Swatch

SCALE = 2
"""Pixels of a PNG file for each unit of a page, which is a point of a PDF file."""

_WIDTH, _MARGIN, _GAP = 800.0, 32.0, 24.0
_TITLE_SIZE, _CAPTION_SIZE, _CAPTION_HEIGHT = 15.0, 10.0, 20.0
_LOWEST, _HIGHEST = 120.0, 480.0
_TONES = TONES["white"]
# What is off by so little was made for its place, and is drawn pixel by pixel.
_ROUNDING_PX = 2


@dataclass(frozen=True, slots=True)
class _Placed:
    """A picture, and where it is drawn on the page."""

    image: Image
    x: float
    y: float
    width: float
    height: float


@dataclass(slots=True)
class Figure:
    """A page with pictures on it; `title` is what the picture is called."""

    title: str
    page: Page
    pictures: list[_Placed] = field(default_factory=list)

    def png(self) -> bytes:
        """Draw the page at `SCALE`.

        Returns
        -------
        bytes
            A PNG file, marked as sRGB. Each area of a colour has exactly that colour.
        """
        from PIL.PngImagePlugin import PngInfo

        from huescope.palette.sheets.drawing import drawn

        sheet = drawn(self.page, _TONES, SCALE)
        for placed in self.pictures:
            size = round(placed.width * SCALE), round(placed.height * SCALE)
            sheet.paste(
                _resized(placed.image, size), (round(placed.x * SCALE), round(placed.y * SCALE))
            )
        marks = PngInfo()
        marks.add(b"sRGB", b"\0")  # perceptual intent
        file = io.BytesIO()
        sheet.save(file, "PNG", pnginfo=marks, optimize=True)
        return file.getvalue()

    def pdf(self) -> bytes:
        """Draw the page for print; colours are areas and text can be selected.

        Returns
        -------
        bytes
            A PDF file with its font.
        """
        from reportlab.lib.utils import ImageReader
        from reportlab.pdfgen.canvas import Canvas

        from huescope.palette.sheets.printing import draw_page, register_fonts

        register_fonts()
        file = io.BytesIO()
        size = self.page.width, self.page.height
        canvas = Canvas(file, size, pageCompression=1, invariant=1)
        canvas.setTitle(printable(self.title))
        canvas.setCreator("Huescope")
        canvas.setAuthor("")
        canvas.setSubject("")
        draw_page(canvas, self.page)
        for placed in self.pictures:
            below = self.page.height - placed.y - placed.height
            where = placed.x, below, placed.width, placed.height
            canvas.drawImage(ImageReader(placed.image), *where)
        canvas.showPage()
        canvas.save()
        return file.getvalue()


def _resized(image: Image, size: tuple[int, int]) -> Image:
    """Make a picture smaller by averages, and larger by whole pixels."""
    from PIL.Image import Resampling

    if max(abs(size[0] - image.width), abs(size[1] - image.height)) <= _ROUNDING_PX:
        return image
    larger = size[0] > image.width or size[1] > image.height
    return image.resize(size, Resampling.NEAREST if larger else Resampling.LANCZOS)


def cell_px(columns: int, aspect: float) -> int:
    """Tell the longer side that a picture in one of so many columns takes, in pixels.

    Parameters
    ----------
    columns : int
        2 for `panels`, 3 for `contact_sheet`.
    aspect : float
        Height by width of the picture.

    Returns
    -------
    int
        For a sharp PNG file.
    """
    width = _cell_width(columns)
    height = min(width * aspect, _HIGHEST)
    return max(1, round(max(height, height / aspect) * SCALE))


def panels(
    title: str,
    image: Image,
    swatches: Sequence[Swatch],
    main: Swatch,
    second: Swatch | None,
) -> Figure:
    """Put a picture, all its colours, its main and its second colour on a page.

    Parameters
    ----------
    title : str
        What the picture is called.
    image : PIL.Image.Image
        RGB.
    swatches : sequence of Swatch
        The palette; each is as high as its share.
    main, second : Swatch
        The colours that cover most; no second one where there is a single colour.

    Returns
    -------
    Figure
        Four panels.
    """
    figure, top = _begun(title)
    width = _cell_width(2)
    height = min(max(width * image.height / image.width, _LOWEST), _HIGHEST)
    left, right = _MARGIN, _MARGIN + width + _GAP
    below = top + height + _CAPTION_HEIGHT + _GAP
    _place(figure, image, "Original", (left, top, width, height))
    edge = top
    total = sum(swatch.share for swatch in swatches)
    for swatch in swatches:
        part = height * swatch.share / total
        _area(figure.page, swatch.rgb, (right, edge, width, part))
        edge += part
    _caption(figure.page, f"{counted(len(swatches), 'colour')} by share", right, top + height)
    _leading(figure.page, "Main colour", main, (left, below, width, height))
    _leading(figure.page, "Second colour", second, (right, below, width, height))
    figure.page.height = below + height + _CAPTION_HEIGHT + _MARGIN
    return figure


def contact_sheet(title: str, images: Sequence[tuple[str, Image]]) -> Figure:
    """Put pictures of one size beside each other, three in a row.

    Parameters
    ----------
    title : str
        What the picture is called.
    images : sequence of tuple of str and PIL.Image.Image
        Captions and RGB images, at least one.

    Returns
    -------
    Figure
        With as many rows as it takes.
    """
    figure, top = _begun(title)
    columns = 3
    width = _cell_width(columns)
    first = images[0][1]
    height = min(max(width * first.height / first.width, 1.0), _HIGHEST)
    step = height + _CAPTION_HEIGHT + _GAP
    for place, (caption, image) in enumerate(images):
        x = _MARGIN + (place % columns) * (width + _GAP)
        _place(figure, image, caption, (x, top + (place // columns) * step, width, height))
    rows = -(-len(images) // columns)
    figure.page.height = top + rows * step - _GAP + _MARGIN
    return figure


def _cell_width(columns: int) -> float:
    return (_WIDTH - 2 * _MARGIN - (columns - 1) * _GAP) / columns


def _begun(title: str) -> tuple[Figure, float]:
    """Begin a page with its title; also tells where it ends."""
    page = Page(_WIDTH, 0.0)
    inner = _WIDTH - 2 * _MARGIN
    y = _MARGIN
    for text in wrapped(drawable(title), _TITLE_SIZE, inner, 2, bold=True):
        y += _TITLE_SIZE
        page.marks.append(Line(_MARGIN, y, _TITLE_SIZE, (Run(text, _TONES.ink, bold=True),)))
        y += _TITLE_SIZE * 0.3
    return Figure(title, page), y + 12.0


def _place(
    figure: Figure, image: Image, caption: str, box: tuple[float, float, float, float]
) -> None:
    """Put a picture into the middle of a box, as large as fits, and its caption below."""
    x, y, width, height = box
    scale = min(width / image.width, height / image.height)
    fitted = max(image.width * scale, 1 / SCALE), max(image.height * scale, 1 / SCALE)
    place = x + (width - fitted[0]) / 2, y + (height - fitted[1]) / 2
    figure.pictures.append(_Placed(image, *place, *fitted))
    _caption(figure.page, caption, x, y + height)


def _area(page: Page, rgb: Rgb, box: tuple[float, float, float, float]) -> None:
    ground = _TONES.ground or (255, 255, 255)
    edge = _TONES.edge if is_unseen(rgb, ground) else None
    page.marks.append(Box(*box, rgb, edge))


def _leading(
    page: Page, name: str, swatch: Swatch | None, box: tuple[float, float, float, float]
) -> None:
    x, y, _, height = box
    if swatch is None:
        _caption(page, f"{name}: there is none", x, y + height)
        return
    _area(page, swatch.rgb, box)
    _caption(page, f"{name}: {swatch.hex}, {swatch.share:.1%}", x, y + height)


def _caption(page: Page, text: str, x: float, y: float) -> None:
    run = Run(text, _TONES.quiet)
    page.marks.append(Line(x, y + _CAPTION_HEIGHT - 5.0, _CAPTION_SIZE, (run,)))
