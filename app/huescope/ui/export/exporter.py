"""Export of the shown palette, by the dialog or again to the last target."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from huescope.library.entry import COPIED, EXPORTED
from huescope.ui.export.target import Target
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.pins import pinned_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.palette import Palette
    from huescope.ui.export.dialog import ExportDialog
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.documents import Document
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_AGAIN, _LOADING = "export again", "export loading"


class Exporter(QObject):
    """Keeps the export target of each open palette.

    Parameters
    ----------
    store, projects : Store, ProjectManager
        Hold the palettes, and the project file.
    runner : TaskRunner
        Writes files.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window.
    """

    notified = Signal(str)
    """A notice for the user."""
    taken = Signal(int, str, str)
    """The id of a document that was taken away, and origin and place of its library entry."""
    target_changed = Signal()
    """The target of Export Again changed."""

    def __init__(
        self,
        store: Store,
        projects: ProjectManager,
        runner: TaskRunner,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._projects = projects
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._window = parent
        self._dialog: ExportDialog | None = None
        self._asked_for: int | None = None
        self._taken: Callable[[str, str], object] | None = None
        # By document id, so that no palette overwrites the file of another.
        self._targets: dict[int, Target] = {}
        store.observe(lambda state: (state.palette, state.located), self._follow)
        store.observe(lambda state: state.document.id, self._emit_target_changed)
        projects.changed.connect(self._keep)
        for shown in (store.settled, projects.opened):
            shown.connect(self._load, Qt.ConnectionType.SingleShotConnection)

    @property
    def dialog(self) -> ExportDialog:
        """The dialog, created on first use."""
        if self._dialog is None:
            from huescope.ui.export.dialog import ExportDialog

            self._dialog = ExportDialog(self._runner, self._theme, self._settings, self._window)
            self._dialog.saved.connect(self._remember)
            self._dialog.copied.connect(self._note_copied)
            self._dialog.destroyed.connect(self._forget_dialog)
        return self._dialog

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @property
    def target(self) -> Target | None:
        """The last target of the shown palette, also from an earlier session of its project."""
        document = self._store.state.document
        return self._targets.get(document.id) or self._remembered(document)

    def _remembered(self, document: Document) -> Target | None:
        key = self._key(document)
        return Target.from_json(self._settings.exported(*key)) if key else None

    def _key(self, document: Document) -> tuple[str, str] | None:
        """Return project path and palette name, if the name is unique."""
        path, name = self._projects.path, document.state.palette.name
        names = [each.state.palette.name for each in self._store.state.documents.items]
        return (str(path.absolute()), name) if path and names.count(name) == 1 else None

    @Slot()
    def _keep(self) -> None:
        """Store the targets of the project's palettes, for when it is opened again."""
        documents = self._store.state.documents
        for id_, target in self._targets.items():
            place = documents.by_id(id_)
            key = None if place is None else self._key(documents.items[place])
            if key is not None:
                self._settings.set_exported(*key, target.to_json())

    def _emit_target_changed(self) -> None:
        self.target_changed.emit()

    @Slot()
    def ask(self) -> None:
        """Open the export dialog with the shown palette."""
        self._asked_for = self._store.state.document.id
        self.dialog.ask(self._store.state.palette, pinned_picture(self._store.state))

    def ask_for(self, palette: Palette, taken: Callable[[str, str], object]) -> None:
        """Open the export dialog with a palette that is not open, such as one of the library.

        Parameters
        ----------
        palette : Palette
            The palette.
        taken : callable
            Called with origin and place of its library entry when it is taken away.
        """
        self._asked_for, self._taken = None, taken
        self.dialog.ask(palette, None)

    @Slot()
    def export_again(self) -> None:
        """Export the shown palette to its last target, or open the dialog."""
        from huescope.ui.export import writing

        palette, target = self._store.state.palette, self.target
        if target is None or not palette.swatches:
            self.ask()
            return
        id_ = self._store.state.document.id
        known = id_ in self._targets
        pinned = pinned_picture(self._store.state)
        work = partial(writing.write_again, palette, target, pinned=pinned, if_there=not known)
        finish = partial(self._finish_exporting, id_)
        self._runner.submit(_AGAIN, work, finish, self._fail)

    @Slot()
    def _load(self) -> None:
        """Import the formats in advance: the first use takes half a second."""
        self._runner.submit(_LOADING, _load_writers, lambda _loaded: None, self._fail)

    def _follow(self) -> None:
        """Update the open dialog when colours became exact."""
        dialog = self._dialog
        if dialog is not None and dialog.isVisible() and self._asked_for is not None:
            dialog.show_palette(self._store.state.palette, pinned_picture(self._store.state))

    @Slot(object)
    def _remember(self, target: Target) -> None:
        if self._asked_for is not None:
            self._targets[self._asked_for] = target
            self._keep()
            self.target_changed.emit()
        self._note_taken(EXPORTED, str(target.path))

    @Slot(str)
    def _note_copied(self, label: str) -> None:
        self._note_taken(COPIED, label)

    def _note_taken(self, origin: str, place: str) -> None:
        if self._asked_for is not None:
            self.taken.emit(self._asked_for, origin, place)
        elif self._taken is not None:
            self._taken(origin, place)

    def _finish_exporting(self, id_: int, target: Target | None) -> None:
        if target is None:  # the file of an earlier session is gone
            self.ask()
            return
        self._targets[id_] = target
        self._keep()
        self.notified.emit(tr("Saved {name}", name=target.path.name))
        self.taken.emit(id_, EXPORTED, str(target.path))

    def _fail(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))


def _load_writers(job: Job) -> Iterator[object]:
    from huescope.color.single import css_text, of_rgb_u8
    from huescope.palette import formats

    yield css_text(of_rgb_u8((0, 0, 0)), "oklch")
    job.check()
    yield formats.writers()
