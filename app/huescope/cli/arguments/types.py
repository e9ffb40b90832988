"""Types of option values, for argparse, with error messages for the user."""

from __future__ import annotations

import os
import re
from argparse import ArgumentTypeError
from math import nan
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.errors import ColorError, HuescopeError, printable, suggestion
from huescope.sources.existing import is_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.analysis.options import Fixed

_Value = TypeVar("_Value")

EVERY = "all"
"""The value that stands for all formulas."""

STANDARD = "-"
"""The argument that stands for standard input or standard output."""

_DIGITS = re.compile("[0-9]{1,9}")
_MOST = 999_999_999
_SIZE = re.compile(r"([0-9]{1,5})x([0-9]{1,5})")
_MIN_SIDE_PX, _MAX_SIDE_PX = 200, 10_000


def whole_number(text: str, least: int, most: int, wanted: str) -> int:
    """Parse a whole number between two limits, in the digits of ASCII.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none; the sentence says that it is no `wanted`.
    """
    number = int(text) if _DIGITS.fullmatch(text) else -1
    if not least <= number <= most:
        raise ArgumentTypeError(f"{printable(text)} is no {wanted}")
    return number


def number_to(text: str, most: float, wanted: str) -> float:
    """Parse a number from 0 to a limit.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none; the sentence says that it is no `wanted`.
    """
    try:
        number = float(text)
    except ValueError:
        number = nan
    if not 0 <= number <= most:
        raise ArgumentTypeError(f"{printable(text)} is no {wanted}")
    return number


def colors(text: str) -> int:
    """Parse the size of a palette.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is not an integer from `MIN_COLORS` to `MAX_COLORS`.
    """
    wanted = f"number of colours from {MIN_COLORS} to {MAX_COLORS}"
    return whole_number(text, MIN_COLORS, MAX_COLORS, wanted)


def page(text: str) -> int:
    """Parse the number of a page, from 1; gives the index, from 0.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is not such a number.
    """
    return whole_number(text, 1, _MOST, "number of a page; the first is 1") - 1


def megabytes(text: str) -> int:
    """Parse an amount of memory.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is no whole number above 0.
    """
    return whole_number(text, 1, _MOST, "number of megabytes")


def size_px(text: str) -> tuple[int, int]:
    """Parse the size of a window, such as ``1440x900``.

    Raises
    ------
    argparse.ArgumentTypeError
        If it has another form, or is too small or too large for a window.
    """
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ArgumentTypeError(f"{printable(text)} is no size such as 1440x900")
    width_px, height_px = int(match[1]), int(match[2])
    if not all(_MIN_SIDE_PX <= side <= _MAX_SIDE_PX for side in (width_px, height_px)):
        raise ArgumentTypeError(
            f"each side of a window is {_MIN_SIDE_PX} to {_MAX_SIDE_PX} pixels, not {text}"
        )
    return width_px, height_px


def png_path(text: str) -> Path:
    """Parse the path of a PNG file to write.

    Raises
    ------
    argparse.ArgumentTypeError
        If its suffix is not ``.png``.
    """
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise ArgumentTypeError(
            f"{printable(text)} does not end in .png, and PNG is what is written"
        )
    return path


def names_folder(text: str) -> bool:
    """Tell whether a name is that of a folder: of one that is there, or by its last character."""
    return text.endswith(("/", os.sep)) or is_folder(text)


def order(text: str) -> str:
    """Check the name of an order; loads all orders.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none of that name.
    """
    from huescope.analysis import orders

    return _told(orders.get, text).NAME


def dithering_method(text: str) -> str:
    """Read the name of a way to dither; loads all of them.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none of that name.
    """
    from huescope.analysis import dithering

    return _told(dithering.get, text).NAME


def picture_format(text: str) -> str:
    """Read the name of a format that pictures are written in; loads all of them.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none of that name.
    """
    from huescope.imaging import writing

    return _told(writing.get, text).NAME


def fraction(text: str) -> float:
    """Read a number from 0 to 1.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none.
    """
    return number_to(text, 1, "number from 0 to 1")


def formula(text: str) -> str:
    """Check the name of a difference formula; loads all formulas.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none of that name.
    """
    from huescope.color import difference

    return _told(difference.get, text).NAME


def formula_or_all(text: str) -> str:
    """Check the name of a difference formula, or `EVERY`; loads all formulas.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none of that name.
    """
    return EVERY if text == EVERY else formula(text)


def color(text: str) -> tuple[int, int, int]:
    """Parse a colour in any CSS notation, a name, or hexadecimal digits; loads numpy.

    What lies beyond sRGB is mapped into it, and alpha is left out.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is not a colour.
    """
    from huescope.color.single import parse_css, to_rgb_u8

    try:
        return to_rgb_u8(parse_css(text))
    except ColorError as error:
        from coloraide.css.color_names import name2val_map

        raise ArgumentTypeError(f"{error}{suggestion(text, name2val_map)}") from error


def color_and_alpha(text: str) -> tuple[tuple[int, int, int], float]:
    """Parse a colour like `color`, and tell how opaque it is, 0 to 1.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is not a colour.
    """
    rgb = color(text)
    from huescope.color.single import parse_css

    return rgb, parse_css(text).alpha


def fixed_color(text: str) -> Fixed:
    """Parse a colour like `color`, but keep what is stated in Display P3 as it is.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is not a colour.
    """
    rgb = color(text)
    from huescope.color.single import parse_css
    from huescope.palette.swatch import Swatch

    fixed = Swatch.of(parse_css(text)).fixed
    return rgb if isinstance(fixed, tuple) else fixed


def _told(read: Callable[[str], _Value], text: str) -> _Value:
    """Call a function, converting a `HuescopeError` to an error that argparse reports."""
    try:
        return read(text)
    except HuescopeError as error:
        raise ArgumentTypeError(str(error)) from error
