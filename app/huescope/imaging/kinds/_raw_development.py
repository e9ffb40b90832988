"""Development of a camera's raw data by LibRaw, where the optional package rawpy is installed."""

from __future__ import annotations

import importlib.util
import io
from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.cancellation import Job

NOTE = marked(
    "It was developed from the raw data by LibRaw, with the camera's white "
    "balance and no tone curve: cameras and other programs often show it "
    "brighter."
)

# LibRaw's flips: none, by half a turn, by a quarter counter-clockwise and clockwise.
_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
_SRGB_CURVE = (2.4, 12.92)
_WHITE = 65535.0
_DECODER_BYTES = 24  # the mosaic, four channels of 16 bits, their interpolation, the result


def open_raw(
    data: bytes, file_format: str, name: str, preview: Callable[[], Opened]
) -> RawData | None:
    """Read the header of raw data.

    Parameters
    ----------
    data : bytes
        The whole file.
    file_format : str
        For `huescope.imaging.picture.Picture`.
    name : str
        What a person calls the picture.
    preview : callable
        Opens the stored preview, where LibRaw knows the camera but not how the data are packed.

    Returns
    -------
    RawData or None
        None without rawpy, and where LibRaw does not know the camera or finds the file damaged:
        the preview in it may be sound.
    """
    if importlib.util.find_spec("rawpy") is None:
        return None
    import rawpy

    raw = rawpy.RawPy()
    try:
        raw.open_buffer(io.BytesIO(data))
    except rawpy.LibRawError:
        return None
    return RawData(raw, file_format, name, preview)


class RawData(Opened):
    """Raw data whose header has been read.

    Parameters
    ----------
    raw : rawpy.RawPy
        Opened.
    file_format, name, preview
        As for `open_raw`.
    halved : bool
        Whether one pixel is made of each two by two of the sensor, which takes no interpolation.
    """

    def __init__(
        self,
        raw: Any,  # noqa: ANN401 - rawpy's
        file_format: str,
        name: str,
        preview: Callable[[], Opened],
        *,
        halved: bool = False,
    ) -> None:
        divisor = 2 if halved else 1
        size = (raw.sizes.iwidth // divisor, raw.sizes.iheight // divisor)
        super().__init__(file_format, size, decoder_bytes=_DECODER_BYTES, is_opaque=True)
        self._raw, self._name, self._preview, self._halved = raw, name, preview, halved

    def reduced(self, max_pixels: int) -> Opened | None:
        """Prepare to decode at half the size, the only one beside the whole."""
        del max_pixels
        if self._halved:
            return None
        return RawData(self._raw, self.format, self._name, self._preview, halved=True)

    def decode(self, job: Job) -> Decoded:
        """Unpack and interpolate; sRGB of sixteen bits."""
        import rawpy

        from huescope.imaging.decoder_errors import enough_memory
        from huescope.imaging.raster import ArrayRaster

        job.report(0.1, marked("decoding"))
        try:
            with enough_memory(self._name), self._raw as raw:
                orientation = _ORIENTATIONS.get(raw.sizes.flip, 1)
                samples = raw.postprocess(
                    half_size=self._halved,
                    use_camera_wb=True,
                    no_auto_bright=True,
                    gamma=_SRGB_CURVE,
                    output_color=rawpy.ColorSpace.sRGB,
                    output_bps=16,
                    user_flip=0,  # it is turned with all other pictures
                )
        except rawpy.LibRawFileUnsupportedError:
            return self._preview().decode(job)
        except rawpy.LibRawError as error:
            raise DamagedPicture(self._name, marked("the raw data in it are damaged")) from error
        raster = ArrayRaster(samples, "RGB", white=_WHITE)
        return Decoded(raster, orientation=orientation, notes=(NOTE,))
