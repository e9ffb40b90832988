"""The export dialog: formats on the left, options and preview on the right."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from huescope.palette.palette import Palette
from huescope.texts import marked
from huescope.ui.export import save_dialog, writing
from huescope.ui.export.content_text import lines_text
from huescope.ui.export.format_list import FormatList
from huescope.ui.export.preview import Preview
from huescope.ui.export.target import Target
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.options_form import OptionsForm
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from huescope.errors import HuescopeError
    from huescope.palette.formats import Writer
    from huescope.ui.export.save_dialog import Answer
    from huescope.ui.export.writing import Written
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.photograph import PinnedPicture
    from huescope.ui.tasks.runner import TaskRunner

_FORMATS, _WRITE, _SAVE = "export formats", "export preview", "export save"
_SIZE, _MIN_SIZE = QSize(960, 680), QSize(720, 480)
_LIST_SHARE = 0.275  # of the first width
_DEBOUNCE_MS = 150  # delay after the last key press
_EMPTY = marked(
    "This palette has no colours yet. Open a picture, or add a colour, and export it then."
)
_TEXT_TIP = marked("Put the text on the clipboard as it stands here")
_FOLDER_TIP = marked("A folder of files cannot be copied as text; save it")
_BINARY_TIP = marked("This is no text that could be pasted anywhere; save it")


class ExportDialog(QDialog):
    """Previews, copies and saves a palette in each format; open it with `ask`.

    Parameters
    ----------
    runner : TaskRunner
        Writes formats and files.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window.
    """

    saved = Signal(object)
    """The `Target` that a palette was saved to."""
    copied = Signal(str)
    """The label of the format in which a palette was copied."""

    def __init__(
        self, runner: TaskRunner, theme: Theme, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._palette = Palette("")
        self._pinned: PinnedPicture | None = None
        self._writers: Mapping[str, Writer] = {}
        self._written: Written | None = None
        self._then: Callable[[Written], None] | None = None
        self.setWindowTitle(tr("Export Palette"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.formats = FormatList(theme, self)
        self.heading = QLabel(self)
        self.description = QLabel(self)
        self.form: OptionsForm | None = None
        self.preview = Preview(theme, self)
        self.losses = QLabel(self)
        self.message = QLabel(self)
        self.copy_button = self._make_button(tr("&Copy"), translated(_TEXT_TIP))
        self.save_button = self._make_button(tr("&Save…"), tr("Choose where to save it (Enter)"))
        self.save_button.setDefault(True)
        self.close_button = self._make_button(tr("C&lose"), tr("Leave the palette as it is (Esc)"))
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._compose()
        self._debounce.timeout.connect(self._write)
        self.formats.chosen.connect(self._choose)
        self.copy_button.clicked.connect(partial(self._with_current, self._copy))
        self.save_button.clicked.connect(partial(self._with_current, self._save))
        self.close_button.clicked.connect(self.reject)

    # -- layout ------------------------------------------------------------------------------

    def _make_button(self, title: str, tooltip: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        return button

    def _compose(self) -> None:
        self.heading.setFont(design.font(design.HEADING_PX, bold=True))
        for label in (self.heading, self.description, self.losses, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self.heading)
            label.setAlignment(leading())
        for label in (self.description, self.losses):
            label.setProperty("quiet", True)
        self.losses.setFont(design.font(design.CAPTION_PX))
        self.message.setFont(design.font(design.CAPTION_PX))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addWidget(self.message, 1)
        for button in (self.close_button, self.copy_button, self.save_button):
            buttons.addWidget(button)
        self._right = QVBoxLayout()
        self._right.setSpacing(design.STEP_PX)
        self._right.addWidget(self.heading)
        self._right.addWidget(self.description)
        self._right.addWidget(self.preview, 1)
        self._right.addWidget(self.losses)
        self._right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(24)
        row.addWidget(self.formats)
        row.addLayout(self._right, 1)
        self.setMinimumSize(text_sized(self, _MIN_SIZE))
        size = text_sized(self, _SIZE)
        self.formats.setFixedWidth(round(_LIST_SHARE * size.width()))
        self.resize(size)

    # -- opening -----------------------------------------------------------------------------

    def ask(self, palette: Palette, pinned: PinnedPicture | None = None) -> None:
        """Open the dialog with a palette and the picture that it is from; list the formats."""
        self._palette, self._pinned = palette, pinned
        self.setWindowTitle(tr("Export {value}", value=palette.name or tr("Palette")))
        self._show_message("")
        if not self._writers:
            self.preview.show_sentence("")
            self._allow(copy=False, save=False)
        self._runner.submit(_FORMATS, writing.list_writers, self._fill_formats, self._fail)
        self.open()
        self.formats.setFocus()

    def show_palette(self, palette: Palette, pinned: PinnedPicture | None = None) -> None:
        """Set the palette, and the picture that it is from."""
        if palette != self._palette or _pins(pinned) != _pins(self._pinned):
            self._palette, self._pinned = palette, pinned
            self._write_soon()

    def _fill_formats(self, writers: Mapping[str, Writer]) -> None:
        self._writers = writers
        self.formats.fill(writers, self._settings.export_format)

    # -- choosing ----------------------------------------------------------------------------

    @Slot(str)
    def _choose(self, name: str) -> None:
        """Show a format with its last options."""
        writer = self._writers[name]
        self._settings.export_format = name
        self.heading.setText(translated(writer.LABEL))
        self.description.setText(translated(writer.DESCRIPTION))
        form = OptionsForm(self._theme, writer.OPTIONS, self._settings.export_options(name), self)
        form.edited.connect(self._take_options)
        form.setVisible(bool(writer.OPTIONS))
        if self.form is None:
            self._right.insertWidget(2, form)
        else:
            self._right.replaceWidget(self.form, form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._order_tabs()
        self._show_message("")
        self._write()

    def _order_tabs(self) -> None:
        """Set the tab order: list, options, preview."""
        inputs = [] if self.form is None else list(self.form.inputs.values())
        tab_order = [self.formats.list, *inputs, self.preview.as_image, self.preview.as_text]
        for here, there in pairwise([*tab_order, self.preview.files, self.preview.text]):
            QWidget.setTabOrder(here, there)

    @Slot()
    def _take_options(self) -> None:
        if self.form is not None:
            self._settings.set_export_options(self.formats.current, self.form.values)
            self._show_message("")
            self._write_soon()

    def _write_soon(self) -> None:
        self._written = None
        self._debounce.start()

    # -- writing -----------------------------------------------------------------------------

    @Slot()
    def _write(self) -> None:
        """Write the palette for the preview, which keeps its contents until then."""
        self._debounce.stop()
        self._written = None
        if not self._palette.swatches:
            self._runner.cancel(_WRITE)
            self._show_nothing(translated(_EMPTY))
        elif self.form is not None:
            name, values, pinned = self.formats.current, self.form.values, self._pinned
            work = partial(writing.write, self._palette, name, values, pinned=pinned)
            self._runner.submit(_WRITE, work, self._show, self._show_failure)

    def _show(self, written: Written) -> None:
        self._written = written
        self.preview.show_written(written)
        self.losses.setText("\n".join(written.losses))
        self.losses.setVisible(bool(written.losses))
        self._allow(copy=written.text is not None, save=True)
        is_folder = not isinstance(written.content, bytes)
        tip = (
            translated(_TEXT_TIP)
            if written.text is not None
            else translated(_FOLDER_TIP)
            if is_folder
            else translated(_BINARY_TIP)
        )
        self.copy_button.setToolTip(tip)
        action, self._then = self._then, None
        if action is not None:
            action(written)

    def _show_failure(self, error: HuescopeError) -> None:
        self._show_nothing(translated(str(error)))

    def _show_nothing(self, sentence: str) -> None:
        self._then = None
        self.preview.show_sentence(sentence)
        self.losses.hide()
        self._allow(copy=False, save=False)

    def _allow(self, *, copy: bool, save: bool) -> None:
        self.copy_button.setEnabled(copy)
        self.save_button.setEnabled(save)

    # -- copying and saving ------------------------------------------------------------------

    def _with_current(self, action: Callable[[Written], None]) -> None:
        """Run an action with the current contents, as soon as they are written."""
        if self._written is not None:
            action(self._written)
            return
        self._then = action
        if self._debounce.isActive():
            self._write()

    def _copy(self, written: Written) -> None:
        if written.text is not None:
            QGuiApplication.clipboard().setText(written.text)
            self._show_message(tr("Copied {words}.", words=lines_text(written.text)))
            self.copied.emit(self._writers[written.format].LABEL)

    def _save(self, written: Written) -> None:
        folder = Path(self._settings.export_folder or Path.home())
        suffix = self._writers[written.format].SUFFIXES[0]
        work = partial(save_dialog.free_name, folder, written, suffix)
        self._runner.submit(_SAVE, work, partial(self._ask_where, written), self._fail)

    def _ask_where(self, written: Written, offered: Path) -> None:
        answer = save_dialog.ask_where(self, written, self._writers[written.format], offered)
        if answer is None:
            return
        if answer.is_confirmed:
            self._save_to(answer, written)
            return
        work = partial(save_dialog.is_there, answer.path)
        self._runner.submit(_SAVE, work, partial(self._save_if_free, answer, written), self._fail)

    def _save_if_free(self, answer: Answer, written: Written, is_there: bool) -> None:
        """Save, or ask again if the file with the added suffix exists."""
        if is_there:
            self._ask_where(written, answer.path)
        else:
            self._save_to(answer, written)

    def _save_to(self, answer: Answer, written: Written) -> None:
        self._settings.export_folder = str(answer.path.parent)
        target = Target(written.format, written.options, answer.path, answer.zipped)
        work = partial(writing.save, written.content, target)
        self._runner.submit(_SAVE, work, self._finish_saving, self._fail)

    def _finish_saving(self, target: Target) -> None:
        self._show_message(
            tr(
                "Saved {name} in {value}.",
                name=target.path.name,
                value=target.path.parent.name or target.path.parent,
            )
        )
        self.saved.emit(target)

    def _fail(self, error: HuescopeError) -> None:
        self._show_message(translated(str(error)))

    def _show_message(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setToolTip(plain(sentence))

    def done(self, result: int) -> None:
        """Close, and cancel the preview."""
        self._debounce.stop()
        self._then = None
        for channel in (_FORMATS, _WRITE):
            self._runner.cancel(channel)
        super().done(result)


def _pins(pinned: PinnedPicture | None) -> tuple[object, ...]:
    """Give what tells two pictures with their pins apart."""
    return () if pinned is None else (id(pinned.picture), pinned.pins)
