"""The colours of a monitor, for single colours and images that are painted."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.monitor import MonitorColors

    Rgb = tuple[int, int, int]

_KEPT_COLORS = 8192


class ScreenColors:
    """Converts what is painted for one monitor, and nothing that is written or copied.

    Parameters
    ----------
    colors : MonitorColors
        Of the monitor.
    """

    def __init__(self, colors: MonitorColors) -> None:
        self.name = colors.name
        """The profile's description."""
        self._colors = colors
        self.rgb = lru_cache(_KEPT_COLORS)(self._rgb)
        """Converts one colour: red, green and blue, 0 to 255."""

    def _rgb(self, rgb: Rgb) -> Rgb:
        import numpy as np

        red, green, blue = self.rgb_u8(np.array(rgb, np.uint8)).tolist()
        return red, green, blue

    def rgb_u8(self, rgb_u8: NDArray[np.uint8], job: Job | None = None) -> NDArray[np.uint8]:
        """Convert colours or pixels.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (..., 3), uint8, sRGB.
        job : Job, optional
            Checked between steps, of a picture of shape (height, width, 3).

        Returns
        -------
        numpy.ndarray
            Same shape, uint8.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        from huescope.cancellation import Job

        if not rgb_u8.size:
            return rgb_u8
        rows_u8 = rgb_u8 if rgb_u8.ndim == 3 else rgb_u8.reshape(1, -1, 3)
        return self._colors.converted(rows_u8, job or Job()).reshape(rgb_u8.shape)
