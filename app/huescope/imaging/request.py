"""What is asked of the stages: which picture, in which colours, and at most how large."""

from __future__ import annotations

from huescope.dataclass import dataclass
from huescope.imaging.rendering import DEFAULT, Rendering


@dataclass(frozen=True, slots=True)
class Request:
    """How one picture shall be decoded.

    Attributes
    ----------
    name : str
        What a person calls it.
    rendering : Rendering
        How colour profiles are applied.
    max_pixels : int or None
        Decode a large picture at a part of its size, of at most so many pixels where there is such
        a size; None for all of it.
    is_rough : bool
        Whether the smallest such size is wanted.
    page : int
        Which page or frame of a file that has several, from 0.
    frames : int or None
        Decode so many frames of an animation, one below the other; None for the first alone.
    most_pixels : int or None
        Refuse a larger picture; None for `huescope.imaging.limits.MAX_PIXELS`.
    kept_pixels : int or None
        Of a huge picture, keep at least so many pixels, one of each square; None for all.
    """

    name: str
    rendering: Rendering = DEFAULT
    max_pixels: int | None = None
    is_rough: bool = False
    page: int = 0
    frames: int | None = None
    most_pixels: int | None = None
    kept_pixels: int | None = None
