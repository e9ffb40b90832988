"""What the file of one picture format offers, and what a decoder hands on.

A module in `huescope.imaging.kinds` is a format when it has the names of `Kind`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Protocol

from huescope.dataclass import dataclass
from huescope.errors import UnsupportedPicture
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.raster import Raster


class Kind(Protocol):
    """A picture format, as a module of `huescope.imaging.kinds`.

    Attributes
    ----------
    NAME : str
        Unique, such as "WEBP"; what `Picture.format` says of its pictures, unless it has several
        names itself.
    LABEL : str
        What a person calls it, such as "WebP".
    SUFFIXES : tuple of str
        Lower-case, with the dot.
    RANK : int
        Optional: which is asked first, the lower; 100 by default.
    TRUSTED : bool
        Optional: whether its decoder, which whole web browsers rely on, may run in the program's
        own process; False by default.
    REDUCES : bool
        Optional: whether large pictures can be decoded at a part of their size, much faster than
        whole (`Opened.reduced`); False by default.
    SECONDS : float
        Optional: how much processor time opening may take at most, where that is less than
        `huescope.imaging.policy.Policy.seconds`.
    READS_VIEWS : bool
        Optional: whether `read_header` takes a read-only memoryview in place of bytes, so that a
        helper process needs no copy of the file; False by default.
    """

    __name__: str
    NAME: str
    LABEL: str
    SUFFIXES: tuple[str, ...]

    @staticmethod
    def matches(data: bytes) -> bool:
        """Whether a file's first bytes are of this format."""
        ...

    @staticmethod
    def read_header(data: bytes, name: str, job: Job) -> Opened:
        """Read what comes before the pixels.

        Parameters
        ----------
        data : bytes
            The whole file; `matches` said yes to it.
        name : str
            What a person calls the picture.
        job : Job
            Checked, and told about progress.

        Raises
        ------
        UnsupportedPicture
            If the format has variants that are not read, and this is one.
        DamagedPicture
            If it is broken.
        Cancelled
            If the job was cancelled.
        """
        ...


def is_trusted(kind: Kind) -> bool:
    """Whether the decoder of a format may run in the program's own process."""
    return bool(getattr(kind, "TRUSTED", False))


def reduces(kind: Kind) -> bool:
    """Whether large pictures of a format can be decoded at a part of their size."""
    return bool(getattr(kind, "REDUCES", False))


def reads_views(kind: Kind) -> bool:
    """Whether the decoder of a format takes a memoryview as well as bytes."""
    return bool(getattr(kind, "READS_VIEWS", False))


def most_seconds(kind: Kind, usual: float) -> float:
    """Tell how much processor time opening a picture of a format may take."""
    return min(float(getattr(kind, "SECONDS", usual)), usual)


def no_such_page(name: str, page: int, pages: int) -> UnsupportedPicture:
    """Say that a file has fewer pages."""
    has = marked("one page") if pages == 1 else marked("{pages} pages", pages=pages)
    return UnsupportedPicture(
        name, marked("it has {has}, and no page {page}", has=has, page=page + 1)
    )


def page_note(first: str, page: int, pages: int) -> str:
    """Say which page or frame this is.

    Parameters
    ----------
    first : str
        What is said of the first one.
    page, pages : int
        Which one, from 0, and how many there are.
    """
    return (
        first
        if page == 0
        else marked("This is number {page} of {pages} in the file.", page=page + 1, pages=pages)
    )


class Opened(ABC):
    """A picture whose header has been read, and nothing decoded.

    Parameters
    ----------
    file_format : str
        What `Picture.format` shall say.
    size_px : tuple of int
        Stored width and height.
    decoder_bytes : float
        How much memory decoding takes for each pixel, beside the picture that comes of it; 0 where
        the samples are decoded strip by strip.
    is_opaque : bool
        Whether there is surely no alpha.
    """

    def __init__(
        self,
        file_format: str,
        size_px: tuple[int, int],
        *,
        decoder_bytes: float = 4.0,
        is_opaque: bool = False,
    ) -> None:
        self.format = file_format
        self.size_px = size_px
        self.pages = 1
        """How many pages or frames the file has; known when one of them is decoded."""
        self.decoder_bytes = decoder_bytes
        self.is_opaque = is_opaque

    @property
    def pixels(self) -> int:
        """Width times height."""
        return self.size_px[0] * self.size_px[1]

    @abstractmethod
    def decode(self, job: Job) -> Decoded:
        """Decode the first frame or page; at most once.

        Parameters
        ----------
        job : Job
            Checked between steps, and told about progress up to `LOADING_SHARE`.

        Raises
        ------
        DamagedPicture, PictureTooLarge, UnsupportedPicture, Cancelled
            As `Kind.read_header` does.
        """

    def filmstrip(self, frames: int) -> Opened:
        """Prepare to decode the frames of an animation, one below the other.

        Parameters
        ----------
        frames : int
            How many; at least 2.

        Returns
        -------
        Opened
            In place of this one, as high as all of them.

        Raises
        ------
        NotImplementedError
            If the format has no animations; `huescope.imaging.animation.timing_of` tells that.
        """
        raise NotImplementedError(frames)

    def at_page(self, page: int, name: str) -> Opened:
        """Prepare to decode another page or frame.

        Parameters
        ----------
        page : int
            From 0.
        name : str
            What a person calls the picture.

        Raises
        ------
        UnsupportedPicture
            If the file has fewer.
        DamagedPicture
            If it is broken.
        """
        if page:
            raise no_such_page(name, page, 1)
        return self

    def sparing(self) -> Opened | None:
        """Prepare to decode with less memory, perhaps more slowly.

        Returns
        -------
        Opened or None
            In place of this one; None where there is no other way.
        """
        return None

    def reduced(self, max_pixels: int) -> Opened | None:
        """Prepare to decode at a part of the size, where that is much faster.

        Parameters
        ----------
        max_pixels : int
            The largest size that has at most so many pixels is taken, or the smallest there is.

        Returns
        -------
        Opened or None
            In place of this one; None where the format knows nothing of the kind.
        """
        del max_pixels
        return None


LOADING_SHARE = 0.8
"""How much of the work is done when a decoder has read the last byte; the rest is conversion."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Samples as the file stores them, and what it says about them.

    Attributes
    ----------
    raster : Raster
        The samples.
    icc : bytes or None
        An embedded ICC profile; empty where it is incomplete.
    space : ColorSpace or None
        What other tags say about the colours; counts where there is no profile.
    orientation : int
        As EXIF counts, 1 to 8.
    notes : tuple of str
        Sentences that a person should know.
    """

    raster: Raster
    icc: bytes | None = None
    space: ColorSpace | None = None
    orientation: int = 1
    notes: tuple[str, ...] = ()
