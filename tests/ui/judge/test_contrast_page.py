"""The Contrast page: verdicts and fixes."""

import numpy as np
import pytest
from judge_help import cell_of, swatch
from PIL import Image
from PySide6.QtCore import Qt

from huescope.color import contrast

WORDS = {
    "fail": "Fails",
    "AA-large": "Passes AA large text only: from 24 px",
    "AA": "Passes AA:",
    "AAA": "Passes AAA:",
}


@pytest.fixture
def page(judge, turn_to):
    return turn_to("Contrast")


def choose(page, row, column, qtbot):
    place = cell_of(page.matrix, row, column)
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=place)


def choose_formula(page, name):
    page.formula.setCurrentIndex(page.formula.findData(name))
    page.formula.activated.emit(page.formula.currentIndex())


def choose_level(page, label):
    page.aim.setCurrentIndex(page.aim.findText(label))
    page.aim.activated.emit(page.aim.currentIndex())


@pytest.fixture
def offers(page, qtbot):
    """Wait until colours are offered and return their hex codes with where they are from."""

    def wait():
        qtbot.waitUntil(lambda: not page.fixing.is_searching)
        return [(row.text, row.detail) for row in page.fixing.offers.rows()]

    return wait


def test_wcag_ratios_and_verdicts_are_the_published_ones(page, show, rows_of, qtbot):
    for row in rows_of("wcag_contrast.tsv"):
        show(row["fg"], row["bg"])
        choose(page, 0, 1, qtbot)
        figure = float(page.number.text().removesuffix(" : 1"))
        exact = float(row["own_calc_wcag21_text_formula"])
        assert exact - 0.0101 < figure <= exact + 1e-5, row
        assert page.verdict.text().startswith(WORDS[row["level_normal_text"]]), row


def test_apca_contrasts_are_the_published_ones_with_their_direction(page, show, rows_of, qtbot):
    choose_formula(page, "apca")
    for row in rows_of("apca_contrast.tsv"):
        show(row["text"], row["background"])
        choose(page, 0, 1, qtbot)
        figure = float(page.number.text().removeprefix("Lc ").replace("−", "-"))
        exact = float(row["Lc_expected"])
        assert abs(figure) <= abs(exact) + 1e-5, row
        assert abs(figure - exact) < 0.1001, row


def test_cells_show_text_on_background_and_the_level(page, show, qtbot):
    show(("#ffffff", "White"), ("#767676", "Grey"), ("#777777", "Paler"))
    assert page.sentence(1, 0) == "Grey on White: 4.54 : 1, passes AA"
    assert page.sentence(0, 2) == "White on Paler: 4.47 : 1, passes AA large text"
    assert page._word(1, 2) == "fails"
    assert page.summary.text().startswith("2 of 6 pairs pass AA: ")
    choose(page, 0, 1, qtbot)
    assert page.names.text() == "White on Grey"
    assert page.other.text().startswith("APCA: Lc −")
    assert page.fixing.reason.text() == "This pair passes AA."
    assert not page.fixing.apply.isEnabled()


def test_the_pair_that_needs_least_is_shown_first(page, show):
    show(("#ffffff", "White"), ("#777777", "Grey"), ("#dddddd", "Pale"))
    assert set(page.matrix.current) == {0, 1}


def test_a_click_selects_the_two_swatches(page, show, window, qtbot):
    show("#ffffff", "#767676", "#777777")
    choose(page, 2, 0, qtbot)
    assert window.colors.grid.selected_places == [0, 2]


def test_without_a_picture_lightness_is_moved_and_one_click_applies_it(
    page, show, window, offers, qtbot
):
    show(("#ffffff", "White"), ("#999999", "Grey"))
    choose(page, 1, 0, qtbot)
    [(hex_code, whence)] = offers()
    assert "darker by" in whence
    assert page.sample.shown[0][2] == "Before: 2.84 : 1"
    assert page.sample.shown[1][0] == tuple(bytes.fromhex(hex_code[1:]))
    after = float(page.sample.shown[1][2].removeprefix("After: ").removesuffix(" : 1"))
    assert 4.5 <= after < 4.6
    page.fixing.apply.click()
    assert [each.hex for each in window.store.state.palette.swatches] == ["#ffffff", hex_code]
    assert window.store.state.palette.swatches[1].name == "Grey"
    assert window.actions_by_id["undo"].text() == "&Undo Fix Contrast"
    assert page.matrix.current == (1, 0)
    assert page.verdict.text().startswith("Passes AA:")
    window.actions_by_id["undo"].trigger()
    assert window.store.state.palette.swatches[1].hex == "#999999"


def test_the_background_may_change_instead_and_the_level_may_be_higher(
    page, show, window, offers, qtbot
):
    show(("#ffffff", "White"), ("#808080", "Grey"))
    choose(page, 0, 1, qtbot)
    page.fixing.ground.click()
    choose_level(page, "AAA")
    [(hex_code, _whence)] = offers()
    page.fixing.apply.click()
    swatches = window.store.state.palette.swatches
    assert [each.hex for each in swatches] == ["#ffffff", hex_code]
    rgb_u8 = np.array([each.rgb for each in swatches], np.uint8)
    assert 7.0 <= float(contrast.get("wcag").contrast(rgb_u8[0], rgb_u8[1])) < 7.15


def test_a_colour_of_the_picture_is_offered_first(
    window, judge, turn_to, tmp_path, open_in, show, offers, qtbot
):
    rgb_u8 = np.full((20, 20, 3), 255, np.uint8)
    rgb_u8[:5] = (120, 120, 140)
    rgb_u8[5:7] = (100, 100, 122)
    rgb_u8[7:9] = (0, 0, 0)
    Image.fromarray(rgb_u8).save(tmp_path / "greys.png")
    open_in(window, tmp_path / "greys.png")
    page = turn_to("Contrast")
    show(("#ffffff", "White"), ("#78788c", "Grey"))
    choose(page, 1, 0, qtbot)
    (own, whence), (made, how) = offers()
    assert own == "#64647a"
    assert whence == "in the picture, 40 px"
    assert "darker by" in how
    assert made != own
    page.fixing.offers.setCurrentRow(1)
    assert page.sample.shown[1][0] == tuple(bytes.fromhex(made[1:]))
    page.fixing.offers.setCurrentRow(0)
    page.fixing.apply.click()
    assert window.store.state.palette.swatches[1].hex == own


def test_a_locked_swatch_stays(page, show, window, offers, qtbot):
    show(swatch("#ffffff", "White"), swatch("#999999", "Grey", locked=True))
    choose(page, 1, 0, qtbot)
    assert len(offers()) == 1
    assert not page.fixing.apply.isEnabled()
    assert page.fixing.reason.text() == "Grey is locked."
    page.fixing.offers.itemDoubleClicked.emit(page.fixing.offers.item(0))
    assert window.store.state.palette.swatches[1].hex == "#999999"


def test_a_pair_that_cannot_pass_is_reported(page, show, offers, qtbot):
    show("#808080", "#828282")
    choose(page, 0, 1, qtbot)
    choose_level(page, "AAA")
    assert offers() == []
    assert page.fixing.reason.text() == "No colour passes AAA here: change the other one."


def test_a_colour_on_itself_is_no_pair(page, show, qtbot):
    show("#808080", "#828282")
    choose(page, 1, 1, qtbot)
    assert page.fixing.title.text() == "Choose a pair of two colours"
    assert not page.fixing.apply.isEnabled()
