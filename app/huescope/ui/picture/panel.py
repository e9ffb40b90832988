"""The picture panel: the picture view, or an empty state."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from huescope.analysis.eyedropper import pick
from huescope.errors import OptionError, ReadError, RemoteError, printable
from huescope.moodboard.source import is_same_board
from huescope.ui.clipboard import color_mime
from huescope.ui.language.translation import tr, translated
from huescope.ui.picture.comparing import Comparing
from huescope.ui.picture.eyedropper import Eyedropper
from huescope.ui.picture.linking import Linking
from huescope.ui.picture.pin_layer import PinLayer
from huescope.ui.picture.region_overlay import RegionOverlay, region_of
from huescope.ui.picture.view import PictureView
from huescope.ui.picture.vision_filter import VisionFilter
from huescope.ui.state import events
from huescope.ui.state.picture import Phase
from huescope.ui.style import design
from huescope.ui.tasks import jobs
from huescope.ui.widgets.region_tools import LASSO
from huescope.ui.widgets.swatches.painting import drag_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from huescope.errors import HuescopeError
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.board_tools import BoardTools
    from huescope.ui.picture.status_bar import PictureStatusBar
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.results import Detail
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.widgets.empty_state import EmptyState


_DETAIL = "detail"
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class PicturePanel(QWidget):
    """Shows the picture on the chosen surround, with its overlays."""

    stepped = Signal(int)
    """The next (1) or previous (-1) picture was requested."""
    board_add_requested = Signal()
    """More pictures are to be laid on the board."""

    def __init__(self, theme: Theme, settings: Settings, store: Store, runner: TaskRunner) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._store = store
        self._runner = runner
        self.view = PictureView(self)
        self.vision_filter = VisionFilter(theme.vision, runner, self.view, self._report_error)
        self.linking = Linking(store, self.view)
        self.region = RegionOverlay(self.view)
        self.comparing = Comparing(store, self.view)
        self.eyedropper = Eyedropper(theme, self.view, settings.picked_side_px)
        self.pins = PinLayer(theme, store, self.view, self.eyedropper, self.comparing.signs)
        self.pins.highlighted.connect(self.linking.highlight)
        self.linking.lit.connect(self.pins.set_quiet)
        self.linking.drag_started.connect(self._drag_color)
        self.eyedropper.drag_started.connect(self._drag_color)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)
        self._drop_hint = QLabel(tr("Drop a picture anywhere, or press Ctrl+O"), self)
        self._drop_hint.setObjectName("invitation")
        self._drop_hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drop_hint.hide()
        self._shown_source: object = None
        store.observe(_pixels, self._show_picture)
        store.observe(_no_picture, self._show_no_picture)
        store.observe(lambda state: state.reduced, self._show_reduced)
        store.observe(lambda state: state.is_dimmed, self._dim)
        self.view.detail_requested.connect(self._paint_detail)
        self.region.drawn.connect(self._region_drawn)
        store.observe(lambda state: state.options.region, self._show_region)
        store.observe(_has_status, self._show_status)
        self.board: BoardTools | None = None
        store.observe(lambda state: state.current.board is not None, self._show_board)
        theme.changed.connect(self.apply_surround)
        self.apply_surround()

    @cached_property
    def empty_state(self) -> EmptyState:
        """What is shown where there is no picture."""
        from huescope.ui.widgets.empty_state import EmptyState

        empty_state = EmptyState(self._theme, self)
        empty_state.retry.clicked.connect(self._try_again)
        self._stack.addWidget(empty_state)
        return empty_state

    @cached_property
    def status(self) -> PictureStatusBar:
        """The bar that tells why a picture is not open, or only approximate."""
        from huescope.ui.picture.status_bar import PictureStatusBar

        with self._store.catching_up():
            status = PictureStatusBar(self._theme, self._store, self)
        self._column.insertWidget(0, status)
        return status

    def _show_status(self) -> None:
        """Build the bar when it has something to tell; from then on it follows by itself."""
        self.status  # noqa: B018 - it shows itself

    def _show_board(self) -> None:
        """Build what a board needs when the first one is shown."""
        if self.board is None:
            from huescope.ui.picture.board_tools import BoardTools

            self.board = BoardTools(self._theme, self._store, self.view, self.region, self)
            self.board.add_requested.connect(self.board_add_requested)
            self._column.insertWidget(self._column.indexOf(self._stack), self.board.bar)

    @property
    def tab_sequence(self) -> list[QWidget]:
        """The order in which Tab goes through the picture and its pins."""
        controls = [] if self.board is None else self.board.tab_sequence
        frames = [] if self.board is None else self.board.frames
        return [
            *controls,
            self.view,
            *frames,
            *(pin for _place, pin in sorted(self.pins.shown.items())),
        ]

    @property
    def failed(self) -> bool:
        """Whether the empty state is shown instead of a picture."""
        return self._stack.currentWidget() is not self.view

    @Slot(QPointF)
    def _drag_color(self, position: QPointF) -> None:
        """Drag the colour of a pixel out of the picture, to the palette or another program."""
        shown, point = self._store.state.shown, self.view.to_picture(position)
        column, row = math.floor(point.x()), math.floor(point.y())
        if shown is None:
            return
        try:
            picked = pick(shown.opened.picture, column, row, self.eyedropper.side_px)
        except OptionError:  # beside the picture
            return
        swatch = picked.swatch
        if swatch is None:
            return
        self._store.send(events.RememberPixel(swatch.rgb, (column, row)))
        drag = QDrag(self.view)
        drag.setMimeData(color_mime.mime_of([swatch]))
        drag.setPixmap(drag_pixmap([swatch], self.devicePixelRatioF(), self._theme.vision))
        drag.exec(Qt.DropAction.CopyAction)

    def show_drop_hint(self) -> None:
        """Show the hint for dropping a picture, until one is opened or the person does more."""
        self._drop_hint.adjustSize()
        self._drop_hint.show()
        self._drop_hint.raise_()
        self._place_drop_hint()
        self._store.observe(_begun, self.hide_drop_hint)

    def hide_drop_hint(self) -> None:
        """Hide the hint, such as where something else says the same."""
        self._drop_hint.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step to the previous or next picture; not from a board, which is in no place."""
        step = _STEPS.get(Qt.Key(event.key()))
        on_board = self._store.state.current.board is not None
        if step is None or on_board or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def _show_page(self, page: QWidget) -> None:
        """Show the picture or the empty state, and move the focus along."""
        has_focus = self.view.hasFocus() or (self.failed and self.empty_state.hasFocus())
        self._stack.setCurrentWidget(page)
        if has_focus:
            page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_drop_hint()

    def _place_drop_hint(self) -> None:
        label = self._drop_hint
        label.move((self.width() - label.width()) // 2, self.height() - label.height() - 48)

    @Slot()
    def apply_surround(self) -> None:
        """Apply the chosen surround."""
        level = design.SURROUNDS[self._settings.surround][1]
        self.view.set_surround(self._theme.greys.surround if level is None else level)

    def _show_picture(self) -> None:
        shown = self._store.state.shown
        if shown is None:
            self._shown_source = None
            self.eyedropper.set_picture(None)
            self.vision_filter.clear()
            return
        opened, source = shown.opened, shown.source
        size = QSize(opened.picture.width_px, opened.picture.height_px)
        is_same = source is self._shown_source or is_same_board(source, self._shown_source)
        refines = is_same and opened.full is not None
        self.view.set_checkered(checkered=opened.composition is None)
        self.vision_filter.set_picture(size, opened.preview.image, opened.full, refines=refines)
        self._shown_source = source
        self.eyedropper.set_picture(opened.picture)
        self._show_page(self.view)

    def _show_reduced(self) -> None:
        self._runner.cancel(_DETAIL)
        reduced = self._store.state.reduced
        if reduced is None:
            self.vision_filter.set_reduced(None)
        elif reduced.image is not None:
            is_slow = self.view.is_slow_to_smooth and not reduced.is_final
            moving = is_slow or not reduced.reduction.exact
            self.vision_filter.set_reduced(reduced.image, moving=moving)

    def _dim(self) -> None:
        """Dim a picture that is about to be replaced."""
        self.view.set_dimmed(dimmed=self._store.state.is_dimmed)

    @Slot(QRect)
    def _paint_detail(self, region: QRect) -> None:
        """Recolour the visible region at full resolution."""
        shown, reduced = self._store.state.shown, self._store.state.reduced
        if shown is None or shown.opened.provisional or shown.studied is None or reduced is None:
            return
        self._runner.submit(
            _DETAIL,
            partial(jobs.paint_detail, shown.opened, region, shown.studied, reduced),
            self._show_detail,
            self._report_error,
        )

    def _show_detail(self, detail: Detail) -> None:
        self.vision_filter.set_detail(detail.region, detail.image)

    @Slot(str, object)
    def _region_drawn(self, tool: str, corners_px: list[tuple[float, float]]) -> None:
        region = region_of(corners_px, lasso=tool == LASSO)
        options = replace(self._store.state.options, region=region)
        self._store.send(events.SetOptions(options))

    def _show_region(self) -> None:
        region = self._store.state.options.region
        self.region.show_region([] if region is None else region.corners_px)

    def _show_no_picture(self) -> None:
        """Show why there is no picture, if there is none."""
        unavailable = _no_picture(self._store.state)
        if unavailable is None:
            return
        failure, name, thumbnail_png = unavailable
        is_stopped = failure is None
        self.empty_state.set_content(
            "photo" if is_stopped else "photo-off",
            tr("This picture is not open") if is_stopped else tr("This picture cannot be shown"),
            tr("Opening {name} was stopped.", name=printable(name))
            if is_stopped
            else translated(str(failure)),
            failure.request_id if isinstance(failure, RemoteError) else "",
            can_retry=is_stopped or isinstance(failure, ReadError),
            thumbnail_png=thumbnail_png,
        )
        self._show_page(self.empty_state)

    def _report_error(self, error: HuescopeError) -> None:
        self._store.send(events.Say(translated(str(error))))

    @Slot()
    def _try_again(self) -> None:
        self._store.send(events.Resume())

    def show_unavailable(self, heading: str, sentence: str) -> None:
        """Show an empty state."""
        self.empty_state.set_content("photo", printable(heading), printable(sentence))
        self._show_page(self.empty_state)


def _pixels(state: WindowState) -> tuple[object, ...]:
    shown = state.shown
    return () if shown is None else (shown.source, shown.opened)


def _begun(state: WindowState) -> tuple[object, ...]:
    """Return what changes as soon as a person opens something or works on the sample."""
    return state.picture.ticket, state.colors, state.options, state.comparison, state.selected


def _has_status(state: WindowState) -> bool:
    """Whether the requested picture is not open, or only approximate."""
    return state.shown is not None and state.picture.phase in {Phase.CANCELLED, Phase.FAILED}


def _no_picture(state: WindowState) -> tuple[HuescopeError | None, str, bytes] | None:
    """Return why there is no picture, its name and thumbnail; None if there is a picture."""
    picture = state.picture
    if state.shown is not None or picture.phase not in {Phase.CANCELLED, Phase.FAILED}:
        return None
    name = picture.wanted.name if picture.wanted else ""
    return picture.failure, name, state.document.thumbnail
