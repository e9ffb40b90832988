"""Gradients of GIMP, of which the stops are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import decode, stem
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch

NAME = "ggr"
LABEL = marked("GIMP gradient")
FAMILY = "paint"
SUFFIXES = (".ggr",)
DESCRIPTION = marked(
    "A gradient of GIMP, opened as the colours of its stops; it cannot be written."
)

_MAGIC = "GIMP Gradient"
_FIELDS = 11  # left, middle, right, and red, green, blue and alpha at either end


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first line."""
    return decode(data[:64]).startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read the colours at both ends of each segment, neighbours that are the same once.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the gradient says. Swatches are called by their positions, in percent.

    Raises
    ------
    DamagedPalette
        If there is no segment in it.

    Notes
    -----
    https://developer.gimp.org/core/standards/ggr/
    """
    lines = decode(data).split("\n")[1:]
    title = stem(name)
    left_out = LeftOut()
    swatches: list[Swatch] = []
    for number, line in enumerate(lines, start=2):
        if line.startswith("Name:"):
            title = line.partition(":")[2].strip() or title
            continue
        fields = line.split()
        if len(fields) < _FIELDS:
            continue  # the number of segments, which their lines tell as well
        try:
            numbers = [float(field) for field in fields[:_FIELDS]]
            ends = [(numbers[0], numbers[3:7]), (numbers[2], numbers[7:11])]
            made = [_stop(*end) for end in ends]
        except ValueError as error:
            left_out.add(marked("line {number}", number=number), str(error))
            continue
        for swatch in made:
            last = swatches[-1] if swatches else None
            if last is None or (last.rgb, last.alpha) != (swatch.rgb, swatch.alpha):
                swatches.append(swatch)
        check_count(len(swatches), name)
    return Palette(title, collected(swatches, name, left_out), remarks=left_out.remarks)


def _stop(position: float, channels: list[float]) -> Swatch:
    title = f"{100 * position:.4g} %"
    return make_swatch("srgb", channels[:3], title, alpha=channels[3])
