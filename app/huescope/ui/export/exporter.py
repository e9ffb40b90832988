"""Exporting the shown palette: by the dialog, or once more as before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal, Slot

from huescope.ui.export.target import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.export.dialog import ExportDialog
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.documents import Document
    from huescope.ui.store.session import Session
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_AGAIN, _LOADING = "export again", "export loading"


class Exporter(QObject):
    """Knows where each of the open palettes was saved to.

    Parameters
    ----------
    session, projects : Session, ProjectManager
        Hold the palettes, and know in which project they are kept.
    runner : TaskRunner
        Writes in a worker.
    theme, settings : Theme, Settings
        The look, and what was chosen last time.
    parent : QWidget
        The window.
    """

    said = Signal(str)
    """A sentence for the person."""
    target_changed = Signal()
    """Exporting again leads somewhere else."""

    def __init__(
        self,
        session: Session,
        projects: ProjectManager,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._projects = projects
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = parent
        self._dialog: ExportDialog | None = None
        self._asked_for: Document | None = None
        # By palette: the file of one is never written over with another.
        self._targets: WeakKeyDictionary[Document, Target] = WeakKeyDictionary()
        session.shown.palette_changed.connect(self._follow)
        session.shelf.listed.connect(self.target_changed)
        projects.changed.connect(self._keep)
        for shown in (session.settled, projects.opened):
            shown.connect(self._load, Qt.ConnectionType.SingleShotConnection)

    @property
    def dialog(self) -> ExportDialog:
        """The dialog, made when it is first needed."""
        if self._dialog is None:
            from huescope.ui.export.dialog import ExportDialog

            self._dialog = ExportDialog(self._runner, self._theme, self._settings, self._window)
            self._dialog.saved.connect(self._remember)
        return self._dialog

    @property
    def target(self) -> Target | None:
        """Where the shown palette was saved to last, now or when its project was open before."""
        document = self._session.shelf.current
        return self._targets.get(document) or self._remembered(document)

    def _remembered(self, document: Document) -> Target | None:
        key = self._key(document)
        return Target.from_json(self._settings.exported(*key)) if key else None

    def _key(self, document: Document) -> tuple[str, str] | None:
        """Name the project of a palette, and which of its palettes it is, if only one can be."""
        path, name = self._projects.path, document.history.state.palette.name
        names = [each.history.state.palette.name for each in self._session.shelf.documents]
        return (str(path.absolute()), name) if path and names.count(name) == 1 else None

    @Slot()
    def _keep(self) -> None:
        """Remember where the palettes of a project were saved to, for when it is opened again."""
        for document, target in self._targets.items():
            key = self._key(document)
            if key is not None and document in self._session.shelf.documents:
                self._settings.set_exported(*key, target.to_json())

    @Slot()
    def ask(self) -> None:
        """Open the dialog with the shown palette."""
        self._asked_for = self._session.shelf.current
        self.dialog.ask(self._session.state.palette)

    @Slot()
    def export_again(self) -> None:
        """Save the shown palette as it was saved last, or ask how."""
        from huescope.ui.export import writing

        palette, target = self._session.state.palette, self.target
        if target is None or not palette.swatches:
            self.ask()
            return
        document = self._session.shelf.current
        known = document in self._targets
        work = partial(writing.write_again, palette, target, if_there=not known)
        tell = partial(self._tell, document)
        self._runner.submit(_AGAIN, work, tell, self._fail)

    @Slot()
    def _load(self) -> None:
        """Load what writes colours before it is asked for: the first time takes half a second."""
        self._runner.submit(_LOADING, _load_writers, lambda _loaded: None, self._fail)

    @Slot()
    def _follow(self) -> None:
        """Bring the dialog in step with colours that became exact while it is open."""
        dialog = self._dialog
        if dialog is not None and dialog.isVisible():
            dialog.show_palette(self._session.state.palette)

    @Slot(object)
    def _remember(self, target: Target) -> None:
        if self._asked_for is not None:
            self._targets[self._asked_for] = target
            self._keep()
            self.target_changed.emit()

    def _tell(self, document: Document, target: Target | None) -> None:
        if target is None:  # the file is gone since the project was open before
            self.ask()
            return
        self._targets[document] = target
        self._keep()
        self.said.emit(f"Saved {target.path.name}")

    def _fail(self, error: HuescopeError) -> None:
        self.said.emit(str(error))


def _load_writers(job: Job) -> Iterator[object]:
    from huescope.color.single import css_text, of_rgb_u8
    from huescope.palette import formats

    yield css_text(of_rgb_u8((0, 0, 0)), "oklch")
    job.check()
    yield formats.writers()
