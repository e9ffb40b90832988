"""Taking colours away: to the clipboard, by the mouse into another program, or to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication

from huescope.errors import HuescopeError
from huescope.palette.notations import NOTATIONS
from huescope.palette.palette import Palette
from huescope.ui.clipboard import color_mime
from huescope.ui.clipboard.drag_files import CarriedFiles
from huescope.ui.export.exporter import Exporter
from huescope.ui.state.picture_events import cannot_be_copied
from huescope.ui.style.numbers import colors_text
from huescope.ui.widgets.swatches.painting import carried

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch
    from huescope.ui.palette_row.panel import ColorsPanel
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.widgets.drag_gesture import DragGesture

_CARRYING = "carrying"
_SAID_CHARACTERS = 60


class ExportCommands(QObject):
    """Copies, carries and exports what a window shows.

    Parameters
    ----------
    store, projects, colors : Store, ProjectManager, ColorsPanel
        What is shown, where it is kept, and where the keyboard and the mouse may be.
    runner : TaskRunner
        Writes files in a worker.
    theme, settings : Theme, Settings
        The look, and what was chosen last.
    parent : QWidget
        The window, over which dialogs open.
    """

    said = Signal(str, object)
    """A few words for the person, and the `QColor` that they are about or None."""

    def __init__(
        self,
        store: Store,
        projects: ProjectManager,
        colors: ColorsPanel,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._colors = colors
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = parent
        self._files = CarriedFiles()
        self.exporter = Exporter(store, projects, runner, theme, settings, parent)
        self.exporter.said.connect(self._say)
        colors.tabs.drag_wanted.connect(self._drag_tab)
        colors.handle.drag_wanted.connect(self._drag_shown)
        colors.chosen.connect(self.copy_swatch)
        colors.tell_notation(NOTATIONS[self.notation])

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """What the commands do, by their ids."""
        return {
            "copy": self.copy,
            "export": self.exporter.ask,
            "export_again": self.exporter.export_again,
        }

    # -- to the clipboard --------------------------------------------------------------------

    @property
    def notation(self) -> str:
        """How colours are copied, a key of `NOTATIONS`."""
        return self._settings.notation

    def copy_title(self, count: int) -> str:
        """Say what copying so many swatches does."""
        what = "Copy" if count == 1 else f"Copy {count} Colours"
        return f"{what} as {NOTATIONS[self.notation]}"

    @Slot()
    def copy(self) -> None:
        """Copy the selected swatches of where the keyboard is, or else all of the palette."""
        self._copy(*self._aimed_at())

    def copy_as(self, notation: str) -> None:
        """Copy in a notation, a key of `NOTATIONS`, now and from now on."""
        self._settings.notation = notation
        self._colors.tell_notation(NOTATIONS[notation])
        self.copy()

    @Slot(object)
    def copy_swatch(self, swatch: Swatch) -> None:
        """Copy one swatch, wherever it was clicked."""
        palette = self._store.state.palette
        try:
            place = palette.swatches.index(swatch)
        except ValueError:  # it is of the most frequent ones, and not in the palette
            palette, place = Palette("", (swatch,)), 0
        self._copy(palette, [place])

    def ask_for_template(self) -> None:
        """Let a person write how colours are copied, and copy them so."""
        from huescope.ui.clipboard.template_dialog import TemplateDialog

        palette, places = self._aimed_at()
        if not places:
            self.said.emit("There are no colours to copy.", None)
            return
        template = self._settings.copy_template
        dialog = TemplateDialog(template, palette, places, self._window)
        dialog.chosen.connect(self._take_template)
        dialog.open()

    @Slot(str)
    def _take_template(self, template: str) -> None:
        self._settings.copy_template = template
        self.copy_as("template")

    def _aimed_at(self) -> tuple[Palette, list[int]]:
        """Tell which swatches of which palette a person means."""
        palette = self._store.state.palette
        if self._colors.grid.hasFocus() and self._colors.grid.selected_places:
            return palette, self._colors.grid.selected_places
        frequent = self._colors.dominant_section.grid
        if frequent.hasFocus() and frequent.selected_places:
            return Palette("", tuple(frequent.arranged.swatches)), frequent.selected_places
        return palette, list(range(len(palette.swatches)))

    def _copy(self, palette: Palette, places: Sequence[int]) -> None:
        if not places:
            self.said.emit("There are no colours to copy.", None)
            return
        if why_not := cannot_be_copied(self._store.state):
            self.said.emit(why_not, None)
            return
        try:
            text = self._text_of(palette, places)
        except HuescopeError as error:
            self.said.emit(str(error), None)
            return
        QGuiApplication.clipboard().setText(text)
        if len(places) == 1:
            first = " ".join(text[: 2 * _SAID_CHARACTERS].split())
            short = first if len(first) <= _SAID_CHARACTERS else f"{first[:_SAID_CHARACTERS]}…"
            self.said.emit(f"Copied {short}", QColor(*palette.swatches[places[0]].rgb))
        else:
            how = NOTATIONS[self.notation]
            self.said.emit(f"Copied {colors_text(len(places))} ({how})", None)

    def _text_of(self, palette: Palette, places: Sequence[int]) -> str:
        from huescope.palette.clipboard_text import DEFAULT_TEMPLATE, copied_text

        template = self._settings.copy_template or DEFAULT_TEMPLATE
        return copied_text(palette, places, self.notation, template)

    # -- by the mouse ------------------------------------------------------------------------

    @Slot(int)
    def _drag_tab(self, place: int) -> None:
        palette = self._store.state.documents.items[place].state.palette
        self._drag(palette, self._colors.tabs, self._colors.tabs.grip)

    @Slot()
    def _drag_shown(self) -> None:
        handle = self._colors.handle
        self._drag(self._store.state.palette, handle, handle.grip)

    def _drag(self, palette: Palette, source: QWidget, grip: DragGesture) -> None:
        """Drag a whole palette, as soon as its files are there: a few moments after it moves."""
        if not palette.swatches:
            return

        def carry(paths: Sequence[Path] = ()) -> None:
            mime = color_mime.mime_of(palette.swatches)
            if paths:
                mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
            ratio = source.devicePixelRatioF()
            grip.carry(source, mime, carried(palette.swatches, ratio, self._theme.eyes))

        def fail(error: HuescopeError) -> None:
            self.said.emit(str(error), None)
            carry()  # its text can be dropped all the same

        try:
            work = self._files.writing(palette)
        except HuescopeError as error:
            fail(error)
        else:
            self._runner.submit(_CARRYING, work, carry, fail)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.said.emit(sentence, None)

    def shutdown(self) -> None:
        """Take the files away that were dragged out; whoever took them has them by now."""
        self._files.clean()
