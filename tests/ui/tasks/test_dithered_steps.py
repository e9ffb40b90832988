"""What is painted of a dithered picture while the slider moves, stops and rests."""

import numpy as np
from PIL import Image

from huescope.analysis.dithering import DitheringOptions, dither
from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.project.palette_matching import PaletteMatching
from huescope.sources.local import LocalFile
from huescope.ui.tasks import pipeline
from huescope.ui.tasks.results import Reduced, Studied

DIFFUSION = DitheringOptions("diffusion")


def test_a_slider_that_stops_shows_the_exact_dithering_before_the_final_palette(tmp_path):
    path = tmp_path / "grain.png"
    y, x = np.mgrid[0:24, 0:32]
    grain = np.random.default_rng(2).normal(0, 9, (24, 32, 3))
    rgb = np.stack([x * 7, y * 9, 99 + 0 * x], axis=-1) + grain
    Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).save(path)
    order_and_formula = ("share", "ciede2000")
    results = pipeline.open_picture(LocalFile(path), DEFAULT, 4, None, order_and_formula, Job())
    studied = [each for each in results if isinstance(each, Studied)][-1]
    matching = PaletteMatching((), "share", "ciede2000", held=True)
    steps = [
        each
        for each in pipeline.reduce_preview(studied, 5, matching, DIFFUSION, Job())
        if isinstance(each, Reduced) and each.image is not None
    ]
    assert [each.is_final for each in steps] == [False, False, True]
    for step in steps[1:]:
        palette = step.reduction.rgb_u8
        expected = palette[dither(studied.preview.picture, palette, DIFFUSION, Job())]
        image = step.image
        bgra = np.frombuffer(image.constBits(), np.uint8).reshape(24, 32, 4)
        assert np.array_equal(bgra[..., 2::-1], expected)
