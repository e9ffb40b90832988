"""Make the pictures of the user's guide, and the guide as web pages.

    python packaging/make_guide.py [--site FOLDER]

The pictures in docs/guide are screenshots of the sample pictures that come with Huescope, made by
its own ``--screenshot``. With ``--site``, MkDocs (``pip install mkdocs``) writes web pages.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
GUIDE = CHECKOUT / "docs" / "guide"
SAMPLES = CHECKOUT / "resources" / "samples"
PICTURES = {
    "start.jpg": (SAMPLES / "kingfisher.jpg", "1280x800"),
    "folder.jpg": (SAMPLES, "1280x800"),
}
_WIDTH_PX, _QUALITY = 1000, 85


def take(name: str, opened: Path, size: str) -> None:
    """Write one screenshot, scaled to the width of a page."""
    from PIL import Image  # which is not beside MkDocs

    with tempfile.TemporaryDirectory() as folder:
        shot = Path(folder) / "shot.png"
        command = [sys.executable, "-m", "huescope", str(opened), "--theme", "light"]
        subprocess.run(
            [*command, "--size", size, "--screenshot", str(shot)],
            env=os.environ | {"PYTHONPATH": str(CHECKOUT / "app")},
            check=True,
        )
        with Image.open(shot) as image:
            height_px = round(image.height * _WIDTH_PX / image.width)
            page = image.convert("RGB").resize((_WIDTH_PX, height_px), Image.Resampling.LANCZOS)
            page.save(GUIDE / name, quality=_QUALITY, optimize=True)


def build_site(folder: Path) -> None:
    """Write the guide as web pages, without scripts from elsewhere."""
    with tempfile.TemporaryDirectory() as place:
        settings = Path(place) / "mkdocs.yml"
        settings.write_text(
            f"site_name: Huescope\ndocs_dir: {GUIDE}\nsite_dir: {folder.resolve()}\n"
            "theme:\n  name: readthedocs\nplugins: []\nuse_directory_urls: false\nstrict: true\n",
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file"]
        subprocess.run([*command, str(settings)], check=True)


def main() -> None:
    """Make what the arguments ask for."""
    parser = argparse.ArgumentParser(description="Make the user's guide.")
    parser.add_argument("--site", type=Path, help="write web pages to this folder, with MkDocs")
    arguments = parser.parse_args()
    if arguments.site:
        build_site(arguments.site)
        return
    for name, (opened, size) in PICTURES.items():
        take(name, opened, size)


if __name__ == "__main__":
    main()
