"""The picture formats that Huescope opens: one a file.

A new module here with the names of `huescope.imaging.kind.Kind` is a new format everywhere. What
is imported at the top of one costs every start of the program; decoders are imported on first use.

EPS and WMF are not here and must not come: Pillow starts Ghostscript, or the system, for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.plugins import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.imaging.kind import Kind

_REGISTRY: Registry[Kind] = Registry(__name__, "picture format")


def registry() -> Mapping[str, Kind]:
    """List all formats by `NAME`, the surest to tell first."""
    return _REGISTRY.all()
