"""JPEG XL, where the optional decoder is installed."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from huescope.errors import UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened

if TYPE_CHECKING:
    from huescope.cancellation import Job

NAME = "JXL"
LABEL = "JPEG XL"
SUFFIXES = (".jxl",)

_CONTAINER = b"\x00\x00\x00\x0cJXL \r\n\x87\n"
_CODESTREAM = b"\xff\x0a"
_MISSING = "this is a JPEG XL picture, which needs pip install 'huescope[jxl]'"


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith((_CONTAINER, _CODESTREAM))


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the size."""
    from huescope.imaging.decoder_errors import plain_errors

    job.check()
    if importlib.util.find_spec("pylibjxl") is None:
        raise UnsupportedPicture(name, _MISSING)
    with plain_errors(LABEL, data, name):
        import pylibjxl

        info: Any = pylibjxl.probe(data)
        size = (int(info["width"]), int(info["height"]))
    return _JpegXlPicture(data, name, size)


class _JpegXlPicture(Opened):
    """A JPEG XL whose size is known; libjxl turns it upright itself."""

    def __init__(self, data: bytes, name: str, size_px: tuple[int, int]) -> None:
        super().__init__(NAME, size_px, decoder_bytes=8)
        self._data, self._name = data, name

    def decode(self, job: Job) -> Decoded:
        """Decode the first frame, to eight bits."""
        import numpy as np
        import pylibjxl

        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, "decoding")
        with plain_errors(LABEL, self._data, self._name):
            samples, metadata = pylibjxl.decode(self._data, metadata=True)
            samples = np.atleast_3d(samples)
        icc = metadata.get("icc_profile") or metadata.get("icc")
        raster = ArrayRaster(samples, "RGB" if samples.shape[2] >= 3 else "L")
        return Decoded(raster, bytes(icc) if icc else None)
