"""Tables of errors by picture and number of colours, as tab-separated files beside this one."""

from __future__ import annotations

from pathlib import Path

BEST = Path(__file__).with_name("best_mse.tsv")
OPENCV = Path(__file__).with_name("opencv_mse.tsv")
_UNKNOWN = "-"


def read_errors(file: Path) -> dict[tuple[str, int], float]:
    """Read the errors by the picture's name without suffix, and the number of colours."""
    _, heading, *rows = _parts(file)
    sizes = [int(name.removeprefix("k")) for name in heading[1:]]
    return {
        (name, size): float(value)
        for name, *values in rows
        for size, value in zip(sizes, values, strict=True)
        if value != _UNKNOWN
    }


def write_errors(file: Path, errors: dict[tuple[str, int], float]) -> None:
    """Write them in the place of those that the file had; its comment stays."""
    comment = _parts(file)[0]
    names = sorted({name for name, _ in errors})
    sizes = sorted({size for _, size in errors})
    rows = [["image", *(f"k{size}" for size in sizes)]]
    for name in names:
        values = (errors.get((name, size)) for size in sizes)
        rows.append([name, *(_UNKNOWN if value is None else f"{value:.4f}" for value in values)])
    text = "".join("\t".join(row) + "\n" for row in rows)
    file.write_text("".join(comment) + text, encoding="utf-8")


def _parts(file: Path) -> list[list[str]]:
    """Split a file into its comment, its heading and its rows."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    comment = [line for line in lines if line.startswith("#")]
    return [comment, *(line.split() for line in lines if not line.startswith("#"))]
