from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from wait_limit import WAIT_LIMIT_S
from web_server import hang, status

from huescope.errors import HuescopeError, RemoteError
from huescope.sources import kinds
from huescope.sources.kinds import s3
from huescope.ui.connect.inputs import DropDownInput, SecretInput, TextInput

REFUSED = "<Error><Code>AccessDenied</Code><RequestId>R-7</RequestId></Error>"


def fill(dialog, values):
    dialog.form.fill(values)


def press(dialog, qtbot):
    qtbot.mouseClick(dialog.connect_button, Qt.MouseButton.LeftButton)


def test_every_kind_with_fields_has_its_form(dialog):
    offered = {name for name, kind in kinds.registry().items() if kind.FIELDS}
    assert set(dialog.forms) == offered
    assert "web" not in offered
    for name, form in dialog.forms.items():
        for field in kinds.get(name).FIELDS:
            made = form.inputs[field.name]
            expected = (
                SecretInput if field.secret else DropDownInput if field.choices else TextInput
            )
            assert isinstance(made, expected)
            assert made.toolTip() == field.hint


def test_every_input_has_tooltip_and_accessible_name(dialog):
    controls = dialog.findChildren(QAbstractButton) + dialog.findChildren(QLineEdit)
    assert len(controls) > 10
    for control in controls:
        assert control.toolTip(), control
        assert control.accessibleName() or control.text(), control


def test_a_secret_is_hidden_until_the_eye_is_opened(dialog, qtbot):
    secret = dialog.form.inputs["secret_key"]
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    secret.eye.click()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Normal
    secret.eye.click()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password


def test_a_choice_may_be_left_open(dialog):
    choice = dialog.form.inputs["anonymous"]
    assert (choice.value, choice.currentText()) == ("", "no")
    dialog.form.fill({"anonymous": "yes"})
    assert dialog.form.values["anonymous"] == "yes"
    dialog.form.fill({"anonymous": "nonsense"})
    assert dialog.form.values["anonymous"] == ""


def test_it_connects_and_remembers_all_but_the_secrets(dialog, bucket, settings, qtbot):
    fill(dialog, bucket)
    with qtbot.waitSignal(dialog.connected) as connected:
        qtbot.keyClick(dialog.form.inputs["bucket"], Qt.Key.Key_Return)
    (place,) = connected.args
    assert place.name == "window"
    assert dialog.isHidden()
    assert settings.typed_kind == "s3"
    kept = {name: value for name, value in bucket.items() if name != "secret_key"}
    assert settings.typed("s3") == kept
    settings.flush()
    assert bucket["secret_key"] not in Path(settings._store.fileName()).read_text()


def test_the_dialog_restores_its_values(connections, dialog, settings, qtbot):
    dialog.reject()
    settings.set_typed("s3", {"bucket": "photos", "region": "x", "gone": "y"})
    connections.show_form()
    assert dialog.kind == "s3"
    assert dialog.form.values["bucket"] == "photos"
    assert dialog.form.values["region"] == "x"


def test_what_is_missing_is_asked_for_without_a_request(dialog, qtbot):
    press(dialog, qtbot)
    assert dialog.status.text == "Bucket has to be filled in."
    assert dialog.focusWidget() is dialog.form.inputs["bucket"]


@pytest.mark.parametrize("secret", ["", "Sesame"])
def test_a_missing_or_wrong_secret_is_asked_for_in_its_field(dialog, bucket, qtbot, secret):
    fill(dialog, {**bucket, "secret_key": secret})
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: "secret key" in dialog.status.text)
    assert dialog.focusWidget() is dialog.form.inputs["secret_key"].line
    assert dialog.isVisible()
    assert dialog.connect_button.isEnabled()


def test_a_refusal_is_shown_and_its_request_id_can_be_copied(dialog, server, qtbot):
    server.put("*", status(403, REFUSED))
    fill(dialog, {"bucket": "photos", "endpoint": server.url})
    press(dialog, qtbot)
    qtbot.waitUntil(lambda: "not public" in dialog.status.text)
    assert dialog.status.copy.isVisible()
    dialog.status.copy.click()
    assert QGuiApplication.clipboard().text() == "R-7"
    dialog.form.fill({"bucket": ""})
    press(dialog, qtbot)
    assert not dialog.status.copy.isVisible()


def test_cancel_stops_and_keeps_what_was_typed(dialog, server, qtbot):
    server.put("*", hang)
    fill(dialog, {"bucket": "photos", "endpoint": server.url})
    press(dialog, qtbot)
    assert not dialog.connect_button.isEnabled()
    assert not dialog.form.isEnabled()
    qtbot.waitUntil(lambda: bool(server.requests))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert server.hung_up.wait(WAIT_LIMIT_S)
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert dialog.form.values["bucket"] == "photos"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_it_is_as_high_as_the_form_that_is_shown(dialog):
    heights = {}
    for name, tab in dialog._tabs.items():
        tab.click()
        heights[name] = dialog.height()
        assert dialog.kind == name
        assert dialog.form.height() >= dialog.form.sizeHint().height()
    fields = {name: len(kinds.get(name).FIELDS) for name in heights}
    assert sorted(heights, key=heights.get) == sorted(fields, key=fields.get)


def test_a_long_sentence_gets_the_room_that_it_needs(dialog):
    height_px = dialog.height()
    dialog._failed(RemoteError("holiday", "why " * 100, "R-1"))
    assert dialog.height() > height_px
    sentence = dialog.status._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert dialog.status.copy.geometry().bottom() <= dialog.status.height()
    dialog._failed(HuescopeError("Short."))
    assert dialog.height() == height_px


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_has_no_colour_of_its_own(dialog, theme, choice, qtbot):
    theme.choose(choice)
    dialog.status.show_error("Something went wrong.", "R-1")
    image = dialog.grab().toImage()
    seen = {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    # The font's smoothing is grey too: the offscreen screen has no order of sub-pixels.
    assert all(red == green == blue for red, green, blue in seen)
    assert len(seen) > 4
    theme.choose("light")


def test_the_first_page_of_a_bucket_is_asked_for_once(dialog, bucket, qtbot):
    place = s3.S3Place(s3._account("window", bucket), "")
    fill(dialog, bucket)
    with qtbot.waitSignal(dialog.connected) as connected:
        press(dialog, qtbot)
    assert connected.args == [place]
