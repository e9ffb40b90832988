"""Small files of many formats, made of what a test varies, and what is read of them in words."""

import io
import json
import struct
import zipfile

from made_files import MADE

from huescope.palette import formats


def read(name, content):
    if isinstance(content, dict) and all(isinstance(each, bytes) for each in content.values()):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for member, data in content.items():
                archive.writestr(member, data)
        content = buffer.getvalue()
    if not isinstance(content, (str, bytes)):
        content = json.dumps(content)
    return formats.read(content.encode() if isinstance(content, str) else content, name)


def told(palette):
    """Write what was read, one swatch a word: group:name#digits@alpha, without what is usual."""
    texts = []
    for each in palette.swatches:
        place = f"{each.group}:{each.name}" if each.group else each.name
        texts.append(f"{place}{each.hex}" + (f"@{each.alpha:.3g}" if each.alpha < 1 else ""))
    return " ".join(texts)


def coolors(**sections):
    """An export of Coolors, of which two sections are there at least."""
    return "\n".join(f"/* {key} */\n{text}" for key, text in sections.items())


def acb_cmyk():
    head = MADE["lab.acb"]()[:8] + bytes(16) + struct.pack(">4H", 1, 1, 0, 2)
    return head + struct.pack(">I", 1) + b"\0A" + b"ACODE " + bytes((255, 204, 0, 255))


def grd_of(model, *raw):
    """A gradient of the older layout with one stop."""
    stop = struct.pack(">2LH", 1024, 50, model) + struct.pack(">4H", *raw) + struct.pack(">H", 0)
    return b"8BGR" + struct.pack(">HH", 3, 1) + b"\1G" + struct.pack(">H", 1) + stop + bytes(8)


def affinity(tag, layout, *values, kind=b"D"):
    """A palette of Affinity with one colour, and neither a title nor names."""
    color = b"rloC\x01" + bytes(5) + tag + b"\x01\0\0\x02" + kind + b"loc_"
    return b"\x00\xffKA" + bytes(8) + b"VlaP\x01\0\0\0" + color + struct.pack(layout, *values)


BOOK = "<SwatchBook><materials>{}</materials><book>{}</book></SwatchBook>"


def book(materials, swatches):
    return {"swatchbook.xml": BOOK.format(materials, swatches).encode()}


def color_of_book(key, values):
    return f"<color><metadata><identifier>{key}</identifier></metadata>{values}</color>"


def corel(color, start="", head=""):
    page = f"<colors><page>{color}</page></colors>"
    return f'<palette {head}>{start}<x cs="" tints=""/>{page}</palette>'


def figma_document(*layers, **styles):
    return {
        "document": {"type": "DOCUMENT", "children": list(layers)},
        "styles": {key: {"name": name, "styleType": kind} for key, (name, kind) in styles.items()},
    }


def layer(red, green, blue, style=None, **fill):
    color = {"r": red, "g": green, "b": blue}
    used = {} if style is None else {"styles": {"fill": style}}
    return {"fills": [{"type": "SOLID", "color": color, **fill}], **used}


def studio(**tokens):
    """Tokens of Tokens Studio: a value, or a change of {red}."""
    found = {"red": {"value": "#ff0000", "type": "color"}}
    for name, value in tokens.items():
        token = {"value": value if isinstance(value, str) else "{red}", "type": "color"}
        if isinstance(value, dict):
            token["$extensions"] = {"studio.tokens": {"modify": value}}
        found[name] = token
    return {"core": found, "$themes": []}


def dtcg(value, **more):
    return {"c": {"$type": "color", "a": {"$value": value}, **more}}


def opencolor(text):
    return f"oct/name: n\n{text}"


def act_table(count, clear, first=b"\x33\x66\x99"):
    return first + bytes(768 - len(first)) + struct.pack(">HH", count, clear)


def acbl(formats_, swatches):
    return f"<AdobeSwatchbook><Formats>{formats_}</Formats>{swatches}</AdobeSwatchbook>"


def penpot(designs, **parts):
    manifest = {"type": "penpot/export-files", "files": designs}
    files = {name.replace("__", "/") + ".json": content for name, content in parts.items()}
    return {
        name: json.dumps(content).encode()
        for name, content in {"manifest.json": manifest, **files}.items()
    }


def wrapped_plist(**members):
    """A keyed archive of Apple with these objects below its root."""
    entries = "".join(f"<key>{key}</key>{value}" for key, value in members.items())
    return (
        "<plist><dict><key>$archiver</key><string>NSKeyedArchiver NSColor</string>"
        f"<key>$top</key><dict>{entries}</dict><key>$objects</key><array/></dict></plist>"
    )
