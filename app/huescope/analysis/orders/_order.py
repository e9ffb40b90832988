"""The interface of a module in this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Order(Protocol):
    """A sort order, as a module.

    Ties are broken by red, then green, then blue, so that the result depends on the colours alone,
    and not on the order of the input.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        Its name in the window.
    DESCRIPTION : str
        One sentence for a tooltip.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str

    def order(self, rgb_u8: NDArray[np.uint8], pixels: NDArray[np.int64]) -> NDArray[np.intp]:
        """Sort colours of shape (n, 3), with pixel counts of shape (n,); returns n indices."""
