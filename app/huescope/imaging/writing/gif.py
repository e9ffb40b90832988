"""GIF: one transparent colour at most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from huescope.errors import OptionError
from huescope.imaging.writing._encoding import encoded
from huescope.imaging.writing._entries import MOST_ENTRIES, entries_of
from huescope.imaging.writing._format import Written
from huescope.imaging.writing._reduced import OPAQUE

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedPicture

NAME = "gif"
LABEL = "GIF"
DESCRIPTION = "Every pixel as it is, with the palette in its order; pixels are opaque or not."
SUFFIXES = (".gif",)
LOSSLESS = True
MAX_SIDE_PX = 65_535
RANK = 70

_HALF = 128
_NOTE = "GIF knows no translucency: pixels are opaque from half their alpha on, and clear below."
_NO_PROFILE = "The file cannot say that it is sRGB, which is what GIF stands for."


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a GIF; see `huescope.imaging.writing.write`.

    Raises
    ------
    OptionError
        If a transparent entry would be the 257th.
    """
    alpha_u8, note = reduced.alpha_u8, None
    if alpha_u8 is not None and bool(((alpha_u8 > 0) & (alpha_u8 < OPAQUE)).any()):
        opaque = np.where(alpha_u8 >= _HALF, np.uint8(OPAQUE), np.uint8(0))
        reduced, note = replace(reduced, alpha_u8=opaque), _NOTE
    entries = entries_of(reduced)
    if entries is None:
        raise OptionError(
            f"GIF holds {MOST_ENTRIES} entries, and what is transparent takes one: ask for "
            f"{MOST_ENTRIES - 1} colours."
        )
    image = Image.fromarray(entries.indices_u8)
    image.putpalette(entries.rgb_u8.tobytes())
    options = {"transparency": 0} if entries.alphas else {}
    job.report(0.2, "writing the file")
    data = encoded(image, "GIF", job, optimize=False, **options)
    return Written(data, "GIF", note or _NO_PROFILE)
