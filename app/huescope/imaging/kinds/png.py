"""PNG, with its colour chunks by their precedence: cICP, iCCP, sRGB, then gAMA and cHRM.

Source: PNG (third edition), section 4.3, "Color spaces", and section 11.3.2.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from huescope.imaging.kind import Decoded, Opened
from huescope.imaging.png_chunks import chunks
from huescope.texts import marked

if TYPE_CHECKING:
    from PIL import Image

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace, Curve
    from huescope.imaging.pillow import PillowPicture

NAME = "PNG"
LABEL = "PNG"
SUFFIXES = (".png", ".apng")
RANK = 10
TRUSTED = True

_FRAMES_NOTE = marked("This is the first frame of an animation.")
_LARGE_PIXELS = 2**22
_SIGNATURE = b"\x89PNG"
_BITS_AT, _FEW_BITS = 24, {2, 4}


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURE)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Let Pillow read the header."""
    from huescope.imaging.kinds import _png_rows
    from huescope.imaging.pillow import PillowPicture

    opened = PillowPicture(
        NAME, LABEL, data, name, job, frames_note=_FRAMES_NOTE, color_tags=_color_tags
    )
    _scale_transparent_grey(opened.image, data)
    if opened.pixels > _LARGE_PIXELS and _png_rows.can_decode(data):
        return _LargePicture(opened, data, name)
    return opened


def _scale_transparent_grey(image: Image.Image, data: bytes) -> None:
    """Bring the grey that is transparent to eight bits, as Pillow does with the samples."""
    grey, bits = image.info.get("transparency"), data[_BITS_AT]
    if image.mode == "L" and bits in _FEW_BITS and isinstance(grey, int):
        image.info["transparency"] = grey * 255 // (2**bits - 1)


class _LargePicture(Opened):
    """A PNG that is decoded a few rows at a time."""

    def __init__(self, opened: PillowPicture, data: bytes, name: str) -> None:
        super().__init__(NAME, opened.size_px, decoder_bytes=0, is_opaque=opened.is_opaque)
        self._opened, self._data, self._name = opened, data, name

    def at_page(self, page: int, name: str) -> Opened:
        """Prepare to decode another frame of an animation."""
        return self._opened.at_page(page, name)

    def filmstrip(self, frames: int) -> Opened:
        """Prepare to decode the frames of an animation, one below the other."""
        return self._opened.filmstrip(frames)

    def decode(self, job: Job) -> Decoded:
        """Decode the first row; others follow as they are taken."""
        from huescope.imaging.kinds._png_rows import PngRows
        from huescope.imaging.orientation import orientation_of

        rows = PngRows(self._data, self._name, job)
        icc, space = _color_tags(rows.tags, self._data)
        is_animated = getattr(self._opened.image, "is_animated", False)
        self.pages = getattr(self._opened.image, "n_frames", 1)
        return Decoded(
            raster=rows,
            icc=icc,
            space=space,
            orientation=orientation_of(rows.tags),
            notes=(_FRAMES_NOTE,) if is_animated else (),
        )


def _color_tags(loaded: Image.Image, data: bytes) -> tuple[bytes | None, ColorSpace | None]:
    """Choose among the chunks."""
    from huescope.imaging import cicp
    from huescope.imaging.pillow import icc_of

    stated = _cicp_in(data)
    if stated is not None and cicp.is_known(*stated[:2]):
        return None, cicp.space_of(*stated[:2], full_range=stated[2])
    icc = icc_of(loaded)
    if icc is not None or "srgb" in loaded.info:
        return icc, None
    return None, _space_of(loaded.info.get("gamma"), loaded.info.get("chromaticity"))


def _cicp_in(data: bytes) -> tuple[int, int, bool] | None:
    """Read primaries, transfer and whether the range is full; None without such a chunk."""
    for kind, content in chunks(data):
        if kind == b"cICP" and len(content) == 4:
            primaries, transfer, _matrix, full_range = content
            return primaries, transfer, full_range != 0
        if kind == b"IDAT":
            return None
    return None


def _space_of(gamma: float | None, chromaticity: tuple[float, ...] | None) -> ColorSpace | None:
    """Make a space of gAMA and cHRM; None where they mean sRGB."""
    from huescope.imaging.color_space import (
        GAMMA_OF_SRGB,
        GAMMA_TOLERANCE,
        decode_srgb,
        from_primaries,
        power,
    )

    curve: Curve = decode_srgb
    name = "primaries of the PNG file"
    if gamma and not math.isclose(gamma, GAMMA_OF_SRGB, abs_tol=GAMMA_TOLERANCE):
        curve, name = power(1 / gamma), f"gamma {gamma:.5g} of the PNG file"
    plain = None if curve is decode_srgb else from_primaries(name, curve)
    if chromaticity is None or _is_srgb(chromaticity):
        return plain
    wx, wy, rx, ry, gx, gy, bx, by = chromaticity
    try:
        return from_primaries(name, curve, ((rx, ry), (gx, gy), (bx, by)), (wx, wy))
    except ValueError:  # the chunk is nonsense, and the pixels are as good as ever
        return plain


def _is_srgb(chromaticity: tuple[float, ...]) -> bool:
    from huescope.imaging.color_space import D65, SRGB_PRIMARIES, XY_TOLERANCE

    usual = (*D65, *(value for point in SRGB_PRIMARIES for value in point))
    return all(
        math.isclose(a, b, abs_tol=XY_TOLERANCE) for a, b in zip(chromaticity, usual, strict=True)
    )
