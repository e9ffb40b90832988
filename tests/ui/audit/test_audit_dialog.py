"""A brand audit from its command to its report."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from huescope.collection.audit import PictureAudit
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.sources.local import LocalFile
from huescope.ui.audit import model as model_module
from huescope.ui.audit.dialog import AuditDialog
from huescope.ui.audit.model import AuditModel
from huescope.ui.clipboard import incoming
from huescope.ui.main_window.drop_overlay import DropOverlay
from huescope.ui.state import events
from huescope.ui.tasks.brand_audit import Audited

RED, BLUE = (200, 16, 46), (1, 33, 105)
BRAND = Palette("Flag", (Swatch(RED, name="Signal"), Swatch((0, 120, 60), name="Leaf")))


@pytest.fixture
def folder(tmp_path):
    """A folder of a picture that is half on brand, one that is not, and a broken one below."""
    folder = tmp_path / "pictures"
    (folder / "more").mkdir(parents=True)
    half = np.full((40, 40, 3), RED, np.uint8)
    half[20:] = BLUE
    Image.fromarray(half).save(folder / "half.png")
    Image.new("RGB", (40, 20), BLUE).save(folder / "more" / "off.png")
    (folder / "more" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return folder


def drop_on(window, part, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place = part.mapTo(window, part.rect().center())
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(place, *how))
    window.dragMoveEvent(QDragMoveEvent(place, *how))
    window.dropEvent(QDropEvent(QPointF(place), *how))


def drag_in_and_end_unnoticed(window, path, qtbot):
    """Drag a file in, and go on with the keyboard as if the drag had ended; give what was told."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(window.rect().center(), *how))
    (overlay,) = window.findChildren(DropOverlay)
    assert overlay.isVisible()
    text = overlay.text
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not overlay.isVisible()
    return text


def names(dialog):
    return [each.source.name for each in dialog.model.rows]


def test_a_folder_is_audited_told_worst_first_and_reported(
    empty_window, folder, qtbot, tmp_path, done
):
    window, told = empty_window, []
    window.board_commands.notified.connect(told.append)
    window.actions_by_id["brand_audit"].trigger()
    assert len(told) == 1  # there is no palette
    done(window, lambda: window.open_commands.open_paths([folder]))
    qtbot.waitUntil(lambda: window.browser.place is not None)
    window.store.send(events.AddPalettes([BRAND]))
    for _ in range(2):  # two audits do not stop each other
        window.actions_by_id["brand_audit"].trigger()
    dialog, other = window.findChildren(AuditDialog)
    other.reject()
    qtbot.waitUntil(dialog.report_button.isEnabled)

    assert names(dialog) == ["off.png", "half.png"]
    assert [each.audit.share for each in dialog.model.rows] == [0, 0.5]
    assert "2 pictures, 25" in dialog.told.text()
    assert "1 picture cannot be read" in dialog.told.text()
    worst = dialog.model.index(0)
    assert "#012169" in worst.data(Qt.ItemDataRole.ToolTipRole)
    assert "without Signal, Leaf" in worst.data()
    assert not dialog.grab().isNull()

    for suffix, expected in (
        (".csv", b"half.png"),
        (".html", b"data:image/webp"),
        (".pdf", b"%PDF"),
    ):
        path = tmp_path / f"audit{suffix}"
        dialog.save_report(path)
        qtbot.waitUntil(lambda path=path: path.name in dialog.told.text())
        assert expected in path.read_bytes()

    with qtbot.waitSignal(dialog.picture_chosen) as chosen:
        dialog.list.setCurrentIndex(worst)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert chosen.args[0].name == "off.png"
    assert not dialog.findChildren(QFileDialog)
    dialog.within.setValue(50)
    qtbot.waitUntil(lambda: names(dialog) == [] or not dialog.report_button.isEnabled())
    qtbot.waitUntil(dialog.report_button.isEnabled)
    assert dialog.model.rows[-1].audit.share > 0.5
    dialog.close()

    # A palette file that is dropped on the browser audits what is listed there.
    swatches = tmp_path / "brand.gpl"
    swatches.write_text("GIMP Palette\nName: Brand\n#\n200 16 46\tSignal\n")
    told_over = drag_in_and_end_unnoticed(window, swatches, qtbot)
    assert told_over == "Drop to see the picture in these colours"
    assert drag_in_and_end_unnoticed(window, tmp_path, qtbot) == "Drop to see its colours"
    drop_on(window, window.docks.browser, swatches)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(AuditDialog)))
    (dialog,) = (each for each in window.findChildren(AuditDialog) if each.isVisible())
    qtbot.waitUntil(dialog.report_button.isEnabled)
    assert dialog.model.brand.names == ("Signal",)
    dialog.close()
    swatches.write_bytes(b"\0")
    window.board_commands.audit_file(swatches)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_only_the_worst_pictures_of_a_large_place_keep_their_maps(tmp_path, monkeypatch):
    monkeypatch.setattr(model_module, "MOST_MAPS", 2)
    model = AuditModel()
    for number, share in enumerate((0.5, 0.2, 0.9, 0.1, 0.4)):
        path = tmp_path / f"{number}.png"
        path.write_bytes(b"map")
        audit = PictureAudit(str(number), share, (share,), ())
        model.add(Audited(LocalFile(path), audit, QImage(4, 4, QImage.Format.Format_RGB32), path))
    assert [each.audit.share for each in model.rows] == [0.1, 0.2, 0.4, 0.5, 0.9]
    assert [each.map and each.map.name for each in model.rows] == ["3.png", "1.png", *[None] * 3]
    assert [each.thumbnail.isNull() for each in model.rows] == [False, False, True, True, True]
    assert sorted(each.name for each in tmp_path.glob("*.png")) == ["1.png", "3.png"]
    assert model.mean_share == pytest.approx(0.42)


@pytest.mark.parametrize(
    ("names", "expected"),
    [(["a.ase"], "a.ase"), (["a.png"], None), (["a.ase", "b.ase"], None), ([], None)],
)
def test_a_palette_file_is_told_from_other_drops(names, expected, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    found = incoming.palette_file(mime)
    assert (found and found.name) == expected
