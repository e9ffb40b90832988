"""The interface of a module in this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from huescope.analysis.point_cloud import PointCloud
    from huescope.analysis.scopes._material import Material
    from huescope.analysis.scopes._tones import Tones
    from huescope.analysis.scopes._trace import Trace
    from huescope.cancellation import Job

    ScopeResult = Tones | Trace | PointCloud
else:
    ScopeResult = object


class Scope(Protocol):
    """A scope, as a module.

    Attributes
    ----------
    NAME : str
        The key in the state of a window.
    LABEL : str
        Its name in the window.
    DESCRIPTION : str
        For a tooltip; its first sentence, of up to 80 characters, is shown below the scope.

    A long label may have a `SHORT_LABEL` beside it, for a narrow window.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str

    def compute(self, material: Material, job: Job) -> ScopeResult:
        """Compute what is drawn, within 100 ms for a picture of any size.

        The type of the result says how it is drawn: `Tones` as curves, `Trace` as an image with
        guides, `PointCloud` as points that can be turned.
        """
