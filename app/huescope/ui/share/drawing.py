"""Drawing of a board in a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from huescope.palette.board import writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image
    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.board.board import Look
    from huescope.palette.palette import Palette
    from huescope.palette.sheets.photograph import Photograph

_LONGEST_PX = 3840  # of a photograph: as much as the largest board has

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a board is to show.

    Attributes
    ----------
    palette : Palette
        At least one swatch.
    picture : Picture or None
        Where it is from, if that is open.
    size_px : tuple of int
        Width and height of the picture that `pins` are of.
    pins : tuple of tuple or None
        For each swatch column and row of its place in the picture, if that is known.
    """

    palette: Palette
    picture: Picture | None = None
    size_px: tuple[int, int] = (1, 1)
    pins: tuple[Place | None, ...] = ()


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
    from huescope.palette.sheets.photograph import Photograph

    if subject.picture is None:
        return None
    width_px, height_px = subject.size_px
    pins = tuple(
        pin and ((pin[0] + 0.5) / width_px, (pin[1] + 0.5) / height_px) for pin in subject.pins
    )
    if before is not None and before.subject.picture is subject.picture:
        known = before.photograph
        if known is not None:
            return Photograph(known.image, pins)
    return Photograph(_pillow_image(subject.picture), pins)


def _pillow_image(picture: Picture) -> Image:
    from PIL.Image import fromarray

    from huescope.imaging.thumbnail import fitted

    small = fitted(picture, _LONGEST_PX)
    image = fromarray(small.rgb_u8)
    if small.alpha_u8 is not None:
        image.putalpha(fromarray(small.alpha_u8))
    return image


def _qimage(board: Image) -> QImage:
    import numpy as np
    from PySide6.QtGui import QImage

    from huescope.ui.tasks.qimage import ArrayImage

    return ArrayImage(np.array(board), QImage.Format.Format_RGB888)
