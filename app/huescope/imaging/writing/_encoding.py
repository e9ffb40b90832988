"""Pillow's encoders, on a thread that a cancelled job does not wait for."""

from __future__ import annotations

import contextlib
import io
import threading
from concurrent.futures import Future
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from huescope.errors import OptionError
from huescope.imaging.policy import current
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    from huescope.cancellation import Job

_Result = TypeVar("_Result")

_LOOK_S = 0.03
# The creation date within the header of a profile (ICC.1:2022, 7.2).
_DATE = slice(24, 36)


def encoded(image: Image.Image, format_: str, job: Job, **options: Any) -> bytes:  # noqa: ANN401
    """Encode an image.

    Parameters
    ----------
    image : PIL.Image.Image
        Nobody else uses it.
    format_ : str
        As Pillow calls it.
    job : Job
        Checked while the encoder runs. Encoders cannot be stopped: that of a cancelled job goes on
        for nobody, and what it makes is dropped.
    **options
        For Pillow.

    Returns
    -------
    bytes
        The file.

    Raises
    ------
    OptionError
        If the encoder refuses the image.
    Cancelled
        If the job was cancelled.
    """
    file = io.BytesIO()
    try:
        aside(lambda: image.save(file, format_, **options), job)
    except (OSError, ValueError) as error:
        raise OptionError(f"{format_} cannot hold this picture: {error}.") from error
    return file.getvalue()


def aside(work: Callable[[], _Result], job: Job) -> _Result:
    """Do work that cannot be interrupted on a thread that a cancelled job does not wait for.

    Parameters
    ----------
    work : callable
        Lets go of the interpreter while it takes long.
    job : Job
        Checked meanwhile.

    Returns
    -------
    object
        What `work` returned; an exception of it is raised here.

    Raises
    ------
    Cancelled
        If the job was cancelled; the work goes on for nobody.
    """
    outcome: Future[_Result] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except Exception as error:  # noqa: BLE001 - raised by the thread that waits
            outcome.set_exception(error)

    threading.Thread(target=run, name="encode picture", daemon=True).start()
    while True:
        with contextlib.suppress(TimeoutError):
            outcome.exception(_LOOK_S)
        job.check()
        if outcome.done():
            return outcome.result()


def check_memory(pixels: int, bytes_a_pixel: int, label: str) -> None:
    """Refuse a picture whose encoder would take more memory than a picture may.

    Parameters
    ----------
    pixels : int
        How many the picture has.
    bytes_a_pixel : int
        What the encoder takes for each, as measured.
    label : str
        The name of the format.

    Raises
    ------
    OptionError
        If that is more than `huescope.imaging.policy` allows.
    """
    needed_bytes, budget_bytes = bytes_a_pixel * pixels, current().memory_bytes
    if needed_bytes > budget_bytes:
        raise OptionError(
            marked(
                "Writing {pixels:.0f} megapixels as {label} takes {needed_bytes:.1f} GB of "
                "memory, more than the {budget_bytes:.1f} GB that a picture may take.",
                pixels=pixels / 1e6,
                label=label,
                needed_bytes=needed_bytes / 1e9,
                budget_bytes=budget_bytes / 1e9,
            )
        )


@cache
def srgb_profile() -> bytes:
    """Make a small ICC profile of sRGB; the same bytes each time.

    Returns
    -------
    bytes
        By LittleCMS, without a creation date.
    """
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes(_DATE.stop - _DATE.start)
    return bytes(profile)
