"""The Compare page."""

from judge_help import swatch

from huescope.ui.state import events

RED, GREEN, BLUE = ("#c8102e", "Red"), ("#107830", "Green"), ("#2030c8", "Blue")


def listed(page):
    return [(row.text, row.detail) for row in page.list.rows()]


def choose(page, before, after):
    for choice, text in ((page.before, before), (page.after, after)):
        choice.setCurrentIndex(choice.findText(text))
    page.before.activated.emit(page.before.currentIndex())


def test_two_palettes_are_matched_colour_by_colour(judge, show, turn_to, rest):
    show(RED, GREEN, BLUE, ("#ffffff", "White"), name="Spring")
    show(("#c91330", "Red"), BLUE, GREEN, ("#000000", "Black"), name="Autumn")
    page = turn_to("Compare")
    rest(page)
    assert (page.before.currentText(), page.after.currentText()) == ("Spring", "Autumn")
    assert listed(page)[0] == ("Red", "changed, not noticeably")
    assert ("Black", "added") in listed(page)
    assert listed(page)[-1] == ("White", "removed")
    assert sum("moved from place" in detail for _text, detail in listed(page)) == 1
    assert page.summary.text() == "1 unchanged  ·  1 changed  ·  1 moved  ·  1 added  ·  1 removed"
    assert page.list.rows()[0].colors == ((0xC8, 0x10, 0x2E), (0xC9, 0x13, 0x30))
    assert page.list.rows()[-1].colors == ((255, 255, 255), None)


def test_a_colour_that_moved_to_the_place_where_it_stood_only_changed_neighbours(
    judge, show, turn_to, rest
):
    show(RED, GREEN, BLUE, name="Spring")
    show(GREEN, ("#ffffff", "White"), RED, ("#000000", "Black"), name="Autumn")
    show(BLUE, GREEN, RED, name="Winter")
    page = turn_to("Compare")
    rest(page)
    assert page.before.currentText() == "Autumn"  # shown before, though not the first
    choose(page, "Spring", "Winter")
    rest(page)
    details = [detail for _text, detail in listed(page)]
    assert "moved among its neighbours" in details
    assert not any("place 2 to 2" in detail for detail in details)


def test_before_and_after_change_places(judge, show, turn_to, rest):
    show(RED, GREEN, name="Spring")
    show(RED, name="Autumn")
    page = turn_to("Compare")
    rest(page)
    assert ("Green", "removed") in listed(page)
    choose(page, "Autumn", "Spring")
    rest(page)
    assert ("Green", "added") in listed(page)


def test_a_palette_is_compared_with_its_beginning(judge, show, turn_to, rest, window):
    show(RED, GREEN, name="Spring")
    page = turn_to("Compare")
    rest(page)
    assert page.summary.text() == "Nothing changed."
    window.editor.add([swatch(*BLUE)])
    rest(page)
    assert page.before.currentText() == "Spring, as it began"
    assert ("Blue", "added") in listed(page)
    assert page.summary.text() == "2 unchanged  ·  1 added"
    window.actions_by_id["undo"].trigger()
    rest(page)
    assert page.summary.text() == "Nothing changed."


def test_a_click_selects_where_the_window_shows_that_palette(judge, show, turn_to, rest, window):
    show(RED, GREEN, name="Spring")
    show(BLUE, RED, name="Autumn")
    page = turn_to("Compare")
    rest(page)
    page.list.setCurrentRow(1)
    assert window.colors.grid.selected_places == [1]
    window.colors.grid.select([0])
    choose(page, "Autumn", "Spring")
    rest(page)
    page.list.setCurrentRow(1)
    assert window.colors.grid.selected_places == [0]


def test_a_closed_palette_is_compared_no_more(judge, show, turn_to, rest, window):
    show(RED, GREEN, name="Spring")
    show(BLUE, RED, name="Autumn")
    page = turn_to("Compare")
    rest(page)
    window.store.send(events.ClosePalette(0))
    rest(page)
    assert [page.before.itemText(place) for place in range(page.before.count())] == ["Autumn"]
    assert page.summary.text() == "Nothing changed."


def test_against_an_empty_palette_all_is_gone(judge, show, turn_to, rest):
    show(RED, name="Spring")
    show(name="Empty")
    page = turn_to("Compare")
    rest(page)
    assert listed(page) == [("Red", "removed")]
