"""The work that a state asks for: each request is what a worker is given, frozen.

Two equal requests ask for the same; what a request carries for the worker alone is not compared.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from huescope.analysis.dithering import USUAL
from huescope.ui.state.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.options import ClusteringOptions
    from huescope.palette.swatch import Swatch
    from huescope.project.picked_pixel import PickedPixel
    from huescope.project.project import Project
    from huescope.sources.source import Source
    from huescope.ui.tasks.results import Opened, Reduced, Studied


class OpenRequest(Record, uncompared=("source", "options", "colors", "order", "formula")):
    """Read, decode and analyse a picture.

    Attributes
    ----------
    ticket : int
        Number of the request.
    source : Source
        The picture.
    options, colors : ClusteringOptions, int
        How its palettes are found, and the size of the first one that is shown.
    order, formula : str
        Names of the order and of the difference formula of that palette.
    """

    CHANNEL: ClassVar = "open"
    ticket: int
    source: Source
    options: ClusteringOptions
    colors: int
    order: str
    formula: str


class StudyRequest(Record, uncompared=("opened", "studied")):
    """Analyse the shown picture again, by other options, or what was seen of it at all.

    Attributes
    ----------
    ticket : int
        Number of the request by which it was opened.
    options : ClusteringOptions
        How its palettes are found.
    opened : Opened
        Its pixels.
    studied : Studied or None
        What is known about it.
    """

    CHANNEL: ClassVar = "study"
    ticket: int
    options: ClusteringOptions
    opened: Opened
    studied: Studied | None


class StepKind(Enum):
    """What becomes of the shown palette."""

    FIND = "find"
    """Its colours are found for the parameters."""
    COVER = "cover"
    """It stays; how many pixels each swatch covers is found, and the picture painted in it."""


class StepRequest(Record, uncompared=("is_moving",)):
    """Find the palette of a number of colours, or what a given palette covers, and paint it.

    Attributes
    ----------
    kind : StepKind
        Which of the two.
    revision : int
        Of the state; answers for another revision have no effect.
    colors : int
        How many colours are asked for.
    studied : Studied
        The findings that it is about.
    dithering : DitheringOptions
        How the picture is painted.
    is_moving : bool
        Whether it follows another step by the same findings, as one of a slider does: more may
        come. What comes first of a picture or a mood is no such step.
    """

    CHANNEL: ClassVar = "step"
    kind: StepKind
    revision: int
    colors: int
    studied: Studied
    dithering: DitheringOptions = USUAL
    is_moving: bool = False


class DifferenceRequest(Record):
    """Compute the difference between the preview of a picture and its reduction.

    Attributes
    ----------
    opened : Opened
        The picture.
    reduced : Reduced
        Its reduction, painted.
    """

    CHANNEL: ClassVar = "difference"
    opened: Opened
    reduced: Reduced


class ArrangeRequest(Record):
    """Sort the shown palette in another order."""

    CHANNEL: ClassVar = "arrange"
    revision: int
    order: str
    formula: str
    swatches: tuple[Swatch, ...]


class MeasureRequest(Record):
    """Measure the differences between neighbours of a very large palette."""

    CHANNEL: ClassVar = "measure"
    formula: str
    swatches: tuple[Swatch, ...]


class LocateRequest(Record, uncompared=("opened", "studied")):
    """Find where in the picture the colours of the shown palette are.

    Attributes
    ----------
    reduced : Reduced
        The palette.
    picked : tuple of PickedPixel
        Colours whose pixels are known.
    opened, studied : Opened, Studied
        The picture.
    """

    CHANNEL: ClassVar = "locate"
    reduced: Reduced
    picked: tuple[PickedPixel, ...]
    opened: Opened
    studied: Studied


class GroupRequest(Record):
    """Group the most frequent shades, where opening the picture did not come to it."""

    CHANNEL: ClassVar = "group"
    studied: Studied


class StopsRequest(Record):
    """Paint the small pictures of the classic series."""

    CHANNEL: ClassVar = "stops"
    studied: Studied


class CurveRequest(Record, uncompared=("known",)):
    """Measure the error of the palettes of every size.

    Attributes
    ----------
    studied : Studied
        The findings that have the palettes.
    known : tuple of CurvePoint
        What was measured before the work was interrupted.
    """

    CHANNEL: ClassVar = "curve"
    studied: Studied
    known: tuple[CurvePoint, ...]


class FileSizeRequest(Record, uncompared=("opened",)):
    """Write the picture in the colours of the shown palette, to tell how large the file is."""

    CHANNEL: ClassVar = "file size"
    reduced: Reduced
    studied: Studied
    opened: Opened


class SeriesRequest(Record):
    """Find the palettes of every size, so that the slider finds them ready."""

    CHANNEL: ClassVar = "series"
    studied: Studied
    colors: int


class ScopeRequest(Record):
    """Compute what a scope draws.

    Attributes
    ----------
    name : str
        `NAME` of a scope of `huescope.analysis.scopes`.
    studied : Studied
        The findings that it is about.
    """

    CHANNEL: ClassVar = "scope"
    name: str
    studied: Studied


class ThumbnailRequest(Record, uncompared=("opened",)):
    """Make the small picture that a document keeps of its picture."""

    CHANNEL: ClassVar = "thumbnail"
    document_id: int
    opened: Opened


class SaveRequest(Record, uncompared=("project", "steps")):
    """Write all open palettes to a project file.

    Attributes
    ----------
    number : int
        Tells one saving from the next.
    path : Path
        The file.
    project : Project
        What is written.
    steps : tuple of (int, int)
        For each document its id and the number of the step that is written.
    """

    CHANNEL: ClassVar = "save"
    number: int
    path: Path
    project: Project
    steps: tuple[tuple[int, int], ...]


BackgroundRequest = (
    GroupRequest
    | LocateRequest
    | StopsRequest
    | CurveRequest
    | FileSizeRequest
    | SeriesRequest
    | ScopeRequest
    | ThumbnailRequest
)
"""Work that nobody waits for; it is done when nothing else is."""

Request = (
    OpenRequest
    | StudyRequest
    | StepRequest
    | DifferenceRequest
    | ArrangeRequest
    | MeasureRequest
    | SaveRequest
    | BackgroundRequest
)

BACKGROUND = (
    GroupRequest,
    LocateRequest,
    StopsRequest,
    CurveRequest,
    FileSizeRequest,
    SeriesRequest,
    ScopeRequest,
    ThumbnailRequest,
)
"""The classes of `BackgroundRequest`."""

AT_REST = (CurveRequest, FileSizeRequest, SeriesRequest)
"""The part of them that begins when the window has rested a moment."""
