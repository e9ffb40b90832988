"""The path bar: breadcrumbs that turn into a text field for typing a path."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from huescope.errors import ReadError
from huescope.sources.folder import LocalFolder
from huescope.sources.keyring import KEYRING
from huescope.ui.browser.navigation.breadcrumbs import Breadcrumbs
from huescope.ui.browser.navigation.path_field import PathField
from huescope.ui.language.translation import tr
from huescope.ui.style.text_size import size_with_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "typed path"
_HEIGHT_PX = 26


class PathBar(QStackedWidget):
    """Shows the path to a place, and takes a typed one.

    Parameters
    ----------
    theme : Theme
        The theme.
    runner : TaskRunner
        Looks up what was typed.
    parent : QWidget
        The parent.
    """

    place_chosen = Signal(object)
    """A `Place` that was clicked, or whose path was typed."""
    picture_chosen = Signal(object)
    """The `Source` of a picture whose path was typed."""
    failed = Signal(object)
    """A `HuescopeError`: what was typed cannot be opened."""
    left = Signal()
    """The focus goes back to the pictures."""

    def __init__(self, theme: Theme, runner: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._place: Place | None = None
        self._crumbs = Breadcrumbs(theme, self)
        self._field = PathField(self)
        self.addWidget(self._crumbs)
        self.addWidget(self._field)
        size_with_text(self, fixed_height=_HEIGHT_PX)
        self.setContentsMargins(8, 0, 8, 0)
        self._crumbs.chosen.connect(self.place_chosen)
        self._crumbs.edit_requested.connect(self.edit)
        self._field.left.connect(self._leave)
        self._field.returnPressed.connect(self._go)

    @property
    def busy(self) -> bool:
        """Whether what was typed is being looked up."""
        return self._runner.busy(_CHANNEL)

    def show_place(self, place: Place | None) -> None:
        """Show the path to another place."""
        self._place = place
        self._crumbs.show_place(place)
        self._leave()

    @Slot()
    def edit(self) -> None:
        """Turn the breadcrumbs into a text field."""
        reference = None if self._place is None else self._place.reference
        self._field.setText("" if reference is None else reference.location)
        self.setCurrentWidget(self._field)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot()
    def _leave(self) -> None:
        if self.currentWidget() is self._field:
            had_focus = self._field.hasFocus()
            self.setCurrentWidget(self._crumbs)
            if had_focus:
                self.left.emit()

    @Slot()
    def _go(self) -> None:
        self._runner.submit(
            _CHANNEL, partial(opened_text, self._field.text()), self._take, self.failed.emit
        )

    def _take(self, found: tuple[Place | None, Source | None]) -> None:
        place, source = found
        self._leave()
        if place is not None:
            self.place_chosen.emit(place)
        elif source is not None:
            self.picture_chosen.emit(source)


def opened_text(text: str, job: Job) -> Iterator[tuple[Place | None, Source | None]]:
    """Look up a typed path or address; runs in a worker, since it reads the disk.

    Yields
    ------
    tuple
        A place or a source, and None for the other.

    Raises
    ------
    ReadError
        If the text is no path and no address.
    """
    from huescope.sources.kinds import kind_of
    from huescope.sources.local import LocalFile

    job.check()
    text = text.strip()
    kind = kind_of(text)
    if kind is None:
        raise ReadError(text, tr("this is no path and no address that Huescope knows"))
    found = kind.open_text(text, KEYRING.last(kind.NAME))
    if isinstance(found, LocalFile | LocalFolder):
        if _is_folder(found.path):
            yield LocalFolder(found.path), None
        else:
            yield None, LocalFile(found.path)
    elif hasattr(found, "pages"):
        yield cast("Place", found), None
    else:
        yield None, found


def remembered_place(reference: Reference, job: Job) -> Iterator[Place]:
    """Look up the place of a reference; runs in a worker, since its kind may import much."""
    from huescope.sources import kinds

    job.check()
    yield kinds.get(reference.kind).place_at(reference, KEYRING.secrets_of(reference))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
