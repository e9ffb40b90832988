"""The edit commands of the palette, each an undoable step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit

from huescope.errors import HuescopeError
from huescope.palette import editing
from huescope.palette.naming import name_key
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.clipboard import color_mime
from huescope.ui.language.translation import tr, translated, without_marks
from huescope.ui.state import events

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.color.coordinates import Coordinates
    from huescope.palette.editing import Edit
    from huescope.ui.color_dialog import ColorDialog
    from huescope.ui.palette_row.panel import PalettePanel
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme


_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose
_DIALOG_WIDTH_PX = 360
_MID_GREY = (128, 128, 128)


class EditCommands(QObject):
    """Turns edits of swatches and palettes into undoable steps.

    Parameters
    ----------
    theme : Theme
        The theme.
    store, colors : Store, PalettePanel
        The palette, and the panel that shows and selects it.
    parent : QWidget
        The window, which is the parent of dialogs.
    """

    def __init__(self, theme: Theme, store: Store, colors: PalettePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = store
        self._grid = colors.grid
        self._window = parent
        self._grid.moved.connect(self.move)
        self._grid.renamed.connect(self.rename)
        self._grid.edit_requested.connect(self.ask_for_color)
        self._grid.lock_requested.connect(self.toggle_lock_of)
        self._grid.remove_requested.connect(self.remove_one)
        self._grid.dropped.connect(self._take_drop)
        self._grid.accepts = color_mime.has_colors
        self._grid.mime_of = color_mime.mime_of
        colors.tabs.rename_requested.connect(self.rename_palette)

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the palette commands by id."""
        return {
            "undo": partial(self._store.send, events.Undo()),
            "redo": partial(self._store.send, events.Redo()),
            "new_palette": self.begin_palette,
            "duplicate_palette": self.duplicate_palette,
            "close_palette": self.close_palette,
            "reopen_palette": partial(self._store.send, events.ReopenPalette()),
            "rename_palette": self.rename_palette,
            "note": self.ask_for_note,
            "rename": self.begin_renaming,
            "edit_color": self.ask_for_color,
            "add_color": self.ask_for_new_color,
            "lock": self.toggle_lock,
            "duplicate": self.duplicate,
            "remove": self.remove,
            "move_back": partial(self._shift, -1),
            "move_forth": partial(self._shift, 1),
            "group": self.ask_for_group,
            "ungroup": self.ungroup,
            "find_again": partial(self._store.send, events.FindAgain()),
        }

    @property
    def palette(self) -> Palette:
        """The shown palette."""
        return self._store.state.palette

    @property
    def places(self) -> list[int]:
        """The selected swatches."""
        return self._grid.selected_places

    # -- swatches ----------------------------------------------------------------------------

    @Slot(list, int)
    def move(self, places: Sequence[int], goal: int) -> None:
        """Move swatches before another one."""
        moved = [self.palette.swatches[place] for place in places]
        if self._do(lambda: editing.move(self.palette, places, goal)):
            self._select(moved)

    @Slot(int, str)
    def rename(self, place: int, name: str) -> None:
        """Rename a swatch; an empty name restores the name of its colour."""
        self._do(lambda: editing.rename(self.palette, place, name))

    def begin_renaming(self) -> None:
        """Start renaming the selected swatch in place."""
        if self.places:
            self._grid.rename(self.places[0])

    def add(self, swatches: Sequence[Swatch], goal: int | None = None) -> None:
        """Add swatches to the palette, sorted into its order if no place is given.

        With a picture they are locked, so that they stay when other colours are found.

        Parameters
        ----------
        swatches : sequence of Swatch
            The swatches.
        goal : int, optional
            The place before which to insert them.
        """
        place = len(self.palette.swatches) if goal is None else goal
        added = self._pinned(swatches)
        if self._do(lambda: editing.insert(self.palette, added, place), sorts=goal is None):
            self._grid.select(list(range(place, place + len(swatches))))

    def _pinned(self, swatches: Sequence[Swatch]) -> list[Swatch]:
        """Lock added colours, so that they stay when other colours are found."""
        locked = sum(swatch.locked for swatch in self.palette.swatches)
        if self._store.state.shown is None or locked + len(swatches) > editing.MAX_LOCKED:
            return list(swatches)
        return [replace(swatch, locked=True) for swatch in swatches]

    @Slot(QMimeData, int)
    def _take_drop(self, mime: QMimeData, goal: int) -> None:
        self.add(color_mime.swatches_of(mime), goal)

    def paste(self, mime: QMimeData) -> bool:
        """Paste colours after the selected swatches; return whether there were any."""
        swatches = color_mime.swatches_of(mime)
        if swatches:
            self.add(swatches, self.places[-1] + 1 if self.places else None)
        return bool(swatches)

    @Slot()
    def ask_for_new_color(self) -> None:
        """Open the colour dialog with the selected colour, and add the result."""
        selected = self._grid.current_swatch()
        start = Swatch(selected.rgb if selected is not None else _MID_GREY)
        dialog = self._color_dialog(start, tr("Add Colour"))
        dialog.chosen.connect(lambda color, name: self.add([Swatch.of(color, name)]))
        dialog.open()

    @Slot()
    def ask_for_color(self) -> None:
        """Open the colour dialog for the selected swatch."""
        if self.places:
            swatch = self.palette.swatches[self.places[0]]
            dialog = self._color_dialog(swatch, tr("Edit Colour"))
            number = _alike(self.palette, swatch).index(self.places[0])
            dialog.chosen.connect(partial(self._edit, swatch, number))
            dialog.open()

    def _color_dialog(self, swatch: Swatch, title: str) -> ColorDialog:
        from huescope.ui.color_dialog import (
            ColorDialog,
        )  # importing its library takes a tenth of a second

        dialog = ColorDialog(self._theme, swatch, self._window, title)
        dialog.setAttribute(_DELETE_ON_CLOSE)
        return dialog

    def _edit(self, swatch: Swatch, number: int, color: Coordinates, name: str) -> None:
        """Change colour and name of a swatch, the `number`-th of equal ones, as one step."""
        places = _alike(self.palette, swatch)[number : number + 1]
        if not places:
            self._store.send(events.Say(tr("That swatch is not in the palette any more.")))
            return

        def act() -> Edit:
            palette = self.palette
            if color != swatch.coordinates:
                palette = editing.recolor(palette, places[0], color).palette
                if self._store.state.shown is not None:
                    palette = editing.lock(palette, places, locked=True).palette
            if name != swatch.name:
                palette = editing.rename(palette, places[0], name).palette
            return editing.Edit(tr("Edit Colour"), palette)

        self._do(act)

    def add_picked(self, color: Coordinates, column: int, row: int) -> None:
        """Add a colour that was picked from the picture; its pin is where it was picked."""
        swatch = Swatch.of(color)
        self._store.send(events.RememberPixel(swatch.rgb, (column, row)))
        self.add([swatch])

    @Slot(object)
    def add_from_screen(self, rgb: tuple[int, int, int]) -> None:
        """Add a colour that was picked from the screen."""
        self.add([Swatch(rgb)])

    def toggle_lock(self) -> None:
        """Lock the selected swatches, or unlock them if all are locked."""
        places = self.places
        locked = not all(self.palette.swatches[place].locked for place in places)
        self._do(lambda: editing.lock(self.palette, places, locked=locked), at=places)

    @Slot(int)
    def toggle_lock_of(self, place: int) -> None:
        """Lock one swatch, or unlock it."""
        locked = not self.palette.swatches[place].locked
        self._do(lambda: editing.lock(self.palette, [place], locked=locked))

    @Slot(int)
    def remove_one(self, place: int) -> None:
        """Delete one swatch, whichever are selected."""
        self._do(lambda: editing.remove(self.palette, [place]))

    def duplicate(self) -> None:
        """Insert a copy beside each selected swatch."""
        places = self.places
        self._do(lambda: editing.duplicate(self.palette, places), at=places)

    def remove(self) -> None:
        """Delete the selected swatches."""
        places = self.places
        if self._do(lambda: editing.remove(self.palette, places), at=places):
            left = len(self.palette.swatches)
            self._grid.select([min(places[0], left - 1)] if left else [])

    def ungroup(self) -> None:
        """Remove the selected swatches from their group."""
        places = self.places
        self._do(lambda: editing.ungroup(self.palette, places), at=places)

    def ask_for_group(self) -> None:
        """Ask for the name of a group for the selected swatches."""
        places = self.places
        if places:
            chosen = [self.palette.swatches[place] for place in places]
            self._ask(
                tr("Group"),
                tr("Name of the group:"),
                chosen[0].group or tr("Group"),
                self._group(chosen),
            )

    def _group(self, chosen: Sequence[Swatch]) -> Callable[[str], None]:
        # Not compared as a whole: their shares may change while the name is typed.
        keys = {(each.rgb, each.name) for each in chosen}

        def group(name: str) -> None:
            places = [
                place
                for place, each in enumerate(self.palette.swatches)
                if (each.rgb, each.name) in keys
            ]
            if self._do(lambda: editing.group(self.palette, places, name), at=places):
                self._select(chosen)

        return group

    def _shift(self, step: int) -> None:
        """Move the selected swatches one place backward (-1) or forward (1)."""
        places = self.places
        if places:
            goal = places[0] - 1 if step < 0 else places[-1] + 2
            if 0 <= goal <= len(self.palette.swatches):
                self.move(places, goal)

    # -- palettes ----------------------------------------------------------------------------

    def begin_palette(self) -> None:
        """Create an empty palette."""
        self._store.send(events.AddPalettes([Palette(tr("New palette"))]))

    def close_palette(self) -> None:
        """Close the shown palette."""
        self._store.send(events.ClosePalette(self._store.state.documents.place))

    def duplicate_palette(self) -> None:
        """Open a copy of the shown palette."""
        self._store.send(
            events.DuplicatePalette(
                without_marks(tr("{value} copy", value=self.palette.name or tr("Palette")))
            )
        )

    @Slot()
    def rename_palette(self) -> None:
        """Ask for a new name of the shown palette."""
        self._ask(
            tr("Rename Palette"),
            tr("Name of the palette:"),
            self.palette.name,
            self._rename_palette,
        )

    def _rename_palette(self, name: str) -> None:
        if name != self.palette.name:
            self._store.send(
                events.EditPalette(tr("Rename Palette"), replace(self.palette, name=name))
            )

    def ask_for_note(self) -> None:
        """Ask for the note of the shown palette."""
        dialog = self._dialog(tr("Palette Note"), tr("What is worth knowing about this palette:"))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(self.palette.note)
        dialog.textValueSelected.connect(self._annotate)
        dialog.open()

    @Slot(str)
    def _annotate(self, note: str) -> None:
        if note != self.palette.note:
            self._do(lambda: editing.annotate(self.palette, note))

    # -- applying edits ----------------------------------------------------------------------

    def _do(
        self, act: Callable[[], Edit], *, at: Sequence[int] | None = None, sorts: bool = False
    ) -> bool:
        """Apply an edit as one step, or report its error; return whether it was applied.

        Parameters
        ----------
        act : callable
            Returns the changed palette.
        at : sequence of int, optional
            Places of the affected swatches; without any, nothing is done.
        sorts : bool
            Whether to sort new colours into the order of the palette.
        """
        if at is not None and not at:
            return False  # nothing is selected
        try:
            edit = act()
        except HuescopeError as error:
            self._store.send(events.Say(translated(str(error))))
            return False
        if edit.palette != self.palette:
            self._store.send(events.EditPalette(edit.title, edit.palette, sorts))
        return True

    def _select(self, swatches: Sequence[Swatch]) -> None:
        """Select swatches wherever they are now."""
        wanted = {swatch.name or swatch.hex for swatch in swatches}
        shown = self._grid.arranged.swatches
        self._grid.select(
            [place for place, each in enumerate(shown) if (each.name or each.hex) in wanted]
        )

    def _ask(self, title: str, label: str, text: str, on_text: Callable[[str], None]) -> None:
        dialog = self._dialog(title, label)
        dialog.setTextValue(text)
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.selectAll()
        dialog.textValueSelected.connect(
            lambda said: on_text(said.strip()) if said.strip() else None
        )
        dialog.open()

    def _dialog(self, title: str, label: str) -> QInputDialog:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.resize(_DIALOG_WIDTH_PX, dialog.height())
        return dialog


def _alike(palette: Palette, swatch: Swatch) -> list[int]:
    """List the indices of the swatches that have the name and the colour of a given one."""
    key = name_key(swatch), swatch.rgb
    return [at for at, each in enumerate(palette.swatches) if (name_key(each), each.rgb) == key]
