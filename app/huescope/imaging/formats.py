"""The picture formats that Huescope opens, and words for some that it does not."""

from __future__ import annotations

PILLOW_FORMATS = (
    "PNG",
    "JPEG",
    "WEBP",
    "AVIF",
    "GIF",
    "TIFF",
    "BMP",
    "DIB",
    "JPEG2000",
    "PSD",
    "PPM",
    "QOI",
    "ICO",
    "ICNS",
    "TGA",
)
"""The only decoders that Pillow may try, in this order, whatever a file is called.

Its "JPEG" opens MPO files too.

EPS, WMF and PDF are not here and must not come: Pillow starts Ghostscript, or the system, for
them. TGA has no signature and claims much that is not its own, so it comes last.
"""

SUFFIXES = frozenset(
    {
        ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".webp", ".avif", ".gif",
        ".tif", ".tiff", ".bmp", ".dib", ".jp2", ".j2k", ".jpx", ".psd", ".ppm", ".pgm", ".pbm",
        ".pnm", ".qoi", ".ico", ".icns", ".tga",
    }
)  # fmt: skip
"""Lower-case suffixes for the file dialog and the folder browser; decoding never asks them."""

_STRANGERS = (
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript file"),
    (b"\xc5\xd0\xd3\xc6", "a PostScript file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"<svg", "an SVG drawing"),
    (b"<?xml", "an XML file, perhaps an SVG drawing"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"\xd7\xcd\xc6\x9a", "a Windows metafile"),
)

_SIGNATURES = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"BM", "BMP"),
    (b"8BPS", "PSD"),
    (b"qoif", "QOI"),
    (b"icns", "ICNS"),
)


def stranger(data: bytes) -> str | None:
    """Say what a file is that Huescope does not open.

    Parameters
    ----------
    data : bytes
        The file, or its beginning.

    Returns
    -------
    str or None
        Words such as "a PDF document"; None where the content is not one of the usual strangers.
    """
    beginning = data[:64].lstrip().lower()
    for signature, words in _STRANGERS:
        if beginning.startswith(signature.lower()):
            return words
    if data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"mif1", b"hevc"}:
        return "a HEIC photograph"
    return None


def claimed_format(data: bytes) -> str | None:
    """Name the known format whose signature a file begins with.

    Parameters
    ----------
    data : bytes
        The file, or its beginning.

    Returns
    -------
    str or None
        Such as "PNG"; None where there is no signature that Huescope knows.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    if data[4:8] == b"ftyp" and data[8:12] in {b"avif", b"avis"}:
        return "AVIF"
    return next((name for signature, name in _SIGNATURES if data.startswith(signature)), None)
