"""Exporting the palette of each of several pictures, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.parallel import in_threads
from huescope.dataclass import dataclass
from huescope.errors import Cancelled, HuescopeError
from huescope.palette import formats
from huescope.palette.files import save_written
from huescope.palette.unique_stems import UniqueStems
from huescope.ui.tasks.each_palette import own_palette

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class EachTarget:
    """How palettes are written.

    Attributes
    ----------
    folder : pathlib.Path
        Where; files that are there stay as they are.
    format : str
        `NAME` of the format.
    options : mapping of str to str
        Options of the format.
    colors : int
        How many colours each palette has, 2 to 256.
    order : str
        Name of their order.
    """

    folder: Path
    format: str
    options: Mapping[str, str]
    colors: int
    order: str


@dataclass(frozen=True, slots=True)
class EachExported:
    """What became of the pictures: files that were written, and sentences on failures."""

    written: tuple[Path, ...]
    failures: tuple[str, ...]


def export_each(sources: Sequence[Source], target: EachTarget, job: Job) -> Iterator[EachExported]:
    """Find and write the palette of each picture; one that fails does not stop the others.

    Parameters
    ----------
    sources : sequence of Source
        The pictures.
    target : EachTarget
        Where and how.
    job : Job
        Told the progress; as many pictures are read at a time as it has threads.

    Yields
    ------
    EachExported
        Once.

    Raises
    ------
    Cancelled
        If the job was cancelled; files that were written stay.
    """
    paths = free_paths(sources, target)

    def step(pair: tuple[Source, Path]) -> Path | str:
        source, path = pair
        try:
            _export(source, path, target, job)
        except Cancelled:
            raise
        except HuescopeError as error:
            return str(error)
        return path

    outcomes: list[Path | str] = []
    for outcome in in_threads(step, list(zip(sources, paths, strict=True)), job):
        outcomes.append(outcome)
        job.report(len(outcomes) / len(sources), "exporting")
    failures = tuple(each for each in outcomes if isinstance(each, str))
    yield EachExported(tuple(each for each in outcomes if not isinstance(each, str)), failures)


def free_paths(sources: Sequence[Source], target: EachTarget) -> list[Path]:
    """Name a file after each picture, with a number where there is one of that name."""
    suffix = formats.get(target.format).SUFFIXES[0]
    stems = UniqueStems(lambda name: (target.folder / f"{name}{suffix}").exists())
    return [target.folder / f"{stems.give(source.name)}{suffix}" for source in sources]


def _export(source: Source, path: Path, target: EachTarget, job: Job) -> None:
    palette, _picture = own_palette(source, target.colors, target.order, job)
    save_written(formats.write(palette, target.format, target.options), path)
