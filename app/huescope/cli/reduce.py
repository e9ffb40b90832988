"""``huescope reduce``: pictures at their full size in few colours."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis.options import MAX_COLORS
from huescope.analysis.shared_palette import merged, shared_palette
from huescope.api.painting import (
    colors_of,
    common_colors,
    found_in,
    given_colors,
    own_colors,
    painted,
)
from huescope.api.palettes import palette_of
from huescope.cancellation import Job
from huescope.cli.output_files import OutputFiles, refuse_sources
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import is_standard, output_name, report, write_file
from huescope.cli.terminal import error_line, write_error, write_output
from huescope.errors import (
    HuescopeError,
    OptionError,
    SecretNeeded,
    SubjectError,
)
from huescope.imaging import writing
from huescope.imaging.animation import decode_all
from huescope.imaging.decode import decode
from huescope.imaging.writing import ReducedAnimation
from huescope.palette.files import save
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.reduction import Reduction
    from huescope.api.painting import Painting
    from huescope.cli.arguments.reduce import ReduceArguments
    from huescope.imaging.animation import Timing
    from huescope.imaging.picture import Picture
    from huescope.sources.source import Source


def reduce(arguments: ReduceArguments) -> int:
    """Write each picture in the colours of its palette, of a common one or of a palette file.

    Parameters
    ----------
    arguments : ReduceArguments
        What was typed.

    Returns
    -------
    int
        Exit status: 0, or 1 if any of several pictures could not be read or written.

    Raises
    ------
    HuescopeError
        If the only picture cannot be read, or its file not be written; if the palette file cannot
        be read, or no file be named so.
    """
    return with_secrets(partial(_reduce_all, arguments), arguments.values)


def _reduce_all(arguments: ReduceArguments, values: Mapping[str, str]) -> int:
    files = OutputFiles(arguments.output, arguments.format, several=len(arguments.pictures) > 1)
    paint = _painter(arguments, values)
    if files.folder is None:
        done = _reduce_one(arguments, values, files, paint, arguments.pictures[0])
        report(done, arguments.output)
        return 0
    status = 0
    for text in arguments.pictures:
        try:
            write_output(_reduce_one(arguments, values, files, paint, text))
        except SecretNeeded:
            raise
        except HuescopeError as error:
            write_error(error_line(error))
            status = 1
    return status


def _reduce_one(
    arguments: ReduceArguments,
    values: Mapping[str, str],
    files: OutputFiles,
    paint: Callable[[Sequence[Picture], Job], Painting],
    text: str,
) -> str:
    """Reduce and save a picture; give the sentence that reports it."""
    job = Job()
    source = source_typed(text, values)
    path, format_ = files.path_for(source)
    refuse_sources(path, _all_read(arguments, values))
    data = source.read(job)
    timing: Timing | None = None
    if writing.animates(format_.NAME) and arguments.page is None:
        frames, timing = decode_all(data, source.name, job, arguments.rendering)
    else:
        frames = (decode(data, source.name, job, arguments.rendering, arguments.page or 0),)
    picture, painting = frames[0], paint(frames, job)
    reduced = tuple(painted(frame, painting, arguments.dithering, job) for frame in frames)
    written = writing.write(
        reduced[0] if timing is None else ReducedAnimation(reduced, timing), format_.NAME, job
    )
    if is_standard(path):
        write_file(written.data, format_.LABEL, is_text=False)
    else:
        save(written.data, path)
    besides = f" and {painting.left_out} left as they were" if painting.left_out else ""
    colors = counted(len(painting.rgb_u8) - painting.left_out, "colour")
    done = (
        f"{output_name(path)}: {colors}{besides}, {picture.width_px} × {picture.height_px} "
        f"pixels, {written.kind}, {len(written.data):,} bytes."
    )
    notes = (files.note, painting.note, written.note, *picture.notes)
    return " ".join([done, *filter(None, notes)])


def _all_read(arguments: ReduceArguments, values: Mapping[str, str]) -> Iterator[Source]:
    """Give all that is read, so that none of it is written over."""
    for text in (*arguments.pictures, *filter(None, [arguments.palette])):
        with contextlib.suppress(SubjectError):  # told when its turn comes
            yield source_typed(text, values)


def _painter(
    arguments: ReduceArguments, values: Mapping[str, str]
) -> Callable[[Sequence[Picture], Job], Painting]:
    """Tell how to find what a picture, or all frames of an animation, are painted with."""
    if arguments.palette is not None:
        given_rgb_u8 = _palette_of_file(arguments.palette, values)
        return lambda frames, job: given_colors(frames[0], given_rgb_u8, arguments.options, job)
    size = arguments.colors or MAX_COLORS
    if arguments.shared:
        common = _shared(arguments, size, values)
        return lambda frames, job: given_colors(
            frames[0], common.rgb_u8, arguments.options, job, common.note
        )
    return lambda frames, job: (
        own_colors(frames[0], size, arguments.options, job)
        if len(frames) == 1
        else common_colors(frames, size, arguments.options, job)
    )


def _frames_of(arguments: ReduceArguments, data: bytes, name: str, job: Job) -> tuple[Picture, ...]:
    """Decode the page that was chosen, or all frames."""
    if arguments.page is not None:
        return (decode(data, name, job, arguments.rendering, arguments.page),)
    return decode_all(data, name, job, arguments.rendering)[0]


def _shared(arguments: ReduceArguments, size: int, values: Mapping[str, str]) -> Reduction:
    """Find one palette for all pictures that can be read; the others are told of later."""
    job = Job()

    def kept() -> Iterator[ColorCounts]:
        for text in arguments.pictures:
            try:
                source = source_typed(text, values)
                data = source.read(job)
                frames = _frames_of(arguments, data, source.name, job)
                for found in found_in(frames, arguments.options, job):
                    yield found.kept
            except SecretNeeded:
                raise
            except SubjectError:
                continue

    colors = merged(kept())
    if not colors.packed.size:
        raise OptionError("None of the pictures can be read, so there is no palette to share.")
    return shared_palette(colors, size, arguments.options, job)


def _palette_of_file(text: str, values: Mapping[str, str]) -> NDArray[np.uint8]:
    """Read the colours of a palette file, each once, in its order; shape (k, 3)."""
    source, job = source_typed(text, values), Job()
    return colors_of(palette_of(source.read(job), source.name, job), source.name)
