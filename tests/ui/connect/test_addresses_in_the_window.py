"""An address opens in the window together with what lies beside it."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from huescope.errors import SecretNeeded
from huescope.sources.keyring import KEYRING
from huescope.sources.kinds import s3
from huescope.sources.reference import Reference
from huescope.ui.connect.secret_dialog import SecretDialog


def png(level):
    data = io.BytesIO()
    Image.fromarray(np.full((8, 8, 3), level, np.uint8)).save(data, "PNG")
    return data.getvalue()


@pytest.fixture(scope="session")
def gallery(s3_service):
    pictures = {f"shoot/{number}.png": png(40 * number) for number in range(3)}
    s3_service.bucket("gallery", pictures)
    return s3_service.values("gallery")


def test_a_picture_of_a_bucket_opens_with_its_neighbours(window, gallery, qtbot):
    reference = s3._reference(s3._account("gallery", gallery), "")
    KEYRING.remember(reference, {"secret_key": gallery["secret_key"]})
    with qtbot.waitSignals([window.store.settled, window.browser.place_shown]):
        window.open_commands.open_typed(["s3://gallery/shoot/1.png"], gallery)
    assert window.store.state.shown.source.name == "1.png"
    assert window.browser.count == 3
    with qtbot.waitSignal(window.store.settled):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)
    assert window.store.state.shown.source.name == "2.png"
    assert [swatch.rgb for swatch in window.store.state.arranged.swatches] == [(80, 80, 80)]


def test_files_beside_an_address_are_listed(window, gallery, flag, qtbot):
    with qtbot.waitSignal(window.connections.place_found):
        window.open_commands.open_typed(["s3://gallery/shoot/", str(flag)], gallery)


def test_a_picture_and_its_place_share_one_question(window, qtbot):
    values = (("bucket", "gallery"),)
    asked = window.connections
    for location, then in (
        ("s3://gallery/a.png", asked.open_picture),
        ("s3://gallery/", asked.open_place),
    ):
        needed = SecretNeeded("gallery", "the secret key is missing", "secret_key")
        asked.ask(Reference("s3", location, values), needed, then)
    (question,) = window.findChildren(SecretDialog)
    question.reject()
