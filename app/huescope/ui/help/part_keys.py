"""Keys that are no commands: they work in one part of the window, on what is focused there."""

from __future__ import annotations

from huescope.ui.help.entries import Entry

PART_KEYS = tuple(
    Entry(title, group, keys)
    for group, rows in (
        (
            "Photograph",
            (
                ("Show the original while held", ("O",)),
                ("Move the picture with the mouse while held", ("Space",)),
                ("Open the previous picture", ("Left", "Up", "Page Up")),
                ("Open the next picture", ("Right", "Down", "Page Down")),
            ),
        ),
        (
            "Pin, Eyedropper",
            (
                ("Move by one pixel", ("Arrow keys",)),
                ("Move by ten pixels", ("Shift+Arrow keys",)),
                ("Average a smaller or larger square", ("[", "]")),
                ("Take the colour", ("Enter",)),
                ("Leave the colour as it was", ("Esc",)),
            ),
        ),
        (
            "Swatches",
            (
                ("Choose another swatch", ("Arrow keys",)),
                ("Choose several", ("Shift+Arrow keys",)),
                ("Copy the colour", ("Enter",)),
            ),
        ),
        (
            "How Many, Calm - Vivid",
            (
                ("One step less or more", ("Left", "Right")),
                ("To the lower or upper end", ("Home", "End")),
            ),
        ),
        (
            "Histogram, Scopes, Share Bar",
            (
                ("Read the values next to this one", ("Left", "Right")),
                ("Read the values further away", ("Page Down", "Page Up")),
                ("Go to the first or last value", ("Home", "End")),
                ("Stop lighting up a range in the picture", ("Esc",)),
            ),
        ),
        (
            "Browser",
            (
                ("Open the picture or folder", ("Enter",)),
                ("Go to the enclosing folder", ("Backspace",)),
            ),
        ),
        (
            "Palettes in Library",
            (
                ("Open the palette", ("Enter",)),
                ("Star it, or take the star away", ("*",)),
                ("Edit its tags", ("T",)),
                ("Rename it", ("F2",)),
                ("Delete it", ("Del",)),
                ("Bring deleted palettes back", ("Ctrl+Z",)),
                ("Go back to the pictures", ("Backspace", "Alt+Left")),
            ),
        ),
    )
    for title, keys in rows
)
"""Grouped by the part of the window."""
