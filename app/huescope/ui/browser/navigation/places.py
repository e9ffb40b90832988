"""The list of places: own folders, favourites, recent places, and Connect."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from huescope.dataclass import dataclass
from huescope.sources.reference import Reference
from huescope.texts import marked
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design, icons
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

RECENT_LIMIT = 4
FAVOURITE, RECENT = "favourite", "recent"
_RECENT_KEPT = 2 * RECENT_LIMIT  # more than are shown, since a favourite is not shown twice
_ROW_PX = 24
_ICON_PX = 16
_INSET_PX = 12
_GAP_PX = 8


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One row of the list of places.

    Attributes
    ----------
    title, icon, tooltip : str
        What the row shows.
    reference : Reference or None
        The place; None for Connect and the library.
    which : str
        `FAVOURITE` or `RECENT` if it can be removed, else empty.
    is_library : bool
        Whether it is the library of palettes.
    """

    title: str
    icon: str
    tooltip: str
    reference: Reference | None
    which: str = ""
    is_library: bool = False


class Row(QAbstractButton):
    """A flat button over the whole width, its text elided in the middle."""

    def __init__(self, theme: Theme, icon: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.bold = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, design.sized(_ROW_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        option.initFrom(self)
        greys = self._theme.greys
        with QPainter(self) as painter:
            if self.isDown() or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(self.rect(), design.grey(greys.hover))
            if self.hasFocus():
                painter.setPen(design.grey(greys.outline))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            place = QRect(_INSET_PX, (self.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
            color = design.grey(greys.quiet).name()
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(
                mirrored(place, self), icons.pixmap(self._icon_name, color, _ICON_PX, ratio)
            )
            painter.setFont(design.font(design.CAPTION_PX, bold=self.bold))
            painter.setPen(design.grey(greys.text))
            room = self.rect().adjusted(place.right() + 1 + _GAP_PX, 0, -_INSET_PX, 0)
            text = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideMiddle, room.width()
            )
            painter.drawText(mirrored(room, self), Qt.AlignmentFlag.AlignVCenter, text)


class Places(QWidget):
    """A foldable list of shortcuts.

    Parameters
    ----------
    theme : Theme
        The theme.
    settings : Settings
        Stores favourites, recent places, and whether the list is folded.
    parent : QWidget
        The parent.
    """

    chosen = Signal(object)
    """The `Reference` of the place that was clicked."""
    connect_requested = Signal()
    library_requested = Signal()
    favourites_changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._shortcuts: dict[Row, Shortcut] = {}
        self._has_library = self._in_library = False
        self._title = Row(theme, "chevron-down", tr("Places"), self)
        self._title.bold = True
        self._title.clicked.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._fill()

    # -- favourites and recent places --------------------------------------------------------

    def is_favourite(self, place: Place | None) -> bool:
        """Whether a place is a favourite."""
        reference = None if place is None else place.reference
        return any(each == reference for _name, each in self._settings.places(FAVOURITE))

    def toggle_favourite(self, place: Place) -> None:
        """Add a place to the favourites, or remove it."""
        if place.reference is None:
            return
        added = [] if self.is_favourite(place) else [(place.name, place.reference)]
        self._settings.change_places(
            FAVOURITE, lambda known: [*_without(place.reference, known), *added]
        )
        self._fill()
        self.favourites_changed.emit()

    def show_recent(self, places: Iterable[Place]) -> None:
        """Show places that were added to the recent ones.

        Existing rows stay in place, so that they do not move under the mouse.
        """
        shown = {each.reference for each in self._shortcuts.values()}
        if any(place.reference not in shown for place in places if _is_remembered(place)):
            self._fill()

    # -- the library -------------------------------------------------------------------------

    def offer_library(self) -> None:
        """Show a row for the library of palettes."""
        self._has_library = True
        self._fill()

    def mark_library(self, *, shown: bool) -> None:
        """Show whether the library is what the browser shows."""
        self._in_library = shown
        for row, shortcut in self._shortcuts.items():
            if shortcut.is_library:
                row.bold = shown
                row.update()

    # -- rows --------------------------------------------------------------------------------

    def _fill(self) -> None:
        for row in self._shortcuts:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._shortcuts = {}
        folded = self._settings.places_folded
        self._title.show_icon("chevron-right" if folded else "chevron-down")
        self._title.setToolTip(tr("Show the places") if folded else tr("Fold the places away"))
        for shortcut in [] if folded else self._wanted():
            row = Row(self._theme, shortcut.icon, shortcut.title, self)
            row.setToolTip(plain(shortcut.tooltip))
            row.bold = shortcut.is_library and self._in_library
            row.clicked.connect(self._clicked)
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(self._offer_removal)
            self._column.addWidget(row)
            self._shortcuts[row] = shortcut

    def _wanted(self) -> list[Shortcut]:
        own = _own_folders()
        favourites = self._settings.places(FAVOURITE)
        known = [*own.values(), *(reference for _name, reference in favourites)]
        recent = [each for each in self._settings.places(RECENT) if each[1] not in known]
        return [
            *([_library_shortcut()] if self._has_library else []),
            *(_own_shortcut(title, reference) for title, reference in own.items()),
            *(
                Shortcut(
                    name,
                    "star",
                    tr("Favourite: {location}", location=reference.location),
                    reference,
                    FAVOURITE,
                )
                for name, reference in favourites
            ),
            *(
                Shortcut(
                    name,
                    "history" if reference.kind == "local" else "cloud",
                    tr("Seen lately: {location}", location=reference.location),
                    reference,
                    RECENT,
                )
                for name, reference in recent[:RECENT_LIMIT]
            ),
            Shortcut(tr("Connect…"), "cloud-plus", tr("Browse a bucket of a cloud storage"), None),
        ]

    @Slot()
    def _clicked(self) -> None:
        shortcut = self._shortcut_of(self.sender())
        if shortcut.is_library:
            self.library_requested.emit()
        elif shortcut.reference is None:
            self.connect_requested.emit()
        else:
            self.chosen.emit(shortcut.reference)

    @Slot()
    def _toggle(self) -> None:
        self._settings.places_folded = not self._settings.places_folded
        self._fill()

    @Slot(QPoint)
    def _offer_removal(self, place: QPoint) -> None:
        row = self.sender()
        shortcut = self._shortcut_of(row)
        if not shortcut.which or not isinstance(row, Row):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(tr("Remove from this list"))
        action.setData(shortcut)
        menu.triggered.connect(self._remove)
        menu.popup(row.mapToGlobal(place))

    def _shortcut_of(self, row: QObject) -> Shortcut:
        return next(each for known, each in self._shortcuts.items() if known is row)

    @Slot(QAction)
    def _remove(self, action: QAction) -> None:
        shortcut: Shortcut = action.data()
        self._settings.change_places(
            shortcut.which, lambda known: _without(shortcut.reference, known)
        )
        self._fill()
        self.favourites_changed.emit()


def add_recent(settings: Settings, places: Sequence[Place], job: Job) -> Iterator[Sequence[Place]]:
    """Put places on top of the recent ones, in a worker, which may have to wait for the disk.

    Yields
    ------
    sequence of Place
        Once; all of them.
    """
    copied = settings.copied()
    for place in places:
        job.check()
        write_recent(copied, place)
    yield places


def write_recent(settings: Settings, place: Place) -> None:
    """Put a place on top of the recent ones."""
    reference = place.reference
    if reference is not None and _is_remembered(place):
        settings.change_places(
            RECENT,
            lambda known: [(place.name, reference), *_without(reference, known)][:_RECENT_KEPT],
        )


def _is_remembered(place: Place) -> bool:
    return place.reference is not None and place.reference not in _own_folders().values()


def _without(
    reference: Reference | None, places: Iterable[tuple[str, Reference]]
) -> list[tuple[str, Reference]]:
    return [each for each in places if each[1] != reference]


def _library_shortcut() -> Shortcut:
    return Shortcut(
        tr("Palettes"),
        "palette",
        tr("Show the palettes that you opened, made or exported (Ctrl+Shift+L)"),
        None,
        is_library=True,
    )


_OWN = {
    "Home": (marked("Home"), "home", marked("Browse your own folder")),
    "Pictures": (marked("Pictures"), "library-photo", marked("Browse your folder of pictures")),
}


def _own_shortcut(title: str, reference: Reference) -> Shortcut:
    name, icon, tip = _OWN[title]
    return Shortcut(translated(name), icon, translated(tip), reference)


def _own_folders() -> dict[str, Reference]:
    """Return the user's own folders, without reading the disk."""
    home = Path.home()
    found = {"Home": Reference("local", str(home))}
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    if pictures and Path(pictures) != home:
        found["Pictures"] = Reference("local", str(Path(pictures)))
    return found
