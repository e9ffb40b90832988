"""The part of OpenCV that the program uses, compiled from the sources on PyPI.

The wheel on PyPI is 159 MB on Linux: videos, neural networks, and a BLAS beside NumPy's. Nothing of
that is used, and nothing of a compiled library can be left out afterwards.

CMake is called directly. The `setup.py` of the sources on PyPI cannot make a wheel of these
modules: it demands `py.typed`, and OpenCV generates no type stubs when a module is left out. The
folder of CMake also stays when something fails, so that the next run goes on from there.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
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
    *("IPP", "UNIFONT"),
    # formats that other libraries open here
    *("OPENEXR", "AVIF", "JASPER"),
)
_FROM_ITS_SOURCES = ("JPEG", "OPENJPEG", "PNG", "TIFF", "WEBP", "ZLIB")
_NEEDED = ("cmake", "ninja")
_X86 = {"x86_64", "AMD64"}
_TARGET = "opencv_python3"


class MissingTool(Exception):
    """A program that compiling needs is not installed."""


def built() -> Path:
    """Compile it unless that was done, and return the folder that holds ``cv2``.

    Raises
    ------
    MissingTool
        If CMake, Ninja or, for processors of Intel's family, NASM is not installed.
    """
    folder = CHECKOUT / "build" / "opencv" / _checksum()
    if not (folder / "cv2").is_dir():
        _compile(folder)
    return folder


def options() -> list[str]:
    """Return the settings of CMake."""
    return [
        "-DCMAKE_BUILD_TYPE=Release",
        f"-DBUILD_LIST={','.join(MODULES)}",
        "-DBUILD_opencv_apps=OFF",
        *(f"-DBUILD_{name}=OFF" for name in ("SHARED_LIBS", "TESTS", "PERF_TESTS", "DOCS")),
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


def commands(sources: Path, build: Path, target: Path) -> list[list[str]]:
    """Return the commands that configure, compile and install ``cv2``.

    Parameters
    ----------
    sources : pathlib.Path
        Those of OpenCV.
    build : pathlib.Path
        Where CMake works.
    target : pathlib.Path
        The folder that gets ``cv2``.
    """
    python = [
        f"-DPYTHON3_EXECUTABLE={sys.executable}",
        f"-DPYTHON_DEFAULT_EXECUTABLE={sys.executable}",
        f"-DPYTHON3_INCLUDE_DIR={sysconfig.get_path('include')}",
        "-DOPENCV_PYTHON3_INSTALL_PATH=.",
    ]
    return [
        ["cmake", "-S", str(sources), "-B", str(build), "-G", "Ninja", *options(), *python],
        ["cmake", "--build", str(build), "--target", _TARGET],
        ["cmake", "--install", str(build), "--component", "python", "--prefix", str(target)],
    ]


def _compile(folder: Path) -> None:
    # libjpeg-turbo is several times slower without its parts in the language of NASM.
    needed = [*_NEEDED, "nasm"] if platform.machine() in _X86 else _NEEDED
    missing = [name for name in needed if shutil.which(name) is None]
    if missing:
        raise MissingTool(f"OpenCV is compiled with {' and '.join(missing)}; install them first.")
    installed = folder.with_suffix(".installed")
    for command in commands(_sources(folder), folder.with_suffix(".build"), installed):
        subprocess.run(command, check=True)
    installed.rename(folder)


def _sources(folder: Path) -> Path:
    """Fetch the sources unless that was done."""
    unpacked = folder.with_suffix(".sources")
    if not unpacked.is_dir():
        archives = folder.with_suffix(".archives")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--no-deps"]
        only_sources = "--no-binary=opencv-python-headless"
        subprocess.run([*pip, only_sources, "--dest", str(archives), requirement()], check=True)
        partly = folder.with_suffix(".unpacking")
        shutil.rmtree(partly, ignore_errors=True)
        with tarfile.open(next(archives.glob("*.tar.gz"))) as archive:
            archive.extractall(partly, filter="data")
        partly.rename(unpacked)
    return next(unpacked.glob("*/opencv"))
