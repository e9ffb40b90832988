"""The state of one window: what is open, how it is looked at, and what was found.

Widgets show this state and send intentions back. Nothing else starts work or keeps results.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.palette.palette import Palette
from huescope.project import steps
from huescope.project.state import OWN_ORDER, State
from huescope.ui.store.current_picture import CurrentPicture
from huescope.ui.store.display import PALETTE, Display
from huescope.ui.store.documents import Document, Documents
from huescope.ui.store.lookahead import Lookahead
from huescope.ui.style.numbers import things
from huescope.ui.tasks import jobs
from huescope.ui.tasks.results import Reduced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QImage

    from huescope.analysis.arrangement import Arranged
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.analysis.reduction import Reduction
    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.project.palette_matching import PaletteMatching
    from huescope.sources.source import Source
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.tasks.preparation import Preparation
    from huescope.ui.tasks.results import Detail, Opened, Ready, Studied
    from huescope.ui.tasks.runner import TaskRunner

_STEP, _DETAIL, _ARRANGE = "step", "detail", "arrange"


class Session(QObject):
    """What one window shows.

    Parameters
    ----------
    runner : TaskRunner
        Runs the long work.
    settings : Settings
        Holds the remembered choices.
    parent : QObject
        The owner.
    """

    picture_wanted = Signal(object)
    """The `Reference` of the picture that the shown palette is from, which is another one's."""
    named = Signal(str)
    """The name of the picture that is being opened, or is shown after all."""
    opened_changed = Signal()
    failed = Signal(str, str)
    """A picture's name and why it cannot be shown."""
    findings_changed = Signal()
    reduced_changed = Signal()
    stop_painted = Signal(int, object)
    detail_painted = Signal(QRect, object)
    quality_changed = Signal()
    options_changed = Signal()
    colors_changed = Signal(int)
    order_changed = Signal()
    """The palette is arranged in another way."""
    original_changed = Signal(bool)
    progressed = Signal(float, str)
    busy_changed = Signal(bool)
    """Work begins that may take a while (again), or all of it has ended."""
    settled = Signal()
    """Everything that was asked for is shown."""
    notice = Signal(str)
    """A sentence for the person."""

    def __init__(self, runner: TaskRunner, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self._opening = self._make_opening()
        self._ahead = self._make_ahead()
        self._returning_to: Document | None = None
        self.reduced: Reduced | None = None
        self.quality: Quality | None = None
        self.shown = Display(settings, runner, self)
        self.shown.failed.connect(self.notice)
        self.shelf = Documents(State(Palette(""), colors=settings.colors), self)
        self._places_held = False
        self.original_shown = True
        self._original_held = False
        self._step_unseen = False

    def _make_opening(self) -> CurrentPicture:
        opening = CurrentPicture(self._runner, self._settings, self)
        opening.named.connect(self.named)
        opening.turned.connect(self._turn_to_picture)
        opening.opened_changed.connect(self.opened_changed)
        opening.first_found.connect(self._take_first)
        opening.studied_changed.connect(self._take_studied)
        opening.grouped_changed.connect(self._show_dominant)
        opening.failed.connect(self._after_failure)
        opening.progressed.connect(self.progressed)
        opening.ended.connect(self._finished_opening)
        opening.studied_again.connect(self._settle)
        opening.said.connect(self.notice)
        return opening

    def _make_ahead(self) -> Lookahead:
        ahead = Lookahead(self._runner, self)
        ahead.stop_painted.connect(self.stop_painted)
        ahead.stops_painted.connect(self._settle)
        ahead.said.connect(self.notice)
        return ahead

    # -- the palette in force ----------------------------------------------------------------

    @property
    def state(self) -> State:
        """The shown palette, and what it was found by."""
        return self.shelf.state

    @property
    def options(self) -> ClusteringOptions:
        """What the clustering knows."""
        return self.state.options

    @property
    def colors(self) -> int:
        """How many colours are asked for, 2 to 256."""
        return self.state.colors

    @property
    def order(self) -> str:
        """Name of the order of the palette, or `OWN_ORDER`."""
        return self.state.order

    def do(self, title: str, state: State, *, merge: str = "") -> None:
        """Take a step that can be undone, and show what it leads to.

        Parameters
        ----------
        title : str
            What the menu calls it.
        state : State
            What it leads to.
        merge : str
            Steps in a row with the same text are one step.
        """
        self._change(partial(self.shelf.do, title, state, merge=merge))

    def edit(self, title: str, palette: Palette) -> None:
        """Show a palette as a person changed it: it stays so until colours are found anew."""
        self.shelf.current.is_own = True
        self.do(title, steps.edited(self.state, palette))

    def undo(self) -> None:
        """Take the last step back."""
        self._change(self.shelf.undo)

    def redo(self) -> None:
        """Do once more what was undone."""
        self._change(self.shelf.redo)

    def find_again(self) -> None:
        """Find the colours anew: what was changed by hand goes, what is locked stays."""
        if self.state.edited:
            self.do("Find Again", replace(self.state, edited=False))

    def add_palettes(self, palettes: Sequence[Palette]) -> None:
        """Open more palettes, and show the first of them."""
        self.add_documents([Document(steps.opened(each, self.options)) for each in palettes])

    def duplicate_palette(self, name: str) -> None:
        """Open a copy of the shown palette beside it, and show that."""
        shown = self.shelf.current
        shown.is_own = True
        palette = replace(self.state.palette, name=name)
        copy = Document(
            replace(self.state, palette=palette), shown.reference, shown.source, shown.thumbnail
        )
        self.add_documents([copy])

    def add_documents(self, documents: Sequence[Document]) -> None:
        """Open palettes that a person brought, each as it is, and show the first of them."""
        if self.state.palette.swatches:
            self.shelf.current.is_own = True  # what stands beside them is to be compared with them
        for document in documents:
            document.bring()
        self._turn(partial(self.shelf.add, *documents))

    def show_documents(self, documents: Sequence[Document], place: int) -> None:
        """Show other palettes, each as it is, in place of all the open ones."""
        for document in documents:
            document.bring()
        self._turn(partial(self.shelf.fill, documents, place))

    def select_palette(self, place: int) -> None:
        """Show another of the open palettes, and the picture that it is from."""
        self._turn(partial(self.shelf.select, place))

    def close_palette(self, place: int) -> None:
        """Close one of the open palettes; in place of the last one comes the picture's own."""
        if len(self.shelf.documents) == 1:
            self._turn(self._begin_in_place)
        else:
            self._turn(partial(self.shelf.close, place))

    def _begin_in_place(self) -> None:
        """Let the shown picture's palette begin in place of the only open one."""
        closed = self.shelf.current
        self._begin_palette()
        if closed in self.shelf.documents:
            self.shelf.close(self.shelf.documents.index(closed))

    def reopen_palette(self) -> None:
        """Bring back the palette that was closed last."""
        self._turn(self.shelf.reopen)

    @property
    def _has_its_picture(self) -> bool:
        """Whether the shown palette is from the shown picture, or from none."""
        document, source = self.shelf.current, self._opening.source
        return not document.has_picture or (source is not None and document.is_from(source))

    @property
    def is_foreign(self) -> bool:
        """Whether the shown palette is from elsewhere, and is held against the shown picture."""
        document = self.shelf.current
        return self.opened is not None and document.is_kept and not document.has_picture

    def _turn(self, act: Callable[[], None]) -> None:
        """Turn to another palette; the one that is left is found as it was if it is shown again."""
        left, settled = self.shelf.current, not self._runner.busy(_STEP)
        if settled and self.studied is not None and not self.studied.provisional:
            left.keep()
        self._change(act)
        if self.shelf.current is not left:
            self._return_to_picture()

    def _return_to_picture(self) -> None:
        """Show the picture that the shown palette is from."""
        document = self.shelf.current
        if self._has_its_picture:
            if self._opening.next_source is not None:
                self.cancel()
        elif document.source is not None:
            self.return_to(document.source)
        else:
            self.picture_wanted.emit(document.reference)

    @property
    def _wished(self) -> int:
        """How many colours another picture is shown in: not as many as were brought or shaped."""
        return self._settings.colors if self.state.edited else self.colors

    def _begin_palette(self) -> None:
        """Let a palette of the shown picture begin, without what belongs to another one."""
        source = self._opening.source
        name = source.name if source else ""
        state = State(
            Palette(name.rpartition(".")[0] or name, source=name),
            colors=self._wished,
            options=steps.of_any_picture(self.options),
            order=self.shown.order(PALETTE),
        )
        self.shelf.add(Document(state, source.reference if source else None, source))

    def _change(self, act: Callable[[], None], arranged: Arranged | None = None) -> None:
        """Do something to the shelf, show what is in force then, and find out what that takes.

        Where its swatches are already measured, as `arranged`, that is not done again.
        """
        before = self.state
        act()
        state = self.state
        self._runner.cancel(_ARRANGE)
        if state.options != before.options:
            self.options_changed.emit()
        if state.colors != before.colors:
            self.colors_changed.emit(state.colors)
        if state.order != before.order:
            self.order_changed.emit()
        if state.palette.swatches != self.shown.palette.swatches:
            if arranged is not None and arranged.swatches is state.palette.swatches:
                self.shown.show_arranged(arranged)
            else:
                self.shown.show_palette(state.palette.swatches)
        studied = self.studied
        if studied is not None and studied.findings.options != state.options:
            self._study()
        if studied is not None and (self.shelf.current.is_kept or not self._finding_is_stale):
            self._refresh()

    @property
    def _finding_is_stale(self) -> bool:
        """Whether palettes for other options are on their way."""
        studied = self.studied
        return studied is not None and studied.findings.options != self.options

    def _refresh(self) -> None:
        """Find the palette of the state in force, or what of the picture an edited one covers."""
        if not self._has_its_picture:
            return  # it is on its way
        if self.shelf.current.is_kept:
            self._cover()
        else:
            self._step()

    # -- opening -----------------------------------------------------------------------------

    @property
    def source(self) -> Source | None:
        """Where the shown picture comes from."""
        return self._opening.source

    @property
    def name(self) -> str:
        """Of the picture that is being opened, or else is shown; empty where there is none."""
        return self._opening.name

    @property
    def opened(self) -> Opened | None:
        """The shown picture."""
        return self._opening.opened

    @property
    def studied(self) -> Studied | None:
        """What is known of the shown picture."""
        return self._opening.studied

    @property
    def failure(self) -> HuescopeError | None:
        """Why the picture that was opened last cannot be shown."""
        return self._opening.failure

    @property
    def ready(self) -> Ready | None:
        """All that opening the shown picture yields; None before it is all there."""
        return self._opening.ready

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was opened yet, and nothing is being opened."""
        return self._opening.is_untouched

    def prepare_by(self, prepared: Callable[[Source], Preparation | None]) -> None:
        """Ask what is already there of a picture before it is opened."""
        self._opening.prepared = prepared

    def open(self, source: Source) -> None:
        """Open another picture; the one shown stays until there is something to show of it.

        Its palette begins, unless one is open that a person worked on: that is shown once more.
        """
        place = self.shelf.find(source)
        if place is None:
            self._returning_to = None
            self._open(source, steps.of_any_picture(self.options), self._wished)
            return
        self._change(partial(self.shelf.turn_back, place))
        self.return_to(source)

    def return_to(self, source: Source) -> None:
        """Open the picture that the shown palette is from; the palette stays as it is."""
        self._returning_to = self.shelf.current
        self._returning_to.source = source
        self._returning_to.reference = source.reference
        self._open(source, self.options, self.colors)

    def _open(self, source: Source, options: ClusteringOptions, colors: int) -> None:
        self._ahead.cancel()
        for channel in (_STEP, _DETAIL):
            self._runner.cancel(channel)
        self._step_unseen = False
        self._opening.open(source, options, colors)
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Stop the running work; what is shown stays."""
        if not self._is_busy:
            return
        self._runner.cancel(_STEP)
        self._step_unseen = False
        self._opening.cancel()
        self.notice.emit("Cancelled.")
        self._settle()

    @Slot()
    def _turn_to_picture(self) -> None:
        """Leave what belonged to the picture before, but a palette that is from this one."""
        self.reduced = self.quality = None
        if self._returning_to is not self.shelf.current:
            self._change(self._begin_palette)

    @Slot(object)
    def _take_first(self, reduced: Reduced) -> None:
        if not self.shelf.current.is_kept:
            self._take_reduced(reduced)

    @Slot()
    def _take_studied(self) -> None:
        studied = self.studied
        if studied is not None and studied.warning is not None:
            self.notice.emit(studied.warning)
            self.shelf.replace(replace(self.state, options=studied.findings.options))
            self.options_changed.emit()
        self._refresh()
        self._show_dominant()
        self.findings_changed.emit()

    @Slot()
    def _finished_opening(self) -> None:
        """Take up options that were changed while the picture was being opened."""
        if self.studied is not None and self.studied.findings.options != self.options:
            self._study()
        else:
            self._settle()

    @Slot(str, str)
    def _after_failure(self, name: str, sentence: str) -> None:
        self.reduced = self.quality = None
        self.failed.emit(name, sentence)
        if not self.shelf.current.is_own:
            self._change(self._begin_palette)
        self.shown.show_dominant((), ())
        self.findings_changed.emit()

    @property
    def _is_busy(self) -> bool:
        return self._opening.is_busy or self._runner.busy(_STEP)

    @Slot()
    def _settle(self) -> None:
        if self._is_busy:
            return
        self.busy_changed.emit(False)
        if self.studied is not None and not self._ahead.paint_stops(self.studied):
            return
        self.settled.emit()
        if self.studied is not None:  # after what was begun by those who were told
            self._ahead.find_path(self.studied, self.colors)

    # -- what the clustering may know ----------------------------------------------------------

    def set_options(self, options: ClusteringOptions) -> None:
        """Find the palettes of the picture in another way."""
        if options == self.options:
            return
        title, merge = steps.title_of(self.options, options)
        self.do(title, replace(self.state, options=options, edited=False), merge=merge)

    def set_region(self, corners_px: list[tuple[float, float]], *, lasso: bool) -> None:
        """Look at a part of the picture only.

        Parameters
        ----------
        corners_px : list of tuple of float
            x and y in the picture's pixels: two opposite corners, or the points of a lasso.
        lasso : bool
            Whether they are those of a lasso.
        """
        from huescope.analysis.region import Lasso, Rectangle

        if lasso:
            region: Lasso | Rectangle = Lasso(tuple(corners_px))
        else:
            (x_1, y_1), (x_2, y_2) = corners_px[0], corners_px[-1]
            left, top = min(x_1, x_2), min(y_1, y_2)
            region = Rectangle(left, top, abs(x_1 - x_2), abs(y_1 - y_2))
        self.set_options(replace(self.options, region=region))

    def _study(self) -> None:
        """Study the picture by the options in force; its opening takes them up when it ends."""
        if self._has_its_picture and self._opening.study(self.options):
            self._ahead.cancel()
            for channel in (_STEP, _DETAIL):
                self._runner.cancel(channel)
            self._step_unseen = False
            self.busy_changed.emit(True)

    # -- the number of colours ---------------------------------------------------------------

    def set_colors(self, colors: int) -> None:
        """Ask for a palette of so many colours, 2 to 256."""
        colors = min(MAX_COLORS, max(MIN_COLORS, colors))
        locked = len(self.options.fixed)
        if colors < locked:
            stay = "swatch is locked, and stays.", "swatches are locked, and all of them stay."
            self.notice.emit(things(locked, *stay))
            colors = locked
            self.colors_changed.emit(self.colors)  # back to what is shown
        if colors == self.colors:
            return
        self._settings.colors = colors
        state = replace(self.state, colors=colors, edited=False)
        self.shelf.current.kept = None
        self.shelf.do(f"{colors} Colours", state, merge="colors")
        self.colors_changed.emit(colors)
        if not self._step_unseen and not self._finding_is_stale and self._has_its_picture:
            self._step()  # else what is under way is shown first, and then the newest wish

    def _step(self) -> None:
        studied, colors = self.studied, self.colors
        if studied is None:
            return  # the findings, once they are there, begin with the newest wish
        self.shelf.current.kept = None
        self._step_unseen = True
        self._run_step(partial(jobs.reduce_preview, studied, colors, self._following()))

    def _cover(self) -> None:
        """Find out what an edited palette covers of the picture, and paint it so."""
        studied = self.studied
        if studied is not None:
            self._run_step(
                partial(
                    jobs.cover_preview, studied, self.state.palette.swatches, self.shown.formula
                )
            )

    def _run_step(self, function: Callable[[Job], Iterator[Reduced | Quality]]) -> None:
        self._ahead.yield_to_step()
        self._runner.submit(
            _STEP,
            function,
            self._take_step,
            self._say_error,
            on_progress=self.progressed.emit,
            on_finished=self._finished_step,
        )
        self.busy_changed.emit(True)

    def _take_step(self, result: Reduced | Quality) -> None:
        if isinstance(result, Reduced):
            self._take_reduced(result)
        else:
            self.quality = result
            self.quality_changed.emit()

    def _take_reduced(self, reduced: Reduced) -> None:
        self.reduced = reduced
        self.quality = None
        self._runner.cancel(_DETAIL)
        self._take_swatches(reduced.arranged)
        if reduced.image is None:
            return
        self._step_unseen = False
        self.reduced_changed.emit()
        if reduced.asked != self.colors and not self.shelf.current.is_kept:
            self._step()

    def _take_swatches(self, arranged: Arranged) -> None:
        """Put swatches in the place of the shown ones; no step of the person's."""
        self.shelf.replace(steps.found(self.state, arranged.swatches))
        self.shown.show_arranged(arranged)

    def _finished_step(self) -> None:
        self._step_unseen = False
        self._settle()

    # -- orders and differences --------------------------------------------------------------

    def hold_places(self, *, held: bool) -> None:
        """Let swatches keep their places while the slider is dragged; sort them when it rests."""
        self._places_held = held
        if not held:
            self.shelf.current.history.end_merge()
            if not self.state.edited:
                self._arrange(self.order, self._take_swatches)

    def set_order(self, name: str) -> None:
        """Sort the swatches in another way, or let them stand as they are (`OWN_ORDER`)."""
        if name == OWN_ORDER:
            self.do("Own Order", replace(self.state, order=name))
            return
        self._settings.set_order(PALETTE, name)
        self._arrange(name, partial(self._take_order, name))

    def _take_order(self, name: str, arranged: Arranged) -> None:
        palette = replace(self.state.palette, swatches=arranged.swatches)
        state = replace(self.state, palette=palette, order=name)
        self._change(partial(self.shelf.do, "Sort", state, merge="order"), arranged)

    def _arrange(self, order: str, on_arranged: Callable[[Arranged], None]) -> None:
        swatches, formula = self.state.palette.swatches, self.shown.formula
        self._runner.submit(
            _ARRANGE,
            partial(jobs.arrange_palette, swatches, order, formula),
            on_arranged,
            self._stay_arranged,
            on_finished=self._settle,
        )

    def _stay_arranged(self, error: HuescopeError) -> None:
        """Say why there is no such order; the one in force is shown as chosen again."""
        self._say_error(error)
        self.order_changed.emit()

    def _following(self) -> PaletteMatching:
        """Say how the shown palette passes on to colours that are found."""
        from huescope.project.palette_matching import PaletteMatching

        return PaletteMatching(
            shown=self.state.palette.swatches,
            order=self.order,
            formula=self.shown.formula,
            held=self._places_held,
            remembered=self.state.remembered,
        )

    def place_of(self, swatch: Swatch) -> tuple[int, int] | None:
        """Tell the column and row of a pixel of this colour, where swatches are real pixels."""
        if self.reduced is None or self.reduced.places_px is None:
            return None
        places = zip(self.reduced.reduction.swatches, self.reduced.places_px, strict=True)
        return next((place for each, place in places if each.rgb == swatch.rgb), None)

    @Slot()
    def _show_dominant(self) -> None:
        """Show exact numbers only: those of a scaled decode would be wrong, so they wait."""
        studied = self.studied
        if studied is None or studied.provisional:
            self.shown.show_dominant((), ())
        else:
            self.shown.show_dominant(studied.findings.dominant, self._opening.grouped)

    # -- looking -----------------------------------------------------------------------------

    @property
    def reduction(self) -> Reduction | None:
        """The palette in force, as it was found."""
        return None if self.reduced is None else self.reduced.reduction

    @property
    def reduced_image(self) -> QImage | None:
        """The preview in the colours of the palette."""
        return None if self.reduced is None else self.reduced.image

    def show_original(self, *, shown: bool) -> None:
        """Show the picture as it is, or in the colours of the palette."""
        self.original_shown = shown
        self.original_changed.emit(self.original_shown or self._original_held)

    def hold_original(self, *, held: bool) -> None:
        """Show the picture as it is for as long as a key or button is held."""
        if held != self._original_held:
            self._original_held = held
            self.original_changed.emit(self.original_shown or held)

    def paint_detail(self, region: QRect) -> None:
        """Recolour a region of the picture at its own resolution."""
        opened, studied, reduction = self.opened, self.studied, self.reduction
        if opened is None or opened.provisional or studied is None or reduction is None:
            return
        self._runner.submit(
            _DETAIL,
            partial(jobs.paint_detail, opened.picture, region, studied, reduction),
            self._take_detail,
            self._say_error,
        )

    def _take_detail(self, detail: Detail) -> None:
        self.detail_painted.emit(detail.region, detail.image)

    def _say_error(self, error: HuescopeError) -> None:
        self.notice.emit(str(error))
