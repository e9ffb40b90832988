"""The part of OpenCV that the program uses, compiled from the sources on PyPI.

The wheel on PyPI is 159 MB on Linux: videos, neural networks, and a BLAS beside NumPy's. Nothing of
that is used, and nothing of a compiled library can be left out afterwards.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zlib
from typing import TYPE_CHECKING

from environment import CHECKOUT, PINS, read_pins

if TYPE_CHECKING:
    from pathlib import Path

MODULES = ("core", "geometry", "imgcodecs", "imgproc", "python3")
_SWITCHED_OFF = (
    # cameras, videos, windows
    *("FFMPEG", "GSTREAMER", "V4L", "1394", "VA", "VA_INTEL", "OPENGL"),
    # other processors, and what only modules use that are left out
    *("OPENCL", "VULKAN", "LAPACK", "EIGEN", "PROTOBUF", "ADE", "QUIRC", "ITT"),
    # fetched from the network while it is built
    "IPP",
    # formats that other libraries open here
    *("OPENEXR", "AVIF", "JASPER"),
)
_FROM_ITS_SOURCES = ("JPEG", "OPENJPEG", "PNG", "TIFF", "WEBP", "ZLIB")
_NEEDED = ("cmake", "ninja")


class MissingTool(Exception):
    """A program that compiling needs is not installed."""


def built() -> Path:
    """Compile it unless that was done, and return the folder that holds ``cv2``.

    Raises
    ------
    MissingTool
        If CMake, Ninja or a compiler is not installed.
    """
    folder = CHECKOUT / "build" / "opencv" / _checksum()
    if not (folder / "cv2").is_dir():
        _compile(folder)
    return folder


def options() -> list[str]:
    """Return the settings of CMake."""
    return [
        f"-DBUILD_LIST={','.join(MODULES)}",
        "-DPYTHON3_LIMITED_API=ON",
        *(f"-DWITH_{name}=OFF" for name in _SWITCHED_OFF),
        "-DBUILD_OPENEXR=OFF",
        *(f"-DBUILD_{name}=ON" for name in _FROM_ITS_SOURCES),
    ]


def requirement() -> str:
    """Return the version of OpenCV that the program is pinned to."""
    return next(pin for pin in read_pins(PINS) if pin.startswith("opencv-python-headless=="))


def _checksum() -> str:
    """Tell builds with other settings, of another version, or for another Python apart."""
    what = [requirement(), *options(), sysconfig.get_platform(), sys.version]
    return f"{zlib.crc32(chr(10).join(what).encode()):08x}"


def _compile(folder: Path) -> None:
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        raise MissingTool(f"OpenCV is compiled with {' and '.join(missing)}; install them first.")
    wheels = folder.with_suffix(".wheels")
    variables = {
        **os.environ,
        "CMAKE_ARGS": " ".join(options()),
        "CMAKE_GENERATOR": "Ninja",
        "ENABLE_HEADLESS": "1",
    }
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    wheel = [*pip, "wheel", "--no-deps", "--no-binary=opencv-python-headless", "--wheel-dir"]
    subprocess.run([*wheel, str(wheels), requirement()], env=variables, check=True)
    made = next(wheels.glob("*.whl"))
    install = [*pip, "install", "--no-deps", "--no-index", "--target", str(folder), str(made)]
    subprocess.run(install, check=True)
