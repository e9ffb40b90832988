"""The commands of comparing and of the palette: titles, tooltips, icons and shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

Keys = QKeySequence.StandardKey | str
_KEY = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the window.

    Attributes
    ----------
    id : str
        Id, and object name of its `QAction`.
    title : str
        Title in menus and on buttons, with ``&`` before its mnemonic.
    tooltip : str
        What it does.
    icon : str
        Name of the icon; empty for none.
    label : str
        Short title for buttons; empty to use the title.
    keys : tuple
        Shortcuts, the shown one first.
    checkable : bool
        Whether it is a toggle.
    local : bool
        Whether the shortcuts work in the palette's swatches only, because they have another
        meaning elsewhere.
    """

    id: str
    title: str
    tooltip: str
    icon: str = ""
    label: str = ""
    keys: tuple[Keys, ...] = ()
    checkable: bool = False
    local: bool = False


COMPARE_COMMANDS = (
    Command(
        "original",
        "&Original",
        "Show the picture as it is; hold O to see it for a moment",
        keys=("Shift+O",),
        checkable=True,
    ),
    Command(
        "reduced",
        "&Reduced",
        "Show the picture in the colours of the palette, or as it is; hold O to see the original",
        label="Reduced",
        keys=("R",),
        checkable=True,
    ),
    Command(
        "divider",
        "&Divider",
        "Show the original left and the reduced picture right of a line that you can drag",
        keys=("D",),
        checkable=True,
    ),
    Command(
        "side_by_side",
        "&Side by Side",
        "Show both pictures beside each other, zoomed and moved together",
        keys=("S",),
        checkable=True,
    ),
    Command(
        "difference",
        "Di&fference",
        "Show how far each pixel is from its palette colour, as a grey",
        keys=("X",),
        checkable=True,
    ),
)
"""Ids are the values of `Comparison`."""

PALETTE_COMMANDS = (
    Command(
        "undo",
        "&Undo",
        "Take the last step back",
        keys=(_KEY.Undo,),
    ),
    Command(
        "redo",
        "&Redo",
        "Do once more what was undone",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Command(
        "new_palette",
        "&New Palette",
        "Begin an empty palette beside the open ones",
        keys=(_KEY.New,),
    ),
    Command(
        "duplicate_palette",
        "Duplicate &Palette",
        "Open a copy of the shown palette beside it, to try something else",
    ),
    Command(
        "reopen_palette",
        "Reopen C&losed Palette",
        "Bring back the palette that was closed last",
        keys=("Ctrl+Shift+T",),
    ),
    Command("rename_palette", "Rename Pale&tte…", "Give the shown palette another name"),
    Command("note", "Palette N&ote…", "Write down what is worth knowing about this palette"),
    Command(
        "rename",
        "Re&name Colour",
        "Give the swatch another name",
        keys=("F2",),
        local=True,
    ),
    Command(
        "edit_color",
        "&Edit Colour…",
        "Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double click does it too",
        keys=("Ctrl+Return",),
        local=True,
    ),
    Command(
        "lock",
        "&Lock Colour",
        "Keep the swatch just as it is while the others are found round it; once more frees it",
        keys=("L",),
        local=True,
    ),
    Command(
        "duplicate",
        "&Duplicate Colour",
        "Put a copy beside each selected swatch",
        keys=("Ctrl+D",),
        local=True,
    ),
    Command(
        "remove",
        "Dele&te Colour",
        "Take the selected swatches out of the palette; undo brings them back",
        keys=(_KEY.Delete, "Backspace"),
        local=True,
    ),
    Command(
        "move_back",
        "Move Colour &Back",
        "Let the selected swatches stand one place earlier",
        keys=("Alt+Shift+Left",),
        local=True,
    ),
    Command(
        "move_forth",
        "Move Colour &Forth",
        "Let the selected swatches stand one place later",
        keys=("Alt+Shift+Right",),
        local=True,
    ),
    Command(
        "group",
        "&Group Colours…",
        "Put the selected swatches into a group with a name",
        keys=("Ctrl+G",),
        local=True,
    ),
    Command(
        "ungroup",
        "&Ungroup Colours",
        "Take the selected swatches out of their group",
        keys=("Ctrl+Shift+G",),
        local=True,
    ),
    Command(
        "add_color",
        "&Add Colour…",
        "Add a colour that you choose or type; paste, drop and Pick add colours too",
        keys=("Ctrl+Shift+A",),
    ),
    Command(
        "pick",
        "P&ick from Picture",
        "Point at the picture and click to add a colour: arrow keys nudge, Esc ends",
        "color-picker",
        "Pick",
        ("I",),
        checkable=True,
    ),
    Command(
        "pick_screen",
        "Pick from &Screen…",
        "Add a colour from anywhere on the screen, also of other programs",
        "color-picker",
    ),
    Command(
        "find_again",
        "Find A&gain",
        "Find the colours anew from the picture: hand-made changes go, locked swatches stay",
        keys=("Ctrl+R",),
    ),
    Command(
        "painted",
        "Read &Swatches in Picture",
        "Open the swatches that are painted in a picture of a palette, each in its exact colour",
        "layout-grid",
    ),
    Command(
        "judge",
        "&Judge Palette…",
        "See how different the colours are, how they read as text, and how other eyes see them",
        "layers-difference",
        "Judge",
        ("Ctrl+J",),
    ),
)
"""The commands of the palette, in the order of its menu."""
