"""Page layout of a sheet: positions of swatches and text, independent of the output format."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.sheets.font import face
from huescope.palette.sheets.line_breaking import MISSING, drawable, wrapped
from huescope.palette.sheets.photograph import photograph_marks
from huescope.palette.sheets.primitives import TONES, Box, Line, Page, Run, is_unseen
from huescope.palette.sheets.text import (
    facts,
    hint,
    name_of,
    paragraphs,
    plain,
    title,
    values,
    wide,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.palette.sheets.primitives import Rgb, Tones
    from huescope.palette.swatch import Swatch

WIDTH = 600.0
"""Width of a sheet that is not on paper, in units of about a point."""

_MARGIN = 42.0
_GAP = 12.0  # between swatches
_FOOT = 24.0  # from the end of a page to the page number
_NOTE_WIDTH = 420.0
_BAND_HEIGHT = 30.0
_HIGHEST_PICTURE = 0.36  # of the height of a page: two rows of swatches fit below it
_HIGHEST_ON_STRIP = 0.6  # of the width of a page that is as high as needed
_PIN_RADIUS = 6.0
_LEADING = 1.38
_ABOVE_TEXT, _BELOW_NAME = 5.0, 1.5
_COLUMNS = {1: 2, 2: 2, 3: 3, 4: 4, 5: 5, 6: 3, 7: 4, 8: 4, 9: 3, 10: 5, 11: 4, 12: 4}
_LEGEND = f"{MISSING} stands for signs that no font of this system has."


def compose(
    palette: Palette,
    options: Mapping[str, str],
    *,
    width: float = WIDTH,
    height: float | None = None,
    most: int | None = None,
    only_own_font: bool = True,
    photograph: Photograph | None = None,
) -> list[Page]:
    """Lay out a sheet.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `COLUMNS` and `WRITTEN`, and of `BACKGROUND` if the format has it.
    width, height : float
        Of a page; without a height there is one page, as high as needed.
    most : int, optional
        Maximum number of swatches; the sheet says so if there are more.
    only_own_font : bool
        Whether characters that the font lacks are replaced, because there is no fallback font.
    photograph : Photograph, optional
        The picture that the palette is from; it is shown as the option `PHOTOGRAPH` has it.

    Returns
    -------
    list of Page
        At least one.
    """
    composer = _Composer(palette, options, width, height, only_own_font=only_own_font)
    composer.head(palette, most, photograph and photograph.chosen(options["photograph"]))
    shown = palette.swatches[:most]
    composer.groups(shown)
    return composer.finished()


class _Composer:
    """Stacks elements vertically, on as many pages as needed."""

    def __init__(
        self,
        palette: Palette,
        options: Mapping[str, str],
        width: float,
        height: float | None,
        *,
        only_own_font: bool,
    ) -> None:
        self._options = options
        self._tones = TONES[options.get("background", "white")]
        self._width, self._height = width, height
        self._inner = width - 2 * _MARGIN
        self._fit: Callable[[str], str] = drawable if only_own_font else str
        self._title = self._fit(title(palette))
        self._pages: list[Page] = []
        self._turn()

    def head(self, palette: Palette, most: int | None, photograph: Photograph | None) -> None:
        """Add title, facts and note, the photograph, and a band of all colours."""
        for text in wrapped(self._title, 24, self._inner, 2, bold=True):
            self._write(text, 24, 30, bold=True)
        shown = palette.swatches[:most]
        for text in wrapped(self._fit(facts(palette, len(shown))), 9, self._inner, 2):
            self._write(text, 9, 14, quiet=True)
        note = paragraphs(palette)
        self._y += 8 if note else 0
        for paragraph in note:
            width = min(_NOTE_WIDTH, self._inner)
            lines = wrapped(self._fit(paragraph), 10, width, len(paragraph) + 1)
            for text in lines:
                self._write(text, 10, 15)
            self._y += 0 if lines else 8
        self._y += 16
        if photograph is not None:
            self._picture(photograph, [swatch.rgb for swatch in shown])
        if shown:
            self._band(shown)

    def groups(self, swatches: Sequence[Swatch]) -> None:
        """Add the swatches, under the names of their groups."""
        style = self._style(swatches)
        for group, run in groupby(swatches, key=lambda swatch: swatch.group):
            members = list(run)
            rows = [
                _Row(self, style, members[start : start + style.columns])
                for start in range(0, len(members), style.columns)
            ]
            heading = wrapped(self._fit(plain(group)), 13, self._inner, 1, bold=True)
            self._make_room(rows[0].height + 34 * len(heading))
            for text in heading:
                self._y += 4
                self._write(text, 13, 20, bold=True)
                self._y += 8
            for row in rows:
                self._make_room(row.height)
                self._marks += row.marks(self._y)
                self._y += row.height

    def finished(self) -> list[Page]:
        """Finish the last page, add page numbers, and explain replaced characters."""
        texts = (run.text for page in self._pages for run in _runs(page))
        if self._fit is drawable and any(MISSING in text for text in texts):
            self._make_room(14)
            self._write(_LEGEND, 7.5, 14, quiet=True)
        if self._height is None:
            self._pages[-1].height = self._y + _MARGIN - _GAP
        elif len(self._pages) > 1:
            for number, page in enumerate(self._pages, start=1):
                self._number(page, f"{number} / {len(self._pages)}", self._height - _FOOT)
        return self._pages

    def text(self, text: str, size: float, width: float, lines: int, *, bold: bool) -> list[str]:
        """Break a name into lines that can be drawn."""
        return wrapped(self._fit(text), size, width, lines, bold=bold)

    def described(self, swatch: Swatch) -> list[tuple[str, str]]:
        """Return the text under a swatch."""
        return values(swatch, self._options)

    @property
    def tones(self) -> Tones:
        """The greys of this sheet."""
        return self._tones

    def box(self, x: float, y: float, width: float, height: float, swatch: Swatch) -> Box:
        """Make the box of a swatch, with an edge if it does not stand out from the background."""
        ground = self._tones.ground or (255, 255, 255)
        edge = self._tones.edge if is_unseen(swatch.rgb, ground) else None
        return Box(x, y, width, height, swatch.rgb, edge, wide(swatch), hint(swatch))

    def _style(self, swatches: Sequence[Swatch]) -> _Style:
        """Choose the number of columns wanted, or the most that leave room for the text."""
        chosen = self._options["columns"]
        count = max(_group_sizes(swatches), default=1)
        wanted = int(chosen) if chosen != "auto" else _COLUMNS.get(count, 6 if count <= 48 else 8)
        described = (line for swatch in swatches for line in self.described(swatch))
        texts = {f"{label} {value}".strip() for label, value in described}
        for columns in range(wanted, 1, -1):
            style = _Style.of(columns, self._inner)
            weight = face()
            if all(weight.width(text, style.value_size) <= style.width for text in texts):
                return style
        return _Style.of(2, self._inner)

    def _picture(self, photograph: Photograph, colors: Sequence[Rgb]) -> None:
        """Place the photograph, as wide as the page unless it would be too high."""
        on_strip = _HIGHEST_ON_STRIP * self._width
        highest = on_strip if self._height is None else _HIGHEST_PICTURE * self._height
        width = min(self._inner, highest * photograph.aspect)
        height = width / photograph.aspect
        self._make_room(height)
        place = _MARGIN, self._y, width, height
        self._marks += photograph_marks(photograph, place, colors, _PIN_RADIUS)
        self._y += height + _GAP

    def _band(self, swatches: Sequence[Swatch]) -> None:
        """Make a band of all colours, in proportion to their shares if these are known."""
        self._make_room(_BAND_HEIGHT + 24)
        known = all(swatch.share > 0 for swatch in swatches)
        parts = [swatch.share if known else 1.0 for swatch in swatches]
        x, total = _MARGIN, sum(parts)
        for swatch, part in zip(swatches, parts, strict=True):
            # Each box extends to the end, and the next is painted over it, to avoid seams.
            rest = _MARGIN + self._inner - x
            self._marks.append(self.box(x, self._y, rest, _BAND_HEIGHT, swatch))
            x += self._inner * part / total
        self._y += _BAND_HEIGHT + 24

    def _write(
        self, text: str, size: float, leading: float, *, bold: bool = False, quiet: bool = False
    ) -> None:
        self._make_room(leading)
        color = self._tones.quiet if quiet else self._tones.ink
        baseline = self._y + (leading + 0.72 * size) / 2
        self._marks.append(Line(_MARGIN, baseline, size, (Run(text, color, bold),)))
        self._y += leading

    def _number(self, page: Page, text: str, y: float) -> None:
        quiet = self._tones.quiet
        width = face().width(text, 7.5)
        page.marks.append(Line(self._width - _MARGIN - width, y, 7.5, (Run(text, quiet),)))
        for name in wrapped(self._title, 7.5, self._inner - width - _GAP, 1):
            page.marks.append(Line(_MARGIN, y, 7.5, (Run(name, quiet),)))

    def _make_room(self, height: float) -> None:
        end = None if self._height is None else self._height - _MARGIN
        if end is not None and self._y + height > end and self._marks:
            self._turn()

    def _turn(self) -> None:
        self._pages.append(Page(self._width, self._height or 0.0))
        self._marks = self._pages[-1].marks
        self._y = _MARGIN


@dataclass(frozen=True, slots=True)
class _Style:
    """The dimensions of swatches for a number of columns."""

    columns: int
    width: float
    height: float
    name_size: float
    value_size: float

    @classmethod
    def of(cls, columns: int, inner: float) -> _Style:
        width = (inner - (columns - 1) * _GAP) / columns
        scale = 1.0 if width >= 100 else 0.88 if width >= 72 else 0.78
        return cls(columns, width, min(132.0, 0.7 * width), 10 * scale, 8.6 * scale)


class _Row:
    """A row of swatches, each with its text below."""

    def __init__(self, composer: _Composer, style: _Style, swatches: Sequence[Swatch]) -> None:
        self._composer = composer
        self._style = style
        self._swatches = swatches
        self._names = [
            composer.text(name_of(swatch), style.name_size, style.width, 2, bold=True)
            for swatch in swatches
        ]
        self._values = [composer.described(swatch) for swatch in swatches]
        lines = max(map(len, self._names))
        self._names_height = _LEADING * style.name_size * lines + (_BELOW_NAME if lines else 0)
        values_height = _LEADING * style.value_size * max(map(len, self._values))
        text_height = _ABOVE_TEXT + self._names_height + values_height
        self.height = style.height + text_height + 2 * style.name_size

    def marks(self, y: float) -> Iterator[Box | Line]:
        """Lay out the row with its upper edge at `y`."""
        style, tones = self._style, self._composer.tones
        for place, swatch in enumerate(self._swatches):
            x = _MARGIN + place * (style.width + _GAP)
            yield self._composer.box(x, y, style.width, style.height, swatch)
            baseline = y + style.height + _ABOVE_TEXT
            for text in self._names[place]:
                baseline += _LEADING * style.name_size
                yield Line(x, baseline - 2, style.name_size, (Run(text, tones.ink, bold=True),))
            # Values are aligned within a row, however many lines the names take.
            baseline = y + style.height + _ABOVE_TEXT + self._names_height
            for label, value in self._values[place]:
                baseline += _LEADING * style.value_size
                labels = (Run(f"{label} ", tones.quiet),) if label else ()
                runs = (*labels, Run(value, tones.ink))
                yield Line(x, baseline - 2, style.value_size, runs)


def _group_sizes(swatches: Sequence[Swatch]) -> list[int]:
    counts: dict[str, int] = {}
    for swatch in swatches:
        counts[swatch.group] = counts.get(swatch.group, 0) + 1
    return list(counts.values())


def _runs(page: Page) -> Iterator[Run]:
    for mark in page.marks:
        if isinstance(mark, Line):
            yield from mark.runs
