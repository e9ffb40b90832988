import pytest

from huescope.palette.swatch import Swatch
from huescope.ui.vision.simulation import VisionSimulation
from huescope.ui.widgets.swatches.mosaic import mosaic
from huescope.ui.widgets.swatches.strip import rows_image

SWATCHES = [Swatch((place * 9 % 256, 255 - place, place)) for place in range(50)]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width_px", [333, 7])  # the latter has fewer columns than swatches
def test_each_cell_is_filled_up_to_its_edges(theme, ratio, width_px):
    layout = mosaic(len(SWATCHES), width_px, 80)
    image = rows_image(SWATCHES, layout, theme.vision, ratio)
    assert image.width() == round(width_px * ratio)
    assert image.height() == len(layout.rows)
    for number, row in enumerate(layout.rows):
        for column in range(row.count):
            left, right = (round(edge * ratio) for edge in row.edges_px[column : column + 2])
            painted = {image.pixelColor(x, number).getRgb()[:3] for x in range(left, right)}
            assert painted <= {SWATCHES[row.first + column].rgb}


def test_colours_are_those_that_the_simulated_vision_sees(theme):
    vision = VisionSimulation(theme)
    vision.select("achromat")
    image = rows_image(SWATCHES[:3], mosaic(3, 30, 10), vision, 1.0)
    assert image.pixelColor(15, 0).getRgb()[:3] == vision.rgb(SWATCHES[1].rgb)
