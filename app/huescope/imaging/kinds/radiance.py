"""Radiance HDR pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture
from huescope.imaging.kind import Decoded, Opened

if TYPE_CHECKING:
    from huescope.cancellation import Job

NAME = "HDR"
LABEL = "Radiance HDR"
SUFFIXES = (".hdr", ".rgbe", ".pic")

_SIGNATURES = (b"#?RADIANCE", b"#?RGBE")
# G. Ward, "Real Pixels" (1991): rows from the top, columns from the left, as all writers have it.
_SIZE = re.compile(rb"\n\n-Y (\d{1,6}) \+X (\d{1,6})\n")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURES)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the size."""
    job.check()
    size = _SIZE.search(data[:65536])
    if size is None or b"0" in size.groups():
        raise DamagedPicture(name, f"it begins like a {LABEL} file, but is damaged")
    height_px, width_px = (int(number) for number in size.groups())
    return _RadiancePicture(data, name, (width_px, height_px))


class _RadiancePicture(Opened):
    """A Radiance HDR picture whose size is known."""

    def __init__(self, data: bytes, name: str, size_px: tuple[int, int]) -> None:
        super().__init__(NAME, size_px, decoder_bytes=12, is_opaque=True)
        self._data, self._name = data, name

    def decode(self, job: Job) -> Decoded:
        """Decode the light."""
        from huescope.imaging.color_space import light_space
        from huescope.imaging.opencv import decoded_by_opencv
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, "decoding")
        bgr = decoded_by_opencv(self._data)
        if bgr is None or bgr.shape[1::-1] != self.size_px:
            raise DamagedPicture(self._name, f"the {LABEL} file is damaged")
        return Decoded(ArrayRaster(bgr[..., ::-1], "RGB", white=1.0), space=light_space())
