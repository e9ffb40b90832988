"""Drawing of a board in a worker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.board import writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image
    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.palette.board.board import Look
    from huescope.palette.palette import Palette
    from huescope.palette.photograph import Photograph
    from huescope.ui.tasks.photograph import PinnedPicture


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a board is to show.

    Attributes
    ----------
    palette : Palette
        At least one swatch.
    pinned : PinnedPicture or None
        The picture that it is from, if that is open.
    """

    palette: Palette
    pinned: PinnedPicture | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A board that was drawn.

    Attributes
    ----------
    subject, look : Subject, Look
        What was drawn, and how.
    photograph : Photograph or None
        The picture of the subject, scaled down.
    image : QImage
        The board in the pixels that its shape states.
    """

    subject: Subject
    look: Look
    photograph: Photograph | None
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """A board for the clipboard: as an image, and as a PNG file."""

    image: QImage
    png: bytes


def draw(subject: Subject, look: Look, before: Drawn | None, job: Job) -> Iterator[Drawn]:
    """Draw a board to be looked at.

    Parameters
    ----------
    subject, look : Subject, Look
        What is to be drawn, and how.
    before : Drawn or None
        The last one, whose scaled picture is used again if it is the same.
    job : Job
        Checked between steps.

    Yields
    ------
    Drawn
        Once.
    """
    photograph = _photograph(subject, before)
    job.check()
    board = writing.image(subject.palette, photograph, replace(look, scale=1))
    job.check()
    yield Drawn(subject, look, photograph, _qimage(board))


def encode(drawn: Drawn, job: Job) -> Iterator[Encoded]:
    """Draw a board in all pixels wanted, for the clipboard.

    Yields
    ------
    Encoded
        Once.
    """
    job.check()
    board = writing.image(drawn.subject.palette, drawn.photograph, drawn.look)
    job.check()
    yield Encoded(_qimage(board), writing.png(board, drawn.subject.palette.name))


def content(drawn: Drawn, name: str) -> bytes:
    """Write a board in a format of `huescope.palette.board.writing.FORMATS`."""
    return writing.write(name, drawn.subject.palette, drawn.photograph, drawn.look)


def save(drawn: Drawn, name: str, path: Path, job: Job) -> Iterator[Path]:
    """Write a board to a file, atomically.

    Yields
    ------
    Path
        Once it is saved.
    """
    from huescope.palette import files

    written = content(drawn, name)
    job.check()
    files.save(written, path)
    yield path


def _photograph(subject: Subject, before: Drawn | None) -> Photograph | None:
    if subject.pinned is None:
        return None
    known = None
    if before is not None and before.photograph is not None and before.subject.pinned is not None:
        is_same = before.subject.pinned.picture is subject.pinned.picture
        known = before.photograph.image if is_same else None
    return subject.pinned.photograph(known)


def _qimage(board: Image) -> QImage:
    import numpy as np
    from PySide6.QtGui import QImage

    from huescope.ui.tasks.qimage import ArrayImage

    return ArrayImage(np.array(board), QImage.Format.Format_RGB888)
