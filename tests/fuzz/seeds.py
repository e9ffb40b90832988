"""Small sound files that fuzzing starts from: of each format one or several, made here."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
DATA = TESTS / "data"
STYLE_SHEETS = (".css", ".scss", ".less", ".styl", ".html", ".svg", ".js", ".ts", ".txt")
_SIDE_PX = 12

_SHEET = """\
@import url("other.css"); @use "sass:color";
:root { --bg: light-dark(#ffffff, #101418); --accent: #0a7; --primary: 222.2 47.4% 11.2%;
  --hover: color-mix(in oklab, var(--accent), black 12%); --n: color(from red display-p3 r g b);
  --soft: rgb(from var(--accent) r calc(g * 1) b / 20%); --loop: var(--loop); }
@media (prefers-color-scheme: dark) { .card { color: hsl(210deg 50% 40%); } }
"""
_SASS = """\
$primary: #0d6efd !default; $secondary: darken($primary, 10%); $third: mix($primary, white, 20%);
$fourth: color.adjust($primary, $lightness: -10%); $theme: ("a": $primary, "b": #dc3545);
$fifth: map-get($theme, "b"); $sixth: rgba($primary, 50%); @function f($x) { @return $x; }
"""
_LISTING = {
    "objects": [
        {
            "name": "shoot/pier.jpg",
            "size": 81934,
            "etag": "b1946ac9",
            "timeModified": "2025-03-04T05:06:07.089000+00:00",
            "storageTier": "Archive",
            "archivalState": "Restoring",
        },
        {"name": "../../etc/passwd.png", "size": 0, "timeModified": None},
    ],
    "prefixes": ["shoot/raw/", "shoot//"],
    "nextStartWith": "shoot/q",
}


def named(name: str, content: bytes) -> bytes:
    """Put the name of a file before its content, as the targets take it."""
    return name.encode() + b"\n" + content


def palettes() -> list[bytes]:
    """Return a file of each palette format that is read, style sheets excepted."""
    from huescope.color.coordinates import Coordinates
    from huescope.palette import formats
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import SPOT, Swatch

    sys.path.append(str(TESTS / "palette" / "formats"))
    from made_files import MADE

    rich = Palette(
        "Dusk",
        (
            Swatch((20, 28, 44), 5, 0.5, "Midnight", group="Night"),
            Swatch((250, 196, 90), 5, 0.5, "Crème & “lamp” 😀", group="Night", kind=SPOT),
            Swatch.of(Coordinates("cmyk", (0.1, 0.9, 0.2, 0.05)), "Ink", group="Print"),
            Swatch.of(Coordinates("lab", (60.0, -20.0, 40.0)), "Moss", group="Print"),
            Swatch((255, 255, 255)),
        ),
        "pier.jpg",
        "One\ntwo",
    )
    written = [
        (f"p{reader.SUFFIXES[0]}", formats.write(rich, name))
        for name, reader in formats.readers().items()
        if name in formats.writers()
    ]
    found = [named(name, data) for name, data in written if isinstance(data, bytes)]
    found += [named(name, make()) for name, make in MADE.items()]
    files = sorted((DATA / "palettes").glob("*"))
    found += [named(f"p{each.suffix}", each.read_bytes()) for each in files]
    return [each for each in found if not each.partition(b"\n")[0].endswith(_ENDINGS)]


_ENDINGS = tuple(suffix.encode() for suffix in (*STYLE_SHEETS, ".md", ".tsv"))


def style_sheets() -> list[bytes]:
    """Return style sheets and source code with colours."""
    from huescope.palette import formats
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

    palette = Palette("Dusk", (Swatch((20, 28, 44), name="Midnight"), Swatch((250, 196, 90))))
    found = [named("p.css", _SHEET.encode()), named("p.scss", _SASS.encode())]
    for name, writer in formats.writers().items():
        if writer.SUFFIXES[0].endswith(STYLE_SHEETS) and name in formats.readers():
            data = formats.write(palette, name)
            found += [named(f"p{writer.SUFFIXES[0]}", data)] if isinstance(data, bytes) else []
    return found


def projects() -> list[bytes]:
    """Return project files: with thumbnail, reference, steps and picked pixels, empty, an entry."""
    from huescope.library import file as library_file
    from huescope.library.entry import EXPORTED, Entry
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch
    from huescope.project import file
    from huescope.project.project import Document, Project
    from huescope.project.state import State
    from huescope.sources.reference import Reference

    palette = Palette("Dusk", (Swatch((20, 28, 44), 3, 0.5, "Midnight"), Swatch((250, 196, 90))))
    reference = Reference("s3", "s3://photos/pier.jpg", (("region", "eu-west-1"),))
    full = Document(State(palette, edited=True), reference, thumbnail=_saved("PNG"))
    entry = Entry("0a" * 16, full, EXPORTED, "/a.css", 1e9, 1e9, starred=True, tags=("warm",))
    whole = Project((full, Document(State(palette))), 1)
    return [file.write(whole), file.write(Project(())), library_file.write(entry)]


def pictures() -> list[bytes]:
    """Return a tiny picture of each format that can be written here."""
    kinds = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "ICO", "TGA", "PCX", "SGI")
    found = [_saved(kind) for kind in (*kinds, "PPM", "DDS", "JPEG2000", "ICNS", "AVIF")]
    found.append(_saved("JPEG", progressive=True))
    found += [_saved("TIFF", compression=each) for each in ("tiff_lzw", "tiff_adobe_deflate")]
    found += [each.read_bytes() for each in sorted((DATA / "heic").glob("*.hei*"))]
    found.append(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9"/></svg>'
    )
    found.append(_zipped({"mimetype": b"image/openraster", "mergedimage.png": _saved("PNG")}))
    found.append(_zipped({"mimetype": b"application/x-krita", "mergedimage.png": _saved("PNG")}))
    found.append(_zipped({"previews/preview.png": _saved("PNG"), "document.json": b"{}"}))
    found.append(b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 2 +X 2\n" + bytes(range(16)))
    found.append(b"qoif\0\0\0\2\0\0\0\2\3\0" + b"\xc3" + bytes(7) + b"\1")
    found.append(b"8BPS\0\1" + bytes(6) + b"\0\3\0\0\0\2\0\0\0\2\0\x08\0\3" + bytes(40))
    return found


def listings() -> list[bytes]:
    """Return what storage services answer, each with the name of what it is first."""
    listing = json.dumps(_LISTING).encode()
    links = (
        "oci://photos@space/shoot/pier.jpg",
        "oci://?compartment=ocid1.x&called=A",
        "https://objectstorage.eu-zurich-1.oraclecloud.com/p/t0k/n/space/b/photos/o/a%20b.jpg",
        "s3://photos/shoot/pier.jpg",
        "https://user:word@example.org/a.png?sig=1#top",
    )
    reference = json.dumps(["s3", "s3://photos/a.jpg", {"region": "eu-west-1"}]).encode()
    headers = {"content-length": "12", "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT", "date": "x"}
    page = [["shoot/pier.jpg", False, 81934, 1741064767.0, "b1946ac9", "", "", ""]]
    return [
        named("listing", listing),
        *(named("address", link.encode()) for link in links),
        named("reference", reference),
        named("headers", json.dumps(headers).encode()),
        named("saved", b"1741064767.0\n" + json.dumps(page).encode()),
    ]


def _saved(kind: str, **options: object) -> bytes:
    from PIL import Image, features

    if kind == "AVIF" and not features.check("avif"):
        return b"\0\0\0\x1cftypavif"
    buffer = io.BytesIO()
    side_px = 32 if kind == "ICNS" else _SIDE_PX
    Image.radial_gradient("L").resize((side_px, side_px)).convert("RGB").save(
        buffer, kind, **options
    )
    return buffer.getvalue()


def _zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()
