"""Reading the pictures of a board: each is counted and shrunk, and its pixels are let go."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key, binned
from huescope.analysis.color_counts import count_colors, unpack
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.analysis.shared_palette import merged_equally
from huescope.analysis.together import Together
from huescope.errors import Cancelled, HuescopeError
from huescope.heap import give_back
from huescope.imaging.decode import decode, decode_rough, decode_scaled
from huescope.imaging.embedded import HEAD_BYTES, embedded
from huescope.imaging.thumbnail import fitted, sampled
from huescope.moodboard.parts import Part, compact
from huescope.sources.page import page_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.moodboard.board import Board
    from huescope.moodboard.parts import Parts
    from huescope.sources.source import Source

THUMBNAIL_PX = 800
_ROUGH_PIXELS = 60_000
_SAMPLE_PX = 256  # the longer side of what is counted for a first look
_CELL_BITS = 5
_COLORS_AT_ONCE = 1 << 18
# What pictures leave in the heap grows to 200 MB. To trim it after each one takes a tenth of the
# time to read it, as the next one asks the system for its memory again, page by page.
_TRIM_EVERY = 8
_COUNTING = Lock()
"""Pictures are decoded at the same time, but counted one after the other: each takes 150 MB. Each
is counted on one thread, which takes two thirds of the processor time of two, while the next one
is decoded."""


def parts_of(board: Board, parts: Parts) -> dict[int, Part]:
    """Give what is known of the pictures of a board, by id."""
    known = {each.id: parts.of(each.source) for each in board.items if each.source is not None}
    return {id_: part for id_, part in known.items() if part is not None}


def read_embedded(board: Board, parts: Parts, job: Job) -> Iterator[float]:
    """Take the small pictures that cameras stored in the pictures of a board, where there are any.

    That takes a few milliseconds a picture, and of a bucket 64 KB: a first look at all of them.

    Parameters
    ----------
    board, parts
        As for `read_all`.
    job : Job
        Checked between steps.

    Yields
    ------
    float
        What part of the pictures was looked at, after each one that had such a picture.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    sources = [item.source for item in board.items if item.source is not None]
    todo = [source for source in sources if parts.of(source) is None and not page_of(source)]

    def step(source: Source) -> bool:
        part = _embedded_part(source, job)
        if part is not None:
            parts.keep(source, part)
        return part is not None

    for done, is_found in enumerate(in_threads(step, todo, job), start=1):
        if is_found:
            yield done / len(todo)


def _embedded_part(source: Source, job: Job) -> Part | None:
    try:
        found = embedded(source.head(HEAD_BYTES, job), source.name, job)
    except Cancelled:
        raise
    except HuescopeError:
        return None  # told when all of it is read
    if found is None or not found.true_colors:
        return None
    return replace(_part(found.picture, job, is_exact=False), is_embedded=True)


def read_all(board: Board, parts: Parts, job: Job, *, rough: bool) -> Iterator[float]:
    """Read the pictures of a board that are not known yet, or only roughly, and keep their parts.

    Parameters
    ----------
    board : Board
        The pictures. One that cannot be read has a part that says why.
    parts : Parts
        Where they are kept.
    job : Job
        Checked between steps; as many pictures are decoded at a time as it has threads.
    rough : bool
        Whether scaled decodes of large JPEGs are enough, and known parts stay as they are unless
        they are `read_embedded`.

    Yields
    ------
    float
        What part of them is read, after each picture.

    Raises
    ------
    Cancelled
        If the job was cancelled; what was read so far is kept.
    """
    todo = []
    for item in board.items:
        known = None if item.source is None else parts.of(item.source)
        is_enough = known is not None and (known.is_exact or (rough and not known.is_embedded))
        if item.source is not None and not is_enough:
            todo.append(item.source)

    piece = job.on_one_thread()

    def step(source: Source) -> None:
        parts.keep(source, read_part(source, piece, rough=rough))

    for done, _ in enumerate(in_threads(step, todo, job), start=1):
        if not rough and done % _TRIM_EVERY == 0:
            give_back()
        yield done / len(todo)


def read_part(source: Source, job: Job, *, rough: bool) -> Part:
    """Read, decode and count one picture.

    Parameters
    ----------
    source : Source
        The picture.
    job : Job
        Checked between steps.
    rough : bool
        Whether a scaled decode is enough where that is faster.

    Returns
    -------
    Part
        With a failure where it cannot be read, or nothing of it is visible.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    try:
        data, page = source.read(job), page_of(source)
        small = None
        if rough and not page:
            small = decode_rough(data, source.name, _ROUGH_PIXELS, job) or decode_scaled(
                data, source.name, _ROUGH_PIXELS, job
            )
        picture = small or decode(data, source.name, job, page=page)
        del data
        return _part(picture, job, is_exact=small is None)
    except Cancelled:
        raise
    except HuescopeError as error:
        return Part(failure=error)


def _part(picture: Picture, job: Job, *, is_exact: bool) -> Part:
    with _COUNTING:
        colors = count_colors(picture if is_exact else sampled(picture, _SAMPLE_PX), job)
    cells_rgb, cells_share = cells_of(colors)
    size_px = picture.width_px, picture.height_px
    thumbnail = fitted(picture, THUMBNAIL_PX)
    kept = compact(colors)
    return Part(kept, thumbnail, size_px, cells_rgb, cells_share, is_exact=is_exact)


def cells_of(colors: ColorCounts) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Group colours into cells of 8 x 8 x 8 sRGB values.

    Returns
    -------
    tuple of numpy.ndarray
        Shape (m, 3), float64: the mean of each cell, 0 to 255; shape (m,), float64: its share of
        the weight, adding to 1.
    """
    sums = np.zeros((4, 1 << 3 * _CELL_BITS))
    for part in colors.tiles(_COLORS_AT_ONCE):
        cells = bin_key(part.packed, _CELL_BITS).astype(np.intp)
        weights = part.counts.astype(np.float64)
        moments = np.stack([weights, *(weights * each for each in unpack(part.packed).T)])
        sums += binned(moments, cells, sums.shape[1])
    used = np.flatnonzero(sums[0])
    weight, *rgb_sums = sums[:, used]
    means = np.stack(rgb_sums, axis=1) / weight[:, np.newaxis]
    return read_only(means), read_only(weight / weight.sum())


def together(board: Board, parts: Mapping[int, Part]) -> Together | None:
    """Put the pictures of a board together by their weights.

    Parameters
    ----------
    board : Board
        Where none of its readable pictures counts, all of them do.
    parts : mapping of int to Part
        What is known of them, by id.

    Returns
    -------
    Together or None
        With their thumbnails; None where no picture can be read.
    """
    pairs = [(parts[each.id], each.counting) for each in board.items if each.id in parts]
    readable = [(part, weight) for part, weight in pairs if part.kept is not None]
    counting = [(part, weight) for part, weight in readable if weight > 0]
    counting = counting or [(part, 1.0) for part, _ in readable]
    if not counting:
        return None
    colors = ((part.colors, weight) for part, weight in counting)
    return Together(
        merged_equally((each, weight) for each, weight in colors if each is not None),
        tuple((part.thumbnail, weight) for part, weight in counting if part.thumbnail is not None),
    )
