"""The text in the swatches of a board: as large as all of it can be in cells of one size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.luminance import readable_text_color
from huescope.dataclass import dataclass
from huescope.palette.board.arrangement import padding
from huescope.palette.sheets.font import face
from huescope.palette.sheets.line_breaking import wrapped
from huescope.palette.sheets.primitives import Line, Run
from huescope.palette.sheets.shaping import width as width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.palette.board.arrangement import Rect
    from huescope.palette.sheets.primitives import Rgb

_SIZES = (
    34.0,
    31.0,
    28.0,
    26.0,
    24.0,
    22.0,
    20.0,
    18.0,
    16.5,
    15.0,
    14.0,
    13.0,
    12.0,
    11.0,
    10.0,
    9.0,
)
_LEAST_NAME = 11.0  # smaller names are left out, and codes are shown alone
_CODE = 0.88  # size of a code, of that of a name
_LEADING = 1.25
_DESCENT = 0.26
_NAME_LINES = 2
_BAND = 2.8  # ratio of width to height of a cell from which a code stands beside the name
_BAND_INSET, _MOST_INSET = 0.22, 28.0  # from the ends of such a cell, of its height
_BETWEEN = 1.5  # space between the two, in sizes of the name
_MOST_CUT = 0.05  # of the names, but one at least, may be cut; if it were more, none are shown


@dataclass(frozen=True, slots=True)
class Label:
    """The text of a swatch.

    Attributes
    ----------
    name, code : str
        Either may be empty. A name may be cut, a code never is.
    color : tuple of int
        Of the swatch.
    """

    name: str
    code: str
    color: Rgb


def lines(labels: Sequence[Label], cells: Sequence[Rect], largest: float) -> Iterator[Line]:
    """Lay out the text of all swatches in one size.

    Parameters
    ----------
    labels : sequence of Label
        One for each cell.
    cells : sequence of Rect
        The swatches.
    largest : float
        The largest size of text.

    Yields
    ------
    Line
        In black or white, whichever contrasts more. Where codes fit but names do not, only those;
        nothing where no text of a readable size fits.
    """
    if not cells:
        return
    narrowest = min(cells, key=lambda cell: cell.width)
    style = _style(labels, narrowest, largest)
    if style is None:
        return
    for label, cell in zip(labels, cells, strict=True):
        yield from style.lines(label, cell)


def _style(labels: Sequence[Label], cell: Rect, largest: float) -> _Style | None:
    """Choose the largest style that fits: with whole names, with cut names, or without names."""
    sizes = [size for size in _SIZES if size <= largest + 0.5]
    with_names = [
        (_Style.of(size, cell, with_names=True), most_cut)
        for most_cut in (0, max(1, int(_MOST_CUT * len(labels))))
        for size in sizes
        if size >= _LEAST_NAME
    ]
    without = [(_Style.of(size, cell, with_names=False), 0) for size in sizes]
    styles = (with_names if any(label.name for label in labels) else []) + without
    return next((style for style, cut in styles if style.holds(labels, cell, cut)), None)


@dataclass(frozen=True, slots=True)
class _Style:
    """A way to set the text of a cell."""

    size: float
    padding: float
    inset: float
    is_band: bool
    with_names: bool

    @classmethod
    def of(cls, size: float, cell: Rect, *, with_names: bool) -> _Style:
        is_band = cell.width >= _BAND * cell.height
        space = padding(cell.width, cell.height)
        inset = max(space, min(_MOST_INSET, _BAND_INSET * cell.height)) if is_band else space
        return cls(size, space, inset, is_band, with_names)

    def holds(self, labels: Sequence[Label], cell: Rect, most_cut: int) -> bool:
        """Return whether every code fits, and all names but so many."""
        width = cell.width - 2 * self.inset
        height = cell.height - 2 * self.padding
        code_width = max(face().width(label.code, _CODE * self.size) for label in labels)
        if code_width > width:
            return False
        has_code = code_width > 0
        if not self.with_names:
            return has_code and _block(self.size, 0, has_code=True) <= height
        lines = 1 if self.is_band else self._most_lines(cell, has_code=has_code)
        if _block(self.size, min(lines, 1), has_code=has_code and not self.is_band) > height:
            return False
        if self.is_band and has_code:
            width -= code_width + _BETWEEN * self.size
        cut = sum(not _is_whole(label.name, self.size, width, lines) for label in labels)
        return cut <= most_cut

    def _most_lines(self, cell: Rect, *, has_code: bool) -> int:
        """Count the lines of a name that fit above the code."""
        room = cell.height - 2 * self.padding - (_LEADING * _CODE * self.size if has_code else 0)
        return max(1, min(_NAME_LINES, int(room / (_LEADING * self.size) + 0.1)))

    def lines(self, label: Label, cell: Rect) -> Iterator[Line]:
        """Set the text of one cell."""
        ink = readable_text_color(label.color)
        left, right = cell.x + self.inset, cell.right - self.inset
        code_size = _CODE * self.size
        name = label.name if self.with_names else ""
        if self.is_band:
            code_width = face().width(label.code, code_size)
            room = right - left - (code_width + _BETWEEN * self.size if label.code else 0)
            # The middle of capitals, which are 0.73 high, lies in the middle of the cell.
            baseline = cell.y + cell.height / 2 + 0.365 * self.size
            for text in wrapped(name, self.size, room, 1, bold=True):
                yield Line(left, baseline, self.size, (Run(text, ink, bold=True),))
            if label.code:
                x = right - code_width if name else left
                yield Line(x, baseline, code_size, (Run(label.code, ink),))
            return
        most = self._most_lines(cell, has_code=bool(label.code))
        texts = wrapped(name, self.size, right - left, most, bold=True)
        baseline = cell.bottom - self.padding - _DESCENT * code_size
        if label.code:
            yield Line(left, baseline, code_size, (Run(label.code, ink),))
            baseline -= _LEADING * code_size
        for text in reversed(texts):
            yield Line(left, baseline, self.size, (Run(text, ink, bold=True),))
            baseline -= _LEADING * self.size


def _is_whole(name: str, size: float, width: float, lines: int) -> bool:
    """Return whether a name fits without being cut, and no word of it is divided."""
    if width_of(name, size, bold=True) <= width:
        return True
    words_fit = all(width_of(word, size, bold=True) <= width for word in name.split())
    return (
        lines > 1 and words_fit and len(wrapped(name, size, width, lines + 1, bold=True)) <= lines
    )


def _block(size: float, names: int, *, has_code: bool) -> float:
    """Return the height of lines of names over a code."""
    code = _LEADING * _CODE * size if has_code else 0.0
    return _LEADING * size * names + code
