"""Files of the design program Penpot: a zip file of JSON, only read.

Files that Penpot exports since version 2.4: ``manifest.json`` lists designs, each of which has its
colours in ``files/ID/colors/`` and its tokens in ``files/ID/tokens.json``. Older ones, which hold
the database's own notation, are not read.
https://github.com/penpot/penpot, backend/src/app/binfile/v3.clj
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading import design_tokens
from huescope.palette.reading.json import parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import bare_hex_or_none, collected
from huescope.palette.reading.text import quoted, stem
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "penpot"
LABEL = marked("Penpot file")
FAMILY = "tokens"
SUFFIXES = (".penpot",)
DESCRIPTION = marked(
    "The colours and tokens of a Penpot design; it can be opened, but not written."
)

_MANIFEST = "manifest.json"
_TYPE = "penpot/export-files"


def recognizes(data: bytes, name: str) -> bool:
    """Tell by a zip file with a manifest and designs in it."""
    return (
        data.startswith(MAGIC)
        and _MANIFEST.encode() in data
        and (name.lower().endswith(SUFFIXES) or b"files/" in data)
    )


def read(data: bytes, name: str) -> Palette:
    """Read the colours of the library, then the tokens.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called like the design; with several, each is a group. A colour's path is its group, and
        gradients are left out with a remark.

    Raises
    ------
    DamagedPalette
        If the zip file or its JSON is broken, or there is no colour in it.
    """
    members = Members(data, name)
    manifest = parse(members.read(_MANIFEST), name).value
    designs = manifest.get("files") if isinstance(manifest, dict) else None
    if not isinstance(designs, list) or manifest.get("type") != _TYPE:
        raise DamagedPalette(name, marked("its manifest lists no designs of Penpot"))
    titles = [(each, str(each.get("name", ""))) for each in designs if isinstance(each, dict)]
    left_out = LeftOut()
    several = len(titles) > 1
    swatches: list[Swatch] = []
    remarks: list[str] = []
    for design, title in titles:
        folder = f"files/{design.get('id')}/"
        outer = title if several else ""
        swatches += _colors(members, folder, outer, name, left_out)
        tokens = _tokens(members, folder)
        if tokens is not None:
            swatches += (
                replace(each, group="/".join(filter(None, (outer, each.group))))
                for each in tokens.swatches
            )
            remarks += tokens.remarks
    called = titles[0][1] if len(titles) == 1 else ""
    found = collected(swatches, name, left_out)
    return Palette(called or stem(name), found, remarks=(*left_out.remarks, *remarks))


def _colors(
    members: Members, folder: str, outer: str, subject: str, left_out: LeftOut
) -> Iterator[Swatch]:
    listed = [each for each in members.names if each.startswith(f"{folder}colors/")]
    entries = [parse(members.read(each), subject).value for each in listed]
    colors = [each for each in entries if isinstance(each, dict)]
    for color in sorted(colors, key=_place):
        title = str(color.get("name", ""))
        stated = bare_hex_or_none(str(color.get("color", "")))
        if stated is None:
            told = quoted(color["color"]) if "color" in color else marked("a gradient or image")
            left_out.add(title, marked("{told} is no colour", told=told))
            continue
        opacity = color.get("opacity", 1)
        alpha = float(opacity) if isinstance(opacity, (int, float)) else 1.0
        path = str(color.get("path") or "").replace(" / ", "/").strip("/ ")
        group = "/".join(filter(None, (outer, path)))
        alone = replace(stated, alpha=min(1.0, max(0.0, alpha)))
        yield Swatch.of(alone, title, group=group)


def _place(color: dict[str, Any]) -> tuple[str, str]:
    """Penpot lists colours by their names; the order of the parts in the file means nothing."""
    return str(color.get("path") or "").casefold(), str(color.get("name", "")).casefold()


def _tokens(members: Members, folder: str) -> Palette | None:
    """Read the tokens, if there are any that are colours."""
    part = f"{folder}tokens.json"
    if part not in members.names:
        return None
    try:
        return design_tokens.read(members.read(part), part)
    except DamagedPalette:
        return None  # tokens of sizes alone
