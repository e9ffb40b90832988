"""A decoded picture as the photograph on a sheet or a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.in_srgb import in_srgb
from huescope.imaging.thumbnail import fitted
from huescope.palette.photograph import Photograph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

    from huescope.imaging.picture import Picture

_LONGEST_PX = 3840  # as much as the largest board has


def photograph_of(
    picture: Picture,
    places_px: Sequence[tuple[int, int] | None] = (),
    image: Image | None = None,
) -> Photograph:
    """Scale a picture down to what sheets have use for.

    Parameters
    ----------
    picture : Picture
        Of any size.
    places_px : sequence of tuple or None
        For each swatch column and row of its pixel, if that is known.
    image : PIL.Image.Image, optional
        What the picture was scaled to before, so that this is not done again.

    Returns
    -------
    Photograph
        At most 3840 pixels wide and high.
    """
    size_px = picture.width_px, picture.height_px
    pins = tuple(
        place and ((place[0] + 0.5) / size_px[0], (place[1] + 0.5) / size_px[1])
        for place in places_px
    )
    return Photograph(image or _scaled(picture), pins)


def _scaled(picture: Picture) -> Image:
    from PIL.Image import fromarray

    small = in_srgb(fitted(picture, _LONGEST_PX))
    image = fromarray(small.rgb_u8)
    if small.alpha_u8 is not None:
        image.putalpha(fromarray(small.alpha_u8))
    return image
