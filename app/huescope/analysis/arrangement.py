"""Sorting of swatches, and the colour differences between neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Arranged:
    """Swatches in the order shown, with the differences between neighbours.

    Attributes
    ----------
    swatches : tuple of Swatch
        In the order shown.
    delta_e : tuple of float
        From each swatch to the next; one fewer than the swatches.
    jnd : float
        The just noticeable difference of the formula that was used.
    formula : str
        The formula's label in the window.
    """

    swatches: tuple[Swatch, ...] = ()
    delta_e: tuple[float, ...] = ()
    jnd: float = 0.0
    formula: str = ""

    @property
    def unnoticeable(self) -> int:
        """Number of neighbouring pairs that differ by less than the just noticeable difference."""
        return sum(value < self.jnd for value in self.delta_e)


def arrange(swatches: Sequence[Swatch], order: str, formula: str) -> Arranged:
    """Sort swatches and compute the differences between neighbours.

    Parameters
    ----------
    swatches : sequence of Swatch
        At most a few hundred.
    order, formula : str
        Names of an order and of a difference formula.

    Returns
    -------
    Arranged
        The same swatches; empty where there are none.

    Raises
    ------
    HuescopeError
        If there is no order or formula of that name.
    """
    return measured([swatches[place] for place in sorted_places(swatches, order)], formula)


def sorted_places(swatches: Sequence[Swatch], order: str) -> list[int]:
    """Sort swatches.

    Parameters
    ----------
    swatches : sequence of Swatch
        At most a few hundred.
    order : str
        Name of an order.

    Returns
    -------
    list of int
        Indices of the swatches, from the first to the last in that order.

    Raises
    ------
    HuescopeError
        If there is no order of that name.
    """
    # Imported on first use: a window shows empty swatches before anything needs numpy.
    import numpy as np

    from huescope.analysis import orders
    from huescope.palette.arrays import rgb_u8_of

    pixels = np.array([swatch.pixels for swatch in swatches], dtype=np.int64)
    return list(map(int, orders.get(order).order(rgb_u8_of(swatches), pixels)))


def measured(swatches: Sequence[Swatch], formula: str) -> Arranged:
    """Compute the differences between neighbours, without sorting.

    Parameters
    ----------
    swatches : sequence of Swatch
        In the order shown.
    formula : str
        Name of a difference formula.

    Returns
    -------
    Arranged
        The same swatches.

    Raises
    ------
    HuescopeError
        If there is no formula of that name.
    """
    from huescope.color import difference
    from huescope.palette.arrays import lab_of

    measure = difference.get(formula)
    lab = lab_of(swatches)
    return Arranged(
        swatches=tuple(swatches),
        delta_e=tuple(measure.difference(lab[:-1], lab[1:]).tolist()),
        jnd=measure.JND,
        formula=measure.LABEL,
    )


def known_order(name: str) -> str:
    """Return the given name if there is such an order, else that of the default order."""
    from huescope.analysis import orders

    return name if name in orders.registry() else orders.DEFAULT


def known_formula(name: str) -> str:
    """Return the given name if there is such a difference formula, else that of the default."""
    from huescope.color import difference

    return name if name in difference.registry() else difference.DEFAULT
