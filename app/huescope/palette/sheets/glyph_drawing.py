"""Drawing glyphs of a font of the system on an image."""

from __future__ import annotations

import io
from math import ceil, floor
from typing import TYPE_CHECKING

from huescope.palette.sheets.shaping import glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from huescope.palette.sheets.primitives import Rgb
    from huescope.palette.sheets.shaping import Contour, Glyph, Piece, Point

_FINER = 8  # pixels of an enlarged outline for each one of the image
_STEPS = 6  # straight lines for a curve
_ABOVE, _BELOW, _BESIDE = 1.4, 0.6, 0.5  # em; marks of some scripts reach far


def draw_glyphs(
    picture: Image, piece: Piece, place: tuple[float, float], size_px: float, color: Rgb
) -> None:
    """Draw a piece of text.

    Parameters
    ----------
    picture : PIL.Image.Image
        RGB or RGBA.
    piece : Piece
        Of a font of the system.
    place : tuple of float
        Left end and baseline, in pixels.
    size_px : float
        The size of an em, in pixels.
    color : tuple of int
        8-bit sRGB; emojis have colours of their own.
    """
    from PIL import Image, ImageChops

    x, baseline = place
    left, top = floor(x - _BESIDE * size_px), floor(baseline - _ABOVE * size_px)
    size = (
        ceil((piece.width + 2 * _BESIDE) * size_px) + 2,
        ceil((_ABOVE + _BELOW) * size_px) + 2,
    )
    mask = Image.new("L", (_FINER * size[0], _FINER * size[1]))
    for glyph in glyphs(piece):
        if glyph.picture:
            _paste(picture, glyph, place, size_px)
        elif glyph.contours:
            origin = _FINER * (x - left), _FINER * (baseline - top)
            drawn = _filled(glyph.contours, mask.size, origin, _FINER * size_px)
            mask = ImageChops.lighter(mask, drawn)
    picture.paste(color, (left, top), mask.reduce(_FINER))


def _filled(
    contours: tuple[Contour, ...], size: tuple[int, int], origin: Point, em: float
) -> Image:
    """Fill the contours of a glyph: holes turn the other way round than the largest contour."""
    from PIL import Image, ImageDraw

    lines = [list(_flattened(contour)) for contour in contours]
    areas = [_signed_area(line) for line in lines]
    order = sorted(range(len(lines)), key=lambda at: -abs(areas[at]))
    mask = Image.new("L", size)
    draw = ImageDraw.Draw(mask)
    for at in order:
        fill = 255 if areas[at] * areas[order[0]] > 0 else 0
        draw.polygon([(origin[0] + em * x, origin[1] - em * y) for x, y in lines[at]], fill=fill)
    return mask


def _flattened(contour: Contour) -> Iterator[Point]:
    """Divide the curves of a contour into straight lines."""
    current = contour[0][0]
    yield current
    for segment in contour[1:]:
        if len(segment) == 1:
            yield segment[0]
        else:
            for step in range(1, _STEPS + 1):
                yield _on_curve((current, *segment), step / _STEPS)
        current = segment[-1]


def _on_curve(points: tuple[Point, ...], t: float) -> Point:
    """Return a point of a cubic Bezier curve."""
    weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
    x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
    return x, y


def _signed_area(line: list[Point]) -> float:
    """Return twice the area of a polygon, negative if it turns clockwise."""
    following = [*line[1:], line[0]]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(line, following, strict=True))


def _paste(picture: Image, glyph: Glyph, place: tuple[float, float], size_px: float) -> None:
    """Draw an emoji in its own colours."""
    from PIL import Image

    left, bottom, width, height = (size_px * length for length in glyph.box)
    with Image.open(io.BytesIO(glyph.picture)) as opened:
        image = opened.convert("RGBA").resize(
            (max(1, round(width)), max(1, round(height))), Image.Resampling.LANCZOS
        )
    upper_left = round(place[0] + left), round(place[1] - bottom - height)
    picture.paste(image, upper_left, image)
