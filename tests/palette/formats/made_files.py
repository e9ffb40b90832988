"""Small files of formats that are only read, made byte by byte as their descriptions have it.

Each holds the colours of `COLORS`, or says which else beside its maker.
"""

import io
import json
import plistlib
import struct
import zipfile

RED, SEA = (255, 0, 0), (0, 128, 128)


def _utf16(text):
    return struct.pack(">I", len(text)) + text.encode("utf-16-be")


def _zipped(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def acb():
    """A book of spot colours in RGB: "PANTONE Red C", and an empty place."""
    head = b"8BCB" + struct.pack(">HH", 1, 3000)
    texts = ["$$$/colorbook/x/title=PANTONE^R", "$$$/colorbook/x/prefix=PANTONE ", " C", "A note"]
    listed = [("Red", RED), ("", (0, 0, 0)), ("Sea", SEA)]
    colors = b"".join(_utf16(name) + b"CODE  " + bytes(rgb) for name, rgb in listed)
    return (
        head + b"".join(map(_utf16, texts)) + struct.pack(">4H", 3, 7, 0, 0) + colors + b"spflspot"
    )


def acb_lab():
    """A book with one colour in Lab: L* 40, a* 60, b* -20."""
    head = b"8BCB" + struct.pack(">HH", 1, 1) + b"".join(map(_utf16, ["Lab", "", "", ""]))
    return (
        head + struct.pack(">4H", 1, 1, 0, 7) + _utf16("Plum") + b"plum  " + bytes((102, 188, 108))
    )


def acbl():
    """A library with one colour in CMYK: "PANTONE Warm Red C"."""
    return b"""<?xml version="1.0" encoding="UTF-8"?>
<AdobeSwatchbook Version="1" BookID="3002">
 <PrefixPostfixPairs><PrefixPostfixPair Prefix="PANTONE " Postfix=" C"/>
  <PrefixPostfixPair ID="LegacyCVC" Prefix="PANTONE " Postfix=" CVC"/></PrefixPostfixPairs>
 <Formats><Format ColorSpace="CMYK" Encoding="Float" Channels="4" ID="0"/></Formats>
 <Swatches><Sp N="Warm Red"><C>0 0.75 0.9 0</C></Sp></Swatches>
</AdobeSwatchbook>"""


def afpalette():
    """A palette of Affinity: RGB, CMYK and grey."""
    colors = b"rloC\x01\0\0\0\0\0ABGR\x01\0\0\x02Dloc_" + struct.pack("<4f", 1, 0, 0, 1)
    colors += b"rloC\x01\1\0\0\0\0KYMCHloc_" + struct.pack("<4f", 0, 1, 0, 0)
    colors += b"rloC\x01\2\0\0\0\0YARG<loc_" + struct.pack("<f", 0.5)
    names = b"".join(struct.pack("<I", len(n)) + n for n in (b"Red", b"Magenta", b"Grey"))
    return (
        b"\x00\xffKA" + struct.pack("<I", 11) + b"htwS#Inf" + bytes(40) + b"NClP"
        + struct.pack("<I", 5) + b"Brand" + b"\xb1VlaP" + struct.pack("<I", 3) + colors
        + b"\0\0\0\xabVNaP" + struct.pack("<II", len(names), 3) + names + b"\0\xff\xff\xff\xff#FT4"
    )  # fmt: skip


def _descriptor(kind, values):
    items = b"".join(struct.pack(">I", 0) + key.encode() + value for key, value in values)
    return struct.pack(">I", 0) + _key(kind) + struct.pack(">I", len(values)) + items


def _key(text):
    return struct.pack(">I", 0 if len(text) == 4 else len(text)) + text.encode()


def _object(kind, values):
    return b"Objc" + _descriptor(kind, values)


def _list(items):
    return b"VlLs" + struct.pack(">I", len(items)) + b"".join(items)


def _double(value):
    return b"doub" + struct.pack(">d", value)


def grd():
    """One gradient from red to teal, then to the foreground colour."""

    def stop(place, kind, color=()):
        values = [
            ("Type", b"enum" + _key("Clry") + _key(kind)),
            ("Lctn", b"long" + struct.pack(">i", place)),
            ("Mdpn", b"long" + struct.pack(">i", 50)),
        ]
        return _object("Clrt", [*color, *values])

    rgb = zip(("Rd  ", "Grn ", "Bl  "), map(_double, RED), strict=True)
    red = [("Clr ", _object("RGBC", list(rgb)))]
    angle = b"UntF#Ang" + struct.pack(">d", 180)
    hsb = [("H   ", angle), ("Strt", _double(100)), ("Brgh", _double(50.196))]
    sea = [("Clr ", _object("HSBC", hsb))]
    stops = _list([stop(0, "UsrS", red), stop(2048, "UsrS", sea), stop(4096, "FrgC")])
    name = b"TEXT" + _utf16("Dusk\0")
    gradient = _object("Grdn", [("Nm  ", name), ("Clrs", stops)])
    root = _descriptor("null", [("GrdL", _list([_object("Grdn", [("Grad", gradient)])]))])
    return b"8BGR" + struct.pack(">HI", 5, 16) + root


def grd_of_photoshop_5():
    """The same gradient in the older layout, RGB only."""
    stops = [(0, RED), (4096, SEA)]
    content = bytes([4]) + b"Dusk" + struct.pack(">H", len(stops))
    for place, rgb in stops:
        content += struct.pack(">2LH", place, 50, 0) + struct.pack(
            ">4H", *(257 * v for v in rgb), 0
        )
        content += struct.pack(">H", 0)
    content += struct.pack(">H", 1) + struct.pack(">2LH", 0, 50, 255) + bytes(6)
    return b"8BGR" + struct.pack(">HH", 3, 1) + content


def ggr():
    """A gradient of two segments: red to teal, teal to half of it."""
    return (
        b"GIMP Gradient\nName: Dusk\n2\n"
        b"0.0 0.25 0.5 1.0 0.0 0.0 1.0 0.0 0.501961 0.501961 1.0 0 0 0 0\n"
        b"0.5 0.75 1.0 0.0 0.501961 0.501961 1.0 0.0 0.501961 0.501961 0.5 0 0 0 0\n"
    )


def sbz():
    """A book with a group, a colour in sRGB and a spot colour that is grey by its ink."""
    document = """<?xml version="1.0" encoding="UTF-8"?>
<SwatchBook version="0.7" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <metadata><dc:title>Brand</dc:title></metadata>
 <materials>
  <color><metadata><dc:identifier>r</dc:identifier><dc:title>Red</dc:title></metadata>
   <values model="sRGB">1.0 0.0 0.0</values></color>
  <color usage="spot"><metadata><dc:identifier>g </dc:identifier></metadata>
   <values model="GRAY">0.25</values></color>
  <pattern><metadata><dc:identifier>p</dc:identifier></metadata></pattern>
 </materials>
 <book columns="2"><group><metadata><dc:title>Warm</dc:title></metadata>
  <swatch material="r" /></group><break /><swatch material="g " /><swatch material="p" /></book>
</SwatchBook>"""
    return _zipped({"swatchbook.xml": document})


def corel():
    """A palette with colours of RGB and CMYK, and a spot colour whose values stand apart."""
    return b"""<?xml version="1.0"?>
<palette guid="x" name="Brand"><colorspaces>
 <cs name="PANTONE 1" fixedID="1"><color cs="LAB" tints="0.5,0.501960784,0.501960784"/></cs>
</colorspaces><colors><page>
 <color cs="RGB" tints="1,0,0" name="Red"/><color cs="CMYK" tints="0,1,0,0" name="Magenta"/>
 <color cs="PANTONE 1" tints="1"/><color cs="Hexachrome" tints="0,0,0,0,0,0" name="Odd"/>
</page></colors></palette>"""


def corel_pal():
    """The palette of CorelDRAW 3."""
    return b'"Red"      0   100 100 0\r\n"Black"    0   0   0   100\r\n'


def idml():
    """A document with a process and a spot colour, one of them in a group."""
    graphic = """<?xml version="1.0" encoding="UTF-8"?>
<idPkg:Graphic xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging">
 <Color Self="Color/Red" Space="RGB" ColorValue="255 0 0" Name="Red" Visible="true"/>
 <Color Self="Color/Ink" Model="Spot" Space="CMYK" ColorValue="0 100 0 0" Name="Ink"/>
 <Color Self="Color/u1" Space="CMYK" ColorValue="0 0 0 0" Name="$ID/" Visible="false"/>
 <Color Self="Color/Odd" Space="MixedInk" ColorValue="1" Name="Odd"/>
</idPkg:Graphic>"""
    design = """<?xml version="1.0" encoding="UTF-8"?><Document>
<ColorGroup Self="g" Name="Print"><ColorGroupSwatch SwatchItemRef="Color/Ink"/></ColorGroup>
</Document>"""
    return _zipped({"Resources/Graphic.xml": graphic, "designmap.xml": design})


def scribus():
    """Colours in the notations of before and from 1.5."""
    return b"""<?xml version="1.0" encoding="UTF-8"?>
<SCRIBUSCOLORS Name="Brand"><COLOR NAME="Red" RGB="#ff0000"/>
 <COLOR NAME="Magenta" CMYK="#00ff0000" Spot="1"/>
 <COLOR NAME="Plum" SPACE="Lab" L="40" A="60" B="-20"/><COLOR NAME="Odd" RGB="#ff"/>
</SCRIBUSCOLORS>"""


def skencil():
    """The palette of Skencil."""
    head = b"##Sketch RGBPalette 0\n# a comment\n"
    return head + b"1.000000 0.000000 0.000000\tRed\n0 0.501961 0.501961\tSea green\n"


def sk1():
    """The palette of sK1."""
    return b"""<?xml version="1.0"?><palette><description type="CMYK" name="Brand"/>
<color c="0.0" m="1.0" y="0.0" k="0.0" name="Magenta"/></palette>"""


def vga():
    """Sixteen colours of six bits a channel: red first."""
    return bytes((63, 0, 0)) + bytes((0, 32, 32)) + bytes(42)


def iterm_binary():
    """A preset as a binary property list, with a colour in Display P3."""
    red = {"Red Component": 1.0, "Green Component": 0.0, "Blue Component": 0.0}
    document = {"Ansi 1 Color": red, "Ansi 0 Color": {**red, "Red Component": 0.0},
                "Background Color": {**red, "Color Space": "P3"}, "Odd Color": {}}  # fmt: skip
    return plistlib.dumps(document, fmt=plistlib.FMT_BINARY)


def xcassets():
    """A catalogue with a colour for light and dark, in a group."""

    def color(red, **more):
        components = {"red": red, "green": "0x00", "blue": "0", "alpha": "1.000"}
        return {
            "idiom": "universal",
            "color": {"color-space": "srgb", "components": components},
            **more,
        }

    dark = [{"appearance": "luminosity", "value": "dark"}]
    both = [color("255"), color("0.502", appearances=dark)]
    document = {"colors": both, "info": {"version": 1}}
    return _zipped(
        {
            "A.xcassets/Contents.json": "{}",
            "A.xcassets/Warm/Red.colorset/Contents.json": json.dumps(document),
        }
    )


def figma():
    """Variables of two modes, as the REST interface gives them."""
    white, black = dict.fromkeys("rgba", 1), {"r": 0, "g": 0, "b": 0, "a": 1}
    variables = {
        "V1": {"id": "V1", "name": "bg/base", "variableCollectionId": "C", "resolvedType": "COLOR",
               "valuesByMode": {"1": white, "2": {"type": "VARIABLE_ALIAS", "id": "V2"}}},
        "V2": {"id": "V2", "name": "ink", "variableCollectionId": "C", "resolvedType": "COLOR",
               "valuesByMode": {"1": black, "2": black}},
    }  # fmt: skip
    modes = [{"modeId": "1", "name": "Light"}, {"modeId": "2", "name": "Dark"}]
    collections = {"C": {"id": "C", "name": "Theme", "modes": modes}}
    return json.dumps(
        {"meta": {"variables": variables, "variableCollections": collections}}
    ).encode()


def pixelorama():
    """The palette of Pixelorama."""
    sea, red = "(0, 0.502, 0.502, 1)", "(1, 0, 0, 1)"
    colors = [{"color": sea, "index": 1}, {"color": red, "index": 0}]
    return json.dumps({"comment": "", "colors": colors}).encode()


def illustrator():
    """A document whose metadata lists a swatch of its own and one in a group."""
    return b"""%PDF-1.6
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmpTPg="http://ns.adobe.com/xap/1.0/t/pg/"
 xmlns:xmpG="http://ns.adobe.com/xap/1.0/g/">
<xmpTPg:SwatchGroups><rdf:Seq>
<rdf:li rdf:parseType="Resource"><xmpG:groupName>Default</xmpG:groupName>
 <xmpG:groupType>0</xmpG:groupType><xmpG:Colorants><rdf:Seq><rdf:li rdf:parseType="Resource">
 <xmpG:swatchName>Red</xmpG:swatchName><xmpG:mode>RGB</xmpG:mode><xmpG:type>PROCESS</xmpG:type>
 <xmpG:red>255</xmpG:red><xmpG:green>0</xmpG:green><xmpG:blue>0</xmpG:blue></rdf:li>
 </rdf:Seq></xmpG:Colorants></rdf:li>
<rdf:li rdf:parseType="Resource"><xmpG:groupName>Print</xmpG:groupName>
 <xmpG:groupType>1</xmpG:groupType><xmpG:Colorants><rdf:Seq><rdf:li xmpG:swatchName="Ink"
 xmpG:mode="CMYK" xmpG:type="SPOT" xmpG:cyan="0" xmpG:magenta="100" xmpG:yellow="0"
 xmpG:black="0"/></rdf:Seq></xmpG:Colorants></rdf:li>
</rdf:Seq></xmpTPg:SwatchGroups></rdf:Description></rdf:RDF></x:xmpmeta>
%%EOF"""


def plasma():
    """A colour scheme of KDE Plasma."""
    colors = b"BackgroundNormal=255,0,0\nForegroundNormal=0,128,128\n"
    return b"[Colors:View]\n" + colors + b"[General]\nName=Dusk\n"


MADE = {
    "book.acb": acb, "lab.acb": acb_lab, "book.acbl": acbl, "x.afpalette": afpalette, "x.grd": grd,
    "old.grd": grd_of_photoshop_5, "x.ggr": ggr, "x.sbz": sbz, "corel.xml": corel,
    "corel.pal": corel_pal, "x.idml": idml, "scribus.xml": scribus, "x.spl": skencil,
    "x.skp": sk1, "vga.pal": vga, "binary.itermcolors": iterm_binary, "A.xcassets.zip": xcassets,
    "figma.json": figma, "pixelorama.json": pixelorama, "plasma.colors": plasma,
    "x.ai": illustrator,
}  # fmt: skip
"""Makers of the files, by the names that they may have."""
