"""The ways in: what a person drops, pastes, types, chooses or points at, and what opens then."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from huescope.errors import Gone, SecretNeeded, UnsupportedPicture
from huescope.imaging import formats as picture_formats
from huescope.sources.local import LocalFile
from huescope.sources.page import at_page
from huescope.sources.resolve import is_address
from huescope.ui.clipboard import incoming
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.main_window.picture_consent import PictureConsent
from huescope.ui.state import events
from huescope.ui.state.picture import Phase
from huescope.ui.tasks.path_sorting import SortedPaths, sort_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from huescope.errors import HuescopeError
    from huescope.moodboard.board import Board
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source
    from huescope.ui.browser.browser import Browser
    from huescope.ui.connect.connections import Connections
    from huescope.ui.main_window.late_browser import LateBrowser
    from huescope.ui.persistence.project_manager import ProjectManager
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.panel import PicturePanel
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.runner import TaskRunner


class OpenCommands(QObject):
    """Opens pictures, palettes and places, in every way that a person may ask for it.

    Parameters
    ----------
    store, projects, connections : Store, ProjectManager, Connections
        Who shows pictures, reads palettes, and finds what lies on the network.
    browser : LateBrowser
        Lists places; `attach` is called once the browser is built.
    picture : PicturePanel
        Where the picture would be.
    runner : TaskRunner
        Finds out what paths are.
    settings : Settings
        Remembers the last folder.
    parent : QWidget
        The window, over which dialogs open.
    """

    notified = Signal(str)
    """A sentence for the person."""
    nothing_shown = Signal()
    """There are palettes, but there is no picture."""
    browser_requested = Signal()
    """A place was opened that the browser lists."""

    def __init__(
        self,
        store: Store,
        projects: ProjectManager,
        connections: Connections,
        browser: LateBrowser,
        picture: PicturePanel,
        runner: TaskRunner,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._drops = 0
        self._dropping: set[str] = set()
        self._next: deque[Source] = deque()
        self._tried: frozenset[Path] = frozenset()
        self._projects = projects
        self._connections = connections
        self._browser = browser
        self._picture = picture
        self._settings = settings
        self._window = parent
        self._consent = PictureConsent(settings, parent)
        self._consent.given.connect(self._return_to_picture)
        projects.opened.connect(self._ask_anew)
        store.observe(lambda state: state.missing_reference, self._return_to_picture)
        store.observe(lambda state: state.unread_board, self._return_to_picture)
        store.observe(
            lambda state: (state.picture.ticket, state.picture.phase), self._after_failure
        )
        store.observe(lambda state: state.picture.wanted, self._mark_in_browser)
        projects.opened.connect(self._after_opening_palettes)
        projects.pictures_found.connect(self._open_found)
        projects.failed.connect(self._after_failed_palette)
        connections.source_found.connect(self.open_source)
        connections.place_found.connect(self.open_place)
        connections.notified.connect(self.notified)
        picture.stepped.connect(self.open_beside)

    def attach(self, browser: Browser) -> None:
        """Open what is chosen in the browser, which was built."""
        browser.picture_chosen.connect(self._open_from_browser)
        browser.place_shown.connect(self._after_listing)
        browser.place_failed.connect(self._after_failed_listing)
        browser.folder_requested.connect(self.choose_folder)
        browser.connect_requested.connect(self._connections.show_form)
        browser.secret_needed.connect(self._ask_for_place)
        self._browser.attach(browser)

    @property
    def is_sorting(self) -> bool:
        """Whether it is not known yet what is to be opened."""
        return bool(self._dropping)

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """Slots of the commands by id."""
        return {
            "open": self.choose_files,
            "open_folder": self.choose_folder,
            "previous": partial(self.open_beside, -1),
            "next": partial(self.open_beside, 1),
        }

    # -- what is given -----------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path], *, onto_board: bool = False) -> None:
        """Open what was dropped, pasted, chosen or given: the first opens, the rest are listed.

        What the paths are is found out in a worker: a dead network share may not answer.

        Parameters
        ----------
        paths : sequence of Path
            Files and folders; a single folder is browsed.
        onto_board : bool
            Whether pictures are added to the board that is shown.
        """
        self._drops += 1  # each has a channel of its own: none stops another
        channel = f"paths {self._drops}"
        self._dropping.add(channel)
        self._runner.submit(
            channel,
            partial(sort_paths, tuple(paths)),
            partial(self._take_sorted, onto_board=onto_board),
            self._say_error,
            on_finished=partial(self._dropping.discard, channel),
        )

    def cancel(self) -> None:
        """Open none of the files that are being looked at."""
        if self._dropping:
            self.notified.emit(tr("Cancelled."))
        for channel in self._dropping:
            self._runner.cancel(channel)
        self._dropping.clear()
        self._next.clear()

    def _take_sorted(self, found: SortedPaths, *, onto_board: bool = False) -> None:
        """Open the pictures, and palettes beside them, as soon as it is known which they are."""
        if found.pictures and onto_board:
            self._store.send(events.AddToBoard(tuple(map(LocalFile, found.pictures))))
        elif found.pictures:
            self._open_pictures(found.pictures, is_more=found.is_more)
        elif found.folders and found.files is None:
            self._browse(found.folders[0])
        if found.files is not None:
            self._projects.take_files(found.files)
        if found.strangers:
            self._after_strangers(found, onto_board=onto_board)

    def _after_strangers(self, found: SortedPaths, *, onto_board: bool) -> None:
        """Say what is wrong with a file that came alone, or how many are left out."""
        files = found.files
        is_all = not (found.is_more or found.pictures or found.folders)
        if is_all and not onto_board and not (files and (files.palettes or files.projects)):
            self._open_pictures(found.strangers[:1])
            return
        count = len(found.strangers)
        self.notified.emit(
            tr_plural(
                "{n} file is no picture or palette", "{n} files are no pictures or palettes", count
            )
        )

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
            self._browser.list(lambda browser: browser.show_files(paths, tr("Pictures")))
        self._connections.open_text(texts[0], values)

    def open_sample(self, paths: Sequence[Path]) -> None:
        """Open the first built-in picture and list the others, with a word on what to do next."""
        self._store.send(events.OpenPicture(LocalFile(paths[0])))
        self._browser.list(lambda browser: browser.show_files(paths, tr("Samples")))
        self._picture.show_drop_hint()

    def take(self, mime: QMimeData, *, is_pasted: bool = False) -> None:
        """Open what was dropped or pasted; pictures are added to a board that is shown."""
        try:
            taken = incoming.read(mime, is_pasted=is_pasted)
        except incoming.NothingToOpen as error:
            self.notified.emit(translated(str(error)))
            return
        if taken.address:
            self._connections.open_text(taken.address)
        elif taken.picture is not None and self._shows_board:
            self._store.send(events.AddToBoard((taken.picture,)))
        elif taken.picture is not None:
            self.open_source(taken.picture)
        elif taken.text:
            self._projects.open_text(taken.text, is_pasted=is_pasted)
        else:
            self.open_paths(taken.paths, onto_board=self._shows_board)

    @property
    def _shows_board(self) -> bool:
        return self._store.state.current.board is not None

    @Slot()
    def choose_files(self) -> None:
        """Ask for pictures, palettes or a project."""
        from huescope.palette import formats

        known = {suffix for each in formats.readers().values() for suffix in each.SUFFIXES}
        pictures, palettes = (
            " ".join(f"*{suffix}" for suffix in sorted(suffixes))
            for suffixes in (picture_formats.SUFFIXES, known)
        )
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            tr("Open"),
            str(self._browser.folder or Path.home()),
            f"{tr('Pictures and palettes')} ({pictures} {palettes});;"
            f"{tr('Pictures')} ({pictures});;{tr('Palettes and projects')} ({palettes});;"
            f"{tr('All files')} (*)",
            options=QFileDialog.Option.HideNameFilterDetails,  # dozens of suffixes
        )
        if names:
            self.open_paths([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = self._browser.folder or Path.home()
        name = QFileDialog.getExistingDirectory(self._window, tr("Browse a folder"), str(start))
        if name:
            self._browse(Path(name))

    # -- pictures ----------------------------------------------------------------------------

    @Slot(object)
    def open_source(self, source: Source) -> None:
        """Open one picture that is not a file: a pasted one, or one of a bucket with its others."""
        around = self._connections.place_around
        place = None if source.reference is None else around(source.reference)
        if place is None:
            self._browser.list(lambda browser: browser.clear_current())
        else:
            self._browser.list(lambda browser: browser.show_place(place, source.key))
        self._next.clear()
        self._store.send(events.OpenPicture(source))

    def open_recent(self, reference: Reference) -> None:
        """Open a picture or project once more; a picture together with its folder."""
        if reference.kind != "local":
            self._connections.open_picture(reference)
        elif reference.page == 0:
            self.open_paths([Path(reference.location)])
        else:
            path = Path(reference.location).absolute()
            self._next.clear()
            self._store.send(events.OpenPicture(at_page(LocalFile(path), reference.page)))
            self._browser.list(lambda browser: browser.show_folder(path.parent, select=path))

    @Slot(int)
    def open_beside(self, step: int) -> None:
        """Open the next (1) or the previous (-1) picture."""
        self._browser.built.open_beside(step)

    def neighbours(self) -> list[Source]:
        """Return the pictures that a person may step to."""
        beside = (self._browser.built.source_beside(step) for step in (1, -1))
        return [source for source in beside if source is not None]

    def _open_pictures(self, paths: Sequence[Path], *, is_more: bool = False) -> None:
        """List pictures and open the first; of more that are found later, none replaces it."""
        if not is_more:  # first, so that it is decoded while the browser lists the others
            self._next = deque(LocalFile(path) for path in paths[1:])
            self._tried = frozenset(paths)
            self._store.send(events.OpenPicture(LocalFile(paths[0])))
        if len(paths) > 1:
            self._browser.list(partial(self._list_files, paths))
        elif not is_more:
            absolute = paths[0].absolute()
            self._browser.list(
                lambda browser: browser.show_folder(absolute.parent, select=absolute)
            )
        if is_more:
            self._try_more(paths)

    def _list_files(self, paths: Sequence[Path], browser: Browser) -> None:
        """List files that were dropped together; the first may be none that can be shown."""
        browser.show_files(paths, tr("Pictures"), self._store.state.picture.wanted)

    def _try_more(self, paths: Sequence[Path]) -> None:
        """Open the first one that can be shown also among those that were found later."""
        picture = self._store.state.picture
        wanted = picture.wanted
        if not isinstance(wanted, LocalFile) or wanted.path not in self._tried:
            return
        if picture.phase in {Phase.LOADING, Phase.FAILED}:
            self._next.extend(LocalFile(path) for path in paths if path not in self._tried)
            if picture.phase is Phase.FAILED:
                self._open_next()

    @Slot()
    def _ask_anew(self) -> None:
        self._consent.forget_declined()
        self._return_to_picture()

    @Slot()
    def _return_to_picture(self) -> None:
        """Open the picture of the palette that is shown, wherever it lies."""
        if self._store.state.unread_board is not None:
            self._return_to_board(self._store.state.unread_board)
            return
        reference = self._store.state.missing_reference
        if reference is not None and not self._consent.may_open(reference, self._projects.path):
            self._consent.ask(reference)
            return
        source = None if reference is None else self._connections.source_of(reference)
        if source is None:
            return
        if isinstance(source, LocalFile) and self._browser.folder is None:
            path = source.path
            self._browser.list(lambda browser: browser.show_folder(path.parent, select=path))
        self._store.send(events.ReturnToPicture(source))

    def _return_to_board(self, board: Board) -> None:
        """Find what the pictures of a board are read from, wherever they lie."""
        references = {each.id: each.reference for each in board.items if each.reference}
        path = self._projects.path
        unknown = [each for each in references.values() if not self._consent.may_open(each, path)]
        if unknown:
            self._consent.ask(*unknown)
            return
        sources = {id_: self._connections.source_of(each) for id_, each in references.items()}
        found = {id_: source for id_, source in sources.items() if source is not None}
        self._store.send(events.FindBoardPictures(found))

    def _mark_in_browser(self) -> None:
        """Let the browser follow where a tab, a failure or a cancelled opening leads."""
        wanted = self._store.state.picture.wanted
        if wanted is not None:
            self._browser.mark(wanted)

    @Slot(object)
    def _open_from_browser(self, source: Source) -> None:
        picture = self._store.state.picture
        wanted = picture.wanted
        is_there = picture.is_opening or picture.phase is Phase.EXACT
        self._next.clear()
        if wanted is None or wanted.location != source.location or not is_there:
            self._store.send(events.OpenPicture(source))

    def _after_failure(self) -> None:
        picture = self._store.state.picture
        failure, source = picture.failure, picture.wanted
        if failure is None or source is None:
            if picture.phase is not Phase.LOADING:
                self._next.clear()
            return
        if isinstance(failure, SecretNeeded) and source.reference:
            self._connections.ask(source.reference, failure, self._connections.open_picture)
        if isinstance(failure, Gone):
            self._browser.drop(source)
        if isinstance(failure, UnsupportedPicture) and isinstance(source, LocalFile):
            self._projects.open_files([source.path], and_pictures=False)
        self._open_next()

    def _open_next(self) -> None:
        """Of several that were dropped, open the first one that can be shown."""
        if self._next:
            self.notified.emit(translated(str(self._store.state.picture.failure)))
            self._store.send(events.OpenPicture(self._next.popleft()))

    @Slot(list)
    def _open_found(self, paths: Sequence[Path]) -> None:
        self._open_pictures(paths)

    def _say_error(self, error: HuescopeError) -> None:
        self.notified.emit(translated(str(error)))

    # -- palettes ----------------------------------------------------------------------------

    @Slot()
    def _after_opening_palettes(self) -> None:
        """Where no picture is open, say what the empty place is for."""
        self._store.send(events.DismissFailure())
        if self._store.state.is_untouched:
            self._picture.show_unavailable(
                tr("No picture"), tr("Drop one to see its colours beside these.")
            )
            self.nothing_shown.emit()

    @Slot(str)
    def _after_failed_palette(self, sentence: str) -> None:
        if self._store.state.is_untouched:
            self._picture.show_unavailable(tr("This palette cannot be opened"), sentence)
        else:
            self.notified.emit(sentence)

    # -- places ------------------------------------------------------------------------------

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """List a place in the browser, and show the browser."""
        self.browser_requested.emit()
        self._browser.list(lambda browser: browser.show_place(place))

    def _browse(self, folder: Path) -> None:
        self.browser_requested.emit()
        self._browser.list(lambda browser: browser.show_folder(folder))

    @Slot(object)
    def _after_listing(self, place: Place) -> None:
        """Remember the folder; where nothing is open yet, its first picture opens."""
        if place.watched is not None:
            self._settings.folder = place.watched
        if self._store.state.is_untouched and not self._browser.built.open_first():
            where = str(place.watched or place.name)
            if self._browser.built.count:
                self._picture.show_unavailable(
                    where, tr("Open one of its folders to see pictures.")
                )
            else:
                self._picture.show_unavailable(tr("No pictures here"), where)

    @Slot(object, object)
    def _ask_for_place(self, place: Place, needed: SecretNeeded) -> None:
        if place.reference is not None:
            self._connections.ask(place.reference, needed, self._connections.open_place)

    @Slot(str)
    def _after_failed_listing(self, sentence: str) -> None:
        if self._store.state.is_untouched:
            self._picture.show_unavailable(tr("This place cannot be shown"), sentence)
