"""``huescope thumbnail``: draw a small picture of a project or a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cancellation import Job
from huescope.palette.files import save
from huescope.project.preview import preview_png
from huescope.sources.local import LocalFile, refuse_same_file

if TYPE_CHECKING:
    from huescope.cli.arguments.thumbnail import ThumbnailArguments


def thumbnail(arguments: ThumbnailArguments) -> int:
    """Write the picture, and say nothing: a file manager is the one to ask for it.

    Parameters
    ----------
    arguments : ThumbnailArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.

    Raises
    ------
    HuescopeError
        If the file cannot be read, or the picture cannot be written.
    """
    source = LocalFile(arguments.source)
    refuse_same_file(
        source, arguments.output, "this is what is read; give the picture another name"
    )
    png = preview_png(source.read(Job()), source.name, arguments.side_px)
    save(png, arguments.output)
    return 0
