"""PAM, Netpbm's arbitrary maps, which may have alpha.

Source: the manual page pam(5) of Netpbm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.raster import Channels

NAME = "PAM"
LABEL = "PAM"
SUFFIXES = (".pam",)

_SIGNATURE = b"P7\n"
_MOST_HEADER_BYTES = 65536
_MOST_DIGITS = 7
_LAYOUTS: dict[bytes, tuple[Channels, int]] = {
    b"BLACKANDWHITE": ("L", 1), b"GRAYSCALE": ("L", 1), b"RGB": ("RGB", 3), b"CMYK": ("CMYK", 4),
    b"BLACKANDWHITE_ALPHA": ("L", 2), b"GRAYSCALE_ALPHA": ("L", 2), b"RGB_ALPHA": ("RGB", 4),
    b"CMYK_ALPHA": ("CMYK", 5),
}  # fmt: skip
_USUAL_TYPES = {1: b"GRAYSCALE", 2: b"GRAYSCALE_ALPHA", 3: b"RGB", 4: b"RGB_ALPHA"}


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURE)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the lines before the samples."""
    import numpy as np

    job.check()
    fields, place = _header(data)
    numbers = [fields.get(key, b"") for key in (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL")]
    sound = all(each.isdigit() and len(each) <= _MOST_DIGITS for each in numbers)
    width_px, height_px, depth, most = (int(each) for each in numbers) if sound else (0, 0, 0, 0)
    if not place or min(width_px, height_px, depth) < 1 or not 0 < most < 2**16:
        raise DamagedPicture(
            name, marked("it begins like {label} data, but is damaged", label=LABEL)
        )
    tuple_type = fields.get(b"TUPLTYPE") or _USUAL_TYPES.get(depth, b"")
    channels, samples = _LAYOUTS.get(tuple_type, ("L", 0))
    if samples != depth:
        reason = marked(
            "its {depth} channels of the kind {decode} are",
            depth=depth,
            decode=repr(tuple_type.decode("ascii", "replace")),
        )
        raise UnsupportedPicture(name, marked("{reason} not read", reason=reason))
    dtype = np.dtype(">u2" if most > 255 else "u1")
    if len(data) < place + width_px * height_px * depth * dtype.itemsize:
        raise DamagedPicture(name, marked("the {label} file ends too early", label=LABEL))
    stored = np.frombuffer(data, dtype, width_px * height_px * depth, place)
    return _PamPicture(stored.reshape(height_px, width_px, depth), channels, most)


def _header(data: bytes) -> tuple[dict[bytes, bytes], int]:
    """Read names with their values, and where the samples begin; 0 without an end."""
    fields: dict[bytes, bytes] = {}
    place = len(_SIGNATURE)
    while (end := data.find(b"\n", place, _MOST_HEADER_BYTES)) > 0:
        key, _space, value = data[place:end].strip().partition(b" ")
        place = end + 1
        if key == b"ENDHDR":
            return fields, place
        fields[key] = value.strip()
    return fields, 0


class _PamPicture(Opened):
    """Samples where they are in the file."""

    def __init__(self, stored: NDArray[Any], channels: Channels, most: int) -> None:
        height_px, width_px, depth = stored.shape
        is_opaque = depth == (1 if channels == "L" else len(channels))
        super().__init__(NAME, (width_px, height_px), decoder_bytes=0, is_opaque=is_opaque)
        self._stored, self._channels, self._most = stored, channels, most

    def decode(self, job: Job) -> Decoded:
        """Take the samples."""
        from huescope.imaging.raster import ArrayRaster

        job.check()
        return Decoded(ArrayRaster(self._stored, self._channels, white=float(self._most)))
