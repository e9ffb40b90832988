"""Shaping of text that the font of sheets cannot set alone: fonts, direction and glyphs."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from huescope.dataclass import dataclass
from huescope.palette.sheets.font import face, graphemes
from huescope.palette.sheets.system_fonts import font_for, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from uharfbuzz import Font

Point = tuple[float, float]
Contour = tuple[tuple[Point, ...], ...]
"""A closed line: its start, and segments of one point (straight) or three (a cubic curve)."""


_IMPLICIT = frozenset({"L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "WS", "ON"})
"""Bidirectional classes of text without characters that only state a direction."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one font and one direction.

    Attributes
    ----------
    text : str
        In the order of reading; in the order of display if it is of the font of sheets.
    font : pathlib.Path or None
        A font of the system; None for the font of sheets.
    width : float
        In em.
    is_rtl : bool
        Whether it is read from right to left.
    """

    text: str
    font: Path | None
    width: float
    is_rtl: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a piece; lengths are in em, heights count upwards from the baseline.

    Attributes
    ----------
    contours : tuple of Contour
        Its outline, to be filled by the non-zero rule; empty for a space or a picture.
    picture : bytes
        A PNG image, for an emoji in colours; empty for all others.
    box : tuple of float
        Left, bottom, width and height of the picture.
    """

    contours: tuple[Contour, ...]
    picture: bytes = b""
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)


@lru_cache(maxsize=4096)
def pieces(text: str, *, bold: bool = False) -> tuple[Piece, ...]:
    """Divide a line of text where its font or direction changes.

    Parameters
    ----------
    text : str
        One line.
    bold : bool
        Whether it is semi-bold.

    Returns
    -------
    tuple of Piece
        From left to right as they are shown (Unicode Standard Annex 9); a text that the font of
        sheets has is one piece.
    """
    own = face(bold=bold)
    if own.has(text):
        return (Piece(text, None, own.width(text, 1.0)),)
    signs = graphemes(text)
    fonts = [None if own.has(sign) else font_for(sign, bold=bold) for sign in signs]
    found = []
    placed = zip(_levels(signs), fonts, signs, strict=True)
    for (level, font), members in groupby(placed, key=lambda each: each[:2]):
        part = "".join(sign for _level, _font, sign in members)
        is_rtl = level % 2 == 1
        if font is None:
            shown = _mirrored(part) if is_rtl else part
            found.append((level, Piece(shown, None, own.width(shown, 1.0))))
        else:
            found.append((level, Piece(part, font, _width(part, font, is_rtl), is_rtl)))
    return _in_visual_order(found)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text, in the unit of `size`, the size of an em."""
    return size * sum(piece.width for piece in pieces(text, bold=bold))


@lru_cache(maxsize=1024)
def glyphs(piece: Piece) -> tuple[Glyph, ...]:
    """Return the glyphs of a piece that is set in a font of the system.

    Returns
    -------
    tuple of Glyph
        At their places, from the left end of the piece.
    """
    font = piece.font and opened(piece.font)
    if not font:
        return ()
    em = font.face.upem
    x = 0.0
    found = []
    for number, place in _shaped(piece.text, font, is_rtl=piece.is_rtl):
        x_advance, x_offset, y_offset = place
        found.append(_glyph(font, number, (x + x_offset) / em, y_offset / em))
        x += x_advance
    return tuple(found)


def _levels(signs: Sequence[str]) -> list[int]:
    """Return the embedding level of each grapheme: odd for those read from right to left."""
    from bidi import algorithm

    text = "".join(sign[0] if bidirectional(sign[0]) in _IMPLICIT else " " for sign in signs)
    storage = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text)
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [each["level"] for each in storage["chars"]]


def _mirrored(text: str) -> str:
    """Put characters without a direction, such as brackets, into the order of display."""
    from bidi.mirror import MIRRORED

    return "".join(MIRRORED.get(each, each) for each in reversed(text))


def _in_visual_order(found: Sequence[tuple[int, Piece]]) -> tuple[Piece, ...]:
    """Reverse every run of at least each level, from the highest to the lowest odd one: rule L2."""
    order = list(found)
    for least in range(max(level for level, _piece in order), 0, -1):
        arranged: list[tuple[int, Piece]] = []
        is_at_least = [level >= least for level, _piece in order]
        for is_within, run in groupby(zip(is_at_least, order, strict=True), key=itemgetter(0)):
            members = [each for _is_within, each in run]
            arranged += reversed(members) if is_within else members
        order = arranged
    return tuple(piece for _level, piece in order)


def _width(text: str, path: Path, is_rtl: bool) -> float:
    font = opened(path)
    if font is None:
        return 0.0
    advances = (place[0] for _number, place in _shaped(text, font, is_rtl=is_rtl))
    return sum(advances) / float(font.face.upem)


def _shaped(text: str, font: Font, *, is_rtl: bool) -> Iterator[tuple[int, tuple[int, int, int]]]:
    """Give number, advance and offset of each glyph, from left to right."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_rtl else "ltr"
    uharfbuzz.shape(font, buffer)
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield info.codepoint, (place.x_advance, place.x_offset, place.y_offset)


def _glyph(font: Font, number: int, x: float, y: float) -> Glyph:
    em = font.face.upem
    if font.face.has_color_png:
        picture = font.get_glyph_color_png(number)
        extents = font.get_glyph_extents(number)
        if picture is not None and len(picture.data) and extents is not None:
            left, top = extents.x_bearing / em + x, extents.y_bearing / em + y
            size = extents.width / em, -extents.height / em
            return Glyph((), bytes(picture.data), (left, top - size[1], *size))
    pen = _Pen(1.0 / em, x, y)
    font.draw_glyph_with_pen(number, pen)
    return Glyph(pen.contours)


class _Pen:
    """Receives the outline of a glyph; its methods have the names of FontTools' pens."""

    def __init__(self, scale: float, x: float, y: float) -> None:
        self._scale, self._x, self._y = scale, x, y
        self._contours: list[list[tuple[Point, ...]]] = []

    @property
    def contours(self) -> tuple[Contour, ...]:
        return tuple(tuple(contour) for contour in self._contours if len(contour) > 1)

    def moveTo(self, point: Point) -> None:  # noqa: N802
        self._contours.append([(self._placed(point),)])

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._contours[-1].append((self._placed(point),))

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._contours[-1].append(tuple(map(self._placed, (first, second, end))))

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802
        start, middle, last = self._contours[-1][-1][-1], self._placed(control), self._placed(end)
        controls = [
            (near[0] + 2 / 3 * (middle[0] - near[0]), near[1] + 2 / 3 * (middle[1] - near[1]))
            for near in (start, last)
        ]
        self._contours[-1].append((controls[0], controls[1], last))

    def closePath(self) -> None:  # noqa: N802
        """Do nothing: a contour is closed anyway."""

    def _placed(self, point: Point) -> Point:
        return self._x + self._scale * point[0], self._y + self._scale * point[1]
