import json
import os
import re
import sys
import time

import numpy as np
import pytest
from numpy.testing import assert_allclose
from PIL import Image

from huescope.cli import table
from huescope.color import difference
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.srgb import parse_hex

KEYS = {
    "source", "format", "width", "height", "visible_pixels", "transparent_share", "unique_colors",
    "histogram", "ignorable", "main", "second", "dominant", "most_frequent", "palette", "sorted",
    "mood", "delta_e", "mse", "quality", "seconds",
}  # fmt: skip


def _json(outcome):
    assert (outcome.status, outcome.err) == (0, "")
    return [json.loads(line) for line in outcome.out.splitlines()]


def test_json_has_the_documented_keys_and_sums(run, gradient):
    started_s = time.perf_counter()
    [found] = _json(run("analyze", gradient, "--json", "--colors", "6"))
    passed_s = time.perf_counter() - started_s
    assert set(found) == KEYS
    assert found["source"] == str(gradient)
    assert (found["format"], found["width"], found["height"]) == ("PNG", 40, 30)
    assert found["visible_pixels"] == found["unique_colors"] == 1200
    assert set(found["histogram"]) == {"red", "green", "blue", "lightness"}
    for counts in found["histogram"].values():
        assert len(counts) == 256
        assert sum(counts) == 1200
    assert len(found["dominant"]) == len(found["most_frequent"]) == 32
    assert len(found["palette"]) == len(found["sorted"]) == 6
    lists = found["dominant"] + found["most_frequent"] + found["palette"]
    for swatch in [found["main"], found["second"], *lists]:
        assert set(swatch) == {"hex", "rgb", "pixels", "share"}
        assert parse_hex(swatch["hex"]) == tuple(swatch["rgb"])
        assert swatch["pixels"] >= 1
        assert swatch["share"] == pytest.approx(swatch["pixels"] / 1200)
    assert sum(swatch["pixels"] for swatch in found["palette"]) == 1200
    assert sum(swatch["share"] for swatch in found["palette"]) == pytest.approx(1, abs=1e-12)
    assert set(found["delta_e"]) == {"formula", "adjacent"}
    assert set(found["seconds"]) == {"read", "decode", "histogram", "palette", "quality"}
    assert all(seconds >= 0 for seconds in found["seconds"].values())
    assert sum(found["seconds"].values()) <= passed_s


def test_mse_is_that_of_the_printed_palette(run, gradient):
    [found] = _json(run("analyze", gradient, "--json", "--colors", "6"))
    pixels = np.asarray(Image.open(gradient)).reshape(-1, 1, 3).astype(int)
    palette = np.array([swatch["rgb"] for swatch in found["palette"]])
    squared = ((pixels - palette) ** 2).sum(axis=-1).min(axis=1)
    assert found["mse"] == pytest.approx(squared.mean(), rel=1e-9)


def test_quality_is_told_in_the_figures_that_people_compare(run, gradient, flag):
    [found] = _json(run("analyze", gradient, "--json", "--colors", "6"))
    assert found["quality"]["psnr_db"] == pytest.approx(10 * np.log10(3 * 255**2 / found["mse"]))
    assert 0 < found["quality"]["mean_delta_e"] < found["quality"]["p95_delta_e"]
    [without_error] = _json(run("analyze", flag, "--json"))
    assert without_error["quality"]["psnr_db"] is None
    assert without_error["quality"]["mean_delta_e"] == 0
    assert "in the mean" in run("analyze", gradient).out
    assert "PSNR" not in run("analyze", flag).out


@pytest.mark.parametrize("formula", list(difference.registry()))
@pytest.mark.parametrize("order", ["hue", "lightness", "zucconi"])
def test_differences_follow_the_chosen_order_and_formula(run, tmp_path, order, formula):
    rgb_u8 = np.random.default_rng(3).integers(0, 256, (4, 6, 3), np.uint8)
    Image.fromarray(rgb_u8).save(tmp_path / "24 colours.png")
    arguments = ("--json", "--order", order, "--formula", formula)
    [found] = _json(run("analyze", tmp_path / "24 colours.png", *arguments))
    assert len(found["sorted"]) == 8
    assert sorted(found["sorted"]) == sorted(swatch["hex"] for swatch in found["palette"])
    lab = rgb_u8_to_lab(np.array([parse_hex(text) for text in found["sorted"]], dtype=np.uint8))
    assert found["delta_e"]["formula"] == formula
    assert_allclose(
        found["delta_e"]["adjacent"], difference.get(formula).difference(lab[:-1], lab[1:])
    )


def test_usual_order_and_formula(run, gradient):
    [found] = _json(run("analyze", gradient, "--json"))
    assert found["sorted"] == [swatch["hex"] for swatch in found["palette"]]
    assert len(found["sorted"]) == 8
    assert found["delta_e"]["formula"] == "ciede2000"


def test_fewer_colors_than_asked_for_come_with_a_note(run, flag):
    [found] = _json(run("analyze", flag, "--json"))
    assert set(found) == KEYS | {"note"}
    assert "3" in found["note"]
    assert [(swatch["hex"], swatch["pixels"]) for swatch in found["palette"]] == [
        ("#c8102e", 6), ("#012169", 3), ("#ffffff", 3),
    ]  # fmt: skip
    assert found["palette"] == found["dominant"]
    assert found["mse"] == 0


def test_notes_of_the_file_are_passed_on(run, tmp_path):
    frames = [Image.new("RGB", (4, 4), color) for color in ("red", "blue")]
    frames[0].save(tmp_path / "moving.gif", save_all=True, append_images=frames[1:])
    [found] = _json(run("analyze", tmp_path / "moving.gif", "--json"))
    assert found["notes"]
    assert found["notes"][0] in run("analyze", tmp_path / "moving.gif").out


def test_another_page_is_opened(run, tmp_path):
    path = tmp_path / "pages.tif"
    pages = [Image.new("RGB", (4, 4), color) for color in ("red", "blue")]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    [found] = _json(run("analyze", path, "--page", "2", "--json"))
    assert [swatch["hex"] for swatch in found["palette"]] == ["#0000ff"]
    assert "it has 2 pages, and no page 3" in run("analyze", path, "--page", "3").err
    assert "0 is no number of a page" in run("analyze", path, "--page", "0").err
    out = tmp_path / "out.png"
    run("reduce", path, "--page", "2", "--colors", "2", "-o", out)
    assert Image.open(out).convert("RGB").getcolors() == [(16, (0, 0, 255))]


def test_pixels_count_by_their_alpha(run, tmp_path):
    rgba_u8 = np.zeros((2, 2, 4), dtype=np.uint8)
    rgba_u8[0] = [[255, 0, 0, 255], [0, 255, 0, 1]]
    Image.fromarray(rgba_u8).save(tmp_path / "half.png")
    [found] = _json(run("analyze", tmp_path / "half.png", "--json"))
    assert found["visible_pixels"] == 2
    assert found["weighted_by_alpha"] is True
    assert [swatch["share"] for swatch in found["palette"]] == [255 / 256, 1 / 256]


def test_one_pixel_is_a_picture(run, tmp_path):
    Image.new("RGB", (1, 1), (1, 2, 3)).save(tmp_path / "dot.png")
    [found] = _json(run("analyze", tmp_path / "dot.png", "--json"))
    assert found["sorted"] == ["#010203"]
    assert found["delta_e"]["adjacent"] == []
    assert "#010203" in run("analyze", tmp_path / "dot.png").out


def test_bad_pictures_are_named_and_the_others_still_run(run, flag, tmp_path):
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "text.jpg").write_text("not a picture")
    (tmp_path / "cut.png").write_bytes(flag.read_bytes()[:60])
    (tmp_path / "two\nlines.png").write_text("nor this")
    Image.new("RGBA", (3, 3), (9, 9, 9, 0)).save(tmp_path / "clear.png")
    bad = ["empty.jpg", "text.jpg", "cut.png", "two\nlines.png", "clear.png", "missing.png"]
    outcome = run("analyze", "--json", *(tmp_path / name for name in bad), flag)
    assert outcome.status == 1
    assert [json.loads(line)["source"] for line in outcome.out.splitlines()] == [str(flag)]
    sentences = outcome.err.splitlines()
    assert len(sentences) == len(bad)
    for name, sentence in zip(bad, sentences, strict=True):
        shown = str(tmp_path / name).replace("\n", "\\n")
        assert re.fullmatch(re.escape(shown) + r": .+\.", sentence)


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="such names cannot exist there")
def test_a_name_that_is_no_utf_8_is_shown_with_escapes(run, flag):
    path = os.fsencode(flag.parent) + b"/caf\xe9.png"
    os.link(flag, path)
    outcome = run("analyze", "--json", os.fsdecode(path))
    assert json.loads(outcome.out)["source"] == str(flag.parent / "caf\\xe9.png")
    assert "caf\\xe9.png: PNG" in run("analyze", os.fsdecode(path)).out
    assert "gone\\xff.png: " in run("analyze", os.fsdecode(b"gone\xff.png")).err


def test_a_name_with_any_letters_is_kept_in_json(run, flag):
    path = flag.rename(flag.parent / 'é "😀"\n.png')
    [found] = _json(run("analyze", "--json", path))
    assert found["source"] == str(path)


def test_dominant_are_the_shades_of_the_window_and_most_frequent_the_exact_counts(run, tmp_path):
    # Three greys that look the same outnumber a red that is more frequent than each of them.
    pixels = [[40, 40, 40]] * 4 + [[41, 40, 40]] * 3 + [[40, 41, 40]] * 2 + [[200, 16, 46]] * 5
    path = tmp_path / "greys.png"
    Image.fromarray(np.array([pixels], np.uint8)).save(path)
    for order in ("share", "hue"):  # that of the palette; these have their own
        [found] = _json(run("analyze", "--json", "--colors", "2", "--order", order, path))
        assert [(each["hex"], each["pixels"]) for each in found["dominant"]] == [
            ("#282828", 9),
            ("#c8102e", 5),
        ]
        assert [(each["hex"], each["pixels"]) for each in found["most_frequent"]] == [
            ("#c8102e", 5),
            ("#282828", 4),
            ("#292828", 3),
            ("#282928", 2),
        ]


def test_main_and_second_colour_are_of_the_picture_not_of_the_palette(run, flag):
    told = {}
    for colors in ("2", "3"):
        for order in ("share", "lightness"):
            [found] = _json(run("analyze", "--json", flag, "--colors", colors, "--order", order))
            told[colors, order] = found["main"], found["second"]
    assert set(map(str, told.values())) == {str(told["2", "share"])}
    main, second = told["2", "share"]
    assert (main["hex"], main["pixels"], main["share"]) == ("#c8102e", 6, 0.5)
    assert (second["hex"], second["pixels"], second["share"]) == ("#012169", 3, 0.25)


def test_a_white_background_is_named_and_the_second_colour_told(run, tmp_path):
    rgb_u8 = np.full((40, 40, 3), 255, np.uint8)
    rgb_u8[10:20, 10:20] = [200, 16, 46]
    path = tmp_path / "product.png"
    Image.fromarray(rgb_u8).save(path)
    [found] = _json(run("analyze", "--json", path, "--colors", "2"))
    assert (found["main"]["hex"], found["main"]["kind"]) == ("#ffffff", "background")
    assert found["second"]["hex"] == "#c8102e"
    assert "kind" not in found["second"]
    lines = run("analyze", path, "--colors", "2").out.splitlines()
    assert "Main colour #ffffff: 93.75% of the pixels, the background." in lines
    assert "Second colour #c8102e: 6.25% of the pixels." in lines
    [left] = _json(run("analyze", "--json", path, "--colors", "2", "--ignore", "background"))
    assert (left["main"]["hex"], left["second"]) == ("#c8102e", None)


def test_the_table_agrees_with_json(run, gradient):
    [found] = _json(run("analyze", "--json", gradient))
    lines = run("analyze", gradient).out.splitlines()
    for label, which in (("Main", "main"), ("Second", "second")):
        hex_, share = found[which]["hex"], found[which]["share"]
        assert f"{label} colour {hex_}: {share:.2%} of the pixels." in lines
    shades = ", ".join(f"{each['hex']} {each['share']:.2%}" for each in found["dominant"][:5])
    assert f"Most frequent shades: {shades}." in lines
    rows = [line for line in lines if re.match(r"#[0-9a-f]{6} ", line)]
    assert [row[:7] for row in rows] == found["sorted"]


def test_the_table_reads_well_without_colors(run, flag):
    lines = run("analyze", flag).out.splitlines()
    assert lines[0] == f"{flag}: PNG, 4 × 3 pixels, 3 colours"
    assert any(re.fullmatch(r"#c8102e +50\.00% +6 +\d+\.\d\d", line) for line in lines)
    assert any(re.fullmatch(r"#ffffff +25\.00% +3", line) for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_the_table_says_which_neighbours_look_the_same(run, tmp_path):
    rgb_u8 = np.array([[[10, 200, 30]] * 2 + [[10, 201, 30]], [[250, 0, 0]] * 3], dtype=np.uint8)
    Image.fromarray(rgb_u8).save(tmp_path / "near.png")
    marked = [
        line
        for line in run("analyze", tmp_path / "near.png").out.splitlines()
        if line.endswith("looks the same")
    ]
    assert len(marked) == 1
    assert marked[0].startswith("#0ac81e")


def test_a_difference_on_a_small_scale_has_more_decimals(run, flag):
    lines = run("analyze", flag, "--formula", "ok").out.splitlines()
    assert any(re.fullmatch(r"#c8102e +50\.00% +6 +0\.\d{4}", line) for line in lines)


def test_colors_can_be_forced(run, flag, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    out = run("analyze", flag).out
    assert "\x1b[48;2;200;16;46m    " in out
    plain = re.sub(r"\x1b\[[0-9;]*m", "", out)
    assert "\x1b" not in plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("analyze", flag).out


def test_the_bar_of_shares_is_always_full(run, gradient, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    for colors in ("2", "7", "256"):
        bar = run("analyze", gradient, "--colors", colors).out.splitlines()[2]
        assert re.sub(r"\x1b\[[0-9;]*m", "", bar) == " " * table._BAR_WIDTH


def test_the_score_of_each_round_of_the_search(run, gradient):
    [line] = run("analyze", gradient, "--json", "--rounds", "--colors", "7").out.splitlines()
    found = json.loads(line)
    assert found["rounds"] == sorted(found["rounds"], reverse=True)
    assert found["mse"] <= found["rounds"][-1] * 1.05
    text = run("analyze", gradient, "--rounds", "--colors", "7").out
    assert f"{len(found['rounds'])} rounds in all." in text
    assert f"score {found['rounds'][0]:12.3f}" in text
    assert "rounds" not in json.loads(run("analyze", gradient, "--json").out)


def test_the_curve_of_all_sizes(run, flag):
    [line] = run("analyze", flag, "--json", "--curve").out.splitlines()
    found = json.loads(line)
    assert [each["colors"] for each in found["curve"]] == list(range(2, 257))
    assert found["curve"][0]["mean_delta_e"] > 0
    assert (found["tolerance"], found["enough"]) == (5, 3)
    text = run("analyze", flag, "--curve").out
    assert "3 colours are enough for most eyes (95 % within 5)." in text
    _before, rows = text.split("Colours  mean ΔE  95 % within\n")
    sizes = [int(row.split()[0]) for row in rows.splitlines()[:8]]
    assert sizes == [2, 4, 8, 16, 32, 64, 128, 256]
    assert "enough" not in json.loads(run("analyze", flag, "--json").out)
