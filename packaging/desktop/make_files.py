"""Make the files by which desktops of Linux know the program, from one description.

They lie in resources/desktop, so that a package of a distribution needs no script of ours; a test
says when they have to be made again: ``python3 packaging/build.py desktop-files``.
"""

from __future__ import annotations

import re
import sys
from xml.sax.saxutils import escape

from desktop import kinds
from desktop.identity import CHECKOUT, IDENTIFIER, NAME, SUMMARY

FOLDER = CHECKOUT / "resources" / "desktop"
_COLORS = {"light": "#e9e9e9", "dark": "#2b2b2b"}  # the greys of the window
_ABOUT = (
    "Huescope is for designers who pick palettes by eye. It shows a picture beside its histogram, "
    "its dominant and sorted colours and the differences between them, and reduces it to anything "
    "from 2 to 256 colours while you slide."
)
_POINTS = (
    "Opens PNG, JPEG, WebP, AVIF, HEIC, TIFF, PSD, SVG, PDF, camera raw and many more",
    "Proposes palettes by area, balance or vividness, and lets pins on the picture steer them",
    "Reads and writes the palettes of Adobe, GIMP, Krita, Procreate, Sketch and style sheets",
    "Judges contrast by WCAG 2 and APCA, and what remains in colour vision deficiency",
    "Browses folders and cloud storage, which it only ever reads",
)
_KEYWORDS = ("colour", "color", "palette", "swatch", "histogram", "photograph", "contrast")


def files() -> dict[str, str]:
    """Return the text of each file by its name."""
    return {
        f"{IDENTIFIER}.desktop": desktop_entry(),
        f"{IDENTIFIER}.metainfo.xml": metainfo(),
        f"{IDENTIFIER}.mime.xml": mime_types(),
        f"{IDENTIFIER}.thumbnailer": thumbnailer(),
    }


def main() -> int:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(FOLDER / name)
    return 0


def desktop_entry() -> str:
    """Return the entry of menus and of "Open with" (Desktop Entry Specification 1.4)."""
    lines = {
        "Type": "Application",
        "Version": "1.4",
        "Name": NAME,
        "GenericName": "Palette Designer",
        "Comment": SUMMARY,
        "Exec": "huescope %U",
        "Icon": IDENTIFIER,
        "Terminal": "false",
        "Categories": "Graphics;Photography;2DGraphics;Qt;",
        "Keywords": _list(_KEYWORDS),
        "MimeType": _list(kinds.types()),
        "StartupNotify": "true",
        "StartupWMClass": "Huescope",
        "Actions": "new-window;",
    }
    action = {"Name": "New Window", "Exec": "huescope --new-window"}
    return _group("Desktop Entry", lines) + "\n" + _group("Desktop Action new-window", action)


def thumbnailer() -> str:
    """Return how file managers are given a preview of a project, or of a palette."""
    palettes = sorted({kind for kind, _comment in kinds.PALETTES.values()})
    lines = {
        "TryExec": "huescope",
        "Exec": "huescope thumbnail %i %o --size %s",
        "MimeType": _list([kinds.PROJECT, *palettes]),
    }
    return _group("Thumbnailer Entry", lines)


def mime_types() -> str:
    """Return the types of files that desktops do not know (Shared MIME-info Specification 0.22)."""
    suffixes: dict[tuple[str, str], list[str]] = {}
    for suffix, what in kinds.PALETTES.items():
        suffixes.setdefault(what, []).append(suffix)
    palettes = "".join(
        f"""
  <mime-type type="{kind}">
    <comment>{comment}</comment>
{"".join(f'    <glob pattern="*{each}"/>{chr(10)}' for each in sorted(listed))}  </mime-type>"""
        for (kind, comment), listed in sorted(suffixes.items())
    )
    # The name of the type is the first member of the zip, and stored without compression.
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{kinds.PROJECT}">
    <comment>Huescope project</comment>
    <sub-class-of type="application/zip"/>
    <icon name="{kinds.PROJECT.replace("/", "-")}"/>
    <magic priority="70">
      <match type="string" offset="0" value="PK\\003\\004">
        <match type="string" offset="30" value="mimetype{kinds.PROJECT}"/>
      </match>
    </magic>
    <glob pattern="*{kinds.PROJECT_SUFFIX}"/>
  </mime-type>{palettes}
</mime-info>
"""


def metainfo() -> str:
    """Return what software centres show (AppStream 1.0)."""
    listed = "\n".join(f"      <li>{escape(each)}</li>" for each in _POINTS)
    colors = "\n".join(
        f'    <color type="primary" scheme_preference="{scheme}">{color}</color>'
        for scheme, color in _COLORS.items()
    )
    provided = "\n".join(f"    <mediatype>{kind}</mediatype>" for kind in kinds.types())
    keywords = "\n".join(f"    <keyword>{each}</keyword>" for each in _KEYWORDS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <name>{NAME}</name>
  <summary>{SUMMARY}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <developer id="{IDENTIFIER.rpartition(".")[0]}">
    <name>The Huescope authors</name>
  </developer>
  <description>
    <p>{escape(_ABOUT)}</p>
    <ul>
{listed}
    </ul>
  </description>
  <launchable type="desktop-id">{IDENTIFIER}.desktop</launchable>
  <icon type="stock">{IDENTIFIER}</icon>
  <content_rating type="oars-1.1"/>
  <branding>
{colors}
  </branding>
  <categories>
    <category>Graphics</category>
    <category>Photography</category>
  </categories>
  <keywords>
{keywords}
  </keywords>
  <provides>
    <binary>huescope</binary>
{provided}
  </provides>
  <requires>
    <display_length compare="ge">768</display_length>
  </requires>
  <supports>
    <control>pointing</control>
    <control>keyboard</control>
  </supports>
  <releases>
{_releases()}
  </releases>
</component>
"""


def _releases() -> str:
    """List the released versions of CHANGELOG.md with their dates."""
    text = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.findall(r"^## (\d[^\s]*) - (\d{4}-\d{2}-\d{2})$", text, re.MULTILINE)
    return "\n".join(f'    <release version="{version}" date="{date}"/>' for version, date in found)


def _list(values: list[str] | tuple[str, ...]) -> str:
    return "".join(f"{each};" for each in values)


def _group(name: str, lines: dict[str, str]) -> str:
    return "\n".join([f"[{name}]", *(f"{key}={value}" for key, value in lines.items()), ""])


if __name__ == "__main__":
    sys.exit(main())
