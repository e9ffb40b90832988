"""The size of a folder by part, to see what an installer is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MB = 1e6
_SHOWN = 0.5  # MB


def table(folder: Path) -> str:
    """Lay out the size of a bundle by library, the largest first.

    Parameters
    ----------
    folder : pathlib.Path
        The bundle.

    Returns
    -------
    str
        Lines with megabytes (10^6 bytes) and names.
    """
    inner = folder / "_internal"
    parts: dict[str, float] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            relative = path.relative_to(inner if path.is_relative_to(inner) else folder)
            name = _part(relative)
            parts[name] = parts.get(name, 0) + path.stat().st_size / _MB
    largest = sorted(parts.items(), key=lambda item: -item[1])
    lines = [f"{size:7.1f} MB  {name}" for name, size in largest if size >= _SHOWN]
    rest = sum(size for _name, size in largest if size < _SHOWN)
    return "\n".join(
        [*lines, f"{rest:7.1f} MB  all others", f"{sum(parts.values()):7.1f} MB  {folder.name}"]
    )


def _part(path: Path) -> str:
    """Name what a file belongs to: the package, whose libraries may be in a folder of their own."""
    first = path.parts[0]
    return first.removesuffix(".libs") if len(path.parts) > 1 else first.partition(".")[0]
