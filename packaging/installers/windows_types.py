"""Make the part of the installer for Windows that names the files which "Open with" offers."""

from __future__ import annotations

import sys

from desktop import kinds
from environment import CHECKOUT

TARGET = CHECKOUT / "packaging" / "installers" / "windows" / "types.iss"
_LINE = (
    'Root: HKA; Subkey: "Software\\Classes\\Applications\\huescope.exe\\SupportedTypes"; '
    'ValueType: string; ValueName: "{suffix}"; ValueData: ""'
)


def text() -> str:
    """Return the lines, one for each suffix."""
    suffixes = sorted({*kinds.PICTURES, *kinds.PICTURES_WITHOUT_TYPE, *kinds.PALETTES, ".pdf"})
    return "".join(f"{_LINE.format(suffix=suffix)}\n" for suffix in suffixes)


def main() -> int:
    """Write the lines."""
    TARGET.write_text(text(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
