"""Reading colours from JSON of Figma.

Variables with modes: of the REST interface (``GET /v1/files/:key/variables/local``), of plugins
that save one collection (``modes`` and ``variables``) or all (``collections``). Files of the REST
interface (``GET /v1/files/:key``): the colour styles, or where there are none the fills. Lists of
paint styles, as plugins save what ``getLocalPaintStyles()`` gives.
https://developers.figma.com/docs/rest-api/variables-types/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.json import parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import (
    bare_hex_or_none,
    collected,
    css_color_or_none,
    make_swatch,
)
from huescope.palette.reading.text import begins_with, stem
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.color.coordinates import Coordinates

_KEYS = (b'"valuesByMode"', b'"variableCollections"', b'"collections"', b'"document"', b'"paints"')


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the keys of variables and documents."""
    if not begins_with(data, b"{[") or not any(key in data for key in _KEYS):
        return False
    try:
        root = parse(data, name).value
    except DamagedPalette:
        return b'"valuesByMode"' in data
    return bool(_collections(root)) or _is_document(root) or bool(_styles_in(root))


def read(data: bytes, name: str) -> Palette:
    """Read variables, each mode as a group, or the colour styles of a document.

    Parameters
    ----------
    data : bytes
        JSON.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called like the collection or document. A remark names what could not be read.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    root = parse(data, name).value
    left_out = LeftOut()
    collections = _collections(root)
    if collections:
        titles = {each.name for each in collections if each.name}
        title = next(iter(titles)) if len(titles) == 1 else stem(name)
        found = collected(_variables(collections, left_out), name, left_out)
        return Palette(title, found, source=name, remarks=left_out.remarks)
    styles = _styles_in(root)
    if styles:
        found = collected(_styled(styles, left_out), name, left_out)
        return Palette(stem(name), found, source=name, remarks=left_out.remarks)
    title = str(root.get("name") or stem(name)) if isinstance(root, dict) else stem(name)
    return Palette(title, collected(_document(root), name), source=name)


class _Collection:
    """Variables that share their modes.

    Attributes
    ----------
    name : str
        What it is called.
    modes : dict of str to str
        Names by key.
    variables : list of mapping
        Each with ``name`` and ``valuesByMode``.
    """

    def __init__(
        self, name: str, modes: dict[str, str], variables: list[Mapping[str, Any]]
    ) -> None:
        self.name = name
        self.modes = modes
        self.variables = variables


def _collections(root: Any) -> list[_Collection]:  # noqa: ANN401 - as parsed
    """Bring the different forms of files to one."""
    if isinstance(root, list):
        return [each for child in root for each in _collections_of(child)]
    return _collections_of(root)


def _collections_of(root: Any) -> list[_Collection]:  # noqa: ANN401
    if not isinstance(root, dict):
        return []
    meta: Mapping[str, Any] = root["meta"] if isinstance(root.get("meta"), dict) else root
    if isinstance(meta.get("variableCollections"), dict):
        return _of_rest(meta)
    if isinstance(root.get("collections"), list):
        found = [_of_plugin(each) for each in root["collections"] if isinstance(each, dict)]
        return [each for each in found if each.variables]
    variables = root.get("variables")
    if isinstance(variables, list) and any(map(_has_modes, _moded(variables))):
        return [
            _Collection(str(root.get("name", "")), _modes(root.get("modes")), _moded(variables))
        ]
    return []


def _of_rest(meta: Mapping[str, Any]) -> list[_Collection]:
    variables = meta.get("variables")
    listed = _dicts(list(variables.values())) if isinstance(variables, dict) else []
    found = []
    for key, each in meta["variableCollections"].items():
        if isinstance(each, dict):
            members = [one for one in listed if one.get("variableCollectionId") == key]
            found.append(_Collection(str(each.get("name", "")), _modes(each.get("modes")), members))
    return [each for each in found if each.variables]


def _of_plugin(collection: Mapping[str, Any]) -> _Collection:
    """Take a collection whose modes each hold their own list of variables."""
    name = str(collection.get("name", ""))
    modes, by_name = {}, dict[str, dict[str, Any]]()
    if isinstance(collection.get("variables"), list):
        return _Collection(name, _modes(collection.get("modes")), _moded(collection["variables"]))
    stated = collection.get("modes")
    for mode in _dicts(stated) if isinstance(stated, list) else []:
        title = str(mode.get("name", ""))
        modes[title] = title
        listed = mode.get("variables")
        for variable in _dicts(listed) if isinstance(listed, list) else []:
            key = str(variable.get("name", ""))
            entry = by_name.setdefault(key, {**variable, "valuesByMode": {}})
            entry["valuesByMode"][title] = variable.get("value")
    return _Collection(name, modes, list(by_name.values()))


def _modes(stated: Any) -> dict[str, str]:  # noqa: ANN401
    if isinstance(stated, dict):
        return {str(key): str(value) for key, value in stated.items()}
    if isinstance(stated, list) and all(isinstance(each, str) for each in stated):
        return {each: each for each in stated}
    if isinstance(stated, list):
        modes = _dicts(stated)
        return {
            str(each.get("modeId", each.get("id"))): str(each.get("name", "")) for each in modes
        }
    return {}


def _variables(collections: list[_Collection], left_out: LeftOut) -> Iterator[Swatch]:
    lookup = _Lookup(collections)
    several = len(collections) > 1
    for collection in collections:
        for key, mode in (collection.modes or {"": ""}).items():
            for variable in collection.variables:
                kind = str(variable.get("resolvedType", variable.get("type", "COLOR"))).upper()
                name = str(variable.get("name", ""))
                if kind not in {"COLOR", ""} or not _has_modes(variable):
                    continue
                color = lookup.color(variable, key, mode, 0)
                if color is None:
                    left_out.add(
                        f"{name} ({mode})", marked("leads to what is no colour in this file")
                    )
                    continue
                parts = [
                    collection.name if several else "",
                    mode if len(collection.modes) > 1 else "",
                ]
                yield Swatch.of(color, name, group="/".join(filter(None, parts)))


class _Lookup:
    """Follows aliases from variable to variable."""

    def __init__(self, collections: list[_Collection]) -> None:
        self._by_id: dict[str, tuple[_Collection, Mapping[str, Any]]] = {}
        for collection in collections:
            for variable in collection.variables:
                for key in (variable.get("id"), variable.get("key"), variable.get("name")):
                    if isinstance(key, str):
                        self._by_id.setdefault(key, (collection, variable))
                self._by_id[f"{collection.name}\0{variable.get('name')}"] = collection, variable

    def color(
        self, variable: Mapping[str, Any], key: str, mode: str, depth: int
    ) -> Coordinates | None:
        """Give the colour of a variable in a mode; None where it has none."""
        values = variable["valuesByMode"]
        value = values.get(key, values.get(mode, next(iter(values.values()), None)))
        target = _target(value)
        if target is None:
            return _color(value)
        collection, other = self._by_id.get(target, (None, None))
        if collection is None or other is None or depth > MAX_DEPTH or not _has_modes(other):
            return _color(_resolved(variable, key))
        same = (one for one, title in collection.modes.items() if title == mode)
        return self.color(other, next(same, next(iter(collection.modes), "")), mode, depth + 1)


def _resolved(variable: Mapping[str, Any], key: str) -> Any:  # noqa: ANN401
    """Give what a plugin found for an alias to another library."""
    found = variable.get("resolvedValuesByMode")
    entry = found.get(key) if isinstance(found, dict) else None
    return entry.get("resolvedValue") if isinstance(entry, dict) else None


def _target(value: Any) -> str | None:  # noqa: ANN401
    if isinstance(value, dict):
        if value.get("type") == "VARIABLE_ALIAS":
            return str(value.get("id"))
        if isinstance(value.get("collection"), str) and "name" in value:
            return f"{value['collection']}\0{value['name']}"
    if isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        return value[1:-1].replace(".", "/")
    return None


def _color(value: Any) -> Coordinates | None:  # noqa: ANN401
    """Read a colour: an object of channels from 0 to 1, or a text."""
    if isinstance(value, str):
        return css_color_or_none(value) or bare_hex_or_none(value)
    if not isinstance(value, dict):
        return None
    try:
        rgb = [float(value[key]) for key in ("r", "g", "b")]
        alpha = float(value.get("a", 1))
        return make_swatch("srgb", rgb, alpha=alpha).coordinates
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _has_modes(variable: Any) -> bool:  # noqa: ANN401
    return isinstance(variable, dict) and isinstance(variable.get("valuesByMode"), dict)


def _moded(values: list[Any]) -> list[Mapping[str, Any]]:
    """Bring variables whose values are called otherwise to the names of Figma."""
    return [
        {**each, "valuesByMode": each["values"]}
        if "valuesByMode" not in each and isinstance(each.get("values"), dict)
        else each
        for each in _dicts(values)
    ]


def _dicts(values: list[Any]) -> list[Mapping[str, Any]]:
    return [each for each in values if isinstance(each, dict)]


def _is_document(root: Any) -> bool:  # noqa: ANN401
    document = root.get("document") if isinstance(root, dict) else None
    return isinstance(document, dict) and isinstance(document.get("children"), list)


def _document(root: Mapping[str, Any]) -> Iterator[Swatch]:
    """Give the colour styles that layers use, or where there are none each fill once."""
    styles = root.get("styles")
    names = {
        key: str(style.get("name", ""))
        for key, style in (styles.items() if isinstance(styles, dict) else ())
        if isinstance(style, dict) and style.get("styleType") in ("FILL", None)
    }
    styled: dict[str, Swatch] = {}
    fills: dict[Coordinates, Swatch] = {}
    for node in _nodes(root["document"], 0):
        color = _fill(node)
        if color is None:
            continue
        fills.setdefault(color, Swatch.of(color))
        used = node.get("styles")
        key = used.get("fill", used.get("fills")) if isinstance(used, dict) else None
        if isinstance(key, str) and key in names:
            styled.setdefault(key, Swatch.of(color, names[key]))
    yield from styled.values() or fills.values()


def _styles_in(root: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401
    """Give paint styles: a list of them, or one under a key of the outermost object."""
    lists = [root] if isinstance(root, list) else []
    lists += (
        [each for each in root.values() if isinstance(each, list)] if isinstance(root, dict) else []
    )
    for each in lists:
        styles = [one for one in _dicts(each) if isinstance(one.get("paints"), list)]
        if styles:
            return styles
    return []


def _styled(styles: list[Mapping[str, Any]], left_out: LeftOut) -> Iterator[Swatch]:
    for style in styles:
        name = str(style.get("name", ""))
        color = _fill({"fills": style["paints"]})
        if color is None:
            left_out.add(name, marked("no single solid colour"))
            continue
        yield Swatch.of(color, name)


def _nodes(node: Any, depth: int) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401
    if isinstance(node, dict) and depth <= 4 * MAX_DEPTH:
        yield node
        children = node.get("children")
        for child in children if isinstance(children, list) else ():
            yield from _nodes(child, depth + 1)


def _fill(node: Mapping[str, Any]) -> Coordinates | None:
    fills = node.get("fills")
    solid = [
        each
        for each in (_dicts(fills) if isinstance(fills, list) else [])
        if each.get("type") == "SOLID" and each.get("visible", True)
    ]
    if len(solid) != 1:
        return None
    color = solid[0].get("color")
    opacity = solid[0].get("opacity", 1)
    if not isinstance(color, dict) or not isinstance(opacity, (int, float)):
        return None
    alpha = color.get("a", 1)
    return _color({**color, "a": alpha * opacity if isinstance(alpha, (int, float)) else opacity})
