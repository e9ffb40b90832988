"""The export dialog, driven by mouse and keyboard."""

import errno
import io
import json
import zipfile
from pathlib import Path

import pytest
import swatch as independent_ase
import tinycss2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from huescope.palette import formats
from huescope.palette.formats import Option
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.export.writing import Written
from huescope.ui.widgets.check_box import CheckBox
from huescope.ui.widgets.drop_down import DropDown
from huescope.ui.widgets.options_form import OptionsForm


def shown_names(dialog):
    return [item.text() for item in dialog.formats._formats() if not item.isHidden()]


def test_every_format_is_listed_under_its_family(open_dialog, palette):
    dialog = open_dialog(palette)
    items = [(item.text(), item.data(Qt.ItemDataRole.UserRole)) for item in dialog.formats._items()]
    assert {name for _text, name in items if name} == set(formats.writers())
    family = None
    for text, name in items:
        if name is None:
            family = text
        else:
            assert formats.FAMILIES[formats.get(name).FAMILY] == family
            assert text == formats.get(name).LABEL


def test_a_format_is_found_by_typing_and_the_preview_follows(open_dialog, palette, written, qtbot):
    dialog = open_dialog(palette)
    qtbot.keyClicks(dialog.formats.field, ".scss")
    assert shown_names(dialog) == ["SCSS"]
    assert written(dialog).format == "scss"
    assert dialog.heading.text() == "SCSS"
    assert dialog.preview.text.toPlainText() == formats.write(palette, "scss").decode()
    assert "$sonne: #ffc800;" in dialog.preview.text.toPlainText()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("adobe ex", "ase"),
        ("css", "css"),
        ("ASE", "ase"),
        ("illustrator", "ase"),
        ("gimp", "gpl"),
        (".act", "act"),
    ],
)
def test_what_is_typed_finds_the_format_that_is_meant(open_dialog, palette, typed, found):
    dialog = open_dialog(palette)
    dialog.formats.field.setText(typed)
    assert dialog.formats.current == found


def test_an_empty_search_is_shown_and_keeps_the_format(open_dialog, palette, written, qtbot):
    dialog = open_dialog(palette)
    dialog.formats.field.setText("teapot")
    assert shown_names(dialog) == []
    assert dialog.formats.list.is_empty
    assert dialog.formats.current == "css"
    qtbot.keyClick(dialog.formats.field, Qt.Key.Key_Return)  # asks for no file
    qtbot.keyClick(dialog.formats.field, Qt.Key.Key_Escape)
    assert len(shown_names(dialog)) == len(formats.writers())
    assert dialog.isVisible()
    qtbot.keyClick(dialog.formats.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_arrow_keys_walk_the_list_past_the_headings(open_dialog, palette, qtbot):
    dialog = open_dialog(palette)
    seen = [dialog.formats.current]
    for _ in range(len(formats.writers()) - 1):
        qtbot.keyClick(dialog.formats.field, Qt.Key.Key_Down)
        seen.append(dialog.formats.current)
    assert sorted(seen) == sorted(formats.writers())
    qtbot.keyClick(dialog.formats.field, Qt.Key.Key_Up)
    assert dialog.formats.current == seen[-2]
    qtbot.keyClicks(dialog.formats.list, "g")
    assert dialog.formats.field.text() == "g"  # from there on the keyboard is in the field
    assert dialog.formats.field.hasFocus() or not dialog.isActiveWindow()
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        qtbot.keyClick(dialog.formats.list, key)
    assert dialog.formats.field.text() == "g"
    qtbot.keyClick(dialog.formats.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_option_changes_what_is_written_and_is_remembered(
    open_dialog, palette, written, settings
):
    dialog = open_dialog(palette)
    dialog.form.inputs["prefix"].setText("brand")
    dialog.form.inputs["notation"].setCurrentIndex(dialog.form.inputs["notation"].findText("OKLCH"))
    dialog.form.inputs["fallback"].setChecked(False)
    text = written(dialog).text
    assert dialog.preview.text.toPlainText() == text
    rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    root = next(rule for rule in rules if rule.type == "qualified-rule")
    declared = tinycss2.parse_blocks_contents(
        root.content, skip_comments=True, skip_whitespace=True
    )
    assert [each.name for each in declared][1:] == ["--brand-sonne", "--brand-meer"]
    assert tinycss2.serialize(declared[1].value).strip().startswith("oklch(")
    dialog.reject()
    again = open_dialog(palette)
    assert again.form.values["prefix"] == "brand"
    assert again.form.values["notation"] == "oklch"
    assert again.form.values["fallback"] == "no"
    assert settings.export_options("scss") == {}


def test_the_format_is_remembered(open_dialog, palette, written):
    dialog = open_dialog(palette)
    dialog.formats.field.setText("gimp")
    dialog.reject()
    assert open_dialog(palette).formats.current == "gpl"


def test_a_remembered_choice_that_is_gone_is_survived(open_dialog, palette, written, settings):
    settings.export_format = "no such format"
    settings.set_export_options("css", {"notation": "cmyk", "gone": "yes", "prefix": "x"})
    dialog = open_dialog(palette)
    assert written(dialog).options["notation"] == "hex"
    assert "--x-sonne" in written(dialog).text


def test_the_text_is_copied_as_it_is_shown(open_dialog, palette, written):
    dialog = open_dialog(palette)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == formats.write(palette, "css").decode()
    assert "Copied" in dialog.message.text()


def test_copying_right_after_a_change_copies_what_was_chosen(open_dialog, palette, qtbot):
    dialog = open_dialog(palette)
    QGuiApplication.clipboard().setText("before")
    dialog.form.inputs["prefix"].setText("late")
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    assert "--late-sonne" in QGuiApplication.clipboard().text()


def test_a_binary_format_shows_what_it_holds_and_is_not_copied(open_dialog, palette, written):
    dialog = open_dialog(palette)
    dialog.formats.field.setText(".ase")
    content = written(dialog).content
    assert isinstance(content, bytes)
    assert f"{len(content)} bytes" in dialog.preview.line.text
    assert "3 colours" in dialog.preview.line.text
    assert "1 group" in dialog.preview.line.text
    lines = dialog.preview.text.toPlainText().splitlines()
    assert lines == [
        "Warm", "    #c8102e  Rot, “rot”", "    #ffc800  Sonne", "#012169  Meer",
    ]  # fmt: skip
    assert dialog.preview.strip.isVisible()
    image = dialog.preview.strip.grab().toImage()
    y_px = image.height() // 2
    assert [image.pixelColor(x, y_px).name() for x in (2, image.width() // 2)] == [
        "#c8102e", "#ffc800",
    ]  # fmt: skip
    assert not dialog.copy_button.isEnabled()
    assert "no text" in dialog.copy_button.toolTip()


def test_a_folder_shows_each_of_its_files(open_dialog, palette, written):
    dialog = open_dialog(palette)
    dialog.formats.field.setText("xcode")
    content = written(dialog).content
    names = [dialog.preview.files.item(row).text() for row in range(dialog.preview.files.count())]
    assert names == list(content)
    for row, name in enumerate(names):
        dialog.preview.files.setCurrentRow(row)
        assert json.loads(dialog.preview.text.toPlainText()) == json.loads(content[name])
    assert not dialog.copy_button.isEnabled()


def test_losses_are_shown(open_dialog, palette, written):
    dialog = open_dialog(palette)
    written(dialog)
    assert not dialog.losses.isVisible()
    dialog.formats.field.setText(".act")
    written(dialog)
    assert dialog.losses.isVisible()
    assert dialog.losses.text().splitlines() == list(formats.losses(palette, "act"))
    assert "Names are lost." in dialog.losses.text()


def test_a_file_is_saved_under_the_palettes_name_and_read_by_others(
    open_dialog, palette, written, answer, qtbot, tmp_path, settings
):
    dialog = open_dialog(palette)
    dialog.formats.field.setText(".ase")
    settings.export_folder = str(tmp_path)
    path = tmp_path / "Łódź gold.ase"
    offered = answer(path)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_button.click()
    assert offered == [str(path)]
    assert saved.args[0].path == path
    assert dialog.message.text().startswith("Saved Łódź gold.ase")
    again = formats.read(path.read_bytes(), path.name)
    assert [each.name for each in again.swatches] == [each.name for each in palette.swatches]
    warm, sea = independent_ase.parse(str(path))
    assert [each["name"] for each in warm["swatches"]] == ["Rot, “rot”", "Sonne"]
    assert sea["data"]["values"] == pytest.approx([1 / 255, 33 / 255, 105 / 255], abs=1e-6)


@pytest.mark.parametrize("gone", ["gone", "n" * 300])
def test_the_own_folder_is_offered_where_the_last_one_is_gone(
    open_dialog, palette, answer, qtbot, tmp_path, settings, monkeypatch, gone
):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    settings.export_folder = str(tmp_path / gone)
    dialog = open_dialog(palette)
    offered = answer("")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(offered))
    assert Path(offered[0]).parent == tmp_path / "home"


def test_a_suffix_that_is_left_out_is_added_but_writes_over_nothing_unasked(
    open_dialog, palette, answer, qtbot, tmp_path
):
    dialog = open_dialog(palette)
    other = tmp_path / "mine.css"
    other.write_text("precious")
    offered = answer(tmp_path / "mine", "")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: len(offered) > 1)
    assert offered[1] == str(other)
    assert other.read_text() == "precious"
    answer(tmp_path / "mine", other)
    with qtbot.waitSignal(dialog.saved):
        dialog.save_button.click()
    assert "--sonne" in other.read_text()
    answer(tmp_path / "new")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_button.click()
    assert saved.args[0].path == tmp_path / "new.css"
    assert dialog._settings.export_folder == str(tmp_path)


def test_a_folder_format_is_saved_as_a_folder_or_a_zip_file(
    open_dialog, palette, written, answer, qtbot, tmp_path, settings
):
    settings.export_folder = str(tmp_path)
    dialog = open_dialog(palette)
    dialog.formats.field.setText("xcode")
    content = written(dialog).content
    answer(tmp_path / "Łódź gold.xcassets")
    with qtbot.waitSignal(dialog.saved):
        dialog.save_button.click()
    folder = tmp_path / "Łódź gold.xcassets"
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert found == content
    offered = answer(tmp_path / "packed", chosen_filter=1)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_button.click()
    assert offered[-1] == str(tmp_path / "Łódź gold 2.xcassets")
    assert saved.args[0].path == tmp_path / "packed.xcassets.zip"
    with zipfile.ZipFile(io.BytesIO(saved.args[0].path.read_bytes())) as archive:
        assert set(archive.namelist()) == {f"packed.xcassets/{path}" for path in content}


def test_a_folder_that_takes_nothing_is_one_sentence_in_the_dialog(
    open_dialog, palette, answer, qtbot, tmp_path
):
    dialog = open_dialog(palette)
    (tmp_path / "file").touch()
    answer(tmp_path / "file" / "mine.css")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "mine.css" in dialog.message.text())
    assert "cannot be written" in dialog.message.text()
    assert dialog.message.text().count(".") == 2  # of the suffix, and of the sentence
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()


def test_an_empty_palette_is_reported(open_dialog):
    dialog = open_dialog(Palette("Nothing"))
    assert "no colours yet" in dialog.preview.sentence.text()
    assert dialog.preview.sentence.isVisible()
    assert not dialog.save_button.isEnabled()
    assert not dialog.copy_button.isEnabled()


def test_a_failing_format_shows_its_error_and_the_next_one_works(
    open_dialog, palette, written, monkeypatch
):
    from huescope.errors import OptionError

    def fail(_palette, _options):
        raise OptionError("mine.j2, line 3: there is no colour mauve.")

    dialog = open_dialog(palette)
    with monkeypatch.context() as patch:
        patch.setattr(formats.get("scss"), "write", fail)
        dialog.formats.field.setText(".scss")
        assert written(dialog) is None
    assert dialog.preview.sentence.text() == "mine.j2, line 3: there is no colour mauve."
    assert not dialog.save_button.isEnabled()
    dialog.formats.field.setText(".less")
    assert written(dialog).format == "less"
    assert dialog.save_button.isEnabled()


def test_formats_that_came_meanwhile_are_listed(open_dialog, palette, monkeypatch, qtbot):
    dialog = open_dialog(palette)
    dialog.reject()
    fewer = {name: each for name, each in formats.writers().items() if name != "css"}
    monkeypatch.setattr(formats, "writers", lambda: fewer)
    dialog.ask(palette)
    qtbot.waitUntil(lambda: "CSS custom properties" not in shown_names(dialog))


def test_a_picture_is_shown_as_a_picture(open_dialog, palette, written):
    dialog = open_dialog(palette)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    both = Written(palette, "svg", {}, b"<svg/>", "<svg/>", image, None, ())
    dialog.preview.show_written(both)
    view = dialog.preview.image
    assert view.isVisible()
    seen = view.viewport().grab().toImage()
    assert seen.pixelColor(seen.rect().center()).name() == "#ff0000"
    assert seen.pixelColor(5, 5).name() != "#ff0000"  # it is not enlarged
    dialog.preview.as_text.click()
    assert not view.isVisible()
    assert dialog.preview.text.toPlainText() == "<svg/>"


def test_a_long_picture_is_seen_as_wide_as_there_is_room_and_scrolled(open_dialog, palette):
    dialog = open_dialog(palette)
    image = QImage(1200, 6000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    long = Written(palette, "png", {}, b"", None, image, None, ())
    dialog.preview.show_written(long)
    view = dialog.preview.image
    bar = view.verticalScrollBar()
    assert bar.maximum() > 1000
    seen = view.viewport().grab().toImage()
    edges = [(1, 1), (seen.width() - 2, seen.height() - 2)]
    assert [seen.pixelColor(*edge).name() for edge in edges] == ["#ff0000", "#ff0000"]
    image.fill(Qt.GlobalColor.blue)
    bar.setValue(500)
    dialog.preview.show_written(long)
    assert bar.value() == 500
    dialog.resize(dialog.width() - 100, dialog.height())
    assert view.viewport().width() < seen.width()


def test_a_form_is_made_of_any_options(qtbot, theme):
    options = (
        Option("title", "Title", "What stands above.", "Colours"),
        Option("dark", "Dark", "Whether it is dark.", "no", {"yes": "Yes", "no": "No"}),
        Option("size", "Size", "Of the page.", "a4", {"a4": "A4", "letter": "Letter"}),
        Option("names", "Names", "How they are joined.", "camel", {"camel": "camelCase"}),
    )
    owner = QWidget()
    qtbot.addWidget(owner)
    form = OptionsForm(theme, options, {"size": "letter", "dark": "perhaps"}, owner)
    assert [type(made) for made in form.inputs.values()] == [QLineEdit, CheckBox, DropDown]
    assert form.values == {"title": "Colours", "dark": "no", "size": "letter"}
    assert all(made.toolTip() and made.accessibleName() for made in form.inputs.values())
    with qtbot.waitSignal(form.edited):
        form.inputs["dark"].click()
    assert form.values["dark"] == "yes"


def test_256_colours_are_written_too(open_dialog, written):
    many = Palette("Many", tuple(Swatch((level, 0, 255 - level)) for level in range(256)))
    dialog = open_dialog(many)
    assert len(formats.read(written(dialog).content, "many.css").swatches) == 256


def test_a_folder_without_permission_is_one_sentence(
    open_dialog, palette, answer, qtbot, tmp_path, monkeypatch
):
    from huescope.palette import files

    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    dialog = open_dialog(palette)
    monkeypatch.setattr(files, "_replace", refuse)
    answer(tmp_path / "mine.css")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.message.text()))
    assert dialog.message.text().endswith("mine.css: cannot be written (Permission denied).")
    assert list(tmp_path.glob("*.css")) == []


def test_tab_order_is_list_options_buttons(open_dialog, palette):
    dialog = open_dialog(palette)
    dialog.formats.field.setText(".scss")
    way, widget = [], dialog.formats.field
    while widget is not dialog.save_button:
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            way.append(widget)
    assert way[0] is dialog.formats.list
    assert way[1:6] == list(dialog.form.inputs.values())
    assert way[6:] == [
        dialog.preview.text, dialog.copy_button, dialog.save_button,
    ]  # fmt: skip


def test_every_control_explains_itself(open_dialog, palette):
    dialog = open_dialog(palette)
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for each in dialog.findChildren(kind)
        if each.isVisible() and each.parent() is not dialog.formats.field
    ]
    assert len(controls) > 8
    assert [each for each in controls if not each.toolTip()] == []
