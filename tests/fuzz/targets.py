"""What is fuzzed: functions that take bytes of strangers, and what has to hold of each.

A target may raise nothing but the errors that it documents, and those in one line. It may open no
file, no connection and no process; `watch` sees to that.
"""

from __future__ import annotations

import json
import sys
import sysconfig
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST_SENTENCE = 600
_MOST_WRITTEN = 300
APP = Path(__file__).resolve().parents[2] / "app"


class Fault(Exception):
    """Something does not hold that should."""


@dataclass(frozen=True)
class Target:
    """A function with what it starts from; `run` raises anything for a finding."""

    seeds: Callable[[], list[bytes]]
    run: Callable[[bytes], None]


def _split(data: bytes) -> tuple[str, bytes]:
    name, _, content = data.partition(b"\n")
    return name[:64].decode("utf-8", "surrogateescape"), content


def _check_sentence(error: Exception) -> None:
    sentence = str(error)
    if not sentence.isprintable() or len(sentence) > _LONGEST_SENTENCE:
        raise Fault("no sentence for a person") from error


def read_palette(data: bytes) -> None:
    """Read a palette of any format; what was read can be kept as it is."""
    from huescope.errors import PaletteError
    from huescope.palette import formats

    name, content = _split(data)
    try:
        palette = formats.read(content, name)
    except PaletteError as error:
        _check_sentence(error)
        return
    if len(palette.swatches) > _MOST_WRITTEN:
        return
    kept = formats.read(formats.write(palette, "huescope"), "p.huescope")
    if replace(kept, remarks=()) != replace(palette, remarks=()):
        raise Fault("a palette is another one after it was saved")


def read_sheet(data: bytes) -> None:
    """Read a style sheet as a file, and as pasted text."""
    from huescope.cancellation import Job
    from huescope.errors import PaletteError
    from huescope.ui.tasks.project_io import read_text

    read_palette(data)
    try:
        text = _split(data)[1].decode("utf-8", "surrogateescape")
        list(read_text(text, "Pasted text", Job()))
    except PaletteError as error:
        _check_sentence(error)


def read_project(data: bytes) -> None:
    """Read a project, and an entry of the library, and write them again."""
    from huescope.errors import PaletteError
    from huescope.project import file

    _read_entry(data)
    try:
        project = file.read(data, "p.huescope")
    except PaletteError as error:
        _check_sentence(error)
        return
    if file.read(file.write(project), "p.huescope") != replace(project, remarks=()):
        raise Fault("a project is another one after it was saved")


def _read_entry(data: bytes) -> None:
    from huescope.errors import PaletteError
    from huescope.library import file

    try:
        entry = file.read(data, "p.huescope")
    except PaletteError as error:
        _check_sentence(error)
        return
    kept = file.read(file.write(entry), "p.huescope")
    times = (entry.date_s, entry.written_s)
    rounded = replace(entry, date_s=round(times[0], 3), written_s=round(times[1], 3))
    if kept != rounded:
        raise Fault("an entry of the library is another one after it was saved")


def read_header(data: bytes) -> None:
    """Find the format of a picture and read its header; nothing is decoded."""
    from huescope.cancellation import Job
    from huescope.errors import PictureError
    from huescope.imaging.identify import identify
    from huescope.imaging.limits import check_size
    from huescope.imaging.progressive import first_scan

    try:
        opened = identify(data, "a.png").read_header(data, "a.png", Job())
        check_size(opened, "a.png")
    except PictureError as error:
        _check_sentence(error)
    first_scan(data)


def read_answer(data: bytes) -> None:
    """Read what a storage service, a link or an earlier session states."""
    what, content = _split(data)
    _READERS.get(what, _read_listing)(content)


def _read_listing(content: bytes) -> None:
    from huescope.sources.oracle.listing_json import MalformedListing, entries_in

    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError):
        return
    try:
        entries, start = entries_in(found, pictures_only=bool(len(content) % 2))
    except MalformedListing:
        return
    for entry in entries:
        if not entry.name.isprintable() or "/" in entry.name.rstrip("/"):
            raise Fault("no name to show")
        hash(entry)
    start.encode("utf-8", "surrogatepass")


def _read_address(content: bytes) -> None:
    from huescope.errors import HuescopeError
    from huescope.sources import kinds

    text = content.decode("utf-8", "surrogateescape")
    for kind in kinds.registry().values():
        if kind.NAME == "local" or not kind.takes(text):
            continue
        try:
            found = kind.open_text(text, {})
            assert found.name.isprintable(), found.name
            reference = found.reference
        except HuescopeError as error:
            _check_sentence(error)
            continue
        if reference is not None:
            _read_reference(reference.to_json().encode())


def _read_reference(content: bytes) -> None:
    from huescope.sources.reference import Reference

    reference = Reference.from_json(content.decode("utf-8", "surrogateescape"))
    if reference is not None and Reference.from_json(reference.to_json()) != reference:
        raise Fault("a reference is another one after it was stored")


def _read_headers(content: bytes) -> None:
    from urllib3._collections import HTTPHeaderDict

    from huescope.errors import RemoteError
    from huescope.sources.oracle.account import Link
    from huescope.sources.oracle.error_messages import RequestContext, explain
    from huescope.sources.oracle.service import ErrorResponse
    from huescope.sources.remote.content_encoding import unpacked
    from huescope.sources.remote.context import USUAL
    from huescope.sources.remote.response_body import check_md5

    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return
    if not isinstance(found, dict):
        return
    headers = HTTPHeaderDict({str(key): str(value) for key, value in found.items()})
    for status in (0, 401, 403, 404, 412, 429, 503):
        response = ErrorResponse(status, headers.get("code"), headers)
        context = RequestContext("a.png", Link("https://example.org"))
        _check_sentence(explain(response, context, USUAL.retry_policy))
    for check in (check_md5, unpacked):
        try:
            check(content, headers, "a.png")
        except RemoteError as error:
            _check_sentence(error)


def _read_saved(content: bytes) -> None:
    """Read the listing that an earlier session kept, from a file in memory."""
    from unittest.mock import patch

    from huescope.sources.remote.cache import DiskCache, Key

    with (
        patch.object(Path, "read_bytes", lambda _path: zlib.compress(content)),
        patch("os.utime", lambda _path: None),
    ):
        DiskCache(Path("nowhere")).listing(Key(("x",)))


_READERS = {
    "listing": _read_listing,
    "address": _read_address,
    "reference": _read_reference,
    "headers": _read_headers,
    "saved": _read_saved,
}

TARGETS = {
    "palettes": Target(seeds.palettes, read_palette),
    "sheets": Target(seeds.style_sheets, read_sheet),
    "projects": Target(seeds.projects, read_project),
    "headers": Target(seeds.pictures, read_header),
    "answers": Target(seeds.listings, read_answer),
}

# -- what no target may do ------------------------------------------------------------------------

_FORBIDDEN = (
    *("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec"),
    *("os.posix_spawn", "os.fork", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink"),
    *("shutil.rmtree", "pickle.find_class", "ctypes.dlopen", "urllib.Request", "tempfile.mkstemp"),
)
_LIBRARIES = [
    each for each in (*sys.path, *sysconfig.get_paths().values(), sys.base_prefix) if each
]
_READABLE = (
    *_LIBRARIES,
    *(str(Path(each).resolve()) for each in (*_LIBRARIES, APP, APP.parent / "resources")),
)
_watching: list[Fault] | None = None
_hooked = False


def _see(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching is None:
        return
    if event == "open":
        path, _mode, flags = arguments
        if isinstance(path, int) or (not flags & 3 and str(path).startswith(_READABLE)):
            return
    elif event not in _FORBIDDEN:
        return
    _watching.append(Fault(f"{event} {arguments!r:.200}"))


@contextmanager
def watch() -> Iterator[None]:
    """Raise a `Fault` where a file, connection or process is opened meanwhile."""
    global _watching, _hooked  # noqa: PLW0603 - an audit hook stays for good, and has no owner
    if not _hooked:
        sys.addaudithook(_see)
        _hooked = True
    _watching = seen = []
    try:
        yield
    finally:
        _watching = None
    if seen:
        raise seen[0]
