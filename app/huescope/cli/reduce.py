"""``huescope reduce``: pictures at their full size in few colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT, MAX_COLORS
from huescope.analysis.shared_palette import merged, merged_equally, shared_palette
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
from huescope.cli.batch import any_fails, results
from huescope.cli.inputs import inputs_of, is_many
from huescope.cli.output_files import OutputFiles, ReadFiles, sources_of
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.standard_streams import is_standard, output_name, report, write_file
from huescope.cli.targets import targets_of, unwritten
from huescope.errors import HuescopeError, OptionError, printable
from huescope.imaging import writing
from huescope.imaging.animation import decode_all
from huescope.imaging.decode import decode
from huescope.imaging.writing import ReducedAnimation
from huescope.palette.files import save
from huescope.plurals import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.api.painting import Painting
    from huescope.cli.arguments.reduce import ReduceArguments
    from huescope.cli.inputs import Inputs
    from huescope.imaging.animation import Timing
    from huescope.imaging.picture import Picture


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
    inputs = inputs_of(arguments.pictures, recursive=arguments.recursive, values=arguments.values)
    if not inputs.texts:
        return 1  # what is wrong with the folders has been told
    return with_secrets(partial(_reduce_all, arguments, inputs), arguments.values)


def _reduce_all(arguments: ReduceArguments, inputs: Inputs, values: Mapping[str, str]) -> int:
    several = len(inputs.texts) > 1 or any(map(is_many, arguments.pictures))
    output, into_folder = arguments.output, arguments.into_folder
    if several and is_standard(output):
        raise OptionError("Several pictures go into a folder, not to standard output.")
    if several and output.suffix and not into_folder:
        name = printable(str(output))
        raise OptionError(
            f"Several pictures go into a folder, and the name {name} is that of a file."
        )
    files = OutputFiles(output, arguments.format, into_folder=several or into_folder)
    palette = filter(None, [arguments.palette])
    read = ReadFiles(sources_of([*inputs.texts, *palette], values))
    paint = _painter(arguments, inputs.texts, values)
    if files.folder is None:
        text = inputs.texts[0]
        path, _ = files.path_for(source_typed(text, values))
        if arguments.resume and not unwritten([(text, path)]):
            return 0
        done = _reduce_one(arguments, files, paint, read, {text: path}, text, values, Job())
        report(done, output)
        return 0
    known = tuple(values.items())
    suffix = files.format.SUFFIXES[0]
    texts = dict.fromkeys(inputs.texts)  # each once
    found = targets_of(texts, known, files.folder, suffix, resume=arguments.resume)
    targets = dict(found)
    work = partial(_reduce_one, arguments, files, paint, read, targets)
    failed = any_fails(results(tuple(targets), work, known))
    return 1 if failed or inputs.failed else 0


def _reduce_one(
    arguments: ReduceArguments,
    files: OutputFiles,
    paint: Callable[[str, Sequence[Picture], Job], Painting],
    read: ReadFiles,
    targets: Mapping[str, Path],
    text: str,
    values: Mapping[str, str],
    job: Job,
) -> str:
    """Reduce and save a picture; give the sentence that reports it."""
    source = source_typed(text, values)
    path, format_ = targets[text], files.format
    read.refuse(path, "this is the picture itself; give the result another name")
    data = source.read(job)
    timing: Timing | None = None
    if writing.animates(format_.NAME) and arguments.page is None:
        frames, timing = decode_all(data, source.name, job, arguments.rendering)
    else:
        frames = (decode(data, source.name, job, arguments.rendering, arguments.page or 0),)
    picture, painting = frames[0], paint(text, frames, job)
    reduced = tuple(painted(frame, painting, arguments.dithering, job) for frame in frames)
    written = writing.write(
        reduced[0] if timing is None else ReducedAnimation(reduced, timing), format_.NAME, job
    )
    if is_standard(path):
        write_file(written.data, format_.LABEL, is_text=False)
    else:
        save(written.data, path)
    were = "it was" if painting.left_out == 1 else "they were"
    besides = f" and {painting.left_out} left as {were}" if painting.left_out else ""
    colors = counted(len(painting.rgb_u8) - painting.left_out, "colour") + _found_in(arguments)
    done = (
        f"{output_name(path)}: {colors}{besides}, {picture.width_px} × {picture.height_px} "
        f"pixels, {written.kind}, {len(written.data):,} bytes."
    )
    notes = (files.note, _note_on_space(arguments), painting.note, written.note, *picture.notes)
    return " ".join([done, *filter(None, notes)])


def _found_in(arguments: ReduceArguments) -> str:
    """Say in which colour space the palette was found, unless it is the usual one or a file's."""
    space = arguments.options.space
    usual = arguments.palette is not None or space == DEFAULT.space or arguments.options.dial > 0
    return "" if usual else f" found in {space.capitalize()}"


def _note_on_space(arguments: ReduceArguments) -> str | None:
    options = arguments.options
    if options.dial == 0 or options.space == DEFAULT.space:
        return None
    return "--space had no effect, as only palettes of the mood area are found in a colour space."


def _painter(
    arguments: ReduceArguments, texts: Sequence[str], values: Mapping[str, str]
) -> Callable[[str, Sequence[Picture], Job], Painting]:
    """Tell how to find what a picture, or all frames of an animation, are painted with."""
    if arguments.palette is not None:
        given_rgb_u8 = _palette_of_file(arguments.palette, values)
        return lambda _text, frames, job: given_colors(frames, given_rgb_u8, arguments.options, job)
    size = arguments.colors or MAX_COLORS
    if arguments.shared:
        return _shared_painter(arguments, texts, size, values)
    return lambda _text, frames, job: (
        own_colors(frames[0], size, arguments.options, job)
        if len(frames) == 1
        else common_colors(frames, size, arguments.options, job)
    )


def _frames_of(arguments: ReduceArguments, data: bytes, name: str, job: Job) -> tuple[Picture, ...]:
    """Decode the page that was chosen, or all frames."""
    if arguments.page is not None:
        return (decode(data, name, job, arguments.rendering, arguments.page),)
    return decode_all(data, name, job, arguments.rendering)[0]


def _shared_painter(
    arguments: ReduceArguments, texts: Sequence[str], size: int, values: Mapping[str, str]
) -> Callable[[str, Sequence[Picture], Job], Painting]:
    """Find one palette for all pictures that have a pixel that counts; paint only these in it."""
    failed: dict[str, HuescopeError] = {}

    def kept() -> Iterator[tuple[ColorCounts, float]]:
        outcomes = results(texts, partial(_kept, arguments), tuple(values.items()))
        for text, outcome in zip(texts, outcomes, strict=True):
            if isinstance(outcome, HuescopeError):
                failed[text] = outcome  # told when its turn comes
            else:
                yield merged(outcome), 1.0

    colors = merged_equally(kept())
    if not colors.packed.size:
        if len(failed) == 1:
            raise failed[texts[0]]
        raise OptionError("None of the pictures can be read, so there is no palette to share.")
    common = shared_palette(colors, size, arguments.options, Job())

    def paint(text: str, frames: Sequence[Picture], job: Job) -> Painting:
        if text in failed:
            raise failed[text]
        return given_colors(frames, common.rgb_u8, arguments.options, job, common.note)

    return paint


def _kept(
    arguments: ReduceArguments, text: str, values: Mapping[str, str], job: Job
) -> list[ColorCounts]:
    """Count the colours of a picture, or of each frame, as far as they are not ignored."""
    source = source_typed(text, values)
    frames = _frames_of(arguments, source.read(job), source.name, job)
    return [found.kept for found in found_in(frames, arguments.options, job)]


def _palette_of_file(text: str, values: Mapping[str, str]) -> NDArray[np.uint8]:
    """Read the colours of a palette file, each once, in its order; shape (k, 3)."""
    source, job = source_typed(text, values), Job()
    return colors_of(palette_of(source.read(job), source.name, job), source.name)
