"""Gradients of Photoshop, of which the stops are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.adobe_colors import color_of_object
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.descriptor import read_object
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.palette.reading.descriptor import Value
    from huescope.palette.swatch import Swatch

NAME = "grd"
LABEL = marked("Photoshop gradients")
FAMILY = "adobe"
SUFFIXES = (".grd",)
DESCRIPTION = marked(
    "Gradients of Photoshop, opened as the colours of their stops; they cannot be written."
)

_MAGIC = b"8BGR"
_DESCRIPTORS, _OLDER = 5, 3
_FULL = 0x1000  # of a position
_CHANNELS = {0: "srgb", 1: "hsv", 2: "cmyk", 7: "lab", 8: "gray"}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first four bytes."""
    return data.startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read the stops of all gradients, each gradient as a group.

    Parameters
    ----------
    data : bytes
        The content of the file: version 5 (Photoshop 6 and later), or 3.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file. A remark counts stops that take the current colours of the program.

    Raises
    ------
    DamagedPalette
        If the file ends early, or is of another version, or no stop has a colour.

    Notes
    -----
    Adobe Photoshop File Formats Specification, "Descriptor structure"; the names of the fields as
    SwatchBooker reads them.
    """
    file = Cursor(data, name)
    file.take(len(_MAGIC), marked("the header"))
    version = file.u16(marked("the version"))
    left_out = LeftOut()
    if version == _DESCRIPTORS:
        file.u32(marked("the version of the description"))
        found = _described(file, left_out)
    elif version == _OLDER:
        found = _older(file, left_out)
    else:
        raise file.damage(
            marked("the version is {version}, and only 3 and 5 are known", version=version), at=4
        )
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _described(file: Cursor, left_out: LeftOut) -> Iterator[Swatch]:
    _, values = read_object(file)
    gradients = values.get("GrdL")
    if not isinstance(gradients, list):
        raise file.damage(marked("there is no list of gradients"))
    for entry in gradients:
        gradient = _within(_within(entry).get("Grad"))
        title = _titled(gradient.get("Nm  "))
        stops = gradient.get("Clrs")
        for place, stop in enumerate(stops if isinstance(stops, list) else [], start=1):
            values = _within(stop)
            color = values.get("Clr ")
            label = f"{title} {place}"
            if not isinstance(color, tuple):
                left_out.add(label, marked("the current colour of the program"))
                continue
            try:
                space, channels = color_of_object(*color)
                yield make_swatch(space, channels, _position(values.get("Lctn")), group=title)
            except ValueError as error:
                left_out.add(label, str(error))


def _within(value: Value | None) -> dict[str, Value]:
    return value[1] if isinstance(value, tuple) else {}


def _titled(value: Value | None) -> str:
    """Give a name without the key by which Photoshop translates its own."""
    text = str(value or "").strip("\0")
    return text.partition("=")[2] if text.startswith("$$$/") else text


def _position(value: object) -> str:
    return f"{100 * value / _FULL:.4g} %" if isinstance(value, (int, float)) else ""


def _older(file: Cursor, left_out: LeftOut) -> Iterator[Swatch]:
    for _ in range(file.u16(marked("the number of gradients"))):
        length = file.take(1, marked("the length of a name"))[0]
        title = file.take(length, marked("a name")).decode("latin-1")
        for place in range(1, file.u16(marked("the number of stops")) + 1):
            location, _middle, model = file.unpack(">2LH", marked("a stop"))
            raw = file.unpack(">4H", marked("a colour"))
            kind = file.u16(marked("the kind of a stop"))
            label = f"{title} {place}"
            if kind or model not in _CHANNELS:
                left_out.add(label, marked("no colour of its own"))
                continue
            try:
                channels = _older_channels(model, raw)
                space = _CHANNELS[model]
                yield make_swatch(space, channels, _position(location), group=title)
            except ValueError as error:
                left_out.add(label, str(error))
        file.take(
            10 * file.u16(marked("the number of stops of opacity")), marked("the stops of opacity")
        )
        file.take(6, marked("the end of a gradient"))


def _older_channels(model: int, raw: tuple[int, ...]) -> list[float]:
    full = [value / 0xFFFF for value in raw]
    if model == 1:
        return [360 * full[0], full[1], full[2]]
    if model == 2:
        return [1 - value for value in full]
    if model == 7:
        signed = [value - 0x10000 if value >= 0x8000 else value for value in raw[1:3]]
        return [raw[0] / 100, signed[0] / 100, signed[1] / 100]
    if model == 8:
        return [1 - raw[0] / 10_000]
    return full[:3]
