"""OpenEXR pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from huescope.errors import UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job

NAME = "EXR"
LABEL = "OpenEXR"
SUFFIXES = (".exr",)

_SIGNATURE = b"\x76\x2f\x31\x01"


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURE)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the header."""
    from huescope.imaging.decoder_errors import plain_errors

    job.check()
    with plain_errors(LABEL, data, name):
        import OpenEXR

        file = OpenEXR.InputFile(io.BytesIO(data))
        window = file.header()["dataWindow"]
        channels = set(file.header()["channels"])
        size = (window.max.x - window.min.x + 1, window.max.y - window.min.y + 1)
        if min(size) <= 0:
            raise ValueError("a window of no size")
    if not ({"R", "G", "B"} <= channels or "Y" in channels):
        names = ", ".join(sorted(channels)[:8])
        raise UnsupportedPicture(name, f"none of its channels ({names}) is a colour")
    return _ExrPicture(file, data, name, size)


class _ExrPicture(Opened):
    """An OpenEXR picture whose header has been read."""

    def __init__(self, file: Any, data: bytes, name: str, size_px: tuple[int, int]) -> None:  # noqa: ANN401 - OpenEXR's
        super().__init__(NAME, size_px)
        self._file, self._data, self._name = file, data, name

    def decode(self, job: Job) -> Decoded:
        """Decode the light; colours are multiplied by alpha, as the format has it."""
        import numpy as np

        from huescope.imaging.color_space import light_space
        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, "decoding")
        with plain_errors(LABEL, self._data, self._name):
            present = self._file.header()["channels"]
            colors = ["R", "G", "B"] if "R" in present else ["Y"]
            wanted = [*colors, *(["A"] if "A" in present else [])]
            samples = np.stack([self._channel(each) for each in wanted], axis=-1)
        raster = ArrayRaster(
            samples, "RGB" if len(colors) == 3 else "L", white=1.0, premultiplied=True
        )
        return Decoded(raster, space=light_space())

    def _channel(self, name: str) -> NDArray[np.float32]:
        import Imath
        import numpy as np

        pixels = self._file.channel(name, Imath.PixelType(Imath.PixelType.FLOAT))
        width_px, height_px = self.size_px
        return np.frombuffer(pixels, np.float32).reshape(height_px, width_px)
