"""Settings that are stored between sessions."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.collection.default_file import default_file
from huescope.color.working_space import WORKING_SPACES
from huescope.imaging.policy import LEAST_MEMORY_BYTES, from_environment
from huescope.imaging.rendering import DEFAULT, INTENTS, Rendering
from huescope.library.location import default_folder, library_folder
from huescope.library.search import ORDERS
from huescope.palette.notations import NOTATIONS
from huescope.sources.reference import Reference
from huescope.ui.language import languages
from huescope.ui.persistence import fields, location, settings_file
from huescope.ui.state.comparison import Comparison
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from huescope.cancellation import Job
    from huescope.imaging.policy import Policy

    _Places = Iterable[tuple[str, Reference]]

USUAL_CACHE_MB = 2048
RECENT_LIMIT = 12
_EXPORTED_LIMIT = 100

_KNOWN_LIMIT = 500
_KNOWN_PICTURES = fields.texts("recent/known")
_RECENT_PICTURES = fields.texts("recent/pictures")
_RECENT_FILES = fields.texts("recent/files")  # of earlier versions


class Settings:
    """Typed access to the stored options.

    A damaged file is renamed first, and its readable values are kept.

    Parameters
    ----------
    store : QSettings, optional
        The store; by default the user's configuration file.

    Attributes
    ----------
    problem : str
        A sentence on what was wrong with the file; empty if nothing was.
    searches_colors : bool
        Whether there is a colour index, as in the window of a person.
    library_base : Path or None
        The folder that tells where the library of palettes is, as
        `huescope.library.location.default_base` gives it in the window of a person; None where no
        library is kept.
    earlier_drafts : Path or None
        Where earlier versions left drafts; None for a store that was given.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        ini = QSettings.Format.IniFormat
        given = store or QSettings(str(location.settings_file()), ini)
        self.path = Path(given.fileName())
        self.searches_colors = False
        self.library_base: Path | None = None
        self.earlier_drafts = None if store else location.unsaved_beside(location.earlier_file())
        self._store, self.problem = settings_file.checked(given)

    def copied(self) -> Settings:
        """Give access to the same settings for a worker: what is written waits for the disk."""
        return Settings(QSettings(self._store.fileName(), QSettings.Format.IniFormat))

    @cached_property
    def index_file(self) -> Path | None:
        """Where the colours of pictures are kept, to search them; None where they are not."""
        return default_file() if self.searches_colors else None

    @property
    def default_library_folder(self) -> Path | None:
        """Where the library of palettes is if no other folder was chosen; None for no library."""
        return None if self.library_base is None else default_folder(self.library_base)

    @cached_property
    def library_folder(self) -> Path | None:
        """Where the library of palettes is; None where there is none."""
        return None if self.library_base is None else library_folder(self.library_base)

    # -- view --------------------------------------------------------------------------------

    theme = fields.choice("view/theme", design.FOLLOW_SYSTEM, *design.THEMES)
    surround = fields.choice("view/surround", "theme", "black", "dark", "mid", "light", "white")
    """A key of `theme.SURROUNDS`."""
    language = fields.choice("view/language", languages.SYSTEM, *languages.BY_CODE)
    """The code of the language of the window, or `languages.SYSTEM`; for the next start."""
    text_percent = fields.number("view/text", 0, 0, 200)
    """Text size in percent of the system's default; 0 follows the system."""
    uses_monitor_profile = fields.flag("view/monitor_profile", default=True)
    """Whether colours are shown through the profile of the monitor."""
    pins = fields.flag("view/pins", default=True)
    """Whether pins show where in the picture the colours of the palette are."""
    comparison = fields.choice("view/compare", *(each.value for each in Comparison))
    """What is shown where the picture is, the value of a `Comparison`."""
    histogram_scale = fields.choice("histogram/scale", "sqrt", "linear", "log")
    geometry = fields.data("window/geometry")
    """Geometry of the window; empty at the first start."""
    layout = fields.data("window/layout")
    """State of the docks; empty at the first start."""
    layout_mirrored = fields.flag("window/layout_mirrored", default=False)
    """Whether `layout` is of a window that reads from right to left."""
    hidden_docks = fields.texts("window/hidden_docks")
    """Names of the docks that are hidden because the window is narrow."""
    welcomed = fields.flag("window/welcomed", default=False)
    """Whether the cards for the first start were shown."""
    judge_geometry = fields.data("judge/geometry")
    """Geometry of the Judge window; empty if it was never open."""

    # -- palettes ----------------------------------------------------------------------------

    colors = fields.number("palette/default_colors", 8, MIN_COLORS, MAX_COLORS)
    """Number of colours of a new picture's palette."""
    palette_order = fields.text("palette/order", "share")
    """Name of the order of a new palette."""
    dominant_order = fields.text("dominant/order", "share")
    """Name of the order of the most frequent colours."""
    formula = fields.text("palette/formula", "ciede2000")
    """Name of the delta E formula."""
    grouped = fields.flag("dominant/grouped", default=True)
    """Whether similar colours are grouped among the most frequent ones."""
    tolerance_hundredths = fields.number("palette/tolerance", 500, 50, 2000)
    """The CIEDE2000 up to which a palette is near enough to its picture, in hundredths."""
    picked_side_px = fields.number("pick/side", 1, 1, 101)
    """Side of the square that the eyedropper averages, in pixels of the picture."""
    notation = fields.choice("copy/notation", *NOTATIONS)
    """Notation of copied colours, a key of `NOTATIONS`."""
    copy_template = fields.text("copy/template")
    """The user's own copy template; empty for none."""

    # -- opening pictures --------------------------------------------------------------------

    intent = fields.choice("opening/intent", DEFAULT.intent, *INTENTS)
    """The rendering intent by which colour profiles are applied, a key of `INTENTS`."""
    black_point = fields.flag("opening/black_point", default=DEFAULT.black_point)
    """Whether the black point of a profile is compensated."""
    working_space = fields.choice("opening/working_space", *WORKING_SPACES)
    """What pictures are opened in, a key of `WORKING_SPACES`."""
    memory_mb = fields.number("opening/memory", 0, 0, 10**6)
    """How many megabytes decoding a picture may take; 0 for a quarter of the machine's."""
    cache_mb = fields.number("opening/cache", USUAL_CACHE_MB, 0, 10**6)
    """How many mebibytes of what was fetched from the network are kept on the disk."""
    isolates_all = fields.flag("opening/isolate_all", default=False)
    """Whether JPEG, PNG and WebP are decoded in a process of their own, too."""

    def policy(self) -> Policy:
        """Tell what decoding may cost; where nothing was chosen, the environment counts."""
        usual = from_environment()
        memory_bytes = max(self.memory_mb * 10**6, LEAST_MEMORY_BYTES)
        return replace(
            usual,
            rendering=Rendering(self.intent, self.black_point),
            memory_bytes=memory_bytes if self.memory_mb else usual.memory_bytes,
            isolation="always" if self.isolates_all else usual.isolation,
        )

    # -- browser -----------------------------------------------------------------------------

    folder = fields.folder("browser/folder")
    """The folder shown last in the browser; it may not exist."""
    browser_view = fields.choice("browser/view", "grid", "list")
    thumbnail_px = fields.number("browser/thumbnail", 120, 48, 256)
    """Side of the thumbnails in logical pixels."""
    keeps_index = fields.flag("browser/index", default=True)
    """Whether the colours of pictures that are browsed are kept, to search them."""
    places_folded = fields.flag("browser/places_folded", default=False)
    """Whether the list of places is folded to its title."""
    _sorted_by = fields.choice("browser/order", "name", "date", "size")
    _descending = fields.flag("browser/descending", default=False)

    # -- library of palettes -----------------------------------------------------------------

    keeps_library = fields.flag("library/keep", default=True)
    """Whether palettes that are opened, made or exported are kept in the library."""
    library_order = fields.choice("library/order", *ORDERS)
    """The order of the library, one of `huescope.library.search.ORDERS`."""
    library_starred_first = fields.flag("library/starred_first", default=False)
    """Whether starred palettes come first in it."""

    # -- export and connections --------------------------------------------------------------

    export_folder = fields.text("export/folder")
    """Folder of the last export; empty if there was none."""
    export_format = fields.text("export/format", "css")
    """`NAME` of the format that was exported last."""
    reduced_format = fields.text("reduced/format", "png")
    """`NAME` of the format in which a reduced picture was saved last."""
    typed_kind = fields.text("connect/kind")
    """`NAME` of the last kind of source connected to; empty if there was none."""

    @property
    def unsaved_folder(self) -> Path:
        """Folder of the drafts, beside the settings file."""
        return location.unsaved_beside(self.path)

    @property
    def browser_order(self) -> tuple[str, bool]:
        """Sort key of the browser ("name", "date" or "size"), and whether it is descending."""
        return self._sorted_by, self._descending

    @browser_order.setter
    def browser_order(self, value: tuple[str, bool]) -> None:
        self._sorted_by, self._descending = value

    def places(self, which: str) -> list[tuple[str, Reference]]:
        """Names and references of the "favourite" or "recent" places, in the order shown."""
        found = []
        for text in _places(which).read(self._store):
            name, _tab, stored = text.partition("\t")
            reference = Reference.from_json(stored)
            if reference is not None:
                found.append((name, reference))
        return found

    def change_places(
        self, which: str, change: Callable[[list[tuple[str, Reference]]], _Places]
    ) -> None:
        """Change the names and references of the "favourite" or "recent" places.

        Parameters
        ----------
        which : str
            "favourite" or "recent".
        change : callable
            Turns the stored ones, as `places` gives them, into the new ones.
        """
        with self._read_anew():
            places = change(self.places(which))
            listed = [f"{name}\t{reference.to_json()}" for name, reference in places]
            _places(which).write(self._store, listed)

    def export_options(self, name: str) -> dict[str, str]:
        """Return the stored options of a format, which may include obsolete ones."""
        return self._mapping(f"export/options/{name}")

    def set_export_options(self, name: str, values: Mapping[str, str]) -> None:
        """Store the options of a format."""
        self._set_mapping(f"export/options/{name}", values)

    @property
    def board_options(self) -> dict[str, str]:
        """The stored options of the board that is shared."""
        return self._mapping("share/board")

    @board_options.setter
    def board_options(self, values: Mapping[str, str]) -> None:
        self._set_mapping("share/board", values)

    def exported(self, project: str, palette: str) -> str:
        """Return the export target of a project's palette as JSON; empty if there is none."""
        return self._mapping("export/targets").get(json.dumps([project, palette]), "")

    def set_exported(self, project: str, palette: str, target: str) -> None:
        """Store the export target of a project's palette; the oldest ones are dropped."""
        key = json.dumps([project, palette])
        if self._mapping("export/targets").get(key) == target:
            return
        with self._read_anew():
            known = self._mapping("export/targets")
            known.pop(key, None)
            newest = list({**known, key: target}.items())[-_EXPORTED_LIMIT:]
            self._set_mapping("export/targets", dict(newest))

    @property
    def recent(self) -> list[Reference]:
        """References of the recent pictures, newest first; never a secret."""
        if not self._store.contains(_RECENT_PICTURES.key):
            paths = _RECENT_FILES.read(self._store)
            return [Reference("local", path) for path in paths][:RECENT_LIMIT]
        read = (Reference.from_json(each) for each in _RECENT_PICTURES.read(self._store))
        return [reference for reference in read if reference is not None][:RECENT_LIMIT]

    def add_recent(self, reference: Reference | None) -> None:
        """Add a picture to the recent ones, if it has a reference; a file counts once."""
        if reference is None:
            return
        with self._read_anew():
            others = (each for each in self.recent if each.whole != reference.whole)
            kept = [reference, *others][:RECENT_LIMIT]
            _RECENT_PICTURES.write(self._store, [each.to_json() for each in kept])
            self.add_known(reference)
            self._store.remove(_RECENT_FILES.key)

    def knows(self, reference: Reference) -> bool:
        """Tell whether a picture was opened before, or a person agreed to that."""
        digest = _digest(reference)
        if digest in _KNOWN_PICTURES.read(self._store):
            return True
        self.refresh()  # another process may have opened it
        return digest in _KNOWN_PICTURES.read(self._store)

    def add_known(self, reference: Reference) -> None:
        """Remember that a picture was opened, or may be."""
        digest = _digest(reference)
        known = _KNOWN_PICTURES.read(self._store)
        if known[-1:] != [digest]:
            kept = [*(each for each in known if each != digest), digest][-_KNOWN_LIMIT:]
            _KNOWN_PICTURES.write(self._store, kept)

    def refresh(self) -> None:
        """Read what other processes have written; such lists as the recent pictures change."""
        self._store.sync()

    def clear_recent(self) -> None:
        """Clear the recent pictures."""
        for each in (_RECENT_PICTURES, _RECENT_FILES, _KNOWN_PICTURES):
            self._store.remove(each.key)

    def typed(self, kind: str) -> dict[str, str]:
        """Return the values entered last for a kind of source, without secrets."""
        return self._mapping(f"connect/{kind}")

    def set_typed(self, kind: str, values: Mapping[str, str]) -> None:
        """Store the values entered for a kind of source, from which the caller removed secrets."""
        self.typed_kind = kind
        self._set_mapping(f"connect/{kind}", values)

    def flush(self) -> None:
        """Write pending changes to disk; a failure is told by `check` at the next start."""
        self._store.sync()
        if self._store.status() == QSettings.Status.AccessError and not self.problem:
            settings_file.leave_note(self.unsaved_folder, self.path)

    def check(self, job: Job) -> Iterator[None]:
        """Check in a worker that settings were kept the last time, and can be written.

        Yields
        ------
        None
            Once, if so.

        Raises
        ------
        WriteError
            If not.
        """
        settings_file.take_note(self.unsaved_folder)
        yield from settings_file.check_writable(self.path, job)

    @contextmanager
    def _read_anew(self) -> Iterator[None]:
        """Change a list that other processes of the program may have changed meanwhile."""
        with settings_file.locked(self.path):
            self._store.sync()
            yield
            self._store.sync()

    def _mapping(self, key: str) -> dict[str, str]:
        return fields.mapping(key).read(self._store)

    def _set_mapping(self, key: str, values: Mapping[str, str]) -> None:
        fields.mapping(key).write(self._store, dict(values))


def _digest(reference: Reference) -> str:
    """Shorten a reference; a list of hundreds of them must not tell what was opened."""
    from hashlib import sha256

    return sha256(reference.whole.to_json().encode()).hexdigest()[:16]


def _places(which: str) -> fields.Field[list[str]]:
    return fields.texts(f"places/{which}")
