"""What is saved and copied of a reduced picture, as frozen values; nothing heavy is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.options import MAX_COLORS
from huescope.dataclass import dataclass
from huescope.ui.language.translation import tr_plural

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from huescope.imaging.writing import Written
    from huescope.sources.source import Source
    from huescope.ui.tasks.results import Opened, Reduced, Studied


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A picture in the colours of a palette at rest.

    Attributes
    ----------
    source : Source
        Where the picture is from.
    opened, studied : Opened, Studied
        Its pixels and what is known about it; both exact.
    reduced : Reduced
        The palette, final, and how the picture is dithered.
    shown_rgb : tuple of tuple of int
        Red, green and blue of the swatches, in the order in which they stand.
    """

    source: Source
    opened: Opened
    studied: Studied
    reduced: Reduced
    shown_rgb: tuple[tuple[int, int, int], ...]

    @property
    def stem(self) -> str:
        """The name of the picture, without suffix."""
        return self.source.name.rpartition(".")[0] or self.source.name

    @property
    def colors(self) -> int:
        """How many colours of the palette the picture has at most."""
        return min(len(set(self.shown_rgb)), MAX_COLORS)

    @property
    def name(self) -> str:
        """What a file of it may be called, without suffix."""
        return f"{self.stem} {tr_plural('{n} colour', '{n} colours', self.colors)}"

    def is_same(self, other: Subject | None) -> bool:
        """Tell whether another one gives the same files."""
        if other is None:
            return False
        return self.reduced is other.reduced and self.shown_rgb == other.shown_rgb


@dataclass(frozen=True, slots=True)
class Listed:
    """A format that a reduced picture can be saved in.

    Attributes
    ----------
    name, label, description : str
        The key, the name that a person reads, and a sentence.
    suffixes : tuple of str
        In lower case, the usual one first.
    """

    name: str
    label: str
    description: str
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A reduced picture written in a format.

    Attributes
    ----------
    name : str
        Of the format.
    written : Written or None
        The file; None where there can be none.
    reason : str
        Why there can be none; empty where there is one.
    """

    name: str
    written: Written | None
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """Where a reduced picture is saved.

    Attributes
    ----------
    format : str
        Name of a format.
    path : Path
        As a person chose it.
    written : Written or None
        The file, where it was written to measure it.
    """

    format: str
    path: Path
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """A reduced picture that was saved: its file, and what a person should know of it."""

    path: Path
    size_bytes: int
    note: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Copied:
    """A reduced picture for the clipboard: as a PNG file, and as an image."""

    png: bytes
    image: QImage
    colors: int
