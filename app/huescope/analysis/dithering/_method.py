"""What a file of this folder must offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture


class Method(Protocol):
    """A way to dither a picture, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        The name that a person reads.
    DESCRIPTION : str
        One sentence for a tooltip.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str

    def indices(
        self,
        picture: Picture,
        palette_rgb_u8: NDArray[np.uint8],
        options: DitheringOptions,
        job: Job,
    ) -> NDArray[np.uint8]:
        """Choose a palette colour for each pixel, as shape (height, width), uint8.

        The palette has 1 to 256 colours, and the strength is above 0. The job is checked between
        steps of some milliseconds.
        """
