"""Error diffusion: what a pixel misses, its neighbours make up for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.dithering._flat import flat_mask
from huescope.analysis.dithering._serpentine import Serpentine, strips_of
from huescope.analysis.parallel import in_threads
from huescope.analysis.recolor import reduce_picture
from huescope.imaging.picture import Picture
from huescope.imaging.strips import strips_between
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.dithering._options import DitheringOptions
    from huescope.cancellation import Job

NAME = "diffusion"
LABEL = marked("Error diffusion")
DESCRIPTION = marked("Passes what each pixel misses on to the next ones: the finest gradients.")
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
    job.report(0.0, marked("finding flat areas"))
    settled = _settled(picture, palette_rgb_u8, job)
    job.report(0.2, marked("dithering"))
    serpentine = Serpentine(palette_rgb_u8, options.strength, job)
    rows, batches = strips_of((picture.width_px, picture.height_px))
    found = np.empty(settled.shape, np.uint8)

    # One after another: two threads would wait for each other at each of the many short steps.
    for firsts in batches:
        diffused = serpentine.diffused(picture.rgb_u8, settled, firsts, rows, job)
        for first, strip in zip(firsts, diffused, strict=True):
            found[first : first + rows] = strip[: picture.height_px - first]
        job.report(0.2 + 0.7 * min(1, firsts.stop / picture.height_px), marked("dithering"))
    if settled.any():
        pixels = Picture(picture.name, picture.format, picture.rgb_u8[settled][None])
        found[settled] = reduce_picture(pixels, palette_rgb_u8, job)[0]
    return found


def _settled(picture: Picture, palette_rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.bool_]:
    """Tell which pixels take the nearest colour in any case; shape (height, width)."""
    flat = flat_mask(picture, job)
    settled = np.empty(picture.rgb_u8.shape[:2], np.bool_) if flat is None else flat
    in_palette = np.zeros(1 << 24, np.bool_)
    in_palette[pack(palette_rgb_u8)] = True

    def find(part: tuple[int, int]) -> None:
        rows = slice(*part)
        same = in_palette.take(pack(picture.rgb_u8[rows]))
        if picture.alpha_u8 is not None:
            same |= picture.alpha_u8[rows] == 0
        settled[rows] = same if flat is None else same | flat[rows]

    for _ in in_threads(find, list(strips_between((picture.width_px, picture.height_px))), job):
        pass
    return settled
