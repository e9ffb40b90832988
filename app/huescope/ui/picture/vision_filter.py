"""Applies the simulated vision and the monitor's profile to the picture view, in a worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QImage

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.picture.view import PictureView
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.vision.simulation import Look, VisionSimulation

_CHANNEL = "seen"
_PREVIEW, _REDUCED, _DETAIL, _FULL = range(4)  # in order of priority


@dataclass(frozen=True, slots=True)
class _Shown:
    """The unfiltered picture: size, preview, and full resolution once it is decoded."""

    size: QSize
    preview: QImage
    full: QImage | None


class VisionFilter(QObject):
    """Passes images to the view, unchanged if they are painted as they are, else by a worker.

    Images are delivered in the order in which they came; of several pending ones of a kind, only
    the last is computed. Work for a picture or vision that was replaced is dropped.

    Parameters
    ----------
    vision : VisionSimulation
        The vision simulation.
    runner : TaskRunner
        Runs the simulation.
    view : PictureView
        Shows the images.
    on_error : callable
        Called if an image cannot be computed.
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
        """Set the picture, or with `refines` the exact pixels of the same one."""
        self._picture = _Shown(size, preview, full)
        if not refines:
            self._reduced = None
        self._stop()
        if self._vision.look is None:
            deliver = self._view.refine if refines else self._view.set_picture
            deliver(size, preview, full)
        else:
            self._request_picture(refines=refines)
            if self._reduced is not None:
                self.set_reduced(self._reduced)

    def set_reduced(self, reduced: QImage | None, *, moving: bool = False) -> None:
        """Set the preview in the colours of the palette."""
        self._reduced = reduced
        self._drop(_DETAIL)  # it has the colours of the previous palette
        deliver = partial(self._view.set_reduced, moving=moving)
        if reduced is None or self._vision.look is None:
            self._drop(_REDUCED)
            deliver(reduced)
        else:
            self._request(_REDUCED, reduced, deliver)

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Set a visible region in the palette's colours, at full resolution."""
        deliver = partial(self._view.set_detail, region)
        if self._vision.look is None:
            deliver(image)
        else:
            self._request(_DETAIL, image, deliver)

    def clear(self) -> None:
        """Clear the picture."""
        self._picture = self._reduced = None
        self._stop()
        self._view.clear()

    @Slot()
    def _update(self) -> None:
        """Show the same images in another vision.

        While only the severity changes, running work is finished and shown: otherwise nothing would
        be shown before the slider rests.
        """
        if self._kind != self._vision.kind or self._running == _FULL:
            self._stop()
        self._kind = self._vision.kind
        picture, reduced = self._picture, self._reduced
        if picture is None:
            return
        if self._vision.look is None:
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
            self._pending[_FULL] = (
                full,
                self._view.set_full,
            )  # it takes long, and has the lowest priority
        self._work()

    def _drop(self, part: int) -> bool:
        """Drop pending or running work of a part; return whether there was any."""
        was_pending = self._pending.pop(part, None) is not None
        if self._running != part:
            return was_pending
        self._runner.cancel(_CHANNEL)
        self._finish()
        return True

    def _work(self) -> None:
        look = self._vision.look
        if self._running is not None or not self._pending or look is None:
            return
        part = min(self._pending)
        image, deliver = self._pending.pop(part)
        self._running = part
        self._runner.submit(
            _CHANNEL,
            partial(_converted, image, look),
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


def _converted(image: QImage, look: Look, job: Job) -> Iterator[QImage]:
    yield look.image(image, job)
