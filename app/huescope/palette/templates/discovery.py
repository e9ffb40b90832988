"""Template discovery: a folder of Jinja templates, each of which is an export format.

docs/templates.md is the user's guide.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import TemplateFault, printable
from huescope.palette.writing.names import Namer, Rules
from huescope.resources import resource
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.format import Option
    from huescope.palette.palette import Palette

FOLDER_VARIABLE = "HUESCOPE_TEMPLATES"
"""The environment variable that overrides the user's template folder."""

_ENDING = ".j2"
_HEAD_BYTES = 4096
_MOST_BYTES = 64 * 1024
_MOST_TEMPLATES = 200
_COMMENT = re.compile(r"\s*\{#-?(.*?)-?#\}", re.DOTALL)
_FIELD = re.compile(r"(?:^|[,\n])\s*(label|suffix|description)\s*:")
_SUFFIX = re.compile(r"(?:\.[a-z0-9]{1,16}){1,3}")


@dataclass(frozen=True, slots=True)
class Template:
    """A template file, as a `Writer`. Safe to share between threads.

    Attributes
    ----------
    path : pathlib.Path
        The file.
    NAME, LABEL, SUFFIXES, DESCRIPTION
        As of every format.
    """

    path: Path
    NAME: str
    LABEL: str
    SUFFIXES: tuple[str, ...]
    DESCRIPTION: str
    FAMILY: str = "template"
    OPTIONS: tuple[Option, ...] = ()
    IS_TEXT: bool = True

    def write(self, palette: Palette, _options: Mapping[str, str]) -> bytes:
        """Render the template.

        Parameters
        ----------
        palette : Palette
            Any.
        _options : mapping of str to str
            There are none.

        Returns
        -------
        bytes
            UTF-8; a lone surrogate becomes its escape.

        Raises
        ------
        TemplateFault
            If the file cannot be read or rendered, or exceeds a limit; says in which line.
        """
        from huescope.palette.templates.sandbox import render

        subject = self.path.name
        try:
            source = _start_of(self.path, _MOST_BYTES + 1)
        except OSError as error:
            raise TemplateFault(
                subject, marked("cannot be read ({strerror})", strerror=error.strerror)
            ) from error
        if len(source) > _MOST_BYTES:
            raise TemplateFault(
                subject, marked("it has more than {most_bytes} KiB", most_bytes=_MOST_BYTES // 1024)
            )
        try:
            text = source.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = source.count(b"\n", 0, error.start) + 1
            raise TemplateFault(
                subject, marked("line {line} is no text in UTF-8", line=line)
            ) from error
        return render(text, subject, palette).encode("utf-8", "backslashreplace")


def folder() -> Path:
    """Return the user's template folder, which need not exist."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("huescope", appauthor=False) / "templates"


def templates() -> dict[str, Template]:
    """List the current templates by their `NAME`, sorted by label.

    Returns
    -------
    dict of str to Template
        The user's, and the sample unless one of the user's has the same name.
    """
    files = {
        file[0].name: file for place in (resource("templates"), folder()) for file in _files(place)
    }
    return dict(_named(tuple(files[name] for name in sorted(files))))


@lru_cache(maxsize=8)
def _named(files: tuple[tuple[Path, int, int], ...]) -> Mapping[str, Template]:
    """Name and describe template files, given with their modification times and sizes."""
    namer = Namer("kebab", Rules(plain=True, filler="unnamed"), "template")
    found = [
        Template(file[0], namer.name(_stem(file[0].name)), *_described(*file)) for file in files
    ]
    return {each.NAME: each for each in sorted(found, key=lambda each: each.LABEL.casefold())}


def _files(place: Path) -> Iterator[tuple[Path, int, int]]:
    """Find the templates of a folder, with their modification times and sizes."""
    try:
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
    except OSError:  # there is no such folder, which is how most people have it
        return
    named = [one for one in entries if one.name.endswith(_ENDING) and one.name[0] != "."]
    for entry in named[:_MOST_TEMPLATES]:
        with suppress(OSError):  # it may just have vanished
            status = entry.stat()
            if entry.is_file():
                yield Path(entry.path), status.st_mtime_ns, status.st_size


@lru_cache(maxsize=512)
def _described(path: Path, _changed_ns: int, _size: int) -> tuple[str, tuple[str, ...], str]:
    """Read label, suffixes and description; defaults follow from the file's name."""
    try:
        start = _start_of(path, _HEAD_BYTES).decode("utf-8-sig", "replace")
    except OSError:  # told when the template is used
        start = ""
    stated = _front_matter(start)
    inner = Path(_stem(path.name)).suffix.lower()
    suffix = stated.get("suffix", inner).lower()
    label = stated.get("label") or _stem(path.name).removesuffix(Path(_stem(path.name)).suffix)
    description = stated.get("description") or marked(
        "Your template {name}.", name=printable(path.name)
    )
    return (
        printable(label),
        (suffix if _SUFFIX.fullmatch(suffix) else ".txt",),
        printable(description if description.endswith(".") else f"{description}."),
    )


def _front_matter(start: str) -> dict[str, str]:
    """Parse front matter such as ``{# label: …, suffix: .txt #}``, if a file begins with it."""
    comment = _COMMENT.match(start)
    if comment is None:
        return {}
    # Alternating: the text before, a name, its value, the next name, and so on.
    _, *pieces = _FIELD.split(comment[1])
    values = (" ".join(value.split()) for value in pieces[1::2])
    return dict(zip(pieces[::2], values, strict=True))


def _stem(name: str) -> str:
    return name.removesuffix(_ENDING)


def _start_of(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        return file.read(count)
