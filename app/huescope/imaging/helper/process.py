"""One helper process, as the program sees it."""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
import signal
import socket
import subprocess
import sys
import sysconfig
import time
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from huescope import errors
from huescope.color.working_space import WORKING_SPACES
from huescope.errors import DecoderFailed, PictureError, PictureTooLarge, UnsupportedPicture
from huescope.imaging.helper import program
from huescope.imaging.helper.channel import Channel, Closed, Garbled
from huescope.imaging.helper.memory import FIRST_ROOM_BYTES, ROOM_BYTES, Block, arena_bytes
from huescope.imaging.helper.sandbox import SLACK_BYTES
from huescope.imaging.helper.watch import resident_bytes
from huescope.imaging.kind import most_seconds
from huescope.imaging.limits import MAX_PIXELS
from huescope.imaging.picture import Picture
from huescope.resources import resource
from huescope.texts import from_plain, marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.helper.channel import Message
    from huescope.imaging.kind import Kind
    from huescope.imaging.policy import Policy
    from huescope.imaging.request import Request

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # without a log file, the terminal is for results

_STEP_S = 0.02
_CLOCK_TO_PROCESSOR = 4.0
_STARTS_WITHIN_S, _ENDS_WITHIN_S = 60.0, 5.0
_CHANNELS = 3
_MOST_BLOCKS = 4  # the arena, one expected, colours, alpha
# Of the program's environment a helper is given what Python, Windows and fonts need; the rest may
# hold secrets.
_VARIABLES = (
    "SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "HOME", "USERPROFILE", "LANG",
)  # fmt: skip
# One thread for OpenBLAS, which decoders have no use for. With glibc, up to 64 MiB are used again
# for the next picture, in huge pages where the kernel has them: to be given new small pages for 12
# megapixels takes 30 ms. Twice as much saves 2 % of the time for 24 megapixels, and keeps 98 MB.
_LIBRARY_SETTINGS = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(2**26),
    "MALLOC_TRIM_THRESHOLD_": str(2**26),
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}
_SYSTEM_READABLE = (
    "/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts", "/proc/cpuinfo", "/proc/meminfo",
    "/sys/devices/system/cpu", "/dev/null", "/dev/urandom",
)  # fmt: skip
_FONTS = (".fonts", ".local/share/fonts", ".config/fontconfig")

_CRASHED = marked("its decoder crashed, so that it cannot be opened")
_TOO_LONG = marked("its decoder took too long, and was stopped")
_TOO_SLOW = marked("drawing it takes too long, so it was stopped")
_FAULTY = marked("its decoder made a mistake, so that it cannot be opened")
_NOT_STARTED = marked("the process that decodes it could not be started")
_NO_MEMORY = marked("there is not enough memory to decode it")
_REFUSALS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, PictureError)
}


class Helper:
    """A running helper process, for one picture at a time.

    Parameters
    ----------
    policy : Policy
        Its limits; they cannot be changed later.

    Raises
    ------
    OSError
        If no process can be started.
    """

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.confined: tuple[str, ...] | None = None
        """By which means it is confined, once it has said so."""
        ours, theirs = socket.socketpair()
        try:
            self._process = _started(policy, theirs)
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._channel = Channel(ours)
        self._arena: Block | None = None
        self._wanted_bytes = 0
        """The largest pixels that were asked for since the helper rested."""

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    def run(self, data: bytes, kind: Kind, request: Request, job: Job) -> Picture | None:
        """Decode a picture; as `huescope.imaging.stages.run`.

        Raises
        ------
        UnsupportedPicture, DamagedPicture, PictureTooLarge
            What the decoder says.
        DecoderFailed
            If it crashed or was stopped. The helper has ended.
        Cancelled
            If the job was cancelled. The helper has ended.
        """
        blocks: list[Block] = []
        seconds = most_seconds(kind, self.policy.seconds)
        try:
            blocks.append(self._arena_for(len(data)))
            self._send(data, kind, request, blocks[0])
            self._await_start(request.name, job)
            return self._answer(request.name, job, blocks, seconds)
        except MemoryError as error:
            self.kill()
            raise PictureTooLarge(request.name, _NO_MEMORY) from error
        except PictureError:
            raise  # which does not hurt the helper
        except BaseException as error:
            # It may still be at work, and its next answer would be one about this picture.
            self._end(error)
            if isinstance(error, Closed | Garbled):
                raise self._explained(request.name, seconds) from error
            raise
        finally:
            for block in blocks[1:]:
                block.close()

    def _arena_for(self, file_bytes: int) -> Block:
        """Share the memory that the helper uses for all pictures that fit into it."""
        room_bytes = self._arena.size_bytes // 2 if self._arena else FIRST_ROOM_BYTES
        size_bytes = arena_bytes(room_bytes, max(file_bytes, self._wanted_bytes))
        if self._arena is None or size_bytes > self._arena.size_bytes:
            self._drop_arena()
            self._arena = Block.new(size_bytes)
            self._arena.prepare(filled=False)
            self._channel.send({"arena": True}, self._arena)
        return self._arena

    def _drop_arena(self) -> None:
        if self._arena is not None:
            self._arena.close()
        self._arena = None

    def _await_start(self, name: str, job: Job) -> None:
        """Wait until a new process has confined itself."""
        end_s = time.monotonic() + _STARTS_WITHIN_S
        while self.confined is None:
            job.check()
            try:
                message = self._channel.receive(_STEP_S)
            except (Closed, Garbled) as error:
                self._end(error)
                raise not_started(name) from error
            if message is not None:
                self.confined = tuple(map(str, message["confined"]))
            elif time.monotonic() > end_s:
                self.kill()
                raise not_started(name)

    def _answer(self, name: str, job: Job, blocks: list[Block], seconds: float) -> Picture | None:
        """Listen to the helper until the picture is there."""
        start_s, megapixels = time.monotonic(), 0.0
        while True:
            job.check()
            message = self._channel.receive(_STEP_S)
            if self._takes_too_much():
                self.kill()
                raise PictureTooLarge(name, _NO_MEMORY)
            if message is None:
                allowed_s = _CLOCK_TO_PROCESSOR * (seconds + megapixels)
                if time.monotonic() - start_s > allowed_s:
                    self.kill()
                    raise self._too_long(name, seconds)
            elif "progress" in message:
                job.report(float(message["progress"]), _said(message["stage"]))
            elif "memory" in message:
                megapixels = self._provide(message["memory"], blocks)
            elif "picture" in message:
                return _picture(message["picture"], name, blocks)
            else:
                _raise(message, name)

    def _takes_too_much(self) -> bool:
        """Whether the process has more memory in use than it may, where no system limits that."""
        if self.confined is None or "memory" in self.confined:
            return False
        most = self.policy.memory_bytes + SLACK_BYTES + 2 * ROOM_BYTES
        return (resident_bytes(self._process) or 0) > most

    def _send(self, data: bytes, kind: Kind, request: Request, arena: Block) -> None:
        block = arena if len(data) <= arena.size_bytes // 2 else Block.new(len(data))
        block.write(data)
        rendering = astuple(request.rendering)
        message = {
            "kind": kind.__name__,
            "name": request.name,
            "rendering": rendering,
            "max_pixels": request.max_pixels,
            "is_rough": request.is_rough,
            "page": request.page,
            "frames": request.frames,
            "most_pixels": request.most_pixels,
            "kept_pixels": request.kept_pixels,
            "data_bytes": len(data),
            "seconds": most_seconds(kind, self.policy.seconds),
        }
        if block is arena:
            self._channel.send(message)
            return
        try:
            self._channel.send(message, block)
        finally:
            block.close()

    def _provide(self, size_bytes: object, blocks: list[Block]) -> float:
        """Give the helper memory for pixels; tells how many megapixels that may be."""
        if not isinstance(size_bytes, int) or not 0 < size_bytes <= _CHANNELS * MAX_PIXELS:
            raise Garbled
        if len(blocks) >= _MOST_BLOCKS:
            raise Garbled
        block = Block.new(size_bytes)
        blocks.append(block)
        self._wanted_bytes = max(self._wanted_bytes, size_bytes)
        self._channel.send({}, block)
        block.prepare()  # while the helper decodes
        return size_bytes / _CHANNELS / 1e6

    def _end(self, error: BaseException) -> None:
        """End the process; where it has ended itself, its own status counts."""
        if isinstance(error, Closed):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_ENDS_WITHIN_S)
        self.kill()

    def _too_long(self, name: str, seconds: float) -> PictureError:
        """Say that a decoder was stopped, or that a format is not given more time."""
        if seconds < self.policy.seconds:
            return UnsupportedPicture(name, _TOO_SLOW)
        return DecoderFailed(name, _TOO_LONG)

    def _explained(self, name: str, seconds: float) -> PictureError:
        """Say what the status of the process tells."""
        status = self._process.returncode
        log.warning("The helper that decoded %r ended with status %s", name, status)
        if sys.platform != "win32" and status == -signal.SIGXCPU:
            return self._too_long(name, seconds)
        return DecoderFailed(name, _CRASHED)

    def kill(self) -> None:
        """End the process at once, and wait for that."""
        self._process.kill()
        self._process.wait(_ENDS_WITHIN_S)
        self._channel.close()
        self._drop_arena()

    def give_back(self) -> None:
        """Give the memory back that it used for the last picture, until there is another."""
        self._wanted_bytes = 0
        if self._arena is None:
            return
        with contextlib.suppress(Closed):  # the next picture will find that out
            if not self._arena.give_back():
                self._drop_arena()
                self._arena_for(0)
            self._channel.send({"rest": True})

    def __repr__(self) -> str:
        return f"<Helper {self.pid}>"


def _started(policy: Policy, connection: socket.socket) -> subprocess.Popen[bytes]:
    """Start the process, with the other end of the channel as its standard input."""
    path = _module_path()
    limits = {"memory_bytes": policy.memory_bytes, "seconds": policy.seconds}
    settings = {"path": path, "limits": limits, "readable": _readable(path)}
    environment = {name: os.environ[name] for name in _VARIABLES if name in os.environ}
    environment |= _LIBRARY_SETTINGS
    on_windows = sys.platform == "win32"
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*_command(), json.dumps(settings)],
        stdin=subprocess.PIPE if on_windows else connection.fileno(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would open one
    )
    if sys.platform == "win32" and process.stdin is not None:
        shared = connection.share(process.pid)
        with process.stdin as stream:
            stream.write(len(shared).to_bytes(4, "little") + shared)
    return process


def _command() -> list[str]:
    """Return what starts a helper, before its settings."""
    if getattr(sys, "frozen", False):  # a bundle has no interpreter but itself
        return [sys.executable, program.ARGUMENT]
    return [sys.executable, "-I", "-S", "-B", str(program.__file__)]


def _module_path() -> list[str]:
    """Where the program finds modules, but not the folder it happens to be in."""
    root = str(Path(__file__).parents[3])
    here = {"", os.getcwd(), str(Path.home())}  # noqa: PTH109 - compared as text
    return [root, *(each for each in sys.path if each not in {*here, root})]


def _readable(path: Sequence[str]) -> list[str]:
    """All that a decoder may read: modules, colour profiles, libraries of the system, fonts."""
    fonts = [str(Path.home() / folder) for folder in _FONTS]
    places = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values()}
    libraries = os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    ours = str(resource())
    if getattr(sys, "frozen", False):
        places.add(sys.executable)  # which holds the modules
    return sorted({*path, *places, ours, *fonts, *_SYSTEM_READABLE, *libraries} - {"", "/"})


def _picture(described: Message | None, name: str, blocks: Sequence[Block]) -> Picture | None:
    """Put a picture together of what the helper says and the memory that it filled."""
    if described is None:
        return None
    try:
        width_px, height_px = map(int, described["size_px"])
        colors, *alpha = described["places"]
        rgb_u8 = _pixels(colors, blocks, (height_px, width_px, _CHANNELS))
        alphas_u8 = [_pixels(place, blocks, (height_px, width_px)) for place in alpha]
        return Picture(
            name=name,
            format=str(described["format"]),
            rgb_u8=rgb_u8,
            alpha_u8=alphas_u8[0] if alphas_u8 else None,
            profile=_text(described["profile"]),
            notes=tuple(map(from_plain, described["notes"])),
            rendering=_text(described["rendering"]),
            page=int(described["page"]),
            pages=int(described["pages"]),
            working_space=_working_space(described["working_space"]),
        )
    except (LookupError, TypeError, ValueError) as error:
        raise Garbled from error


def _pixels(
    place: Sequence[int], blocks: Sequence[Block], shape: tuple[int, ...]
) -> NDArray[np.uint8]:
    """Copy pixels out of the arena, or take the block that has nothing else in it."""
    number, offset_bytes = map(int, place)
    if min(shape) < 1 or number < 0 or offset_bytes < 0:
        raise ValueError("not the memory of such a picture")
    block = blocks[number]
    if number == 0:
        pixels_u8 = block.array(shape, offset_bytes).copy()
    elif math.prod(shape) == block.size_bytes:
        pixels_u8 = block.array(shape)
    else:
        raise ValueError("not the memory of such a picture")
    pixels_u8.flags.writeable = False
    return pixels_u8


def _working_space(value: Any) -> str:  # noqa: ANN401 - what JSON may hold
    if value not in WORKING_SPACES:
        raise ValueError("not a working space")
    return str(value)


def _text(value: Any) -> str | None:  # noqa: ANN401 - what JSON may hold
    return None if value is None else str(value)


def _said(plain: object) -> str:
    """Take a text that the helper says, which may be one to translate."""
    try:
        return from_plain(plain)
    except ValueError as error:
        raise Garbled from error


def _raise(message: Message, name: str) -> NoReturn:
    """Raise what the helper found wrong with a picture."""
    kind, reason = message.get("error"), _said(message.get("reason", ""))
    if kind in _REFUSALS:
        raise _REFUSALS[kind](name, reason)
    if kind == "memory":
        raise PictureTooLarge(name, _NO_MEMORY)
    log.error("The decoder of %r failed:\n%s", name, reason)
    raise DecoderFailed(name, _FAULTY)


def not_started(name: str) -> DecoderFailed:
    """Say that no helper could be started."""
    return DecoderFailed(name, _NOT_STARTED)
