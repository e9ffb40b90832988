"""JPEG XL, where the optional decoder is installed."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from huescope.errors import UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kinds._jxl_header import Colors

NAME = "JXL"
LABEL = marked("JPEG XL")
SUFFIXES = (".jxl",)

_CONTAINER = b"\x00\x00\x00\x0cJXL \r\n\x87\n"
_CODESTREAM = b"\xff\x0a"
_MISSING = marked("this is a JPEG XL picture, which needs pip install 'huescope[jxl]'")

_CUT_NOTE = marked("Its {bits} bits a channel were cut to eight, for imagecodecs is not installed.")


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith((_CONTAINER, _CODESTREAM))


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the size, and how many bits a sample has."""
    from huescope.imaging.decoder_errors import plain_errors
    from huescope.imaging.kinds._jxl_header import colors_of

    job.check()
    if importlib.util.find_spec("pylibjxl") is None:
        raise UnsupportedPicture(name, _MISSING)
    with plain_errors(LABEL, data, name):
        import pylibjxl

        info: Any = pylibjxl.probe(data)
        size = (int(info["width"]), int(info["height"]))
        bits = int(info["bits_per_sample"])
        colors = colors_of(data)
    return _JpegXlPicture(data, name, size, bits, colors)


class _JpegXlPicture(Opened):
    """A JPEG XL whose header is known; libjxl turns it upright itself."""

    def __init__(
        self, data: bytes, name: str, size_px: tuple[int, int], bits: int, colors: Colors
    ) -> None:
        super().__init__(NAME, size_px, decoder_bytes=8 if bits == 8 else 24)
        self._data, self._name, self._bits, self._colors = data, name, bits, colors

    def decode(self, job: Job) -> Decoded:
        """Decode the first frame, with all of its bits where a package is there that does so."""
        import numpy as np
        import pylibjxl

        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.kinds._jxl_header import linear_light
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, marked("decoding"))
        keeps_bits = self._bits > 8 and importlib.util.find_spec("imagecodecs") is not None
        with plain_errors(LABEL, self._data, self._name):
            # Only this package gives the profile; to do so, it decodes the picture.
            samples, metadata = pylibjxl.decode(self._data, metadata=True)
            job.report(0.5, marked("decoding"))
            if keeps_bits:
                import imagecodecs

                samples = imagecodecs.jpegxl_decode(self._data, index=0)
            samples = samples[..., np.newaxis] if samples.ndim == 2 else samples
            if samples.shape[1::-1] != self.size_px:
                raise ValueError("a picture of another size")
        icc, space = metadata.get("icc_profile"), self._colors.space
        if self._colors.has_profile and self._colors.is_xyb:
            # The decoder gives the profile of the original, and light of sRGB's primaries.
            icc, space = None, linear_light()
        whites = {"f": 1.0, "u": 255.0 if samples.dtype == np.uint8 else 2.0**self._bits - 1}
        white = whites[samples.dtype.kind]
        raster = ArrayRaster(samples, "RGB" if samples.shape[2] >= 3 else "L", white=white)
        notes = (_CUT_NOTE.format(bits=self._bits),) if self._bits > 8 and not keeps_bits else ()
        return Decoded(raster, bytes(icc) if icc else None, space, notes=notes)
