"""Long work is done in steps, between which it can be cancelled; no result depends on their size.

A small picture is done in one step, so that a fault in joining several would not be seen.
"""

from importlib import import_module
from types import SimpleNamespace

import numpy as np
import pytest

import huescope
from huescope.analysis.color_counts import count_colors
from huescope.analysis.color_range import ColorRange
from huescope.analysis.passing_pairs import passing_pairs
from huescope.api import report
from huescope.api.pictures import Pixels
from huescope.cancellation import Job
from huescope.color import lab, vision
from huescope.imaging.picture import Picture
from huescope.palette import pairs

STEPS = {
    "analysis.color_range._STEP": 50,
    "analysis.dithering._positional._CLASSES_IN_A_STEP": 64,
    "analysis.grouping._STEP": 100,
    "analysis.leading_colors._STEP": 100,
    "analysis.passing_pairs._ROWS_OF_A_STEP": 3,
    "analysis.real_pixels._PIXELS_IN_A_STRIP": 300,
    "analysis.recolor._STEP_PIXELS": 300,
    "color.vision._ROWS_OF_A_STEP": 7,
    "imaging.strips._STRIP_PIXELS": 300,
    "palette.formats.cube._CHUNK": 100,
    "palette.pairs._ROWS_OF_A_STEP": 3,
}
"""The constants that say how much is done in a step, and values with which there are many."""


@pytest.fixture(scope="module")
def rgb_u8():
    random = np.random.default_rng(8)
    y, x = np.mgrid[:40, :60]
    ramp = np.stack([x * 4, y * 6, 255 - x * 2 - y * 3], axis=-1)
    return np.clip(ramp + random.normal(0, 12, ramp.shape), 0, 255).astype(np.uint8)


def results(rgb_u8, folder):
    """Everything that is computed in steps, about one picture."""
    job, counted = Job(), count_colors(Picture("x", "PNG", rgb_u8), Job())
    told = huescope.analyze(rgb_u8, 10, mood="vivid")
    real = huescope.analyze(rgb_u8, 10, represent="pixel")
    palette = told.palette
    colors = [swatch.rgb for swatch in palette.swatches]
    cube = huescope.write_palette(palette, folder / "map.cube", options={"size": "17"})
    found = {
        "analysis": without_times(told),
        "real pixels": without_times(real),
        "lookup table": cube.read_bytes(),
        "range": ColorRange((120, 120, 120), 40.0).find_in(counted, job).tolist(),
        "vision": vision.simulate_picture(rgb_u8, vision.ColorVision("deutan", 1.0), job).tobytes(),
        "readable pairs": passing_pairs(colors, job),
        "differences": pairs.difference_matrix(
            lab.rgb_u8_to_lab(rgb_u8[0]), "ciede2000", job
        ).tobytes(),
    }
    for dither in ("none", "ordered", "blue-noise"):
        reduced = huescope.reduce(rgb_u8, palette=palette, dither=dither)
        found[f"reduced, {dither}"] = np.asarray(reduced).tobytes()
    return found


def without_times(told):
    found = told.to_dict()
    return {name: found[name] for name in found if name != "seconds"}


def test_results_do_not_depend_on_the_steps(rgb_u8, tmp_path, monkeypatch):
    whole = results(rgb_u8, tmp_path)
    for path, value in STEPS.items():
        module, _dot, name = path.rpartition(".")
        assert getattr(import_module(f"huescope.{module}"), name) > value
        monkeypatch.setattr(f"huescope.{path}", value)
    stepwise = results(rgb_u8, tmp_path)
    assert [name for name in whole if stepwise[name] != whole[name]] == []


def test_the_times_of_an_analysis_are_those_between_its_stages(rgb_u8, monkeypatch):
    clock_s = iter([100.0, 101.0, 103.0, 107.0, 115.0, 131.0, 163.0])
    monkeypatch.setattr(report, "time", SimpleNamespace(perf_counter=lambda: next(clock_s)))
    made = report.report_on(Pixels("a", rgb_u8[:4, :4]), "a", report.Question(2), Job())
    findings = made.findings
    assert made.seconds == {
        "read": 1,
        "decode": 2,
        "histogram": pytest.approx(findings.histogram_s + 8),
        "palette": pytest.approx(findings.series_s + 16),
        "quality": 32,
    }
    assert findings.histogram_s > 0
    assert findings.series_s > 0
