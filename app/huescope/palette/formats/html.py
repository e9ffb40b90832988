"""A page of swatches for a web browser, complete in one file."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from huescope.color.single import css_text
from huescope.palette.sheets.primitives import is_unseen
from huescope.palette.sheets.text import (
    COLUMNS,
    PHOTOGRAPH,
    WRITTEN,
    facts,
    hint,
    name_of,
    paragraphs,
    plain,
    title,
    values,
    wide,
)
from huescope.palette.sheets.vector import inline_photograph
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.palette.swatch import Swatch

NAME = "html"
LABEL = marked("HTML page")
FAMILY = "sheet"
SUFFIXES = (".html", ".htm")
DESCRIPTION = marked("A page of swatches for a web browser; a click on a value copies it.")
OPTIONS = (COLUMNS, *WRITTEN, PHOTOGRAPH)
IS_TEXT = True
SHOWS_PHOTOGRAPH = True

_WIDTH, _PIN_RADIUS = 1120, 11.0  # of the photograph, and of its pins
_DECIMAL = re.compile(r"\d+\.\d+")
_NOTATIONS = ("hex", "rgb", "hsl", "oklch")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_STYLE = """\
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --quiet: #666;
  --pale-edge: #cdcdcd; --deep-edge: transparent; --hover: #0000000f; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1c1c1c; --ink: #f2f2f2; --quiet: #a8a8a8; --pale-edge: transparent;
    --deep-edge: #525252; --hover: #ffffff1a; }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--ground); color: var(--ink); line-height: 1.45; padding: 48px 24px;
  font-family: Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 1120px; margin: 0 auto; }
h1 { font-size: 32px; font-weight: 600; line-height: 1.2; letter-spacing: -0.015em; }
h1, h2, h3, .note p { overflow-wrap: anywhere; }
h2 { font-size: 18px; font-weight: 600; margin: 40px 0 16px; }
h3 { font-size: 14px; font-weight: 600; margin-bottom: 2px; line-height: 1.35; }
h1, h3 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
  overflow: hidden; }
.facts { color: var(--quiet); font-size: 14px; margin-top: 4px; }
.note { margin-top: 16px; max-width: 68ch; }
.note p { min-height: 0.7em; }
.photograph { display: block; max-height: 75vh; width: 100%; margin-top: 32px; }
.photograph + .band { margin-top: 16px; }
.band { display: flex; height: 48px; margin: 32px 0 40px; }
.band i { min-width: 1px; }
ul { display: grid; gap: 32px 20px; list-style: none; padding: 0;
  grid-template-columns: repeat(auto-fill,
    minmax(max(var(--least), (100% + 20px) / var(--most) - 20px), 1fr)); }
.swatch { height: 112px; margin-bottom: 10px; }
.pale { box-shadow: inset 0 0 0 1px var(--pale-edge); }
.deep { box-shadow: inset 0 0 0 1px var(--deep-edge); }
li p { font-size: 13px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
span { color: var(--quiet); }
code { font: inherit; }
code.copies { cursor: copy; margin: 0 -4px; padding: 0 4px; border-radius: 3px; }
code.copies:hover, code.copies:focus-visible { background: var(--hover); }
@media print {
  body { padding: 0; }
  li, .band { break-inside: avoid; }
  .swatch, .band i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
_GROUNDS = {"pale": (255, 255, 255), "deep": (28, 28, 28)}
# Without it, or where a browser has no clipboard for the page, values are plain text to select.
_SCRIPT = """\
if (navigator.clipboard) for (const code of document.querySelectorAll("code")) {
  code.className = "copies"; code.tabIndex = 0; code.title = "Copy"; code.role = "button";
  const text = code.textContent;
  const copy = () => navigator.clipboard.writeText(text).then(() => {
    code.textContent = "Copied"; setTimeout(() => { code.textContent = text; }, 900);
  });
  code.addEventListener("click", copy);
  code.addEventListener("keydown", (event) => { if (event.key === "Enter") copy(); });
}
"""


def write(
    palette: Palette, options: Mapping[str, str], photograph: Photograph | None = None
) -> bytes:
    """Write a page that needs nothing but itself, in light and in dark.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        Of `OPTIONS`.
    photograph : Photograph, optional
        The picture that it is from.

    Returns
    -------
    bytes
        HTML in UTF-8. Values stand as CSS has them, for that is where they are pasted.
    """
    name = escape(title(palette))
    shown = photograph and photograph.chosen(options["photograph"])
    policy = _POLICY if shown is None else f"{_POLICY}; img-src data:"
    most = "8" if options["columns"] == "auto" else options["columns"]
    least = "176px" if "yes" in {options["hsl"], options["oklch"]} else "148px"
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="generator" content="Huescope">',
        f"<title>{name}</title>",
        f"<style>\n{_STYLE}</style>",
        "</head>",
        f'<body style="--most: {most}; --least: {least}">',
        "<header>",
        f"<h1>{name}</h1>",
        f'<p class="facts">{escape(facts(palette))}</p>',
        *_note(paragraphs(palette)),
        *_photograph(shown, palette),
        *_band(palette.swatches),
        "</header>",
        "<main>",
        *_groups(palette.swatches, options),
        "</main>",
        f"<script>\n{_SCRIPT}</script>",
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _note(lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield '<div class="note">'
        yield from (f"<p>{escape(line)}</p>" for line in lines)
        yield "</div>"


def _photograph(photograph: Photograph | None, palette: Palette) -> list[str]:
    if photograph is None:
        return []
    colors = [swatch.rgb for swatch in palette.swatches]
    label = palette.source or "The photograph"
    return inline_photograph(photograph, _WIDTH, colors, _PIN_RADIUS, label)


def _band(swatches: Sequence[Swatch]) -> Iterator[str]:
    if not swatches:
        return
    known = all(swatch.share > 0 for swatch in swatches)
    yield '<div class="band" role="presentation">'
    for swatch in swatches:
        part = f"{swatch.share if known else 1:.5g}"
        style = f"flex: {part} 0 0;{_ground(swatch)}"
        yield f'<i class="{_edge(swatch)}" title="{escape(hint(swatch))}" style="{style}"></i>'
    yield "</div>"


def _groups(swatches: Sequence[Swatch], options: Mapping[str, str]) -> Iterator[str]:
    for group, members in groupby(swatches, key=lambda swatch: swatch.group):
        if plain(group):
            yield f"<h2>{escape(plain(group))}</h2>"
        yield "<ul>"
        for swatch in members:
            yield from _item(swatch, options)
        yield "</ul>"


def _item(swatch: Swatch, options: Mapping[str, str]) -> Iterator[str]:
    yield "<li>"
    yield f'<div class="{f"swatch {_edge(swatch)}".strip()}" style="{_ground(swatch)}"></div>'
    if name_of(swatch):
        name = escape(name_of(swatch))
        yield f'<h3 title="{name}">{name}</h3>'
    for notation in _NOTATIONS:
        if options[notation] == "yes":
            yield f"<p><code>{escape(_css(swatch, notation))}</code></p>"
    # What CSS has no notation for.
    for label, value in values(swatch, {**options, **dict.fromkeys(_NOTATIONS, "no")}):
        yield f"<p><span>{escape(label)}</span> {escape(value)}</p>"
    yield "</li>"


def _css(swatch: Swatch, notation: str) -> str:
    """Write a colour for CSS with as many figures as 8 bits deserve."""
    places = 1 if notation == "hsl" else 3
    return _DECIMAL.sub(
        lambda match: f"{float(match[0]):.{places}f}".rstrip("0").rstrip("."),
        css_text(swatch.coordinates, notation),
    )


def _edge(swatch: Swatch) -> str:
    """Say in which of the two themes a swatch needs an edge to be seen."""
    return next((name for name, ground in _GROUNDS.items() if is_unseen(swatch.rgb, ground)), "")


def _ground(swatch: Swatch) -> str:
    beyond = wide(swatch)
    return f"background:{swatch.hex}" + (f";background:{beyond}" if beyond else "")
