"""Taking colours away: hex codes to the clipboard, the palette to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch
    from huescope.ui.panels.colors import ColorsPanel
    from huescope.ui.session import Session
    from huescope.ui.settings import Settings


class TakeAway(QObject):
    """Copies and saves what a window shows.

    Parameters
    ----------
    session, colors, settings : Session, ColorsPanel, Settings
        What is shown, where the keyboard may be, and where the last palette was saved.
    parent : QWidget
        The window, over which dialogs open.
    """

    said = Signal(str, object)
    """A few words for the person, and the `QColor` that they are about or None."""

    def __init__(
        self, session: Session, colors: ColorsPanel, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._colors = colors
        self._settings = settings
        self._window = parent

    @Slot(object)
    def copy_swatch(self, swatch: Swatch) -> None:
        """Copy one swatch's hex code, and say so."""
        QGuiApplication.clipboard().setText(swatch.hex)
        self.said.emit(f"Copied {swatch.hex}", QColor(*swatch.rgb))

    @Slot()
    def copy(self) -> None:
        """Copy the swatch that the keyboard is on, or else all of the palette."""
        for section in (self._colors.palette_section, self._colors.dominant_section):
            current = section.grid.current_swatch()
            if section.grid.hasFocus() and current is not None:
                self.copy_swatch(current)
                return
        swatches = self._session.shown.palette.swatches
        if swatches:
            QGuiApplication.clipboard().setText("\n".join(swatch.hex for swatch in swatches))
            self.said.emit(f"Copied {len(swatches)} hex codes", None)

    def export(self, format_name: str, label: str, suffix: str) -> None:
        """Ask where to, and save the palette.

        Parameters
        ----------
        format_name, label, suffix : str
            The format's name, what a person calls it, and the suffix of its files with the dot.
        """
        source = self._session.source
        stem = Path(source.name).stem if source else "palette"
        folder = Path(self._settings.export_folder or Path.home())
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            f"Save as {label}",
            str(folder / f"{stem}{suffix}"),
            f"{label} (*{suffix})",
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(suffix)
            self._settings.export_folder = str(path.parent)
            self._session.save_palette(format_name, path)
