"""PFM, portable float maps: greys or colours as floats, from the bottom row up.

Source: P. Debevec, "PFM Portable FloatMap Image Format"; the manual page pfm(5) of Netpbm.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from huescope.cancellation import Job

NAME = "PFM"
LABEL = "PFM"
SUFFIXES = (".pfm",)

_HEADER = re.compile(rb"P([Ff])\s+(\d{1,7})\s+(\d{1,7})\s+([-+]?[0-9.eE+-]{1,20})[ \t\r]*\s")
_GUESSED_ROWS = 64


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data[:2] in {b"PF", b"Pf"} and data[2:3].isspace()


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the size, and by its sign the order of bytes."""
    import numpy as np

    job.check()
    header = _HEADER.match(data)
    if header is None or min(int(header[2]), int(header[3])) < 1:
        raise DamagedPicture(
            name, marked("it begins like {label} data, but is damaged", label=LABEL)
        )
    shape = int(header[3]), int(header[2]), 3 if header[1] == b"F" else 1
    count = shape[0] * shape[1] * shape[2]
    if len(data) < header.end() + 4 * count:
        raise DamagedPicture(name, marked("the {label} file ends too early", label=LABEL))
    dtype = "<f4" if header[4].startswith(b"-") else ">f4"
    stored = np.frombuffer(data, dtype, count, header.end()).reshape(shape)
    return _PfmPicture(stored[::-1])


class _PfmPicture(Opened):
    """Floats where they are in the file."""

    def __init__(self, stored: NDArray[Any]) -> None:
        height_px, width_px, _channels = stored.shape
        super().__init__(NAME, (width_px, height_px), decoder_bytes=0, is_opaque=True)
        self._stored = stored

    def decode(self, job: Job) -> Decoded:
        """Take the floats, and find which of them is white."""
        from huescope.imaging.depth import guess_white, white_note
        from huescope.imaging.raster import ArrayRaster

        stored = self._stored
        starts = range(0, stored.shape[0], _GUESSED_ROWS)
        pieces = (stored[row : row + _GUESSED_ROWS] for row in starts)
        job.check()
        white = guess_white(pieces, is_float=True)
        raster = ArrayRaster(stored, "RGB" if stored.shape[2] == 3 else "L", white=white)
        return Decoded(raster, notes=(white_note(white),))
