"""What is painted of a dithered picture while the slider moves, stops and rests."""

import numpy as np
from PIL import Image

from huescope.analysis.dithering import DitheringOptions, dither
from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.project.palette_matching import PaletteMatching
from huescope.sources.local import LocalFile
from huescope.ui.tasks import pipeline, steps
from huescope.ui.tasks.results import Reduced, Studied

DIFFUSION, BLUE_NOISE = DitheringOptions("diffusion"), DitheringOptions("blue-noise", 0.8)


def test_dithering_is_exact_while_the_slider_moves_or_as_soon_as_it_stops(tmp_path):
    path = tmp_path / "grain.png"
    y, x = np.mgrid[0:24, 0:32]
    grain = np.random.default_rng(2).normal(0, 9, (24, 32, 3))
    rgb = np.stack([x * 7, y * 9, 99 + 0 * x], axis=-1) + grain
    Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).save(path)
    order_and_formula = ("share", "ciede2000")
    results = pipeline.open_picture(LocalFile(path), DEFAULT, 4, None, order_and_formula, Job())
    studied = [each for each in results if isinstance(each, Studied)][-1]
    matching = PaletteMatching((), "share", "ciede2000", held=True)
    for dithering, exact_from in ((DIFFUSION, 1), (BLUE_NOISE, 0)):
        found = [
            each
            for each in steps.reduce_preview(studied, 5, matching, dithering, 0.1, Job())
            if isinstance(each, Reduced) and each.image is not None
        ]
        assert [each.is_final for each in found] == [False] * (exact_from + 1) + [True]
        for step in found[exact_from:]:
            palette = step.reduction.rgb_u8
            expected = palette[dither(studied.preview.picture, palette, dithering, Job())]
            image = step.image
            bgra = np.frombuffer(image.constBits(), np.uint8).reshape(24, 32, 4)
            assert np.array_equal(bgra[..., 2::-1], expected)
