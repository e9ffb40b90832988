"""Files of reduced pictures: measured, saved and copied, by generators for workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from huescope.analysis.dithering import dither
from huescope.analysis.reduced_picture import check_size, in_shown_order
from huescope.errors import OptionError, PictureTooLarge, ReadError, WriteError
from huescope.imaging import writing
from huescope.imaging.animation import decode_animation, timing_of
from huescope.imaging.writing import ReducedAnimation, ReducedPicture
from huescope.palette.arrays import shown_colors
from huescope.palette.files import save
from huescope.sources.existing import exists
from huescope.sources.local import refuse_same_file
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.tasks.painter import Painter
from huescope.ui.tasks.qimage import ArrayImage
from huescope.ui.tasks.reduced_subject import Copied, Listed, Measured, Saved

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.ui.tasks.reduced_subject import Subject, Target
    from huescope.ui.tasks.results import Opened, Reduced, Studied

_SLOW = ("png", "png-small")  # compressed in many ways, to take the smallest file
_IS_SOURCE = marked("this is the picture itself; give the reduced one another name")


def reduced_picture(subject: Subject, job: Job) -> ReducedPicture:
    """Recolour a picture at full size, with the palette in the order that is shown.

    Raises
    ------
    OptionError
        If there are more colours than a picture of a palette can have.
    Cancelled
        If the job was cancelled.
    """
    return painted(subject.opened, subject.studied, subject.reduced, subject.shown_rgb, job)


def reduced_animation(subject: Subject, job: Job) -> ReducedPicture | ReducedAnimation:
    """Recolour all frames of an animation, which is read again; any other picture as it is.

    Only the first frame is recoloured where all of them together are too large.

    Raises
    ------
    ReadError
        If the animation is gone, or is not the one that was opened.
    OptionError, Cancelled
        As `reduced_picture` does.
    """
    timing = subject.opened.timing
    first = reduced_picture(subject, job)
    if timing is None:
        return first
    data = subject.source.read(job)
    if timing_of(data) != timing:
        raise ReadError(subject.source.name, tr("it was changed after it was opened"))
    try:
        frames = decode_animation(data, subject.source.name, timing, job)
    except PictureTooLarge:
        return first
    palette_rgb_u8 = first.palette_rgb_u8
    reduced = [first]
    for frame in frames[1:]:
        indices_u8 = dither(frame, palette_rgb_u8, subject.reduced.dithering, job)
        reduced.append(ReducedPicture(indices_u8, palette_rgb_u8, frame.alpha_u8))
    return ReducedAnimation(tuple(reduced), timing)


def painted(
    opened: Opened,
    studied: Studied,
    reduced: Reduced,
    shown_rgb: tuple[tuple[int, int, int], ...],
    job: Job,
) -> ReducedPicture:
    """Recolour a picture at full size, in sRGB; see `reduced_picture`."""
    paints_rgb_u8 = studied.findings.paints(reduced.reduction)
    check_size(len(paints_rgb_u8), len(paints_rgb_u8) - len(reduced.reduction.rgb_u8))
    whole = opened.whole or Painter(opened.picture)
    indices_u8 = whole.labels(paints_rgb_u8, job, reduced.dithering)
    shown_rgb_u8 = shown_colors(paints_rgb_u8, opened.picture.working_space)
    return in_shown_order(indices_u8, shown_rgb_u8, shown_rgb, opened.picture)


def write_each(
    subject: Subject, first: str, known: Collection[str], job: Job
) -> Iterator[Listed | Measured]:
    """Write a reduced picture in every format, to tell how large each file is.

    Parameters
    ----------
    subject : Subject
        The reduced picture.
    first : str
        Name of the format that is waited for.
    known : collection of str
        Names of formats that were measured already.
    job : Job
        Checked between steps.

    Yields
    ------
    Listed, Measured
        All formats at once, then one file after another, those that take seconds at the end.
    """
    formats = writing.registry()
    for name, each in formats.items():
        yield Listed(name, each.LABEL, each.DESCRIPTION, each.SUFFIXES)
    reduced = reduced_animation(subject, job)
    wanted = (name for name in formats if name not in known)
    for name in sorted(wanted, key=lambda name: (name != first, name in _SLOW)):
        try:
            measured = Measured(name, writing.write(reduced, name, job))
        except OptionError as error:
            measured = Measured(name, None, str(error))
        yield measured


def save_reduced(subject: Subject, target: Target, job: Job) -> Iterator[Saved]:
    """Save a reduced picture, atomically and never over its source.

    Yields
    ------
    Saved
        Once.

    Raises
    ------
    OptionError
        If the suffix is not that of the format, or the format cannot hold the picture.
    WriteError
        If the file is the source, or cannot be written.
    Cancelled
        If the job was cancelled; nothing is written then.
    """
    path = named_file(target.path, target.format)
    refuse_same_file(subject.source, path, translated(_IS_SOURCE))
    written = target.written
    if written is None:
        reduced = (
            reduced_animation(subject, job)
            if writing.animates(target.format)
            else reduced_picture(subject, job)
        )
        written = writing.write(reduced, target.format, job)
    job.commit()
    save(written.data, path)
    yield Saved(path, len(written.data), written.note)


def named_file(path: Path, format_: str) -> Path:
    """Complete the name of a file by the suffix of its format.

    Raises
    ------
    OptionError
        If it has the suffix of something else.
    WriteError
        If it had none, and there is a file of the completed name that nobody chose to replace.
    """
    chosen = writing.format_for(path.suffix, format_)
    if path.suffix:
        return path
    completed = path.with_name(path.name + chosen.SUFFIXES[0])
    if exists(completed):
        raise WriteError(
            str(completed), tr("there is a file of this name; choose it to replace it")
        )
    return completed


def copy_reduced(subject: Subject, job: Job) -> Iterator[Copied]:
    """Prepare a reduced picture for the clipboard.

    Yields
    ------
    Copied
        Once.
    """
    reduced = reduced_picture(subject, job)
    png = writing.plain_png(reduced, job).data
    if reduced.translucent:
        image = ArrayImage(reduced.rgba_u8(), QImage.Format.Format_RGBA8888)
    else:
        image = ArrayImage(reduced.rgb_u8(), QImage.Format.Format_RGB888)
    # The clipboard keeps a copy in C++, which does not keep an array alive.
    yield Copied(png, image.copy(), len(reduced.palette_rgb_u8))
