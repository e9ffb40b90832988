"""Keys that are no commands: they work in one part of the window, on what is focused there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from huescope.texts import marked
from huescope.ui.help.entries import Entry
from huescope.ui.language.translation import translated

PART_KEYS = tuple(
    Entry(title, group, keys)
    for group, rows in (
        (
            marked("Photograph"),
            (
                (marked("Show the original while held"), ("O",)),
                (marked("Move the picture with the mouse while held"), ("Space",)),
                (marked("Open the previous picture"), ("Left", "Up", "Page Up")),
                (marked("Open the next picture"), ("Right", "Down", "Page Down")),
            ),
        ),
        (
            marked("Pin, Eyedropper"),
            (
                (marked("Move by one pixel"), (marked("Arrow keys"),)),
                (marked("Move by ten pixels"), (marked("Shift+Arrow keys"),)),
                (marked("Average a smaller or larger square"), ("[", "]")),
                (marked("Take the colour"), ("Enter",)),
                (marked("Leave the colour as it was"), ("Esc",)),
            ),
        ),
        (
            marked("Swatches"),
            (
                (marked("Choose another swatch"), (marked("Arrow keys"),)),
                (marked("Choose several"), (marked("Shift+Arrow keys"),)),
                (marked("Copy the colour"), ("Enter",)),
            ),
        ),
        (
            marked("How Many, Calm - Vivid"),
            (
                (marked("One step less or more"), ("Left", "Right")),
                (marked("To the lower or upper end"), ("Home", "End")),
            ),
        ),
        (
            marked("Histogram, Scopes, Share Bar"),
            (
                (marked("Read the values next to this one"), ("Left", "Right")),
                (marked("Read the values further away"), ("Page Down", "Page Up")),
                (marked("Go to the first or last value"), ("Home", "End")),
                (marked("Stop lighting up a range in the picture"), ("Esc",)),
            ),
        ),
        (
            marked("Browser"),
            (
                (marked("Open the picture or folder"), ("Enter",)),
                (marked("Go to the enclosing folder"), (marked("Backspace"),)),
            ),
        ),
        (
            marked("Palettes in Library"),
            (
                (marked("Open the palette"), ("Enter",)),
                (marked("Star it, or take the star away"), ("*",)),
                (marked("Edit its tags"), ("T",)),
                (marked("Rename it"), ("F2",)),
                (marked("Delete it"), ("Del",)),
                (marked("Bring deleted palettes back"), ("Ctrl+Z",)),
                (marked("Go back to the pictures"), (marked("Backspace"), "Alt+Left")),
            ),
        ),
    )
    for title, keys in rows
)
"""Grouped by the part of the window."""


def listed() -> list[Entry]:
    """List them in the language of the window; Qt knows what keys are called in it."""
    return [
        Entry(
            translated(each.title),
            translated(each.group),
            tuple(QCoreApplication.translate("QShortcut", translated(key)) for key in each.keys),
        )
        for each in PART_KEYS
    ]
