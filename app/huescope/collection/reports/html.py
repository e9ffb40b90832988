"""A brand audit as a web page, complete in one file."""

from __future__ import annotations

import base64
import io
from html import escape
from typing import TYPE_CHECKING

from huescope.collection.auditing import is_below
from huescope.color.srgb import format_hex
from huescope.errors import printable
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from huescope.collection.audit import Foreign, PictureAudit
    from huescope.collection.auditing import Audit

SUFFIX = ".html"
SHOWS_MAPS = True

MOST_MAPS = 200
"""So many maps, of the worst pictures, are within the page; all are in the folder beside it."""

_INLINE_PX = 240
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """\
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --quiet: #666; --edge: #ddd;
  --bad: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1c1c1c; --ink: #f2f2f2; --quiet: #a8a8a8; --edge: #444; --bad: #ff8a80; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--ground); color: var(--ink); line-height: 1.45; padding: 40px 24px;
  font: 14px/1.45 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 1120px; margin: 0 auto; }
h1 { font-size: 28px; font-weight: 600; letter-spacing: -0.015em; overflow-wrap: anywhere; }
h2 { font-size: 16px; font-weight: 600; margin: 32px 0 8px; }
p { color: var(--quiet); margin-top: 4px; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 16px; }
table { border-collapse: collapse; width: 100%; margin-top: 24px; }
th, td { text-align: left; vertical-align: top; padding: 10px 12px 10px 0;
  border-top: 1px solid var(--edge); }
th { font-weight: 600; color: var(--quiet); border: 0; }
td.share { font-size: 20px; font-weight: 600; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
td.name { overflow-wrap: anywhere; min-width: 180px; }
td li { white-space: nowrap; }
.bad { color: var(--bad); }
i { display: inline-block; width: 14px; height: 14px; border-radius: 3px; vertical-align: -2px;
  margin-right: 6px; border: 1px solid #80808066; print-color-adjust: exact; }
img { display: block; max-width: 240px; max-height: 160px; border: 1px solid var(--edge); }
small { color: var(--quiet); font-size: 12px; }
"""


def write(audit: Audit, maps: Mapping[str, Path]) -> bytes:
    """Write a report; see `huescope.collection.reports.Report.write`."""
    return "\n".join(_page(audit, maps)).encode("utf-8")


def _page(audit: Audit, maps: Mapping[str, Path]) -> Iterator[str]:
    title = escape(f"Brand audit: {printable(audit.palette)}")
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>\n{_STYLE}</style></head><body>"
    yield f"<header><h1>{title}</h1>"
    yield f"<p>{escape(printable(audit.place))}</p><p>{summary(audit)}</p>"
    yield "<h2>The brand’s colours</h2><ul>"
    for place, name in enumerate(audit.brand.names):
        absent = ' <small class="bad">in no picture</small>' if place in audit.missing else ""
        yield f"<li>{_swatch(audit, place)}{escape(printable(name))}{absent}</li>"
    yield "</ul></header><main><table>"
    yield (
        "<tr><th>On brand</th><th>Picture</th><th>What is off brand</th>"
        "<th>Strongest foreign colours</th><th>Missing</th></tr>"
    )
    for number, picture in enumerate(audit.pictures):
        file = maps.get(picture.location) if number < MOST_MAPS else None
        yield _row(audit, picture, file)
    yield "</table>"
    if audit.failed:
        yield "<h2>Not read</h2>"
        yield from (f"<p>{escape(printable(sentence))}</p>" for sentence in audit.failed)
    yield "</main></body></html>\n"


def summary(audit: Audit) -> str:
    """Say in two sentences how an audit ended."""
    parts = [
        (
            f"{counted(len(audit.pictures), 'picture', separator=',')}, "
            f"{audit.mean_share:.1%} on brand in the mean "
            f"(within ΔE00 {audit.brand.delta_e:g})."
        )
    ]
    if audit.fail_under is not None:
        below = counted(audit.below, "picture is", "pictures are", separator=",")
        parts.append(f"{below} under {audit.fail_under:.0%}.")
    if audit.failed:
        parts.append(f"{counted(len(audit.failed), 'picture')} could not be read.")
    return " ".join(parts)


def _row(audit: Audit, picture: PictureAudit, file: Path | None) -> str:
    is_bad = audit.fail_under is not None and is_below(picture, audit.fail_under)
    foreign = "".join(f"<li>{_foreign(audit, each)}</li>" for each in picture.foreign)
    missing = "".join(
        f"<li>{_swatch(audit, place)}{escape(printable(audit.brand.names[place]))}</li>"
        for place in picture.missing
    )
    drawn = "" if file is None else f'<img alt="What is off brand" src="{_inline(file)}">'
    return (
        f'<tr><td class="share{" bad" if is_bad else ""}">{picture.share:.1%}</td>'
        f'<td class="name">{escape(printable(picture.location))}</td><td>{drawn}</td>'
        f"<td><ul>{foreign}</ul></td><td><ul>{missing}</ul></td></tr>"
    )


def _foreign(audit: Audit, foreign: Foreign) -> str:
    color = format_hex(foreign.rgb)
    nearest = escape(printable(audit.brand.names[foreign.nearest]))
    return (
        f'<i style="background:{color}"></i>{color} {foreign.share:.1%} '
        f"<small>ΔE00 {foreign.delta_e:.1f} to {nearest}</small>"
    )


def _swatch(audit: Audit, place: int) -> str:
    red, green, blue = audit.brand.rgb_u8[place].tolist()
    return f'<i style="background:{format_hex((red, green, blue))}"></i>'


def _inline(file: Path) -> str:
    """Read a map, make it small, and put it into a data URI."""
    from PIL import Image

    with Image.open(file) as image:
        image.thumbnail((_INLINE_PX, _INLINE_PX), Image.Resampling.LANCZOS)
        packed = io.BytesIO()
        image.save(packed, "WEBP", quality=80)
    return f"data:image/webp;base64,{base64.b64encode(packed.getvalue()).decode('ascii')}"
