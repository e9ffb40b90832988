"""Make the icon in all sizes from the drawing in resources/icons."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from builders import OUTPUT
from desktop import kinds
from desktop.identity import CHECKOUT, IDENTIFIER

DRAWING = CHECKOUT / "resources" / "icons" / "huescope.svg"
# Of the hicolor theme (Icon Theme Specification), and what Windows shows at 100 to 400 %.
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_DOCUMENT = kinds.PROJECT.replace("/", "-")
_WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
_MAC_PX = (16, 32, 64, 128, 256, 512, 1024)


def main(arguments: list[str]) -> int:
    """Write all icons into a folder."""
    parser = argparse.ArgumentParser(prog="build.py icons", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=OUTPUT / "icons")
    folder = parser.parse_args(arguments).folder
    make_theme(folder / "hicolor")
    for system in ("win32", "darwin"):
        print(make_icon_file(system, folder))
    return 0


def make_theme(folder: Path) -> list[Path]:
    """Write the icons of a desktop of Linux.

    Parameters
    ----------
    folder : pathlib.Path
        The folder of the theme, such as ``/usr/share/icons/hicolor``.

    Returns
    -------
    list of pathlib.Path
        One PNG for each size, and the drawing; of the program and of its documents.
    """
    made = []
    for context, name in (("apps", IDENTIFIER), ("mimetypes", _DOCUMENT)):
        for size_px in SIZES_PX:
            target = folder / f"{size_px}x{size_px}" / context / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(png(size_px))
            made.append(target)
        target = folder / "scalable" / context / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(DRAWING.read_bytes())
        made.append(target)
    return made


def make_icon_file(system: str, folder: Path) -> Path:
    """Write the one file that Windows ("win32") or macOS ("darwin") takes icons from."""
    import io

    from PIL import Image

    sizes_px = _WINDOWS_PX if system == "win32" else _MAC_PX
    images = [Image.open(io.BytesIO(png(size_px))).convert("RGBA") for size_px in sizes_px]
    *smaller, largest = images
    folder.mkdir(parents=True, exist_ok=True)
    if system == "win32":
        target = folder / "huescope.ico"
        largest.save(target, sizes=[(size, size) for size in sizes_px], append_images=smaller)
    else:
        target = folder / "huescope.icns"
        largest.save(target, append_images=smaller)
    return target


def png(size_px: int) -> bytes:
    """Draw the icon at one size."""
    import resvg_py

    options = {"width": size_px, "height": size_px, "skip_system_fonts": True}
    return bytes(resvg_py.svg_to_bytes(svg_path=str(DRAWING), **options))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
