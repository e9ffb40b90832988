"""Boards as an image, and as PNG, PDF and SVG files."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from huescope.palette.board.board import compose
from huescope.palette.sheets.drawing import drawn
from huescope.palette.sheets.text import title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

    from huescope.palette.board.board import Look
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph

FORMATS = {"png": "PNG image", "pdf": "PDF document", "svg": "SVG drawing"}
"""Labels of the formats, by name, which is also the suffix of their files."""

_POINTS = 0.5  # of a PDF page, for each pixel at 100 %


def image(palette: Palette, photograph: Photograph | None, look: Look) -> Image:
    """Draw a board.

    Parameters
    ----------
    palette, photograph, look
        See `compose`.

    Returns
    -------
    PIL.Image.Image
        RGB. Each swatch has exactly its colour.
    """
    return drawn(compose(palette, photograph, look), look.tones, look.scale)


def write(name: str, palette: Palette, photograph: Photograph | None, look: Look) -> bytes:
    """Write a board to a file.

    Parameters
    ----------
    name : {"png", "pdf", "svg"}
        The format.
    palette, photograph, look
        See `compose`; drawings have no scale.

    Returns
    -------
    bytes
        The content of the file.
    """
    writers: dict[str, Callable[[], bytes]] = {
        "png": lambda: png(image(palette, photograph, look), title(palette)),
        "pdf": lambda: _pdf(palette, photograph, look),
        "svg": lambda: _svg(palette, photograph, look),
    }
    return writers[name]()


def png(picture: Image, name: str) -> bytes:
    """Encode a drawn board.

    Parameters
    ----------
    picture : PIL.Image.Image
        In sRGB.
    name : str
        Its title.
    """
    from PIL import PngImagePlugin

    stated = PngImagePlugin.PngInfo()
    stated.add(b"sRGB", b"\1")  # relative colorimetric
    stated.add_itxt("Title", name)
    stated.add_itxt("Software", "Huescope")
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=stated, compress_level=4)
    return buffer.getvalue()


def _pdf(palette: Palette, photograph: Photograph | None, look: Look) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from huescope.palette.sheets.printing import draw_page, fill_page, register_fonts

    register_fonts()
    page = compose(palette, photograph, look)
    buffer = io.BytesIO()
    size = _POINTS * page.width, _POINTS * page.height
    canvas = Canvas(buffer, size, pageCompression=1, invariant=1)
    canvas.setTitle(title(palette))
    canvas.setCreator("Huescope")
    canvas.setAuthor("")
    canvas.setSubject("Palette")
    canvas.scale(_POINTS, _POINTS)
    if look.tones.ground is not None:
        fill_page(canvas, page, look.tones.ground)
    draw_page(canvas, page)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _svg(palette: Palette, photograph: Photograph | None, look: Look) -> bytes:
    from huescope.palette.sheets.vector import svg

    page = compose(palette, photograph, look, only_own_font=False)
    return svg(page, look.tones.ground, 1, title(palette), palette.note)
