"""Analyses and palettes in Display P3."""

import io
import json

import jsonschema
import numpy as np
import pytest
from coloraide import Color
from PIL import Image

import huescope
from huescope.errors import OptionError
from huescope.imaging.rgb_profiles import display_p3_profile
from huescope.resources import resource

# Both reds are the same in sRGB, where green and blue are clipped.
CODES = [(255, 0, 0), (250, 0, 0), (0, 255, 0), (128, 128, 128)]
CSS = ["color(display-p3 1 0 0)", "color(display-p3 0.98039 0 0)", "color(display-p3 0 1 0)"]


@pytest.fixture(scope="module")
def data():
    rgb_u8 = np.repeat(np.array(CODES, np.uint8), [40, 30, 20, 10], axis=0)[None]
    file = io.BytesIO()
    Image.fromarray(rgb_u8).save(file, "PNG", icc_profile=display_p3_profile())
    return file.getvalue()


def test_colours_are_told_as_they_are(data):
    found = huescope.analyze(data, 4, working_space="display-p3", order="share")
    told = json.loads(found.to_json())
    jsonschema.validate(
        told, json.loads(resource("schemas", "analysis.schema.json").read_text("utf-8"))
    )
    assert told["working_space"] == "display-p3"
    assert told["options"] == {"working_space": "display-p3"}
    assert [each["display_p3"] for each in told["palette"]][:3] == CSS
    assert [each["pixels"] for each in told["palette"]] == [40, 30, 20, 10]
    assert told["histogram"]["red"][250] == 30
    assert (told["mse"], told["quality"]["p95_delta_e"], told["unique_colors"]) == (0, 0, 4)
    one, other = (Color("display-p3", [value / 255 for value in code]) for code in CODES[:2])
    expected = one.delta_e(other, method="2000", space="lab-d65")
    assert told["delta_e"]["adjacent"][0] == pytest.approx(expected, abs=1e-3)
    assert found.main.stated.space == "display-p3"
    for swatch, code in zip(found.palette, CODES, strict=True):
        mapped = Color("display-p3", [value / 255 for value in code]).convert("srgb")
        assert swatch.hex == mapped.fit(method="oklch-chroma").to_string(hex=True)
    usual = huescope.analyze(data, 4).to_dict()
    assert usual["unique_colors"] < 4
    assert "working_space" not in usual
    assert "display_p3" not in usual["palette"][0]


@pytest.mark.parametrize("options", [{}, {"mood": "vivid"}, {"space": "oklab"}, {"space": "lab"}])
def test_palettes_and_what_is_written_of_them(data, options, tmp_path):
    palette = huescope.palette(data, 4, working_space="display-p3", order="share", **options)
    written = huescope.write_palette(palette, tmp_path / "x.css").read_text("utf-8")
    assert [color for color in CSS if color in written] == CSS
    assert "@supports" in written


def test_fixed_colours_stay_beyond_srgb(data):
    fixed = "color(display-p3 0 0.5 1)"
    found = huescope.analyze(data, 3, working_space="display-p3", fixed=[fixed, "red"])
    told = found.to_dict()
    texts = [each["display_p3"] for each in told["palette"]]
    assert "color(display-p3 0 0.50196 1)" in texts
    assert told["options"]["fixed"] == [fixed, "#ff0000"]
    assert found.palette[2].pixels == 0


def test_a_background_and_a_reduced_picture_are_in_srgb(data):
    image = Image.new("RGB", (20, 20), (255, 0, 0))
    image.paste((0, 0, 255), (8, 8, 12, 12))
    file = io.BytesIO()
    image.save(file, "PNG", icc_profile=display_p3_profile())
    found = huescope.analyze(file.getvalue(), working_space="display-p3", ignore="background")
    assert found.to_dict()["background"]["hex"] == "#ff0b0c"
    assert [swatch.pixels for swatch in found.palette] == [16]
    with pytest.raises(OptionError, match="sRGB"):
        huescope.reduce(data, working_space="display-p3")
    with pytest.raises(OptionError, match="working space"):
        huescope.analyze(data, working_space="rec2020")
