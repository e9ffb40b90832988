"""The first stage: which format a file has, by its content and never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging import kinds
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.imaging.kind import Kind

_STRANGERS = (
    (b"%PDF", marked("a PDF document")),
    (b"%!PS", marked("a PostScript file")),
    (b"\xc5\xd0\xd3\xc6", marked("a PostScript file")),
    (b"PK\x03\x04", marked("a zip archive")),
    (b"\x1f\x8b", marked("a gzip archive")),
    (b"<svg", marked("an SVG drawing")),
    (b"<?xml", marked("an XML file, perhaps an SVG drawing")),
    (b"<!doctype html", marked("a web page")),
    (b"<html", marked("a web page")),
    (b"\xd7\xcd\xc6\x9a", marked("a Windows metafile")),
    (b"gimp xcf", marked("a GIMP project")),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", marked("a JPEG XL picture")),
    (b"\xff\x0a", marked("a JPEG XL picture")),
    (b"\x76\x2f\x31\x01", marked("an OpenEXR picture")),
    (b"#?RADIANCE", marked("a Radiance HDR picture")),
    (b"#?RGBE", marked("a Radiance HDR picture")),
    (b"DDS ", marked("a DDS texture")),
    (b"II\xbc\x01", marked("a JPEG XR picture")),
    (b"/* XPM", marked("an X11 pixmap")),
    (b"#define ", marked("source code, perhaps an X11 bitmap")),
    (b"SDPX", marked("a DPX film frame")),
    (b"XPDS", marked("a DPX film frame")),
    (b"\x80\x2a\x5f\xd7", marked("a Cineon film frame")),
    (b"SIMPLE  =", marked("a FITS picture")),
    (b"\x59\xa6\x6a\x95", marked("a Sun raster picture")),
    (b"id=ImageMagick", marked("a MIFF picture of ImageMagick")),
    (b"\x8aMNG", marked("an MNG animation")),
    (b"\x8bJNG", marked("a JNG picture")),
    (b"farbfeld", marked("a farbfeld picture")),
    (b"BPG\xfb", marked("a BPG picture")),
    (b"FLIF", marked("a FLIF picture")),
    (b"Paint Shop Pro Image File", marked("a Paint Shop Pro picture")),
    (b"CSFCHUNK", marked("a Clip Studio Paint picture")),
    (b"\x00\xffKA", marked("an Affinity document")),
    (b"BLENDER", marked("a Blender file")),
    (b"\x1aE\xdf\xa3", marked("a video")),
    (b"ID3", marked("a sound file")),
    (b"SQLite format 3", marked("a database, perhaps a drawing in one")),
    (b"7z\xbc\xaf\x27\x1c", marked("a 7z archive")),
    (b"Rar!", marked("a RAR archive")),
    (b"AT&TFORM", marked("a DjVu document")),
    (b"FUJIFILMCCD-RAW", marked("a camera's raw file")),
    (b"\x00MRM", marked("a camera's raw file")),
    (b"FOVb", marked("a camera's raw file")),
    (b"{\\rtf", marked("a text document")),
)
_ISO_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), "a HEIC photograph"),
    b"crx ": marked("a camera's raw file"),
    b"qt  ": marked("a video"),
    b"isom": marked("a video"),
    b"mp41": marked("a video"),
    b"mp42": marked("a video"),
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
        raise DamagedPicture(name, marked("the file is empty"))
    for kind in kinds.registry().values():
        if kind.matches(data):
            return kind
    if words := _stranger(data):
        raise UnsupportedPicture(
            name, marked("this is {words}, which Huescope does not open", words=words)
        )
    raise UnsupportedPicture(name, marked("its content is not a picture that Huescope knows"))


def is_known(head: bytes) -> bool:
    """Tell whether a file begins as a picture that Huescope opens.

    Parameters
    ----------
    head : bytes
        At least 64 bytes, or the whole file.
    """
    return any(kind.matches(head) for kind in kinds.registry().values())


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
    if is_known(head):
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
