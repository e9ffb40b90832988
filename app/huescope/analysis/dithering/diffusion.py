"""Error diffusion: what a pixel misses, its neighbours make up for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.dithering._flat import flat_mask
from huescope.analysis.dithering._serpentine import Serpentine, strips_of
from huescope.analysis.looking_up import look_up
from huescope.analysis.parallel import in_threads
from huescope.analysis.recolor import reduce_picture
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

NAME = "diffusion"
LABEL = "Error diffusion"
DESCRIPTION = "Passes what each pixel misses on to the next ones: the finest gradients."
RANK = 20


def indices(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    options: DitheringOptions,
    job: Job,
) -> NDArray[np.uint8]:
    """Dither a picture; see `huescope.analysis.dithering.dither`.

    Pixels that have a palette colour already, are of a flat area, or are fully transparent take
    the nearest colour, and pass no error on.
    """
    nearest = reduce_picture(picture, palette_rgb_u8, job)
    job.report(0.4, "finding flat areas")
    settled = _settled(picture, palette_rgb_u8, nearest, job)
    serpentine = Serpentine(palette_rgb_u8, options.strength, job)
    rows, batches = strips_of((picture.width_px, picture.height_px))

    def diffuse(firsts: range) -> int:
        found = serpentine.diffused(picture.rgb_u8, settled, firsts, rows, job)
        for first, strip in zip(firsts, found, strict=True):
            own = slice(first, min(first + rows, picture.height_px))
            own_strip = strip[: own.stop - first]
            np.copyto(nearest[own], own_strip, where=~settled[own])
        return firsts.stop

    for end in in_threads(diffuse, batches, job):
        job.report(0.5 + 0.5 * min(1, end / picture.height_px), "dithering")
    return nearest


def _settled(
    picture: Picture,
    palette_rgb_u8: NDArray[np.uint8],
    nearest: NDArray[np.uint8],
    job: Job,
) -> NDArray[np.bool_]:
    """Tell which pixels take the nearest colour in any case; shape (height, width)."""
    flat = flat_mask(picture, job)
    settled = np.empty(nearest.shape, np.bool_) if flat is None else flat
    packed_palette = pack(palette_rgb_u8)

    def find(part: tuple[int, int]) -> None:
        rows = slice(*part)
        same = np.equal(look_up(packed_palette, nearest[rows]), pack(picture.rgb_u8[rows]))
        if picture.alpha_u8 is not None:
            same |= picture.alpha_u8[rows] == 0
        settled[rows] = same if flat is None else same | flat[rows]

    for _ in in_threads(find, list(strips_between((picture.width_px, picture.height_px))), job):
        pass
    return settled
