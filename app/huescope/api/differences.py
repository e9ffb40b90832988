"""The difference of two colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.api.colors import rgb_of
from huescope.color import difference as formulas_of
from huescope.color.lab import rgb_u8_to_lab
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.analysis.options import Rgb
    from huescope.api.colors import ColorLike
    from huescope.color.difference import Formula


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of one formula.

    Attributes
    ----------
    formula : Formula
        The formula.
    value : float
        The difference.
    """

    formula: Formula
    value: float

    @property
    def noticeable(self) -> bool:
        """Whether it is at least the just noticeable difference."""
        return self.value >= self.formula.JND


def compared(rgb_1: Rgb, rgb_2: Rgb, formulas: Iterable[Formula]) -> list[Comparison]:
    """Measure the difference of two colours by several formulas.

    Parameters
    ----------
    rgb_1, rgb_2 : tuple of int
        Red, green and blue, 0 to 255, sRGB; some formulas measure from the first.
    formulas : iterable of Formula
        See `huescope.color.difference`.
    """
    lab_1, lab_2 = rgb_u8_to_lab(np.array([rgb_1, rgb_2], dtype=np.uint8))
    return [Comparison(each, float(each.difference(lab_1, lab_2))) for each in formulas]


def difference(color_1: ColorLike, color_2: ColorLike, formula: str = formulas_of.DEFAULT) -> float:
    """Measure how different two colours look.

    Parameters
    ----------
    color_1, color_2 : str, Swatch or sequence of int
        In any notation of CSS, such as ``"#1e90ff"``, ``"dodgerblue"`` or
        ``"oklch(65% 0.19 252)"``; a swatch; or red, green and blue from 0 to 255. Compared as
        8-bit sRGB colours. CIE94 and CMC measure from the first: the other way may differ.
    formula : str, optional
        Name of the formula, as ``huescope difference --help`` lists them.

    Returns
    -------
    float
        0 for the same colour; by CIEDE2000, about 1 is just noticeable.

    Raises
    ------
    ColorError
        If a colour is none.
    HuescopeError
        If there is no such formula.

    Examples
    --------
    >>> import huescope
    >>> round(huescope.difference("dodgerblue", "#1e90ff"), 2)
    0.0
    """
    [found] = compared(rgb_of(color_1), rgb_of(color_2), [formulas_of.get(formula)])
    return found.value
