"""Figures of the picture that is shown, saved by a generator for workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.figure_drawing import four_panels, six_sizes
from huescope.errors import OptionError
from huescope.palette.files import save
from huescope.sources.local import refuse_same_file
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.tasks.reduced_subject import Saved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.ui.tasks.reduced_subject import Subject

SUFFIXES = (".png", ".pdf")
_IS_SOURCE = marked("this is the picture itself; give the figure another name")


def save_figure(subject: Subject, path: Path, job: Job, *, sheet: bool) -> Iterator[Saved]:
    """Save the picture beside its colours, or in six numbers of colours.

    Parameters
    ----------
    subject : Subject
        The picture, with the palette that is shown.
    path : Path
        Its suffix says whether it is a PNG or a PDF; a PNG without one.
    job : Job
        Checked between steps of a few milliseconds.
    sheet : bool
        Whether it is the six numbers of colours.

    Yields
    ------
    Saved
        Once.

    Raises
    ------
    OptionError
        If the suffix is of something else.
    WriteError
        If the file is the picture itself, or cannot be written.
    Cancelled
        If the job was cancelled; nothing is written then.
    """
    path = path if path.suffix else path.with_name(path.name + SUFFIXES[0])
    if path.suffix.lower() not in SUFFIXES:
        raise OptionError(
            tr(
                "A figure is a PNG or a PDF, and {suffix} is the suffix of neither.",
                suffix=ascii(path.suffix),
            )
        )
    refuse_same_file(subject.source, path, translated(_IS_SOURCE))
    picture, findings = subject.opened.picture, subject.studied.findings
    if sheet:
        figure = six_sizes(picture, findings, job)
    else:
        figure = four_panels(picture, findings, subject.reduced.arranged.swatches)
    job.check()
    data = figure.pdf() if path.suffix.lower() == ".pdf" else figure.png()
    save(data, path)
    yield Saved(path, len(data), None)
