"""The controls that search pictures by colour, over the thumbnails."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from huescope.sources.place import Ranked
from huescope.ui.browser.navigation.bars import IconButton
from huescope.ui.browser.search.color_field import ColorField, Understood
from huescope.ui.browser.search.filters import SearchFilters
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.sources.place import Place
    from huescope.sources.source import Source
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_COUNT, _ADD = "count colours known", "add place to index"


class ColorSearch(QWidget):
    """Asks for colours, and shows what is found as a place.

    Parameters
    ----------
    settings : Settings
        Tells where the index is.
    theme : Theme
        The theme.
    runner : TaskRunner
        Runs the work.
    parent : QWidget
        The browser.
    """

    found = Signal(object)
    """A `FoundPictures`, a place to show."""
    palette_asked = Signal()
    """The colours of the shown palette are to be searched; `search_colors` does it."""
    picture_asked = Signal()
    """Pictures like the open one are to be searched; `search_like` does it."""
    closed = Signal()
    """The keyboard goes back to the pictures."""

    def __init__(
        self, settings: Settings, theme: Theme, runner: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._runner = settings, runner
        self._place: Place | None = None
        self.field = ColorField(self)
        self.understood = Understood(theme, self)
        self.filters = SearchFilters(theme, self)
        self.palette_button = IconButton(
            theme, "palette", tr("Find the colours of the palette"), self
        )
        self.picture_button = IconButton(
            theme, "photo", tr("Find pictures that look like this one"), self
        )
        self.add_button = IconButton(
            theme,
            "photo-plus",
            tr("Look at all pictures of this place, in folders below it too"),
            self,
        )
        self.close_button = IconButton(theme, "x", tr("Close the search (Esc)"), self)
        self.note = StatusLabel(theme)
        self._compose()
        self.field.textChanged.connect(self.understood.read)
        self.field.submitted.connect(self.search)
        self.field.left.connect(self.close_search)
        self.filters.changed.connect(self.search)
        self.palette_button.clicked.connect(self.palette_asked)
        self.picture_button.clicked.connect(self.picture_asked)
        self.add_button.clicked.connect(self._add_place)
        self.close_button.clicked.connect(self.close_search)
        self.hide()

    def _compose(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(2)
        first.addWidget(self.field, 1)
        first.addWidget(self.close_button)
        for button in (self.palette_button, self.picture_button, self.add_button):
            second.addWidget(button)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 2, 6, 4))
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.understood)
        column.addWidget(self.filters)
        column.addLayout(second)
        column.addWidget(self.note)

    @Slot()
    def open_search(self) -> None:
        """Show the controls, and move the keyboard to the field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._count()

    @Slot()
    def close_search(self) -> None:
        """Hide the controls; what was found stays."""
        self.hide()
        self.closed.emit()

    def show_place(self, place: Place | None) -> None:
        """Tell which place the button adds."""
        self._place = place
        self.filters.show_place(place)
        self.add_button.setEnabled(place is not None and not isinstance(place, Ranked))

    @Slot()
    def search(self) -> None:
        """Search for the colours of the field."""
        if self.understood.problem:
            self._say(self.understood.problem)
        elif self.understood.amounts:
            self._find(text=self.field.text().strip())

    def search_colors(self, swatches: Sequence[Swatch]) -> None:
        """Search for some swatches in place of what the field has."""
        self.field.clear()
        if swatches:
            self.field.add(swatches)

    def search_like(self, source: Source) -> None:
        """Search for pictures that look like one."""
        self._find(like=source)

    def _find(self, text: str = "", like: Source | None = None) -> None:
        from huescope.collection.found_pictures import FoundPictures

        if self._settings.index_file is not None:
            wanted = self.filters.filter
            self.found.emit(FoundPictures(self._settings.index_file, text, like, wanted))
            self._count()

    def _say(self, text: str, *shorter: str) -> None:
        self.note.set_text(text, *shorter)
        self.note.setToolTip(text)  # all of it, where it is elided

    # -- the index ---------------------------------------------------------------------------

    def _count(self) -> None:
        if self._settings.index_file is not None:
            work = partial(_known, self._settings.index_file)
            self._runner.submit(_COUNT, work, self._show_count, self._fail)

    def _show_count(self, pictures: int) -> None:
        known = tr_plural("{n} picture", "{n} pictures", pictures)
        all_known = tr_plural("{n} picture known", "{n} pictures known", pictures)
        self._say(all_known, known)

    @Slot()
    def _add_place(self) -> None:
        if self._place is None or self._settings.index_file is None:
            return
        work = partial(_add_all, self._settings.index_file, self._place)
        self._say(tr("Looking…"))
        self._runner.submit(
            _ADD, work, self._end_adding, self._fail, on_progress=self._show_progress
        )

    def _show_progress(self, _fraction: float, stage: str) -> None:
        self._say(stage)

    def _end_adding(self, _result: None) -> None:
        self._count()

    def _fail(self, error: HuescopeError) -> None:
        self._say(translated(str(error)))


def _known(path: Path, _job: Job) -> Iterator[int]:
    from huescope.collection.index_file import ColorIndex

    if not path.exists():
        yield 0
        return
    with ColorIndex(path) as index:
        yield index.counts()[0]


def _add_all(path: Path, place: Place, job: Job) -> Iterator[None]:
    """Add a place at every depth, and tell how far it is."""
    from huescope.collection.index_file import ColorIndex
    from huescope.collection.indexing import update_index

    with ColorIndex(path) as index:
        update_index(
            index,
            place,
            job,
            lambda tally: job.report(
                0.0,
                tr("{listed} listed, {added} looked at", listed=tally.listed, added=tally.added),
            ),
            lambda _error: None,
        )
    yield
