"""A picture that is opened in Display P3, followed through the workers of the window."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRect

from huescope.analysis.dithering import USUAL
from huescope.analysis.eyedropper import pick
from huescope.analysis.options import FOR_PEOPLE
from huescope.analysis.point_cloud import cloud_of
from huescope.analysis.scopes import get, material_of
from huescope.cancellation import Job
from huescope.color.oklab import rgb_u8_to_uniform_oklab
from huescope.imaging.rgb_profiles import display_p3_profile
from huescope.palette.arrays import codes_of
from huescope.palette.swatch import Swatch
from huescope.project.palette_matching import PaletteMatching
from huescope.project.picked_pixel import PickedPixel
from huescope.sources.memory import MemoryPicture
from huescope.ui.tasks import differences, locating, pipeline, reduced_files, steps
from huescope.ui.tasks.results import Difference, Opened, Reduced, Studied

P3 = "display-p3"
OPTIONS = replace(FOR_PEOPLE, mood="area", working_space=P3)
LOOK = ("share", "ciede2000")
CODES = [(255, 0, 0), (0, 255, 0), (20, 30, 200), (128, 128, 128)]
SWATCHES = [Swatch.of_code(code, P3) for code in CODES]


@pytest.fixture(scope="module")
def source():
    rgb_u8 = np.repeat(np.array(CODES, np.uint8), 16, axis=0).reshape(8, 8, 3)
    file = io.BytesIO()
    Image.fromarray(rgb_u8).save(file, "PNG", icc_profile=display_p3_profile())
    return MemoryPicture("flat.png", file.getvalue())


@pytest.fixture(scope="module")
def opened_and_studied(source):
    results = list(pipeline.open_picture(source, OPTIONS, 4, None, LOOK, Job()))
    opened = next(each for each in results if isinstance(each, Opened))
    return opened, next(each for each in results if isinstance(each, Studied))


def colors_of(image):
    rows = {image.pixelColor(0, y).getRgb()[:3] for y in range(image.height())}
    return rows | {image.pixelColor(7, y).getRgb()[:3] for y in range(image.height())}


def reduced_of(studied, colors=4):
    matching = PaletteMatching((), *LOOK)
    *_, reduced, _quality = steps.reduce_preview(studied, colors, matching, USUAL, 0.0, Job())
    return reduced


def test_palettes_hold_display_p3_and_the_screen_is_srgb(opened_and_studied):
    opened, studied = opened_and_studied
    assert opened.picture.working_space == P3
    clipped = {(255, 0, 0), (0, 255, 0), (17, 30, 208), (128, 128, 128)}
    for image in (opened.preview.image, opened.full):
        assert colors_of(image) == clipped
    reduced = reduced_of(studied)
    assert {swatch.stated for swatch in reduced.arranged.swatches} == {
        swatch.stated for swatch in SWATCHES
    }
    assert colors_of(reduced.image) == {swatch.rgb for swatch in SWATCHES}
    (detail,) = steps.paint_detail(opened, QRect(0, 0, 8, 8), studied, reduced, Job())
    assert colors_of(detail.image) == {swatch.rgb for swatch in SWATCHES}


def test_what_is_told_of_a_reduced_picture_is_of_its_own_colours(opened_and_studied):
    opened, studied = opened_and_studied
    reduced = reduced_of(studied)
    (found,) = differences.compare(opened, reduced, Job())
    assert isinstance(found, Difference)
    assert found.worst is None  # for it has exactly the colours of the picture
    (located,) = locating.locate(
        opened, studied, reduced, [PickedPixel(SWATCHES[0].rgb, (3, 0))], Job()
    )
    places = dict(zip(located.colors, located.pins, strict=True))
    assert set(places) == {swatch.rgb for swatch in SWATCHES}
    assert places[SWATCHES[0].rgb] == (3, 0)
    column, row = places[SWATCHES[2].rgb]
    assert pick(opened.picture, column, row).swatch == SWATCHES[2]
    shown = tuple(swatch.rgb for swatch in SWATCHES)
    written = reduced_files.painted(opened, studied, reduced, shown, Job())
    assert tuple(map(tuple, written.palette_rgb_u8.tolist())) == shown


def test_given_swatches_cover_the_picture_by_their_own_colours(opened_and_studied):
    opened, studied = opened_and_studied
    given = (SWATCHES[0], Swatch((255, 0, 0)), SWATCHES[2])
    *_, reduced, _quality = steps.cover_preview(studied, given, "own", "ciede2000", Job())
    assert isinstance(reduced, Reduced)
    pixels = {each.rgb: each.pixels for each in reduced.arranged.swatches}
    assert pixels[SWATCHES[0].rgb] == 16  # what is beyond sRGB is not that of sRGB
    options = replace(OPTIONS, fixed=(SWATCHES[2].fixed,))
    (found,) = pipeline.study_again(opened.picture, studied, options, Job())
    assert CODES[2] in map(tuple, found.findings.series.fixed_rgb_u8.tolist())


def test_scopes_and_cloud_link_codes_with_swatches(opened_and_studied):
    opened, studied = opened_and_studied
    findings = studied.findings
    material = material_of(findings, opened.preview.picture, Job())
    tones = get("histogram").compute(material, Job())
    labels = tones.links.labels(codes_of(SWATCHES, tones.links.working_space))
    assert np.bincount(labels).tolist() == [16, 16, 16, 16]
    cloud = cloud_of(findings.colors, Job())
    np.testing.assert_allclose(cloud.position, rgb_u8_to_uniform_oklab(cloud.rgb_u8, P3), atol=1e-6)
    assert cloud.shown_rgb_u8.shape == cloud.rgb_u8.shape
    counts = findings.colors.in_srgb()
    assert (counts.working_space, counts.total) == ("srgb", findings.colors.total)


def test_a_picture_that_was_prepared_in_another_working_space_is_decoded_anew(source, tmp_path):
    from huescope.sources.local import LocalFile
    from huescope.ui.tasks.preparation import Preparation

    path = tmp_path / "flat.png"
    path.write_bytes(source.data)
    prepared = Preparation(LocalFile(path), replace(OPTIONS, working_space="srgb"))
    (ready,) = pipeline.prepare(prepared, 4, Job())
    prepared.finish(ready)
    first = next(pipeline.open_picture(prepared.source, OPTIONS, 4, prepared, LOOK, Job()))
    assert (ready.opened.picture.working_space, first.picture.working_space) == ("srgb", P3)
