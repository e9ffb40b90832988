"""What a person does with the palette, its swatches and their pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.event import Event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.dithering import DitheringOptions
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.tone_range import ToneRange
    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette


class SetColors(Event):
    """Ask for a palette of so many colours."""

    colors: int


class HoldSlider(Event):
    """The slider is pressed, or let go."""

    held: bool


class SetOptions(Event):
    """Find the palettes of the picture in another way."""

    options: ClusteringOptions


class PreviewOptions(Event):
    """Show the palette that other options find, until they are set or this ends with None."""

    options: ClusteringOptions | None


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


class SetWorkingSpace(Event):
    """Open pictures in another working space from now on.

    Attributes
    ----------
    name : str
        A name of `huescope.color.working_space.WORKING_SPACES`.
    """

    name: str


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
        Red, green and blue, 0 to 255, as shown.
    place_px : tuple of int
        Column and row of the pixel.
    stated : Coordinates or None
        The colour itself, where the picture is not in sRGB.
    """

    place: int
    rgb: tuple[int, int, int]
    place_px: tuple[int, int]
    stated: Coordinates | None = None


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
