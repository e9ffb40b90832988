"""Sixteen-bit, 32-bit and float pictures, rounded to eight bits a channel.

Rescaling is linear and rounds to the nearest (PNG third edition, section 13.12):
``round(v * 255 / white)``. Pillow by itself keeps the high byte of 16-bit colours, which is off by
one for a quarter of all values, and clips 16-bit greys.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from huescope.imaging.strips import strips_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from PIL.ImageFile import ImageFile

    from huescope.cancellation import Job

_WHITE_BY_RAWMODE = {"I;12": 4095}
_WHITE_16 = 65535
# What writers of float and 32-bit pictures mean by white: one, a byte's most, a word's most.
_USUAL_WHITES = (1.0, 255.0, 65535.0)
_NEARLY_ALL = 0.99

_OTHER_ORDER = "B" if sys.byteorder == "little" else "L"
# Read with the wrong byte order, words lose their high bytes in Pillow instead of their low ones.
_BYTE_SWAPPED = {
    f"{mode};16{order}": f"{mode};16{swapped}"
    for mode in ("RGB", "RGBA", "CMYK")
    for order, swapped in (("B", "L"), ("L", "B"), ("N", _OTHER_ORDER))
}


@dataclass(frozen=True, slots=True)
class Depth:
    """How strips of one picture become eight bits a channel.

    Attributes
    ----------
    narrow : callable
        Takes a strip in the stored mode and its first row; gives the strip in an 8-bit mode.
    notes : tuple of str
        What a person should know.
    """

    narrow: Callable[[Image.Image, int], Image.Image]
    notes: tuple[str, ...] = ()


def rawmode_of(image: ImageFile) -> str:
    """Name the layout of the stored samples, as Pillow's decoders do.

    Parameters
    ----------
    image : PIL.ImageFile.ImageFile
        Opened and not loaded; loading forgets the layout.

    Returns
    -------
    str
        Such as "RGB;16B"; empty where the picture has several, or its decoder names none.
    """
    layouts = {_layout_of(tile.args) for tile in image.tile}
    return layouts.pop() if len(layouts) == 1 else ""


def _layout_of(arguments: tuple[Any, ...] | str | None) -> str:
    """Find the layout among a decoder's arguments: the first of several, or the only one."""
    first = arguments[0] if isinstance(arguments, tuple) and arguments else arguments
    return first if isinstance(first, str) else ""


def loses_low_bytes(rawmode: str) -> bool:
    """Whether Pillow keeps only the high bytes of samples in this layout."""
    return rawmode in _BYTE_SWAPPED


def load_low_bytes(reopened: ImageFile) -> None:
    """Decode the low bytes of 16-bit colours, in place of the high ones that Pillow would keep.

    Parameters
    ----------
    reopened : PIL.ImageFile.ImageFile
        The picture once more, opened and not loaded; its layout loses low bytes.
    """
    rawmode = _BYTE_SWAPPED[rawmode_of(reopened)]
    reopened.tile = [
        tile._replace(args=(rawmode, *tile.args[1:]) if isinstance(tile.args, tuple) else rawmode)
        for tile in reopened.tile
    ]
    reopened.load()


def depth_of(image: Image.Image, rawmode: str, low_bytes: Image.Image | None, job: Job) -> Depth:
    """Choose how the depth of a picture is reduced.

    Parameters
    ----------
    image : PIL.Image.Image
        Loaded.
    rawmode : str
        What `rawmode_of` said before it was loaded.
    low_bytes : PIL.Image.Image or None
        The picture with its low bytes for values, where its layout loses them.
    job : Job
        Checked between strips.

    Returns
    -------
    Depth
        The way to eight bits.
    """
    if image.mode.startswith("I;16"):
        white = _WHITE_BY_RAWMODE.get(rawmode, _WHITE_16)
        return Depth(lambda strip, _row: _narrow_words(strip, white))
    if image.mode == "I" and image.format == "PPM":  # Pillow scales every deep PPM to 16 bits
        return Depth(lambda strip, _row: _narrow_numbers(strip, _WHITE_16))
    if image.mode in {"I", "F"}:
        return _depth_of_numbers(image, job)
    if low_bytes is not None:
        return Depth(_narrowing_with(low_bytes))
    return Depth(lambda strip, _row: strip)


def _narrow_words(strip: Image.Image, white: int) -> Image.Image:
    words = np.asarray(strip).astype(np.uint32)
    rounded = np.minimum((words * 255 + white // 2) // white, 255)
    grey = Image.fromarray(rounded.astype(np.uint8))
    transparent = strip.info.get("transparency")
    if not isinstance(transparent, int):
        return grey
    alpha = Image.fromarray(np.where(words == transparent, 0, 255).astype(np.uint8))
    return Image.merge("LA", (grey, alpha))


def _depth_of_numbers(image: Image.Image, job: Job) -> Depth:
    """Guess white: the first usual one that nearly all numbers reach up to at most."""
    usual = [white for white in _USUAL_WHITES if white > 1 or image.mode == "F"]
    within = np.zeros(len(usual), dtype=np.int64)
    finite_count = 0
    most = 0.0
    for _row, strip in strips_of(image, job):
        values = np.asarray(strip)
        finite = values[np.isfinite(values)]
        finite_count += finite.size
        within += [np.count_nonzero(finite <= white) for white in usual]
        most = max(most, float(finite.max(initial=0)))
    enough = np.flatnonzero(within >= _NEARLY_ALL * finite_count)
    white = usual[enough[0]] if enough.size else most
    note = f"Its numbers have no stated white; {white:g} was taken for white."
    return Depth(lambda strip, _row: _narrow_numbers(strip, white), (note,))


def _narrow_numbers(strip: Image.Image, white: float) -> Image.Image:
    scaled = np.rint(np.asarray(strip).astype(np.float64) * (255 / white))
    grey = np.clip(np.nan_to_num(scaled, nan=0.0), 0, 255)
    return Image.fromarray(grey.astype(np.uint8))


def _narrowing_with(low: Image.Image) -> Callable[[Image.Image, int], Image.Image]:
    def narrow(strip: Image.Image, first_row: int) -> Image.Image:
        box = (0, first_row, strip.width, first_row + strip.height)
        high_bytes, low_bytes = np.asarray(strip), np.asarray(low.crop(box))
        rounded = round_words(high_bytes, low_bytes)
        narrowed = Image.frombytes(strip.mode, strip.size, rounded.tobytes())
        transparent = strip.info.get("transparency")
        if isinstance(transparent, tuple):
            narrowed.putalpha(_alpha_of_words(high_bytes, low_bytes, transparent))
        return narrowed

    return narrow


def round_words(high_bytes: NDArray[np.uint8], low_bytes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Round 16-bit samples to 8 bits.

    With high byte h and low byte l, a sample is 256 h + l = 257 h + (l - h), and white is
    257 * 255. So the nearest 8-bit value is h, or its neighbour where l and h are more than half
    of 257 apart.

    Parameters
    ----------
    high_bytes, low_bytes : numpy.ndarray
        uint8, of one shape.

    Returns
    -------
    numpy.ndarray
        uint8, of the same shape.
    """
    apart = low_bytes.astype(np.int16) - high_bytes
    return high_bytes + (apart > 128).astype(np.uint8) - (apart < -128).astype(np.uint8)


def _alpha_of_words(
    high_bytes: NDArray[np.uint8], low_bytes: NDArray[np.uint8], transparent: tuple[int, ...]
) -> Image.Image:
    """Make the alpha for the one 16-bit colour that a PNG's tRNS chunk declares transparent."""
    words = np.asarray(transparent, dtype=np.uint16)
    hidden = (high_bytes == words >> 8) & (low_bytes == words & 255)
    return Image.fromarray(np.where(hidden.all(axis=-1), 0, 255).astype(np.uint8))
