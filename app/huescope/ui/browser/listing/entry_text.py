"""Entries as the browser says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.style.numbers import count_text, date_text, share_text, size_text, things

if TYPE_CHECKING:
    from huescope.sources.place import Entry
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Thumbnail


def problem_of(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Say in a sentence why there is no thumbnail to be had; empty where there is none to tell."""
    if entry.unreadable:
        return f"{entry.unreadable[0].upper()}{entry.unreadable[1:]}."
    return thumbnail.problem if thumbnail is not None else ""


def facts(entry: Entry) -> str:
    """Say size, date and class of storage in one line."""
    parts = [
        "folder" if entry.is_folder else size_text(entry.size_bytes),
        date_text(entry.modified_s, with_time=True),
        entry.tier,
    ]
    return "  ·  ".join(part for part in parts if part)


def tooltip(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Say all about an entry in a few lines."""
    lines = [entry.name, facts(entry), problem_of(entry, thumbnail)]
    if thumbnail is not None and thumbnail.strip:
        colors = (f"{code} {share_text(share, short=True)}" for code, share in thumbnail.strip)
        lines.append("  ".join(colors))
    return "\n".join(line for line in lines if line)


def accessible_text(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Say all about an entry to a person who listens."""
    parts = [entry.name, facts(entry).replace("  ·  ", ", "), problem_of(entry, thumbnail)]
    if thumbnail is not None and thumbnail.strip:
        parts.append("main colours " + " ".join(hex_code for hex_code, _share in thumbnail.strip))
    return ", ".join(part for part in parts if part)


def listing_summary(
    listing: Listing | None, arrangement: Arrangement | None, *, is_listing: bool, is_stopped: bool
) -> str:
    """Say how much of a place is shown.

    Parameters
    ----------
    listing, arrangement
        What is shown; None where nothing is.
    is_listing : bool
        Whether more is to come.
    is_stopped : bool
        Whether more was to come, and will not.
    """
    if listing is None or arrangement is None:
        return ""
    every = arrangement.pictures + arrangement.folders + arrangement.hidden
    if is_listing:
        return (
            f"{count_text(every)} so far, {'filtered' if arrangement.hidden else 'sorted'} so far"
        )
    if every == 0:
        return ""
    counted = ((arrangement.pictures, "picture"), (arrangement.folders, "folder"))
    text = ", ".join(things(number, noun) for number, noun in counted if number)
    if arrangement.hidden:
        text = f"{count_text(every - arrangement.hidden)} of {count_text(every)}"
    return f"{text}, not all: listing was stopped" if is_stopped else text
