"""The dialog that exports the palette of each of several pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
)

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.widgets.dialog_buttons import DialogButtons
from huescope.ui.widgets.drop_down import DropDown
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.formats import Writer
    from huescope.sources.source import Source
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.each_export import EachExported, EachTarget
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL, _FORMATS = "export each", "formats of each"
_SIZE = QSize(420, 200)
_MOST_FAILURES = 3


class EachDialog(QDialog):
    """Asks for format, number of colours and folder, and shows the progress.

    Parameters
    ----------
    theme : Theme
        The theme.
    runner : TaskRunner
        Runs the work.
    settings : Settings
        Has the format and the folder that were used last.
    colors, order : int, str
        The usual number of colours, and the name of the order.
    sources : sequence of Source
        The pictures.
    parent : QWidget
        The window.
    """

    notified = Signal(str)
    """A sentence for the person."""

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        settings: Settings,
        colors: int,
        order: str,
        sources: Sequence[Source],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner, self._settings = runner, settings
        self._order, self._sources = order, tuple(sources)
        self.setWindowTitle(tr("Export Each"))
        self.setModal(True)
        self.resize(text_sized(self, _SIZE))
        text = tr_plural(
            "The palette of each picture becomes a file of its own: {n} palette.",
            "The palette of each picture becomes a file of its own: {n} palettes.",
            len(sources),
        )
        self._told = QLabel(text, self)
        self._told.setWordWrap(True)
        self.formats = DropDown(theme, self)
        self.formats.setToolTip(tr("What the palettes are written for"))
        self.formats.setAccessibleName(tr("Format"))
        self.colors = QSpinBox(self)
        self.colors.setRange(MIN_COLORS, MAX_COLORS)
        self.colors.setValue(colors)
        self.colors.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colors.setToolTip(tr("How many colours each palette has"))
        self.colors.setAccessibleName(tr("Colours"))
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self._progress.hide()
        self._buttons = DialogButtons(
            tr("Choose Folder…"),
            tr("Choose where the files go; none that is there is replaced"),
            tr("Export nothing more"),
            self,
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(tr("&Format"), self.formats)
        form.addRow(tr("&Colours"), self.colors)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * design.STEP_PX] * 4)
        column.setSpacing(2 * design.STEP_PX)
        column.addWidget(self._told)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._progress)
        column.addLayout(self._buttons)
        self._buttons.accept_button.setEnabled(False)
        runner.submit(_FORMATS, _list_formats, self._fill, self._fail)

    def _fill(self, writers: dict[str, Writer]) -> None:
        for name, writer in sorted(
            writers.items(), key=lambda pair: translated(pair[1].LABEL).casefold()
        ):
            self.formats.addItem(translated(writer.LABEL), name)
        self.formats.setCurrentIndex(max(0, self.formats.findData(self._settings.export_format)))
        self._buttons.accept_button.setEnabled(True)

    def accept(self) -> None:
        """Ask for the folder, and begin."""
        start = self._settings.export_folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, tr("Export to Folder"), start)
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Write the files into a folder."""
        from huescope.ui.tasks.each_export import EachTarget

        name = self.formats.currentData()
        options = self._settings.export_options(name)
        self._settings.export_folder, self._settings.export_format = str(folder), name
        target = EachTarget(folder, name, options, self.colors.value(), self._order)
        for widget in (self.formats, self.colors, self._buttons.accept_button):
            widget.setEnabled(False)
        self._progress.show()
        self._runner.submit(
            _CHANNEL,
            partial(_export, self._sources, target),
            self._finish,
            self._fail,
            on_progress=self._show_progress,
        )

    def _show_progress(self, fraction: float, _stage: str) -> None:
        self._progress.setValue(round(1000 * fraction))

    def _finish(self, exported: EachExported) -> None:
        for sentence in exported.failures[:_MOST_FAILURES]:
            self.notified.emit(translated(sentence))
        text = tr_plural("Saved {n} palette", "Saved {n} palettes", len(exported.written))
        if exported.failures:
            unread = tr_plural(
                "{n} picture cannot be read", "{n} pictures cannot be read", len(exported.failures)
            )
            text = f"{text}; {unread}"
        self.notified.emit(text)
        super().accept()

    def _fail(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))
        super().reject()

    def reject(self) -> None:
        """Stop; what was written stays."""
        self._runner.cancel(_CHANNEL)
        super().reject()


def _list_formats(job: Job) -> Iterator[dict[str, Writer]]:
    from huescope.palette import formats

    job.check()
    yield dict(formats.writers())


def _export(sources: Sequence[Source], target: EachTarget, job: Job) -> Iterator[EachExported]:
    from huescope.ui.tasks.each_export import export_each

    yield from export_each(sources, target, job)
