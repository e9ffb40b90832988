"""What stands in the place of the thumbnails while there are none: why, and what to do."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from huescope.errors import HuescopeError
    from huescope.sources.place import Place
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing

_DROP_HINT = marked("Drop a folder here, or choose one, to see its pictures.")
_CHOOSE = marked("Browse a folder of this computer")
_TRY_AGAIN = marked("Look once more whether the place can be listed")
_EMPTY = marked("There are no pictures and no folders in this place.")


class Act(Enum):
    """What the button of the placeholder does."""

    NONE = auto()
    CHOOSE_FOLDER = auto()
    TRY_AGAIN = auto()
    CLEAR_FILTER = auto()


class EmptyPlace(NamedTuple):
    """Icon, heading and sentence, and a button with its tooltip where something can be done."""

    icon: str
    heading: str
    sentence: str
    button: str = ""
    tooltip: str = ""
    act: Act = Act.NONE


def failed_place(failure: HuescopeError, *, is_local: bool) -> EmptyPlace:
    """Say why a place cannot be listed."""
    return EmptyPlace(
        "folder-off" if is_local else "cloud-off",
        tr("This place cannot be shown"),
        translated(str(failure)),
        tr("Try Again"),
        translated(_TRY_AGAIN),
        Act.TRY_AGAIN,
    )


def empty_place(
    place: Place | None,
    listing: Listing | None,
    arrangement: Arrangement | None,
    shown: int,
    words: str,
) -> EmptyPlace | None:
    """Say why there is nothing to see in a place that did not fail.

    Parameters
    ----------
    place : Place or None
        The place; None where none was opened yet.
    listing, arrangement : Listing or None, Arrangement or None
        What is known of it.
    shown : int
        How many entries are shown.
    words : str
        The filter.

    Returns
    -------
    EmptyPlace or None
        None where there is something to see, or may still be.
    """
    if place is None:
        return EmptyPlace(
            "photo",
            tr("No folder is open"),
            translated(_DROP_HINT),
            tr("Choose a folder…"),
            translated(_CHOOSE),
            Act.CHOOSE_FOLDER,
        )
    if listing is None or arrangement is None or shown or not listing.complete:
        return None
    if arrangement.hidden:
        sentence = tr("No name here contains “{words}”.", words=words)
        return EmptyPlace(
            "search",
            tr("No match"),
            sentence,
            tr("Show all"),
            tr("Clear the filter"),
            Act.CLEAR_FILTER,
        )
    return EmptyPlace("photo", tr("No pictures here"), translated(_EMPTY))
