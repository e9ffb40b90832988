"""SVG drawings, also gzipped ones, as resvg draws them: no scripts, no network, no other files."""

from __future__ import annotations

import io
import re
import zlib
from typing import TYPE_CHECKING

from huescope.errors import DamagedPicture, DecoderFailed, PictureTooLarge
from huescope.imaging.kind import Decoded, Opened
from huescope.texts import marked

if TYPE_CHECKING:
    from PIL import Image

    from huescope.cancellation import Job

NAME = "SVG"
LABEL = "SVG"
SUFFIXES = (".svg", ".svgz")
RANK = 200
SECONDS = 15.0  # filters and masks of some drawings take an hour

_GZIP = b"\x1f\x8b"
_BEGINNING_BYTES = 65536
_MOST_BYTES = 64 * 2**20
_PANIC = "PanicException"
_ROOT = re.compile(rb"<(?:[\w.-]+:)?svg[\s/>]", re.IGNORECASE)
# What may come before the root element: how it begins, and how it ends.
_PROLOGUE = ((b"<?", b"?>"), (b"<!--", b"-->"))
_DOCTYPE = b"<!doctype"
# What a drawing points at beyond itself; resvg would look for it among the files here.
_REFERENCE = re.compile(
    r"""(\bhref\s*=\s*)(?:"(?!\s*(?:\#|data:))[^"]*"|'(?!\s*(?:\#|data:))[^']*')"""
)
_PROBE_PX = 64
_SIDE_PX = 1600

_NOTE = marked("This drawing has no pixels of its own; it was drawn at {width} × {height} pixels.")


def matches(data: bytes) -> bool:
    """Whether a file is XML, or gzipped XML, whose root is a drawing."""
    beginning = data[:_BEGINNING_BYTES]
    if beginning.startswith(_GZIP):
        try:
            beginning = zlib.decompressobj(wbits=31).decompress(beginning, _BEGINNING_BYTES)
        except zlib.error:
            return False
    return _ROOT.match(_after_prologue(beginning)) is not None


def _after_prologue(beginning: bytes) -> bytes:
    """Pass over declarations and comments; a page with a drawing in it is no drawing."""
    rest = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    while rest:
        end = next((end for start, end in _PROLOGUE if rest.startswith(start)), None)
        if end is None and rest[: len(_DOCTYPE)].lower() == _DOCTYPE:
            end = b"]>" if b"[" in rest.partition(b">")[0] else b">"
        if end is None:
            break
        _before, _end, rest = rest.partition(end)
        rest = rest.lstrip()
    return rest


def read_header(data: bytes, name: str, job: Job) -> Opened:
    """Draw: how large a drawing is depends on all of it."""
    job.report(0.1, marked("drawing", "in progress"))
    text = _text_of(data, name)
    proportions = _drawn(text, name, width=_PROBE_PX).size
    job.check()
    width_px = max(1, round(_SIDE_PX * proportions[0] / max(proportions)))
    return _Drawing(_drawn(text, name, width=width_px))


class _Drawing(Opened):
    """A drawing that has been drawn."""

    def __init__(self, drawn: Image.Image) -> None:
        super().__init__(NAME, drawn.size)
        self._drawn = drawn

    def decode(self, job: Job) -> Decoded:
        """Take the pixels."""
        from huescope.imaging.raster import PillowRaster

        job.check()
        width_px, height_px = self.size_px
        return Decoded(
            PillowRaster(self._drawn), notes=(_NOTE.format(width=width_px, height=height_px),)
        )


def _text_of(data: bytes, name: str) -> str:
    if data.startswith(_GZIP):
        unpacker = zlib.decompressobj(wbits=31)
        try:
            data = unpacker.decompress(data, _MOST_BYTES)
        except zlib.error as error:
            raise DamagedPicture(
                name, marked("the {label} file is damaged", label=LABEL)
            ) from error
        if unpacker.unconsumed_tail:
            raise PictureTooLarge(name, marked("it unpacks to more than 64 MiB of drawing"))
        if not unpacker.eof:
            raise DamagedPicture(name, marked("the {label} file ends too early", label=LABEL))
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    return _REFERENCE.sub(r'\1""', data.decode(encoding, "replace"))


def _drawn(text: str, name: str, width: int) -> Image.Image:
    import resvg_py
    from PIL import Image

    try:
        png = resvg_py.svg_to_bytes(
            svg_string=text,
            width=width,
            skip_system_fonts="<text" not in text,  # reading them takes a second
        )
    except (ValueError, RuntimeError) as error:
        raise DamagedPicture(name, marked("the {label} file is damaged", label=LABEL)) from error
    except BaseException as error:
        # A panic of Rust, as at coordinates of 1e9, is no Exception; its class cannot be imported.
        if type(error).__name__ != _PANIC:
            raise
        reason = marked("its decoder made a mistake, so that it cannot be opened")
        raise DecoderFailed(name, reason) from error
    image = Image.open(io.BytesIO(png), formats=("PNG",))
    image.load()
    return image
