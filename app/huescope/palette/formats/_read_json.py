"""Reading palettes from JSON: Huescope's own, and the plain forms that people make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.color.coordinates import Coordinates
from huescope.color.single import of_rgb_u8
from huescope.errors import DamagedPalette
from huescope.palette.formats._reading import (
    begins_with,
    checked_count,
    color_or_none,
    parsed_json,
    quoted,
    stem,
)
from huescope.palette.palette import Palette
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT, Swatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORMAT = "huescope-palette"
VERSION = 1

_COLOR_KEYS = ("hex", "color", "colour", "value", "css", "rgb")
_LIST_KEYS = frozenset({"colors", "colours", "palette", "swatches"})
_TITLE_KEYS = ("name", "title")
_ABOUT_KEYS = frozenset({*_TITLE_KEYS, "description", "author", "source", "note", "license", "url"})
_DEEPEST = 50


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the first letter, and by whether there is any colour."""
    if not begins_with(data, b"{["):
        return False
    try:
        root = parsed_json(data, name)
    except DamagedPalette:
        return name.lower().endswith(".json") or FORMAT.encode() in data[:200]
    if isinstance(root, dict) and root.get("format") == FORMAT:
        return True
    try:
        return any(True for _ in _found(root, (), name))
    except DamagedPalette:
        return name.lower().endswith(".json")


def read(data: bytes, name: str) -> Palette:
    """Read Huescope's own JSON, an array of colours, or a map of colours by their names.

    Parameters
    ----------
    data : bytes
        JSON. Colours of the plain forms are texts of CSS, arrays of three or four integers, or
        objects with ``hex``, ``color``, ``value``, ``css`` or ``rgb``, and ``name``; levels of a
        map are groups.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        As it was, but for the remarks.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or a part of it is not what it has to be; says which.
    """
    root = parsed_json(data, name)
    if isinstance(root, dict) and root.get("format") == FORMAT:
        return _own(root, name)
    title = stem(name)
    if isinstance(root, dict):
        texts = (root.get(key) for key in _TITLE_KEYS)
        title = next((each for each in texts if isinstance(each, str)), title)
    swatches = _found(root, (), name)
    return Palette(title, checked_count(swatches, name), source=name)


def _own(root: Mapping[str, Any], name: str) -> Palette:
    if root.get("version") != VERSION:
        raise DamagedPalette(name, f"its version {quoted(root.get('version'))} is not known here")
    entries = root.get("swatches")
    if not isinstance(entries, list):
        raise DamagedPalette(name, "it has no list of swatches")
    swatches = tuple(_own_swatch(entry, place, name) for place, entry in enumerate(entries, 1))
    title, source, note = (
        _text(root, key, "the palette", name) for key in ("name", "source", "note")
    )
    return Palette(title, swatches, source, note)


def _own_swatch(entry: Any, place: int, name: str) -> Swatch:  # noqa: ANN401 - as parsed
    where = f"swatch {place}"
    if not isinstance(entry, dict):
        raise DamagedPalette(name, f"{where} is no object")
    rgb, kind, share = entry.get("rgb"), entry.get("kind", PROCESS), entry.get("share", 0.0)
    pixels = entry.get("pixels", 0)
    if not isinstance(rgb, list) or not _is_rgb(rgb) or len(rgb) != 3:
        raise DamagedPalette(name, f"the rgb of {where} is not three integers from 0 to 255")
    if kind not in (PROCESS, GLOBAL, SPOT):
        raise DamagedPalette(name, f"the kind of {where} is {quoted(kind)}, which is none")
    if not _is_number(share) or not 0 <= share <= 1 or not isinstance(pixels, int) or pixels < 0:
        raise DamagedPalette(name, f"the pixels or the share of {where} are no such numbers")
    red, green, blue = rgb
    return Swatch(
        (red, green, blue),
        pixels=pixels,
        share=float(share),
        name=_text(entry, "name", where, name),
        name_is_own=entry.get("own_name") is True,
        group=_text(entry, "group", where, name),
        locked=entry.get("locked") is True,
        kind=kind,
        stated=_stated(entry.get("stated"), where, name),
    )


def _stated(stated: Any, where: str, name: str) -> Coordinates | None:  # noqa: ANN401 - as parsed
    if stated is None:
        return None
    try:
        space, alpha = stated["space"], float(stated["alpha"])
        return Coordinates(space, tuple(float(value) for value in stated["values"]), alpha)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise DamagedPalette(name, f"the stated colour of {where} is none") from error


def _text(entry: Mapping[str, Any], key: str, where: str, name: str) -> str:
    text = entry.get(key, "")
    if not isinstance(text, str):
        raise DamagedPalette(name, f"the {key} of {where} is no text")
    return text


def _found(node: Any, path: tuple[str, ...], name: str) -> Iterator[Swatch]:  # noqa: ANN401
    """Give all colours of a plain form, in their order."""
    if len(path) > _DEEPEST:
        raise DamagedPalette(name, "it is nested too deeply")
    if isinstance(node, list):
        for place, child in enumerate(node, 1):
            yield from _of_list(child, path, place, name)
    elif isinstance(node, dict):
        for key, child in node.items():
            if not (key in _ABOUT_KEYS and isinstance(child, str)):
                yield from _of_map(key, child, path, name)


def _of_list(child: Any, path: tuple[str, ...], place: int, name: str) -> Iterator[Swatch]:  # noqa: ANN401
    group = "/".join(path)
    where = f"entry {place} of {quoted(group)}" if group else f"entry {place}"
    if isinstance(child, str) or _is_rgb(child):
        yield Swatch.of(_color(child, where, name), group=group)
    elif isinstance(child, dict):
        key = next((key for key in _COLOR_KEYS if key in child), None)
        if key is None:
            yield from _found(child, path, name)
            return
        title = next((child[each] for each in _TITLE_KEYS if isinstance(child.get(each), str)), "")
        yield Swatch.of(_color(child[key], where, name), title, group=group)
    elif isinstance(child, list):
        yield from _found(child, path, name)


def _of_map(key: str, child: Any, path: tuple[str, ...], name: str) -> Iterator[Swatch]:  # noqa: ANN401
    if _is_rgb(child):
        yield Swatch.of(_color(child, quoted(key), name), key, group="/".join(path))
    elif isinstance(child, str):
        color = color_or_none(child)
        if color is not None:
            yield Swatch.of(color, key, group="/".join(path))
        elif child.startswith("#"):
            raise DamagedPalette(name, f"{quoted(child)}, which {quoted(key)} is, is no colour")
    elif isinstance(child, (dict, list)):
        deeper = path if key.lower() in _LIST_KEYS else (*path, key)
        yield from _found(child, deeper, name)


def _color(value: Any, where: str, name: str) -> Coordinates:  # noqa: ANN401 - as parsed
    if _is_rgb(value):
        red, green, blue, *alpha = value
        return of_rgb_u8((red, green, blue), alpha[0] / 255 if alpha else 1.0)
    color = color_or_none(value) if isinstance(value, str) else None
    if color is None:
        raise DamagedPalette(name, f"{where} is {quoted(value)}, which is no colour")
    return color


def _is_rgb(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) in {3, 4}
        and all(isinstance(each, int) and not isinstance(each, bool) for each in value)
        and all(0 <= each <= 255 for each in value)
    )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
