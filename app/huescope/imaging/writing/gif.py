"""GIF: one transparent colour at most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from huescope.errors import OptionError
from huescope.imaging.writing._encoding import encoded
from huescope.imaging.writing._entries import MOST_ENTRIES, entries_of
from huescope.imaging.writing._format import Written
from huescope.imaging.writing._frames import indexed_frames
from huescope.imaging.writing._reduced import OPAQUE
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture

NAME = "gif"
LABEL = "GIF"
DESCRIPTION = marked(
    "Every pixel as it is, with the palette in its order; pixels are opaque or not."
)
SUFFIXES = (".gif",)
LOSSLESS = True
MAX_SIDE_PX = 65_535
RANK = 70

_HALF = 128
_TO_BACKGROUND = 2  # what is clear in the next frame would show this one
_NOTE = marked(
    "GIF knows no translucency: pixels are opaque from half their alpha on, and clear below."
)
_NO_PROFILE = "The file cannot say that it is sRGB, which is what GIF stands for."


def write(reduced: ReducedPicture, job: Job) -> Written:
    """Write a GIF; see `huescope.imaging.writing.write`.

    Raises
    ------
    OptionError
        If a transparent entry would be the 257th.
    """
    reduced, note = _clear_or_opaque(reduced)
    entries = entries_of(reduced)
    if entries is None:
        raise _too_many()
    image = Image.fromarray(entries.indices_u8)
    image.putpalette(entries.rgb_u8.tobytes())
    options: dict[str, Any] = {"transparency": 0} if entries.alphas else {}
    job.report(0.2, marked("writing the file"))
    # Rows in the order of interlacing take a tenth more bytes.
    data = encoded(image, "GIF", job, optimize=False, interlace=False, **options)
    return Written(data, "GIF", note or _NO_PROFILE)


def write_animation(animation: ReducedAnimation, job: Job) -> Written:
    """Write an animated GIF; see `huescope.imaging.writing.write`.

    Durations are rounded to hundredths of a second, which is what GIF counts.

    Raises
    ------
    OptionError
        As `write` does.
    """
    changed = [_clear_or_opaque(frame) for frame in animation.frames]
    note = next((note for _frame, note in changed if note), None)
    indexed = indexed_frames(replace(animation, frames=tuple(frame for frame, _note in changed)))
    if indexed is None:
        raise _too_many()
    images, alphas = indexed
    options: dict[str, Any] = {"transparency": 0, "disposal": _TO_BACKGROUND} if alphas else {}
    if animation.timing.plays != 1:
        # The extension says how often it is repeated, and 0 for ever.
        options["loop"] = max(animation.timing.plays - 1, 0)
    job.report(0.2, marked("writing the file"))
    data = encoded(
        images[0],
        "GIF",
        job,
        save_all=True,
        append_images=images[1:],
        duration=[round(each / 10) * 10 for each in animation.timing.durations_ms],
        optimize=False,
        **options,
    )
    return Written(
        data, marked("animated GIF of {images} frames", images=len(images)), note or _NO_PROFILE
    )


def _clear_or_opaque(reduced: ReducedPicture) -> tuple[ReducedPicture, str | None]:
    """Make every pixel fully opaque or fully transparent, and say so where that changes any."""
    alpha_u8 = reduced.alpha_u8
    if alpha_u8 is None or not bool(((alpha_u8 > 0) & (alpha_u8 < OPAQUE)).any()):
        return reduced, None
    opaque = np.where(alpha_u8 >= _HALF, np.uint8(OPAQUE), np.uint8(0))
    return replace(reduced, alpha_u8=opaque), _NOTE


def _too_many() -> OptionError:
    return OptionError(
        marked(
            "GIF holds {most_entries} entries, and what is transparent takes one: "
            "ask for {most_entries2} colours.",
            most_entries=MOST_ENTRIES,
            most_entries2=MOST_ENTRIES - 1,
        )
    )
