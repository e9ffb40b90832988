"""How large a picture may be: told by its header, before anything is decoded.

What would take more memory than the budget of `huescope.imaging.policy` is decoded at a part of its
size, which is said.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import PictureTooLarge
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.imaging.kind import Opened

MAX_PIXELS = 2**28
"""The most pixels that are decoded: 268 million, 16384 x 16384.

The largest photographs of telephones have 200 million pixels.
"""

HUGE_PIXELS = 2**26
"""Above this, a picture takes more than 200 MB, so that there should be only one of them.

Its thumbnail is made of a part of its pixels, and it is not decoded before somebody opens it.
"""

LIMIT_WORDS = marked(
    "the {max_pixels} million that Huescope decodes", max_pixels=MAX_PIXELS // 10**6
)


_RGB_BYTES = 3


@dataclass(frozen=True, slots=True)
class Fit:
    """How a picture is decoded within the budget.

    Attributes
    ----------
    opened : Opened
        What to decode.
    every : int
        Of squares of so many by so many of its pixels, one each is kept.
    notes : tuple of str
        What a person should know.
    """

    opened: Opened
    every: int = 1
    notes: tuple[str, ...] = ()


def fit(opened: Opened, name: str, budget_bytes: int, *, only_whole: bool = False) -> Fit:
    """Make a picture fit into a budget of memory.

    Parameters
    ----------
    opened : Opened
        Nothing of it is decoded yet.
    name : str
        What a person calls the picture.
    budget_bytes : int
        How much memory decoding may take, with the picture that comes of it.
    only_whole : bool
        Whether a part of the size is of no use.

    Returns
    -------
    Fit
        The whole picture where that fits; else the decoder's own reduction, where it has one, or
        one pixel for several.

    Raises
    ------
    PictureTooLarge
        If the decoder would take too much even so, or `only_whole`.
    """
    whole_bytes = _bytes_of(opened)
    if whole_bytes <= budget_bytes:
        return Fit(opened)
    opened = opened.sparing() or opened
    if _bytes_of(opened) <= budget_bytes:
        return Fit(opened)
    width_px, height_px = opened.size_px
    if not only_whole:
        opened = opened.reduced(int(budget_bytes / _bytes_of(opened) * opened.pixels)) or opened
    left_bytes = budget_bytes - opened.decoder_bytes * opened.pixels
    needs = marked(
        "{whole_bytes} of memory, more than the {budget_bytes} that",
        whole_bytes=_amount(whole_bytes),
        budget_bytes=_amount(budget_bytes),
    )
    if only_whole or left_bytes < _result_bytes(opened):
        reason = marked(
            "decoding its {width_px} x {height_px} pixels takes {needs} a picture may take",
            width_px=width_px,
            height_px=height_px,
            needs=needs,
        )
        raise PictureTooLarge(name, reason)
    every = max(1, math.ceil(math.sqrt(_result_bytes(opened) * opened.pixels / left_bytes)))
    times = round(width_px / opened.size_px[0]) * every
    note = marked(
        "It was opened at 1/{times} of its size: all of it takes {needs} a picture may take.",
        times=times,
        needs=needs,
    )
    return Fit(opened, every, (note,))


def thinned(fitted: Fit, kept_pixels: int) -> Fit:
    """Keep one pixel of each square of a huge picture, for a thumbnail.

    Parameters
    ----------
    fitted : Fit
        What would be decoded.
    kept_pixels : int
        At least so many are kept.

    Returns
    -------
    Fit
        The same for a picture of at most `HUGE_PIXELS`.
    """
    if fitted.opened.pixels <= HUGE_PIXELS:
        return fitted
    every = math.isqrt(fitted.opened.pixels // kept_pixels)
    opened = fitted.opened.sparing() or fitted.opened
    return replace(fitted, opened=opened, every=max(fitted.every, every))


def _bytes_of(opened: Opened) -> float:
    return (opened.decoder_bytes + _result_bytes(opened)) * opened.pixels


def _result_bytes(opened: Opened) -> int:
    return _RGB_BYTES if opened.is_opaque else _RGB_BYTES + 1


def _amount(size_bytes: float) -> str:
    if size_bytes < 10**9:
        return marked("{size_bytes} MB", size_bytes=round(size_bytes / 10**6))
    return marked("{size_bytes:.1f} GB", size_bytes=size_bytes / 10**9)


def check_size(opened: Opened, name: str, most_pixels: int | None = None) -> None:
    """Refuse a picture that is too large, by what its header says.

    Parameters
    ----------
    opened : Opened
        Nothing of it is decoded yet.
    name : str
        What a person calls the picture.
    most_pixels : int, optional
        The most that the caller wants, where that is less than `MAX_PIXELS`.

    Raises
    ------
    PictureTooLarge
        If it has more.
    """
    width_px, height_px = opened.size_px
    if width_px * height_px > MAX_PIXELS:
        reason = marked(
            "it has {width_px} x {height_px} pixels, more than {limit_words}",
            width_px=width_px,
            height_px=height_px,
            limit_words=LIMIT_WORDS,
        )
        raise PictureTooLarge(name, reason)
    if most_pixels is not None and width_px * height_px > most_pixels:
        reason = marked(
            "it has {width_px} x {height_px} pixels, more than were asked for",
            width_px=width_px,
            height_px=height_px,
        )
        raise PictureTooLarge(name, reason)
