"""Commands for copying, dragging out and exporting colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication

from huescope.errors import HuescopeError
from huescope.library.entry import COPIED
from huescope.palette.notations import NOTATIONS
from huescope.palette.palette import Palette
from huescope.ui.clipboard import color_mime
from huescope.ui.clipboard.drag_files import DragFiles
from huescope.ui.export.exporter import Exporter
from huescope.ui.language.translation import tr, translated
from huescope.ui.share.sharer import Sharer
from huescope.ui.state.picture_events import cannot_be_copied
from huescope.ui.style.numbers import colors_text
from huescope.ui.widgets.swatches.painting import drag_pixmap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch
    from huescope.ui.palette_row.panel import PalettePanel
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.widgets.drag_gesture import DragGesture
    from huescope.ui.widgets.swatches.grid import SwatchGrid

_DRAG = "carrying"
_SAID_CHARACTERS = 60


class ExportCommands(QObject):
    """Copies, drags and exports the palette of a window.

    Parameters
    ----------
    store, projects : Store, ProjectManager
        The state, and the project file.
    colors : PalettePanel
        The palette, whose swatches can be copied.
    runner : TaskRunner
        Writes files.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window, which is the parent of dialogs.
    """

    notified = Signal(str, object)
    """A notice for the user, and its `QColor` or None."""
    taken = Signal(int, str, str)
    """The id of a document that was taken away, and origin and place of its library entry."""

    def __init__(
        self,
        store: Store,
        projects: ProjectManager,
        colors: PalettePanel,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._colors = colors
        self._frequent: SwatchGrid | None = None
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = parent
        self.files = DragFiles()
        self.exporter = Exporter(store, projects, runner, theme, settings, parent)
        self.exporter.notified.connect(self._notify)
        self.sharer = Sharer(store, runner, self.files, theme, settings, parent)
        self.sharer.notified.connect(self._notify)
        self.exporter.taken.connect(self.taken)
        self.sharer.taken.connect(self.taken)
        colors.tabs.drag_requested.connect(self._drag_tab)
        colors.head.handle.drag_requested.connect(self._drag_shown)
        colors.chosen.connect(self.copy_swatch)
        colors.show_notation(NOTATIONS[self.notation])

    def add_frequent(self, grid: SwatchGrid) -> None:
        """Copy and drag also the most frequent colours, which are not in the palette."""
        self._frequent = grid
        grid.mime_of = color_mime.mime_of

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {
            "copy": self.copy,
            "export": self.exporter.ask,
            "share": self.sharer.ask,
            "export_again": self.exporter.export_again,
        }

    # -- copying -----------------------------------------------------------------------------

    @property
    def notation(self) -> str:
        """Notation of copied colours, a key of `NOTATIONS`."""
        return self._settings.notation

    def copy_title(self, count: int) -> str:
        """Return the title of the Copy command for a number of swatches."""
        what = tr("Copy") if count == 1 else tr("Copy {count} Colours", count=count)
        return tr("{what} as {notations}", what=what, notations=NOTATIONS[self.notation])

    @Slot()
    def copy(self) -> None:
        """Copy the selected swatches, or else the whole palette."""
        self._copy(*self._targets())

    def copy_as(self, notation: str) -> None:
        """Copy in a notation, a key of `NOTATIONS`, and make it the default."""
        self._settings.notation = notation
        self._colors.show_notation(NOTATIONS[notation])
        self.copy()

    @Slot(object)
    def copy_swatch(self, swatch: Swatch) -> None:
        """Copy a swatch that was clicked."""
        palette = self._store.state.palette
        try:
            place = palette.swatches.index(swatch)
        except ValueError:  # one of the most frequent colours, not in the palette
            palette, place = Palette("", (swatch,)), 0
        self._copy(palette, [place])

    def ask_for_template(self) -> None:
        """Edit the copy template, and copy with it."""
        from huescope.ui.clipboard.template_dialog import TemplateDialog

        palette, places = self._targets()
        if not places:
            self.notified.emit(tr("There are no colours to copy."), None)
            return
        template = self._settings.copy_template
        dialog = TemplateDialog(template, palette, places, self._window)
        dialog.chosen.connect(self._take_template)
        dialog.open()

    @Slot(str)
    def _take_template(self, template: str) -> None:
        self._settings.copy_template = template
        self.copy_as("template")

    def _targets(self) -> tuple[Palette, list[int]]:
        """Return the palette and the places that commands apply to."""
        palette = self._store.state.palette
        if self._colors.grid.hasFocus() and self._colors.grid.selected_places:
            return palette, self._colors.grid.selected_places
        frequent = self._frequent
        if frequent is not None and frequent.hasFocus() and frequent.selected_places:
            return Palette("", tuple(frequent.arranged.swatches)), frequent.selected_places
        if self._store.state.selected:
            return palette, list(self._store.state.selected)
        return palette, list(range(len(palette.swatches)))

    def _copy(self, palette: Palette, places: Sequence[int]) -> None:
        if not places:
            self.notified.emit(tr("There are no colours to copy."), None)
            return
        if reason := cannot_be_copied(self._store.state):
            self.notified.emit(reason, None)
            return
        try:
            text = self._text_of(palette, places)
        except HuescopeError as error:
            self.notified.emit(translated(str(error)), None)
            return
        QGuiApplication.clipboard().setText(text)
        if len(places) == 1:
            first = " ".join(text[: 2 * _SAID_CHARACTERS].split())
            short = first if len(first) <= _SAID_CHARACTERS else f"{first[:_SAID_CHARACTERS]}…"
            self.notified.emit(
                tr("Copied {short}", short=short), QColor(*palette.swatches[places[0]].rgb)
            )
        else:
            how = NOTATIONS[self.notation]
            self.notified.emit(
                tr("Copied {places} ({how})", places=colors_text(len(places)), how=how), None
            )
            if palette is self._store.state.palette and len(places) == len(palette.swatches):
                self.taken.emit(self._store.state.document.id, COPIED, how)

    def _text_of(self, palette: Palette, places: Sequence[int]) -> str:
        from huescope.palette.clipboard_text import DEFAULT_TEMPLATE, copied_text

        template = self._settings.copy_template or DEFAULT_TEMPLATE
        return copied_text(palette, places, self.notation, template)

    # -- dragging ----------------------------------------------------------------------------

    @Slot(int)
    def _drag_tab(self, place: int) -> None:
        palette = self._store.state.documents.items[place].state.palette
        self._drag(palette, self._colors.tabs, self._colors.tabs.drag_gesture)

    @Slot()
    def _drag_shown(self) -> None:
        handle = self._colors.head.handle
        self._drag(self._store.state.palette, handle, handle.drag_gesture)

    def _drag(self, palette: Palette, source: QWidget, drag_gesture: DragGesture) -> None:
        """Drag a whole palette, as soon as its files are written."""
        if not palette.swatches:
            return

        def start(paths: Sequence[Path] = ()) -> None:
            mime = color_mime.mime_of(palette.swatches)
            if paths:
                mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
            ratio = source.devicePixelRatioF()
            drag_gesture.start_drag(
                source, mime, drag_pixmap(palette.swatches, ratio, self._theme.vision)
            )

        def fail(error: HuescopeError) -> None:
            self.notified.emit(translated(str(error)), None)
            start()  # its text can still be dropped

        try:
            work = self.files.writing(palette)
        except HuescopeError as error:
            fail(error)
        else:
            self._runner.submit(_DRAG, work, start, fail)

    @Slot(str)
    def _notify(self, sentence: str) -> None:
        self.notified.emit(sentence, None)

    def shutdown(self) -> None:
        """Delete the files of drags."""
        self.files.clean()
