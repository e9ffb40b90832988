"""A picture format for tests of the helper process: its decoder does what the file says."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from huescope.errors import DamagedPicture
from huescope.imaging.kind import Decoded, Opened
from huescope.imaging.raster import ArrayRaster

NAME = "HARMFUL"
LABEL = "harmful"
SUFFIXES = (".harmful",)


def matches(data):
    return data.startswith(b"harmful ")


def read_header(data, name, job):
    return Harmful(data.decode().partition(" ")[2], name)


class Harmful(Opened):
    def __init__(self, deed, name):
        super().__init__(NAME, (3, 2))
        self._deed, self._name = deed, name

    def decode(self, job):
        deed, _space, argument = self._deed.partition(" ")
        globals()[deed](argument, self._name)
        samples = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
        job.report(0.5, "decoding")
        return Decoded(ArrayRaster(samples, "RGB"), notes=(f"did {deed}",))


def nothing(_argument, _name):
    pass


def abort(_argument, _name):
    os.abort()


def loop(_argument, _name):
    while True:
        pass


def wait(_argument, _name):
    time.sleep(100)


def allocate(_argument, _name):
    hoard = []
    while True:
        hoard.append(bytes(2**26))


def refuse(_argument, name):
    raise DamagedPicture(name, "the file is damaged")


def fail(_argument, _name):
    raise ZeroDivisionError


def say(_argument, _name):
    for stream in (1, 2):
        os.write(stream, b"noise")


def lie(_argument, _name):
    """Take over the channel, as a decoder that runs foreign code could."""
    connection = socket.socket(fileno=os.dup(0))
    text = b'{"memory": 10000000000}'
    connection.sendall(len(text).to_bytes(4, "little") + text)
    time.sleep(100)


def touch(argument, _name):
    """Try all that a decoder may not do, and fail where any of it works."""
    folder = Path(argument)
    for forbidden in (
        lambda: (folder / "written").write_bytes(b"x"),
        (folder / "secret").read_bytes,
        lambda: list(folder.iterdir()),
        socket.socket,
        lambda: subprocess.run([sys.executable, "-c", ""], check=False),
    ):
        try:
            forbidden()
        except OSError:
            continue
        raise AssertionError
