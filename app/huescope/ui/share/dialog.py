"""The dialog that shares a board of photograph and palette."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import HuescopeError
from huescope.palette.board.board import OPTIONS, Look
from huescope.palette.board.writing import FORMATS
from huescope.palette.files import file_stem
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.share import drawing
from huescope.ui.share.board_view import BoardView
from huescope.ui.style import design
from huescope.ui.widgets.fitted_scroll_area import FittedScrollArea
from huescope.ui.widgets.options_form import OptionsForm
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from huescope.ui.clipboard.drag_files import DragFiles
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.share.drawing import Drawn, Encoded, Subject
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_DRAW, _COPY, _SAVE, _DRAG = "board", "board copy", "board save", "board drag"
_SIZE, _MIN_SIZE = QSize(960, 680), QSize(680, 480)
_SIDE_PX = 280
_SLOW_MS = 300
_WAITING = marked("Drawing the board…")
_EMPTY = marked(
    "This palette has no colours yet. Open a picture, or add a colour, and share it then."
)


class ShareDialog(QDialog):
    """Previews a board, copies and saves it; open it with `ask`.

    Parameters
    ----------
    runner : TaskRunner
        Draws boards and writes files.
    files : DragFiles
        Keeps the files that are dragged out.
    theme, settings : Theme, Settings
        The theme, and the last choices.
    parent : QWidget
        The window.
    """

    shared = Signal(str)
    """The board was saved to a path, or copied where that is empty."""

    def __init__(
        self,
        runner: TaskRunner,
        files: DragFiles,
        theme: Theme,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._files = files
        self._settings = settings
        self._subject: Subject | None = None
        self._drawn: Drawn | None = None
        self._wanted: tuple[Subject, Look] | None = None
        self._then: Callable[[Drawn], None] | None = None
        self.setWindowTitle(tr("Share", "with others"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.view = BoardView(theme, self)
        self.form = OptionsForm(theme, OPTIONS, settings.board_options, self, columns=1)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self.size_label = QLabel(self)
        self.message = QLabel(self)
        self.copy_button = self._make_button(
            tr("&Copy Image"), tr("Put the board on the clipboard as an image (Enter)")
        )
        self.copy_button.setDefault(True)
        self.save_button = self._make_button(
            tr("&Save As…"), tr("Save the board as PNG, PDF or SVG")
        )
        self.close_button = self._make_button(tr("C&lose"), tr("Leave the palette as it is (Esc)"))
        self._compose()
        self._slow.timeout.connect(self._tell_waiting)
        self.form.edited.connect(self._take_options)
        self.copy_button.clicked.connect(partial(self._with_current, self._copy))
        self.save_button.clicked.connect(partial(self._with_current, self._save))
        self.close_button.clicked.connect(self.reject)
        self.view.drag_requested.connect(partial(self._with_current, self._drag))
        for keys, button in (
            (QKeySequence.StandardKey.Copy, self.copy_button),
            (QKeySequence.StandardKey.Save, self.save_button),
        ):
            QShortcut(QKeySequence(keys), self, button.click)

    def _make_button(self, title: str, tooltip: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        return button

    def _compose(self) -> None:
        heading = QLabel(tr("Share", "with others"), self)
        heading.setFont(design.font(design.HEADING_PX, bold=True))
        hint = QLabel(
            tr("Photograph and palette on one board. Drag it out, copy or save it."), self
        )
        for label in (hint, self.size_label):
            label.setProperty("quiet", True)
        self.size_label.setFont(design.font(design.CAPTION_PX))
        for label in (hint, self.message):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QVBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        second = QHBoxLayout()
        second.setSpacing(design.STEP_PX)
        second.addWidget(self.save_button, 1)
        second.addWidget(self.close_button, 1)
        buttons.addWidget(self.copy_button)
        buttons.addLayout(second)
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        side.setSpacing(design.STEP_PX)
        side.addWidget(heading)
        side.addWidget(hint)
        side.addSpacing(design.STEP_PX)
        side.addWidget(FittedScrollArea(self.form, self))
        side.addWidget(self.size_label)
        side.addStretch(1)
        side.addWidget(self.message)
        side.addLayout(buttons)
        panel = QWidget(self)
        panel.setFixedWidth(design.sized(_SIDE_PX))
        panel.setLayout(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(panel)
        order = [*self.form.inputs.values(), self.copy_button, self.save_button, self.close_button]
        for here, there in pairwise(order):
            QWidget.setTabOrder(here, there)
        self.setMinimumSize(text_sized(self, _MIN_SIZE))
        self.resize(text_sized(self, _SIZE))

    # -- drawing -----------------------------------------------------------------------------

    def ask(self, subject: Subject) -> None:
        """Open the dialog with a palette and its picture."""
        self.setWindowTitle(tr("Share {value}", value=subject.palette.name or tr("Palette")))
        self._show_message("")
        self.show_subject(subject)
        self.open()
        self.copy_button.setFocus()

    def show_subject(self, subject: Subject) -> None:
        """Set what the board shows."""
        self._subject = subject
        self.form.inputs["pins"].setEnabled(subject.pinned is not None and any(subject.pinned.pins))
        self._draw()

    @property
    def look(self) -> Look:
        """How the board is to design."""
        return Look.of(self.form.values)

    @Slot()
    def _take_options(self) -> None:
        self._settings.board_options = self.form.values
        self.form.inputs["notation"].setEnabled(self.look.codes)
        self._show_message("")
        self._draw()

    def _draw(self) -> None:
        """Draw the board; the one before stays until then."""
        subject = self._subject
        if subject is None or not subject.palette.swatches:
            self._runner.cancel(_DRAW)
            self._slow.stop()
            self._wanted = self._drawn = self._then = None
            self.view.show_sentence(translated(_EMPTY))
            self._allow(allowed=False)
            return
        self._allow(allowed=True)
        self._wanted = subject, self.look
        width_px, height_px = self.look.size_px
        self.size_label.setText(
            tr(
                "{width_px} × {height_px} pixels as an image",
                width_px=width_px,
                height_px=height_px,
            )
        )
        work = partial(drawing.draw, subject, self.look, self._drawn)
        self._runner.submit(_DRAW, work, self._show, self._fail_drawing)
        self._slow.start()

    @Slot()
    def _tell_waiting(self) -> None:
        """Say that a board is being drawn, where there is none to be looked at meanwhile."""
        if self._drawn is None:
            self.view.show_sentence(translated(_WAITING))

    def _show(self, drawn: Drawn) -> None:
        self._slow.stop()
        self._drawn = drawn
        self.view.show_image(drawn.image)
        action, self._then = self._then, None
        if action is not None:
            action(drawn)

    def _fail_drawing(self, error: HuescopeError) -> None:
        self._slow.stop()
        self._then = self._drawn = None
        self.view.show_sentence(translated(str(error)))
        self._allow(allowed=False)

    def _allow(self, *, allowed: bool) -> None:
        self.copy_button.setEnabled(allowed)
        self.save_button.setEnabled(allowed)

    # -- copying, saving, dragging -----------------------------------------------------------

    def _with_current(self, action: Callable[[Drawn], None]) -> None:
        """Run an action with the board that is wanted, as soon as it is drawn."""
        drawn = self._drawn
        if drawn is not None and (drawn.subject, drawn.look) == self._wanted:
            action(drawn)
        elif self._wanted is not None:
            self._then = action

    def _copy(self, drawn: Drawn) -> None:
        self._runner.submit(_COPY, partial(drawing.encode, drawn), self._finish_copying, self._fail)

    def _finish_copying(self, encoded: Encoded) -> None:
        mime = QMimeData()
        mime.setData("image/png", encoded.png)
        mime.setImageData(encoded.image)
        QGuiApplication.clipboard().setMimeData(mime)
        size = encoded.image.size()
        self._show_message(
            tr(
                "Copied an image of {width} × {height} pixels.",
                width=size.width(),
                height=size.height(),
            )
        )
        self.shared.emit("")

    def _save(self, drawn: Drawn) -> None:
        """Ask for a file; its suffix, or else the chosen filter, is the format."""
        filters = {f"{label} (*.{name})": name for name, label in FORMATS.items()}
        dialog = QFileDialog(
            self, tr("Save the Board"), self._settings.export_folder or str(Path.home())
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(next(iter(FORMATS)))
        dialog.selectFile(file_stem(drawn.subject.palette.name))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.fileSelected.connect(partial(self.save_to, drawn))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, drawn: Drawn, name: str) -> None:
        """Save a board to a file, in the format that its suffix names, or else as PNG."""
        path = Path(name)
        suffix = path.suffix.lower().removeprefix(".")
        format_ = suffix if suffix in FORMATS else next(iter(FORMATS))
        self._settings.export_folder = str(path.parent)
        work = partial(drawing.save, drawn, format_, path)
        self._runner.submit(_SAVE, work, self._finish_saving, self._fail)

    def _finish_saving(self, path: Path) -> None:
        self._show_message(
            tr("Saved {name} in {value}.", name=path.name, value=path.parent.name or path.parent)
        )
        self.shared.emit(str(path))

    def _drag(self, drawn: Drawn) -> None:
        try:
            name = drawn.subject.palette.name
            work = self._files.writing_file(name, ".png", partial(drawing.content, drawn, "png"))
        except HuescopeError as error:
            self._fail(error)
        else:
            self._runner.submit(_DRAG, work, self._start_drag, self._fail)

    def _start_drag(self, paths: Sequence[Path]) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.view.drag_gesture.start_drag(self.view, mime, self.view.drag_pixmap())

    def _fail(self, error: HuescopeError) -> None:
        self._show_message(translated(str(error)))

    def _show_message(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)

    def done(self, result: int) -> None:
        """Close, and cancel what is being drawn."""
        for channel in (_DRAW, _COPY, _DRAG):
            self._runner.cancel(channel)
        self._slow.stop()
        self._then = self._drawn = self._wanted = None
        self.view.show_sentence("")
        super().done(result)
