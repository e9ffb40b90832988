"""What is remembered between two starts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.palette.notations import NOTATIONS
from huescope.sources.reference import Reference
from huescope.ui.persistence import fields, settings_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RECENT_LIMIT = 12
_EXPORTED_LIMIT = 100

_RECENT_PICTURES = fields.texts("recent/pictures")
_RECENT_FILES = fields.texts("recent/files")  # of earlier versions


class Settings:
    """Typed access to the stored options.

    A file that is damaged is set aside first, and what can be read of it is kept.

    Parameters
    ----------
    store : QSettings, optional
        Where they are kept; the user's own configuration file where none is given.

    Attributes
    ----------
    problem : str
        A sentence on what was wrong with the file; empty where nothing was.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        given = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Huescope", "Huescope"
        )
        self.path = Path(given.fileName())
        self._store, self.problem = settings_file.checked(given)

    # -- view --------------------------------------------------------------------------------

    theme = fields.choice("view/theme", "system", "light", "dark")
    surround = fields.choice("view/surround", "theme", "black", "dark", "mid", "light", "white")
    """A key of `theme.SURROUNDS`."""
    histogram_scale = fields.choice("histogram/scale", "sqrt", "linear", "log")
    geometry = fields.data("window/geometry")
    """Place and size of the window; empty at the first start."""
    layout = fields.data("window/layout")
    """Places and sizes of the docks; empty at the first start."""
    folded = fields.texts("window/folded")
    """Names of the docks that are folded to their titles."""
    judge_geometry = fields.data("judge/geometry")
    """Place and size of the window that judges; empty where it was never open."""

    # -- palettes ----------------------------------------------------------------------------

    colors = fields.number("palette/default_colors", 8, MIN_COLORS, MAX_COLORS)
    """How many colours the first palette of a new picture has."""
    formula = fields.text("palette/formula", "ciede2000")
    """Name of the delta E formula."""
    grouped = fields.flag("dominant/grouped", default=True)
    """Whether near neighbours count together among the most frequent colours."""
    picked_side_px = fields.number("pick/side", 1, 1, 101)
    """Side of the square that the eyedropper averages, in pixels of the picture."""
    notation = fields.choice("copy/notation", *NOTATIONS)
    """How colours are copied, a key of `NOTATIONS`."""
    copy_template = fields.text("copy/template")
    """A person's own text for a copied colour; empty where none was written."""

    # -- browser -----------------------------------------------------------------------------

    folder = fields.folder("browser/folder")
    """The folder that the browser showed last; it may be gone."""
    browser_view = fields.choice("browser/view", "grid", "list")
    thumbnail_px = fields.number("browser/thumbnail", 92, 48, 256)
    """Side of the thumbnails in logical pixels."""
    places_folded = fields.flag("browser/places_folded", default=False)
    """Whether the list of places is folded to its title."""
    _sorted_by = fields.choice("browser/order", "name", "date", "size")
    _descending = fields.flag("browser/descending", default=False)

    # -- export and connections --------------------------------------------------------------

    export_folder = fields.text("export/folder")
    """Where the last palette was saved; empty where none was."""
    export_format = fields.text("export/format", "css")
    """`NAME` of the format that was exported last."""
    typed_kind = fields.text("connect/kind")
    """`NAME` of the kind of source that was connected to last; empty where none was."""

    @property
    def unsaved_folder(self) -> Path:
        """Where unsaved palettes are kept, beside these options."""
        return self.path.parent / "unsaved"

    def order(self, which: str) -> str:
        """Name of the order of the "palette" or the "dominant" swatches."""
        return _order(which).read(self._store)

    def set_order(self, which: str, name: str) -> None:
        """Remember the order of the "palette" or the "dominant" swatches."""
        _order(which).write(self._store, name)

    @property
    def browser_order(self) -> tuple[str, bool]:
        """What the browser sorts by ("name", "date" or "size"), and whether the last is first."""
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

    def set_places(self, which: str, places: Sequence[tuple[str, Reference]]) -> None:
        """Remember the "favourite" or "recent" places, names and references."""
        listed = [f"{name}\t{reference.to_json()}" for name, reference in places]
        _places(which).write(self._store, listed)

    def export_options(self, name: str) -> dict[str, str]:
        """Give what was chosen about a format; what it no longer offers may be among it."""
        return self._mapping(f"export/options/{name}")

    def set_export_options(self, name: str, values: Mapping[str, str]) -> None:
        """Remember what was chosen about a format."""
        self._set_mapping(f"export/options/{name}", values)

    def exported(self, project: str, palette: str) -> str:
        """Give where a palette of a project was saved to, and how; empty if it never was."""
        return self._mapping("export/targets").get(json.dumps([project, palette]), "")

    def set_exported(self, project: str, palette: str, target: str) -> None:
        """Remember where a palette of a project was saved to; the oldest ones are forgotten."""
        known, key = self._mapping("export/targets"), json.dumps([project, palette])
        if known.get(key) != target:
            known.pop(key, None)
            newest = list({**known, key: target}.items())[-_EXPORTED_LIMIT:]
            self._set_mapping("export/targets", dict(newest))

    @property
    def recent(self) -> list[Reference]:
        """Where the pictures opened last come from, newest first; never a secret."""
        if not self._store.contains(_RECENT_PICTURES.key):
            paths = _RECENT_FILES.read(self._store)
            return [Reference("local", path) for path in paths][:RECENT_LIMIT]
        read = (Reference.from_json(each) for each in _RECENT_PICTURES.read(self._store))
        return [reference for reference in read if reference is not None][:RECENT_LIMIT]

    def add_recent(self, reference: Reference | None) -> None:
        """Put a picture on top of the recent ones, unless there is no way back to it."""
        if reference is None:
            return
        kept = [reference, *(each for each in self.recent if each != reference)][:RECENT_LIMIT]
        _RECENT_PICTURES.write(self._store, [each.to_json() for each in kept])
        self._store.remove(_RECENT_FILES.key)

    def clear_recent(self) -> None:
        """Forget the recent pictures."""
        self._store.remove(_RECENT_PICTURES.key)
        self._store.remove(_RECENT_FILES.key)

    def typed(self, kind: str) -> dict[str, str]:
        """Give what was typed to connect to a kind of source, without the secrets."""
        return self._mapping(f"connect/{kind}")

    def set_typed(self, kind: str, values: Mapping[str, str]) -> None:
        """Remember what was typed; the caller has left the secrets out."""
        self.typed_kind = kind
        self._set_mapping(f"connect/{kind}", values)

    def flush(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _mapping(self, key: str) -> dict[str, str]:
        return fields.mapping(key).read(self._store)

    def _set_mapping(self, key: str, values: Mapping[str, str]) -> None:
        fields.mapping(key).write(self._store, dict(values))


def _order(which: str) -> fields.Field[str]:
    return fields.text(f"{which}/order", "share")


def _places(which: str) -> fields.Field[list[str]]:
    return fields.texts(f"places/{which}")
