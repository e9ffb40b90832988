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
    for place in range(numbers.size):
        for digit in range(_DIGITS):
            used[digit, numbers[place] >> digit * _BITS & _VALUES - 1] += 1
    ordered, other = numbers, np.empty(numbers.size, np.uint32)
    for digit in range(_DIGITS):
        largest, before = 0, 0
        for value in range(_VALUES):
            count = used[digit, value]
            used[digit, value] = before  # where the first number with this digit goes
            before += count
            largest = max(largest, count)
        if largest == numbers.size:
            continue  # all have the same
        for place in range(numbers.size):
            number = ordered[place]
            value = number >> digit * _BITS & _VALUES - 1
            other[used[digit, value]] = number
            used[digit, value] += 1
        ordered, other = other, ordered
    for place in range(numbers.size):
        numbers[place] = ordered[place]
