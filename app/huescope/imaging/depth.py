"""The stage that rounds samples to eight bits, after the colours are converted.

Rescaling is linear and rounds to the nearest (PNG third edition, section 13.12).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from huescope.imaging.raster import Bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from huescope.imaging.raster import Strip

# What writers of float and 32-bit pictures mean by white: one, a byte's most, a word's most.
_USUAL_WHITES = (1.0, 255.0, 65535.0)
_NEARLY_ALL = 0.99
_HIGHLIGHTS = 64.0
_NEAR_MOST = 256
_MOST_EXACT = 2.0**53


def eight_bits(strip: Strip) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Round a strip to eight bits a channel.

    Parameters
    ----------
    strip : Bytes or Deep
        In sRGB; mode "RGB", or three channels.

    Returns
    -------
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8.
    alpha_u8 : numpy.ndarray or None
        Shape (height, width), uint8; None where all of the strip is opaque.
    """
    if isinstance(strip, Bytes):
        return np.asarray(strip.image), None if strip.alpha is None else np.asarray(strip.alpha)
    alpha_u8 = None if strip.alpha is None else to_u8(strip.alpha)
    if alpha_u8 is not None and alpha_u8.min(initial=255) == 255:
        alpha_u8 = None
    return to_u8(strip.color), alpha_u8


def to_u8(samples: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Round samples of 0 to 1 to 0 to 255, and clip those beyond."""
    return np.asarray(np.clip(np.rint(samples * np.float32(255)), 0, 255), dtype=np.uint8)


def guess_white(
    pieces: Iterable[NDArray[Any]], *, is_float: bool, most: float | None = None
) -> float:
    """Guess white: the first usual one that nearly all numbers reach up to at most.

    White of floats is 1 as well where only some are brighter, and none by far: highlights.

    Parameters
    ----------
    pieces : iterable of numpy.ndarray
        All numbers of a picture.
    is_float : bool
        Whether they may have fractions, so that white may be 1.
    most : float, optional
        The greatest number that their type holds, in place of the usual ones from there on; it
        counts where the picture comes near it, by a factor of 256.

    Returns
    -------
    float
        Above 0.
    """
    usual = [white for white in _USUAL_WHITES if white > 1 or is_float]
    if most is not None:
        usual = [white for white in usual if white < most]
    within = np.zeros(len(usual), dtype=np.int64)
    finite_count = 0
    highest = 0.0
    for values in pieces:
        finite = values[np.isfinite(values)].astype(np.float64)
        finite_count += finite.size
        within += np.array([np.count_nonzero(finite <= white) for white in usual], np.int64)
        highest = max(highest, float(finite.max(initial=0)))
    if is_float and highest <= _HIGHLIGHTS and within[0] >= finite_count / 2:
        return 1.0
    enough = np.flatnonzero(within >= _NEARLY_ALL * finite_count)
    if enough.size:
        return usual[int(enough[0])]
    if most is not None and highest > most / _NEAR_MOST:
        return most
    return highest or 1.0


def white_note(white: float) -> str:
    """Say which number was taken for white."""
    words = f"{white:.0f}" if white.is_integer() and white < _MOST_EXACT else f"{white:g}"
    return f"Its numbers have no stated white; {words} was taken for white."
