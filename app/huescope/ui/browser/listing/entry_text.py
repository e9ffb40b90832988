"""Texts about entries: details, tooltip, accessible text and the summary of a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.style.numbers import count_text, date_text, share_text, size_text, things

if TYPE_CHECKING:
    from huescope.sources.place import Entry
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Thumbnail


def problem_of(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Return a sentence on why there is no thumbnail; empty if there is no problem."""
    if entry.unreadable:
        return f"{entry.unreadable[0].upper()}{entry.unreadable[1:]}."
    return thumbnail.problem if thumbnail is not None else ""


def facts(entry: Entry) -> str:
    """Format size, date and storage class in one line."""
    parts = [
        "folder" if entry.is_folder else size_text(entry.size_bytes),
        date_text(entry.modified_s, with_time=True),
        entry.tier,
    ]
    return "  ·  ".join(part for part in parts if part)


def tooltip(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Format the tooltip of an entry."""
    lines = [entry.name, facts(entry), problem_of(entry, thumbnail)]
    if thumbnail is not None and thumbnail.strip:
        colors = (f"{code} {share_text(share, short=True)}" for code, share in thumbnail.strip)
        lines.append("  ".join(colors))
    return "\n".join(line for line in lines if line)


def accessible_text(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Format the text of an entry for screen readers."""
    parts = [entry.name, facts(entry).replace("  ·  ", ", "), problem_of(entry, thumbnail)]
    if thumbnail is not None and thumbnail.strip:
        parts.append("main colours " + " ".join(hex_code for hex_code, _share in thumbnail.strip))
    return ", ".join(part for part in parts if part)


def listing_summary(
    listing: Listing | None, arrangement: Arrangement | None, *, is_listing: bool, is_stopped: bool
) -> str:
    """Format how much of a place is shown.

    Parameters
    ----------
    listing, arrangement
        What is shown; None for nothing.
    is_listing : bool
        Whether more entries are expected.
    is_stopped : bool
        Whether listing was stopped before the end.
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
