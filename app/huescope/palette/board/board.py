"""What is on a board, and its page."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.board import labels
from huescope.palette.board.arrangement import SHAPES, arrange
from huescope.palette.board.labels import Label
from huescope.palette.format import Option
from huescope.palette.sheets.font import face
from huescope.palette.sheets.line_breaking import drawable, wrapped
from huescope.palette.sheets.photograph import photograph_marks
from huescope.palette.sheets.primitives import TONES, Box, Line, Page, Run, is_unseen
from huescope.palette.sheets.text import hint, name_of, title, value_in, wide
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from huescope.palette.board.arrangement import Rect
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.palette.sheets.primitives import Mark, Tones
    from huescope.palette.swatch import Swatch

_YES_NO = MappingProxyType({"yes": marked("Yes"), "no": marked("No")})
OPTIONS = (
    Option(
        "shape",
        marked("Size"),
        marked("The shape of the board: for a post, a slide, or the height of a phone."),
        "square",
        MappingProxyType(
            {
                "square": marked("Square post"),
                "landscape": marked("Landscape slide"),
                "story": marked("Phone story"),
            }
        ),
    ),
    Option(
        "scale",
        marked("Scale"),
        marked("Of an image that is copied or saved; 200 % suits print and sharp screens."),
        "1",
        MappingProxyType({"1": "100 %", "2": "200 %"}),
    ),
    Option(
        "theme",
        marked("Background"),
        marked("What photograph and palette lie on."),
        "white",
        MappingProxyType({"white": marked("White"), "dark": marked("Dark grey")}),
    ),
    Option(
        "notation",
        marked("Codes in"),
        marked("How the codes of the colours are written."),
        "hex",
        MappingProxyType({"hex": marked("Hex"), "rgb": "RGB", "hsl": "HSL", "oklch": "OKLCH"}),
    ),
    Option(
        "pins",
        marked("Pins"),
        marked("Show where in the photograph each colour is."),
        "yes",
        _YES_NO,
    ),
    Option(
        "names",
        marked("Names"),
        marked("Write the name of each colour into its swatch."),
        "yes",
        _YES_NO,
    ),
    Option(
        "codes",
        marked("Codes"),
        marked("Write the code of each colour into its swatch."),
        "yes",
        _YES_NO,
    ),
    Option(
        "credit",
        marked("Made with Huescope"),
        marked("Name this program in the corner."),
        "yes",
        _YES_NO,
    ),
)
"""The options of a board."""

CREDIT = "Huescope"
MOST_COLORS = 256

_TITLE_SIZE, _CREDIT_SIZE, _LARGEST = 26.0, 16.0, 28.0
_PIN_RADII, _SMALLEST_PIN = ((12, 13.0), (32, 10.5)), 8.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a board is to look.

    Attributes
    ----------
    shape : str
        A key of `SHAPES`.
    scale : int
        Pixels of an image, in each direction, for each one that the shape states.
    theme : {"white", "dark"}
        A key of `TONES`.
    pins : bool
        Whether pins show where in the photograph the colours are.
    names, codes : bool
        Whether these stand in the swatches.
    notation : {"hex", "rgb", "hsl", "oklch"}
        The notation of the codes.
    credit : bool
        Whether the program is named.
    """

    shape: str = "square"
    scale: int = 1
    theme: str = "white"
    pins: bool = True
    names: bool = True
    codes: bool = True
    notation: str = "hex"
    credit: bool = True

    @classmethod
    def of(cls, options: Mapping[str, str]) -> Look:
        """Make a look from values of `OPTIONS`; missing and impossible ones are the default."""
        chosen = {option.name: option.default for option in OPTIONS}
        for option in OPTIONS:
            if options.get(option.name) in option.choices:
                chosen[option.name] = options[option.name]
        return cls(
            shape=chosen["shape"],
            scale=int(chosen["scale"]),
            theme=chosen["theme"],
            notation=chosen["notation"],
            pins=chosen["pins"] == "yes",
            names=chosen["names"] == "yes",
            codes=chosen["codes"] == "yes",
            credit=chosen["credit"] == "yes",
        )

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of an image of it."""
        shape = SHAPES[self.shape]
        return round(self.scale * shape.width), round(self.scale * shape.height)

    @property
    def tones(self) -> Tones:
        """The greys."""
        return TONES[self.theme]


def compose(
    palette: Palette, photograph: Photograph | None, look: Look, *, only_own_font: bool = True
) -> Page:
    """Lay out a board.

    Parameters
    ----------
    palette : Palette
        At least one swatch; of more than `MOST_COLORS` the first are shown.
    photograph : Photograph or None
        Where the palette is from, if there is a picture.
    look : Look
        How it is to look.
    only_own_font : bool
        Whether characters that the font lacks are replaced, because there is no fallback font.

    Returns
    -------
    Page
        One unit is a pixel at 100 %.

    Raises
    ------
    ValueError
        If the palette has no colours.
    """
    shape = SHAPES[look.shape]
    swatches = palette.swatches[:MOST_COLORS]
    if not swatches:
        raise ValueError("A board needs at least one colour.")
    fit: Callable[[str], str] = drawable if only_own_font else str
    arranged = arrange(shape, len(swatches), None if photograph is None else photograph.aspect)
    marks: list[Mark] = []
    if photograph is not None and arranged.photograph is not None:
        place = arranged.photograph
        shown = photograph.chosen("pins" if look.pins else "plain") or photograph
        rgb = [swatch.rgb for swatch in swatches]
        rect = place.x, place.y, place.width, place.height
        marks += photograph_marks(shown, rect, rgb, _pin_radius(len(swatches)))
    marks += _boxes(swatches, arranged.cells, look.tones)
    texts = [
        Label(
            fit(name_of(swatch)) if look.names else "",
            value_in(swatch, look.notation) if look.codes else "",
            swatch.rgb,
        )
        for swatch in swatches
    ]
    marks += labels.lines(texts, arranged.cells, _LARGEST * shape.text)
    marks += _foot(fit(title(palette)), arranged.foot, look, shape.text)
    return Page(shape.width, shape.height, marks)


def _boxes(swatches: Sequence[Swatch], cells: Sequence[Rect], tones: Tones) -> Iterator[Box]:
    ground = tones.ground or (255, 255, 255)
    for swatch, cell in zip(swatches, cells, strict=True):
        edge = tones.edge if is_unseen(swatch.rgb, ground) else None
        rect = cell.x, cell.y, cell.width, cell.height
        yield Box(*rect, swatch.rgb, edge, wide(swatch), hint(swatch))


def _foot(text: str, room: Rect, look: Look, scale: float) -> Iterator[Line]:
    """Set the title at the left, and the name of the program at the right."""
    title_size, credit_size = scale * _TITLE_SIZE, scale * _CREDIT_SIZE
    credit_width = face().width(CREDIT, credit_size) if look.credit else 0.0
    baseline = room.bottom - 0.2 * title_size
    for line in wrapped(text, title_size, room.width - 2 * credit_width, 1, bold=True):
        yield Line(room.x, baseline, title_size, (Run(line, look.tones.ink, bold=True),))
    if look.credit:
        run = Run(CREDIT, look.tones.quiet)
        yield Line(room.right - credit_width, baseline, credit_size, (run,))


def _pin_radius(count: int) -> float:
    return next((radius for most, radius in _PIN_RADII if count <= most), _SMALLEST_PIN)
