"""Commands that take the reduced picture out of the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QMenu

from huescope.errors import HuescopeError, printable
from huescope.palette.files import file_stem
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.taking_away import has_reduced, reduced_subject
from huescope.ui.style.numbers import colors_text, count_text, size_text
from huescope.ui.tasks import jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.ui.clipboard.drag_files import DragFiles
    from huescope.ui.export.reduced_dialog import ReducedDialog
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.reduced_subject import Copied, Saved, Subject
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.widgets.drag_handle import DragHandle

_COPY, _DRAG = "reduced copy", "reduced drag"
_DRAGGED_PX = 96
_OF_PICTURE = ("save_reduced", "copy_reduced")
_COMMANDS = (*_OF_PICTURE, "save_panels", "save_sizes")
_FIGURE = "figure"
_SLOW_PIXELS = 4_000_000  # recolouring more is not done within a moment
_NOT_YET = marked("The palette is still being found; copy once it is there.")


class ReducedCommands(QObject):
    """Saves, copies and drags out the picture in the colours of its palette.

    Parameters
    ----------
    store : Store
        The state.
    runner : TaskRunner
        Writes files.
    files : DragFiles
        Keeps the files that are dragged out.
    handle : DragHandle
        Drags the picture out.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    actions : Actions
        Its commands are enabled while there is a reduced picture.
    parent : QWidget
        The window.
    """

    notified = Signal(str)
    """A notice for the user."""

    def __init__(
        self,
        store: Store,
        runner: TaskRunner,
        files: DragFiles,
        handle: DragHandle,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._files = files
        self._handle = handle
        self._theme = theme
        self._settings = settings
        self._window = parent
        self._dialog: ReducedDialog | None = None
        self._actions = actions
        store.observe(has_reduced, self._enable)
        self._enable()
        handle.drag_requested.connect(self._drag)

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {
            "save_reduced": self.ask,
            "copy_reduced": self.copy,
            "save_panels": partial(self._ask_for_figure, sheet=False),
            "save_sizes": partial(self._ask_for_figure, sheet=True),
        }

    @property
    def dialog(self) -> ReducedDialog:
        """The dialog, created on first use."""
        if self._dialog is None:
            from huescope.ui.export.reduced_dialog import ReducedDialog

            self._dialog = ReducedDialog(self._runner, self._theme, self._settings, self._window)
            self._dialog.saved.connect(self._tell_saved)
            self._store.observe(reduced_subject, self._follow)
        return self._dialog

    def _enable(self) -> None:
        for command in _COMMANDS:
            self._actions[command].setEnabled(has_reduced(self._store.state))

    @Slot(QPoint)
    def show_menu(self, point: QPoint) -> None:
        """Show the context menu of the picture."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for command in (*_OF_PICTURE, "", "pick", "fit", "actual_size"):
            if command:
                menu.addAction(self._actions[command])
            else:
                menu.addSeparator()
        menu.popup(point)

    # -- saving ------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Ask in which format and where to save the reduced picture."""
        if has_reduced(self._store.state):
            self.dialog.ask(reduced_subject(self._store.state))

    def _follow(self) -> None:
        """Update the open dialog when the palette came to rest."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_subject(reduced_subject(self._store.state))

    @Slot(object)
    def _tell_saved(self, saved: Saved) -> None:
        name, size = printable(saved.path.name), size_text(saved.size_bytes)
        self.notified.emit(tr("Saved {name}, {size}", name=name, size=size))

    # -- figures -----------------------------------------------------------------------------

    def _ask_for_figure(self, *_checked: bool, sheet: bool) -> None:
        """Ask where to save a figure."""
        subject = reduced_subject(self._store.state)
        if subject is None:
            self.notified.emit(translated(_NOT_YET))
            return
        title = tr("Save Six Sizes") if sheet else tr("Save Four Panels")
        folder = self._settings.export_folder or str(Path.home())
        dialog = QFileDialog(self._window, title, folder, tr("PNG (*.png);;PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("pdf" if "pdf" in chosen else "png")
        )
        name = f"{subject.stem} {tr('six sizes') if sheet else tr('four panels')}"
        dialog.selectFile(f"{file_stem(name)}.png")
        dialog.fileSelected.connect(partial(self.save_figure, subject, sheet=sheet))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_figure(self, subject: Subject, path: str, *, sheet: bool) -> None:
        """Save a figure."""
        work = partial(jobs.save_figure, subject, Path(path), sheet=sheet)
        self._runner.submit(_FIGURE, work, self._tell_saved, self._fail)

    # -- copying -----------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Put the reduced picture on the clipboard."""
        subject = reduced_subject(self._store.state)
        if subject is None:
            self.notified.emit(translated(_NOT_YET))
            return
        if _is_slow(subject):
            self.notified.emit(tr("Copying the reduced picture… Esc stops it"))
        self._runner.submit(_COPY, partial(jobs.copy_reduced, subject), self._take, self._fail)

    def _take(self, copied: Copied) -> None:
        mime = _mime_of(copied)
        QGuiApplication.clipboard().setMimeData(mime)
        size = f"{count_text(copied.image.width())} × {count_text(copied.image.height())}"
        self.notified.emit(
            tr("Copied {size} pixels in {colors}", size=size, colors=colors_text(copied.colors))
        )

    # -- dragging ----------------------------------------------------------------------------

    @Slot()
    def _drag(self) -> None:
        """Drag the reduced picture out, as soon as its file is written."""
        subject = reduced_subject(self._store.state)
        if subject is None:
            self.notified.emit(translated(_NOT_YET))
            return
        if _is_slow(subject):
            self.notified.emit(tr("Preparing the reduced picture… hold it until it follows"))
        write = partial(self._write_dragged, subject.name)
        self._runner.submit(_DRAG, partial(jobs.copy_reduced, subject), write, self._fail)

    def _write_dragged(self, name: str, copied: Copied) -> None:
        try:
            work = self._files.writing_file(name, ".png", lambda: copied.png)
        except HuescopeError as error:
            self._fail(error)
            return
        self._runner.submit(_DRAG, work, partial(self._start_drag, copied), self._fail)

    def _start_drag(self, copied: Copied, paths: Sequence[Path]) -> None:
        mime = _mime_of(copied)
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        ratio = self._handle.devicePixelRatioF()
        side_px = round(_DRAGGED_PX * ratio)
        pixmap = QPixmap.fromImage(
            copied.image.scaled(
                side_px,
                side_px,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        pixmap.setDevicePixelRatio(ratio)
        self._handle.drag_gesture.start_drag(self._handle, mime, pixmap)

    def cancel(self) -> None:
        """Stop copying, dragging and drawing."""
        channels = (_COPY, _DRAG, _FIGURE)
        if any(map(self._runner.busy, channels)):
            self.notified.emit(tr("Cancelled."))
        for channel in channels:
            self._runner.cancel(channel)

    def _fail(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))


def _is_slow(subject: Subject) -> bool:
    picture = subject.opened.picture
    return picture.width_px * picture.height_px > _SLOW_PIXELS


def _mime_of(copied: Copied) -> QMimeData:
    mime = QMimeData()
    mime.setData("image/png", copied.png)
    mime.setImageData(copied.image)
    return mime
