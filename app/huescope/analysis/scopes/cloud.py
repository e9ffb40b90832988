"""Cloud: the colours of the picture as points in Oklab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.point_cloud import PointCloud, cloud_of
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.analysis.scopes._material import Material
    from huescope.cancellation import Job

NAME = "cloud"
LABEL = marked("Cloud")
DESCRIPTION = marked(
    "Every shade of the picture as a point in Oklab, with the colours of the palette."
)
RANK = 50


def compute(material: Material, job: Job) -> PointCloud:
    """Make a bounded number of points of the counted colours.

    Parameters
    ----------
    material : Material
        Its counted colours.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    PointCloud
        The same for the same colours and counts.
    """
    job.check()
    return cloud_of(material.colors, job)
