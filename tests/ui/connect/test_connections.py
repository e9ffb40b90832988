import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from web_server import reply, status

from huescope.cancellation import Job
from huescope.errors import SecretNeeded
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.sources.keyring import KEYRING
from huescope.sources.kinds import s3
from huescope.sources.reference import Reference
from huescope.ui.audit.dialog import AuditDialog
from huescope.ui.connect.secret_dialog import SecretDialog
from huescope.ui.state import events

REFUSED = "<Error><Code>AccessDenied</Code><RequestId>R-7</RequestId></Error>"


@pytest.fixture
def place(bucket):
    return s3.S3Place(s3._account("window", bucket), "")


def question_in(widget, qtbot):
    qtbot.waitUntil(lambda: bool(widget.findChildren(SecretDialog)))
    (question,) = widget.findChildren(SecretDialog)
    return question


def answer(question, secret, qtbot):
    line = question.findChild(QLineEdit)
    qtbot.keyClicks(line, secret)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_kinds_are_loaded_beforehand(connections, qtbot):
    with qtbot.waitSignal(connections.prepared) as prepared:
        connections.prepare()
    assert "s3" in prepared.args[0]


def test_an_address_is_a_picture_or_a_place(connections, qtbot):
    with qtbot.waitSignal(connections.source_found) as found:
        connections.open_text("https://example.org/a.png?token=x")
    assert found.args[0].name == "a.png"
    with qtbot.waitSignal(connections.place_found) as found:
        connections.open_text("s3://photos/2026/")
    assert found.args[0].name == "2026"


@pytest.mark.parametrize(
    ("text", "message"), [("s3://", "an address looks like"), ("hello", "no address")]
)
def test_a_malformed_address_is_one_sentence(connections, qtbot, text, message):
    with qtbot.waitSignal(connections.notified) as signal:
        connections.open_text(text)
    assert message in signal.args[0]


def test_an_address_is_opened_with_the_account_used_last(connections, place, settings, qtbot):
    settings.set_typed("s3", dict(place.account.values))
    with qtbot.waitSignal(connections.source_found) as found:
        connections.open_text("s3://window/a.png")
    assert found.args[0].account.access_key == place.account.access_key
    with pytest.raises(SecretNeeded):
        found.args[0].read(Job())
    KEYRING.remember(place.reference, {"secret_key": place.account.secret_key})
    with qtbot.waitSignal(connections.source_found) as found:
        connections.open_text("s3://window/a.png")
    assert found.args[0].read(Job()) == b"not a picture"


def test_a_reference_of_an_unknown_kind_is_one_sentence(connections, qtbot):
    for go in (connections.open_picture, connections.open_place):
        with qtbot.waitSignal(connections.notified) as signal:
            go(Reference("gopher", "gopher://x"))
        assert "gopher" in signal.args[0]


@pytest.mark.parametrize("is_place", [True, False])
def test_a_secret_is_asked_for_once(connections, place, qtbot, is_place):
    source = s3.S3Source(place.account, "a.png")
    wanted = place if is_place else source
    needed = SecretNeeded("window", "the secret key of this access key is needed", "secret_key")
    then = connections.open_place if is_place else connections.open_picture
    connections.ask(wanted.reference, needed, then)
    question = question_in(connections.parent(), qtbot)
    assert question.sentence.text() == str(needed)
    assert not question.open_button.isEnabled()
    found = connections.place_found if is_place else connections.source_found
    with qtbot.waitSignal(found) as opened:
        answer(question, place.account.secret_key, qtbot)
    assert opened.args == [wanted]
    with qtbot.waitSignal(found) as again:
        then(wanted.reference)
    assert again.args == [wanted]


def test_a_secret_may_be_refused(connections, place, qtbot):
    connections.ask(place.reference, SecretNeeded("x", "y", "secret_key"), connections.open_place)
    question = question_in(connections.parent(), qtbot)
    with (
        qtbot.assertNotEmitted(connections.place_found),
        qtbot.waitSignal(question.destroyed),
    ):
        qtbot.keyClick(question, Qt.Key.Key_Escape)


# -- in the window ---------------------------------------------------------------------------------


def paste(window, text):
    QGuiApplication.clipboard().setText(text)
    window.actions_by_id["paste"].trigger()


def test_a_pasted_address_just_opens(window, flag, server, settings, qtbot):
    server.put("/flag.png", reply(flag.read_bytes()))
    with qtbot.waitSignal(window.store.settled):
        paste(window, f"{server.url}/flag.png")
    assert window.store.state.shown.source.name == "flag.png"
    qtbot.waitUntil(lambda: settings.recent == [Reference("web", f"{server.url}/flag.png")])
    window.store.send(events.Cancel())
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_recent(settings.recent[0])
    assert server.asked("/flag.png") == 2


def test_an_address_with_a_token_is_not_kept(window, flag, server, settings, qtbot):
    server.put("/flag.png?token=x", reply(flag.read_bytes()))
    with qtbot.waitSignal(window.store.settled):
        paste(window, f"{server.url}/flag.png?token=x")
    assert window.store.state.shown.source.name == "flag.png"
    assert settings.recent == []


def test_the_request_of_a_picture_that_fails_can_be_copied(window, server, qtbot):
    server.put("*", status(403, REFUSED))
    endpoint = Reference("s3", "s3://photos/a.png", (("endpoint", server.url),))
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ):
        window.open_commands.open_recent(endpoint)
    assert "not public" in window.picture.empty_state.text
    assert window.picture.empty_state.copy.isVisible()
    window.picture.empty_state.copy.click()
    assert QGuiApplication.clipboard().text() == "R-7"
    window.picture.show_unavailable("Nothing", "here")
    assert not window.picture.empty_state.copy.isVisible()


def test_a_remembered_place_asks_for_its_secret_again(window, place, qtbot):
    """Once for the browser and for an audit, which both go on with it."""
    window.connections.open_place(place.reference)
    question = question_in(window, qtbot)
    window.store.send(events.AddPalettes([Palette("Brand", (Swatch((1, 2, 3)),))]))
    window.actions_by_id["brand_audit"].trigger()
    (audit,) = window.findChildren(AuditDialog)
    with qtbot.waitSignal(audit.secret_needed):
        pass
    qtbot.waitUntil(lambda: "secret key" in audit.told.text())
    assert question_in(window, qtbot) is question
    with qtbot.waitSignal(window.browser.place_shown) as shown:
        answer(question, place.account.secret_key, qtbot)
    assert shown.args == [place]
    qtbot.waitUntil(lambda: "not a picture" in audit.told.text())
    audit.reject()


def test_a_remembered_picture_asks_for_its_secret_again(window, place, qtbot):
    window.open_commands.open_recent(s3.S3Source(place.account, "a.png").reference)
    question = question_in(window, qtbot)
    asked = window.store.state.picture.failure
    with qtbot.waitSignal(
        window.store.changed,
        check_params_cb=lambda state: state.picture.failure not in {None, asked},
    ) as failed:
        answer(question, place.account.secret_key, qtbot)
    picture = failed.args[0].picture
    assert picture.wanted.name == "a.png"
    assert "secret" not in str(picture.failure)


def test_the_menu_offers_recent_pictures_and_places(window, settings, flag, open_in, qtbot):
    menu = window.menus._recent
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["Nothing was opened yet"]
    open_in(window, flag)
    place = Reference("s3", "s3://photos/" + "a&b/" * 40)
    settings.change_places("recent", lambda _known: [("b", place)])
    menu.aboutToShow.emit()
    texts = {each.data(): each.text() for each in menu.actions() if each.data()}
    assert texts[Reference("local", str(flag))]
    assert texts[place].startswith("s3://photos/a&&b/")
    assert len(texts[place].replace("&&", "&")) <= 73
    with qtbot.waitSignal(window.connections.place_found):
        next(each for each in menu.actions() if each.data() == place).trigger()
    menu.actions()[-1].trigger()
    assert settings.recent == []
    window.runner.cancel("connect")


def test_the_form_opens_from_the_menu_and_the_browser(window, qtbot):
    window.actions_by_id["connect"].trigger()
    assert window.connections.dialog.isVisible()
    window.connections.dialog.reject()
    window.browser.connect_requested.emit()
    assert window.connections.dialog.isVisible()
    window.connections.dialog.reject()
