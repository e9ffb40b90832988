"""Sorting of packed colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.compiled.compiler import compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Digits of so many bits: a table of one stays in the cache of a core.
_BITS = 11
_DIGITS = 3
_VALUES = 1 << _BITS


@compiled(types.uint32[::1])
def sort_in_place(numbers: NDArray[np.uint32]) -> None:
    """Sort by radix, from the lowest digit on.

    Parameters
    ----------
    numbers : numpy.ndarray
        Shape (n,), uint32.
    """
    used = np.zeros((_DIGITS, _VALUES), np.intp)
    for number in numbers:
        for digit in range(_DIGITS):
            used[digit, number >> digit * _BITS & _VALUES - 1] += 1
    ordered, other = numbers, np.empty_like(numbers)
    for digit in range(_DIGITS):
        if used[digit].max() == numbers.size:
            continue  # all have the same
        place = np.cumsum(used[digit]) - used[digit]
        for number in ordered:
            value = number >> digit * _BITS & _VALUES - 1
            other[place[value]] = number
            place[value] += 1
        ordered, other = other, ordered
    numbers[:] = ordered
