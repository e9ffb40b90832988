"""The clustering options on the command line, end to end."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from huescope.imaging import policy


@pytest.fixture
def product(tmp_path):
    """Twelve red and four brown pixels in front of 84 white ones."""
    rgb_u8 = np.full((10, 10, 3), 255, dtype=np.uint8)
    rgb_u8[3:7, 3:7] = [190, 30, 45]
    rgb_u8[3, 3:7] = [110, 70, 40]
    path = tmp_path / "product.png"
    Image.fromarray(rgb_u8).save(path)
    return path


def _json(outcome):
    assert (outcome.status, outcome.err) == (0, "")
    return json.loads(outcome.out)


def test_only_what_was_chosen_is_told(run, product):
    found = _json(run("analyze", "--json", product))
    assert not {"options", "ignored_share"} & set(found)
    white = {"hex": "#ffffff", "pixels": 84, "share": 0.84}
    assert found["background"] == white
    assert found["ignorable"] == [{"kind": kind, **white} for kind in ("background", "white")]
    assert "pixel" not in found["palette"][0]


def test_an_ignored_background_leaves_the_others(run, product):
    found = _json(run("analyze", "--json", "--ignore", "background", product))
    assert found["options"] == {"ignore": ["background"]}
    assert found["ignored_share"] == pytest.approx(0.84)
    assert found["visible_pixels"] == 100
    assert [(swatch["hex"], swatch["share"]) for swatch in found["palette"]] == [
        ("#be1e2d", 0.75), ("#6e4628", 0.25),
    ]  # fmt: skip
    assert found["palette"] == found["dominant"]
    out = run("analyze", "--ignore", "background", product).out
    assert "Background #ffffff: 84.00% of the pixels." in out
    assert "Left out: 84.00% of the pixels; shares are of the others." in out


def test_a_region_limits_what_is_counted(run, product):
    found = _json(run("analyze", "--json", "--region", "3,3,4,2", product))
    assert found["visible_pixels"] == 8
    assert [swatch["pixels"] for swatch in found["palette"]] == [4, 4]
    assert found["options"]["region"] == {
        "x_px": 3, "y_px": 3, "width_px": 4, "height_px": 2,
    }  # fmt: skip
    assert "In the region: 8 pixels." in run("analyze", "--region", "3,3,4,2", product).out


def test_a_lasso_limits_what_is_counted(run, product):
    found = _json(run("analyze", "--json", "--region", "3.5,3.5,5.5,3.5,3.5,5.5", product))
    assert found["visible_pixels"] == 6
    assert found["transparent_share"] == pytest.approx(1 / 3)
    assert found["options"]["region"] == {"points_px": [[3.5, 3.5], [5.5, 3.5], [3.5, 5.5]]}


def test_real_pixels_come_with_their_places(run, product):
    found = _json(
        run(
            "analyze",
            "--json",
            "--represent",
            "pixel",
            "--fixed",
            "#00ff00",
            "--colors",
            "4",
            product,
        )
    )
    places = {swatch["hex"]: swatch["pixel"] for swatch in found["palette"]}
    assert places.pop("#00ff00") is None
    rgb_u8 = np.asarray(Image.open(product))
    assert len(places) == 3
    for hex_, (x, y) in places.items():
        assert "#" + bytes(rgb_u8[y, x]).hex() == hex_
    x, y = places["#6e4628"]
    assert f"  at {x}, {y}\n" in run("analyze", "--represent", "pixel", product).out
    assert found["options"] == {"fixed": ["#00ff00"], "represent": "pixel"}


def test_space_and_accent_are_echoed(run, gradient):
    found = _json(run("analyze", "--json", "--space", "lab", "--accent", "0.25", gradient))
    assert found["options"] == {"space": "lab", "accent": 0.25}
    assert found["mood"] == "balanced"  # what this place on the dial is nearest to
    assert sum(swatch["pixels"] for swatch in found["palette"]) == 1200


def test_the_mood_is_named_and_area_unless_chosen(run, gradient):
    plain = _json(run("analyze", "--json", gradient))
    assert plain["mood"] == "area"
    assert "options" not in plain
    vivid = _json(run("analyze", "--json", "--mood", "vivid", gradient))
    assert vivid["mood"] == "vivid"
    assert vivid["options"] == {"mood": "vivid"}
    assert vivid["palette"] != plain["palette"]


def test_export_of_a_picture_is_balanced_unless_told(run, gradient):
    def exported(*options):
        return run("export", gradient, "--format", "gpl", "-o", "-", *options).out

    assert exported() == exported("--mood", "balanced")
    assert exported() != exported("--mood", "area")
    assert exported("--space", "srgb") == exported("--mood", "area")
    assert exported("--accent", "0") == exported("--mood", "area")


def test_options_that_leave_nothing_are_one_sentence_a_picture(run, product, gradient):
    outcome = run("analyze", "--region", "20,20,5,5", product, gradient)
    assert outcome.status == 1
    assert outcome.err == f"{product}: no pixel of it lies in the region.\n"
    assert outcome.out.startswith(f"{gradient}: PNG")


def test_reduce_paints_with_the_palette_that_analyze_prints(run, gradient, tmp_path):
    chosen = ("--colors", "5", "--space", "oklab", "--fixed", "#123456", "--represent", "pixel")
    found = _json(run("analyze", "--json", gradient, *chosen))
    assert run("reduce", gradient, "-o", tmp_path / "out.png", *chosen).status == 0
    painted = np.asarray(Image.open(tmp_path / "out.png").convert("RGB")).reshape(-1, 3)
    used = {"#" + bytes(rgb).hex() for rgb in np.unique(painted, axis=0)}
    assert used == {swatch["hex"] for swatch in found["palette"] if swatch["pixels"]}


def test_transparent_pixels_count_as_white_on_demand(run, tmp_path):
    rgba_u8 = np.zeros((4, 5, 4), np.uint8)
    rgba_u8[:, 3:] = (200, 30, 40, 255)
    path = tmp_path / "cut.png"
    Image.fromarray(rgba_u8).save(path)
    usual = _json(run("analyze", "--json", "--ignore", "transparent", path))
    assert [swatch["hex"] for swatch in usual["palette"]] == ["#c81e28"]
    assert usual["ignorable"] == [
        {"kind": "transparent", "hex": "#ffffff", "pixels": 12, "share": 0.6}
    ]
    assert "options" not in usual
    assert "Transparent: 60.00% of all pixels, not counted." in run("analyze", path).out
    counted = _json(run("analyze", "--json", "--count-transparent", path))
    assert [(each["hex"], each["share"]) for each in counted["palette"]] == [
        ("#ffffff", 0.6), ("#c81e28", 0.4),
    ]  # fmt: skip
    assert counted["options"] == {"count_transparent": True}
    out = run("analyze", "--count-transparent", path).out
    assert "Transparent: 60.00% of all pixels, counted as white." in out


def test_the_memory_for_a_picture_can_be_chosen(run, flag):
    assert run("analyze", "--json", "--memory", "1500", flag).status == 0
    assert policy.current().memory_bytes == 1_500_000_000
    refused = run("audit", "--memory", "much", flag, flag).err
    assert "argument --memory: much is no number of megabytes" in refused


def test_how_a_colour_profile_is_applied_can_be_chosen(run, tmp_path):
    icc = (Path(__file__).parents[1] / "data/icc/CGATS001Compat-v2-micro.icc").read_bytes()
    path = tmp_path / "ink.tif"
    Image.new("CMYK", (2, 2), (255, 0, 0, 0)).save(path, icc_profile=icc)
    usual = _json(run("analyze", "--json", path))
    assert usual["profile"] == "uCMY"
    assert usual["rendering"] == "relative colorimetric, black point compensation"
    assert usual["palette"][0]["hex"] == "#00aeef"
    plain = _json(
        run("analyze", "--json", "--intent", "absolute", "--no-black-point-compensation", path)
    )
    assert plain["rendering"] == "absolute colorimetric"
    assert "profile" in run("analyze", path).out.lower()
