"""What the bundle holds: modules, files, and what is left out.

Nothing is listed by hand that the program can tell: every module of the package goes in, with
that every plugin that a registry would find, and a new file of any of them is never forgotten.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHECKOUT = Path(__file__).resolve().parents[2]
APP = CHECKOUT / "app"
PACKAGE = APP / "huescope"

# Services of Oracle Cloud that object storage needs: `dns` and `work_requests` are imported by the
# identity service, the rest by every client. docs/packaging.md has the sizes.
OCI_SERVICES = frozenset({"identity", "object_storage", "dns", "work_requests"})
OCI_SHARED = frozenset({"_vendor", "auth", "circuit_breaker", "pagination", "retry"})

# Imported only where a person installs an extra, by tests of libraries, or by their tools.
EXCLUDED = (
    *("tkinter", "test", "unittest", "lib2to3", "idlelib", "pydoc_data", "ensurepip", "turtle"),
    *("IPython", "matplotlib", "pytest", "scipy", "pandas", "setuptools", "pip", "wheel"),
    *("distributed", "dask", "pyarrow", "imagecodecs", "pylibjxl", "rawpy"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "PIL.ImageQt", "PIL.ImageTk"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.flowchart"),
    *("pyqtgraph.jupyter", "pyqtgraph.canvas", "pyqtgraph.dockarea"),
    *("psd_tools.composite", "reportlab.graphics.testshapes", "aiohttp.test_utils"),
    *("PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),  # replaced by stand-ins
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtDesigner"),
    # Keys in hardware modules, which Oracle's library does without where this is missing.
    *("pkcs11", "asn1crypto", "oci.auth.signers.pkcs11_signer"),
)

# Modules that pyqtgraph imports and never uses here; the file of each is named like the module.
STAND_INS = Path(__file__).parent / "stand_ins"

# The plugins of Qt that are kept, by the end of their file names without "lib" and suffix: one
# window system for each system, the SVG icons, input methods, file dialogs of the desktop, and the
# clipboard's picture formats.
QT_PLUGINS = re.compile(
    r"platforms/(lib)?q(xcb|wayland|offscreen|cocoa|windows)\b"
    r"|platformthemes/|platforminputcontexts/lib(compose|ibus)"
    r"|wayland-(shell-integration/libxdg-shell|decoration-client/|graphics-integration-client/libqt-)"
    r"|xcbglintegrations/|iconengines/|styles/"
    r"|imageformats/(lib)?q(svg|jpeg|gif|ico|webp|tiff)\b"
    r"|printsupport/"
)
_QT_PLUGIN_FOLDER = re.compile(r"PySide6/(Qt/)?plugins/(?P<plugin>.+)")
_QT_TRANSLATION = re.compile(r"PySide6/(Qt/)?translations/(?P<name>[^/]+)\.qm")
_LEFT_OUT = re.compile(
    r"PySide6/(Qt/)?(qml|metatypes|libexec)/"
    r"|(^|/)(tests?|testing)/"
    r"|\.(pyi|pyc|pyx|pxd|h|hpp|c|a|lib|pdb|f90|ts)$"
    r"|\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|entry_points\.txt|top_level\.txt|sboms/.*)$"
    # Qt Quick, which only plugins that are left out need
    r"|(^|/)(lib)?Qt6(Quick\w*|Qml\w*|Pdf\w*|VirtualKeyboard\w*|EglF\w*|Test|Sql)\b"
    r"|opencv_videoio_ffmpeg"
)
# Of the libraries of the system that builds, these few go into the bundle: Python's own, and those
# of X11 that desktops often lack. All others must be those of the desktop that the program runs
# on, since they talk to its drivers, themes and fonts: mixing two versions of GTK or GLib crashes.
_FROM_SYSTEM = re.compile(
    r"lib(python3|ssl|crypto|sqlite3|ffi|lzma|bz2|mpdec|expat|uuid"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon(-x11)?)[.\d]"
)
_SYSTEM = ("/usr/lib", "/lib")


def modules(root: Path = PACKAGE) -> list[str]:
    """Name every module of the program.

    Parameters
    ----------
    root : pathlib.Path
        The folder of the package.

    Returns
    -------
    list of str
        Dotted names, sorted.
    """
    return sorted({_dotted(path.relative_to(root.parent)) for path in root.rglob("*.py")})


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def resources() -> list[tuple[str, str]]:
    """List the files that the program shows and did not compute, each with its folder.

    They are those of the wheel (``force-include`` of hatchling), and the licence.
    """
    pyproject = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    targets = pyproject["tool"]["hatch"]["build"]["targets"]
    included = {
        CHECKOUT / source: PurePosixPath(target)
        for source, target in targets["wheel"]["force-include"].items()
    }
    licence = (str(CHECKOUT / "LICENSE"), "huescope/resources")
    return [
        *((str(path), str(to if path.is_dir() else to.parent)) for path, to in included.items()),
        licence,
    ]


def stand_ins() -> list[tuple[str, str]]:
    """List the files that take the place of modules of PySide6, each with its folder."""
    return [(str(path), "PySide6") for path in sorted(STAND_INS.glob("*.py"))]


def oci_exclusions(oci: Path) -> list[str]:
    """Name the parts of Oracle's library that object storage does not need.

    Parameters
    ----------
    oci : pathlib.Path
        The folder of the installed package.

    Returns
    -------
    list of str
        Dotted names of packages, sorted: all but the few that are kept.
    """
    found = {each.parent.name for each in oci.glob("*/__init__.py")}
    return [f"oci.{name}" for name in sorted(found - OCI_SERVICES - OCI_SHARED)]


def languages() -> set[str]:
    """Return the codes of the languages that the window is translated to."""
    return {path.stem.rpartition("_")[2] for path in (CHECKOUT / "resources").rglob("*.qm")}


def is_kept(target: str, into: Iterable[str] = ()) -> bool:
    """Tell whether a file that PyInstaller would collect belongs into the bundle.

    Parameters
    ----------
    target : str
        Its path within the bundle.
    into : iterable of str
        Languages of the window, for the translations of Qt's own dialogs.
    """
    path = PurePosixPath(target.replace("\\", "/")).as_posix()
    if plugin := _QT_PLUGIN_FOLDER.search(path):
        return QT_PLUGINS.match(plugin["plugin"]) is not None
    if translation := _QT_TRANSLATION.search(path):
        return translation["name"] in {f"qtbase_{language}" for language in into}
    return _LEFT_OUT.search(path) is None


def kept(collected: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield those entries of a table of PyInstaller's that belong into the bundle.

    Parameters
    ----------
    collected : iterable of tuple of str
        Path within the bundle, path of the file, and kind.
    """
    known = languages()
    return (
        entry
        for entry in collected
        if is_kept(entry[0], known) and not (entry[2] == "BINARY" and is_of_desktop(entry[1]))
    )


def is_of_desktop(source: str) -> bool:
    """Tell whether a library must be the one of the desktop that the program runs on.

    Parameters
    ----------
    source : str
        The path of the file.
    """
    path = PurePosixPath(source)
    return source.startswith(_SYSTEM) and not _FROM_SYSTEM.match(path.name)


def distributions() -> list[str]:
    """Name the libraries whose licences go into the bundle: all that the program is pinned to."""
    from environment import PINS, read_pins

    return [pin.partition("==")[0] for pin in read_pins(PINS)]
