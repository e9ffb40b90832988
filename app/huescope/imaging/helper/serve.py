"""A helper process: decodes one picture after the other until the program closes the channel.

Started as a program by `huescope.imaging.helper.process`, with the path of the program's modules
and settings as JSON in its only argument.
"""

from __future__ import annotations

import importlib
import math
import signal
import socket
import sys
import time
import traceback
from typing import TYPE_CHECKING, Any

from huescope.cancellation import Job
from huescope.errors import Cancelled, PictureError
from huescope.heap import give_back
from huescope.imaging import stages
from huescope.imaging.allocator import Allocator
from huescope.imaging.helper import sandbox
from huescope.imaging.helper.channel import Channel, Closed
from huescope.imaging.kind import reads_views
from huescope.imaging.policy import Policy, use
from huescope.imaging.rendering import Rendering
from huescope.imaging.request import Request
from huescope.texts import to_plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.imaging.helper.channel import Message
    from huescope.imaging.helper.memory import Block
    from huescope.imaging.kind import Kind
    from huescope.imaging.picture import Picture

_PROGRESS_INTERVAL_S = 1 / 30
_MOST_TRACEBACK = 4000  # characters


def serve(settings: dict[str, Any]) -> None:
    """Decode pictures until the channel is closed.

    Parameters
    ----------
    settings : dict
        What `process.Helper` sends: ``limits`` and ``readable``, the folders that may be read.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which tells us
    policy = Policy(**settings["limits"])
    use(policy)
    channel = Channel(_connection(), takes_blocks=True)
    channel.send({"confined": sandbox.confine(settings["readable"], policy)})
    try:
        arena = _arena_in(channel, _next(channel))
        while True:
            message = _next(channel)
            if "arena" in message:
                arena.close()
                arena = _arena_in(channel, message)
            elif "rest" in message:
                give_back()
            else:
                _answer(channel, message, arena)
    except Closed:
        return


def _connection() -> socket.socket:
    """Take the socket that the program left as the standard input."""
    if sys.platform == "win32":
        length = int.from_bytes(sys.stdin.buffer.read(4), "little")
        return socket.fromshare(sys.stdin.buffer.read(length))
    return socket.socket(fileno=0)


def _next(channel: Channel) -> Message:
    """Wait for a message for as long as it takes."""
    message = channel.receive()
    if message is None:  # which cannot be, without a time to wait
        raise Closed
    return message


def _arena_in(channel: Channel, message: Message) -> Block:
    """Take the memory that is used for all pictures that fit into it, until there is other."""
    arena = channel.block_of(message)
    arena.prepare(filled=False)
    return arena


def _answer(channel: Channel, message: Message, arena: Block) -> None:
    """Decode one picture, and send it or what is wrong with it."""
    sandbox.limit_time(message["seconds"])
    request = Request(
        name=message["name"],
        rendering=Rendering(*message["rendering"]),
        max_pixels=message["max_pixels"],
        is_rough=message["is_rough"],
        page=message["page"],
        frames=message["frames"],
        most_pixels=message["most_pixels"],
        kept_pixels=message["kept_pixels"],
    )
    arrays = _SharedArrays(channel, message["seconds"], arena)
    block = channel.block_of(message) if "block" in message else arena
    answer: Message
    try:
        kind: Any = importlib.import_module(message["kind"])
        data = _file_in(block, message["data_bytes"], kind, arrays)
        picture = stages.run(data, kind, request, Job(_Progress(channel)), arrays)
    except PictureError as error:
        answer = {"error": type(error).__name__, "reason": to_plain(error.reason)}
    except MemoryError:
        answer = {"error": "memory"}
    except (Closed, Cancelled):
        raise
    except Exception:  # noqa: BLE001 - the program writes it to its log
        answer = {"error": "fault", "reason": traceback.format_exc()[-_MOST_TRACEBACK:]}
    else:
        answer = {"picture": None if picture is None else _described(picture, arrays)}
    finally:
        if block is not arena:
            block.close()
    arrays.close()
    channel.send(answer)


def _file_in(block: Block, size_bytes: int, kind: Kind, arrays: _SharedArrays) -> Any:  # noqa: ANN401 - as the kind takes it
    """View the file where it is if the decoder can; copy it otherwise.

    The pixels are put after a file that is viewed, and in the place of one that was copied.
    """
    if not reads_views(kind):
        return block.read(size_bytes)
    arrays.leave(block)
    return block.view(size_bytes)


def _described(picture: Picture, arrays: _SharedArrays) -> Message:
    """Say all of a picture but its pixels, which the program has."""
    return {
        "format": picture.format,
        "size_px": (picture.width_px, picture.height_px),
        "places": arrays.places,
        "profile": picture.profile,
        "notes": [to_plain(note) for note in picture.notes],
        "rendering": picture.rendering,
        "page": picture.page,
        "pages": picture.pages,
        "working_space": picture.working_space,
    }


class _Progress:
    """Tells the program how far the work is, now and then."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._next_s = 0.0

    def __call__(self, fraction: float, stage: str) -> None:
        now_s = time.monotonic()
        if now_s >= self._next_s:
            self._next_s = now_s + _PROGRESS_INTERVAL_S
            self._channel.send({"progress": fraction, "stage": to_plain(stage)})


class _SharedArrays(Allocator):
    """Arrays in memory that the program gives: in the arena as long as there is room.

    Attributes
    ----------
    places : list of tuple of int
        Where colours and alpha are, by their order: the number of a block, 0 being the arena and
        others counted as they were asked for, and how many bytes come before.
    """

    keeps_arrays = False

    def __init__(self, channel: Channel, seconds: float, arena: Block) -> None:
        self._channel, self._seconds, self._arena = channel, seconds, arena
        self._arena_used_bytes = 0
        self._arena_end_bytes = arena.size_bytes // 2
        self._asked = 0
        self._expected_bytes = 0
        self.places: list[tuple[int, int]] = []

    def leave(self, block: Block) -> None:
        """Leave a file where it is, which may be the beginning of the arena."""
        if block is self._arena:
            room_bytes = self._arena.size_bytes // 2
            self._arena_used_bytes, self._arena_end_bytes = room_bytes, self._arena.size_bytes

    def expect(self, pixels: int) -> None:
        """Ask for memory, so that the program prepares it while the picture is decoded."""
        sandbox.limit_time(self._seconds + pixels / 1e6)
        if 3 * pixels > self._arena_end_bytes - self._arena_used_bytes:
            self._ask(3 * pixels)

    def array(self, shape: tuple[int, ...]) -> NDArray[np.uint8]:
        """View memory of the arena, or memory that was asked for before, or ask for more."""
        size_bytes = math.prod(shape)
        if self._expected_bytes != size_bytes:
            self.close()
            start = self._arena_used_bytes
            if start + size_bytes <= self._arena_end_bytes:
                self._arena_used_bytes += size_bytes
                self.places.append((0, start))
                return self._arena.array(shape, start)
            self._ask(size_bytes)
        block = self._given()
        self.places.append((self._asked, 0))
        try:
            return block.array(shape)
        finally:
            block.close()

    def close(self) -> None:
        """Take what was asked for and is not needed."""
        if self._expected_bytes:
            self._given().close()

    def _ask(self, size_bytes: int) -> None:
        self._channel.send({"memory": size_bytes})
        self._expected_bytes, self._asked = size_bytes, self._asked + 1

    def _given(self) -> Block:
        self._expected_bytes = 0
        return self._channel.block_of(_next(self._channel))
