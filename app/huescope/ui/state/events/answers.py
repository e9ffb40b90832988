"""What workers answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.quality import Quality
    from huescope.analysis.scopes import ScopeResult
    from huescope.errors import HuescopeError
    from huescope.ui.state.requests import (
        ArrangeRequest,
        BackgroundRequest,
        CurveRequest,
        DifferenceRequest,
        LocateRequest,
        MeasureRequest,
        SaveRequest,
        ScopeRequest,
        StepRequest,
        StopsRequest,
        StudyRequest,
        ThumbnailRequest,
    )
    from huescope.ui.tasks.results import (
        Difference,
        FileSize,
        Grouped,
        Located,
        Opened,
        Reduced,
        Stop,
        Studied,
    )


class LoadingIsSlow(Event):
    """A picture takes longer to load than a person would not notice."""

    ticket: int


class PictureSeen(Event):
    """Pixels of the picture are there: of a scaled decode, or all of them."""

    ticket: int
    opened: Opened


class FirstPaletteFound(Event):
    """The first palette of the picture is there, before anything else is known."""

    ticket: int
    reduced: Reduced


class PictureStudied(Event):
    """Findings about the picture are there."""

    ticket: int
    studied: Studied


class ShadesGrouped(Event):
    """The most frequent shades of the picture are there, alike ones counted together."""

    grouped: Grouped


class OpeningFailed(Event):
    """The picture cannot be shown."""

    ticket: int
    error: HuescopeError


class OpeningEnded(Event):
    """Everything that opening the picture yields is there."""

    ticket: int


class StudyFailed(Event):
    """The picture cannot be analysed by the options that were asked for."""

    request: StudyRequest
    error: HuescopeError


class PaletteFound(Event):
    """A palette is there, painted or not yet painted; better versions may follow.

    Attributes
    ----------
    request : StepRequest
        What it answers.
    reduced : Reduced
        The palette and the picture in it.
    """

    request: StepRequest
    reduced: Reduced


class QualityMeasured(Event):
    """How near the reduced picture is to the picture is known."""

    request: StepRequest
    quality: Quality


class DifferenceFound(Event):
    """The difference between the picture and its reduction is there."""

    request: DifferenceRequest
    difference: Difference


class DifferenceFailed(Event):
    """The difference between the picture and its reduction cannot be computed."""

    request: DifferenceRequest
    error: HuescopeError


class StepFailed(Event):
    """A palette cannot be found or painted."""

    request: StepRequest
    error: HuescopeError


class StepEnded(Event):
    """Everything that a step yields is there."""

    request: StepRequest


class PaletteSorted(Event):
    """The palette is sorted in the order that was chosen."""

    request: ArrangeRequest
    arranged: Arranged


class SortingFailed(Event):
    """The palette cannot be sorted in the order that was chosen."""

    request: ArrangeRequest
    error: HuescopeError


class DifferencesMeasured(Event):
    """The differences between neighbours of a very large palette are there."""

    request: MeasureRequest
    arranged: Arranged


class ColorsLocated(Event):
    """Where in the picture the colours of the palette are is known."""

    request: LocateRequest
    located: Located


class StopPainted(Event):
    """One of the small pictures of the classic series is there."""

    request: StopsRequest
    stop: Stop


class CurveMeasured(Event):
    """The errors of the palettes of some more sizes are there."""

    request: CurveRequest
    points: tuple[CurvePoint, ...]


class FileMeasured(Event):
    """The size of a file with the reduced picture is there."""

    size: FileSize


class BackgroundEnded(Event):
    """Work that nobody waits for ended, or failed with an error."""

    request: BackgroundRequest | MeasureRequest
    error: HuescopeError | None = None


class ScopeComputed(Event):
    """What a scope draws is there."""

    request: ScopeRequest
    result: ScopeResult


class ThumbnailMade(Event):
    """The small picture of a document is there."""

    request: ThumbnailRequest
    png: bytes


class Saved(Event):
    """The project is on the disk."""

    request: SaveRequest


class SavingFailed(Event):
    """The project could not be written."""

    request: SaveRequest
    error: HuescopeError
