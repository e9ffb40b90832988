"""The page of pairs that pass: real text in real colours, filtered, copied and mended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def test_it_is_the_first_page_and_lists_the_best_pairs_first(judge, show, turn_to, qtbot):
    show(("#000080", "Navy"), ("#ff0000", "Red"))
    page = turn_to("Pairs That Pass")
    assert next(iter(judge.pages)) == "Pairs That Pass"
    first, *others = page.list.rows()
    assert (first.names, first.codes) == ("white on Navy", "#ffffff on #000080")
    assert (first.figure, first.grade) == ("16.00 : 1", "Text, AAA")
    ratios = [row.pair.ratio for row in page.list.rows()]
    assert ratios == sorted(ratios, reverse=True)
    assert any(row.text_name == "black" for row in others)
    assert page.summary.text().startswith("2 pairs pass for text, 1 of them at AAA")
    page.filters["Controls"].click()
    assert {row.grade for row in page.list.rows()} == {"Controls"}
    page.list.grab()
    page.filters["Large text"].click()
    assert "Large text, AAA" in {row.grade for row in page.list.rows()}
    page.list.grab()

    with qtbot.waitSignal(page.select_requested) as selected:
        page.list.setCurrentRow(1)
    assert selected.args[0]
    page.list.setCurrentRow(0)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    css = "color: #ffffff;\nbackground-color: #000080;"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == css)
    assert page.done.text() == "Copied: color: #ffffff; background-color: #000080;"


def test_where_no_pair_passes_it_says_what_is_missing_and_mends_it(judge, show, turn_to, rest):
    show(("#777777", "Grey"), ("#8899aa", "Mist"))
    page = turn_to("Pairs That Pass")
    assert page.list.count() > 0
    page.neutral.click()
    rest(page)
    page.filters["Text"].click()
    assert page.missing.text().startswith("No two colours pass: text needs 4.5 : 1")
    assert "Mist" in page.missing.text()
    assert not page.copy.isEnabled()
    page.apply.click()
    rest(page)
    assert [row.grade for row in page.list.rows()] == ["Text, AA"]
    assert judge._store.state.document.history.undo_title == "Fix Contrast"


def test_of_one_colour_there_are_pairs_with_black_and_white(show, turn_to, rest):
    show("#c8102e")
    page = turn_to("Pairs That Pass")
    assert [row.names for row in page.list.rows()] == ["white on #c8102e", "black on #c8102e"]
    page.neutral.click()
    rest(page)
    assert page.missing.text().startswith("There is only one colour")
    assert page.apply.isHidden()
