"""What a file of this folder must offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray


class Formula(Protocol):
    """A colour difference, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line and in JSON.
    LABEL : str
        The name that a person reads.
    DESCRIPTION : str
        One sentence for a tooltip.
    JND : float
        The just noticeable difference on this formula's own scale.
    JND_SOURCE : str
        Where that figure was published.
    SYMMETRIC : bool
        Whether the difference stays the same when the two colours change places.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str
    JND: float
    JND_SOURCE: str
    SYMMETRIC: bool

    def difference(self, lab_1: ArrayLike, lab_2: ArrayLike) -> NDArray[np.float64]:
        """Compare colours of shapes (..., 3), CIELAB with D65 white, that broadcast together."""
