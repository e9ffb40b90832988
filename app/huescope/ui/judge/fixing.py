"""Contrast fixes: the nearest colours that pass, and a button to apply one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from huescope.analysis.contrast_fix import (
    GROUND,
    TEXT,
    Demand,
    Passing,
    passing_by_lightness,
    passing_in_picture,
)
from huescope.color.srgb import format_hex
from huescope.texts import marked
from huescope.ui.judge.page import column, label, title_of, toggle
from huescope.ui.judge.pair_list import PairList, Row
from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr, translated
from huescope.ui.style.numbers import count_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "judge passing"
_DEBOUNCE_MS = 120  # the picture's colours are not searched while the palette changes
_LIST_PX = 84
_TITLE = marked("Nearest that passes")


class FixBox(QWidget):
    """Offers the nearest passing colours of one pair.

    Parameters
    ----------
    runner : TaskRunner
        Runs the search.
    theme : Theme
        The theme.
    """

    apply_requested = Signal(int, object, object)
    """Place and `Swatch` to change, and its new red, green and blue."""
    offered = Signal()
    """The offered colour changed."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__()
        self._runner = runner
        self._pair: tuple[tuple[int, Swatch], tuple[int, Swatch]] | None = None
        self._formula, self._least, self._level = "", 0.0, ""
        self._colors: ColorCounts | None = None
        self._found: list[Passing] = []
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._find)
        self.title = label(translated(_TITLE), bold=True)
        self.text = toggle(tr("Text"), tr("Let the colour of the text change"))
        self.ground = toggle(tr("Background"), tr("Let the colour of the background change"))
        self.text.setChecked(True)
        self._group = QButtonGroup(self)
        for button in (self.text, self.ground):
            self._group.addButton(button)
        self.offers = PairList(theme, tr("Nearest passing colours"))
        self.offers.setFixedHeight(_LIST_PX)
        self.reason = label()
        self.reason.setProperty("quiet", True)
        self.apply = QPushButton(tr("Apply"))
        self.apply.setAutoDefault(False)
        self.apply.setToolTip(tr("Give the swatch this colour, in one step that can be undone"))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.text)
        head.addWidget(self.ground)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.apply)
        whole = column(self)
        whole.addLayout(head)
        whole.addWidget(self.offers)
        whole.addLayout(row)
        self._group.buttonClicked.connect(self._search)
        self.offers.currentRowChanged.connect(self._show_offer)
        self.offers.itemDoubleClicked.connect(self._apply)
        self.apply.clicked.connect(self._apply)

    def show_picture(self, colors: ColorCounts | None) -> bool:
        """Set the picture to search, or None; return whether it changed."""
        is_another = colors is not self._colors
        self._colors = colors
        return is_another

    def show_pair(
        self, text: tuple[int, Swatch], ground: tuple[int, Swatch], formula: str, level: str
    ) -> None:
        """Show that a pair passes.

        Parameters
        ----------
        text, ground : tuple
            Place and swatch of both.
        formula : str
            `NAME` of the contrast formula.
        level : str
            Label of the level that it passes.
        """
        self._pair, self._formula = (text, ground), formula
        self._clear(
            tr("Nothing to fix") if text[0] != ground[0] else tr("Choose a pair of two colours")
        )
        self.reason.setText(
            tr("This pair passes {level}.", level=level) if text[0] != ground[0] else ""
        )

    def show_failing(
        self,
        text: tuple[int, Swatch],
        ground: tuple[int, Swatch],
        formula: str,
        least: float,
        level: str,
    ) -> None:
        """Search for colours that make a failing pair pass.

        Parameters
        ----------
        text, ground, formula
            As for `show_pair`.
        least : float
            The required contrast.
        level : str
            Label of the required level.
        """
        self._pair, self._formula = (text, ground), formula
        self._least, self._level = least, level
        self._search()

    @property
    def changed_pair(self) -> tuple[tuple[int, int, int], tuple[int, int, int]] | None:
        """Text and background with the offered colour; None if there is none."""
        passing = self._chosen
        if passing is None or self._pair is None:
            return None
        (_text, text), (_ground, ground) = self._pair
        if self._changes == TEXT:
            return passing.rgb, ground.rgb
        return text.rgb, passing.rgb

    @property
    def _changes(self) -> str:
        return TEXT if self.text.isChecked() else GROUND

    @property
    def _chosen(self) -> Passing | None:
        row = self.offers.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    # -- searching ---------------------------------------------------------------------------

    def _clear(self, title: str) -> None:
        self._debounce.stop()
        self._runner.cancel(_CHANNEL)
        self._found = []
        self.title.setText(title)
        self.offers.show_rows([])
        self.reason.setText("")
        can_fix = title == translated(_TITLE)
        for widget in (self.text, self.ground):
            widget.setEnabled(can_fix)
        self.apply.setEnabled(False)
        self.offered.emit()

    @Slot()
    def _search(self) -> None:
        if self._pair is None:
            return
        self._clear(translated(_TITLE))
        self.reason.setText(tr("Looking in the picture…") if self._colors is not None else "")
        self._debounce.start()

    @property
    def is_searching(self) -> bool:
        """Whether a search is pending or running."""
        return self._debounce.isActive() or self._runner.busy(_CHANNEL)

    @Slot()
    def _find(self) -> None:
        if self._pair is None:
            return
        (_text, text), (_ground, ground) = self._pair
        demand = Demand(text.rgb, ground.rgb, self._formula, self._least, self._changes)
        self._runner.submit(
            _CHANNEL,
            partial(_find, demand, self._colors),
            partial(self._offer, demand),
            self._fail,
        )

    def _offer(self, demand: Demand, found: list[Passing]) -> None:
        self._found = found
        self.offers.show_rows([_row(demand, passing) for passing in found])
        if not found:
            self.reason.setText(
                tr("No colour passes {level} here: change the other one.", level=self._level)
            )
            return
        self.reason.setText("")
        if self.offers.currentRow() == 0:
            self._show_offer()
        self.offers.setCurrentRow(0)

    def _fail(self, error: HuescopeError) -> None:
        self.reason.setText(translated(str(error)))

    @Slot()
    def _show_offer(self) -> None:
        if self._pair is None or self._chosen is None:
            return
        _place, swatch = self._pair[0 if self._changes == TEXT else 1]
        self.apply.setEnabled(not swatch.locked)
        if swatch.locked:
            self.reason.setText(tr("{swatch} is locked.", swatch=title_of(swatch)))
        self.offered.emit()

    @Slot()
    def _apply(self) -> None:
        if self._pair is not None and self._chosen is not None and self.apply.isEnabled():
            place, swatch = self._pair[0 if self._changes == TEXT else 1]
            self.apply_requested.emit(place, swatch, self._chosen.rgb)


def _find(demand: Demand, colors: ColorCounts | None, job: Job) -> Iterator[list[Passing]]:
    own = passing_in_picture(demand, colors.in_srgb(), job) if colors is not None else None
    made = passing_by_lightness(demand)
    if own is not None and made is not None and own.rgb == made.rgb:
        made = None
    yield [passing for passing in (own, made) if passing is not None]


def _row(demand: Demand, passing: Passing) -> Row:
    if passing.pixels:
        origin = tr("in the picture, {pixels} px", pixels=count_text(passing.pixels))
    else:
        percent = 100 * abs(passing.lightness_moved)
        origin = (
            tr("lighter by {percent:.1f} % (OKLCH lightness)", percent=percent)
            if passing.lightness_moved > 0
            else tr("darker by {percent:.1f} % (OKLCH lightness)", percent=percent)
        )
    colors = (demand.changing, passing.rgb)
    return Row(
        colors, (format_hex(passing.rgb),), origin, f"ΔE {figures(passing.difference, '.1f')}"
    )
