"""Reduced pictures as files of other programs: one format a file.

A new file here with the names of `Format` is a new format everywhere. The colours are sRGB, and
files say so where their format can; no other metadata of the source is carried over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import OptionError
from huescope.imaging.writing import _png
from huescope.imaging.writing._format import AnimatedFormat, Format, Written
from huescope.imaging.writing._reduced import ReducedAnimation, ReducedPicture
from huescope.plugins import Registry
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.cancellation import Job

__all__ = [
    "DEFAULT",
    "Format",
    "ReducedAnimation",
    "ReducedPicture",
    "Written",
    "animates",
    "format_for",
    "get",
    "measure",
    "plain_png",
    "registry",
    "write",
]

DEFAULT = "png"
"""The name of the format that is used where neither a suffix nor a person says one."""

_WHAT_ANIMATES = marked("GIF, PNG and WebP hold all of an animation")

_REGISTRY: Registry[Format] = Registry(__name__, "picture format")
registry = _REGISTRY.all
get = _REGISTRY.get


def format_for(suffix: str, name: str | None = None) -> Format:
    """Choose the format of a file.

    Parameters
    ----------
    suffix : str
        Of the file's name, with its dot, in either case; empty where it has none.
    name : str, optional
        What a person chose.

    Returns
    -------
    Format
        By the suffix where nothing was chosen, and `DEFAULT` where there is no suffix either.

    Raises
    ------
    OptionError
        If the suffix is of no format, or of another than the chosen one.
    HuescopeError
        If there is no format of that name.
    """
    lower = suffix.lower()
    if name is not None:
        chosen = get(name)
        if lower and lower not in chosen.SUFFIXES:
            raise OptionError(
                marked(
                    "{suffix} is not the suffix of {label}, which ends in {suffixes}.",
                    suffix=ascii(suffix),
                    label=chosen.LABEL,
                    suffixes=" or ".join(chosen.SUFFIXES),
                )
            )
        return chosen
    if not lower:
        return get(DEFAULT)
    for each in registry().values():
        if lower in each.SUFFIXES:
            return each
    known = dict.fromkeys(suffix for each in registry().values() for suffix in each.SUFFIXES)
    raise OptionError(
        marked(
            "{suffix} is the suffix of no picture format; there are {known}.",
            suffix=ascii(suffix),
            known=", ".join(known),
        )
    )


def write(reduced: ReducedPicture | ReducedAnimation, name: str, job: Job) -> Written:
    """Write a picture or an animation in a format.

    Parameters
    ----------
    reduced : ReducedPicture or ReducedAnimation
        Any size. Where the format holds no animations, the first frame is written.
    name : str
        Of a format.
    job : Job
        Checked between steps; a cancelled one ends the work within a tenth of a second.

    Returns
    -------
    Written
        The file's content, and what a person should know of it.

    Raises
    ------
    OptionError
        If the format cannot hold the picture.
    HuescopeError
        If there is no format of that name.
    Cancelled
        If the job was cancelled.
    """
    chosen = get(name)
    if isinstance(reduced, ReducedPicture):
        _check_sides(chosen, reduced)
        return chosen.write(reduced, job)
    _check_sides(chosen, reduced.frames[0])
    if isinstance(chosen, AnimatedFormat):
        return chosen.write_animation(reduced, job)
    written = chosen.write(reduced.frames[0], job)
    note = marked(
        "Only the first of {frames} frames is in it; {what_animates}.",
        frames=len(reduced.frames),
        what_animates=_WHAT_ANIMATES,
    )
    return replace(written, note=" ".join(filter(None, [note, written.note])))


def animates(name: str) -> bool:
    """Tell whether a format holds animations.

    Raises
    ------
    HuescopeError
        If there is no format of that name.
    """
    return isinstance(get(name), AnimatedFormat)


def _check_sides(chosen: Format, reduced: ReducedPicture) -> None:
    if chosen.MAX_SIDE_PX is not None and max(reduced.size_px) > chosen.MAX_SIDE_PX:
        raise OptionError(
            marked(
                "{label} holds pictures of up to {max_side_px:,} pixels a side, and this "
                "one has {size_px:,}.",
                label=chosen.LABEL,
                max_side_px=chosen.MAX_SIDE_PX,
                size_px=max(reduced.size_px),
            )
        )


def plain_png(reduced: ReducedPicture, job: Job) -> Written:
    """Write an indexed PNG without looking for a smaller one, which takes much longer.

    Parameters
    ----------
    reduced : ReducedPicture
        Any size.
    job : Job
        As for `write`.

    Returns
    -------
    Written
        The same pixels as in the format "png", whose file is never larger.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    return _png.indexed(reduced, job, reorder=False, optimize=False)


def measure(
    reduced: ReducedPicture | ReducedAnimation, job: Job, on_found: Callable[[str, int | str], None]
) -> dict[str, int | str]:
    """Write a picture in every format, to tell how large each file is.

    Parameters
    ----------
    reduced : ReducedPicture
        Any size.
    job : Job
        As for `write`.
    on_found : callable
        Called as ``on_found(name, size)`` as soon as each is known.

    Returns
    -------
    dict of str to (int or str)
        By the names of the formats: bytes, or the sentence that says why it cannot be written.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    sizes: dict[str, int | str] = {}
    for number, name in enumerate(registry()):
        job.report(number / len(registry()), marked("measuring files"))
        try:
            sizes[name] = len(write(reduced, name, job).data)
        except OptionError as error:
            sizes[name] = str(error)
        on_found(name, sizes[name])
    return sizes
