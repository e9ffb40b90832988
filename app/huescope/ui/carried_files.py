"""The files that are dragged out of the window, for programs that take no palette as data."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from huescope.errors import WriteError
from huescope.palette.files import file_stem

if TYPE_CHECKING:
    from huescope.palette.palette import Palette

FORMATS = ("ase", "css", "gpl")
"""For Adobe, for the web, and for GIMP, Inkscape and Krita."""


class CarriedFiles:
    """Writes palettes into a private folder, which is kept until the window closes.

    Who takes a dropped file may read it long after the drop, so none goes before that.
    """

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def write(self, palette: Palette) -> list[QUrl]:
        """Write a palette in `FORMATS`; for 256 colours that takes some twenty milliseconds.

        Returns
        -------
        list of QUrl
            Of the files.

        Raises
        ------
        WriteError
            If they cannot be written.
        """
        from huescope.palette import formats

        stem = file_stem(palette.name)
        writers = formats.writers()
        paths = []
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="huescope-")
            # Each drag has a folder of its own: what was dragged before stays as it was.
            folder = Path(tempfile.mkdtemp(dir=self._folder.name))
            for name in FORMATS:
                path = folder / f"{stem}{writers[name].SUFFIXES[0]}"
                content = formats.write(palette, name)
                path.write_bytes(content if isinstance(content, bytes) else b"")
                paths.append(path)
        except OSError as error:
            reason = f"the files to drag cannot be written ({error.strerror})"
            raise WriteError(palette.name or "Palette", reason) from error
        return [QUrl.fromLocalFile(str(path)) for path in paths]

    def clean(self) -> None:
        """Delete all of them."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
