"""The list of swatches in the metadata of a document, as Illustrator and InDesign keep it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from huescope.palette.swatch import SPOT
from huescope.palette.writing.xml import attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

_SPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:xmpTPg="http://ns.adobe.com/xap/1.0/t/pg/"',
    'xmlns:xmpG="http://ns.adobe.com/xap/1.0/g/"',
)


def packet(palette: Palette) -> bytes:
    """Write a packet of XMP with all swatches, as they are shown in sRGB.

    Parameters
    ----------
    palette : Palette
        Any; transparency is not in the list.

    Returns
    -------
    bytes
        XML in UTF-8, which `huescope.palette.formats.xmp_swatches` reads.

    Notes
    -----
    XMP Specification Part 2, "Paged-text namespace" and "Colorant".
    """
    lines = [
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        f"<rdf:RDF {' '.join(_SPACES)}>",
        '<rdf:Description rdf:about=""><xmpTPg:SwatchGroups><rdf:Seq>',
        *_groups(palette),
        "</rdf:Seq></xmpTPg:SwatchGroups></rdf:Description>",
        "</rdf:RDF>",
        "</x:xmpmeta>",
        '<?xpacket end="r"?>',
    ]
    return "\n".join(lines).encode()


def _groups(palette: Palette) -> Iterator[str]:
    for group, swatches in groupby(palette.swatches, lambda swatch: swatch.group):
        kind = f'xmpG:groupName={attribute(group)} xmpG:groupType="{1 if group else 0}"'
        yield f"<rdf:li><rdf:Description {kind}><xmpG:Colorants><rdf:Seq>"
        yield from map(_colorant, swatches)
        yield "</rdf:Seq></xmpG:Colorants></rdf:Description></rdf:li>"


def _colorant(swatch: Swatch) -> str:
    red, green, blue = swatch.rgb
    kind = "SPOT" if swatch.kind == SPOT else "PROCESS"
    return (
        f'<rdf:li xmpG:swatchName={attribute(swatch.name)} xmpG:mode="RGB" xmpG:type="{kind}" '
        f'xmpG:red="{red}" xmpG:green="{green}" xmpG:blue="{blue}"/>'
    )
