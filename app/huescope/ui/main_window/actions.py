"""The commands of the window and their `QAction`s."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from huescope.texts import marked
from huescope.ui.language.translation import as_code, translated
from huescope.ui.main_window.commands import COMPARE_COMMANDS, PALETTE_COMMANDS, Command
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_KEY = QKeySequence.StandardKey
_GLOBAL = Qt.ShortcutContext.WindowShortcut
PRIMARY = "share"
"""The one action that is shown as a solid button."""
_LOCAL = Qt.ShortcutContext.WidgetWithChildrenShortcut

COMMANDS = (
    Command(
        "open",
        marked("&Open…"),
        marked("Open pictures, palettes of any program, or a project"),
        "photo-plus",
        marked("Open"),
        (_KEY.Open,),
    ),
    Command(
        "open_folder",
        marked("Open &Folder…"),
        marked("Browse a folder of pictures"),
        "folder-open",
        marked("Folder"),
        ("Ctrl+Shift+O",),
    ),
    Command(
        "connect",
        marked("&Connect to Storage…"),
        marked("Browse pictures in a bucket, of Oracle Cloud for instance"),
        "cloud",
        marked("Connect"),
        ("Ctrl+K",),
    ),
    Command(
        "new_board",
        marked("New &Board…"),
        marked(
            "Lay pictures beside each other, with one palette of all: those selected in the browser"
        ),
        "library-photo",
        keys=("Ctrl+Shift+B",),
    ),
    Command(
        "add_to_board",
        marked("A&dd to Board…"),
        marked(
            "Lay more pictures on the board: those selected in the browser, or ones that you choose"
        ),
    ),
    Command(
        "compare_palettes",
        marked("Compare Pale&ttes…"),
        marked(
            "See the palettes of the pictures that are selected in the browser below each other"
        ),
    ),
    Command(
        "brand_audit",
        marked("Brand A&udit…"),
        marked(
            "See how much of each picture of the shown folder or bucket is in the colours of the "
            "palette"
        ),
    ),
    Command(
        "arrange_board",
        marked("A&rrange Board"),
        marked("Lay all pictures of the board in rows again, as large as they were"),
    ),
    Command(
        "settings",
        marked("Se&ttings…"),
        marked("Choose theme, notation, number of colours, memory, and how pictures are opened"),
        keys=("Ctrl+,",),
    ),
    Command(
        "library",
        marked("Pale&ttes in Library"),
        marked("Show the palettes that you opened, made or exported, in the browser"),
        keys=("Ctrl+Shift+L",),
    ),
    Command(
        "keep_in_library",
        marked("&Keep in Library"),
        marked("Keep the shown palette in the library, where it can be found again"),
        keys=("Ctrl+B",),
    ),
    Command(
        "star_in_library",
        marked("Sta&r in Library"),
        marked("Keep the shown palette in the library with a star; once more takes the star away"),
        keys=("Ctrl+Shift+K",),
    ),
    Command(
        "paste",
        marked("&Paste Picture"),
        marked("Open the picture from the clipboard, or the one whose path or address is there"),
        keys=(_KEY.Paste,),
    ),
    Command(
        "copy",
        marked("&Copy Colours"),
        marked("Copy the selected swatches, or the whole palette, one a line; Copy As says how"),
        keys=(_KEY.Copy,),
    ),
    Command(
        "save",
        marked("&Save"),
        marked(
            "Keep the open palettes in a project file, with their pictures, names, locks and notes"
        ),
        keys=(_KEY.Save,),
    ),
    Command(
        "save_as",
        marked("Save &As…"),
        marked("Keep the open palettes in another project file"),
        keys=("Ctrl+Alt+S",),
    ),
    Command(
        "export",
        marked("&Export…"),
        marked(
            "Take the palette to another tool: choose a format, see what it writes, copy or save it"
        ),
        "file-export",
        marked("Export"),
        ("Ctrl+E",),
    ),
    Command(
        "share",
        marked("S&hare…"),
        marked("Make a board of photograph and palette, to copy, save or drag out as an image"),
        "share-3",
        marked("Share", "with others"),
        ("Ctrl+Shift+H",),
    ),
    Command(
        "export_each",
        marked("Export Eac&h…"),
        marked(
            "Save the palette of each picture that is selected in the browser as a file of its own"
        ),
    ),
    Command(
        "export_again",
        marked("Export A&gain"),
        marked(
            "Save the palette once more as it was saved last: same format, same options, same file"
        ),
        keys=("Ctrl+Shift+E",),
    ),
    Command(
        "save_reduced",
        marked("Save Reduced P&icture…"),
        marked(
            "Save the picture in the colours of the palette, at full size: PNG, WebP and others"
        ),
        keys=("Ctrl+Shift+S", "Ctrl+Shift+R"),
    ),
    Command(
        "save_panels",
        marked("Save &Four Panels…"),
        marked(
            "Save the picture beside its colours by share, its main and its second "
            "colour: PNG or PDF"
        ),
    ),
    Command(
        "save_sizes",
        marked("Save Si&x Sizes…"),
        marked("Save the picture in 2 to 64 colours side by side on one sheet: PNG or PDF"),
    ),
    Command(
        "copy_reduced",
        marked("Copy &Reduced Picture"),
        marked("Put the picture in the colours of the palette on the clipboard, at full size"),
        keys=("Ctrl+Shift+C",),
    ),
    Command(
        "previous",
        marked("&Previous Picture"),
        marked("Open the picture before this one; the left arrow does it too"),
        keys=("Ctrl+Left",),
    ),
    Command(
        "next",
        marked("&Next Picture"),
        marked("Open the picture after this one; the right arrow does it too"),
        keys=("Ctrl+Right",),
    ),
    Command("quit", marked("&Quit"), marked("Close Huescope"), keys=(_KEY.Quit, "Ctrl+Q")),
    Command(
        "figures",
        marked("Fi&gures…"),
        marked(
            "How near the reduced picture is to the original, and how its colours were searched"
        ),
        keys=("Ctrl+I",),
    ),
    Command(
        "fit",
        marked("&Fit"),
        marked("Show the whole picture"),
        label=marked("Fit"),
        keys=("0",),
    ),
    Command(
        "actual_size",
        marked("&Actual Size"),
        marked("100 %: one pixel of the picture on one pixel of the screen"),
        label="1:1",
        keys=("1",),
    ),
    Command(
        "zoom_in",
        marked("Zoom &In"),
        marked("Look closer"),
        keys=("+", "=", "Ctrl++"),
    ),
    Command(
        "zoom_out",
        marked("Zoom &Out"),
        marked("See more"),
        keys=("-", "Ctrl+-"),
    ),
    Command(
        "pins",
        marked("Show &Pins"),
        marked(
            "Show where in the picture each colour of the palette is: drag a pin to "
            "take another pixel"
        ),
        keys=("P",),
        checkable=True,
    ),
    Command(
        "commands",
        marked("&All Commands…"),
        marked("Find a command by its name, and run it"),
        keys=("Ctrl+Shift+P",),
    ),
    Command(
        "shortcuts",
        marked("&Keyboard Shortcuts"),
        marked("List what keys do in each part of the window; can be searched and printed"),
        keys=("F1", "?", "Ctrl+/"),
    ),
    Command(
        "welcome",
        marked("&Welcome"),
        marked("See what to do first, in four cards that do it on a sample"),
    ),
    Command("guide", marked("&Guide"), marked("Read how everything is done; no network is needed")),
    Command(
        "whats_new",
        marked("&What's New"),
        marked("Read what changed in this version and in earlier ones"),
    ),
    Command(
        "about",
        marked("A&bout Huescope"),
        marked("See the version, and the licences of everything that Huescope is made of"),
    ),
    Command(
        "log_folder",
        marked("Show &Log Folder"),
        marked(
            "Open the folder where Huescope notes what went wrong, without pictures or passwords"
        ),
    ),
    Command(
        "cancel",
        marked("&Cancel"),
        marked("Stop the running work; what is shown stays"),
        keys=("Esc",),
    ),
)

_ALL = (*COMMANDS, *COMPARE_COMMANDS, *PALETTE_COMMANDS)


class Actions(QObject):
    """Creates the `QAction` of every command.

    Parameters
    ----------
    owner : QWidget
        The window; shortcuts work anywhere in it.
    theme : Theme
        Tints the icons.
    handler : callable
        Gives what runs the command of an id, when it is first run; that of a checkable command
        receives its state.
    swatches : QWidget
        The widget in which the shortcuts of local commands work.
    """

    def __init__(
        self,
        owner: QWidget,
        theme: Theme,
        handler: Callable[[str], Callable[..., object]],
        swatches: QWidget,
    ) -> None:
        super().__init__(owner)  # deleted together with the window
        self._theme = theme
        self._handler = handler
        self._by_id: dict[str, QAction] = {}
        for command in _ALL:
            action = QAction(translated(command.title), owner)
            action.setObjectName(command.id)
            action.setShortcuts(_shortcuts(command))
            action.setShortcutContext(_LOCAL if command.local else _GLOBAL)
            action.setCheckable(command.checkable)
            action.setIconText(
                f" {translated(command.label)}"
            )  # Fusion leaves too little space between icon and text
            action.setToolTip(_tooltip(command, action))
            if command.checkable:
                action.toggled.connect(partial(self._switch, command.id))
            else:
                action.triggered.connect(partial(self._run, command.id))
            (swatches if command.local else owner).addAction(action)
            self._by_id[command.id] = action
        theme.changed.connect(self.tint)
        self.tint()

    def __getitem__(self, command_id: str) -> QAction:
        return self._by_id[command_id]

    def _run(self, command_id: str, _checked: bool = False) -> None:
        self._handler(command_id)()

    def _switch(self, command_id: str, on: bool) -> None:
        self._handler(command_id)(on)

    @Slot()
    def tint(self) -> None:
        """Tint the icons with the theme's text grey."""
        greys = self._theme.greys
        for command in _ALL:
            if command.icon:
                action = self._by_id[command.id]
                level = greys.panel if command.id == PRIMARY else greys.text
                action.setIcon(icons.icon(command.icon, design.grey(level).name()))
                action.setIconVisibleInMenu(False)


def _shortcuts(command: Command) -> list[QKeySequence]:
    """Return the shortcuts of a command, without duplicates of the platform's standard keys."""
    keys = [QKeySequence(each) for each in command.keys]
    return [each for place, each in enumerate(keys) if each not in keys[:place]]


def _tooltip(command: Command, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tooltip = translated(command.tooltip)
    return f"{tooltip} ({as_code(keys)})" if keys else tooltip
