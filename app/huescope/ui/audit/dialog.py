"""The dialog of a brand audit: pictures of a place, the worst first, and a report."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTemporaryDir, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import SecretNeeded
from huescope.ui.audit.delegate import AuditDelegate
from huescope.ui.audit.model import AuditedRole, AuditModel
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.swatches.text_strip import codes_text, paint_text_strip
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from huescope.cancellation import Job
    from huescope.collection.audit import Brand
    from huescope.collection.auditing import Audit
    from huescope.errors import HuescopeError
    from huescope.palette.palette import Palette
    from huescope.sources.place import Place
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.brand_audit import Audited, Unread
    from huescope.ui.tasks.runner import TaskRunner

_NUMBERS = itertools.count(1)  # several audits are open at once: none stops another
_SIZE = QSize(760, 680)
_STRIP_PX = 36
_USUAL, _MOST = 5.0, 50.0
_TYPED_MS = 400
_SUFFIXES = (".html", ".pdf", ".csv")


class _BrandStrip(QWidget):
    """The colours of the brand, with their names."""

    def __init__(self, theme: Theme, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._swatches = theme, palette.swatches
        self.setFixedHeight(design.sized(_STRIP_PX))
        self.setAccessibleName(tr("Colours of the brand"))
        self.setAccessibleDescription(codes_text(palette.swatches))
        self.setToolTip(plain(codes_text(palette.swatches)))
        theme.vision.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_text_strip(painter, self.rect(), self._swatches, self._theme.vision, shares=False)


class _Pictures(QListView):
    """A list in a dialog, whose default button Enter does not press as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class AuditDialog(QDialog):
    """Holds the pictures of a place against a palette.

    Parameters
    ----------
    theme : Theme
        The theme.
    runner : TaskRunner
        Runs the work.
    palette : Palette
        The colours of the brand.
    place : Place
        The pictures.
    parent : QWidget
        The window.
    """

    picture_chosen = Signal(object)
    """The `Source` of a picture that is to be opened."""
    secret_needed = Signal(object, object)
    """The `Place` that cannot be listed, and the `SecretNeeded` with what it asks for."""

    def __init__(
        self, theme: Theme, runner: TaskRunner, palette: Palette, place: Place, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._runner = theme, runner
        number = next(_NUMBERS)
        self._channel, self._report = f"brand audit {number}", f"report of the audit {number}"
        self._palette, self._place = palette, place
        self._maps = QTemporaryDir()
        self._failed: list[str] = []
        self._is_running = self._is_locked = False
        self.setWindowTitle(tr("Brand Audit of {place}", place=place.name))
        self.resize(text_sized(self, _SIZE))
        self.model = AuditModel()
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.list = _Pictures(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(AuditDelegate(theme, self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(tr("Pictures, the one with the least on brand first"))
        self.list.activated.connect(self._open)
        theme.changed.connect(self.list.viewport().update)
        theme.vision.changed.connect(self.list.viewport().update)
        self.within = QDoubleSpinBox(self)
        self.within.setRange(0, _MOST)
        self.within.setDecimals(1)
        self.within.setValue(_USUAL)
        self.within.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.within.setToolTip(
            tr("How far a pixel may be from a colour of the palette, as CIEDE2000")
        )
        self.within.setAccessibleName(tr("Tolerance"))
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._soon.timeout.connect(self._begin)
        self.within.valueChanged.connect(self._soon.start)
        self.report_button = QPushButton(tr("Save &Report…"), self)
        self.report_button.setToolTip(tr("Save all of it as a web page, a PDF or a table"))
        self.report_button.setDefault(True)
        self.report_button.clicked.connect(self._save)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.setToolTip(tr("Close the audit"))
        close.clicked.connect(self.reject)
        self._compose(close)
        self._begin()

    def _compose(self, close: QPushButton) -> None:
        strip = _BrandStrip(self._theme, self._palette, self)
        label = QLabel(tr("&Tolerance ΔE"), self)
        label.setBuddy(self.within)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(label)
        head.addWidget(self.within)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.report_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * design.STEP_PX] * 4)
        column.setSpacing(2 * design.STEP_PX)
        column.addWidget(strip)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    # -- the audit ---------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        self.model.begin()
        self._failed, self._is_running, self._is_locked = [], True, False
        self._tell()
        work = partial(
            _audit, self._place, self._palette, self.within.value(), Path(self._maps.path())
        )
        self._runner.submit(self._channel, work, self._take, self._fail, on_finished=self._end)

    def _take(self, found: Brand | Audited | Unread) -> None:
        from huescope.ui.tasks.brand_audit import Audited, Unread

        if isinstance(found, Audited):
            self.model.add(found)
        elif isinstance(found, Unread):
            self._failed.append(found.sentence)
        else:
            self.model.begin(found)
        self._tell()

    def _end(self) -> None:
        self._is_running = False
        self._tell()

    def _fail(self, error: HuescopeError) -> None:
        self._failed.append(str(error))
        if isinstance(error, SecretNeeded):
            self._is_locked = True
            self.secret_needed.emit(self._place, error)

    @Slot(object)
    def go_on(self, place: Place) -> None:
        """Begin again with a place that was unlocked, if it is what this audit waits for."""
        if self._is_locked and place.reference == self._place.reference:
            self._place = place
            self._begin()

    def _tell(self) -> None:
        """Say how far the audit is, and what it found."""
        count = self.model.rowCount()
        pictures = tr_plural("{n} picture", "{n} pictures", count)
        self.report_button.setEnabled(count > 0 and not self._is_running)
        if count:
            mean = share_text(self.model.mean_share)
            text = tr("{pictures}, {mean} on brand on average", pictures=pictures, mean=mean)
        elif self._is_running:
            text = tr("Reading pictures…")
        elif self._failed:
            text = translated(self._failed[0])
        else:
            text = tr("There are no pictures here.")
        if count and self._failed:
            unread = tr_plural(
                "{n} picture cannot be read", "{n} pictures cannot be read", len(self._failed)
            )
            text = f"{text}; {unread}"
        self.told.setText(f"{text}…" if self._is_running and count else text)
        self.told.setToolTip("\n".join(map(translated, self._failed[:20])))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.picture_chosen.emit(index.data(AuditedRole).source)

    # -- the report --------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        names = {".html": tr("Web page"), ".pdf": tr("PDF"), ".csv": tr("Table")}
        filters = [f"{names[each]} (*{each})" for each in _SUFFIXES]
        name, chosen = QFileDialog.getSaveFileName(
            self, tr("Save Report"), str(Path.home() / "audit.html"), ";;".join(filters)
        )
        if name:
            path = Path(name)
            suffix = _SUFFIXES[filters.index(chosen)] if chosen in filters else _SUFFIXES[0]
            has_one = path.suffix.lower() in _SUFFIXES
            self.save_report(path if has_one else path.with_name(path.name + suffix))

    def save_report(self, path: Path) -> None:
        """Write a report; its suffix is the format."""
        rows, brand = self.model.rows, self.model.brand
        if brand is None:
            return
        from huescope.collection.auditing import Audit

        audit = Audit(
            self._place.name,
            self._palette.name,
            brand,
            tuple(each.audit for each in rows),
            tuple(self._failed),
        )
        maps = {each.audit.location: each.map for each in rows if each.map is not None}
        work = partial(_write, audit, maps, path)
        self._runner.submit(self._report, work, self._tell_saved, self._tell_failed)

    def _tell_saved(self, path: Path) -> None:
        self.told.setText(tr("Saved {name}", name=path.name))

    def _tell_failed(self, error: HuescopeError) -> None:
        self.told.setText(translated(str(error)))

    def done(self, result: int) -> None:
        """Stop reading."""
        self._soon.stop()
        self._runner.cancel(self._channel)
        super().done(result)


def _audit(
    place: Place, palette: Palette, within: float, folder: Path, job: Job
) -> Iterator[Brand | Audited | Unread]:
    from huescope.ui.tasks.brand_audit import audit_pictures

    yield from audit_pictures(place, palette, within, folder, job)


def _write(audit: Audit, maps: dict[str, Path], path: Path, job: Job) -> Iterator[Path]:
    from huescope.ui.tasks.brand_audit import write_report

    yield from write_report(audit, maps, path, job)
