"""The commands of comparing and of the palette: titles, tooltips, icons and shortcuts."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from huescope.dataclass import dataclass
from huescope.texts import marked

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
        marked("&Original"),
        marked("Show the picture as it is; hold O to see it for a moment"),
        keys=("Shift+O",),
        checkable=True,
    ),
    Command(
        "reduced",
        marked("&Reduced"),
        marked(
            "Show the picture in the colours of the palette, or as it is; hold O to "
            "see the original"
        ),
        label=marked("Reduced"),
        keys=("R",),
        checkable=True,
    ),
    Command(
        "divider",
        marked("&Divider"),
        marked("Show the original left and the reduced picture right of a line that you can drag"),
        keys=("D",),
        checkable=True,
    ),
    Command(
        "side_by_side",
        marked("&Side by Side"),
        marked("Show both pictures beside each other, zoomed and moved together"),
        keys=("S",),
        checkable=True,
    ),
    Command(
        "difference",
        marked("Di&fference"),
        marked("Show how far each pixel is from its palette colour, as a grey"),
        keys=("X",),
        checkable=True,
    ),
)
"""Ids are the values of `Comparison`."""

PALETTE_COMMANDS = (
    Command(
        "undo",
        marked("&Undo"),
        marked("Take the last step back"),
        keys=(_KEY.Undo,),
    ),
    Command(
        "redo",
        marked("&Redo"),
        marked("Do once more what was undone"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Command(
        "new_palette",
        marked("&New Palette"),
        marked("Begin an empty palette beside the open ones"),
        keys=(_KEY.New,),
    ),
    Command(
        "duplicate_palette",
        marked("Duplicate &Palette"),
        marked("Open a copy of the shown palette beside it, to try something else"),
    ),
    Command(
        "compare_moods",
        marked("Compare &Moods…"),
        marked("See the colours of this picture in every mood below each other, and take one"),
    ),
    Command(
        "close_palette",
        marked("&Close Palette"),
        marked("Close the shown palette; it can be brought back"),
        keys=(_KEY.Close, "Ctrl+W"),
    ),
    Command(
        "reopen_palette",
        marked("Reopen C&losed Palette"),
        marked("Bring back the palette that was closed last"),
        keys=("Ctrl+Shift+T",),
    ),
    Command(
        "rename_palette", marked("Rename Pale&tte…"), marked("Give the shown palette another name")
    ),
    Command(
        "note",
        marked("Palette N&ote…"),
        marked("Write down what is worth knowing about this palette"),
    ),
    Command(
        "rename",
        marked("Re&name Colour"),
        marked("Give the swatch another name"),
        keys=("F2",),
        local=True,
    ),
    Command(
        "edit_color",
        marked("&Edit Colour…"),
        marked(
            "Change the colour by OKLCH, HSL, RGB, hex or any CSS notation; a double "
            "click does it too"
        ),
        keys=("Ctrl+Return",),
        local=True,
    ),
    Command(
        "lock",
        marked("&Lock Colour"),
        marked(
            "Keep the swatch just as it is while the others are found round it; once more frees it"
        ),
        keys=("L",),
        local=True,
    ),
    Command(
        "duplicate",
        marked("&Duplicate Colour"),
        marked("Put a copy beside each selected swatch"),
        keys=("Ctrl+D",),
        local=True,
    ),
    Command(
        "remove",
        marked("Dele&te Colour"),
        marked("Take the selected swatches out of the palette; undo brings them back"),
        keys=(_KEY.Delete, marked("Backspace")),
        local=True,
    ),
    Command(
        "move_back",
        marked("Move Colour &Back"),
        marked("Let the selected swatches stand one place earlier"),
        keys=("Alt+Shift+Left",),
        local=True,
    ),
    Command(
        "move_forth",
        marked("Move Colour &Forward"),
        marked("Let the selected swatches stand one place later"),
        keys=("Alt+Shift+Right",),
        local=True,
    ),
    Command(
        "group",
        marked("&Group Colours…"),
        marked("Put the selected swatches into a group with a name"),
        keys=("Ctrl+G",),
        local=True,
    ),
    Command(
        "ungroup",
        marked("&Ungroup Colours"),
        marked("Take the selected swatches out of their group"),
        keys=("Ctrl+Shift+G",),
        local=True,
    ),
    Command(
        "add_color",
        marked("&Add Colour…"),
        marked("Add a colour that you choose or type; paste, drop and Pick add colours too"),
        keys=("Ctrl+Shift+A",),
    ),
    Command(
        "pick",
        marked("P&ick from Picture"),
        marked("Point at the picture and click to add a colour: arrow keys nudge, Esc ends"),
        "color-picker",
        marked("Pick"),
        ("I",),
        checkable=True,
    ),
    Command(
        "pick_screen",
        marked("Pick from &Screen…"),
        marked("Add a colour from anywhere on the screen, also of other programs"),
        "color-picker",
    ),
    Command(
        "find_again",
        marked("Find A&gain"),
        marked(
            "Find the colours anew from the picture: hand-made changes go, locked swatches stay"
        ),
        keys=("Ctrl+R",),
    ),
    Command(
        "painted",
        marked("Read &Swatches in Picture"),
        marked(
            "Open the swatches that are painted in a picture of a palette, each in its exact colour"
        ),
        "layout-grid",
    ),
    Command(
        "judge",
        marked("&Judge Palette…"),
        marked(
            "See how different the colours are, how they read as text, and how other eyes see them"
        ),
        "layers-difference",
        marked("Judge"),
        ("Ctrl+J",),
    ),
)
"""The commands of the palette, in the order of its menu."""
