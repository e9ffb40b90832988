"""Stands before the picture's view, and hands it every image as the eyes in force see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.color.vision import ColorVision
    from huescope.errors import HuescopeError
    from huescope.ui.picture.view import PictureView
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.vision.simulation import VisionSimulation

_CHANNEL = "seen"
_PREVIEW, _REDUCED, _DETAIL, _FULL = range(4)  # the first is wanted the most


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture as it was handed over: size, preview, and all of its pixels once they are there."""

    size: QSize
    preview: QImage
    full: QImage | None


class VisionFilter(QObject):
    """Passes images on as they are, or where other eyes are in force, as a worker turned them.

    Images follow each other in the order in which they came; of several of one kind that wait, the
    last one is worked out. A picture that went, or a kind of vision, leaves nothing behind.

    Parameters
    ----------
    vision : VisionSimulation
        Whose eyes.
    runner : TaskRunner
        Does the work.
    view : PictureView
        What shows the images.
    on_error : callable
        Hears why an image could not be turned.
    """

    def __init__(
        self,
        vision: VisionSimulation,
        runner: TaskRunner,
        view: PictureView,
        on_error: Callable[[HuescopeError], None],
    ) -> None:
        super().__init__(view)
        self._vision = vision
        self._kind = vision.kind
        self._runner = runner
        self._view = view
        self._on_error = on_error
        self._picture: _Shown | None = None
        self._reduced: QImage | None = None
        self._pending: dict[int, tuple[QImage, Callable[[QImage], None]]] = {}
        self._running: int | None = None
        vision.changed.connect(self._update)

    def set_picture(
        self, size: QSize, preview: QImage, full: QImage | None, *, refines: bool = False
    ) -> None:
        """Show another picture; or, where it refines, the exact pixels of the same one."""
        self._picture = _Shown(size, preview, full)
        if not refines:
            self._reduced = None
        self._stop()
        if self._vision.is_normal:
            deliver = self._view.refine if refines else self._view.set_picture
            deliver(size, preview, full)
        else:
            self._request_picture(refines=refines)
            if self._reduced is not None:
                self.set_reduced(self._reduced)

    def set_reduced(self, reduced: QImage | None, *, moving: bool = False) -> None:
        """Return the preview in the colours of the palette."""
        self._reduced = reduced
        self._drop(_DETAIL)  # it is in the colours of the palette before
        deliver = partial(self._view.set_reduced, moving=moving)
        if reduced is None or self._vision.is_normal:
            self._drop(_REDUCED)
            deliver(reduced)
        else:
            self._request(_REDUCED, reduced, deliver)

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Return a visible region in the palette's colours, at the picture's own resolution."""
        deliver = partial(self._view.set_detail, region)
        if self._vision.is_normal:
            deliver(image)
        else:
            self._request(_DETAIL, image, deliver)

    def clear(self) -> None:
        """Show no picture."""
        self._picture = self._reduced = None
        self._stop()
        self._view.clear()

    @Slot()
    def _update(self) -> None:
        """Show the same images through other eyes.

        While only the severity moves, what is under way is shown: else nothing would be seen before
        it rests.
        """
        if self._kind != self._vision.kind or self._running == _FULL:
            self._stop()
        self._kind = self._vision.kind
        picture, reduced = self._picture, self._reduced
        if picture is None:
            return
        if self._vision.is_normal:
            self._view.refine(picture.size, picture.preview, picture.full)
            self._view.set_reduced(reduced)
            return
        self._request_picture(refines=True)
        if reduced is not None:
            self.set_reduced(reduced)

    # -- work --------------------------------------------------------------------------------

    def _request_picture(self, *, refines: bool) -> None:
        picture = self._picture
        if picture is None:
            return
        deliver = self._view.refine if refines else self._view.set_picture
        self._request(_PREVIEW, picture.preview, lambda seen: deliver(picture.size, seen, None))
        if picture.full is not None:
            self._request(_FULL, picture.full, self._view.set_full)

    def _request(self, part: int, image: QImage, deliver: Callable[[QImage], None]) -> None:
        self._pending[part] = (image, deliver)
        full = None if self._picture is None else self._picture.full
        if part != _FULL and self._drop(_FULL) and full is not None:
            self._pending[_FULL] = (full, self._view.set_full)  # it takes long, and comes last
        self._work()

    def _drop(self, part: int) -> bool:
        """Give up what waits or is under way; return whether there was anything."""
        was_pending = self._pending.pop(part, None) is not None
        if self._running != part:
            return was_pending
        self._runner.cancel(_CHANNEL)
        self._finish()
        return True

    def _work(self) -> None:
        color_vision = self._vision.color_vision
        if self._running is not None or not self._pending or color_vision is None:
            return
        part = min(self._pending)
        image, deliver = self._pending.pop(part)
        self._running = part
        self._runner.submit(
            _CHANNEL,
            partial(_simulate, image, color_vision),
            deliver,
            self._on_error,
            on_finished=self._finish,
        )

    def _finish(self) -> None:
        self._running = None
        self._work()

    def _stop(self) -> None:
        self._runner.cancel(_CHANNEL)
        self._running = None
        self._pending.clear()


def _simulate(image: QImage, color_vision: ColorVision, job: Job) -> Iterator[QImage]:
    from huescope.ui.tasks.qimage import simulate_vision

    yield simulate_vision(image, color_vision, job)
