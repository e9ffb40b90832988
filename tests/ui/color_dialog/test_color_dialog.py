import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from huescope.color.single import css_text, parse_css
from huescope.palette.swatch import Swatch
from huescope.ui.color_dialog import ColorDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def make(qtbot, theme):
    def run(color, name=""):
        dialog = ColorDialog(theme, Swatch.of(parse_css(color), name), None)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):  # the fields ask who has the keyboard
            dialog.open()
        return dialog

    return run


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def emissions(dialog):
    """Collect what the dialog emits when accepted."""
    emitted = []
    dialog.chosen.connect(lambda color, name: emitted.append((color, name)))
    return emitted


def test_accepting_unchanged_returns_the_same_colour(make):
    dialog = make("oklch(65.4321% 0.123456 251.9876)", "sky")
    emitted = emissions(dialog)
    color = dialog.color
    dialog.ok_button.click()
    assert emitted == [(color, "sky")]
    assert emitted[0][0] is color


@pytest.mark.parametrize(
    ("key", "number", "expected"),
    [
        ("oklch.0", 50, "oklch(0.5 0.12346 251.99)"),
        ("oklch.2", 120, "oklch(0.65432 0.12346 120)"),
        ("alpha.0", 50, "oklch(0.65432 0.12346 251.99 / 0.5)"),
    ],
)
def test_one_number_changes_one_channel_and_the_others_keep_all_figures(
    make, key, number, expected
):
    dialog = make("oklch(65.4321% 0.123456 251.9876)")
    dialog.numbers[key].setValue(number)
    assert css_text(dialog.color, "oklch") == expected
    assert dialog.color.values[1] == 0.123456


def test_all_inputs_are_in_step(make):
    dialog = make("#000000")
    type_into(dialog.css_field, "hsl(210 100% 56%)")
    assert dialog.css_field.text() == "hsl(210 100% 56%)"
    assert dialog.hex_field.text() == "#1f8fff"
    rgb = [dialog.numbers[f"srgb.{place}"].value() for place in range(3)]
    assert rgb == [31, 143, 255]
    hsl = [dialog.numbers[f"hsl.{place}"].value() for place in range(3)]
    assert hsl == [210, 100, 56]
    # OkLCh of rgb(30.6, 142.8, 255), by coloraide 8.13.
    assert dialog.numbers["oklch.0"].value() == pytest.approx(64.9, abs=0.1)
    assert dialog.sliders["oklch.0"].value() == dialog.numbers["oklch.0"].value() * 10
    assert dialog.name_field.placeholderText() == "dodgerblue"


def test_each_change_is_previewed_and_cancel_emits_nothing(make):
    dialog = make("#336699")
    seen, emitted = [], emissions(dialog)
    dialog.previewed.connect(seen.append)
    dialog.numbers["srgb.0"].setValue(255)
    dialog.numbers["srgb.1"].setValue(0)
    assert [css_text(color) for color in seen] == ["#ff6699", "#ff0099"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert emitted == []


def test_arrows_step_and_shift_steps_more(make):
    dialog = make("oklch(50% 0.1 359.5)")
    slider = dialog.sliders["oklch.0"]
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert dialog.color.values[0] == pytest.approx(0.51)
    QTest.keyClick(slider, Qt.Key.Key_Left, SHIFT)
    assert dialog.color.values[0] == pytest.approx(0.41)
    QTest.keyClick(dialog.numbers["oklch.0"], Qt.Key.Key_Up, SHIFT)
    assert dialog.color.values[0] == pytest.approx(0.51)
    QTest.keyClick(dialog.sliders["oklch.2"], Qt.Key.Key_Right)
    assert dialog.color.values[2] == pytest.approx(0.5)


def test_a_press_on_the_groove_sets_the_value(make):
    dialog = make("#336699")
    slider = dialog.sliders["alpha.0"]
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 12))
    assert dialog.color.alpha == pytest.approx(0.5, abs=0.01)
    assert dialog.hex_field.text().startswith("#336699")


def test_colours_beyond_srgb_are_reported_and_hatched(make):
    dialog = make("#336699")
    assert dialog.hint.text() == ""
    dialog.numbers["oklch.1"].setValue(0.3)
    assert dialog.hint.text() == f"Beyond sRGB, shown as {css_text(dialog.color)}"
    ((start, stop),) = dialog.sliders["oklch.1"].beyond
    assert 0.2 < start < 0.75
    assert stop == 1.0


def test_an_invalid_colour_is_reported_and_not_applied(make):
    dialog = make("#336699")
    emitted, before = emissions(dialog), dialog.color
    type_into(dialog.css_field, "bluish")
    assert "“bluish” is no colour" in dialog.hint.text()
    assert not dialog.ok_button.isEnabled()
    QTest.keyClick(dialog.css_field, Qt.Key.Key_Return)
    assert emitted == []
    assert dialog.color is before
    dialog.numbers["srgb.0"].setValue(0)
    assert dialog.ok_button.isEnabled()
    assert dialog.css_field.text() == "rgb(0 102 153)"


def test_six_digits_keep_the_alpha_and_eight_change_it(make):
    dialog = make("#33669980")
    for typed, expected in (("#ff0000", "#ff000080"), ("#00ff00ff", "#00ff00")):
        dialog.name_field.setFocus()
        type_into(dialog.hex_field, typed)
        assert css_text(dialog.color) == expected


def test_the_left_half_brings_the_old_colour_back(make):
    dialog = make("oklch(65.4321% 0.123456 251.9876)")
    first = dialog.color
    dialog.numbers["srgb.0"].setValue(255)
    half = dialog.swatches
    QTest.mouseClick(half, Qt.MouseButton.LeftButton, pos=QPoint(half.width() - 20, 40))
    assert dialog.color != first
    QTest.mouseClick(half, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    assert dialog.color is first


def test_a_name_is_given_or_left_to_the_colour(make):
    named, bare = make("#336699", "Ocean"), make("#336699")
    assert (named.name, bare.name) == ("Ocean", "")
    emitted = emissions(bare)
    QTest.keyClicks(bare.name_field, " Lake ")
    bare.ok_button.click()
    assert emitted[0][1] == "Lake"


def test_sliders_have_accessible_names(make):
    dialog = make("#336699")
    for slider in dialog.sliders.values():
        heard = QAccessible.queryAccessibleInterface(slider)
        assert heard.role() == QAccessible.Role.Slider
        assert heard.text(QAccessible.Text.Name) == slider.accessibleName() != ""
    assert dialog.swatches.accessibleName() == "Before #336699, after #336699"
