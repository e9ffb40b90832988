"""The ways in: what a person drops, pastes, types, chooses or points at, and what opens then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from huescope.errors import Gone, SecretNeeded, UnsupportedPicture
from huescope.imaging.formats import SUFFIXES
from huescope.sources.local import LocalFile
from huescope.sources.resolve import is_address
from huescope.ui.clipboard import incoming

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.browser.browser import Browser
    from huescope.ui.connect.connections import Connections
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.panel import PicturePanel
    from huescope.ui.store.session import Session


class OpenCommands(QObject):
    """Opens pictures, palettes and places, and says where the picture would be why it cannot.

    Parameters
    ----------
    session, projects, connections, browser : Session, ProjectManager, Connections, Browser
        Who shows pictures, reads palettes, finds what lies on the network, and lists places.
    picture : PicturePanel
        Where the picture would be.
    settings : Settings
        Remembers the last folder.
    parent : QWidget
        The window, over which dialogs open.
    """

    said = Signal(str)
    """A sentence for the person."""
    nothing_shown = Signal()
    """There are palettes, but there is no picture."""
    browser_wanted = Signal()
    """A place was opened that the browser lists."""

    def __init__(
        self,
        session: Session,
        projects: ProjectManager,
        connections: Connections,
        browser: Browser,
        picture: PicturePanel,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._projects = projects
        self._connections = connections
        self._browser = browser
        self._picture = picture
        self._settings = settings
        self._window = parent
        session.picture_wanted.connect(self._return_to_picture)
        session.failed.connect(self._after_failure)
        projects.opened.connect(self._after_opening_palettes)
        projects.pictures_found.connect(self._open_pictures)
        projects.failed.connect(self._after_failed_palette)
        connections.source_found.connect(self.open_source)
        connections.place_found.connect(self.open_place)
        connections.said.connect(self.said)
        picture.stepped.connect(browser.open_beside)
        browser.picture_chosen.connect(self._open_from_browser)
        browser.place_shown.connect(self._after_listing)
        browser.place_failed.connect(self._after_failed_listing)
        browser.folder_wanted.connect(self.choose_folder)
        browser.connect_wanted.connect(connections.show_form)
        browser.secret_needed.connect(self._ask_for_place)

    # -- what is given -----------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was dropped, pasted, chosen or given: the first opens, the rest are listed.

        Parameters
        ----------
        paths : sequence of Path
            Files and folders; a single folder is browsed.
        """
        folders = [path for path in paths if path.is_dir()]
        files = [path for path in paths if path not in folders]
        pictures = [path for path in files if path.suffix.lower() in SUFFIXES]
        others = [path for path in files if path not in pictures]
        if pictures:
            self._open_pictures(pictures)
        if others:
            self._projects.open_files(others)
        if not files and folders:
            self._browse(folders[0])

    def open_typed(self, texts: Sequence[str], values: Mapping[str, str]) -> None:
        """Open what was given on the command line: paths, and addresses of the network.

        Parameters
        ----------
        texts : sequence of str
            At least one. The first is opened; of the others, the files are listed.
        values : mapping of str to str
            How addresses are reached.
        """
        paths = [Path(text) for text in texts if not is_address(text)]
        if not is_address(texts[0]):
            self.open_paths(paths)
            return
        if paths:
            self._browser.show_files(paths, "Pictures")
        self._connections.open_text(texts[0], values)

    def open_sample(self, paths: Sequence[Path]) -> None:
        """Open the first built-in picture and list the others, with a word on what to do next."""
        self._browser.show_files(paths, "Samples")
        self._session.open(LocalFile(paths[0]))
        self._picture.invite()

    def take(self, mime: QMimeData) -> None:
        """Open what was dropped or pasted."""
        try:
            taken = incoming.take(mime)
        except incoming.NothingToOpen as error:
            self.said.emit(str(error))
            return
        if taken.address:
            self._connections.open_text(taken.address)
        elif taken.picture is not None:
            self.open_source(taken.picture)
        elif taken.text:
            self._projects.open_text(taken.text)
        else:
            self.open_paths(taken.paths)

    @Slot()
    def choose_files(self) -> None:
        """Ask for pictures, palettes or a project."""
        from huescope.palette import formats

        known = {suffix for each in formats.readers().values() for suffix in each.SUFFIXES}
        pictures, palettes = (
            " ".join(f"*{suffix}" for suffix in sorted(suffixes)) for suffixes in (SUFFIXES, known)
        )
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            "Open",
            str(self._browser.folder or Path.home()),
            f"Pictures and palettes ({pictures} {palettes});;Pictures ({pictures});;"
            f"Palettes and projects ({palettes});;All files (*)",
        )
        if names:
            self.open_paths([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = self._browser.folder or Path.home()
        name = QFileDialog.getExistingDirectory(self._window, "Browse a folder", str(start))
        if name:
            self._browse(Path(name))

    # -- pictures ----------------------------------------------------------------------------

    @Slot(object)
    def open_source(self, source: Source) -> None:
        """Open one picture that is not a file: a pasted one, or one of a bucket with its others."""
        around = self._connections.place_around
        place = None if source.reference is None else around(source.reference)
        if place is None:
            self._browser.unmark()
        else:
            self._browser.show_place(place, source.key)
        self._session.open(source)

    def open_recent(self, reference: Reference) -> None:
        """Open a picture or project once more; a picture together with its folder."""
        if reference.kind == "local":
            self.open_paths([Path(reference.location)])
        else:
            self._connections.open_picture(reference)

    def neighbours(self) -> list[Source]:
        """Return the pictures that a person may step to."""
        beside = (self._browser.source_beside(step) for step in (1, -1))
        return [source for source in beside if source is not None]

    @Slot(list)
    def _open_pictures(self, paths: Sequence[Path]) -> None:
        if len(paths) > 1:
            self._browser.show_files(paths, "Pictures")
        else:
            absolute = paths[0].absolute()
            self._browser.show_folder(absolute.parent, select=absolute)
        self._session.open(LocalFile(paths[0]))

    @Slot(object)
    def _return_to_picture(self, reference: Reference) -> None:
        """Show the picture of the palette that is shown, wherever it lies."""
        source = self._connections.source_of(reference)
        if source is None:
            return
        if isinstance(source, LocalFile) and self._browser.folder is None:
            self._browser.show_folder(source.path.parent, select=source.path)
        self._session.return_to(source)

    @Slot(object)
    def _open_from_browser(self, source: Source) -> None:
        shown = self._session.source
        if shown is None or shown.location != source.location or self._session.opened is None:
            self._session.open(source)

    @Slot(str, str)
    def _after_failure(self, _name: str, _sentence: str) -> None:
        failure, source = self._session.failure, self._session.source
        if isinstance(failure, SecretNeeded) and source is not None and source.reference:
            self._connections.ask(source.reference, failure, is_place=False)
        if isinstance(failure, Gone) and source is not None:
            self._browser.drop(source)
        if isinstance(failure, UnsupportedPicture) and isinstance(source, LocalFile):
            self._projects.open_files([source.path], and_pictures=False)

    # -- palettes ----------------------------------------------------------------------------

    @Slot()
    def _after_opening_palettes(self) -> None:
        """Where no picture is open, say what the empty place is for."""
        if self._session.is_untouched:
            self._picture.tell_nothing("No picture", "Drop one to see its colours beside these.")
            self.nothing_shown.emit()

    @Slot(str)
    def _after_failed_palette(self, sentence: str) -> None:
        if self._session.is_untouched:
            self._picture.tell_nothing("This palette cannot be opened", sentence)
        else:
            self.said.emit(sentence)

    # -- places ------------------------------------------------------------------------------

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """List a place in the browser, and show the browser."""
        self.browser_wanted.emit()
        self._browser.show_place(place)

    def _browse(self, folder: Path) -> None:
        self.browser_wanted.emit()
        self._browser.show_folder(folder)

    @Slot(object)
    def _after_listing(self, place: Place) -> None:
        """Remember the folder; where nothing is open yet, its first picture opens."""
        if place.watched is not None:
            self._settings.folder = place.watched
        if self._session.is_untouched and not self._browser.open_first():
            where = str(place.watched or place.name)
            if self._browser.count:
                self._picture.tell_nothing(where, "Open one of its folders to see pictures.")
            else:
                self._picture.tell_nothing("No pictures here", where)

    @Slot(object, object)
    def _ask_for_place(self, place: Place, needed: SecretNeeded) -> None:
        if place.reference is not None:
            self._connections.ask(place.reference, needed, is_place=True)

    @Slot(str)
    def _after_failed_listing(self, sentence: str) -> None:
        if self._session.is_untouched:
            self._picture.tell_nothing("This place cannot be shown", sentence)
