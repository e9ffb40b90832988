"""What a JPEG 2000 codestream says about its components: depth, sign, and size.

Source: ITU-T T.800 (2019), annex A.5.1, "Image and tile size (SIZ)", annex A.6.1, "Coding style
default (COD)", annex B, and annex I.5, "Defined boxes".
"""

from __future__ import annotations

import struct
from itertools import chain

from huescope.dataclass import dataclass
from huescope.imaging.iso_media import boxes

CODESTREAM = b"\xff\x4f\xff\x51"
"""How a codestream begins, with the marker of SIZ."""

_SIZES = struct.Struct(">8I")
_SIZES_AT, _NUMBER_AT, _FIRST_AT, _BYTES = 8, 40, 42, 3
_SIGNED = 0x80
_MOST_BITS = 38
_FULL_SIZE = (1, 1)
_IMAGE_HEADER_SIZES = struct.Struct(">II")
_CODING_STYLE = b"\xff\x52"
_LEVELS_AT = 9  # marker, length, style, order, layers and transform come before
_MARKER_BYTES = 2


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the picture and its tiles lie, across or down.

    Attributes
    ----------
    end, start : int
        Of the picture, on the grid that all components share.
    tile, first_tile : int
        The size of a tile, and where the first one begins.
    """

    end: int
    start: int
    tile: int
    first_tile: int

    @property
    def has_several_tiles(self) -> bool:
        """Whether the picture is divided."""
        return self.first_tile + self.tile < self.end

    def is_divided_by(self, step: int) -> bool:
        """Whether no sample of a component with that step belongs to two tiles, or is beyond."""
        edges = [self.start, self.end]
        if self.has_several_tiles:
            edges += [self.tile, self.first_tile]
        return not any(edge % step for edge in edges)

    def in_steps(self, step: int) -> Axis | None:
        """Give the same for a component with that step; None where its tiles differ in size."""
        end, start = -(-self.end // step), -(-self.start // step)
        if not self.has_several_tiles:
            return Axis(end, start, end - start, start)
        if self.tile % step or self.first_tile % step:
            return None
        return Axis(end, start, self.tile // step, self.first_tile // step)


@dataclass(frozen=True, slots=True)
class Components:
    """The components of a picture, in their order.

    Attributes
    ----------
    across, down : Axis
        Where the picture lies.
    bits : tuple of int
        How many bits a sample has, 1 to 38.
    steps : tuple of tuple of int
        Of how many columns and rows of the grid there is one sample.
    """

    across: Axis
    down: Axis
    bits: tuple[int, ...]
    steps: tuple[tuple[int, int], ...]

    @property
    def is_deep(self) -> bool:
        """Whether some samples have more than eight bits."""
        return max(self.bits) > 8

    @property
    def is_readable(self) -> bool:
        """Whether Pillow puts the components together right.

        It does where all are of full size, or only two are not, which are colour differences, and
        no edge is within a sample of theirs.
        """
        if set(self.steps) == {_FULL_SIZE}:
            return True
        if len(self.steps) not in {3, 4}:
            return False
        luma, blue, red, *alpha = self.steps
        fits = self.across.is_divided_by(blue[0]) and self.down.is_divided_by(blue[1])
        return fits and blue == red and {luma, *alpha} == {_FULL_SIZE}


def components_of(data: bytes) -> Components | None:
    """Read the components.

    Parameters
    ----------
    data : bytes
        The whole file: a codestream, or a JP2 file with one in it.

    Returns
    -------
    Components or None
        None where the header is broken.
    """
    start = _codestream_at(data)
    places = _places(data, start)
    if start is None or not places:
        return None
    bits = tuple((data[place] & ~_SIGNED) + 1 for place in places)
    steps = tuple((data[place + 1], data[place + 2]) for place in places)
    fields = _SIZES.unpack_from(data, start + _SIZES_AT)
    across, down = Axis(*fields[0::2]), Axis(*fields[1::2])
    if max(bits) > _MOST_BITS or not all(min(step) for step in steps):
        return None
    if not all(axis.tile and axis.start < axis.end for axis in (across, down)):
        return None
    return Components(across, down, bits, steps)


def simplified(data: bytes) -> bytes:
    """Rewrite the header where the same samples can be described as decoders expect them.

    - Signed samples are declared unsigned. Decoders add half of the range to unsigned ones only
      (annex G.1), so that afterwards all are from 0 on.
    - Steps that all components have alike are left out, and the grid becomes as much coarser.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    bytes
        The same object where nothing is to be changed, or the header is broken.
    """
    components, start = components_of(data), _codestream_at(data)
    if components is None or start is None:
        return data
    places = _places(data, start)
    coarser = _coarser(components)
    if coarser is None and not any(data[place] & _SIGNED for place in places):
        return data
    changed = bytearray(data)
    for place in places:
        changed[place] &= ~_SIGNED
    if coarser is not None:
        for place in places:
            changed[place + 1 : place + _BYTES] = bytes(_FULL_SIZE)
        _write_axes(changed, start, *coarser)
    return bytes(changed)


def levels_of(data: bytes) -> int:
    """Read how often the picture can be halved.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    int
        0 to 32 in a file that keeps to the standard; 0 where that is not told.
    """
    start = _codestream_at(data)
    place = len(data) if start is None else start + _MARKER_BYTES
    while data[place : place + 1] == b"\xff":
        if data[place : place + _MARKER_BYTES] == _CODING_STYLE:
            return int.from_bytes(data[place + _LEVELS_AT : place + _LEVELS_AT + 1], "big")
        length = place + _MARKER_BYTES
        place = length + max(_MARKER_BYTES, int.from_bytes(data[length : length + 2], "big"))
    return 0


def _coarser(components: Components) -> tuple[Axis, Axis] | None:
    """Divide the grid by the steps that all components share; None where they share none."""
    step, *others = set(components.steps)
    if others or step == _FULL_SIZE:
        return None
    across, down = components.across.in_steps(step[0]), components.down.in_steps(step[1])
    return None if across is None or down is None else (across, down)


def _write_axes(data: bytearray, start: int, across: Axis, down: Axis) -> None:
    """Write the grid into the codestream, and the size into the container, if there is one."""
    pairs = zip(
        (across.end, across.start, across.tile, across.first_tile),
        (down.end, down.start, down.tile, down.first_tile),
        strict=True,
    )
    _SIZES.pack_into(data, start + _SIZES_AT, *(each for pair in pairs for each in pair))
    size = down.end - down.start, across.end - across.start
    for header in boxes(data, 0, start, b"jp2h"):
        for place, end in boxes(data, *header, b"ihdr"):
            if end - place >= _IMAGE_HEADER_SIZES.size:
                _IMAGE_HEADER_SIZES.pack_into(data, place, *size)


def _codestream_at(data: bytes) -> int | None:
    """Find the codestream: the file itself, or what the first box of that kind holds."""
    places = chain([0], (start for start, _ in boxes(data, 0, len(data), b"jp2c")))
    return next((place for place in places if data.startswith(CODESTREAM, place)), None)


def _places(data: bytes, start: int | None) -> range:
    """Tell where the description of each component begins; nowhere if the header is broken."""
    if start is None:
        return range(0)
    number = int.from_bytes(data[start + _NUMBER_AT : start + _FIRST_AT], "big")
    first = start + _FIRST_AT
    end = first + number * _BYTES
    return range(first, end, _BYTES) if end <= len(data) else range(0)
