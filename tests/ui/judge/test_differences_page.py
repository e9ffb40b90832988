"""The Differences page: values, closest pairs and merging."""

import numpy as np
import pytest
from coloraide import Color
from judge_help import cell_of, point_at, swatch
from PySide6.QtCore import QPoint, Qt

from huescope.color import difference

ROSE, SALMON, TEAL = ("#c08081", "Dusty Rose"), ("#c28080", "Salmon"), ("#008080", "Teal")


@pytest.fixture
def page(judge, show, turn_to, rest):
    show(ROSE, SALMON, TEAL)
    found = turn_to("Differences")
    rest(found)
    return found


def texts(page):
    return [(row.text, row.detail, row.figure) for row in page.pairs.rows()]


def test_the_closest_pairs_are_named_the_closest_first(page):
    (first, detail, figure), *others = texts(page)
    expected = Color("#c08081").delta_e("#c28080", method="2000", space="lab-d65")
    assert first == "Dusty Rose and Salmon"
    assert detail == "under the just noticeable difference"
    assert figure == f"{expected:.1f}"
    assert {text for text, _detail, _figure in others} == {
        "Dusty Rose and Teal",
        "Salmon and Teal",
    }
    assert page.alike.text() == "1 under the just noticeable difference in normal vision"
    assert "Just noticeable: ΔE 1." in page.noticed.text()
    assert page.number.text() == f"ΔE {expected:.2f}"
    assert "most people see one colour" in page.verdict.text()


def test_values_are_the_published_ones(judge, show, turn_to, rest, rows_of):
    page = turn_to("Differences")
    page.formula.setCurrentIndex(page.formula.findData("ok"))
    rows = rows_of("delta_e_ok_named.tsv")
    assert len(rows) > 5
    for row in rows:
        show(row["color_1"], row["color_2"])
        rest(page)
        assert float(page.number.text().removeprefix("ΔE ")) == pytest.approx(
            float(row["difference"]), abs=0.0006
        ), row


def test_values_agree_with_the_colour_library(judge, show, turn_to, rest):
    page = turn_to("Differences")
    random = np.random.default_rng(11)
    codes = ["#" + bytes(rgb).hex() for rgb in random.integers(0, 256, (12, 3), np.uint8)]
    show(*codes)
    rest(page)
    for row, one in enumerate(codes):
        for column, other in enumerate(codes):
            expected = Color(one).delta_e(other, method="2000", space="lab-d65")
            assert page._values[row, column] == pytest.approx(expected, abs=1e-3)


def test_every_formula_is_offered_and_updates_the_values(page, rest, qtbot):
    names = [page.formula.itemData(place) for place in range(page.formula.count())]
    assert names == list(difference.registry())
    for place, name in enumerate(names):
        page.formula.setCurrentIndex(place)
        page.formula.activated.emit(place)
        rest(page)
        formula = difference.get(name)
        assert f"ΔE {formula.JND:g}. {formula.DESCRIPTION}" in page.noticed.text()
        assert page._values.shape == (3, 3)


def test_the_matrix_is_grey_but_for_its_colours(page):
    image = page.matrix.grab().toImage()
    shown = {bytes(each.rgb) for each in page.palette_shown.swatches}
    ratio = image.devicePixelRatio()
    for row in range(3):
        for column in range(3):
            corner = page.matrix.cell(row, column).topLeft() * ratio
            rgb = image.pixelColor(int(corner.x()) + 5, int(corner.y()) + 5).getRgb()[:3]
            if row == column:
                assert bytes(rgb) in shown
            else:
                assert len(set(rgb)) == 1


def test_alike_cells_are_stronger_than_others(page):
    def level(row, column):
        image = page.matrix.grab().toImage()
        corner = page.matrix.cell(row, column).topLeft() * image.devicePixelRatio()
        return image.pixelColor(int(corner.x()) + 5, int(corner.y()) + 5).red()

    assert level(1, 0) == page._theme.greys.strong
    assert abs(level(2, 0) - page._theme.greys.raised) < 60


def test_hovering_a_cell_describes_its_pair(page):
    own = page.number.text()
    point_at(page.matrix, cell_of(page.matrix, 2, 0))
    assert page.sentence(2, 0).startswith("Teal and Dusty Rose: ")
    assert page.card.accessibleDescription() == "Teal and Dusty Rose"
    assert page.number.text() != own
    point_at(page.matrix, QPoint(1, page.matrix.height() - 1))
    assert page.number.text() == own


def test_a_click_selects_the_two_swatches(page, window, qtbot):
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=cell_of(page.matrix, 2, 0))
    assert window.colors.grid.selected_places == [0, 2]
    qtbot.keyClick(page.matrix, Qt.Key.Key_Up)
    assert page.matrix.current == (1, 0)
    assert window.colors.grid.selected_places == [0, 1]
    page.pairs.setCurrentRow(2)
    assert page.matrix.current in {(0, 2), (1, 2)}
    assert window.colors.grid.selected_places == sorted(page.matrix.current)


def test_the_choice_follows_its_colours_into_another_palette(page, show, rest, qtbot):
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=cell_of(page.matrix, 0, 2))
    show(("#ffffff", "White"), TEAL, ROSE, SALMON)
    rest(page)
    assert page.matrix.current == (2, 1)
    show(("#ffffff", "White"), ("#fefefe", "Nearly"), ("#000000", "Black"))
    rest(page)
    assert page.matrix.current == (0, 1)


def test_the_slider_shows_what_merges_and_one_click_does_it(page, window, rest):
    box = page.merging
    box.slider.setValue(0)
    assert box.summary.text == "Up to ΔE 0.0: nothing merges"
    assert not box.button.isEnabled()
    box.slider.setValue(20)
    assert box.summary.text == "Up to ΔE 2.0: 3 colours become 2"
    assert box.button.text() == "Merge into 2 colours"
    assert len(set(box.strips.bottoms)) == 2
    assert len(box.strips.tops) == 3
    before = window.store.state.palette
    box.button.click()
    after = window.store.state.palette.swatches
    assert [each.name for each in after] == ["Dusty Rose", "Teal"]
    mean = Color.average(["#c08081", "#c28080"], space="oklab")
    assert after[0].hex == mean.convert("srgb").to_string(hex=True)
    assert window.actions_by_id["undo"].text() == "&Undo Merge Similar"
    rest(page)
    assert not box.button.isEnabled()
    window.actions_by_id["undo"].trigger()
    assert window.store.state.palette == before
    rest(page)
    assert box.button.text() == "Merge into 2 colours"


def test_shares_weigh_and_locked_swatches_stay(judge, show, turn_to, rest, window):
    show(
        swatch("#646464", "big", pixels=3, share=0.3),
        swatch("#686868", "small", pixels=1, share=0.1),
        swatch("#c08081", "kept", pixels=1, share=0.1, locked=True),
        swatch("#c28080", "free", pixels=5, share=0.5),
    )
    page = turn_to("Differences")
    rest(page)
    page.merging.slider.setValue(30)
    page.merging.button.click()
    after = window.store.state.palette.swatches
    assert [(each.name, each.hex) for each in after] == [("big", "#656565"), ("kept", "#c08081")]
    assert after[1].locked


def test_what_was_asked_about_a_palette_that_is_gone_is_never_shown(judge, show, turn_to, rest):
    page = turn_to("Differences")
    random = np.random.default_rng(2)
    seen = []
    page.matrix.show_pairs = lambda pairs: seen.append(len(pairs.swatches))
    for count in (250, 240, 3):
        show(
            *(
                swatch("#" + bytes(rgb).hex())
                for rgb in random.integers(0, 256, (count, 3), np.uint8)
            )
        )
    rest(page)
    assert seen == [3]


def test_a_late_merge_does_nothing(page, show, window):
    swatches = page.palette_shown.swatches
    show(TEAL, ROSE)
    now = window.store.state.current
    page.merging.merge_requested.emit(swatches, swatches[:1])
    assert window.store.state.current == now


def test_work_ends_with_the_window(judge, show, turn_to, window, qtbot):
    turn_to("Differences")
    random = np.random.default_rng(2)
    show(*(swatch("#" + bytes(rgb).hex()) for rgb in random.integers(0, 256, (256, 3), np.uint8)))
    qtbot.waitUntil(lambda: judge.runner.busy("judge differences"))
    judge.close()
    window.close()
    assert not judge.runner.busy("judge differences")
    assert judge.runner.is_idle


def test_256_colours_are_shown_whole(judge, show, turn_to, rest):
    judge.resize(960, 720)
    random = np.random.default_rng(4)
    show(*(swatch("#" + bytes(rgb).hex()) for rgb in random.integers(0, 256, (256, 3), np.uint8)))
    page = turn_to("Differences")
    rest(page)
    matrix = page.matrix
    last = matrix.cell(255, 255)
    assert last.right() <= matrix.width()
    assert last.bottom() <= matrix.height()
    assert last.right() > 0.9 * min(matrix.width(), matrix.height())
    assert matrix.cell_at(cell_of(matrix, 200, 17)) == (200, 17)
    matrix.grab()
