"""Animations: GIF, PNG and WebP files of several frames, and how long each is shown.

How long is told by the container of a file, which is read here without any decoder. The frames are
decoded at once as one picture, with one below the other, so that they pass the same stages and the
same limits as any picture.

Sources: GIF89a specification and the Netscape 2.0 extension; PNG (third edition), section 11.3.6;
WebP container specification, RFC 9649.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import DamagedPicture, PictureTooLarge
from huescope.imaging.decode import decode, decode_frames
from huescope.imaging.png_chunks import SIGNATURE, chunks
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.imaging.rendering import Rendering

FOR_EVER = 0
"""As a number of plays."""

_RIFF_CHUNK = struct.Struct("<4sI")
_WEBP_HEADER_BYTES = 12
_GIF_HEADER_BYTES, _GIF_IMAGE_BYTES = 13, 9
_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
_CONTROL, _APPLICATION = 0xF9, 0xFF
_HAS_TABLE, _TABLE_SIZE = 0x80, 0x07
_MS_A_CENTISECOND = 10
_USUAL_DENOMINATOR = 100


@dataclass(frozen=True, slots=True)
class Timing:
    """How an animation is played.

    Attributes
    ----------
    durations_ms : tuple of float
        How long each frame is shown, in milliseconds; as the file says it, so 0 is possible.
    plays : int
        How often it is played; `FOR_EVER` is 0.
    """

    durations_ms: tuple[float, ...]
    plays: int = FOR_EVER


def timing_of(data: bytes) -> Timing | None:
    """Tell how a file is played.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    Timing or None
        None where it is no GIF, PNG or WebP, has fewer than two frames, or is damaged.
    """
    try:
        if data.startswith(b"GIF8"):
            durations_ms, plays = _gif(data)
        elif data.startswith(SIGNATURE):
            durations_ms, plays = _png(data)
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            durations_ms, plays = _webp(data)
        else:
            return None
    except (struct.error, IndexError):
        return None
    return Timing(tuple(durations_ms), plays) if len(durations_ms) > 1 else None


def decode_animation(
    data: bytes, name: str, timing: Timing, job: Job, rendering: Rendering | None = None
) -> tuple[Picture, ...]:
    """Decode all frames of an animation.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What a person calls it.
    timing : Timing
        By `timing_of`.
    job : Job
        Checked between steps of a few ms; told about progress.
    rendering : Rendering, optional
        As for `huescope.imaging.decode.decode`.

    Returns
    -------
    tuple of Picture
        The frames as a person sees them, with what stays of those before.

    Raises
    ------
    PictureTooLarge
        If all frames together have more pixels than are decoded of a picture.
    UnsupportedPicture, DamagedPicture, DecoderFailed, Cancelled
        As `huescope.imaging.decode.decode` does.
    """
    count = len(timing.durations_ms)
    strip = decode_frames(data, name, count, job, rendering)
    height_px, remainder = divmod(strip.height_px, count)
    if remainder:
        raise DamagedPicture(name, marked("its frames cannot be told apart"))
    alpha_u8 = strip.alpha_u8
    frames = []
    for first in range(0, strip.height_px, height_px):
        rows = slice(first, first + height_px)
        part = None if alpha_u8 is None else alpha_u8[rows]
        frames.append(replace(strip, rgb_u8=strip.rgb_u8[rows], alpha_u8=part))
    return tuple(frames)


def decode_all(
    data: bytes, name: str, job: Job, rendering: Rendering | None = None
) -> tuple[tuple[Picture, ...], Timing | None]:
    """Decode all frames of an animation, or any other picture.

    Parameters
    ----------
    data, name, job, rendering
        As for `huescope.imaging.decode.decode`.

    Returns
    -------
    pictures : tuple of Picture
        The frames; one picture where it is no animation, or has more pixels in all its frames than
        are decoded. A note of that one says so.
    timing : Timing or None
        Of the frames; None for one picture.

    Raises
    ------
    UnsupportedPicture, DamagedPicture, PictureTooLarge, DecoderFailed, Cancelled
        As `huescope.imaging.decode.decode` does.
    """
    timing = timing_of(data)
    if timing is not None:
        try:
            return decode_animation(data, name, timing, job, rendering), timing
        except PictureTooLarge:
            pass  # the first frame may not be
    return (decode(data, name, job, rendering),), None


def _gif(data: bytes) -> tuple[list[float], int]:
    durations_ms: list[float] = []
    plays, delay_ms = 1, 0.0
    place = _GIF_HEADER_BYTES + _table_bytes(data[10])
    while data[place] != _END:
        if data[place] == _IMAGE:
            durations_ms.append(delay_ms)
            delay_ms = 0.0
            # After the image comes its own table of colours, and the size of its codes.
            place += _GIF_IMAGE_BYTES + 1 + _table_bytes(data[place + _GIF_IMAGE_BYTES]) + 1
        elif data[place] == _EXTENSION:
            label = data[place + 1]
            if label == _CONTROL:
                delay_ms = struct.unpack_from("<H", data, place + 4)[0] * float(_MS_A_CENTISECOND)
            elif label == _APPLICATION and data[place + 3 : place + 14] == b"NETSCAPE2.0":
                repeats = struct.unpack_from("<H", data, place + 16)[0]
                plays = FOR_EVER if repeats == 0 else repeats + 1
            place += 2
        else:
            break
        while data[place]:  # blocks, each with its length before it
            place += data[place] + 1
        place += 1
        if place >= len(data):  # browsers, too, show what ends without saying so
            break
    return durations_ms, plays


def _table_bytes(flags: int) -> int:
    return 3 << ((flags & _TABLE_SIZE) + 1) if flags & _HAS_TABLE else 0


def _png(data: bytes) -> tuple[list[float], int]:
    durations_ms: list[float] = []
    plays = FOR_EVER
    for kind, content in chunks(data):
        if kind == b"acTL":
            plays = struct.unpack_from(">I", content, 4)[0]
        elif kind == b"fcTL":
            numerator, denominator = struct.unpack_from(">HH", content, 20)
            durations_ms.append(1000 * numerator / (denominator or _USUAL_DENOMINATOR))
    return durations_ms, plays


def _webp(data: bytes) -> tuple[list[float], int]:
    durations_ms: list[float] = []
    plays, place = FOR_EVER, _WEBP_HEADER_BYTES
    while place + _RIFF_CHUNK.size <= len(data):
        kind, length = _RIFF_CHUNK.unpack_from(data, place)
        place += _RIFF_CHUNK.size
        if kind == b"ANIM":
            plays = struct.unpack_from("<H", data, place + 4)[0]
        elif kind == b"ANMF":
            durations_ms.append(float(struct.unpack_from("<I", data, place + 12)[0] & 0xFFFFFF))
        place += length + (length & 1)  # to an even length
    return durations_ms, plays
