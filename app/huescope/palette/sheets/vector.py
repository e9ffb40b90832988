"""Drawing a page of a sheet as SVG."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from huescope.palette.sheets.photograph import photograph_marks
from huescope.palette.sheets.primitives import Bitmap, Box, Line
from huescope.palette.sheets.scaling import encoded, limited
from huescope.palette.sheets.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.palette.photograph import Photograph
    from huescope.palette.sheets.primitives import Mark, Page, Rgb, Ring, Run

_FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif"
_PROBE = "color(display-p3 0 0 0)"
_NAMESPACES = 'xmlns="http://www.w3.org/2000/svg"'
_LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
_COMMON = f'role="img" font-family="{_FONTS}"'
_PIXELS_PER_UNIT = 2.0  # of pictures


def svg(page: Page, ground: Rgb | None, scale: float, title: str, note: str = "") -> bytes:
    """Draw a page; text stays text, so that it can be searched, edited and read out.

    Parameters
    ----------
    page : Page
        Of any size. Pictures on it are embedded.
    ground : tuple of int or None
        The background; None for transparent.
    scale : float
        Pixels per unit of the page, at the size that the drawing states.
    title, note : str
        Any text, for whoever does not see the drawing.

    Returns
    -------
    bytes
        SVG 1.1 in UTF-8. A colour beyond sRGB is stated in sRGB, and in a style sheet in Display P3
        for programs that know it: others would take a second ``fill`` for black.
    """
    size = f'width="{scale * page.width:g}" height="{scale * page.height:.1f}"'
    view = f'viewBox="0 0 {page.width:g} {page.height:.1f}"'
    has_picture = any(isinstance(mark, Bitmap) for mark in page.marks)
    spaces = f"{_NAMESPACES} {_LINKS}" if has_picture else _NAMESPACES
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg {spaces} {view} {size} {_COMMON} shape-rendering="crispEdges">',
        f"<title>{_text(title)}</title>",
    ]
    if note.strip():
        lines.append(f"<desc>{_text(note)}</desc>")
    if ground is not None:
        size = f'width="{page.width:g}" height="{page.height:.1f}"'
        lines.append(f'<rect {size} fill="{_hex(ground)}"/>')
    wide = {box.wide: f"wide-{number}" for number, box in enumerate(_wide_boxes(page), start=1)}
    if wide:
        rules = " ".join(f".{name} {{ fill: {color}; }}" for color, name in wide.items())
        lines.append(f"<style>@supports (fill: {_PROBE}) {{ {rules} }}</style>")
    for mark in page.marks:
        lines += _drawn(mark, wide)
    return ("\n".join(lines) + "\n</svg>\n").encode()


def inline_photograph(
    photograph: Photograph, width: float, colors: Sequence[Rgb], radius: float, label: str
) -> list[str]:
    """Draw a photograph with its pins as an element of an HTML page.

    Parameters
    ----------
    photograph : Photograph
        Of any size.
    width : float
        Its width, in CSS pixels.
    colors : sequence of tuple of int
        Of the swatches.
    radius : float
        Of a pin.
    label : str
        Its name for whoever does not see it; any text.
    """
    height = width / photograph.aspect
    marks = photograph_marks(photograph, (0, 0, width, height), colors, radius)
    name = quoteattr(plain(label))
    view = f'viewBox="0 0 {width:g} {height:.1f}" preserveAspectRatio="xMinYMid"'
    lines = [f'<svg class="photograph" {view} role="img" aria-label={name}>']
    for mark in marks:
        lines += _drawn(mark, {})
    return [*lines, "</svg>"]


def _drawn(mark: Mark, wide: Mapping[str, str]) -> Iterator[str]:
    if isinstance(mark, Box):
        yield _box(mark, wide)
    elif isinstance(mark, Line):
        yield _line(mark)
    elif isinstance(mark, Bitmap):
        yield _bitmap(mark)
    else:
        yield from _ring(mark)


def _wide_boxes(page: Page) -> list[Box]:
    """Give a box of each colour beyond sRGB."""
    boxes = {mark.wide: mark for mark in page.marks if isinstance(mark, Box) and mark.wide}
    return list(boxes.values())


def _place(mark: Box | Bitmap) -> str:
    return f'x="{mark.x:.2f}" y="{mark.y:.2f}" width="{mark.width:.2f}" height="{mark.height:.2f}"'


def _box(box: Box, wide: Mapping[str, str]) -> str:
    edge = f' stroke="{_hex(box.edge)}" stroke-width="0.5"' if box.edge else ""
    style = f' class="{wide[box.wide]}"' if box.wide else ""
    hint = f"<title>{_text(box.hint)}</title>"
    return f'<rect {_place(box)} fill="{_hex(box.color)}"{style}{edge}>{hint}</rect>'


def _line(line: Line) -> str:
    # Some programs drop a space at the end of a span, but not the one between two.
    spans = " ".join(_span(run) for run in line.runs)
    return f'<text x="{line.x:.2f}" y="{line.y:.2f}" font-size="{line.size:.2f}">{spans}</text>'


def _span(run: Run) -> str:
    weight = ' font-weight="600"' if run.bold else ""
    return f'<tspan fill="{_hex(run.color)}"{weight}>{_text(run.text)}</tspan>'


def _bitmap(bitmap: Bitmap) -> str:
    kind, content = encoded(
        limited(bitmap.image, bitmap.width, bitmap.height, _PIXELS_PER_UNIT)
    )  # fmt: skip
    data = f"data:{kind};base64,{b64encode(content).decode()}"
    # The attribute of SVG 1.1, which older programs need; a ratio that rounding changed is kept.
    return f'<image {_place(bitmap)} preserveAspectRatio="none" xlink:href="{data}"/>'


def _ring(ring: Ring) -> Iterator[str]:
    yield '<g shape-rendering="geometricPrecision">'
    for radius, color in ring.discs:
        yield f'<circle cx="{ring.x:.2f}" cy="{ring.y:.2f}" r="{radius:.2f}" fill="{_hex(color)}"/>'
    yield "</g>"


def _hex(rgb: Rgb) -> str:
    red, green, blue = rgb
    return f"#{red:02x}{green:02x}{blue:02x}"


def _text(text: str) -> str:
    """Escape a text, line ends as marks."""
    return escape(plain(text))
