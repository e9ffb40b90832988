"""Memory that the program and a helper share, without a name that could be left behind.

It is gone when neither of the two uses it any longer, however they end. That is why it is not of
`multiprocessing.shared_memory`, whose blocks have names that a further process has to watch, and
must be closed after the arrays that use them.
"""

from __future__ import annotations

import math
import mmap
import os
import secrets
import sys
import tempfile
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


ROOM_BYTES = 100 * 10**6
"""How large a file, and how large pixels, fit into a helper's arena: 25 megapixels with alpha.

New shared memory costs 0.6 ms a megabyte in each of the two processes, copying out of memory that
both have used before 0.1 ms.
"""

FIRST_ROOM_BYTES = 8 * 10**6 if sys.platform == "win32" else ROOM_BYTES
"""How much room there is until a file or a picture needs more.

Windows counts a block as used from its creation on; other systems provide what is used of it.
"""


def arena_bytes(room_bytes: int, wanted_bytes: int) -> int:
    """Choose the size of the block that a helper keeps.

    Parameters
    ----------
    room_bytes : int
        How much room there is.
    wanted_bytes : int
        The size of a file, or of pixels.

    Returns
    -------
    int
        Twice the room: for a file that is decoded in place, and pixels after it. The room doubles
        until what is wanted fits, or `ROOM_BYTES` are reached; what is larger has its own block.
    """
    while room_bytes < min(wanted_bytes, ROOM_BYTES):
        room_bytes *= 2
    return 2 * min(room_bytes, ROOM_BYTES)


class Block:
    """Memory of a fixed size, created by the program or sent to a helper.

    Parameters
    ----------
    size_bytes : int
        At least 1.
    name : str
        How it is found on Windows; empty elsewhere.
    file : int
        Its descriptor elsewhere, which is closed with the block; -1 on Windows.
    """

    def __init__(self, size_bytes: int, name: str = "", file: int = -1) -> None:
        self.size_bytes = size_bytes
        self.name, self.file = name, file
        self._map: mmap.mmap | None = None
        if sys.platform == "win32":  # which drops memory that nobody has mapped
            self.prepare()

    @classmethod
    def new(cls, size_bytes: int) -> Block:
        """Create a block; its content is 0.

        Raises
        ------
        MemoryError
            If there is not so much.
        """
        try:
            if sys.platform == "win32":
                return cls(size_bytes, f"huescope-{secrets.token_hex(16)}")
            return cls(size_bytes, file=_nameless_file(size_bytes))
        except OSError as error:
            raise MemoryError(str(error)) from error

    def write(self, data: bytes) -> None:
        """Put bytes at the beginning."""
        if self._map is not None:
            self.array((len(data),))[:] = np.frombuffer(data, np.uint8)
            return
        left, place = memoryview(data), 0
        while place < len(data):  # which takes half the time of copying into new mapped memory
            place += os.pwrite(self.file, left[place:], place)

    def read(self, size_bytes: int) -> bytes:
        """Take bytes from the beginning."""
        if self._map is not None:
            return self._map[:size_bytes]
        data = os.pread(self.file, size_bytes, 0)
        while len(data) < size_bytes:  # of more than 2 GiB, Linux gives only the first
            data += os.pread(self.file, size_bytes - len(data), len(data))
        return data

    def view(self, size_bytes: int) -> memoryview:
        """View bytes at the beginning, read-only; the view may outlive the block."""
        return memoryview(self.prepare(filled=False))[:size_bytes].toreadonly()

    def array(self, shape: tuple[int, ...], offset_bytes: int = 0) -> NDArray[np.uint8]:
        """View a part of the block as bytes, in an array that may outlive the block.

        Raises
        ------
        ValueError
            If the block has no such part.
        """
        values = np.frombuffer(self.prepare(), np.uint8, math.prod(shape), offset_bytes)
        return values.reshape(shape)

    def close(self) -> None:
        """Close the descriptor; arrays and the other process keep the memory."""
        if self.file >= 0:
            os.close(self.file)
        self.file, self._map = -1, None

    def give_back(self) -> bool:
        """Give its memory back to the system, where that can be done; its content is 0 then.

        Returns
        -------
        bool
            Whether it was; without, only a block that both processes have closed is given back.
        """
        if self._map is None or not hasattr(mmap, "MADV_REMOVE"):
            return False
        self._map.madvise(mmap.MADV_REMOVE)
        return True

    def prepare(self, *, filled: bool = True) -> mmap.mmap:
        """Map the block, unless it is mapped.

        Parameters
        ----------
        filled : bool
            Whether the system shall provide all of the memory now, which takes 0.6 ms a megabyte,
            half the time of page by page on first use.
        """
        if self._map is None:
            if sys.platform == "win32":
                self._map = mmap.mmap(-1, self.size_bytes, tagname=self.name)
            else:
                flags = mmap.MAP_SHARED | (getattr(mmap, "MAP_POPULATE", 0) if filled else 0)
                self._map = mmap.mmap(self.file, self.size_bytes, flags=flags)
        return self._map


def _nameless_file(size_bytes: int) -> int:
    """Create a file in memory that no other process can shrink under the program's arrays."""
    if sys.platform != "linux":
        with tempfile.TemporaryFile() as file:
            os.ftruncate(file.fileno(), size_bytes)
            return os.dup(file.fileno())
    import fcntl

    descriptor = os.memfd_create("huescope", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(descriptor, size_bytes)
    seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
    return descriptor
