"""The dialog of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from huescope.ui.language.translation import tr, translated
from huescope.ui.settings.library_row import LibraryRow
from huescope.ui.settings.sections import LIBRARY, keep, sections, values_of
from huescope.ui.style import design
from huescope.ui.widgets.dialog_buttons import DialogButtons
from huescope.ui.widgets.fitted_scroll_area import FittedScrollArea
from huescope.ui.widgets.options_form import OptionsForm
from huescope.ui.widgets.window_size import room_for

if TYPE_CHECKING:
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme


class SettingsDialog(QDialog):
    """Asks how the program behaves, and stores the answers.

    Parameters
    ----------
    theme, settings : Theme, Settings
        The theme, and where the choices are kept.
    parent : QWidget
        The window.
    """

    changed = Signal(dict)
    """The values by option name, of which some are not kept yet: the state of a window has them."""
    library_moved = Signal(object)
    """The `Path` of another folder for the library of palettes."""
    clear_library_requested = Signal()
    """All palettes of the library are to be deleted."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._sections = sections(settings)
        values = values_of(settings)
        self.forms = [
            OptionsForm(theme, each.options, values, self, columns=1) for each in self._sections
        ]
        self.inputs = {name: made for form in self.forms for name, made in form.inputs.items()}
        self._buttons = DialogButtons(
            tr("Save"),
            tr("Keep these settings (Enter)"),
            tr("Leave everything as it was (Esc)"),
            self,
        )
        self.save_button = self._buttons.accept_button
        self.cancel_button = self._buttons.cancel_button
        self.reset_button = QPushButton(tr("&Defaults"), self)
        self.reset_button.setAutoDefault(False)
        self.reset_button.setToolTip(tr("Choose what a new installation has; Save keeps it"))
        self.reset_button.clicked.connect(self._reset)
        self._buttons.insertWidget(0, self.reset_button)
        self.library_row = self._make_library_row()
        self._compose()

    def _make_library_row(self) -> LibraryRow | None:
        folder, default = self._settings.library_folder, self._settings.default_library_folder
        if folder is None or default is None:
            return None
        row = LibraryRow(folder, default, self)
        row.clear_requested.connect(self.clear_library_requested)
        return row

    def _compose(self) -> None:
        contents = QWidget(self)
        column = QVBoxLayout(contents)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(design.STEP_PX)
        for section, form in zip(self._sections, self.forms, strict=True):
            heading = QLabel(translated(section.title), self)
            heading.setFont(design.font(design.BODY_PX, bold=True))
            column.addWidget(heading)
            column.addWidget(form)
            if section.title == translated(LIBRARY) and self.library_row is not None:
                column.addWidget(self.library_row)
            if section.note:
                note = QLabel(translated(section.note), self)
                note.setProperty("quiet", True)
                note.setFont(design.font(design.CAPTION_PX))
                column.addWidget(note)
            column.addSpacing(design.STEP_PX)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(FittedScrollArea(contents, self), 1)
        self._buttons.setContentsMargins(16, design.STEP_PX, 16, 16)
        outer.addLayout(self._buttons)
        self.ensurePolished()
        self.resize(self.sizeHint().boundedTo(room_for(self)))

    @property
    def values(self) -> dict[str, str]:
        """What is chosen, by option name."""
        return {name: value for form in self.forms for name, value in form.values.items()}

    def _reset(self) -> None:
        """Choose the defaults; nothing is kept before Save."""
        for section, form in zip(self._sections, self.forms, strict=True):
            form.choose({option.name: option.default for option in section.options})
        if self.library_row is not None:
            self.library_row.reset()

    def accept(self) -> None:
        values = self.values
        keep(values, self._settings)
        row, folder = self.library_row, self._settings.library_folder
        super().accept()
        self.changed.emit(values)
        if row is not None and row.folder != folder:
            self.library_moved.emit(row.folder)
