"""How functions are compiled by numba: for one signature each, when their module is imported.

What they compute is what numpy's code computes, to the bit: sums run in the order of
`numpy.bincount`, products are not fused with sums, and what is compared is exact where the code of
numpy says why. So palettes do not depend on whether numba is installed. While they run, they do not
hold the interpreter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

import numba
from numba import types

from huescope.analysis.compiled.loading import compiled_folder

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["array", "compiled", "types"]

_Function = TypeVar("_Function", bound="Callable[..., object]")

numba.config.CACHE_DIR = str(compiled_folder())


def array(dtype: types.Type, dimensions: int) -> types.Array:
    """Give the type of an argument that is a contiguous array, which may be read-only.

    Parameters
    ----------
    dtype : numba.types.Type
        Of its elements.
    dimensions : int
        Their number.

    Returns
    -------
    numba.types.Array
        For `compiled`.
    """
    return types.Array(dtype, dimensions, "C", readonly=True)


def compiled(*arguments: types.Type) -> Callable[[_Function], _Function]:
    """Compile a function, or take it from the cache.

    Parameters
    ----------
    *arguments : numba.types.Type
        The types of the arguments.

    Returns
    -------
    callable
        A decorator.
    """

    def decorate(function: _Function) -> _Function:
        decorated = numba.njit([arguments], nogil=True, cache=True, error_model="numpy")(function)
        return cast("_Function", decorated)

    return decorate
