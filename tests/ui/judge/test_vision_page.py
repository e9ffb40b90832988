"""The Colour Vision page."""

import pytest
from coloraide import Color
from PySide6.QtCore import Qt

from huescope.ui.vision.simulation import NORMAL

BRICK, MOSS, SKY = ("#b4502d", "Brick"), ("#288e1c", "Moss"), ("#5aa0e6", "Sky")


@pytest.fixture
def page(judge, show, turn_to, rest):
    show(BRICK, MOSS, SKY)
    found = turn_to("Colour Vision")
    rest(found)
    return found


def deutan(color):
    """Transform a colour by the matrix of Machado, Oliveira and Fernandes for severity 1."""
    matrix = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    light = Color(color).convert("srgb-linear").coords()
    turned = [sum(a * b for a, b in zip(row, light, strict=True)) for row in matrix]
    return Color("srgb-linear", turned).clip()


def test_pairs_that_collapse_are_named(page):
    normal = Color(BRICK[0]).delta_e(MOSS[0], method="2000", space="lab-d65")
    seen = deutan(BRICK[0]).delta_e(deutan(MOSS[0]), method="2000", space="lab-d65")
    assert seen < 1 < 50 < normal
    [row] = [row for row in page.pairs.rows() if row.detail.startswith("Green-blind")]
    assert row.text == "Brick and Moss"
    assert row.figure == f"ΔE {seen:.1f}"
    assert row.detail == (
        "Green-blind (deutan): under the just noticeable difference, "
        f"to most people ΔE {normal:.1f}"
    )
    assert page.rows["deutan"].caption == "1 pair collapses"
    (one, other), (one_seen, other_seen) = row.colors[:2], row.colors[2:]
    assert (bytes(one).hex(), bytes(other).hex()) == ("b4502d", "288e1c")
    assert max(abs(a - b) for a, b in zip(one_seen, other_seen, strict=True)) < 6


def test_a_row_simulates_its_vision_and_normal_ends_it(page, window, qtbot):
    vision = window.theme.vision
    assert page.rows[NORMAL].isChecked()
    painted = page.rows["achromat"].grab().toImage()
    sky = painted.pixelColor(painted.width() - 2, painted.height() // 2)
    assert sky.red() == sky.green() == sky.blue()
    qtbot.mouseClick(page.rows["protan"], Qt.MouseButton.LeftButton)
    assert vision.kind == "protan"
    assert page.rows["protan"].isChecked()
    assert page.title.text() == "Red-blind (protan): pairs that collapse, or nearly"
    vision.select("tritan")
    assert page.rows["tritan"].isChecked()
    qtbot.mouseClick(page.rows[NORMAL], Qt.MouseButton.LeftButton)
    assert vision.is_normal


def test_with_no_severity_nothing_collapses(page, rest):
    page.severity.slider.setValue(0)
    rest(page)
    assert page.pairs.rows() == []
    assert page.nothing.text().startswith("None: ")
    captions = {row.caption for kind, row in page.rows.items() if kind != NORMAL}
    assert captions == {"no pair collapses"}


def test_greys_of_one_lightness_collapse_to_an_achromat(judge, show, turn_to, rest):
    show(("#0000ff", "Blue"), ("#4c4c4c", "Grey"), ("#ffffff", "White"))
    page = turn_to("Colour Vision")
    rest(page)
    assert page.rows["achromat"].caption == "1 pair collapses"
    page._vision.select("achromat")
    [row] = page.pairs.rows()
    assert row.text == "Blue and Grey"
    assert "under the just noticeable difference" in row.detail


def test_a_click_selects_the_swatches(judge, show, turn_to, rest, window):
    show(("#ffffff", "White"), ("#0000ff", "Blue"), ("#4c4c4c", "Grey"))
    page = turn_to("Colour Vision")
    rest(page)
    page.pairs.setCurrentRow(0)
    assert window.colors.grid.selected_places == [1, 2]
