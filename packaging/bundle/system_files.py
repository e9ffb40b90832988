"""What Windows and macOS read in the program itself: icon, version and kinds of files."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from desktop import identity, kinds, make_icons

if TYPE_CHECKING:
    from pathlib import Path

_VERSION_FILE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("080904B0", [
      StringStruct("CompanyName", "The Huescope authors"),
      StringStruct("FileDescription", "{name}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "huescope"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "huescope.exe"),
      StringStruct("ProductName", "{name}"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [2057, 1200])])
  ]
)
"""


def icon(folder: Path) -> str | None:
    """Make the icon file of this system; None on Linux, where the desktop has it."""
    if sys.platform not in {"win32", "darwin"}:
        return None
    return str(make_icons.make_icon_file(sys.platform, folder))


def windows_version(folder: Path) -> str:
    """Write what Windows shows among the properties of the program."""
    numbers = [int(each) for each in re.findall(r"\d+", identity.version())[:4]]
    padded = tuple([*numbers, 0, 0, 0, 0][:4])
    target = folder / "version.txt"
    folder.mkdir(parents=True, exist_ok=True)
    target.write_text(
        _VERSION_FILE.format(numbers=padded, version=identity.version(), name=identity.NAME),
        encoding="utf-8",
    )
    return str(target)


def info_plist() -> dict[str, Any]:
    """Say to macOS what the program opens, and what it is."""
    return {
        "CFBundleDisplayName": identity.NAME,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Huescope project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{identity.IDENTIFIER}.project"],
            },
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.image", "com.adobe.pdf"],
            },
            {
                "CFBundleTypeName": "Palette",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": [each.removeprefix(".") for each in kinds.palettes()],
            },
            {
                "CFBundleTypeName": "Folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.folder"],
            },
        ],
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": "13.0",  # of Qt 6.11
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # follows the dark mode
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{identity.IDENTIFIER}.project",
                "UTTypeDescription": "Huescope project",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["huescope"],
                    "public.mime-type": [kinds.PROJECT],
                },
            }
        ],
    }
