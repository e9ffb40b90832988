"""The way of a window's palettes to the disk and back: projects, palette files, and drafts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from huescope.errors import printable
from huescope.palette.archive import SUFFIX
from huescope.palette.files import file_stem
from huescope.palette.history import History
from huescope.sources.local import LocalFile
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.persistence import drafts as drafts_on_disk
from huescope.ui.persistence.drafts import Draft, Drafts
from huescope.ui.state import events
from huescope.ui.state.documents import Document
from huescope.ui.state.file_events import project_of
from huescope.ui.style.plain_text import plain
from huescope.ui.tasks import project_io

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.project.project import Document as Stored
    from huescope.project.project import Project
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.runner import TaskRunner

_DRAFT, _FIND = "draft", "drafts"
_DRAFT_AFTER_MS = 250
_MOST_REMARKS = 2
_BUTTON = QMessageBox.StandardButton


class ProjectManager(QObject):
    """Opens and saves the palettes of a window, and keeps a draft of what is in no file.

    Parameters
    ----------
    store, runner, settings : Store, TaskRunner, Settings
        The palettes, what reads and writes, and where unsaved work is kept.
    window : QWidget
        Over which dialogs open.
    """

    changed = Signal()
    """The file, or whether everything is in it, is something else."""
    opened = Signal()
    """Palettes were opened from files."""
    failed = Signal(str)
    """Why a palette cannot be opened."""
    pictures_found = Signal(list)
    """Paths of files that are no palettes."""
    drafts_found = Signal(list)
    """Each a `Draft` that a crash left behind."""
    notified = Signal(str)
    """A sentence for the person."""

    def __init__(
        self, store: Store, runner: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._store = store
        self._runner = runner
        self._settings = settings
        self._window = window
        self._drafts = Drafts(settings.unsaved_folder, settings.earlier_drafts)
        self._taken_up: list[Draft] = []
        self._readings = 0
        self._under_way: set[str] = set()
        self._may_close = False
        self._after_saving: Callable[[], object] | None = None
        self._after_answer: Callable[[], object] | None = None
        self._question: QMessageBox | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self._keep_draft)
        store.observe(_kept, self._touch)
        store.observe(lambda state: state.file.saving, self._go_on)

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {"save": self.save, "save_as": self.save_as, "painted": self.open_painted}

    @property
    def path(self) -> Path | None:
        """The project file; None where the palettes are in none."""
        return self._store.state.file.path

    @property
    def is_modified(self) -> bool:
        """Whether there is work of a person that is in no file."""
        return self._store.state.is_modified

    def _touch(self) -> None:
        self.changed.emit()
        if not self._timer.isActive():  # an edit each tenth of a second does not put it off
            self._timer.start()

    # -- opening -----------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path], *, and_pictures: bool = True) -> None:
        """Open palettes and projects.

        Parameters
        ----------
        paths : sequence of Path
            Files of any content.
        and_pictures : bool
            Whether those that are neither are told by `pictures_found`.
        """
        self._read(partial(project_io.read_files, tuple(paths)), and_pictures=and_pictures)

    def open_text(self, text: str, *, is_pasted: bool) -> None:
        """Open a palette that was dropped or pasted as text."""
        called = project_io.PASTED if is_pasted else project_io.DROPPED
        self._read(partial(project_io.read_text, text, called), and_pictures=False)

    def open_painted(self) -> None:
        """Open the swatches that are painted in the shown picture."""
        shown = self._store.state.shown
        if shown is None or shown.opened.provisional:
            self.notified.emit(tr("There is no picture yet to find swatches in."))
            return
        self._read(partial(project_io.read_painted, shown.opened.picture), and_pictures=False)

    def _read(
        self, function: Callable[[Job], Iterator[project_io.Files]], *, and_pictures: bool
    ) -> None:
        self._readings += 1  # each reading has a channel of its own: none stops another
        channel = f"files {self._readings}"
        self._under_way.add(channel)
        self._runner.submit(
            channel,
            function,
            partial(self.take_files, and_pictures=and_pictures),
            self._say_error,
            on_finished=partial(self._under_way.discard, channel),
        )

    def cancel(self) -> None:
        """Open none of the files that are being read."""
        if self._under_way:
            self.notified.emit(tr("Cancelled."))
        for channel in self._under_way:
            self._runner.cancel(channel)
        self._under_way.clear()

    def take_files(self, found: project_io.Files, *, and_pictures: bool = False) -> None:
        """Open what was found in files.

        Parameters
        ----------
        found : Files
            Palettes and projects.
        and_pictures : bool
            Whether files that are neither are told by `pictures_found`.
        """
        for sentence in found.remarks[:_MOST_REMARKS]:
            self.notified.emit(translated(sentence))
        for sentence in found.failures[:_MOST_REMARKS]:
            self.failed.emit(translated(sentence))
        if len(found.projects) == 1 and not found.palettes:
            self._offer(*found.projects[0])
        else:
            self._add(found)
        if found.pictures and and_pictures:
            self.pictures_found.emit(list(found.pictures))

    def _add(self, found: project_io.Files) -> None:
        """Open palettes beside those that are open, also those of several projects."""
        documents = [each for path, project in found.projects for each in _documents(project, path)]
        if documents:
            self._store.send(events.AddDocuments(documents))
        if found.palettes:
            files = [str(path.absolute()) for path in found.palette_paths]
            self._store.send(events.AddPalettes(found.palettes, files))
        if documents or found.palettes:
            self.opened.emit()

    def _offer(self, path: Path, project: Project) -> None:
        if not project.documents:
            self.failed.emit(
                tr("{name}: there is no palette in this project.", name=printable(path.name))
            )
        else:
            self._once_saved(partial(self._show, path, project))

    def _show(self, path: Path, project: Project) -> None:
        formula = project.documents[project.current].formula
        documents = _documents(project, path)
        self._store.send(events.ShowProject(path, documents, project.current, formula))
        self._remember_recent(path)
        self.opened.emit()

    def _remember_recent(self, path: Path) -> None:
        self._settings.add_recent(LocalFile(path).reference)

    # -- saving ------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save all open palettes with what they are from; ask where to the first time."""
        if self.path is None:
            self.save_as()
        else:
            self._store.send(events.Save(self.path))

    @Slot()
    def save_as(self) -> None:
        """Ask for a file, and save all open palettes in it."""
        path = self.path
        folder = path.parent if path else Path(self._settings.export_folder or Path.home())
        name = path.stem if path else file_stem(self._store.state.palette.name)
        dialog = QFileDialog(self._window, tr("Save Project"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Huescope projects (*{suffix})", suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(name + SUFFIX)
        dialog.fileSelected.connect(self._save_to)
        dialog.rejected.connect(self._forget_next)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save_to(self, chosen: str) -> None:
        self._store.send(events.Save(Path(chosen)))

    @Slot()
    def _forget_next(self) -> None:
        self._after_saving = None

    def _go_on(self) -> None:
        """Do what waits for a saving, once it has ended; edits made meanwhile are asked about."""
        file = self._store.state.file
        if file.saving is not None:
            return
        then, self._after_saving = self._after_saving, None
        if file.path is not None and file.saved == file.saves:
            self._settings.export_folder = str(file.path.parent)
            self._remember_recent(file.path)
            if then is not None:
                self._once_saved(then)

    def _once_saved(self, then: Callable[[], object]) -> None:
        """Do something that ends the open palettes, when all work is saved or given up."""
        if self._store.state.file.saving is not None:
            self._after_saving = then
        elif self.is_modified:
            self._ask_to_save(then)
        else:
            then()

    # -- leaving -----------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Tell whether the window may go now; where not, it is closed once that is settled.

        A disk that does not answer would keep it open for ever: who closes the window once more
        is asked whether to wait.
        """
        state = self._store.state
        saving = state.file.saving
        if self._may_close or (saving is None and not state.is_modified):
            return True
        if saving is not None and self._after_saving is not None:
            self._ask_to_wait(saving.path)
            return False
        if saving is not None:
            self.notified.emit(
                tr("Still saving {name}; the window closes then.", name=printable(saving.path.name))
            )
        self._once_saved(self._close)
        return False

    def _ask_to_wait(self, path: Path) -> None:
        box = self._new_question("ask to wait")
        if box is None:
            return
        box.setText(plain(tr("“{name}” is still being saved.", name=printable(path.name))))
        box.setInformativeText(tr("What is not in the file then is offered at the next start."))
        box.setStandardButtons(_BUTTON.Close | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Cancel)
        for which, text, tooltip in (
            (_BUTTON.Close, tr("&Close Now"), tr("Close the window; the file may stay as it was")),
            (_BUTTON.Cancel, tr("&Wait"), tr("Close the window as soon as the file is saved")),
        ):
            box.button(which).setText(text)
            box.button(which).setToolTip(tooltip)
        box.button(_BUTTON.Close).clicked.connect(self._close)
        box.open()

    def _new_question(self, name: str) -> QMessageBox | None:
        """Make the box of a question; None where one is still open, which is raised then."""
        if self._question is not None:
            self._question.raise_()
            self._question.activateWindow()
            return None
        box = QMessageBox(self._window)
        box.setObjectName(name)
        box.finished.connect(self._forget_question)
        box.finished.connect(box.deleteLater)
        self._question = box
        return box

    @Slot()
    def _forget_question(self) -> None:
        self._question = None

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    def discard(self) -> None:
        """Let the window go without what was not saved."""
        self._may_close = True

    def end(self) -> None:
        """Take the draft away, unless a file was not written to its end; the window is closed."""
        self._timer.stop()
        if self._store.state.file.saving is None:
            self._drafts.clear()

    def _ask_to_save(self, then: Callable[[], object]) -> None:
        """Ask before something that ends the open palettes; what was wanted last is done then."""
        self._after_answer = then
        box = self._new_question("ask to save")
        if box is None:
            return
        state = self._store.state
        new = [each for each in state.documents.items if state.is_new(each)]
        question = tr("Save the changes to the project?")
        if new:
            question = tr_plural(
                "Save the changes to “{name}”?",
                "Save the changes to {n} palettes?",
                len(new),
                name=printable(new[0].state.palette.name),
            )
        box.setText(plain(question))
        box.setInformativeText(tr("They are in no file yet."))
        box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Save)
        for which, text, tooltip in (
            (_BUTTON.Save, tr("&Save"), tr("Keep all open palettes in a project file")),
            (_BUTTON.Discard, tr("&Don't Save"), tr("Let the changes go")),
            (_BUTTON.Cancel, tr("Cancel"), tr("Go on as before")),
        ):
            box.button(which).setText(text)
            box.button(which).setToolTip(tooltip)
        box.buttonClicked.connect(partial(self._take_answer, box))
        box.open()

    def _take_answer(self, box: QMessageBox, button: QAbstractButton) -> None:
        then, self._after_answer = self._after_answer, None
        answer = box.standardButton(button)
        if answer == _BUTTON.Save:
            self._after_saving = then
            self.save()
        elif answer == _BUTTON.Discard and then is not None:
            then()

    # -- drafts ------------------------------------------------------------------------------

    @Slot()
    def _keep_draft(self) -> None:
        """Write down what is in no file, so that a crash takes nothing."""
        if self._runner.busy(_DRAFT):
            self._timer.start()
        elif self.is_modified:
            state = self._store.state
            self._runner.submit(
                _DRAFT,
                partial(self._drafts.write, project_of(state), state.file.path),
                self._forget_taken_up,
                self._say_error,
            )
        else:
            self._drafts.clear()
            self._forget_taken_up()

    def look_for_drafts(self) -> None:
        """Find what a crash left behind; told by `drafts_found`."""
        self._runner.submit(_FIND, self._drafts.find, self._take_drafts, self._say_error)

    def _take_drafts(self, drafts: list[Draft]) -> None:
        if drafts:
            self.drafts_found.emit(drafts)

    def restore(self, drafts: Sequence[Draft]) -> None:
        """Take up what a crash left behind, as work that is in no file yet."""
        documents = [_unsaved(each) for draft in drafts for each in _documents(draft.project)]
        if not documents:
            return
        state = self._store.state
        if any(each.is_own for each in state.documents.items) or len(drafts) > 1:
            self._store.send(events.AddDocuments(documents))
        else:
            draft = drafts[0]
            project = draft.project
            formula = project.documents[project.current].formula
            self._store.send(events.ShowProject(draft.target, documents, project.current, formula))
        self._taken_up += drafts  # they go when they are in this window's own draft
        self._touch()
        self.opened.emit()

    def forget(self, drafts: Sequence[Draft]) -> None:
        """Let go what a crash left behind."""
        for draft in drafts:
            drafts_on_disk.remove(draft)

    def _forget_taken_up(self, _path: Path | None = None) -> None:
        self.forget(self._taken_up)
        self._taken_up = []

    def _say_error(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))


def _kept(state: WindowState) -> tuple[object, ...]:
    """Give the part of a state that goes into a project or draft."""
    return state.documents.items, state.documents.place, state.file.path, state.file.saved_ids


def _documents(project: Project, path: Path | None = None) -> list[Document]:
    file = "" if path is None else str(path.absolute())
    return [opened(each, file=file) for each in project.documents]


def opened(document: Stored, *, file: str = "", entry: str = "") -> Document:
    """Give a palette of a file as it is opened.

    Parameters
    ----------
    document : Document
        What is in the file.
    file, entry : str
        The project file, or the entry of the library.
    """
    return Document(
        History.of(document.state),
        document.reference,
        thumbnail=document.thumbnail,
        picked=document.picked,
        file=file,
        entry=entry,
    )


def _unsaved(document: Document) -> Document:
    return replace(document, history=document.history.marked_saved(None))
