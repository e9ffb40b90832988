"""Read a PNG file from standard input and write a smaller one to standard output."""

from __future__ import annotations

import sys
import zlib
from collections import Counter

ARGUMENT = "--optimize-png"
"""Tells a frozen program, which is its own interpreter, to be the optimiser."""

_SIGNATURE_BYTES = 8
_ITERATIONS = 15


def main() -> None:
    """Optimise once: by a level, which may reorder the palette, or with the slower compressor."""
    data = sys.stdin.buffer.read()
    work, *arguments = sys.argv[1:]
    found = recompressed(data) if work == "recompress" else optimized(data, *map(int, arguments))
    sys.stdout.buffer.write(found)


def optimized(data: bytes, level: int, reorder: int) -> bytes:
    """Look for better filters; see `huescope.imaging.writing._oxipng.optimized`."""
    import oxipng

    return oxipng.optimize_from_memory(
        data,
        level=level,
        bit_depth_reduction=bool(reorder),
        color_type_reduction=False,
        grayscale_reduction=False,
        palette_reduction=bool(reorder),
    )


def recompressed(data: bytes) -> bytes:
    """Compress again; see `huescope.imaging.writing._oxipng.recompressed`."""
    import oxipng

    # In the order of their numbers (W3C PNG Specification, section 9.2).
    filters = [
        getattr(oxipng.RowFilter, name) for name in ("NoOp", "Sub", "Up", "Average", "Paeth")
    ]
    return oxipng.optimize_from_memory(
        data,
        filter=[filters[usual_filter(data)]],
        deflate=oxipng.Deflaters.zopfli(_ITERATIONS),
        bit_depth_reduction=False,
        color_type_reduction=False,
        grayscale_reduction=False,
        palette_reduction=False,
    )


def usual_filter(data: bytes) -> int:
    """Tell which filter most rows of a PNG that is not interlaced have, 0 to 4."""
    height_px = int.from_bytes(data[20:24], "big")
    content, at = b"", _SIGNATURE_BYTES
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            content += data[at + 8 : at + 8 + size]
        at += 12 + size
    rows = zlib.decompress(content)
    return Counter(rows[:: len(rows) // height_px]).most_common(1)[0][0]


if __name__ == "__main__":
    main()
