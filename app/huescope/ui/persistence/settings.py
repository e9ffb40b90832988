"""What is remembered between two starts, each option with its type and default in one place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.palette.notations import NOTATIONS
from huescope.sources.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RECENT_LIMIT = 12
_EXPORTED_LIMIT = 100

_RECENT_PICTURES = "recent/pictures"
_RECENT_FILES = "recent/files"  # of earlier versions


class Settings:
    """Typed access to the stored options.

    Parameters
    ----------
    store : QSettings, optional
        Where they are kept; the user's own configuration file where none is given.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Huescope", "Huescope"
        )

    @property
    def unsaved_folder(self) -> Path:
        """Where unsaved palettes are kept, beside these options."""
        return Path(self._store.fileName()).parent / "unsaved"

    @property
    def theme(self) -> str:
        """One of "system", "light", "dark"."""
        return self._choice("view/theme", ("system", "light", "dark"))

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("view/theme", value)

    @property
    def surround(self) -> str:
        """A key of `theme.SURROUNDS`."""
        return self._choice("view/surround", ("theme", "black", "dark", "mid", "light", "white"))

    @surround.setter
    def surround(self, value: str) -> None:
        self._store.setValue("view/surround", value)

    @property
    def histogram_scale(self) -> str:
        """One of "sqrt", "linear", "log"."""
        return self._choice("histogram/scale", ("sqrt", "linear", "log"))

    @histogram_scale.setter
    def histogram_scale(self, value: str) -> None:
        self._store.setValue("histogram/scale", value)

    @property
    def colors(self) -> int:
        """How many colours a palette has, 2 to 256."""
        try:
            value = int(self._read("palette/colors", 8))
        except (TypeError, ValueError):
            return 8
        return min(MAX_COLORS, max(MIN_COLORS, value))

    @colors.setter
    def colors(self, value: int) -> None:
        self._store.setValue("palette/colors", value)

    def order(self, which: str) -> str:
        """Name of the order of the "palette" or the "dominant" swatches."""
        return str(self._read(f"{which}/order", "share"))

    def set_order(self, which: str, name: str) -> None:
        """Remember the order of the "palette" or the "dominant" swatches."""
        self._store.setValue(f"{which}/order", name)

    @property
    def grouped(self) -> bool:
        """Whether near neighbours count together among the most frequent colours."""
        return str(self._read("dominant/grouped", "true")) == "true"

    @grouped.setter
    def grouped(self, value: bool) -> None:
        self._store.setValue("dominant/grouped", "true" if value else "false")

    @property
    def formula(self) -> str:
        """Name of the delta E formula."""
        return str(self._read("palette/formula", "ciede2000"))

    @formula.setter
    def formula(self, value: str) -> None:
        self._store.setValue("palette/formula", value)

    @property
    def picked_side_px(self) -> int:
        """Side of the square that the eyedropper averages, in pixels of the picture."""
        try:
            return int(self._read("pick/side", 1))
        except (TypeError, ValueError):
            return 1

    @picked_side_px.setter
    def picked_side_px(self, value: int) -> None:
        self._store.setValue("pick/side", value)

    @property
    def folder(self) -> Path | None:
        """The folder that the browser showed last, if it still exists."""
        text = str(self._read("browser/folder", ""))
        return Path(text) if text and Path(text).is_dir() else None

    @folder.setter
    def folder(self, value: Path) -> None:
        self._store.setValue("browser/folder", str(value))

    @property
    def browser_view(self) -> str:
        """How the browser shows a place: "grid" or "list"."""
        return self._choice("browser/view", ("grid", "list"))

    @browser_view.setter
    def browser_view(self, value: str) -> None:
        self._store.setValue("browser/view", value)

    @property
    def thumbnail_px(self) -> int:
        """Side of the browser's thumbnails in logical pixels, 48 to 256."""
        try:
            value = int(self._read("browser/thumbnail", 92))
        except (TypeError, ValueError):
            return 92
        return min(256, max(48, value))

    @thumbnail_px.setter
    def thumbnail_px(self, value: int) -> None:
        self._store.setValue("browser/thumbnail", value)

    @property
    def browser_order(self) -> tuple[str, bool]:
        """What the browser sorts by ("name", "date" or "size"), and whether the last is first."""
        by = self._choice("browser/order", ("name", "date", "size"))
        return by, str(self._read("browser/descending", "false")) == "true"

    @browser_order.setter
    def browser_order(self, value: tuple[str, bool]) -> None:
        by, descending = value
        self._store.setValue("browser/order", by)
        self._store.setValue("browser/descending", "true" if descending else "false")

    @property
    def places_folded(self) -> bool:
        """Whether the browser's list of places is folded to its title."""
        return str(self._read("browser/places_folded", "false")) == "true"

    @places_folded.setter
    def places_folded(self, value: bool) -> None:
        self._store.setValue("browser/places_folded", "true" if value else "false")

    def places(self, which: str) -> list[tuple[str, Reference]]:
        """Names and references of the "favourite" or "recent" places, in the order shown."""
        found = []
        for text in self._list(f"places/{which}"):
            name, _tab, stored = text.partition("\t")
            reference = Reference.from_json(stored)
            if reference is not None:
                found.append((name, reference))
        return found

    def set_places(self, which: str, places: Sequence[tuple[str, Reference]]) -> None:
        """Remember the "favourite" or "recent" places, names and references."""
        texts = [f"{name}\t{reference.to_json()}" for name, reference in places]
        self._store.setValue(f"places/{which}", texts)

    @property
    def export_folder(self) -> str:
        """Where the last palette was saved; empty where none was."""
        return str(self._read("export/folder", ""))

    @export_folder.setter
    def export_folder(self, value: str) -> None:
        self._store.setValue("export/folder", value)

    @property
    def export_format(self) -> str:
        """`NAME` of the format that was exported last."""
        return str(self._read("export/format", "css"))

    @export_format.setter
    def export_format(self, value: str) -> None:
        self._store.setValue("export/format", value)

    def export_options(self, name: str) -> dict[str, str]:
        """Give what was chosen about a format; what it no longer offers may be among it."""
        return self._mapping(f"export/options/{name}")

    def set_export_options(self, name: str, values: Mapping[str, str]) -> None:
        """Remember what was chosen about a format."""
        self._store.setValue(f"export/options/{name}", json.dumps(dict(values)))

    def exported(self, project: str, palette: str) -> str:
        """Give where a palette of a project was saved to, and how; empty if it never was."""
        return self._exported().get(json.dumps([project, palette]), "")

    def set_exported(self, project: str, palette: str, target: str) -> None:
        """Remember where a palette of a project was saved to; the oldest ones are forgotten."""
        known, key = self._exported(), json.dumps([project, palette])
        if known.get(key) != target:
            known.pop(key, None)
            newest = list({**known, key: target}.items())[-_EXPORTED_LIMIT:]
            self._store.setValue("export/targets", json.dumps(dict(newest)))

    def _exported(self) -> dict[str, str]:
        return self._mapping("export/targets")

    @property
    def notation(self) -> str:
        """How colours are copied, a key of `NOTATIONS`."""
        return self._choice("copy/notation", tuple(NOTATIONS))

    @notation.setter
    def notation(self, value: str) -> None:
        self._store.setValue("copy/notation", value)

    @property
    def copy_template(self) -> str:
        """A person's own text for a copied colour; empty where none was written."""
        return str(self._read("copy/template", ""))

    @copy_template.setter
    def copy_template(self, value: str) -> None:
        self._store.setValue("copy/template", value)

    @property
    def recent(self) -> list[Reference]:
        """Where the pictures opened last come from, newest first; never a secret."""
        if not self._store.contains(_RECENT_PICTURES):
            return [Reference("local", path) for path in self._list(_RECENT_FILES)][:RECENT_LIMIT]
        read = (Reference.from_json(text) for text in self._list(_RECENT_PICTURES))
        return [reference for reference in read if reference is not None][:RECENT_LIMIT]

    def add_recent(self, reference: Reference | None) -> None:
        """Put a picture on top of the recent ones, unless there is no way back to it."""
        if reference is None:
            return
        kept = [reference, *(each for each in self.recent if each != reference)][:RECENT_LIMIT]
        self._store.setValue(_RECENT_PICTURES, [each.to_json() for each in kept])
        self._store.remove(_RECENT_FILES)

    def clear_recent(self) -> None:
        """Forget the recent pictures."""
        self._store.remove(_RECENT_PICTURES)
        self._store.remove(_RECENT_FILES)

    @property
    def typed_kind(self) -> str:
        """`NAME` of the kind of source that was connected to last; empty where none was."""
        return str(self._read("connect/kind", ""))

    def typed(self, kind: str) -> dict[str, str]:
        """Give what was typed to connect to a kind of source, without the secrets."""
        return self._mapping(f"connect/{kind}")

    def set_typed(self, kind: str, values: Mapping[str, str]) -> None:
        """Remember what was typed; the caller has left the secrets out."""
        self._store.setValue("connect/kind", kind)
        self._store.setValue(f"connect/{kind}", json.dumps(dict(values)))

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty at the first start."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def layout(self) -> QByteArray:
        """The docks' places and sizes; empty at the first start."""
        return self._bytes("window/layout")

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._store.setValue("window/layout", value)

    @property
    def judge_geometry(self) -> QByteArray:
        """Place and size of the window that judges; empty where it was never open."""
        return self._bytes("judge/geometry")

    @judge_geometry.setter
    def judge_geometry(self, value: QByteArray) -> None:
        self._store.setValue("judge/geometry", value)

    @property
    def folded(self) -> list[str]:
        """Names of the docks that are folded to their titles."""
        return self._list("window/folded")

    @folded.setter
    def folded(self, value: list[str]) -> None:
        self._store.setValue("window/folded", value)

    def flush(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _read(self, key: str, default: object) -> Any:  # noqa: ANN401 - the store is untyped
        return self._store.value(key, default)

    def _choice(self, key: str, choices: Sequence[str]) -> str:
        value = str(self._read(key, choices[0]))
        return value if value in choices else choices[0]

    def _mapping(self, key: str) -> dict[str, str]:
        try:
            values = json.loads(str(self._read(key, "{}")))
            return {str(name): str(value) for name, value in values.items()}
        except (ValueError, AttributeError):
            return {}

    def _list(self, key: str) -> list[str]:
        stored = self._read(key, [])
        values: Sequence[Any] = [stored] if isinstance(stored, str) else stored or []
        return [str(value) for value in values]

    def _bytes(self, key: str) -> QByteArray:
        value = self._read(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()
