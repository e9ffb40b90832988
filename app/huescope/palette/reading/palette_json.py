"""Reading palettes from JSON: Huescope's own, and the plain forms that people make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.color.single import of_rgb_u8
from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, NotAsAgreed, parse
from huescope.palette.reading.limits import MAX_DEPTH, check_count
from huescope.palette.reading.swatches import collected, color_or_none
from huescope.palette.reading.text import begins_with, quoted, stem
from huescope.palette.serial import swatch_from_json
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.color.coordinates import Coordinates

FORMAT = "huescope-palette"
VERSION = 1

_COLOR_KEYS = ("hex", "color", "colour", "value", "css", "rgb")
_LIST_KEYS = frozenset({"colors", "colours", "palette", "swatches"})
_TITLE_KEYS = ("name", "title")
_ABOUT_KEYS = frozenset({*_TITLE_KEYS, "description", "author", "source", "note", "license", "url"})


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the first letter, and by whether there is any colour."""
    if not begins_with(data, b"{["):
        return False
    try:
        root = parse(data, name).value
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
    document = parse(data, name)
    root = document.value
    if isinstance(root, dict) and root.get("format") == FORMAT:
        return _own(document, name)
    title = stem(name)
    if isinstance(root, dict):
        texts = (root.get(key) for key in _TITLE_KEYS)
        title = next((each for each in texts if isinstance(each, str)), title)
    swatches = _found(root, (), name)
    return Palette(title, collected(swatches, name), source=name)


def _own(root: Checked, name: str) -> Palette:
    version = root.get("version")
    if version is None or version.value != VERSION:
        stated = quoted("" if version is None else version.value)
        raise DamagedPalette(name, f"its version {stated} is not known here")
    try:
        entries = list(root["swatches"].items())
        check_count(len(entries), name)
        return Palette(
            root.text_of("name"),
            tuple(map(_own_swatch, entries)),
            root.text_of("source"),
            root.text_of("note"),
        )
    except NotAsAgreed as error:
        raise DamagedPalette(name, str(error)) from error


def _own_swatch(stated: Checked) -> Swatch:
    channels = [each.whole(0, 255) for each in stated["rgb"].items()]
    if len(channels) != 3:
        raise NotAsAgreed(f"{stated.place}.rgb is not three numbers from 0 to 255")
    red, green, blue = channels
    return swatch_from_json(stated, (red, green, blue), "own_name")


def _found(node: Any, path: tuple[str, ...], name: str) -> Iterator[Swatch]:  # noqa: ANN401
    """Give all colours of a plain form, in their order."""
    if len(path) > MAX_DEPTH:
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
