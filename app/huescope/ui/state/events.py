"""The events that change the state of a window: what a person does, and what workers answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.scopes import ScopeResult
    from huescope.analysis.tone_range import ToneRange
    from huescope.errors import HuescopeError
    from huescope.palette.palette import Palette
    from huescope.sources.source import Source
    from huescope.ui.state.documents import Document
    from huescope.ui.state.requests import (
        ArrangeRequest,
        BackgroundRequest,
        CurveRequest,
        LocateRequest,
        MeasureRequest,
        SaveRequest,
        ScopeRequest,
        StepRequest,
        StopsRequest,
        StudyRequest,
        ThumbnailRequest,
    )
    from huescope.ui.tasks.results import FileSize, Grouped, Located, Opened, Reduced, Stop, Studied

# -- a person: pictures ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenPicture:
    """Open a picture, and the palette of it that a person worked on if there is one."""

    source: Source


@dataclass(frozen=True, slots=True)
class ReturnToPicture:
    """Open the picture that the shown palette is from; the palette stays as it is."""

    source: Source


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the work that is under way."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Open the picture again whose opening was cancelled or failed."""


@dataclass(frozen=True, slots=True)
class DismissFailure:
    """Do not show any longer why a picture could not be opened."""


@dataclass(frozen=True, slots=True)
class ShowOriginal:
    """Show the picture as it is, or in the colours of the palette."""

    shown: bool


@dataclass(frozen=True, slots=True)
class HoldOriginal:
    """Show the picture as it is for as long as a key or button is held."""

    held: bool


# -- a person: the palette -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetColors:
    """Ask for a palette of so many colours."""

    colors: int


@dataclass(frozen=True, slots=True)
class HoldSlider:
    """The slider is pressed, or let go."""

    held: bool


@dataclass(frozen=True, slots=True)
class SetOptions:
    """Find the palettes of the picture in another way."""

    options: ClusteringOptions


@dataclass(frozen=True, slots=True)
class SetOrder:
    """Sort the swatches in another way, or let them stand as they are (`OWN_ORDER`)."""

    order: str


@dataclass(frozen=True, slots=True)
class SetFormula:
    """Measure differences by another formula."""

    formula: str


@dataclass(frozen=True, slots=True)
class SetDominantOrder:
    """Sort the most frequent colours in another way."""

    order: str


@dataclass(frozen=True, slots=True)
class SetGrouped:
    """Count alike shades together among the most frequent colours, or each by itself."""

    grouped: bool


@dataclass(frozen=True, slots=True)
class SetTolerance:
    """Tell up to which difference a palette is near enough to the picture.

    Attributes
    ----------
    delta_e : float
        CIEDE2000, for 95 % of the pixels.
    """

    delta_e: float


@dataclass(frozen=True, slots=True)
class SetFirstColors:
    """Begin the palettes of other pictures with so many colours."""

    colors: int


@dataclass(frozen=True, slots=True)
class EditPalette:
    """Show the palette as a person changed it.

    Attributes
    ----------
    title : str
        What was done, as words for a menu.
    palette : Palette
        What it led to.
    sorts : bool
        Whether swatches that came stand where the order puts them, rather than where they were put.
    """

    title: str
    palette: Palette
    sorts: bool = False


@dataclass(frozen=True, slots=True)
class Highlight:
    """Highlight a swatch in all views that show it.

    Attributes
    ----------
    place : int or None
        Index in the shown palette; None for none.
    """

    place: int | None


@dataclass(frozen=True, slots=True)
class Select:
    """Select swatches; the other ones are not selected any longer.

    Attributes
    ----------
    places : sequence of int
        Indices in the shown palette, in any order; those that do not exist are left out.
    """

    places: Sequence[int]


@dataclass(frozen=True, slots=True)
class HighlightTones:
    """Highlight the pixels of a range of tones; None for none."""

    tones: ToneRange | None


@dataclass(frozen=True, slots=True)
class ShowScope:
    """Show a scope, which is computed from now on; an empty name for none."""

    name: str


@dataclass(frozen=True, slots=True)
class ShowPins:
    """Show pins on the picture where the colours of the palette are, or do not."""

    shown: bool


@dataclass(frozen=True, slots=True)
class RememberPixel:
    """Remember where in the picture a colour was taken that a person adds to the palette."""

    rgb: tuple[int, int, int]
    place_px: tuple[int, int]


@dataclass(frozen=True, slots=True)
class MovePin:
    """Give a swatch the colour of a pixel; not final before `DropPin`.

    Attributes
    ----------
    place : int
        Index of the swatch in the shown palette.
    rgb : tuple of int
        Red, green and blue, 0 to 255.
    place_px : tuple of int
        Column and row of the pixel.
    """

    place: int
    rgb: tuple[int, int, int]
    place_px: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DropPin:
    """Keep the colour of a moved pin as an undo step, locked; find the other colours again."""


@dataclass(frozen=True, slots=True)
class CancelPin:
    """Return to the palette before a pin was moved."""


@dataclass(frozen=True, slots=True)
class FindAgain:
    """Find the colours anew: what was changed by hand goes, what is locked stays."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take the last step back."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do once more what was undone."""


# -- a person: documents -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddPalettes:
    """Open palettes of other programs, or empty ones, beside the shown one."""

    palettes: Sequence[Palette]


@dataclass(frozen=True, slots=True)
class AddDocuments:
    """Open documents beside the shown one."""

    documents: Sequence[Document]


@dataclass(frozen=True, slots=True)
class DuplicatePalette:
    """Open a copy of the shown palette beside it, under another name."""

    name: str


@dataclass(frozen=True, slots=True)
class SelectPalette:
    """Show another of the open palettes, and the picture that it is from."""

    place: int


@dataclass(frozen=True, slots=True)
class ClosePalette:
    """Close a palette; the picture's own one comes in place of the last."""

    place: int


@dataclass(frozen=True, slots=True)
class ReopenPalette:
    """Bring back the palette that was closed last."""


@dataclass(frozen=True, slots=True)
class ShowProject:
    """Show the documents of a project in place of all the open ones.

    Attributes
    ----------
    path : Path or None
        Its file; None for restored work that was in none.
    documents : sequence of Document
        At least one.
    place : int
        The one that is shown.
    formula : str
        Name of the difference formula that it was saved with.
    """

    path: Path | None
    documents: Sequence[Document]
    place: int
    formula: str


@dataclass(frozen=True, slots=True)
class Save:
    """Write all open palettes to a project file."""

    path: Path


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the person a sentence."""

    text: str


# -- workers -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadingIsSlow:
    """A picture takes longer to load than a person would not notice."""

    ticket: int


@dataclass(frozen=True, slots=True)
class PictureSeen:
    """Pixels of the picture are there: of a scaled decode, or all of them."""

    ticket: int
    opened: Opened


@dataclass(frozen=True, slots=True)
class FirstPaletteFound:
    """The first palette of the picture is there, before anything else is known."""

    ticket: int
    reduced: Reduced


@dataclass(frozen=True, slots=True)
class PictureStudied:
    """Findings about the picture are there."""

    ticket: int
    studied: Studied


@dataclass(frozen=True, slots=True)
class ShadesGrouped:
    """The most frequent shades of the picture are there, alike ones counted together."""

    ticket: int
    grouped: Grouped


@dataclass(frozen=True, slots=True)
class OpeningFailed:
    """The picture cannot be shown."""

    ticket: int
    error: HuescopeError


@dataclass(frozen=True, slots=True)
class OpeningEnded:
    """Everything that opening the picture yields is there."""

    ticket: int


@dataclass(frozen=True, slots=True)
class StudyFailed:
    """The picture cannot be analysed by the options that were asked for."""

    request: StudyRequest
    error: HuescopeError


@dataclass(frozen=True, slots=True)
class PaletteFound:
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


@dataclass(frozen=True, slots=True)
class QualityMeasured:
    """How near the reduced picture is to the picture is known."""

    request: StepRequest
    quality: Quality


@dataclass(frozen=True, slots=True)
class StepFailed:
    """A palette cannot be found or painted."""

    request: StepRequest
    error: HuescopeError


@dataclass(frozen=True, slots=True)
class StepEnded:
    """Everything that a step yields is there."""

    request: StepRequest


@dataclass(frozen=True, slots=True)
class PaletteSorted:
    """The palette is sorted in the order that was chosen."""

    request: ArrangeRequest
    arranged: Arranged


@dataclass(frozen=True, slots=True)
class SortingFailed:
    """The palette cannot be sorted in the order that was chosen."""

    request: ArrangeRequest
    error: HuescopeError


@dataclass(frozen=True, slots=True)
class DifferencesMeasured:
    """The differences between neighbours of a very large palette are there."""

    request: MeasureRequest
    arranged: Arranged


@dataclass(frozen=True, slots=True)
class ColorsLocated:
    """Where in the picture the colours of the palette are is known."""

    request: LocateRequest
    located: Located


@dataclass(frozen=True, slots=True)
class StopPainted:
    """One of the small pictures of the classic series is there."""

    request: StopsRequest
    stop: Stop


@dataclass(frozen=True, slots=True)
class CurveMeasured:
    """The errors of the palettes of some more sizes are there."""

    request: CurveRequest
    points: tuple[CurvePoint, ...]


@dataclass(frozen=True, slots=True)
class FileMeasured:
    """The size of a file with the reduced picture is there."""

    size: FileSize


@dataclass(frozen=True, slots=True)
class BackgroundEnded:
    """Work that nobody waits for ended, or failed with an error."""

    request: BackgroundRequest | MeasureRequest
    error: HuescopeError | None = None


@dataclass(frozen=True, slots=True)
class ScopeComputed:
    """What a scope draws is there."""

    request: ScopeRequest
    result: ScopeResult


@dataclass(frozen=True, slots=True)
class ThumbnailMade:
    """The small picture of a document is there."""

    request: ThumbnailRequest
    png: bytes


@dataclass(frozen=True, slots=True)
class Saved:
    """The project is on the disk."""

    request: SaveRequest


@dataclass(frozen=True, slots=True)
class SavingFailed:
    """The project could not be written."""

    request: SaveRequest
    error: HuescopeError


Event = object
"""Any of the classes above; `huescope.ui.state.update.update` refuses others."""
