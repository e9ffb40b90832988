"""Decoded samples, taken strip by strip so that no step holds the interpreter's lock for long.

A strip is either `Bytes`, 8-bit samples in a Pillow image, which LittleCMS takes as they are, or
`Deep`, samples of more bits as float32, which are rounded after the colours are converted.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
from PIL import Image

from huescope.dataclass import dataclass
from huescope.imaging.alpha import alpha_of, unpacked

if TYPE_CHECKING:
    from numpy.typing import NDArray

Channels = Literal["L", "RGB", "CMYK", "LAB"]

# Every other mode of Pillow is RGB in some packing.
_CHANNELS_OF_MODE: dict[str, Channels] = {
    "1": "L", "L": "L", "LA": "L", "La": "L", "CMYK": "CMYK", "LAB": "LAB",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bytes:
    """Samples of eight bits.

    Attributes
    ----------
    image : PIL.Image.Image
        Colours, in any 8-bit mode; an alpha channel of it does not count.
    alpha : PIL.Image.Image or None
        Mode "L"; None where all of the strip is opaque.
    """

    image: Image.Image
    alpha: Image.Image | None = None


@dataclass(frozen=True, slots=True)
class Deep:
    """Samples of more than eight bits.

    Attributes
    ----------
    color : numpy.ndarray
        Shape (height, width, channels), float32: black is 0 and white is 1, not premultiplied; CMYK
        is 0 for no ink.
    alpha : numpy.ndarray or None
        Shape (height, width), float32, 0 to 1.
    """

    color: NDArray[np.float32]
    alpha: NDArray[np.float32] | None = None


Strip = Bytes | Deep


class Raster(ABC):
    """The samples of one picture.

    Parameters
    ----------
    size_px : tuple of int
        Width and height.
    channels : {"L", "RGB", "CMYK", "LAB"}
        What the samples are amounts of.
    deep : bool
        Whether strips are `Deep`.
    """

    def __init__(self, size_px: tuple[int, int], channels: Channels, *, deep: bool) -> None:
        self.size_px = size_px
        self.channels = channels
        self.deep = deep

    @abstractmethod
    def strip(self, first_row: int, end_row: int) -> Strip:
        """Take some rows, of full width."""

    @property
    def whole_rgb_u8(self) -> NDArray[np.uint8] | None:
        """All samples, where they are opaque RGB of eight bits in an array that may be kept."""
        return None


class Rows(Protocol):
    """Samples of which some rows at a time are taken, as of an array."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Height, width, channels."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of the samples."""

    def __getitem__(self, rows: slice, /) -> NDArray[Any]:
        """Take some rows."""


class PillowRaster(Raster):
    """Eight-bit samples that Pillow decoded.

    Parameters
    ----------
    image : PIL.Image.Image
        Loaded, in an 8-bit mode.
    """

    def __init__(self, image: Image.Image) -> None:
        super().__init__(image.size, _CHANNELS_OF_MODE.get(image.mode, "RGB"), deep=False)
        self._image = image

    def strip(self, first_row: int, end_row: int) -> Bytes:
        """Take some rows, with palette colours looked up."""
        strip = unpacked(_rows(self._image, first_row, end_row))
        return Bytes(strip, alpha_of(strip))


class PillowNumbers(Raster):
    """Greys of 16 or 32 bits, or floats, that Pillow decoded.

    Parameters
    ----------
    image : PIL.Image.Image
        Loaded, in mode "I;16" or the like, "I" or "F".
    white : float
        The number that means white.
    """

    def __init__(self, image: Image.Image, white: float) -> None:
        super().__init__(image.size, "L", deep=True)
        self._image = image
        self._white = white

    def strip(self, first_row: int, end_row: int) -> Deep:
        """Take some rows, with the grey that a PNG calls transparent as alpha."""
        strip = _rows(self._image, first_row, end_row)
        numbers = np.asarray(strip)
        transparent = strip.info.get("transparency")
        alpha = (
            (numbers != transparent).astype(np.float32) if isinstance(transparent, int) else None
        )
        return Deep(scaled(numbers, 0.0, self._white)[..., np.newaxis], alpha)


class PillowWords(Raster):
    """Colours of 16 bits, of which Pillow decodes the high and the low bytes apart.

    Parameters
    ----------
    high, low : PIL.Image.Image
        Loaded, of one mode and size.
    """

    def __init__(self, high: Image.Image, low: Image.Image) -> None:
        super().__init__(high.size, _CHANNELS_OF_MODE.get(high.mode, "RGB"), deep=True)
        self._high, self._low = high, low

    def strip(self, first_row: int, end_row: int) -> Deep:
        """Take some rows, with the colour that a PNG calls transparent as alpha."""
        high = np.asarray(_rows(self._high, first_row, end_row))
        low = np.asarray(_rows(self._low, first_row, end_row))
        words = high.astype(np.uint16) << 8 | low
        samples = scaled(words, 0.0, 65535.0)
        if self._high.mode == "RGBA":
            return Deep(samples[..., :3], samples[..., 3])
        transparent = self._high.info.get("transparency")
        if not isinstance(transparent, tuple):
            return Deep(samples)
        visible = (words != np.asarray(transparent, dtype=np.uint16)).any(axis=-1)
        return Deep(samples, visible.astype(np.float32))


class ArrayRaster(Raster):
    """Samples in an array.

    Parameters
    ----------
    samples : numpy.ndarray or Rows
        Shape (height, width, channels), of any unsigned, signed or float dtype.
    channels : {"L", "RGB", "CMYK", "LAB"}
        What the colours are; as many channels of `samples` are colours, and one more is alpha.
    black, white : float
        The numbers for none and for all of a channel; only uint8 from 0 to 255 stays bytes.
    premultiplied : bool
        Whether colours are multiplied by alpha.
    """

    def __init__(
        self,
        samples: NDArray[Any] | Rows,
        channels: Channels,
        *,
        black: float = 0.0,
        white: float = 255.0,
        premultiplied: bool = False,
    ) -> None:
        height_px, width_px = samples.shape[:2]
        plain = samples.dtype == np.uint8 and (black, white) == (0, 255) and not premultiplied
        super().__init__((width_px, height_px), channels, deep=not plain)
        self._samples = samples
        self._black, self._white = black, white
        self._premultiplied = premultiplied

    def strip(self, first_row: int, end_row: int) -> Strip:
        """Take some rows."""
        rows = self._samples[first_row:end_row]
        return self._deep(rows) if self.deep else self._bytes(rows)

    @property
    def whole_rgb_u8(self) -> NDArray[np.uint8] | None:
        """The array itself, so that a large picture is not copied once more."""
        samples = self._samples
        if not isinstance(samples, np.ndarray) or self.deep or self.channels != "RGB":
            return None
        return samples if samples.shape[2] == 3 and samples.flags.c_contiguous else None

    @property
    def _colors(self) -> int:
        return 1 if self.channels == "L" else len(self.channels)

    def _deep(self, rows: NDArray[Any]) -> Deep:
        samples = scaled(rows, self._black, self._white)
        color = samples[..., : self._colors]
        if samples.shape[2] == self._colors:
            return Deep(color)
        alpha = np.clip(samples[..., self._colors], 0, 1)
        if self._premultiplied:
            color /= np.where(alpha > 0, alpha, np.float32(1))[..., np.newaxis]
        return Deep(color, alpha)

    def _bytes(self, rows: NDArray[np.uint8]) -> Bytes:
        bands = [Image.fromarray(np.ascontiguousarray(rows[..., n])) for n in range(rows.shape[2])]
        color = Image.merge(self.channels, bands[: self._colors])
        alpha = bands[self._colors] if len(bands) > self._colors else None
        opaque = alpha is None or alpha.getextrema() == (255, 255)
        return Bytes(color, None if opaque else alpha)


def scaled(numbers: NDArray[Any], black: float, white: float) -> NDArray[np.float32]:
    """Map numbers to 0 for black and 1 for white; what is no number counts as black.

    Parameters
    ----------
    numbers : numpy.ndarray
        Any shape and dtype.
    black, white : float
        Not the same.

    Returns
    -------
    numpy.ndarray
        The same shape, float32; beyond 0 and 1 where the numbers are beyond black and white.
    """
    wide = numbers.dtype.itemsize > 2 and numbers.dtype != np.float32
    dtype: type[np.floating] = np.float64 if wide else np.float32
    values: NDArray[np.floating] = numbers.astype(dtype)
    relative = np.asarray((values - dtype(black)) / dtype(white - black), dtype=np.float32)
    return np.nan_to_num(relative, copy=False, nan=0.0, posinf=1.0, neginf=0.0)


def _rows(image: Image.Image, first_row: int, end_row: int) -> Image.Image:
    return image.crop((0, first_row, image.width, end_row))
