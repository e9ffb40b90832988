"""The thumbnail of a picture that a project file contains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.thumbnail import fitted

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

SIDE_PX = 256


def thumbnail_png(picture: Picture, job: Job) -> bytes:
    """Make a thumbnail as PNG.

    Parameters
    ----------
    picture : Picture
        Of any size; one of about screen size is as good, and quicker.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    bytes
        A PNG in sRGB, at most `SIDE_PX` on a side.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    import cv2
    import numpy as np

    from huescope.imaging.in_srgb import in_srgb

    small = in_srgb(fitted(picture, SIDE_PX))
    job.check()
    channels = cv2.split(small.rgb_u8)[::-1]
    alpha = () if small.alpha_u8 is None else (small.alpha_u8,)
    _done, png = cv2.imencode(".png", cv2.merge([*channels, *alpha]))
    return np.asarray(png).tobytes()
