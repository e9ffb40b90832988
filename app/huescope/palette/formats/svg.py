"""A sheet of swatches as a drawing that stays sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from huescope.palette.sheets.layout import WIDTH, compose
from huescope.palette.sheets.primitives import TONES, Box
from huescope.palette.sheets.text import BACKGROUND, COLUMNS, WRITTEN, plain, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.palette import Palette
    from huescope.palette.sheets.primitives import Line, Page, Rgb, Run

NAME = "svg"
LABEL = "SVG sheet"
FAMILY = "sheet"
SUFFIXES = (".svg",)
DESCRIPTION = "A sheet of swatches with their names and values, as a drawing with text."
OPTIONS = (COLUMNS, *WRITTEN, BACKGROUND)
IS_TEXT = True

_SCALE = 2  # pixels for each unit of the layout
_FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif"
_PROBE = "color(display-p3 0 0 0)"
_COMMON = f'role="img" font-family="{_FONTS}" shape-rendering="crispEdges"'


def write(palette: Palette, options: Mapping[str, str]) -> bytes:
    """Draw a sheet; text stays text, so that it can be searched, edited and read out.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `OPTIONS`.

    Returns
    -------
    bytes
        SVG 1.1 in UTF-8. A colour beyond sRGB is stated in sRGB, and in a style sheet in Display P3
        for programs that know it: others would take a second ``fill`` for black.
    """
    [page] = compose(palette, options, only_own_font=False)
    size = f'width="{_SCALE * WIDTH:g}" height="{_SCALE * page.height:.1f}"'
    view = f'viewBox="0 0 {WIDTH:g} {page.height:.1f}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {view} {size} {_COMMON}>',
        f"<title>{_text(title(palette))}</title>",
    ]
    if palette.note.strip():
        lines.append(f"<desc>{_text(palette.note)}</desc>")
    ground = TONES[options["background"]].ground
    if ground is not None:
        size = f'width="{WIDTH:g}" height="{page.height:.1f}"'
        lines.append(f'<rect {size} fill="{_hex(ground)}"/>')
    wide = {box.wide: f"wide-{number}" for number, box in enumerate(_wide_boxes(page), start=1)}
    if wide:
        rules = " ".join(f".{name} {{ fill: {color}; }}" for color, name in wide.items())
        lines.append(f"<style>@supports (fill: {_PROBE}) {{ {rules} }}</style>")
    lines += [_box(mark, wide) if isinstance(mark, Box) else _line(mark) for mark in page.marks]
    return ("\n".join(lines) + "\n</svg>\n").encode()


def _wide_boxes(page: Page) -> list[Box]:
    """Give a box of each colour beyond sRGB."""
    boxes = {mark.wide: mark for mark in page.marks if isinstance(mark, Box) and mark.wide}
    return list(boxes.values())


def _box(box: Box, wide: Mapping[str, str]) -> str:
    place = f'x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
    edge = f' stroke="{_hex(box.edge)}" stroke-width="0.5"' if box.edge else ""
    style = f' class="{wide[box.wide]}"' if box.wide else ""
    hint = f"<title>{_text(box.hint)}</title>"
    return f'<rect {place} fill="{_hex(box.color)}"{style}{edge}>{hint}</rect>'


def _line(line: Line) -> str:
    # Some programs drop a space at the end of a span, but not the one between two.
    spans = " ".join(_span(run) for run in line.runs)
    return f'<text x="{line.x:.2f}" y="{line.y:.2f}" font-size="{line.size:.2f}">{spans}</text>'


def _span(run: Run) -> str:
    weight = ' font-weight="600"' if run.bold else ""
    return f'<tspan fill="{_hex(run.color)}"{weight}>{_text(run.text)}</tspan>'


def _hex(rgb: Rgb) -> str:
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"


def _text(text: str) -> str:
    """Escape a text, line ends as marks."""
    return escape(plain(text))
