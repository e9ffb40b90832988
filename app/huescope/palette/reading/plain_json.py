"""Reading colours from JSON of no particular format: lists, maps of names, channels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import is_deeper, parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import (
    bare_hex_or_none,
    collected,
    css_color_or_none,
    make_swatch,
)
from huescope.palette.reading.text import begins_with, quoted, stem
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from huescope.color.coordinates import Coordinates

# The keys under which an object states its colour, the most exact first.
_COLOR_KEYS = (
    "hex",
    "hexcode",
    "hex_code",
    "color",
    "colour",
    "value",
    "css",
    "rgb",
    "rgba",
    "$value",
    "code",
)
_SAYS_COLOR = ("color", "colour", "palette", "swatch", "hex", "base0")
_LIST_KEYS = frozenset({"colors", "colours", "palette", "swatches", "palettes"})
_TITLE_KEYS = ("name", "title", "label")
_ABOUT_KEYS = frozenset(
    {*_TITLE_KEYS, "description", "author", "source", "note", "license", "url", "id", "slug"}
)
# Words beside colours that are none of their own.
_NO_COLOR_OF_ITS_OWN = frozenset({"currentcolor", "inherit", "initial", "none", "unset"})
_BEGINS_AS_HEX = re.compile(r"#[0-9a-zA-Z]")
_EIGHT_DIGITS = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{6})")
# What else states a space, beside the channels under another key.
_MODEL_KEYS = ("model", "colorModel", "colorSpace", "space", "mode")
_MODELS: dict[str, tuple[str, tuple[float, ...]]] = {
    "rgb": ("srgb", (255.0,) * 3),
    "cmyk": ("cmyk", (100.0,) * 4),
    "lab": ("lab", (1.0,) * 3),
    "gray": ("gray", (100.0,)),
    "grey": ("gray", (100.0,)),
}
_CHANNELS = (("r", "g", "b", "a"), ("red", "green", "blue", "alpha"))


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the first letter, and by whether there is any colour."""
    if not begins_with(data, b"{["):
        return False
    try:
        root = parse(data, name).value
    except DamagedPalette:
        return name.lower().endswith(".json")
    if root in ({}, []):  # which `read` then says
        return name.lower().endswith(".json")
    try:
        left_out = LeftOut()
        return any(True for _ in _Reading(root, name, left_out).swatches()) or bool(left_out)
    except DamagedPalette:
        return name.lower().endswith(".json")


def read(data: bytes, name: str) -> Palette:
    """Read an array of colours, or a map of colours by their names.

    Parameters
    ----------
    data : bytes
        JSON. Colours are texts of CSS, arrays of three or four numbers, or objects with ``hex``,
        ``color``, ``value``, ``css`` or ``rgb``, or with the channels, and ``name``; levels of a
        map are groups. Bare hexadecimal digits count where a key says that they are a colour, or
        where all texts beside them are such, too.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        A remark names what should be a colour and is none.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or there is no colour in it.
    """
    root = parse(data, name).value
    left_out = LeftOut()
    title = stem(name)
    if isinstance(root, dict):
        texts = (root.get(key) for key in _TITLE_KEYS)
        title = next((each for each in texts if isinstance(each, str) and each), title)
    swatches = collected(_Reading(root, name, left_out).swatches(), name, left_out)
    return Palette(title, swatches, source=name, remarks=left_out.remarks)


class _Reading:
    """One document."""

    def __init__(self, root: Any, name: str, left_out: LeftOut) -> None:  # noqa: ANN401
        self._root = root
        self._name = name
        self._left_out = left_out
        self._full = 255 if _has_large_channel(root, 0) else 1

    def swatches(self) -> Iterator[Swatch]:
        """Give all colours, in their order."""
        if is_deeper(self._root, MAX_DEPTH):
            raise DamagedPalette(self._name, marked("it is nested too deeply"))
        yield from self._found(self._root, (), says_color=False)

    def _found(self, node: Any, path: tuple[str, ...], *, says_color: bool) -> Iterator[Swatch]:  # noqa: ANN401
        if isinstance(node, list):
            yield from self._of_list(node, path, says_color=says_color or _are_codes(node))
        elif isinstance(node, dict):
            says_color = says_color or _are_codes(list(node.values()))
            counted = {key: child for key, child in node.items() if not _is_about(key, child)}
            words_count = says_color or _words_are_colors(counted.values())
            for key, child in counted.items():
                is_word = isinstance(child, str) and child.strip().isalpha()
                if words_count or not is_word or _says_color(key):
                    yield from self._of_map(key, child, path, says_color=says_color)

    def _of_list(
        self, node: Sequence[Any], path: tuple[str, ...], *, says_color: bool
    ) -> Iterator[Swatch]:
        group = "/".join(path)
        named = _named_pair(node)
        if named is not None:
            yield Swatch.of(named[1], named[0], group=group)
            return
        # Where most of a list are colours, what is none should have been one.
        texts = [each for each in node if isinstance(each, str)]
        only = any(css_color_or_none(each) is not None for each in texts) or all(
            each.startswith("#") for each in texts
        )
        node = _alpha_last(node)
        words_count = says_color or _words_are_colors(node)
        numbers_count = says_color or self._are_all_channels(node)
        for place, child in enumerate(node, 1):
            where = (
                marked("entry {place} of {group}", place=place, group=group)
                if group
                else marked("entry {place}", place=place)
            )
            if isinstance(child, str) and (words_count or not child.strip().isalpha()):
                yield from self._one(child, "", where, group, says_color=says_color, must=only)
            elif isinstance(child, dict):
                yield from self._of_object(child, path, where, says_color=says_color)
            elif self._is_channels(child):
                if numbers_count:
                    yield from self._one(child, "", where, group, says_color=says_color, must=only)
            elif isinstance(child, list):
                yield from self._found(child, path, says_color=says_color)

    def _of_object(
        self, child: Mapping[str, Any], path: tuple[str, ...], where: str, *, says_color: bool
    ) -> Iterator[Swatch]:
        group = "/".join(path)
        title = next((child[each] for each in _TITLE_KEYS if isinstance(child.get(each), str)), "")
        if self._is_channels(child):
            yield from self._one(child, title, where, group, says_color=True, must=True)
            return
        key = next((key for key in _COLOR_KEYS if key in child), None)
        if key is None or (isinstance(child[key], dict) and not self._is_channels(child[key])):
            yield from self._found(child, (*path, title) if title else path, says_color=says_color)
            return
        stated = _of_model(child, child[key])
        if stated is not None:
            yield Swatch.of(stated, title, group=group)
            return
        certain = key not in {"value", "code"}
        yield from self._one(
            child[key], title, title or where, group, says_color=certain, must=certain
        )

    def _of_map(
        self,
        key: str,
        child: Any,  # noqa: ANN401
        path: tuple[str, ...],
        *,
        says_color: bool,
    ) -> Iterator[Swatch]:
        says_color = says_color or _says_color(key)
        group = "/".join(path)
        if isinstance(child, str) or self._is_channels(child):
            must = isinstance(child, str) and _BEGINS_AS_HEX.match(child) is not None
            yield from self._one(child, key, key, group, says_color=says_color, must=must)
        elif isinstance(child, dict):
            own = next((each for each in _COLOR_KEYS if isinstance(child.get(each), str)), None)
            if own is not None and not any(isinstance(each, dict) for each in child.values()):
                title = child.get("name")
                title = title if isinstance(title, str) and title else key
                yield from self._one(child[own], title, key, group, says_color=True, must=False)
                return
            yield from self._found(child, self._deeper(path, key), says_color=says_color)
        elif isinstance(child, list):
            yield from self._found(child, self._deeper(path, key), says_color=says_color)

    @staticmethod
    def _deeper(path: tuple[str, ...], key: str) -> tuple[str, ...]:
        return path if key.lower() in _LIST_KEYS else (*path, key)

    def _one(
        self,
        value: Any,  # noqa: ANN401
        title: str,
        where: str,
        group: str,
        *,
        says_color: bool,
        must: bool,
    ) -> Iterator[Swatch]:
        """Give the colour that one value is; note one that should have been a colour."""
        if isinstance(value, str):
            color = css_color_or_none(value) or (bare_hex_or_none(value) if says_color else None)
            if color is not None:
                yield Swatch.of(color, title, group=group)
            elif must:
                self._left_out.add(where, marked("{quoted} is no colour", quoted=quoted(value)))
            return
        try:
            yield self._channels(value, title, group)
        except (ValueError, TypeError):
            if must:
                self._left_out.add(where, marked("{quoted} is no colour", quoted=quoted(value)))

    def _is_channels(self, value: object) -> bool:
        if isinstance(value, list):
            return (
                len(value) in {3, 4}
                and all(map(_is_number, value))
                and all(0 <= each <= self._full for each in value[:3])
            )
        if isinstance(value, dict):
            return any(all(_is_number(value.get(key)) for key in keys[:3]) for keys in _CHANNELS)
        return False

    def _are_all_channels(self, node: Sequence[Any]) -> bool:
        """Tell whether all lists of numbers are in the range of channels; coordinates are not."""
        lists = (each for each in node if isinstance(each, list) and all(map(_is_number, each)))
        return all(map(self._is_channels, lists))

    def _channels(self, value: Any, title: str, group: str) -> Swatch:  # noqa: ANN401
        if isinstance(value, dict):
            keys = next(keys for keys in _CHANNELS if keys[0] in value)
            value = [value[key] for key in keys if key in value]
        elif not self._is_channels(value):
            raise ValueError("these are no channels")
        rgb = [float(each) / self._full for each in value[:3]]
        alpha = float(value[3]) if len(value) > 3 and _is_number(value[3]) else 1.0
        if alpha > 1 and isinstance(alpha, float):
            alpha /= 255 if alpha > 100 else 100
        if not all(0 <= each <= 1 for each in rgb):
            raise ValueError("a channel is out of its range")
        return make_swatch("srgb", rgb, title, alpha=alpha, group=group)


def _of_model(child: Mapping[str, Any], values: Any) -> Coordinates | None:  # noqa: ANN401
    """Read ``{"model": "CMYK", "color": [0, 1, 1, 0]}``, where inks go to 1 or to 100."""
    model = next((child[key] for key in _MODEL_KEYS if isinstance(child.get(key), str)), "")
    space, full = _MODELS.get(model.strip().lower(), ("", ()))
    if not isinstance(values, list) or not space or len(values) != len(full):
        return None
    if not all(map(_is_number, values)):
        return None
    largest = max(values) if space != "lab" else values[0]
    scaled = [
        float(value) / (hundred if largest > 1 else 1)
        for value, hundred in zip(values, full, strict=True)
    ]
    if space == "lab":
        scaled = [float(values[0]) * (1 if largest > 1 else 100), *map(float, values[1:])]
    try:
        return make_swatch(space, scaled).coordinates
    except ValueError:
        return None


def _is_about(key: str, child: Any) -> bool:  # noqa: ANN401 - as parsed
    return key.lower() in _ABOUT_KEYS and isinstance(child, (str, int))


def _says_color(key: str) -> bool:
    return any(word in key.lower() for word in _SAYS_COLOR)


def _has_large_channel(node: Any, depth: int) -> bool:  # noqa: ANN401 - as parsed
    """Tell whether channels go to 255 rather than to 1: for a whole file, as 1 may be either."""
    if depth > MAX_DEPTH:
        return False
    if isinstance(node, dict):
        for keys in _CHANNELS:
            channels = [node.get(key) for key in keys[:3]]
            if all(map(_is_number, channels)) and any(each > 1 for each in channels if each):
                return True
        return any(_has_large_channel(child, depth + 1) for child in node.values())
    if isinstance(node, list):
        if len(node) in {3, 4} and all(map(_is_number, node)):
            return any(each > 1 for each in node[:3])
        return any(_has_large_channel(child, depth + 1) for child in node)
    return False


def _are_codes(values: Sequence[Any]) -> bool:
    """Tell whether all texts are codes of six digits, at least one of them not a number."""
    texts = [each for each in values if isinstance(each, str)]
    return (
        len(texts) > 1
        and all(len(each.strip()) in {6, 8} and bare_hex_or_none(each) for each in texts)
        and any(not each.isdecimal() for each in texts)
    )


def _words_are_colors(values: Iterable[Any]) -> bool:
    """Tell whether words such as "snow" are colours: where all are, or sure colours stand by."""
    texts = [each.strip() for each in values if isinstance(each, str)]
    words = [each for each in texts if each.isalpha()]
    return all(
        each.lower() in _NO_COLOR_OF_ITS_OWN or css_color_or_none(each) for each in words
    ) or any(css_color_or_none(each) for each in texts if not each.isalpha())


def _alpha_last(node: Sequence[Any]) -> Sequence[Any]:
    """Bring codes of eight digits with the alpha first, as Android has them, to those of CSS.

    Where all of three or more begin with ff and one does not end with it, that is the alpha: of
    CSS, all would be as red as can be, and translucent.
    """
    codes = [each for each in node if isinstance(each, str) and _EIGHT_DIGITS.fullmatch(each)]
    begin = all(each.lstrip("#")[:2].lower() == "ff" for each in codes)
    if len(codes) < 3 or not begin or all(each[-2:].lower() == "ff" for each in codes):
        return node
    return [_EIGHT_DIGITS.sub(r"#\2\1", each) if isinstance(each, str) else each for each in node]


def _named_pair(node: Sequence[Any]) -> tuple[str, Any] | None:
    """Read ``["Charcoal", "#264653"]``."""
    if len(node) != 2 or not all(isinstance(each, str) for each in node):
        return None
    first, second = (css_color_or_none(each) if "#" in each else None for each in node)
    if (first is None) == (second is None):
        return None
    return (node[0], second) if first is None else (node[1], first)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
