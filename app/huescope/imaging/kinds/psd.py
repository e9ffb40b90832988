"""Photoshop documents, PSD and PSB: the picture of all layers that they carry.

psd-tools reads the sections; what the channels mean is told here.

Source: Adobe Photoshop File Formats Specification (2019).
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any

from huescope.errors import UnsupportedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from psd_tools.psd import PSD

    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.raster import Channels, Raster

NAME = "PSD"
LABEL = marked("Photoshop")
SUFFIXES = (".psd", ".psb")

_SIGNATURE = b"8BPS"
_HEADER = struct.Struct(">4sH6xHIIHH")
_BITMAP, _GREYSCALE, _INDEXED, _RGB, _CMYK, _DUOTONE, _LAB = 0, 1, 2, 3, 4, 8, 9
_CHANNELS: dict[int, Channels] = {
    _BITMAP: "L", _GREYSCALE: "L", _DUOTONE: "L", _INDEXED: "L", _RGB: "RGB", _CMYK: "CMYK",
    _LAB: "LAB",
}  # fmt: skip
_DEPTHS = {1, 8, 16, 32}
_WHITES = {8: 255.0, 16: 65535.0, 32: 1.0}
_WHITE_LAB = (1.0, 0.5, 0.5)
_ALPHA_IDENTIFIERS, _ICC, _TRANSPARENT_INDEX, _VERSION_INFO = 1053, 1039, 1047, 1057
_NEEDED_RESOURCES = {_ALPHA_IDENTIFIERS, _ICC, _TRANSPARENT_INDEX, _VERSION_INFO}
_LENGTH, _RESOURCE = struct.Struct(">I"), struct.Struct(">4sHB")
_MERGED_TRANSPARENCY = (b"Mtrn", b"Mt16", b"Mt32")
# Rounding of a colour on white, in steps of 255.
_ROUNDING = 1.5

_DUOTONE_NOTE = marked("This is a duotone, shown as the greys that its inks are laid over.")
_COMPOSED_NOTE = marked(
    "It was saved without a picture of the whole; its layers were put "
    "together here, and may look different in Photoshop."
)
_LINEAR_NOTE = marked(
    "Its colours are HDR (32 bits): 1 was taken for white, brighter light dimmed to it."
)


def matches(data: bytes) -> bool:
    """Whether a file begins so."""
    return data.startswith(_SIGNATURE)


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Read the fixed header."""
    from huescope.imaging.decoder_errors import plain_errors

    job.check()
    with plain_errors(LABEL, data, name):
        _, version, channels, height_px, width_px, depth, mode = _HEADER.unpack_from(data)
        if version not in {1, 2} or min(width_px, height_px) == 0 or depth not in _DEPTHS:
            raise ValueError("not a header")
    if mode not in _CHANNELS:
        raise UnsupportedPicture(name, marked("its channels are inks of no colour that is stated"))
    colors = 1 if _CHANNELS[mode] == "L" else len(_CHANNELS[mode])
    with plain_errors(LABEL, data, name):
        if channels < colors:
            raise ValueError("too few channels")
    return PsdPicture(data, name, (width_px, height_px), channels, mode, depth)


def _document(data: bytes) -> PSD:
    """Parse a document; where that fails, without the resources that no picture is made of.

    Photoshop 2.5 wrote some of them shorter than psd-tools expects, such as the printing flags.
    """
    from psd_tools.psd import PSD

    from huescope.imaging.decoder_errors import DECODER_ERRORS

    try:
        return PSD.read(io.BytesIO(data))
    except DECODER_ERRORS:
        return PSD.read(io.BytesIO(_with_needed_resources(data)))


def _with_needed_resources(data: bytes) -> bytes:
    """Leave out all image resources but those that the picture is made of.

    Raises
    ------
    struct.error
        If the section of resources is broken.
    """
    start = _HEADER.size + 4 + _LENGTH.unpack_from(data, _HEADER.size)[0]
    place = start + 4
    end = place + _LENGTH.unpack_from(data, start)[0]
    kept = []
    while place < end:
        _signature, number, name_bytes = _RESOURCE.unpack_from(data, place)
        size_at = place + 6 + (1 + name_bytes + 1) // 2 * 2
        size_bytes = _LENGTH.unpack_from(data, size_at)[0]
        next_place = size_at + 4 + (size_bytes + 1) // 2 * 2
        if number in _NEEDED_RESOURCES:
            kept.append(data[place:next_place])
        place = next_place
    resources = b"".join(kept)
    return b"".join((data[:start], _LENGTH.pack(len(resources)), resources, data[end:]))


def _unpacked(document: PSD) -> bytes:
    """Unpack the picture of the whole, one channel after the other.

    By itself psd-tools takes black for what is broken or missing.

    Raises
    ------
    ValueError, zlib.error
        If it is broken, or ends too early.
    """
    import numpy as np
    from psd_tools.compression import decode_prediction, decode_rle
    from psd_tools.constants import Compression

    header, image = document.header, document.image_data
    compression, data = image.compression, image.data
    rows = header.height * header.channels
    size_bytes = -(-header.width * header.depth // 8) * rows
    if compression == Compression.RAW:
        unpacked = data[:size_bytes]
    elif compression == Compression.RLE:
        counts = np.frombuffer(data, ">u2" if header.version == 1 else ">u4", rows)
        if len(data) < counts.nbytes + int(counts.sum(dtype=np.int64)):
            raise ValueError("truncated: rows are missing")
        unpacked = decode_rle(data, header.width, rows, header.depth, header.version)
    else:
        unpacked = zlib.decompressobj().decompress(data, size_bytes)
        if compression == Compression.ZIP_WITH_PREDICTION and len(unpacked) == size_bytes:
            unpacked = decode_prediction(unpacked, header.width, rows, header.depth)
    if len(unpacked) != size_bytes:
        raise ValueError("truncated: rows are missing")
    return unpacked


class PsdPicture(Opened):
    """A Photoshop document whose header has been read."""

    def __init__(
        self,
        data: bytes,
        name: str,
        size_px: tuple[int, int],
        channels: int,
        mode: int,
        depth: int,
    ) -> None:
        # Each channel on its own, all together, and the bytes of the file as they are unpacked.
        super().__init__(NAME, size_px, decoder_bytes=3 * channels * max(depth, 8) / 8)
        self._data, self._name = data, name
        self._mode, self._depth = mode, depth

    def decode(self, job: Job) -> Decoded:
        """Take the picture of all layers, or put them together where there is none."""
        import logging

        from huescope.imaging.decoder_errors import plain_errors

        logging.getLogger("psd_tools").addHandler(logging.NullHandler())
        job.report(0.1, marked("decoding"))
        with plain_errors(LABEL, self._data, self._name):
            document = _document(self._data)
            resources = document.image_resources
            version = resources.get_data(_VERSION_INFO)
            icc = resources.get_data(_ICC)
        job.check()
        if version is not None and not version.has_composite:
            return self._decoded(self._composed(document), document, icc, _COMPOSED_NOTE)
        with plain_errors(LABEL, self._data, self._name):
            return self._decoded(self._merged(document), document, icc)

    def _merged(self, document: PSD) -> NDArray[Any]:
        """Take the picture of the whole; shape (height, width, channels), with alpha or without."""
        samples = self._samples(document)
        channels = _CHANNELS[self._mode]
        colors = 1 if channels == "L" else len(channels)
        transparent = samples.shape[2] > colors and _has_transparency(document)
        samples = samples[..., : colors + transparent]
        if transparent:
            samples = _off_white(samples, _WHITES[self._depth], is_lab=self._mode == _LAB)
        return samples

    def _decoded(
        self, samples: NDArray[Any], document: PSD, icc: bytes | None, *notes: str
    ) -> Decoded:
        """Say what the samples mean."""
        if self._mode == _DUOTONE:
            notes = (*notes, _DUOTONE_NOTE)
        space: ColorSpace | None = None
        if self._depth == 32:
            icc, space = None, _linear(icc)
        return Decoded(self._raster(samples, document), icc, space, notes=notes)

    def _samples(self, document: PSD) -> NDArray[Any]:
        """Unpack all channels; shape (height, width, channels), in the machine's byte order."""
        import numpy as np

        width_px, height_px = self.size_px
        unpacked = _unpacked(document)
        size_bytes = len(unpacked) // document.header.channels
        planes = [
            unpacked[start : start + size_bytes] for start in range(0, len(unpacked), size_bytes)
        ]
        shape = (height_px, width_px)
        if self._depth == 1:
            rows = [np.frombuffer(plane, np.uint8).reshape(height_px, -1) for plane in planes]
            bits = [np.unpackbits(row, axis=1)[:, :width_px] for row in rows]
            return np.stack([(1 - each) * np.uint8(255) for each in bits], axis=-1)
        dtype = {8: "u1", 16: ">u2", 32: ">f4"}[self._depth]
        stored = [np.frombuffer(plane, dtype).reshape(shape) for plane in planes]
        return np.stack(stored, axis=-1).astype(np.dtype(dtype).newbyteorder("="))

    def _raster(self, samples: NDArray[Any], document: PSD) -> Raster:
        from huescope.imaging.raster import ArrayRaster

        if self._mode == _INDEXED:
            return ArrayRaster(_looked_up(samples[..., 0], document), "RGB")
        white = 255.0 if self._depth == 1 else _WHITES[self._depth]
        if self._mode == _CMYK:  # 0 is all ink
            samples = samples.copy()
            samples[..., :4] = white - samples[..., :4]
        return ArrayRaster(samples, _CHANNELS[self._mode], white=white)

    def _composed(self, document: PSD) -> NDArray[Any]:
        """Let psd-tools put the layers together; the samples as `_merged` gives them, with alpha.

        Its pictures have eight bits, and colours that it converted by the profile; its arrays have
        the document's own.
        """
        import numpy as np

        from huescope.imaging.decoder_errors import DECODER_ERRORS

        reason = marked(
            "it was saved without a picture of the whole (“Maximize Compatibility” "
            "off), and its layers are of kinds that Huescope cannot put together"
        )
        if self._mode in {_BITMAP, _INDEXED} or not _has_layers(document):
            raise UnsupportedPicture(self._name, reason)
        try:
            from psd_tools import PSDImage
            from psd_tools.composite import composite

            color, _, alpha = composite(PSDImage(document), force=True)
        except (*DECODER_ERRORS, ImportError) as error:
            raise UnsupportedPicture(self._name, reason) from error
        samples = np.concatenate([color, alpha], axis=2)
        if self._depth == 32:
            return samples
        white = _WHITES[self._depth]
        return np.rint(samples * white).astype(f"u{self._depth // 8}")


def _has_layers(document: PSD) -> bool:
    return any(True for _ in document._iter_layers())  # noqa: SLF001 - finds deep layers, too


def _has_transparency(document: PSD) -> bool:
    """Whether the first channel after the colours is transparency, and not a saved selection."""
    information = document.layer_and_mask_information
    if information.layer_info is not None and information.layer_info.layer_count < 0:
        return True
    blocks = information.tagged_blocks
    if blocks is not None and any(key in blocks for key in _MERGED_TRANSPARENCY):
        return True
    return 0 in (document.image_resources.get_data(_ALPHA_IDENTIFIERS) or ())


def _off_white(samples: NDArray[Any], white: float, *, is_lab: bool) -> NDArray[Any]:
    """Undo the white that translucent colours were laid on, if they were.

    Photoshop stores them so; some other programs store the colours themselves. No colour laid on
    white is darker than the white that shows through it, so one that is tells them apart.
    """
    import numpy as np

    alpha = samples[..., -1]
    translucent = (alpha > 0) & (alpha < white)
    if not translucent.any():
        return samples
    share = alpha[translucent].astype(np.float64)[:, np.newaxis] / white
    color = samples[translucent][:, :-1].astype(np.float64) / white
    paper = np.array(_WHITE_LAB if is_lab else (1.0,) * color.shape[1])
    alone = color - (1 - share) * paper
    judged = alone[:, :1] if is_lab else alone
    if (judged < -_ROUNDING / 255).any():
        return samples
    undone = samples.copy()
    values = np.clip(alone / share, 0, 1) * white
    if samples.dtype.kind == "u":
        values = np.rint(values)
    undone[translucent, :-1] = values
    return undone


def _looked_up(indices: NDArray[np.uint8], document: PSD) -> NDArray[np.uint8]:
    """Look palette colours up; RGB, and alpha where one of them is transparent."""
    import numpy as np

    palette = np.frombuffer(document.color_mode_data.value[:768], np.uint8).reshape(3, 256).T
    color = palette[indices]
    transparent = document.image_resources.get_data(_TRANSPARENT_INDEX)
    if transparent is None:
        return color
    alpha = np.where(indices == int(transparent), 0, 255).astype(np.uint8)
    return np.dstack([color, alpha])


def _linear(icc: bytes | None) -> ColorSpace:
    """Make the space of a 32-bit document: light, of the primaries that its profile names."""
    from dataclasses import replace

    from huescope.imaging.color_space import ColorSpace, identity
    from huescope.imaging.icc_matrix import space_of_profile

    found = space_of_profile(icc, "linear light") if icc else None
    space = found or ColorSpace("linear light", (identity,))
    return replace(space, curves=(identity,), is_hdr=True, notes=(_LINEAR_NOTE,))
