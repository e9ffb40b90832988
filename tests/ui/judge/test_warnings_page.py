"""The Warnings page."""

from judge_help import swatch

from huescope.color.coordinates import Coordinates
from huescope.palette.swatch import Swatch


def test_each_flaw_is_listed_and_a_click_selects_its_swatches(judge, show, turn_to, rest, window):
    show(
        swatch("#c8102e", "Red"),
        swatch("#767676", "Grey"),
        swatch("#c8102e", "Red 2"),
        Swatch.of(Coordinates("display-p3", (0, 1, 0)), "Neon"),
        swatch("#777777", "Grey 2"),
    )
    page = turn_to("Warnings")
    rest(page)
    listed = [(row.text, row.places) for row in page.list.rows()]
    assert listed == [
        ("Red and Red 2", (0, 2)),
        ("Neon", (3,)),
        ("Grey and Grey 2", (1, 4)),
    ]
    assert page.list.rows()[0].detail == "the same colour: #c8102e"
    assert "beyond sRGB" in page.list.rows()[1].detail
    assert "under the just noticeable difference" in page.list.rows()[2].detail
    page.list.setCurrentRow(2)
    assert window.colors.grid.selected_places == [1, 4]
    page.list.setCurrentRow(1)
    assert window.colors.grid.selected_places == [3]


def test_the_tab_counts_them_while_another_page_is_seen(judge, show, turn_to, rest):
    turn_to("Contrast")
    show("#c8102e", "#c8102e", "#ffffff")
    rest(judge.warnings)
    assert judge.tabs.tabText(4) == "Warnings  1"
    show("#c8102e", "#ffffff")
    rest(judge.warnings)
    assert judge.tabs.tabText(4) == "Warnings"


def test_many_of_one_colour_are_one_line(judge, show, turn_to, rest):
    show(*(("#c8102e", f"Red {number}") for number in range(9)))
    page = turn_to("Warnings")
    rest(page)
    [row] = page.list.rows()
    assert row.text == "Red 0 and Red 1 and Red 2 and 6 more"
    assert row.figure == "9 ×"


def test_a_palette_without_flaws_is_reported(judge, show, turn_to, rest):
    show("#c8102e")
    page = turn_to("Warnings")
    rest(page)
    assert page.shows_empty_state
    assert page.empty_state.accessibleName().startswith("No doubles")
