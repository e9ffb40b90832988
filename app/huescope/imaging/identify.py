"""The first stage: which format a file has, by its content and never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging import kinds

if TYPE_CHECKING:
    from huescope.imaging.kind import Kind

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
    (b"gimp xcf", "a GIMP project"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "a JPEG XL picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x76\x2f\x31\x01", "an OpenEXR picture"),
    (b"#?RADIANCE", "a Radiance HDR picture"),
    (b"#?RGBE", "a Radiance HDR picture"),
    (b"DDS ", "a DDS texture"),
    (b"II\xbc\x01", "a JPEG XR picture"),
    (b"/* XPM", "an X11 pixmap"),
    (b"#define ", "source code, perhaps an X11 bitmap"),
    (b"SDPX", "a DPX film frame"),
    (b"XPDS", "a DPX film frame"),
    (b"\x80\x2a\x5f\xd7", "a Cineon film frame"),
    (b"SIMPLE  =", "a FITS picture"),
    (b"\x59\xa6\x6a\x95", "a Sun raster picture"),
    (b"id=ImageMagick", "a MIFF picture of ImageMagick"),
    (b"\x8aMNG", "an MNG animation"),
    (b"\x8bJNG", "a JNG picture"),
    (b"farbfeld", "a farbfeld picture"),
    (b"BPG\xfb", "a BPG picture"),
    (b"FLIF", "a FLIF picture"),
    (b"Paint Shop Pro Image File", "a Paint Shop Pro picture"),
    (b"CSFCHUNK", "a Clip Studio Paint picture"),
    (b"\x00\xffKA", "an Affinity document"),
    (b"BLENDER", "a Blender file"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"ID3", "a sound file"),
    (b"SQLite format 3", "a database, perhaps a drawing in one"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"AT&TFORM", "a DjVu document"),
    (b"FUJIFILMCCD-RAW", "a camera's raw file"),
    (b"\x00MRM", "a camera's raw file"),
    (b"FOVb", "a camera's raw file"),
    (b"{\\rtf", "a text document"),
)
_ISO_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), "a HEIC photograph"),
    b"crx ": "a camera's raw file",
    b"qt  ": "a video",
    b"isom": "a video",
    b"mp41": "a video",
    b"mp42": "a video",
}


def identify(data: bytes, name: str) -> Kind:
    """Find the format of a file.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What a person calls the picture.

    Returns
    -------
    Kind
        The first that knows the file's beginning.

    Raises
    ------
    DamagedPicture
        If the file is empty.
    UnsupportedPicture
        If its content is of no format in `huescope.imaging.kinds`; the sentence says what it is,
        where that can be told.
    """
    if not data:
        raise DamagedPicture(name, "the file is empty")
    for kind in kinds.registry().values():
        if kind.matches(data):
            return kind
    if words := _stranger(data):
        raise UnsupportedPicture(name, f"this is {words}, which Huescope does not open")
    raise UnsupportedPicture(name, "its content is not a picture that Huescope knows")


def stranger_in(head: bytes) -> str | None:
    """Say what a file is that is certainly no picture that Huescope opens, by its beginning.

    Parameters
    ----------
    head : bytes
        At least 64 bytes.

    Returns
    -------
    str or None
        Such as "a video"; None for pictures, for archives, which may hold one, and if unknown.
    """
    if any(kind.matches(head) for kind in kinds.registry().values()):
        return None
    words = _stranger(head)
    return None if words == "a zip archive" else words


def _stranger(data: bytes) -> str | None:
    """Say what a file is that Huescope does not open; None where it is none of the usual ones."""
    beginning = data[:64]
    text = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signature, words in _STRANGERS:
        if beginning.startswith(signature) or text.startswith(signature.lower()):
            return words
    return _ISO_BRANDS.get(data[8:12]) if data[4:8] == b"ftyp" else None
