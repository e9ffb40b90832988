"""Where the library of palettes is, in the settings: another folder, and deleting everything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.elided_label import ElidedLabel

_LEAST_PX = 160


class LibraryRow(QWidget):
    """Tells the folder of the library, and asks for another one.

    Parameters
    ----------
    folder, default : Path
        The folder as it is, and that of a new installation.
    parent : QWidget
        The dialog.
    """

    clear_requested = Signal()
    """All palettes of the library are to be deleted."""

    def __init__(self, folder: Path, default: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._default = default
        self.label = ElidedLabel(self)
        self.label.setProperty("quiet", True)
        self.label.setFont(design.font(design.CAPTION_PX))
        self.label.setMinimumWidth(design.sized(_LEAST_PX))
        self.choose_button = QPushButton(tr("&Folder…"), self)
        self.choose_button.setToolTip(
            tr(
                "Keep the library in another folder, such as one that is synced with "
                "other computers; the palettes are moved there when these settings are "
                "saved"
            )
        )
        self.clear_button = QPushButton(tr("De&lete All…"), self)
        self.clear_button.setToolTip(tr("Delete all palettes of the library"))
        for button in (self.choose_button, self.clear_button):
            button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._ask)
        self.clear_button.clicked.connect(self.clear_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.STEP_PX)
        row.addWidget(self.label, 1)
        row.addWidget(self.choose_button)
        row.addWidget(self.clear_button)
        self.choose(folder)

    def choose(self, folder: Path) -> None:
        """Show another folder."""
        self.folder = folder
        is_own = folder == self._default
        self.label.setText(tr("In the folder of this program") if is_own else str(folder))
        self.label.setToolTip(plain(str(folder)))
        self.label.setAccessibleName(tr("Folder of the library: {folder}", folder=folder))

    def reset(self) -> None:
        """Choose the folder of a new installation."""
        self.choose(self._default)

    @Slot()
    def _ask(self) -> None:
        start = self.folder if self.folder.is_dir() else self.folder.parent
        dialog = QFileDialog(self, tr("Folder of the Library"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take(self, chosen: str) -> None:
        self.choose(Path(chosen))
