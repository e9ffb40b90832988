"""The events that change the state of a window: what a person does, and what workers answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.scopes import ScopeResult
    from huescope.analysis.tone_range import ToneRange
    from huescope.errors import HuescopeError
    from huescope.palette.palette import Palette
    from huescope.sources.source import Source
    from huescope.ui.state.comparison import Comparison
    from huescope.ui.state.documents import Document
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

# -- a person: pictures ------------------------------------------------------------------------


class OpenPicture(Event):
    """Open a picture, and the palette of it that a person worked on if there is one."""

    source: Source


class ReturnToPicture(Event):
    """Open the picture that the shown palette is from; the palette stays as it is."""

    source: Source


class Cancel(Event):
    """Stop the work that is under way."""


class Resume(Event):
    """Open the picture again whose opening was cancelled or failed."""


class DismissFailure(Event):
    """Do not show any longer why a picture could not be opened."""


class Compare(Event):
    """Show the original, the reduced picture, or both in one of several ways."""

    comparison: Comparison


class MoveDivider(Event):
    """Move the line between original and reduced picture: 0 left, 1 right of the picture."""

    divider: float


class HoldOriginal(Event):
    """Show the picture as it is for as long as a key or button is held."""

    held: bool


# -- a person: the palette -----------------------------------------------------------------------


class SetColors(Event):
    """Ask for a palette of so many colours."""

    colors: int


class HoldSlider(Event):
    """The slider is pressed, or let go."""

    held: bool


class SetOptions(Event):
    """Find the palettes of the picture in another way."""

    options: ClusteringOptions


class SetDithering(Event):
    """Paint the picture dithered in another way."""

    dithering: DitheringOptions


class SetOrder(Event):
    """Sort the swatches in another way, or let them stand as they are (`OWN_ORDER`)."""

    order: str


class SetFormula(Event):
    """Measure differences by another formula."""

    formula: str


class SetDominantOrder(Event):
    """Sort the most frequent colours in another way."""

    order: str


class SetGrouped(Event):
    """Count alike shades together among the most frequent colours, or each by itself."""

    grouped: bool


class SetTolerance(Event):
    """Tell up to which difference a palette is near enough to the picture.

    Attributes
    ----------
    delta_e : float
        CIEDE2000, for 95 % of the pixels.
    """

    delta_e: float


class SetFirstColors(Event):
    """Begin the palettes of other pictures with so many colours."""

    colors: int


class EditPalette(Event):
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


class Highlight(Event):
    """Highlight a swatch in all views that show it.

    Attributes
    ----------
    place : int or None
        Index in the shown palette; None for none.
    """

    place: int | None


class Select(Event):
    """Select swatches; the other ones are not selected any longer.

    Attributes
    ----------
    places : sequence of int
        Indices in the shown palette, in any order; those that do not exist are left out.
    """

    places: Sequence[int]


class HighlightTones(Event):
    """Highlight the pixels of a range of tones; None for none."""

    tones: ToneRange | None


class ShowScope(Event):
    """Show a scope, which is computed from now on; an empty name for none."""

    name: str


class ShowPins(Event):
    """Show pins on the picture where the colours of the palette are, or do not."""

    shown: bool


class RememberPixel(Event):
    """Remember where in the picture a colour was taken that a person adds to the palette."""

    rgb: tuple[int, int, int]
    place_px: tuple[int, int]


class MovePin(Event):
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


class DropPin(Event):
    """Keep the colour of a moved pin as an undo step, locked; find the other colours again."""


class CancelPin(Event):
    """Return to the palette before a pin was moved."""


class FindAgain(Event):
    """Find the colours anew: what was changed by hand goes, what is locked stays."""


class Undo(Event):
    """Take the last step back."""


class Redo(Event):
    """Do once more what was undone."""


# -- a person: documents -------------------------------------------------------------------------


class AddPalettes(Event):
    """Open palettes of other programs, or empty ones, beside the shown one."""

    palettes: Sequence[Palette]


class AddDocuments(Event):
    """Open documents beside the shown one."""

    documents: Sequence[Document]


class DuplicatePalette(Event):
    """Open a copy of the shown palette beside it, under another name."""

    name: str


class SelectPalette(Event):
    """Show another of the open palettes, and the picture that it is from."""

    place: int


class ClosePalette(Event):
    """Close a palette; the picture's own one comes in place of the last."""

    place: int


class ReopenPalette(Event):
    """Bring back the palette that was closed last."""


class ShowProject(Event):
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


class Save(Event):
    """Write all open palettes to a project file."""

    path: Path


class Say(Event):
    """Tell the person a sentence."""

    text: str


# -- workers -------------------------------------------------------------------------------------


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
