"""Texts about entries: details, tooltip, accessible text and the summary of a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.language.translation import in_one_line, tr, tr_plural, translated
from huescope.ui.style.numbers import count_text, date_text, share_text, size_text

if TYPE_CHECKING:
    from huescope.sources.place import Entry
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Thumbnail


def problem_of(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Return a sentence on why there is no thumbnail; empty if there is no problem."""
    if entry.unreadable:
        reason = translated(entry.unreadable)
        return f"{reason[0].upper()}{reason[1:]}."
    return translated(thumbnail.problem) if thumbnail is not None else ""


def facts(entry: Entry) -> str:
    """Format size, date and storage class in one line."""
    parts = [
        tr("folder") if entry.is_folder else size_text(entry.size_bytes),
        date_text(entry.modified_s, with_time=True),
        translated(entry.tier),
    ]
    return in_one_line(parts)


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
        parts.append(
            tr("main colours {codes}", codes=" ".join(code for code, _share in thumbnail.strip))
        )
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
        number = count_text(every)
        if arrangement.hidden:
            return tr("{number} so far, filtered so far", number=number)
        return tr("{number} so far, sorted so far", number=number)
    if every == 0:
        return ""
    pictures = tr_plural("{n} picture", "{n} pictures", arrangement.pictures)
    folders = tr_plural("{n} folder", "{n} folders", arrangement.folders)
    counted = ((arrangement.pictures, pictures), (arrangement.folders, folders))
    text = ", ".join(each for number, each in counted if number)
    if arrangement.hidden:
        text = tr(
            "{shown} of {every}",
            shown=count_text(every - arrangement.hidden),
            every=count_text(every),
        )
    return tr("{listed}, not all: listing was stopped", listed=text) if is_stopped else text
