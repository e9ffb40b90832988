"""Pictures as the library takes them: files, addresses, bytes, arrays and Pillow's images."""

from __future__ import annotations

from dataclasses import field
from os import PathLike, fsdecode, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeGuard, cast

from huescope.dataclass import dataclass
from huescope.errors import ReadError, UnsupportedPicture, printable
from huescope.imaging.decode import decode
from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture
from huescope.sources.resolve import display_name, picture_from

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.imaging.rendering import Rendering

    PictureLike: TypeAlias = (
        str | PathLike[str] | bytes | bytearray | memoryview | NDArray[np.uint8] | Image.Image
    )
    """A path, an address, the bytes of a file, an array of pixels, or an image of Pillow's."""


class PictureSource(Protocol):
    """What an analysis needs of a source."""

    @property
    def name(self) -> str:
        """Its name for people."""

    def read(self, job: Job) -> bytes:
        """Read the bytes of its file; none where it is `Pixels`."""


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """A picture that is in memory, and decoded already.

    Attributes
    ----------
    name : str
        Its name for people.
    pixels : numpy.ndarray or PIL.Image.Image
        See `huescope.imaging.in_memory`.
    """

    name: str
    pixels: NDArray[np.uint8] | Image.Image = field(repr=False)

    def read(self, job: Job) -> bytes:
        """Read nothing."""
        job.check()
        return b""


def picture_of(
    source: PictureSource, data: bytes, job: Job, rendering: Rendering, page: int = 0
) -> Picture:
    """Decode a picture that was read, or take its pixels.

    Parameters
    ----------
    source : PictureSource
        Where it is from.
    data : bytes
        What `source.read` gave.
    job : Job
        Checked between steps of a few ms.
    rendering : Rendering
        How a colour profile is applied.
    page : int
        Which page or frame of a file, from 0.

    Returns
    -------
    Picture
        With read-only arrays.

    Raises
    ------
    PictureError
        If it cannot be decoded.
    """
    if not isinstance(source, Pixels):
        return decode(data, source.name, job, rendering, page)
    from huescope.imaging.in_memory import picture_of_array, picture_of_image

    if _is_image(source.pixels):
        return picture_of_image(source.pixels, source.name, job, rendering)
    return picture_of_array(cast("NDArray[np.uint8]", source.pixels), source.name, job)


def picture_source(picture: PictureLike, name: str | None = None) -> tuple[PictureSource, str]:
    """Tell what was given as a picture.

    Parameters
    ----------
    picture : PictureLike
        Texts are resolved as on the command line; a `pathlib.Path` is always a file.
    name : str, optional
        What to call it.

    Returns
    -------
    source : PictureSource
        Nothing of it is read yet.
    name : str
        `name`; else a path as it was given, or "bytes", "array" or "image".

    Raises
    ------
    ReadError
        If it is an address of no known kind, or of a place that holds pictures.
    UnsupportedPicture
        If it is of another type.
    """
    if isinstance(picture, str):
        found = picture_from(picture, {})
        return found, name or display_name(picture, found)
    if isinstance(picture, PathLike):
        path = fsdecode(fspath(picture))
        return LocalFile(Path(path)), name or path
    if isinstance(picture, bytes | bytearray | memoryview):
        called = name or "bytes"
        return MemoryPicture(printable(called), bytes(picture)), called
    if _is_image(picture) or hasattr(picture, "__array_interface__"):
        called = name or ("image" if _is_image(picture) else "array")
        return Pixels(printable(called), picture), called
    kind = type(picture).__name__
    raise UnsupportedPicture(
        name or kind, "this is neither a path, bytes, a NumPy array nor a Pillow image"
    )


def _is_image(picture: object) -> TypeGuard[Image.Image]:
    """Whether this is an image of Pillow's; does not import Pillow."""
    return hasattr(picture, "getbands") and hasattr(picture, "getexif")


def read_bytes(source: str | PathLike[str] | bytes, name: str | None = None) -> tuple[bytes, str]:
    """Read a file of any kind.

    Parameters
    ----------
    source : str, path-like or bytes
        As for `picture_source`.
    name : str, optional
        The name of the file that the bytes are from.

    Returns
    -------
    data : bytes
        The whole content.
    name : str
        The name of the file.

    Raises
    ------
    ReadError
        If it cannot be read.
    """
    from huescope.cancellation import Job

    if not isinstance(source, str | PathLike | bytes | bytearray | memoryview):
        raise ReadError(
            name or type(source).__name__, "this is neither a path nor the bytes of a file"
        )
    found, _ = picture_source(source, name)
    return found.read(Job()), name or found.name
