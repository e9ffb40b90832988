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
    from huescope.ui.vision.simulation import Eyes

_CHANNEL = "seen"
_PREVIEW, _REDUCED, _DETAIL, _FULL = range(4)  # the first is wanted the most


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture as it was handed over: size, preview, and all of its pixels once they are there."""

    size: QSize
    preview: QImage
    full: QImage | None


class PictureLens(QObject):
    """Passes images on as they are, or where other eyes are in force, as a worker turned them.

    Images follow each other in the order in which they came; of several of one kind that wait, the
    last one is worked out. A picture that went, or a kind of vision, leaves nothing behind.

    Parameters
    ----------
    eyes : Eyes
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
        eyes: Eyes,
        runner: TaskRunner,
        view: PictureView,
        on_error: Callable[[HuescopeError], None],
    ) -> None:
        super().__init__(view)
        self._eyes = eyes
        self._kind = eyes.kind
        self._runner = runner
        self._view = view
        self._on_error = on_error
        self._picture: _Shown | None = None
        self._reduced: QImage | None = None
        self._waiting: dict[int, tuple[QImage, Callable[[QImage], None]]] = {}
        self._under_way: int | None = None
        eyes.changed.connect(self._renew)

    def set_picture(
        self, size: QSize, preview: QImage, full: QImage | None, *, refines: bool = False
    ) -> None:
        """Show another picture; or, where it refines, the exact pixels of the same one."""
        self._picture = _Shown(size, preview, full)
        if not refines:
            self._reduced = None
        self._stop()
        if self._eyes.are_normal:
            give = self._view.refine if refines else self._view.set_picture
            give(size, preview, full)
        else:
            self._want_picture(refines=refines)
            if self._reduced is not None:
                self.set_reduced(self._reduced)

    def set_reduced(self, reduced: QImage | None, *, moving: bool = False) -> None:
        """Give the preview in the colours of the palette."""
        self._reduced = reduced
        self._drop(_DETAIL)  # it is in the colours of the palette before
        give = partial(self._view.set_reduced, moving=moving)
        if reduced is None or self._eyes.are_normal:
            self._drop(_REDUCED)
            give(reduced)
        else:
            self._want(_REDUCED, reduced, give)

    def set_detail(self, region: QRect, image: QImage) -> None:
        """Give a visible region in the palette's colours, at the picture's own resolution."""
        give = partial(self._view.set_detail, region)
        if self._eyes.are_normal:
            give(image)
        else:
            self._want(_DETAIL, image, give)

    def clear(self) -> None:
        """Show no picture."""
        self._picture = self._reduced = None
        self._stop()
        self._view.clear()

    @Slot()
    def _renew(self) -> None:
        """Show the same images through other eyes.

        While only the severity moves, what is under way is shown: else nothing would be seen before
        it rests.
        """
        if self._kind != self._eyes.kind or self._under_way == _FULL:
            self._stop()
        self._kind = self._eyes.kind
        picture, reduced = self._picture, self._reduced
        if picture is None:
            return
        if self._eyes.are_normal:
            self._view.refine(picture.size, picture.preview, picture.full)
            self._view.set_reduced(reduced)
            return
        self._want_picture(refines=True)
        if reduced is not None:
            self.set_reduced(reduced)

    # -- work --------------------------------------------------------------------------------

    def _want_picture(self, *, refines: bool) -> None:
        picture = self._picture
        if picture is None:
            return
        give = self._view.refine if refines else self._view.set_picture
        self._want(_PREVIEW, picture.preview, lambda seen: give(picture.size, seen, None))
        if picture.full is not None:
            self._want(_FULL, picture.full, self._view.set_full)

    def _want(self, part: int, image: QImage, give: Callable[[QImage], None]) -> None:
        self._waiting[part] = (image, give)
        full = None if self._picture is None else self._picture.full
        if part != _FULL and self._drop(_FULL) and full is not None:
            self._waiting[_FULL] = (full, self._view.set_full)  # it takes long, and comes last
        self._work()

    def _drop(self, part: int) -> bool:
        """Give up what waits or is under way; tell whether there was anything."""
        waited = self._waiting.pop(part, None) is not None
        if self._under_way != part:
            return waited
        self._runner.cancel(_CHANNEL)
        self._finish()
        return True

    def _work(self) -> None:
        sight = self._eyes.sight
        if self._under_way is not None or not self._waiting or sight is None:
            return
        part = min(self._waiting)
        image, give = self._waiting.pop(part)
        self._under_way = part
        self._runner.submit(
            _CHANNEL,
            partial(_turned, image, sight),
            give,
            self._on_error,
            on_finished=self._finish,
        )

    def _finish(self) -> None:
        self._under_way = None
        self._work()

    def _stop(self) -> None:
        self._runner.cancel(_CHANNEL)
        self._under_way = None
        self._waiting.clear()


def _turned(image: QImage, sight: ColorVision, job: Job) -> Iterator[QImage]:
    from huescope.ui.tasks.qimage import as_seen

    yield as_seen(image, sight, job)
