"""What a file of this folder must offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture


@dataclass(frozen=True, slots=True)
class Written:
    """A picture as a file.

    Attributes
    ----------
    data : bytes
        The file's content.
    kind : str
        What it is, in a few words, such as "indexed PNG".
    note : str or None
        One sentence where the file does not hold just the given pixels.
    """

    data: bytes
    kind: str
    note: str | None = None


class Format(Protocol):
    """A picture format, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line.
    LABEL : str
        The name that a person reads.
    DESCRIPTION : str
        One sentence for a tooltip.
    SUFFIXES : tuple of str
        In lower case, the usual one first. Of formats that share one, the first by `RANK` is taken.
    LOSSLESS : bool
        Whether a reader gets every pixel as it was given, where no note says otherwise.
    MAX_SIDE_PX : int or None
        The most pixels that a side may have.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str
    SUFFIXES: tuple[str, ...]
    LOSSLESS: bool
    MAX_SIDE_PX: int | None

    def write(self, reduced: ReducedPicture, job: Job) -> Written:
        """Write a picture that is not too large; raises `OptionError` if that cannot be."""


@runtime_checkable
class AnimatedFormat(Format, Protocol):
    """A format that holds animations, too."""

    def write_animation(self, animation: ReducedAnimation, job: Job) -> Written:
        """Write all frames, each shown as long as its timing says."""
