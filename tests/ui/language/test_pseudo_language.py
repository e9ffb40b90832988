"""The window and its dialogs in a language whose every text is longer, and marked."""

import re
from functools import partial
from itertools import chain, product

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture
from huescope.ui.language import pseudo, translation
from huescope.ui.language.languages import ENGLISH
from huescope.ui.state import events
from huescope.ui.widgets import toast as toast_module
from huescope.ui.widgets.drop_down import DropDown
from huescope.ui.widgets.elided_label import ElidedLabel
from huescope.ui.widgets.status_label import StatusLabel

DIALOGS = (
    *("share", "export", "save_reduced", "settings", "shortcuts", "figures", "connect", "judge"),
    *("edit_color", "guide", "whats_new", "about", "commands"),
)
# What is the same in every language: notations, formulas, formats, keys, addresses, and the names
# of the test's own files.
NAMES = re.compile(
    r"/\S*/pytest-of-\S*|(pytest|popen)-[a-z0-9-]+|tmp"
    r"|Huescope [0-9][^\0]*|Huescope|bubblegum(?: pink)?|mediumaquamarine"
    r"|test_?[a-z_]*(…[a-z_]*)?_cl[0-9]+|/.*data/palettes"
    r"|^photo.png.*|photo|[ab].png|Markdown table|sRGB|CIELAB|CIEDE2000|CIE76|APCA|AAA?|HSL|RGB"
    r"|OKLCH|CSS|CSV|JSON|SCSS|PNG|MSE|PSNR|dB|px|English|Deutsch|Français|Español|Display P3"
    r"|Del|Esc|Left|Right|Up|Down|Home|End|Page|Space|Enter|Backspace|DEFAULT"
    r"|(Ctrl|Alt|Shift)\+[^\s)]+|^/.*photo.png|.*(://|/\.|ocid1|-1$|photos$).*"
)
MENUS = 6  # of swatches, picture, browser, eyedropper, library and board
SHORTENS_ITSELF = (ElidedLabel, StatusLabel)


@pytest.fixture
def pseudo_language(qapp):
    translation.use(qapp, pseudo.LEFT_TO_RIGHT, [pseudo.PseudoTranslator(qapp)])
    yield
    translation.use(qapp, ENGLISH, [])


@pytest.fixture
def settings(settings, tmp_path):
    settings.library_base = tmp_path / "data"
    return settings


def texts_of(widget):
    """Everything that a widget shows or says."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if hasattr(widget, "placeholderText"):
        yield widget.placeholderText()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
        yield from map(widget.tabToolTip, range(widget.count()))
    # Items of the window itself are colours and files.
    if isinstance(widget, QAbstractItemView) and isinstance(widget.window(), QDialog):
        yield from item_texts(widget.model(), QModelIndex())
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def item_texts(model, parent):
    """What the items of a list or tree show and explain."""
    columns = model.columnCount(parent) if not isinstance(model, QAbstractListModel) else 1
    for row, column in product(range(model.rowCount(parent)), range(columns)):
        index = model.index(row, column, parent)
        yield str(index.data() or "")
        yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from item_texts(model, index)


def untranslated(top):
    """Texts that have words outside brackets."""
    widgets = [each for each in [top, *top.findChildren(QWidget)] if not is_of_qt(each)]
    texts = {text for widget in widgets for text in texts_of(widget)}
    return sorted(filter(has_words_outside, texts))


def is_of_qt(widget):
    """Whether Qt made it, and translates it itself: the buttons of a dock and of a tab bar."""
    name = widget.objectName()
    return name.startswith("qt_") or "Scroll" in widget.accessibleName()


def has_words_outside(text):
    before = None
    while before != text:
        before, text = text, re.sub("⟦[^⟦⟧]*⟧", "", text)
    text = text.partition("⟦")[0]  # the name of a button ends before its keys
    return re.search("[A-Za-z]{2,}", NAMES.sub("", text)) is not None


def clipped(top):
    """Labels and buttons whose text has less room than it takes."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, SHORTENS_ITSELF):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height()
        elif isinstance(widget, DropDown):  # leaves its title out where there is no room
            needed_px = widget.fontMetrics().horizontalAdvance(widget.currentText())
            is_cut = needed_px > widget.width()
        elif isinstance(widget, QLabel | QAbstractButton | QComboBox):
            is_cut = widget.sizeHint().width() > widget.width() + 1
        else:
            continue
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        has_text = bool(text) and not (
            isinstance(widget, QToolButton) and widget.toolButtonStyle().name.endswith("IconOnly")
        )
        if is_cut and has_text:
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {text}"


def test_nothing_is_left_out_or_clipped(
    pseudo_language, window, photo, open_in, done, qtbot, monkeypatch
):
    open_in(window, photo)
    window.colors.grid.setCurrentIndex(window.colors.grid.model().index(0, 0))
    qtbot.waitUntil(lambda: not any(clipped(window)))
    inspector, margin_px = window.inspector, 12
    contents, place = inspector.widget(), inspector.viewport()
    qtbot.waitUntil(lambda: contents.width() <= place.width() + margin_px)
    pictures = [MemoryPicture("a.png", b""), MemoryPicture("b.png", b"")]
    openers = {each: window.actions_by_id[each].trigger for each in DIALOGS}
    for each in ("compare", "export_each"):
        openers[each] = partial(window.board_commands.take, each, pictures)
    faults = {"window": untranslated(window)}
    for command, opens in openers.items():
        opens()
        qtbot.waitUntil(lambda: bool(dialogs_of(window)))
        qtbot.waitUntil(lambda: not [*chain.from_iterable(map(clipped, dialogs_of(window)))])
        for dialog in dialogs_of(window):
            faults[command] = untranslated(dialog)
            dialog.close()

    window.actions_by_id["welcome"].trigger()
    qtbot.waitUntil(lambda: not any(clipped(window)))
    faults["welcome"] = untranslated(window)
    window.actions_by_id["cancel"].trigger()

    # Menus that are made when they are asked for.
    menus = asked_menus(window, monkeypatch)
    browser = window.browser
    ask_for_menu(window.colors.grid, window.picture.view)
    qtbot.waitUntil(lambda: browser._view.currentIndex().isValid())
    ask_for_menu(browser._view)
    eyedropper = window.picture.eyedropper.make_menu()
    menus.append(eyedropper)

    # The library, beside what is told after a crash.
    window.recovery.tell_crash(1e9)
    window.actions_by_id["keep_in_library"].trigger()
    window.actions_by_id["library"].trigger()
    page = browser.library.page
    qtbot.waitUntil(lambda: len(page.model.entries) == 1)
    page.view.setCurrentIndex(page.model.index(0, 0))
    ask_for_menu(page.view)
    qtbot.waitUntil(lambda: not any(clipped(window)))
    faults["library"] = [*untranslated(window), *notice_faults(window)]

    # A board.
    sources = [LocalFile(photo), MemoryPicture("b.png", photo.read_bytes())]
    done(window, lambda: window.board_commands.take("one_palette", sources))
    window.store.send(events.SelectOnBoard(frozenset({1})))
    window.picture.board.layer.menu_requested.emit(QPoint())
    qtbot.waitUntil(lambda: not any(clipped(window)))
    faults["board"] = untranslated(window)
    assert len(menus) == MENUS
    faults["menus"] = [text for menu in menus for text in untranslated(menu)]
    assert {where: found for where, found in faults.items() if found} == {}


def asked_menus(window, monkeypatch):
    """A list to which each menu is added that would be shown."""
    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    return menus


def ask_for_menu(*widgets):
    for widget in widgets:
        place = widget.mapToGlobal(QPoint(5, 5))
        reason = QContextMenuEvent.Reason.Keyboard
        widget.contextMenuEvent(QContextMenuEvent(reason, QPoint(5, 5), place))


def notice_faults(window):
    """What is wrong with the notice that is shown: each of its lines has room in the window."""
    toast = window.toast
    is_inside = window.rect().contains(toast.geometry())
    wrapped = toast.fontMetrics().boundingRect(toast._text_area, toast_module._WORDS, toast.text)
    is_whole = toast._text_area.contains(wrapped)
    return [toast.text] if has_words_outside(toast.text) or not (is_inside and is_whole) else []


def dialogs_of(window):
    tops = QApplication.topLevelWidgets()
    shown = [each for each in tops if each.isVisible() and each is not window]
    return [each for each in shown if isinstance(each, QDialog) or each is window.judge]
