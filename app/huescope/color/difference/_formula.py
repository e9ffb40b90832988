"""The interface of a module in this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray


class Formula(Protocol):
    """A colour difference formula, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line and in JSON.
    LABEL : str
        Its name in the window.
    DESCRIPTION : str
        One sentence for a tooltip.
    JND : float
        The just noticeable difference on this formula's own scale.
    JND_SOURCE : str
        Where that figure was published.
    SYMMETRIC : bool
        Whether the difference is the same with the two colours exchanged.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str
    JND: float
    JND_SOURCE: str
    SYMMETRIC: bool

    def difference(self, lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
        """Compute differences: shapes (..., 3), CIELAB with D65 white, that broadcast together."""
