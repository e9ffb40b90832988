"""Read a PNG file from standard input and write a smaller one to standard output."""

from __future__ import annotations

import sys


def main() -> None:
    """Optimise once, as the arguments tell: the level, and whether to reorder the palette."""
    import oxipng

    level, reorder = int(sys.argv[1]), sys.argv[2] == "1"
    found = oxipng.optimize_from_memory(
        sys.stdin.buffer.read(),
        level=level,
        bit_depth_reduction=reorder,
        color_type_reduction=False,
        grayscale_reduction=False,
        palette_reduction=reorder,
    )
    sys.stdout.buffer.write(found)


if __name__ == "__main__":
    main()
