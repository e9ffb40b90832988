"""The picture on the screen as a photograph for sheets and boards, made in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image

    from huescope.imaging.picture import Picture
    from huescope.palette.photograph import Photograph

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class PinnedPicture:
    """A picture, and where in it the colours of a palette are.

    Attributes
    ----------
    picture : Picture
        Of any size.
    pins : tuple of tuple or None
        For each swatch column and row of its place in the picture, if that is known.
    """

    picture: Picture
    pins: tuple[Place | None, ...] = ()

    def photograph(self, image: Image | None = None) -> Photograph:
        """Scale the picture down, in a worker; see `huescope.imaging.photograph`."""
        from huescope.imaging.photograph import photograph_of

        return photograph_of(self.picture, self.pins, image)
