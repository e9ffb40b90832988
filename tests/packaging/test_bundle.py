"""What goes into the bundle, and what is left out."""

from __future__ import annotations

import ctypes
import importlib
import pkgutil
import re
import shutil
import struct
import subprocess
import sys

import pytest

import builders
from bundle import contents, icu, opencv, sizes, stripping
from environment import PINS, PINS_BUILD, read_pins


def registries():
    """Name the packages of which every module is a plugin."""
    files = sorted(contents.PACKAGE.rglob("__init__.py"))
    return [
        "huescope." + ".".join(file.parent.relative_to(contents.PACKAGE).parts)
        for file in files
        if re.search(r"= Registry\(__name__", file.read_text(encoding="utf-8"))
    ]


def test_every_plugin_that_a_registry_finds_is_collected():
    packages = registries()
    assert len(packages) >= 10
    collected = set(contents.modules())
    for name in packages:
        package = importlib.import_module(name)
        found = {each.name for each in pkgutil.iter_modules(package.__path__, f"{name}.")}
        assert found
        assert found <= collected


def test_a_new_file_is_collected(tmp_path):
    package = tmp_path / "huescope"
    (package / "formats").mkdir(parents=True)
    for name in ("__init__.py", "formats/__init__.py", "formats/new.py"):
        (package / name).touch()
    assert contents.modules(package) == ["huescope", "huescope.formats", "huescope.formats.new"]


def test_resources_are_where_the_program_looks_for_them():
    from huescope import resources

    places = dict(contents.resources())
    installed = "huescope/" + resources._INSTALLED.name
    assert places[str(resources._CHECKOUT / "icons")] == f"{installed}/icons"
    assert places[str(resources._CHECKOUT / "fonts")] == f"{installed}/fonts"
    assert places[str(resources.document("CHANGELOG.md"))] == installed
    assert all(place.startswith(installed) for place in places.values())


def test_of_oracles_library_only_object_storage_is_kept(tmp_path):
    for name in ("object_storage", "identity", "auth", "database", "ai_vision"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
    assert contents.oci_exclusions(tmp_path) == ["oci.ai_vision", "oci.database"]


@pytest.mark.parametrize(
    ("path", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_da.qm", False),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("libQt6VirtualKeyboard.so.6", False),
        ("PySide6/Qt/qml/QtQuick/plugin.so", False),
        ("numpy/_core/tests/data/x.csv", False),
        ("pillow-13.0.0.dist-info/RECORD", False),
        ("pillow-13.0.0.dist-info/licenses/LICENSE", True),
        ("huescope/resources/icons/huescope.svg", True),
        ("huescope/resources/translations/de.qm", True),
        ("huescope/resources/translations/de.ts", False),
    ],
)
def test_which_files_are_kept(path, is_kept):
    assert contents.is_kept(path, ["de"]) == is_kept


@pytest.mark.parametrize(
    ("path", "is_of_desktop"),
    [
        ("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", True),
        ("/lib/x86_64-linux-gnu/libglib-2.0.so.0", True),
        ("/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/libstdc++.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/home/me/lib/python3.11/site-packages/numpy.libs/libgfortran.so.5", False),
    ],
)
def test_libraries_that_talk_to_the_desktop_are_the_desktops_own(path, is_of_desktop):
    assert contents.is_of_desktop(path) == is_of_desktop


def test_extension_modules_of_the_systems_python_are_kept():
    module = ("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so")
    library = ("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", "BINARY")
    assert list(contents.kept([(*module, "EXTENSION"), library])) == [(*module, "EXTENSION")]


def test_the_window_imports_nothing_that_is_left_out():
    libraries = "huescope.ui.app, pyqtgraph, psd_tools, reportlab.pdfgen.canvas, tifffile, cv2"
    code = f"import sys, {libraries}; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    imported = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    replaced = {f"PySide6.{path.stem}" for path in contents.STAND_INS.glob("*.py")}
    # pyqtgraph can do without QtTest
    assert set(contents.EXCLUDED) & set(imported) == {"PySide6.QtTest", *replaced}


def test_licences_of_all_that_is_shipped_are_inside():
    assert contents.distributions() == [pin.split("==")[0] for pin in read_pins(PINS)]


def test_opencv_is_compiled_in_the_pinned_version_and_without_network():
    assert opencv.requirement() in read_pins(PINS)
    assert {"-DWITH_IPP=OFF", "-DWITH_UNIFONT=OFF"} <= set(opencv.options())
    assert any("imgproc" in each for each in opencv.options())


def test_compiling_opencv_keeps_what_is_done_and_leaves_setuptools_out(tmp_path):
    steps = opencv.commands(*(tmp_path / name for name in ("sources", "build", "installed")))
    assert [step[0] for step in steps] == ["cmake"] * 3
    assert all(str(tmp_path / "build") in step for step in steps)
    assert str(tmp_path / "installed") in steps[-1]


def icu_library(files):
    """Lay out a library of ICU's data like the one of PySide6."""
    header = struct.pack("<H2s8s4s", 32, b"\xda\x27", b"", b"CmnD").ljust(32, b"\0")
    return b"\x7fELF".ljust(64, b"\0") + header + icu._package(files)


def test_of_the_data_of_icu_only_what_qt_reads_is_kept():
    kept = [(b"icudt73l/coll/sv.res", b"order"), (b"icudt73l/supplementalData.res", b"s" * 21)]
    files = [kept[0], (b"icudt73l/curr/sv.res", b"krona"), kept[1], (b"icudt73l/zu.res", b"Zulu")]
    reduced = icu.reduced(icu_library(files))
    assert reduced == icu_library(kept)[64:]
    with pytest.raises(icu.UnknownData):
        icu.reduced(b"\x7fELF")


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("coll/root.res", True),
        ("coll/ucadata.icu", True),
        ("root.res", True),
        ("timezoneTypes.res", True),
        ("nfkc.nrm", True),
        ("zone/en.res", True),
        ("zone/de.res", False),
        ("de_AT.res", False),
        ("lang/de.res", False),
        ("brkitr/cjdict.dict", False),
        ("unames.icu", False),
        ("ibm-943_P15A-2003.cnv", False),
    ],
)
def test_which_files_of_icu_are_kept(name, is_kept):
    assert icu.is_kept(name) == is_kept


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or None in map(shutil.which, ("as", "ld")),
    reason="needs as and ld, for Linux",
)
def test_the_library_of_icu_is_replaced_in_place(tmp_path):
    path = tmp_path / "PySide6" / "Qt" / "lib" / "libicudata.so.73"
    path.parent.mkdir(parents=True)
    unused = (b"icudt73l/unit/en.res", bytes(10**6))
    path.write_bytes(icu_library([(b"icudt73l/root.res", b"root"), unused]))
    assert icu.reduce(tmp_path) > 900_000
    data = (ctypes.c_char * 32).in_dll(ctypes.CDLL(str(path)), "icudt73_dat")
    assert data.raw[12:16] == b"CmnD"


@pytest.mark.parametrize(("shift", "is_loadable"), [(0, True), (16, False)])
def test_a_library_that_stripping_damaged_is_told(shift, is_loadable):
    header = bytearray(64)
    header[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<Q", header, 32, 64)
    struct.pack_into("<HH", header, 54, 56, 1)
    segment = struct.pack("<IIQQQQQQ", 1, 5, 0x1000 + shift, 0x5000, 0x5000, 16, 16, 0x1000)
    data = bytes(header) + segment + bytes(0x2000)
    assert stripping.is_loadable(data) == is_loadable
    assert not stripping.is_loadable(data[:0x1000])
    assert not stripping.is_loadable(b"MZ")


def test_sizes_are_told_by_part(tmp_path):
    for name, size in (("huescope", 10**6), ("_internal/cv2/a.so", 3 * 10**6)):
        path = tmp_path / "huescope" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    lines = sizes.table(tmp_path / "huescope").splitlines()
    assert lines[0].split() == ["3.0", "MB", "cv2"]
    assert lines[-1].split() == ["4.0", "MB", "huescope"]


def test_each_builder_is_a_script_and_its_tools_are_pinned():
    for script, what in builders.BUILDERS.values():
        assert (builders.PACKAGING / script).exists()
        assert what
    pins = read_pins(PINS_BUILD)
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*", pin) for pin in pins)
    names = [pin.split("==")[0] for pin in [*pins, *read_pins(PINS)]]
    assert len(names) == len({name.lower().replace("_", "-") for name in names})


def test_artefacts_have_the_date_of_the_sources():
    assert re.fullmatch(r"\d{9,11}", builders.source_date())


def test_the_bundle_starts_its_helper_by_itself(monkeypatch):
    from huescope.imaging.helper import process, program

    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/huescope/huescope")
    assert process._command() == ["/opt/huescope/huescope", program.ARGUMENT]
    assert "/opt/huescope/huescope" in process._readable([])


def test_the_bundle_starts_its_optimiser_of_png_files_by_itself(monkeypatch):
    from huescope.cancellation import Job
    from huescope.imaging.writing import _oxipng, _oxipng_process

    commands = []

    def started(command, **_others):
        commands.append(command)
        raise OSError

    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/huescope/huescope")
    monkeypatch.setattr("subprocess.Popen", started)
    assert _oxipng.optimized(b"data", 4, Job()) == b"data"
    assert commands == [["/opt/huescope/huescope", _oxipng_process.ARGUMENT, "optimize", "4", "0"]]
    start = (builders.PACKAGING / "bundle" / "start.py").read_text(encoding="utf-8")
    assert f'"{_oxipng_process.ARGUMENT}"' in start
