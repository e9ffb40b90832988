"""Decoding in a helper process, so that a decoder's crash costs one sentence.

============  ======================================================================
`pool`        keeps helpers warm, and gives each picture one
`process`     one helper, as the program sees it
`serve`       one helper, as it sees itself: runs the stages of `huescope.imaging.stages`
`sandbox`     what it may not do: files, network, programs, memory, time
`watch`       how much memory it has in use, for systems that do not limit that
`channel`     the messages between the two
`memory`      the pixels between the two
============  ======================================================================

The program trusts nothing that a helper says: messages are JSON of known fields, and sizes are
checked before anything is allocated. No pickle is read.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.imaging.kind import Kind
    from huescope.imaging.picture import Picture
    from huescope.imaging.request import Request


def run(data: bytes, kind: Kind, request: Request, job: Job) -> Picture | None:
    """Decode a picture in a helper.

    Parameters
    ----------
    data, kind, request, job
        As for `huescope.imaging.stages.run`. When the job is cancelled, the helper is killed.

    Returns
    -------
    Picture or None
        As there; its arrays are memory that was shared with the helper.

    Raises
    ------
    DecoderFailed
        If the decoder crashed, took too long, or could not be started.
    UnsupportedPicture, DamagedPicture, PictureTooLarge, Cancelled
        As there.
    """
    from huescope.imaging.helper import pool

    return pool.run(data, kind, request, job)


def give_back() -> None:
    """Give memory back that helpers keep for their next picture, which opens a little later."""
    if "huescope.imaging.helper.pool" in sys.modules:
        from huescope.imaging.helper import pool

        pool.give_back()


def close() -> None:
    """End the helpers that wait for work; where there is work again, another one is started."""
    if "huescope.imaging.helper.pool" in sys.modules:
        from huescope.imaging.helper import pool

        pool.close()
