"""HEIF with HEVC inside: the HEIC photographs of telephones."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from huescope.imaging.iso_media import brands
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job

NAME = "HEIF"
LABEL = "HEIC"
SUFFIXES = (".heic", ".heif", ".hif")

_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}


def matches(data: bytes) -> bool:
    """Whether a file says that HEVC pictures are in it."""
    return not brands(data).isdisjoint(_BRANDS)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the boxes."""
    from huescope.imaging.decoder_errors import plain_errors

    job.check()
    with plain_errors(LABEL, data, name):
        import pi_heif

        image = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
        return _HeifPicture(image, data, name)


class _HeifPicture(Opened):
    """A HEIF whose boxes have been read; libheif turns it upright itself."""

    def __init__(self, image: Any, data: bytes, name: str) -> None:  # noqa: ANN401 - pi_heif's
        deep = int(image.info.get("bit_depth", 8)) > 8
        super().__init__(NAME, tuple(image.size), decoder_bytes=16 if deep else 8)
        self._image, self._data, self._name = image, data, name

    def decode(self, job: Job) -> Decoded:
        """Decode the primary picture, with all of its bits."""
        import numpy as np

        from huescope.imaging import cicp
        from huescope.imaging.decoder_errors import plain_errors
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, marked("decoding"))
        image = self._image
        with plain_errors(LABEL, self._data, self._name):
            samples = np.array(image)  # a copy: its memory goes with the image
        job.check()
        samples = samples[..., np.newaxis] if samples.ndim == 2 else samples
        bits = image.info["bit_depth"] if samples.dtype == np.uint16 else 8
        # Samples of more than eight bits are moved to the upper end of sixteen.
        white = (2**bits - 1) << (16 - bits) if bits > 8 else 255
        stated = image.info.get("nclx_profile")
        space = None
        if stated is not None:
            space = cicp.space_of(stated["color_primaries"], stated["transfer_characteristics"])
        raster = ArrayRaster(
            samples,
            "RGB" if samples.shape[2] >= 3 else "L",
            white=white,
            premultiplied=bool(image.premultiplied_alpha),
        )
        return Decoded(raster, image.info.get("icc_profile"), space)
