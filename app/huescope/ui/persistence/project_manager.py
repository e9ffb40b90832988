"""Keeps the palettes of a window: opens and saves them, and lets no work be lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from huescope.errors import printable
from huescope.palette.archive import SUFFIX
from huescope.palette.files import file_stem
from huescope.project.project import Document as Kept
from huescope.project.project import Project, is_work
from huescope.sources.local import LocalFile
from huescope.ui.persistence import drafts as drafts_on_disk
from huescope.ui.persistence import project_io
from huescope.ui.persistence.drafts import Draft, Drafts
from huescope.ui.store.documents import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.session import Session
    from huescope.ui.tasks.runner import TaskRunner

_SAVE, _DRAFT, _FIND, _THUMBNAIL = "project", "draft", "drafts", "thumbnail"
_DRAFT_AFTER_MS = 1000
_MOST_REMARKS = 2
_BUTTON = QMessageBox.StandardButton


class ProjectManager(QObject):
    """The way of a window's palettes to the disk and back.

    Parameters
    ----------
    session, runner, settings : Session, TaskRunner, Settings
        The palettes, who reads and writes, and where unsaved work is kept.
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
    said = Signal(str)
    """A sentence for the person."""

    def __init__(
        self, session: Session, runner: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shelf = session.shelf
        self._runner = runner
        self._settings = settings
        self._window = window
        self._drafts = Drafts(settings.unsaved_folder)
        self._taken_up: list[Draft] = []
        self._saved: tuple[Document, ...] = ()
        self._readings = 0
        self._under_way: set[str] = set()
        self._may_close = False
        self.path: Path | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self._keep_draft)
        self._shelf.stepped.connect(self._touch)
        self._shelf.listed.connect(self._touch)
        session.settled.connect(self._make_thumbnail)

    # -- what is to be kept ------------------------------------------------------------------

    @property
    def is_modified(self) -> bool:
        """Whether there is work of a person that is in no file."""
        documents = self._shelf.documents
        return any(each not in documents for each in self._saved) or any(
            self._is_new(each) for each in documents
        )

    def _is_new(self, document: Document) -> bool:
        if document in self._saved:
            return not document.history.is_saved
        if self.path is not None and document.is_own:
            return True
        return not document.history.is_saved and is_work(document.history.state)

    @property
    def project(self) -> Project:
        """All open palettes, as they are now."""
        formula = self._session.shown.formula
        documents = tuple(
            Kept(each.history.state, each.reference, each.thumbnail, formula)
            for each in self._shelf.documents
        )
        return Project(documents, self._shelf.place)

    @Slot()
    def _touch(self) -> None:
        self.changed.emit()
        self._timer.start()

    @Slot()
    def _make_thumbnail(self) -> None:
        """Make the small picture of the shown one, once for each palette that is from it."""
        document, source, opened = self._shelf.current, self._session.source, self._session.opened
        if document.thumbnail or source is None or opened is None or opened.provisional:
            return
        if document.is_from(source):
            self._runner.submit(
                _THUMBNAIL,
                partial(project_io.make_thumbnail, opened.preview.picture),
                partial(setattr, document, "thumbnail"),
                self._say_error,
            )

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

    def open_text(self, text: str) -> None:
        """Open a palette that was dropped or pasted as text."""
        self._read(partial(project_io.read_text, text), and_pictures=False)

    def _read(
        self, function: Callable[[Job], Iterator[project_io.Files]], *, and_pictures: bool
    ) -> None:
        self._readings += 1  # each reading has a channel of its own: none stops another
        channel = f"files {self._readings}"
        self._under_way.add(channel)
        self._runner.submit(
            channel,
            function,
            partial(self._take_files, and_pictures),
            self._say_error,
            on_finished=partial(self._under_way.discard, channel),
        )

    def cancel(self) -> None:
        """Open none of the files that are being read."""
        if self._under_way:
            self.said.emit("Cancelled.")
        for channel in self._under_way:
            self._runner.cancel(channel)
        self._under_way.clear()

    def _take_files(self, and_pictures: bool, found: project_io.Files) -> None:
        for sentence in found.remarks[:_MOST_REMARKS]:
            self.said.emit(sentence)
        for sentence in found.failures[:_MOST_REMARKS]:
            self.failed.emit(sentence)
        if len(found.projects) == 1 and not found.palettes:
            self._offer(*found.projects[0])
        else:
            self._add(found)
        if found.pictures and and_pictures:
            self.pictures_found.emit(list(found.pictures))

    def _add(self, found: project_io.Files) -> None:
        """Open palettes beside those that are open, also those of several projects."""
        documents = [each for _path, project in found.projects for each in _documents(project)]
        if documents:
            self._session.add_documents(documents)
        if found.palettes:
            self._session.add_palettes(found.palettes)
        if documents or found.palettes:
            self.opened.emit()

    def _offer(self, path: Path, project: Project) -> None:
        if not project.documents:
            self.failed.emit(f"{printable(path.name)}: there is no palette in this project.")
        elif self.is_modified:
            self._ask_to_save(partial(self._show, path, project))
        else:
            self._show(path, project)

    def _show(self, path: Path, project: Project) -> None:
        documents = _documents(project)
        self._begin(path, documents)
        self._session.show_documents(documents, project.current)
        self._session.shown.set_formula(project.documents[project.current].formula)
        self._settings.add_recent(LocalFile(path).reference)
        self.opened.emit()

    def _begin(self, path: Path | None, documents: Sequence[Document]) -> None:
        self.path = path
        self._saved = tuple(documents)

    # -- saving ------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save all open palettes with what they are from; ask where to the first time."""
        self._save(None)

    @Slot()
    def save_as(self) -> None:
        """Ask for a file, and save all open palettes in it."""
        self._save_as(None)

    def _save(self, then: Callable[[], object] | None) -> None:
        """Save, and do something else once everything is on the disk."""
        if self.path is None:
            self._save_as(then)
        else:
            self._write(self.path, then)

    def _save_as(self, then: Callable[[], object] | None) -> None:
        folder = (
            self.path.parent if self.path else Path(self._settings.export_folder or Path.home())
        )
        name = self.path.stem if self.path else file_stem(self._session.state.palette.name)
        dialog = QFileDialog(self._window, "Save Project", str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"Huescope projects (*{SUFFIX})")
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(name + SUFFIX)
        dialog.fileSelected.connect(lambda chosen: self._write(Path(chosen), then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path, then: Callable[[], object] | None) -> None:
        if self._runner.busy(_SAVE):  # one at a time, so that the newest is written last
            QTimer.singleShot(_DRAFT_AFTER_MS // 10, self, lambda: self._write(path, then))
            return
        project, before = self.project, (self.path, self._saved)
        for document in self._shelf.documents:
            document.is_own = True
            document.history.mark_saved()
        self._begin(path, self._shelf.documents)
        self._runner.submit(
            _SAVE,
            partial(project_io.write_project, project, path),
            partial(self._after_saving, then),
            partial(self._after_failure, before),
        )

    def _after_saving(self, then: Callable[[], object] | None, path: Path) -> None:
        self._settings.export_folder = str(path.parent)
        self._settings.add_recent(LocalFile(path).reference)
        self.said.emit(f"Saved {printable(path.name)}")
        self._touch()
        if then is not None:
            then()

    def _after_failure(
        self, before: tuple[Path | None, tuple[Document, ...]], error: HuescopeError
    ) -> None:
        for document in self._saved:
            document.history.mark_unsaved()
        self._begin(*before)
        self._touch()
        self._say_error(error)

    # -- leaving -----------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Tell whether the window may go now; where not, it is closed once that is settled."""
        if self._may_close:
            return True
        if self._runner.busy(_SAVE):
            QTimer.singleShot(_DRAFT_AFTER_MS // 10, self, self._window.close)
            return False
        if self.is_modified:
            self._ask_to_save(self._close)
            return False
        return True

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    def discard(self) -> None:
        """Let the window go without what was not saved."""
        self._may_close = True

    def end(self) -> None:
        """Take the draft away; the window is closed, and no work is under way."""
        self._timer.stop()
        self._drafts.clear()

    def _ask_to_save(self, then: Callable[[], object]) -> None:
        new = [each for each in self._shelf.documents if self._is_new(each)]
        palettes = f"{len(new)} palettes" if new else "the project"
        if len(new) == 1:
            palettes = f"“{printable(new[0].history.state.palette.name)}”"
        box = QMessageBox(self._window)
        box.setObjectName("ask to save")
        box.setText(f"Save the changes to {palettes}?")
        box.setInformativeText("They are in no file yet.")
        box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Save)
        for which, text, tooltip in (
            (_BUTTON.Save, "&Save", "Keep all open palettes in a project file"),
            (_BUTTON.Discard, "&Don't Save", "Let the changes go"),
            (_BUTTON.Cancel, "Cancel", "Go on as before"),
        ):
            box.button(which).setText(text)
            box.button(which).setToolTip(tooltip)
        box.buttonClicked.connect(partial(self._take_answer, box, then))
        box.finished.connect(box.deleteLater)
        box.open()

    def _take_answer(
        self, box: QMessageBox, then: Callable[[], object], button: QAbstractButton
    ) -> None:
        answer = box.standardButton(button)
        if answer == _BUTTON.Save:
            self._save(then)
        elif answer == _BUTTON.Discard:
            then()

    # -- drafts ------------------------------------------------------------------------------

    @Slot()
    def _keep_draft(self) -> None:
        """Write down what is in no file, so that a crash takes nothing."""
        if self._runner.busy(_DRAFT):
            self._timer.start()
        elif self.is_modified:
            self._runner.submit(
                _DRAFT,
                partial(self._drafts.write, self.project, self.path),
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
        documents = [each for draft in drafts for each in _documents(draft.project)]
        for document in documents:
            document.history.mark_unsaved()
        if not documents:
            return
        if any(each.is_own for each in self._shelf.documents) or len(drafts) > 1:
            self._session.add_documents(documents)
        else:
            self._begin(drafts[0].target, documents)
            self._session.show_documents(documents, drafts[0].project.current)
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
        self.said.emit(str(error))


def _documents(project: Project) -> list[Document]:
    return [
        Document(each.state, each.reference, None, each.thumbnail) for each in project.documents
    ]
