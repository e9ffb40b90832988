"""The dialog that saves the reduced picture: formats with the real sizes of their files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import printable
from huescope.palette.files import file_stem
from huescope.texts import marked
from huescope.ui.export.reduced_formats import ReducedFormats
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text, count_text, size_text
from huescope.ui.tasks import jobs
from huescope.ui.tasks.reduced_subject import Listed, Target
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from huescope.errors import HuescopeError
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.reduced_subject import Measured, Saved, Subject
    from huescope.ui.tasks.runner import TaskRunner

_MEASURE, _SAVE = "reduced sizes", "reduced save"
_SIZE = QSize(520, 468)
_WAITING = marked("The palette is being found; sizes follow.")
_NOT_WRITTEN = marked("Cancelled; nothing was written.")
_KEPT = marked(
    "Kept: size in pixels{alpha}. The colours are sRGB{profile}. Not kept: "
    "date, camera, place and other metadata."
)


class ReducedDialog(QDialog):
    """Saves a reduced picture; open it with `ask`.

    Parameters
    ----------
    runner : TaskRunner
        Writes files.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window.
    """

    saved = Signal(object)
    """The `Saved` file."""

    def __init__(
        self, runner: TaskRunner, theme: Theme, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self._subject: Subject | None = None
        self._listed: dict[str, Listed] = {}
        self._measured: dict[str, Measured] = {}
        self._is_saving = False
        self.setWindowTitle(tr("Save Reduced Picture"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.facts = QLabel(self)
        self.formats = ReducedFormats(theme, self)
        self.description = QLabel(self)
        self.kept = QLabel(self)
        self.message = QLabel(self)
        self.bar = QProgressBar(self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop saving, or close without saving (Esc)"))
        self.save_button = QPushButton(tr("&Save…"), self)
        self.save_button.setToolTip(tr("Choose where to save it (Enter)"))
        self.save_button.setDefault(True)
        self._compose()
        self.formats.chosen.connect(self._choose)
        # Enter is taken by the default button: an activated item would ask a second time.
        self.formats.list.itemDoubleClicked.connect(self._ask_where)
        self.save_button.clicked.connect(self._ask_where)
        self.cancel_button.clicked.connect(self.reject)

    def _compose(self) -> None:
        self.facts.setFont(design.font(design.BODY_PX))
        for label in (self.facts, self.description, self.kept, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(leading())
        for label in (self.description, self.kept):
            label.setProperty("quiet", True)
            label.setFont(design.font(design.CAPTION_PX))
        self.description.setFixedHeight(3 * self.description.fontMetrics().lineSpacing())
        self.description.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
        self.message.setFont(design.font(design.CAPTION_PX))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of saving"))
        self.bar.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addWidget(self.bar, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(design.STEP_PX)
        for widget in (self.facts, self.formats, self.description, self.kept, self.message):
            column.addWidget(widget, 1 if widget is self.formats else 0)
        column.addLayout(buttons)
        self.resize(text_sized(self, _SIZE))

    @property
    def is_measured(self) -> bool:
        """Whether the sizes of all formats are known."""
        return bool(self._listed) and len(self._measured) == len(self._listed)

    # -- opening -----------------------------------------------------------------------------

    def ask(self, subject: Subject | None) -> None:
        """Open the dialog with a reduced picture; None while it is not there yet."""
        self._subject = None
        self._measured.clear()
        self._show_message("")
        self._show_saving(saving=False)
        self.show_subject(subject)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.formats.list.setFocus()

    def show_subject(self, subject: Subject | None) -> None:
        """Measure the files of a reduced picture; None while it is not there yet."""
        if subject is not None and subject.is_same(self._subject):
            return
        self._subject = subject
        self._measured.clear()
        self._runner.cancel(_MEASURE)
        self.formats.forget_sizes()
        self.save_button.setEnabled(subject is not None)
        if subject is None:
            self.facts.setText(translated(_WAITING))
            return
        self.facts.setText(facts_of(subject))
        self.kept.setText(_kept_of(subject))
        self._measure()

    def _measure(self) -> None:
        if self._subject is not None and not self.is_measured:
            first, known = self._settings.reduced_format, tuple(self._measured)
            work = partial(jobs.write_each, self._subject, first, known)
            self._runner.submit(_MEASURE, work, self._take, self._fail)

    def _take(self, found: Listed | Measured) -> None:
        """Show a format, or the size of its file."""
        if isinstance(found, Listed):
            self._listed[found.name] = found
            self.formats.add(found, chosen=found.name == self._settings.reduced_format)
            return
        self._measured[found.name] = found
        source_bytes = 0 if self._subject is None else self._subject.opened.file_bytes
        self.formats.show_size(found, source_bytes)
        self._describe()

    # -- choosing ----------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._settings.reduced_format = name
        self._show_message("")
        self._describe()

    def _describe(self) -> None:
        """Tell what the chosen format is, and what its file does not hold."""
        listed = self._listed.get(self.formats.current)
        measured = self._measured.get(self.formats.current)
        if listed is None:
            return
        is_possible = measured is None or measured.written is not None
        sentences = [translated(listed.description)]
        if measured is not None and measured.written is None:
            sentences = [translated(measured.reason)]
        elif measured is not None and measured.written is not None and measured.written.note:
            sentences.append(translated(measured.written.note))
        self.description.setText("\n".join(sentences))
        ready = self._subject is not None and not self._is_saving
        self.save_button.setEnabled(is_possible and ready)

    # -- saving ------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        """Ask for a file."""
        listed, subject = self._listed.get(self.formats.current), self._subject
        if listed is None or subject is None or not self.save_button.isEnabled():
            return
        folder = self._settings.export_folder or str(Path.home())
        dialog = QFileDialog(self, tr("Save as {label}", label=listed.label), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = " ".join(f"*{each}" for each in listed.suffixes)
        dialog.setNameFilter(f"{translated(listed.label)} ({suffixes})")
        dialog.setDefaultSuffix(listed.suffixes[0].removeprefix("."))
        dialog.selectFile(f"{file_stem(subject.name)}{listed.suffixes[0]}")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Save the picture in the chosen format."""
        if self._subject is None or not self.formats.current:
            return
        measured = self._measured.get(self.formats.current)
        written = None if measured is None else measured.written
        target = Target(self.formats.current, Path(path), written)
        self._runner.cancel(_MEASURE)  # what is waited for goes first
        self._show_message("")
        self._show_saving(saving=True)
        self._runner.submit(
            _SAVE,
            partial(jobs.save_reduced, self._subject, target),
            self._finish,
            self._fail,
            on_progress=self._progress,
        )

    def _progress(self, fraction: float, stage: str) -> None:
        self.bar.setValue(round(1000 * fraction))
        self.bar.setToolTip(stage)

    def _finish(self, saved: Saved) -> None:
        self._settings.export_folder = str(saved.path.parent)
        self._show_saving(saving=False)
        self.saved.emit(saved)
        self.accept()

    def _fail(self, error: HuescopeError) -> None:
        self._show_message(translated(str(error)))
        if not self._is_saving:
            self.formats.forget_sizes(are_coming=False)
        self._go_on()

    def _go_on(self) -> None:
        """Return to choosing, and measure what is not measured yet."""
        if self._is_saving:
            self._show_saving(saving=False)
            self.formats.list.setFocus()  # from Cancel: Enter saves again
            self._measure()

    def _show_saving(self, *, saving: bool) -> None:
        self._is_saving = saving
        self.bar.setVisible(saving)
        self.bar.setValue(0)
        self.formats.setEnabled(not saving)
        self.save_button.setEnabled(not saving and self._subject is not None)

    def _show_message(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def reject(self) -> None:
        """Stop saving, or close."""
        if self._is_saving:
            if not self._runner.cancel_unless_committed(_SAVE):
                return  # the file is being put into its place, which takes a moment
            self._show_message(translated(_NOT_WRITTEN))
            self._go_on()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close, and let go of the files that were measured."""
        for channel in (_MEASURE, _SAVE):
            self._runner.cancel(channel)
        self._measured.clear()
        self._subject = None
        super().done(result)


def facts_of(subject: Subject) -> str:
    """Tell what is saved: the picture, its colours, and what is special about them."""
    picture = subject.opened.picture
    size = f"{count_text(picture.width_px)} × {count_text(picture.height_px)}"
    parts = [printable(subject.source.name), size]
    if subject.opened.timing is not None:
        parts.append(tr_plural("{n} frame", "{n} frames", len(subject.opened.timing.durations_ms)))
    if subject.opened.file_bytes:
        parts.append(size_text(subject.opened.file_bytes))
    told = {"picture": ", ".join(parts), "colors": colors_text(subject.colors)}
    if subject.reduced.dithering.mixes:
        sentences = [tr("{picture}: in {colors}, dithered.", **told)]
    else:
        sentences = [tr("{picture}: in {colors}.", **told)]
    if subject.opened.timing is not None:
        sentences.append(tr("The other frames take the colours of the first one."))
    given = len(set(subject.shown_rgb))
    if given > subject.colors:
        told_given = colors_text(given)
        sentences.append(
            tr("Of the palette's {all_colors}, those that most pixels take.", all_colors=told_given)
        )
    return " ".join(sentences)


def _kept_of(subject: Subject) -> str:
    picture = subject.opened.picture
    alpha = "" if picture.alpha_u8 is None else tr(" and transparency")
    name = picture.profile or ""
    profile = (
        tr(", converted from {name}", name=name) if name and not name.startswith("sRGB") else ""
    )
    return translated(_KEPT).format(alpha=alpha, profile=profile)
