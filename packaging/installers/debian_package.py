"""Make a package for Debian, Ubuntu and their derivatives from the bundle."""

from __future__ import annotations

import argparse
import platform
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from builders import OUTPUT
from bundle.contents import is_of_desktop
from desktop.identity import SUMMARY, version
from environment import CHECKOUT
from installers import linux_tree
from qt_libraries import FONT_PACKAGE, PACKAGES

if TYPE_CHECKING:
    from pathlib import Path

_ROOT = CHECKOUT / "build" / "deb"
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_DESCRIPTION = """\
 Huescope shows a picture beside its histogram, its dominant and sorted colours
 and the differences between them, and reduces it to anything from 2 to 256
 colours while you slide. It reads and writes the palettes of many programs.
 .
 This package holds all libraries that it needs, apart from those of the
 desktop."""
# The bundle holds libraries on purpose: those that the program was tested with. The executable is
# the one of PyInstaller, and the maintainers have no address for mail yet.
_OVERRIDES = """\
huescope: embedded-library
huescope: hardening-no-fortify-functions
huescope: hardening-no-pie
huescope: bogus-mail-host *
huescope: shared-library-lacks-prerequisites
huescope: unstripped-binary-or-object
huescope: library-not-linked-against-libc
huescope: package-contains-documentation-outside-usr-share-doc
huescope: custom-library-search-path
huescope: extra-license-file
huescope: executable-stack-in-shared-library
huescope: initial-upload-closes-no-bugs
huescope: no-changelog
"""


def main(arguments: list[str]) -> int:
    """Make the package and print where it is.

    Parameters
    ----------
    arguments : list of str
        Those of the command line.

    Returns
    -------
    int
        Exit status.
    """
    parser = argparse.ArgumentParser(prog="build.py deb", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="compress little, for a trial")
    print(make(OUTPUT, "gzip" if parser.parse_args(arguments).fast else "xz"))
    return 0


def make(output: Path, compression: str = "xz") -> Path:
    """Make the package.

    Parameters
    ----------
    output : pathlib.Path
        The folder that it is put into.
    compression : str
        A method of dpkg-deb's.

    Returns
    -------
    pathlib.Path
        The package.
    """
    shutil.rmtree(_ROOT, ignore_errors=True)
    linux_tree.make(_ROOT / "usr")
    overrides = _ROOT / "usr" / "share" / "lintian" / "overrides" / "huescope"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES, encoding="utf-8")
    size = sum(path.stat().st_size for path in _ROOT.rglob("*") if path.is_file())
    control = _ROOT / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(size), encoding="utf-8")
    for path in (_ROOT / "usr", overrides.parent.parent, overrides.parent, control.parent):
        path.chmod(0o755)
    target = output / f"huescope_{version()}_{architecture()}.deb"
    # The time of each file is that of the sources at the latest (SOURCE_DATE_EPOCH).
    options = [
        "--root-owner-group",
        f"-Z{compression}",
        *(["-z1"] if compression == "gzip" else []),
    ]
    command = ["dpkg-deb", *options, "--build", str(_ROOT), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def control_text(size_bytes: int) -> str:
    """Return what dpkg knows of the package.

    Parameters
    ----------
    size_bytes : int
        Of all files.
    """
    return f"""Package: huescope
Version: {version()}
Architecture: {architecture()}
Maintainer: The Huescope authors <huescope@localhost>
Installed-Size: {size_bytes // 1024}
Depends: {", ".join(depends())}
Recommends: shared-mime-info, desktop-file-utils
Section: graphics
Priority: optional
Description: {SUMMARY[0].lower()}{SUMMARY[1:]}
{_DESCRIPTION}
"""


def depends() -> list[str]:
    """Return the packages with the libraries of the desktop, and the C library that is needed."""
    names = {
        " | ".join(packages)
        for library, packages in PACKAGES.items()
        if is_of_desktop(f"/usr/lib/{library}")
    }
    glibc = re.match(r"\d+\.\d+", platform.libc_ver()[1])
    needed = f"libc6 (>= {glibc[0]})" if glibc else "libc6"
    return [needed, *sorted(names), f"{FONT_PACKAGE} | fonts-freefont-ttf | fonts-noto-core"]


def architecture() -> str:
    """Return Debian's name for this kind of processor."""
    return _ARCHITECTURES.get(platform.machine(), platform.machine())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
