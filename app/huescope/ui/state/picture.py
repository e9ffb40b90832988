"""The picture of a window: which one was asked for, how far it is, and which one is shown."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.project import steps

if TYPE_CHECKING:
    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.enough import CurvePoint
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.sources.source import Source
    from huescope.ui.state.requests import OpenRequest
    from huescope.ui.tasks.results import Opened, Ready, Stop, Studied


class Phase(Enum):
    """How far the picture is that was asked for last."""

    NOTHING = "nothing"
    """None was asked for."""
    LOADING = "loading"
    """Nothing of it can be seen yet; the picture before it stays, if there was one."""
    FIRST_LOOK = "first look"
    """It is shown, and exact findings are on their way."""
    EXACT = "exact"
    """It is shown with everything that is known about it."""
    CANCELLED = "cancelled"
    """A person stopped it; the first look stays if there was one."""
    FAILED = "failed"
    """It cannot be shown, or not more of it than the first look."""


@dataclass(frozen=True, slots=True, eq=False)
class ErrorCurve:
    """The error of the palettes of every size, as far as it is measured.

    Attributes
    ----------
    of : Studied
        The findings that have the palettes.
    points : tuple of CurvePoint
        By rising number of colours.
    has_ended : bool
        Whether no more points will come.
    """

    of: Studied
    points: tuple[CurvePoint, ...] = ()
    has_ended: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ShownPicture:
    """The picture on the screen, with what is known about it.

    Attributes
    ----------
    source : Source
        Where it is from.
    opened : Opened
        Its pixels; those of a scaled decode until the exact ones are there.
    studied : Studied or None
        Findings; None until the first ones are there.
    grouped : tuple of Swatch
        The most frequent shades, alike ones counted together; empty until they are known.
    grouped_of : ColorCounts or None
        The colours that were grouped, of which there may be none where that failed.
    stops : tuple of Stop
        Small pictures in few colours, as far as they are painted.
    stops_of : Studied or None
        The findings that `stops` were painted from, once all of them are there.
    measured : ErrorCurve or None
        The last curve that was begun, which may be of earlier findings; see `curve`.
    """

    source: Source
    opened: Opened
    studied: Studied | None = None
    grouped: tuple[Swatch, ...] = ()
    grouped_of: ColorCounts | None = None
    stops: tuple[Stop, ...] = ()
    stops_of: Studied | None = None
    measured: ErrorCurve | None = None

    @property
    def is_exact(self) -> bool:
        """Whether both pixels and findings are those of the full picture."""
        studied = self.studied
        return not self.opened.provisional and studied is not None and not studied.provisional

    @property
    def curve(self) -> ErrorCurve | None:
        """The curve of the palettes as they are found now; None before its first points."""
        measured = self.measured
        return None if measured is None or measured.of is not self.studied else measured

    @property
    def ready(self) -> Ready | None:
        """Everything that opening it yields, for opening it again; None before it is complete."""
        studied = self.studied
        if not self.is_exact or studied is None or not self.grouped or self.grouped_of is None:
            return None
        options = studied.findings.options
        if options != steps.of_any_picture(options):
            return None
        from huescope.ui.tasks.results import Grouped, Ready

        return Ready(self.opened, studied, Grouped(self.grouped, self.grouped_of))


@dataclass(frozen=True, slots=True, eq=False)
class PictureState:
    """The picture that was asked for last, and the one that is shown.

    Attributes
    ----------
    phase : Phase
        How far the one that was asked for is.
    ticket : int
        Number of the last request; answers to earlier ones have no effect.
    request : OpenRequest or None
        The last request, as it was given to a worker; None while `phase` is NOTHING.
    shown : ShownPicture or None
        The picture on the screen. Of another source than `request` while LOADING, and where that
        was cancelled or failed before anything was seen.
    is_slow : bool
        Whether LOADING takes so long that the picture before is dimmed.
    failure : HuescopeError or None
        Why the picture cannot be shown; only while FAILED.
    """

    phase: Phase = Phase.NOTHING
    ticket: int = 0
    request: OpenRequest | None = None
    shown: ShownPicture | None = None
    is_slow: bool = False
    failure: HuescopeError | None = None

    @property
    def is_opening(self) -> bool:
        """Whether a worker is reading or analysing the picture."""
        return self.phase is Phase.LOADING or self.phase is Phase.FIRST_LOOK  # no enum is hashed

    @property
    def failure_source(self) -> Source | None:
        """The source of the picture that cannot be shown; None where there is no failure."""
        return None if self.failure is None else self.wanted

    @property
    def left_unread(self) -> Source | None:
        """The picture on the screen, where opening it was ended by one that cannot be shown."""
        shown = self.shown
        if self.failure is None or shown is None or shown.is_exact:
            return None
        return None if shown.source is self.failure_source else shown.source

    @property
    def wanted(self) -> Source | None:
        """The source of the last request, unless it was given up in favour of the shown one."""
        if self.phase is Phase.EXACT and self.shown is not None:
            return self.shown.source
        return None if self.request is None else self.request.source
