"""The picture, or the sentence that stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from huescope.errors import ReadError, RemoteError, printable
from huescope.ui.picture.eyedropper import Eyedropper
from huescope.ui.picture.image_filter import PictureLens
from huescope.ui.picture.pixel_mark import PixelMark
from huescope.ui.picture.region_overlay import RegionOverlay
from huescope.ui.picture.view import PictureView
from huescope.ui.style import theme as look
from huescope.ui.widgets.empty_state import Message
from huescope.ui.widgets.region_tools import LASSO

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent

    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.session import Session
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class PicturePanel(QWidget):
    """Shows the session's picture on the chosen surround."""

    stepped = Signal(int)
    """A person wants the picture after this one (1), or before it (-1)."""

    def __init__(
        self, theme: Theme, settings: Settings, session: Session, runner: TaskRunner
    ) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._session = session
        self.view = PictureView(self)
        self.lens = PictureLens(theme.eyes, runner, self.view, self._say_error)
        self.mark = PixelMark(self.view)
        self.region = RegionOverlay(self.view)
        self.eyedropper = Eyedropper(theme, self.view, settings.picked_side_px)
        self.message = Message(theme, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.message)
        self._invitation = QLabel("Drop a picture anywhere, or press Ctrl+O", self)
        self._invitation.setObjectName("invitation")
        self._invitation.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._invitation.hide()
        self._shown_source: object = None
        session.opened_changed.connect(self._show_picture)
        session.failed.connect(self._show_failure)
        session.reduced_changed.connect(self._show_reduced)
        session.original_changed.connect(self.view.show_original)
        session.detail_painted.connect(self._show_detail)
        self.view.detail_wanted.connect(session.paint_detail)
        self.region.drawn.connect(self._region_drawn)
        self.message.retry.clicked.connect(self._try_again)
        session.options_changed.connect(self._show_region)
        theme.changed.connect(self.apply_surround)
        self.apply_surround()

    @property
    def failed(self) -> bool:
        """Whether a sentence stands where the picture would be."""
        return self._stack.currentWidget() is self.message

    def mark_swatch(self, swatch: Swatch | None) -> None:
        """Ring the pixel that a swatch was taken from, if it is a real pixel's."""
        self.mark.show_pixel(None if swatch is None else self._session.place_of(swatch))

    def invite(self) -> None:
        """Say what to do first, until a person's own picture is opened."""
        self._invitation.adjustSize()
        self._invitation.show()
        self._invitation.raise_()
        self._place_invitation()
        self._session.named.connect(self._invitation.hide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step to the picture before or after this one."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def _turn_to(self, page: QWidget) -> None:
        """Show the picture or the message; the keyboard goes along."""
        has_focus = self.view.hasFocus() or self.message.hasFocus()
        self._stack.setCurrentWidget(page)
        if has_focus:
            page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_invitation()

    def _place_invitation(self) -> None:
        label = self._invitation
        label.move((self.width() - label.width()) // 2, self.height() - label.height() - 12)

    @Slot()
    def apply_surround(self) -> None:
        """Take over the chosen grey round the picture."""
        level = look.SURROUNDS[self._settings.surround][1]
        self.view.set_surround(self._theme.greys.surround if level is None else level)

    @Slot()
    def _show_picture(self) -> None:
        opened, source = self._session.opened, self._session.source
        if opened is None:
            return
        size = QSize(opened.picture.width_px, opened.picture.height_px)
        refines = source is self._shown_source and opened.full is not None
        self.lens.set_picture(size, opened.preview.image, opened.full, refines=refines)
        self._shown_source = source
        self.eyedropper.set_picture(opened.picture)
        self._turn_to(self.view)

    @Slot()
    def _show_reduced(self) -> None:
        reduction = self._session.reduction
        moving = reduction is not None and not reduction.exact
        self.lens.set_reduced(self._session.reduced_image, moving=moving)

    @Slot(QRect, object)
    def _show_detail(self, region: QRect, image: QImage) -> None:
        self.lens.set_detail(region, image)

    @Slot(str, object)
    def _region_drawn(self, tool: str, corners_px: list[tuple[float, float]]) -> None:
        self._session.set_region(corners_px, lasso=tool == LASSO)

    @Slot()
    def _show_region(self) -> None:
        region = self._session.options.region
        self.region.show_region([] if region is None else region.corners_px)

    @Slot(str, str)
    def _show_failure(self, _name: str, sentence: str) -> None:
        self._shown_source = None
        self.eyedropper.set_picture(None)
        self.lens.clear()
        failure = self._session.failure
        request_id = failure.request_id if isinstance(failure, RemoteError) else ""
        self.message.say(
            "photo-off",
            "This picture cannot be shown",
            sentence,
            request_id,
            may_pass=isinstance(failure, ReadError),
            thumbnail_png=self._session.shelf.current.thumbnail,
        )
        self._turn_to(self.message)

    def _say_error(self, error: HuescopeError) -> None:
        self._session.notice.emit(str(error))

    @Slot()
    def _try_again(self) -> None:
        if self._session.source is not None:
            self._session.open(self._session.source)

    def tell_nothing(self, heading: str, sentence: str) -> None:
        """Say why there is no picture."""
        self.message.say("photo", printable(heading), printable(sentence))
        self._turn_to(self.message)
