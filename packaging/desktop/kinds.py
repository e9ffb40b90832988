"""The kinds of files that a desktop offers the program for.

Types of pictures are those of shared-mime-info (freedesktop.org). It knows few palettes: theirs are
those that their own programs write into files, and else are defined by our own MIME package.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PROJECT = "application/x-huescope-project"
PROJECT_SUFFIX = ".huescope"
_PALETTE = "application/x-color-palette"

PICTURES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), "image/jpeg"),
        **dict.fromkeys((".png", ".apng"), "image/png"),
        **dict.fromkeys((".heic", ".heif", ".hif"), "image/heif"),
        **dict.fromkeys((".tif", ".tiff"), "image/tiff"),
        **dict.fromkeys((".psd", ".psb"), "image/vnd.adobe.photoshop"),
        **dict.fromkeys((".jp2", ".jpx"), "image/jp2"),
        **dict.fromkeys((".ppm", ".pnm", ".pam", ".pfm"), "image/x-portable-pixmap"),
        **dict.fromkeys((".hdr", ".rgbe", ".pic"), "image/vnd.radiance"),
        **dict.fromkeys((".sgi", ".rgb", ".rgba", ".bw"), "image/x-sgi"),
        **dict.fromkeys((".bmp", ".dib"), "image/bmp"),
        **dict.fromkeys((".ico", ".cur"), "image/vnd.microsoft.icon"),
        ".avif": "image/avif",
        ".dds": "image/x-dds",
        ".gif": "image/gif",
        ".icns": "image/x-icns",
        ".j2k": "image/x-jp2-codestream",
        ".jxl": "image/jxl",
        ".kra": "application/x-krita",
        ".exr": "image/x-exr",
        ".ora": "image/openraster",
        ".pcx": "image/vnd.zbrush.pcx",
        ".pgm": "image/x-portable-graymap",
        ".pbm": "image/x-portable-bitmap",
        ".qoi": "image/qoi",
        ".svg": "image/svg+xml",
        ".svgz": "image/svg+xml-compressed",
        ".tga": "image/x-tga",
        ".webp": "image/webp",
        ".dng": "image/x-adobe-dng",
        ".nef": "image/x-nikon-nef",
        ".nrw": "image/x-nikon-nrw",
        ".cr2": "image/x-canon-cr2",
        ".cr3": "image/x-canon-cr3",
        ".arw": "image/x-sony-arw",
        ".sr2": "image/x-sony-sr2",
        ".raf": "image/x-fuji-raf",
        ".rw2": "image/x-panasonic-rw2",
        ".orf": "image/x-olympus-orf",
        ".pef": "image/x-pentax-pef",
        ".mrw": "image/x-minolta-mrw",
    }
)
# Of formats that no other program of a desktop opens: they have no type there.
PICTURES_WITHOUT_TYPE = frozenset({".3fr", ".fig", ".iiq", ".procreate", ".sketch", ".srw"})

PALETTES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".ase": ("application/x-adobe-swatch-exchange", "Adobe swatches"),
        ".aco": ("application/x-adobe-color-swatches", "Photoshop swatches"),
        ".act": ("application/x-adobe-color-table", "Adobe colour table"),
        ".gpl": ("application/x-gimp-palette", "GIMP palette"),
        ".kpl": ("application/x-krita-palette", "Krita palette"),
        ".swatches": ("application/x-procreate-swatches", "Procreate swatches"),
        **dict.fromkeys(
            (
                *(".acb", ".acbl", ".afpalette", ".clr", ".ggr", ".gpa", ".grd", ".itermcolors"),
                *(".oco", ".pal", ".sbz", ".sketchpalette", ".soc", ".spl"),
            ),
            (_PALETTE, "Colour palette"),
        ),
    }
)
"""Type and description by suffix, of files that hold nothing but colours."""


def palettes() -> list[str]:
    """Return the suffixes of files that hold nothing but colours."""
    return sorted(PALETTES)


def types() -> list[str]:
    """Return the types of all files that the program is offered for, its own first."""
    palette_types = sorted({kind for kind, _comment in PALETTES.values()})
    return [PROJECT, *palette_types, *sorted(set(PICTURES.values())), "application/pdf"]
