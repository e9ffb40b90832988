"""The texts of an entry of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.library.entry import COPIED, EXPORTED, MADE, OPENED, SAVED, SHARED
from huescope.texts import marked
from huescope.ui.language.translation import in_one_line, tr, translated
from huescope.ui.style.numbers import colors_text, date_text

if TYPE_CHECKING:
    from huescope.library.entry import Entry

UNNAMED = marked("Untitled")
_LEAST_COLORS_TOLD = 12


def origin_text(entry: Entry) -> str:
    """Say how an entry came into the library."""
    words = {
        OPENED: tr("Opened"),
        MADE: tr("Made"),
        SAVED: tr("Saved"),
        EXPORTED: tr("Exported"),
        SHARED: tr("Shared"),
        COPIED: tr("Copied"),
    }
    return words[entry.origin]


def name_text(entry: Entry) -> str:
    """Give the name of an entry for one line."""
    return printable(entry.name).strip() or translated(UNNAMED)


def caption(entry: Entry) -> str:
    """Give the date of an entry, and its tags, or else how many colours it has."""
    date = date_text(entry.date_s, short=True)
    tags = ", ".join(entry.tags)
    return in_one_line([date, tags or colors_text(len(entry.palette.swatches))])


def tooltip(entry: Entry) -> str:
    """Tell everything that is known of an entry, a line each."""
    what = f"{origin_text(entry)} {date_text(entry.date_s, with_time=True)}"
    lines = [
        name_text(entry),
        colors_text(len(entry.palette.swatches)),
        f"{what}: {printable(entry.place)}" if entry.place else what,
        tr("From {source}", source=printable(entry.source)) if entry.source else "",
        tr("Tags: {tags}", tags=", ".join(entry.tags)) if entry.tags else "",
        printable(entry.palette.note),
    ]
    return "\n".join(filter(None, lines))


def accessible_text(entry: Entry) -> str:
    """Describe an entry for a screen reader."""
    swatches = entry.palette.swatches
    colors = ", ".join(each.name or each.hex for each in swatches[:_LEAST_COLORS_TOLD])
    parts = [name_text(entry), tr("starred") if entry.starred else "", caption(entry), colors]
    return ", ".join(filter(None, parts))
