"""Everything that a window shows, as one frozen value."""

from __future__ import annotations

from dataclasses import field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.analysis.arrangement import Arranged
from huescope.analysis.enough import DEFAULT_TOLERANCE
from huescope.analysis.options import FOR_PEOPLE
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.moodboard.source import BoardSource, is_same_board
from huescope.palette.palette import Palette
from huescope.project.state import DEFAULT_COLORS, State
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.documents import Documents
from huescope.ui.state.picture import Phase, PictureState
from huescope.ui.state.scopes import Scopes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.tone_range import ToneRange
    from huescope.moodboard.board import Board
    from huescope.palette.swatch import Swatch
    from huescope.project.picked_pixel import PickedPixel
    from huescope.sources.reference import Reference
    from huescope.ui.state.documents import Document
    from huescope.ui.state.picture import ShownPicture
    from huescope.ui.state.pin_move import PinMove
    from huescope.ui.state.requests import SaveRequest, StepRequest
    from huescope.ui.tasks.results import Difference, FileSize, Located, Reduced


@dataclass(frozen=True, slots=True)
class Choices:
    """How palettes are shown and begun; remembered between two starts.

    Attributes
    ----------
    colors : int
        How many colours the palette of a new picture has.
    order : str
        Name of the order of a new palette.
    dominant_order : str
        Name of the order of the most frequent colours.
    formula : str
        Name of the difference formula.
    grouped : bool
        Whether alike shades count together among the most frequent colours.
    pins : bool
        Whether pins show where in the picture the colours of the palette are.
    tolerance : float
        CIEDE2000 that a palette that is enough keeps within, for 95 % of the pixels.
    comparison : Comparison
        What was chosen last to be shown where the picture is.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`, for pictures that are opened.
    """

    colors: int = DEFAULT_COLORS
    order: str = "share"
    dominant_order: str = "share"
    formula: str = "ciede2000"
    grouped: bool = True
    pins: bool = True
    tolerance: float = DEFAULT_TOLERANCE
    comparison: Comparison = Comparison.ORIGINAL
    working_space: str = SRGB

    @property
    def options(self) -> ClusteringOptions:
        """How the palettes of a new picture are found."""
        return replace(FOR_PEOPLE, working_space=self.working_space)


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """The file in which the open palettes are kept.

    Attributes
    ----------
    path : Path or None
        None where they are in none.
    saved_ids : tuple of int
        The documents that are in it.
    saving : SaveRequest or None
        What is being written.
    waiting : Path or None
        Where to save once more as soon as that has been written.
    saves, saved : int
        Number of the last saving that was begun, and of the last one that reached the disk.
    """

    path: Path | None = None
    saved_ids: tuple[int, ...] = ()
    saving: SaveRequest | None = None
    waiting: Path | None = None
    saves: int = 0
    saved: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person; the number tells a repeated one from the same one still shown."""

    number: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class WindowState:
    """What a window shows. Changed only by `huescope.ui.state.update.update`.

    Attributes
    ----------
    documents : Documents
        The open palettes, with everything that can be undone.
    picture : PictureState
        The picture, and how far it is.
    choices : Choices
        Formula, orders and defaults.
    arranged : Arranged
        The shown palette with the differences between its neighbours.
    dominant : Arranged
        The most frequent colours of the picture, sorted and measured as chosen.
    reduced : Reduced or None
        The picture in the colours of the palette; None before it is painted.
    quality : Quality or None
        How near that is to the picture; None until it is known.
    written : FileSize or None
        The last file that was measured, which may be of an earlier palette; see `file_size`.
    revision : int
        Changes with everything that makes the answers of earlier steps useless.
    step : StepRequest or None
        What becomes of the shown palette, if it takes a worker.
    step_ended : bool
        Whether that has been answered.
    is_held : bool
        Whether the slider is being dragged.
    pending_order : str or None
        An order that was chosen while its sorting is under way.
    comparison : Comparison
        What is shown where the picture is.
    divider : float
        Place of the line between original and reduced picture, 0 to 1 of the picture's width.
    original_held : bool
        Whether the picture is shown as it is for as long as a key is held.
    difference : Difference or None
        Between the picture and a reduction, which may be the one before the shown one.
    selected : tuple of int
        Indices in `swatches` of the selected swatches, ascending. They follow their colours when
        the palette is sorted or edited, and end with another palette or picture.
    selected_before : mapping of tuple to tuple of int
        What was selected when a step was done, by the id of its document and its place in the
        history: Undo selects it again where a selected colour goes.
    highlighted : int or None
        Index in `swatches` of the swatch that the pointer or the keyboard points at, in any view;
        None for none, always while the slider is held or the picture is dimmed.
    selected_items : frozenset of int
        The pictures of the shown board that are selected, by id.
    highlighted_tones : ToneRange or None
        The range of the histogram whose pixels are lit; None for none.
    scopes : Scopes
        Which scope is visible, and what was computed for it.
    located : Located or None
        Where in the picture the colours of `reduced` are, or those of a palette before it.
    pin_move : PinMove or None
        The pin that is being moved.
    file : ProjectFile
        Where the palettes are kept.
    measured_of, series_of, located_of : object or None
        What was measured, for what all sizes were found, and what was located, so that none of it
        is done twice.
    thumbnails_failed : frozenset of int
        Documents of whose picture no thumbnail could be made.
    notice : Notice
        What was said last.
    """

    documents: Documents
    picture: PictureState = field(default_factory=PictureState)
    choices: Choices = field(default_factory=Choices)
    arranged: Arranged = field(default_factory=Arranged)
    dominant: Arranged = field(default_factory=Arranged)
    reduced: Reduced | None = None
    quality: Quality | None = None
    written: FileSize | None = None
    revision: int = 0
    step: StepRequest | None = None
    step_ended: bool = True
    is_held: bool = False
    pending_order: str | None = None
    comparison: Comparison = Comparison.ORIGINAL
    divider: float = 0.5
    original_held: bool = False
    difference: Difference | None = None
    selected: tuple[int, ...] = ()
    selected_before: Mapping[tuple[int, int], tuple[int, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    highlighted: int | None = None
    selected_items: frozenset[int] = frozenset()
    highlighted_tones: ToneRange | None = None
    scopes: Scopes = field(default_factory=Scopes)
    located: Located | None = None
    pin_move: PinMove | None = None
    file: ProjectFile = field(default_factory=ProjectFile)
    measured_of: object = None
    series_of: object = None
    located_of: object = None
    thumbnails_failed: frozenset[int] = frozenset()
    notice: Notice = field(default_factory=Notice)

    @classmethod
    def begin(cls, choices: Choices) -> WindowState:
        """Give the state of a window in which nothing was opened yet."""
        state = State(Palette(""), choices.colors, choices.options, choices.order)
        return cls(Documents.of(state), choices=choices, comparison=choices.comparison)

    # -- the shown palette -------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """The shown document."""
        return self.documents.current

    @property
    def current(self) -> State:
        """The shown palette and its parameters."""
        return self.documents.current.state

    @property
    def palette(self) -> Palette:
        """The shown palette, with the colour of a pin that is being moved."""
        return self.current.palette if self.pin_move is None else self.pin_move.palette

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """The swatches of the shown palette, in the order in which they stand."""
        return self.palette.swatches

    @property
    def options(self) -> ClusteringOptions:
        """How the shown palette is found."""
        return self.current.options

    @property
    def colors(self) -> int:
        """How many colours are asked for, 2 to 256."""
        return self.current.colors

    @property
    def order(self) -> str:
        """Name of the order of the shown palette, or `OWN_ORDER`."""
        return self.current.order

    # -- the picture -------------------------------------------------------------------------

    @property
    def shown(self) -> ShownPicture | None:
        """The picture on the screen, which the palette, the histogram and all figures are of.

        None where there is none, or where the palette is from another picture that is not there.
        """
        shown = self.picture.shown
        if shown is None or self.is_of(shown) or self.picture.phase is Phase.LOADING:
            return shown
        return None

    def is_of(self, shown: ShownPicture) -> bool:
        """Tell whether the shown palette is from a picture, or from no picture at all."""
        document = self.documents.current
        if document.source is shown.source:  # nearly always, and asked 50 times for each event
            return True
        return not document.has_picture or document.is_from(shown.source)

    def is_exact_of(self, shown: ShownPicture | None) -> bool:
        """Tell whether all is known of a picture that the shown palette is from.

        Of a board, another version may be on the screen: with pictures that were removed since, or
        without those that were added.
        """
        if shown is None:
            return False
        board = self.current.board
        if isinstance(shown.source, BoardSource) and board is not None:
            return shown.is_exact and shown.source.board == board and self.is_of(shown)
        return shown.is_exact and self.is_of(shown)

    @property
    def picked(self) -> tuple[PickedPixel, ...]:
        """Colours that a person took from the picture on the screen, with their pixels."""
        shown = self.picture.shown
        return self.document.picked if shown is not None and self.is_of(shown) else ()

    @property
    def missing_reference(self) -> Reference | None:
        """The way to the picture of the shown palette, where it was not opened yet."""
        document, shown = self.documents.current, self.picture.shown
        if document.source is not None or (shown is not None and self.is_of(shown)):
            return None
        return document.reference

    @property
    def unread_board(self) -> Board | None:
        """The board that is shown, where what its pictures are read from is not known yet."""
        return None if self.document.source is not None else self.current.board

    @property
    def name(self) -> str:
        """Name of the shown picture; empty where there is none."""
        return "" if self.shown is None else self.shown.source.name

    @property
    def opening_name(self) -> str:
        """Name of a picture that takes long to open; empty where there is none."""
        request = self.picture.request
        is_slow = self.picture.phase is Phase.LOADING and self.picture.is_slow
        return request.source.name if is_slow and request is not None else ""

    @property
    def is_dimmed(self) -> bool:
        """Whether the screen shows a picture that is about to be replaced, and is dimmed."""
        shown = self.picture.shown
        if self.picture.phase is not Phase.LOADING or shown is None:
            return False
        if self.picture.request is not None and is_same_board(
            self.picture.request.source, shown.source
        ):
            return False  # a picture was moved or counts for more
        return self.picture.is_slow or not self.is_of(shown)

    @property
    def may_copy(self) -> bool:
        """Whether the shown palette can be taken away under the name that the window tells."""
        wanted = self.picture.wanted
        if not self.is_dimmed or wanted is None:
            return True
        return self.documents.current.is_from(wanted)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was opened yet, and nothing is being opened."""
        return self.picture.phase is Phase.NOTHING

    @property
    def is_foreign(self) -> bool:
        """Whether the shown palette is from elsewhere, and is held against the shown picture."""
        if self.shown is None or not self.current.is_brought:
            return False
        return not self.document.has_picture or self.document.is_as_opened

    @property
    def shows_original(self) -> bool:
        """Whether the picture is shown as it is, and nothing of its reduction."""
        return self.comparison is Comparison.ORIGINAL or self.original_held

    @property
    def file_size(self) -> FileSize | None:
        """The file of the picture as it is reduced now; None until it is measured."""
        written = self.written
        is_current = self.step_ended and written is not None and written.of is self.reduced
        return written if is_current else None

    def place_of(self, swatch: Swatch) -> tuple[int, int] | None:
        """Tell the column and row of a pixel of this colour, where swatches are real pixels."""
        if self.reduced is None or self.reduced.places_px is None:
            return None
        places = zip(self.reduced.reduction.swatches, self.reduced.places_px, strict=True)
        return next((place for each, place in places if each.rgb == swatch.rgb), None)

    # -- what is in no file ------------------------------------------------------------------

    @property
    def is_modified(self) -> bool:
        """Whether there is work of a person that is in no file."""
        open_ids = {each.id for each in self.documents.items}
        return any(each not in open_ids for each in self.file.saved_ids) or any(
            self.is_new(each) for each in self.documents.items
        )

    def is_new(self, document: Document) -> bool:
        """Tell whether a document holds work that is in no file."""
        document = document.without_preview()
        if document.id in self.file.saved_ids:
            return not document.history.is_saved
        if self.file.path is not None and document.is_own:
            return True
        return not document.history.is_saved and document.has_work
