"""The library gives what the command line prints and writes, for the same picture."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

import huescope
from huescope.__main__ import main

APP = Path(huescope.__file__).parents[1]
_VARYING = ("seconds", "source", "format", "notes")


@pytest.fixture
def printed(capsys):
    def run(*arguments):
        assert main([os.fspath(each) for each in arguments]) == 0
        return capsys.readouterr().out.rstrip("\n")

    return run


@pytest.fixture
def rgb_u8():
    rows, columns = np.mgrid[0:24, 0:30]
    channels = [rows * 10, columns * 8, 255 - rows * 4 - columns * 3]
    return np.stack(channels, axis=-1).astype(np.uint8)


def translucent(rgb_u8):
    alpha_u8 = np.full(rgb_u8.shape[:2], 255, np.uint8)
    alpha_u8[:5], alpha_u8[5:9] = 0, 100
    return Image.fromarray(np.dstack([rgb_u8, alpha_u8]))


def without(found):
    return {key: value for key, value in found.items() if key not in _VARYING}


@pytest.mark.parametrize(
    ("kind", "typed", "options"),
    [
        ("plain", (), {}),
        (
            "alpha",
            ("--mood", "vivid", "--colors", "5", "--order", "lightness"),
            {"mood": "vivid", "colors": 5, "order": "lightness"},
        ),
        (
            "turned",
            ("--ignore", "white", "--region", "0,0,20,20", "--fixed", "#1e90ff"),
            {"ignore": "white", "region": (0, 0, 20, 20), "fixed": ["dodgerblue"]},
        ),
        ("turned", ("--represent", "pixel"), {"represent": "pixel"}),
        (
            "grey",
            ("--rounds", "--curve", "--space", "lab", "--formula", "cie76"),
            {"rounds": True, "curve": True, "space": "lab", "formula": "cie76"},
        ),
    ],
)
def test_an_analysis_is_what_the_command_line_prints(
    printed, tmp_path, rgb_u8, kind, typed, options
):
    image = translucent(rgb_u8) if kind == "alpha" else Image.fromarray(rgb_u8)
    if kind == "grey":
        image = image.quantize(4).convert("L")
    exif = Image.Exif()
    exif[0x0112] = 6 if kind == "turned" else 1
    path = tmp_path / "picture.png"
    image.save(path, exif=exif)
    expected = json.loads(printed("analyze", path, "--json", *typed))

    found = json.loads(huescope.analyze(path, **options).to_json())
    assert list(found) == list(expected)
    assert {**found, "seconds": 0} == {**expected, "seconds": 0}
    with Image.open(path) as opened:
        pictures = [
            str(path), path.read_bytes(), opened, np.asarray(ImageOps.exif_transpose(opened)),
        ]  # fmt: skip
        for picture in pictures:
            assert without(huescope.analyze(picture, **options).to_dict()) == without(expected)


def test_all_of_the_json_is_an_attribute(rgb_u8):
    result = huescope.analyze(rgb_u8, rounds=True, ignore="white")
    found = result.to_dict()
    assert all(hasattr(result, name) for name in found)
    assert [swatch.hex for swatch in result.palette] == [each["hex"] for each in found["palette"]]
    assert result.palette[0] in result.palette
    assert len(result.palette) == 8
    assert result.histogram.red.sum() == result.visible_pixels == rgb_u8[..., 0].size
    assert (result.width, result.height) == (30, 24)
    with pytest.raises(AttributeError):
        result.mse = 0.0
    with pytest.raises(ValueError, match="read-only"):
        result.histogram.red[0] = 1


def test_an_array_stays_writable_and_has_no_say_later(rgb_u8):
    before = rgb_u8.copy()
    palette = huescope.palette(rgb_u8, 3)
    rgb_u8[:] = 0
    assert huescope.palette(before, 3) == palette


def test_a_palette_is_what_export_writes(printed, tmp_path, rgb_u8):
    Image.fromarray(rgb_u8).save(tmp_path / "sky.png")
    written = tmp_path / "written.json"
    printed("export", tmp_path / "sky.png", "-o", written, "--colors", "4")
    palette = huescope.palette(tmp_path / "sky.png", 4)
    assert palette.name == "sky"
    assert all(swatch.name for swatch in palette)
    path = huescope.write_palette(palette, tmp_path / "own.json")
    assert path.read_bytes() == written.read_bytes()
    assert huescope.read_palette(path).swatches == palette.swatches
    assert huescope.read_palette(path.read_bytes()).swatches == palette.swatches
    css = huescope.write_palette(palette, tmp_path / "own.txt", "css", {"notation": "oklch"})
    assert "oklch(" in css.read_text(encoding="utf-8")
    sheet = huescope.write_palette(palette, tmp_path / "own.svg", photograph=rgb_u8)
    printed("export", tmp_path / "sky.png", "-o", tmp_path / "sky.svg", "--colors", "4")
    assert sheet.read_bytes() == (tmp_path / "sky.svg").read_bytes()
    with pytest.raises(huescope.OptionError, match="files show no photograph"):
        huescope.write_palette(palette, tmp_path / "own.ase", photograph=rgb_u8)
    [note] = huescope.palette(np.zeros((2, 2, 3), np.uint8), 4).remarks
    assert "only one colour" in note


def test_a_picture_of_a_palette_is_read_as_its_swatches(tmp_path):
    colors = ((30, 144, 255), (250, 196, 90), (12, 60, 40))
    pixels = np.repeat(np.array([colors], np.uint8), 20, axis=1).repeat(20, axis=0)
    path = tmp_path / "brand.png"
    Image.fromarray(pixels).save(path)
    palette = huescope.read_palette(path)
    assert [swatch.rgb for swatch in palette.swatches] == list(colors)
    assert palette.name == "brand"
    assert main(["convert", str(path), str(tmp_path / "brand.gpl")]) == 0
    converted = huescope.read_palette(tmp_path / "brand.gpl")
    assert [(each.rgb, each.name) for each in converted] == [
        (each.rgb, each.name) for each in palette
    ]
    plain = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(plain, "PNG")
    with pytest.raises(huescope.PaletteError, match="no swatches painted"):
        huescope.read_palette(plain.getvalue(), "plain.png")


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        (("--colors", "4", "--dither", "diffusion"), {"colors": 4, "dither": "diffusion"}),
        (("--palette",), {}),
    ],
    ids=["own", "palette"],
)
def test_a_reduced_picture_is_what_reduce_writes(printed, tmp_path, rgb_u8, typed, options):
    source, written = tmp_path / "in.png", tmp_path / "out.png"
    translucent(rgb_u8).save(source)
    if typed == ("--palette",):
        colors = ["#000", (255, 255, 255), huescope.Swatch((30, 144, 255))]
        (tmp_path / "three.txt").write_text("#000000\n#ffffff\n#1e90ff\n")
        typed, options = ("--palette", tmp_path / "three.txt"), {"palette": colors}
    printed("reduce", source, "-o", written, *typed)
    reduced = huescope.reduce(source, **options)
    assert reduced.mode == "RGBA"
    with Image.open(written) as expected:
        expected_rgba_u8 = np.asarray(expected.convert("RGBA"))
    found_rgba_u8 = np.asarray(reduced)
    visible = found_rgba_u8[..., 3] > 0
    np.testing.assert_array_equal(found_rgba_u8[visible], expected_rgba_u8[visible])


def test_a_difference_is_what_the_command_line_prints(printed):
    [expected] = json.loads(printed("difference", "#ff0000", "#1e90ff", "--json"))["differences"]
    assert huescope.difference("red", (30, 144, 255)) == expected["difference"]
    assert huescope.difference("red", "red", formula="cmc-2-1") == 0


@pytest.mark.parametrize(
    ("picture", "error", "words"),
    [
        (np.zeros((2, 2, 3)), huescope.UnsupportedPicture, "float64 does not say which number"),
        (np.zeros((2, 2), np.uint16), huescope.UnsupportedPicture, "uint16 does not say"),
        (np.zeros((2, 2, 5), np.uint8), huescope.UnsupportedPicture, "2 × 2 × 5 is no picture"),
        (np.zeros(4, np.uint8), huescope.UnsupportedPicture, "shape 4 is no picture"),
        (np.zeros((0, 2, 3), np.uint8), huescope.UnsupportedPicture, "no pixels"),
        (np.zeros((2, 2, 4), np.uint8), huescope.NothingVisible, "transparent"),
        (b"", huescope.ReadError, "empty"),
        (b"no picture", huescope.UnsupportedPicture, "not a picture"),
        ("missing.jpg", huescope.ReadError, "no such file"),
        (None, huescope.UnsupportedPicture, "NoneType: this is neither"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused_in_one_sentence(picture, error, words):
    with pytest.raises(error, match=words) as raised:
        huescope.analyze(picture)
    assert isinstance(raised.value, huescope.HuescopeError)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "options",
    [
        {"colors": 1}, {"colors": 257}, {"colors": 3.5}, {"mood": "sad"}, {"region": "1,2"},
        {"intent": "good"}, {"order": "none"}, {"formula": "none"}, {"fixed": [(1, 2)]},
        {"fixed": [(1, 2, 256)]}, {"fixed": ["no colour"]}, {"page": 0},
    ],
    ids=str,
)  # fmt: skip
def test_an_option_that_does_not_exist_is_refused(rgb_u8, options):
    with pytest.raises(huescope.HuescopeError):
        huescope.analyze(rgb_u8, **options)


def test_a_palette_and_how_to_find_one_do_not_go_together(rgb_u8):
    with pytest.raises(huescope.OptionError, match="gives the colours"):
        huescope.reduce(rgb_u8, palette=["red"], mood="vivid")
    with pytest.raises(huescope.PaletteError, match="0 colours"):
        huescope.reduce(rgb_u8, palette=[])


def test_deep_greys_and_profiles_of_an_image_are_as_in_its_file(tmp_path):
    profile = (APP.parent / "tests" / "data" / "icc").glob("*.icc")
    words = np.arange(0, 65536, 655, dtype=np.uint16).reshape(1, -1)
    buffer = io.BytesIO()
    Image.fromarray(words).save(buffer, "PNG")
    with Image.open(buffer) as opened:
        assert without(huescope.analyze(opened).to_dict()) == without(
            huescope.analyze(buffer.getvalue()).to_dict()
        )
    for file in sorted(profile)[:1]:
        path = tmp_path / "tagged.png"
        Image.new("RGB", (4, 4), (200, 90, 30)).save(path, icc_profile=file.read_bytes())
        with Image.open(path) as opened:
            found = huescope.analyze(opened)
        assert found.profile is not None
        assert without(found.to_dict()) == without(huescope.analyze(path).to_dict())


def test_notebooks_show_swatches_and_run_nothing(rgb_u8):
    name = '<script>alert("1")</script>'
    palette = huescope.Palette(name, (huescope.Swatch((1, 2, 3), name=name),))
    shown = palette._repr_html_() + huescope.analyze(rgb_u8, name=name)._repr_html_()
    assert "#010203" in shown
    assert "<script" not in shown
    assert 'alert("' not in shown
    assert shown.count("<span") == shown.count("</span>")


def test_a_notebook_shows_no_more_swatches_than_a_person_reads():
    shown = huescope.Palette("", (huescope.Swatch((1, 2, 3)),) * 300)._repr_html_()
    assert shown.count("background:#010203") == 256
    assert "and 44 more" in shown


def test_options_may_be_one_or_several(rgb_u8):
    result = huescope.analyze(rgb_u8, fixed="dodgerblue", ignore="white,black,transparent")
    assert result.options.fixed == ((30, 144, 255),)
    assert result.options.ignore == {"white", "black"}
    fixed = huescope.Palette("", (huescope.Swatch((1, 2, 3)), huescope.Swatch((4, 5, 6))))
    assert huescope.analyze(rgb_u8, fixed=fixed).options.fixed == ((1, 2, 3), (4, 5, 6))
    array_u8 = np.array([[0, 0, 0], [255, 255, 255]], np.uint8)
    assert len(huescope.reduce(rgb_u8, palette=array_u8).getcolors()) == 2


def test_importing_loads_nothing_and_using_loads_no_qt():
    code = (
        "import sys, huescope\n"
        "assert [m for m in sys.modules if m.startswith('huescope')] == ['huescope']\n"
        "assert not {'numpy', 'PIL', 'importlib.metadata'} & set(sys.modules)\n"
        "assert huescope.difference('#000000', '#ffffff') > 99\n"
        "import numpy\n"
        "pixels = numpy.zeros((4, 4, 3), numpy.uint8)\n"
        "assert huescope.palette(pixels)[0].hex == huescope.analyze(pixels).main.hex == '#000000'\n"
        "loaded = {m.split('.')[0] for m in sys.modules}\n"
        "assert not {'PySide6', 'shiboken6', 'pyqtgraph', 'oci', 'argparse'} & loaded, loaded\n"
        "assert 'huescope.cli' not in sys.modules and 'huescope.ui' not in sys.modules\n"
    )
    environment = {"PYTHONPATH": str(APP), "PATH": os.environ.get("PATH", "")}
    if "SYSTEMROOT" in os.environ:
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


def test_of_a_palette_of_more_than_256_colours_a_picture_takes_the_most_used():
    grey = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(16, 16, 3)
    palette = [(level, level, 0) for level in range(256)]
    reduced = huescope.reduce(grey, palette=palette)
    assert len(reduced.getcolors()) == 256
    larger = huescope.reduce(grey, palette=[(0, 0, 255), *palette])
    assert larger.tobytes() == reduced.tobytes()


def test_an_array_of_too_many_pixels_is_refused_before_it_is_copied():
    endless = np.broadcast_to(np.uint8(7), (200_000, 200_000))
    with pytest.raises(huescope.HuescopeError, match="200000 x 200000 pixels, more than"):
        huescope.analyze(endless)
