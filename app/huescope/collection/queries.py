"""Queries for the colour index: of colours and amounts, of a palette, or of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.collection.search import Query
from huescope.collection.signature import SIZE, WEIGHT, signature_from, signature_of
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.collection.words import Amount
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette

WANTED_SHARE = 0.5
"""The part of a picture that has the colours of a query, where nothing is said of amounts."""

_UNTOLD_SHARE = 0.1


def query_of_amounts(amounts: Sequence[Amount]) -> Query:
    """Ask for pictures that have some colours.

    Parameters
    ----------
    amounts : sequence of Amount
        At least one. Shares of the picture count as they are, scaled down if they are more than
        all of it. A colour without a share gets a tenth beside others that have one; where none
        has, the colours share half of the picture by their weights.

    Returns
    -------
    Query
        The rest of a picture may have any colour.

    Raises
    ------
    OptionError
        If there is no colour.
    """
    if not amounts:
        raise OptionError(marked("Which colour is to be found?"))
    if any(amount.share is not None for amount in amounts):
        shares = np.array([a.share if a.share is not None else _UNTOLD_SHARE for a in amounts])
        shares /= max(1.0, float(shares.sum()))
    else:
        weights = np.array([amount.weight for amount in amounts])
        shares = WANTED_SHARE * weights / weights.sum()
    rgb_u8 = np.array([amount.rgb for amount in amounts], np.uint8)
    return Query(rgb_u8_to_uniform_oklab(rgb_u8).astype(np.float32), shares.astype(np.float32))


def query_of_palette(palette: Palette) -> Query:
    """Ask for pictures that have the colours of a palette.

    Parameters
    ----------
    palette : Palette
        Where its swatches have shares, these count; else all alike. Of more than eight colours,
        the nearest ones are joined.

    Returns
    -------
    Query
        Of `WANTED_SHARE` of the picture.

    Raises
    ------
    OptionError
        If it has no colour.
    """
    swatches = palette.swatches
    if not swatches:
        raise OptionError(marked("This palette has no colours to look for."))
    shares = np.array([swatch.share for swatch in swatches], np.float64)
    if not shares.all():
        shares = np.ones(len(swatches))
    oklab = rgb_u8_to_uniform_oklab(np.array([swatch.rgb for swatch in swatches], np.uint8))
    signature = signature_from(oklab, shares)
    assert signature.weights.size <= SIZE  # noqa: S101
    return Query(signature.oklab, signature.weights * np.float32(WANTED_SHARE / WEIGHT))


def query_of_picture(picture: Picture, job: Job) -> Query:
    """Ask for pictures that look like one.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps.

    Returns
    -------
    Query
        Of the whole picture.

    Raises
    ------
    NothingVisible, Cancelled
        As `huescope.collection.signature.signature_of` does.
    """
    signature = signature_of(picture, job)
    return Query(signature.oklab, (signature.weights / WEIGHT).astype(np.float32))
