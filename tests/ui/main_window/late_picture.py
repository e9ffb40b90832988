"""A picture from a place that answers when a test lets it, or never."""

import threading
from dataclasses import dataclass, field

from huescope.errors import ReadError


@dataclass(eq=False)
class LatePicture:
    """A `Source` whose reading waits until it is let go, or cancelled; it may fail then."""

    name: str
    data: bytes = field(repr=False)
    fails: bool = False
    location: str = ""
    reference = None
    key = ""
    gate: threading.Event = field(default_factory=threading.Event)
    reading: threading.Event = field(default_factory=threading.Event)

    def stamp(self):
        return "1"

    def read(self, job):
        self.reading.set()
        while not self.gate.wait(0.002):
            job.check()
        if self.fails:
            raise ReadError(self.name, "the network is gone")
        return self.data
