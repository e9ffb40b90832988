"""The Differences page: ΔE of all pairs, and merging of similar colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from huescope.color import difference
from huescope.palette.arrays import lab_of
from huescope.palette.merging import MergePath, merge_path
from huescope.palette.pairs import Pair, closest_pairs, difference_matrix
from huescope.ui.judge.matrix import PairMatrix, Pairs
from huescope.ui.judge.merging import MergeBox
from huescope.ui.judge.page import Page, caption, column, label, side_by_side, title_of, under
from huescope.ui.judge.pair_list import PairList, Row
from huescope.ui.judge.selection_tracking import place_of_pair
from huescope.ui.judge.strips import PairCard
from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.style.numbers import count_text, delta_e_number
from huescope.ui.widgets.drop_down import DropDown, fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.color.difference import Formula
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_PAIRS = 100
_FAR = 50.0  # just noticeable differences at which a cell is faintest
_FAINTEST = 0.6  # weight of a pair just above the just noticeable difference
_COARSE_FROM = 0.1  # from this just noticeable difference on, two decimals are enough

Found = tuple["NDArray[np.float64]", tuple[Pair, ...], MergePath]


class DifferencesPage(Page):
    """A matrix of all differences, the closest pairs, and the merge slider."""

    def __init__(self, runner: TaskRunner, theme: Theme, formula: str) -> None:
        super().__init__("differences", runner, theme)
        self._swatches: tuple[Swatch, ...] = ()
        self._values: NDArray[np.float64] = np.empty((0, 0))
        self._is_own_choice = False
        self.matrix = PairMatrix(theme)
        self.matrix.setAccessibleName(tr("Differences of all pairs"))
        self.matrix.setToolTip(tr("Point at a cell to read it; a click selects its two swatches"))
        self.formula = DropDown(theme)
        self.formula.setAccessibleName(tr("Difference formula"))
        self.formula.setToolTip(tr("How the difference ΔE is measured"))
        fill(self.formula, difference.registry(), formula)
        self.noticed = caption("", lines=3)
        self.card = PairCard(theme, tr("The chosen pair"))
        self.number = label("", design.NUMBER_PX, bold=True)
        self.verdict = label()
        self.verdict.setMinimumHeight(2 * self.verdict.fontMetrics().lineSpacing())
        self.alike = caption()
        self.pairs = PairList(theme, tr("Closest pairs"))
        self.merging = MergeBox(theme)
        self._compose()
        self.formula.activated.connect(self.renew)
        self.matrix.chosen.connect(self._choose)
        self.matrix.hovered.connect(self._point)
        self.pairs.chosen.connect(self._choose_row)

    def _compose(self) -> None:
        side = QWidget()
        right = column(side)
        row = QHBoxLayout()
        row.addWidget(self.formula)
        row.addStretch(1)
        right.addLayout(row)
        for widget in (self.noticed, self.card, self.number, self.verdict):
            right.addWidget(widget)
        right.addSpacing(design.STEP_PX)
        right.addWidget(label(tr("Closest pairs"), bold=True))
        right.addWidget(self.alike)
        right.addWidget(self.pairs, 1)
        left = under(
            caption(tr("The stronger a cell, the more alike its two colours.")), self.matrix
        )
        whole = column(self.body)
        whole.setSpacing(16)
        whole.addLayout(side_by_side(left, side), 1)
        whole.addWidget(self.merging)

    @property
    def _formula(self) -> Formula:
        return difference.get(self.formula.currentData())

    # -- results -----------------------------------------------------------------------------

    def work(self) -> None:
        self.ask(_find, self.palette_shown.swatches, self.formula.currentData(), then=self._take)

    def _take(self, found: Found) -> None:
        before = self._swatches
        self._values, pairs, path = found
        self._swatches = swatches = path.swatches
        formula = self._formula
        self.noticed.setText(
            tr(
                "Just noticeable: ΔE {jnd:g}. {description}",
                jnd=formula.JND,
                description=formula.DESCRIPTION,
            )
        )
        self.noticed.setToolTip(
            tr("Where that figure is from: {jnd_source}", jnd_source=formula.JND_SOURCE)
        )
        self.matrix.show_pairs(
            Pairs(
                swatches,
                _weights(self._values, formula.JND),
                lambda row, place: delta_e_number(float(self._values[row, place]), formula.JND),
                lambda _row, _place: "",
                self.sentence,
            )
        )
        alike = sum(pair.difference < formula.JND for pair in pairs)
        self.alike.setText(_alike_text(alike, at_least=alike == _PAIRS))
        self.pairs.show_rows([self._row(pair) for pair in pairs])
        kept = place_of_pair(before, swatches, self.matrix.current) if self._is_own_choice else None
        self._is_own_choice = kept is not None
        self.matrix.go_to(*(kept or (pairs[0].first, pairs[0].second)))
        self._show_pair(*self.matrix.current)
        self.merging.show_path(path)
        self.show_body()

    def _row(self, pair: Pair) -> Row:
        first, second = self._swatches[pair.first], self._swatches[pair.second]
        return Row(
            (first.rgb, second.rgb),
            (title_of(first), title_of(second)),
            _grade(pair.difference, self._formula.JND, short=True),
            delta_e_number(pair.difference, self._formula.JND),
            (pair.first, pair.second),
        )

    def sentence(self, row: int, place: int) -> str:
        """Describe the difference of a pair."""
        first, second = self._swatches[row], self._swatches[place]
        if row == place:
            return title_of(first)
        jnd, value = self._formula.JND, float(self._values[row, place])
        return tr(
            "{first} and {second}: {delta_e_number}, {grade}",
            first=title_of(first),
            second=title_of(second),
            delta_e_number=delta_e_number(value, jnd),
            grade=_grade(value, jnd),
        )

    def _show_pair(self, row: int, place: int) -> None:
        """Show a pair in the card."""
        if row < 0:
            return
        jnd, value = self._formula.JND, float(self._values[row, place])
        first, second = self._swatches[row], self._swatches[place]
        self.card.show_pair((first.rgb, title_of(first)), (second.rgb, title_of(second)))
        self.number.setText(f"ΔE {figures(value, '.2f' if jnd >= _COARSE_FROM else '.3f')}")
        self.verdict.setText(tr("One colour") if row == place else _verdict(value, jnd))

    @Slot(int, int)
    def _point(self, row: int, place: int) -> None:
        self._show_pair(*((row, place) if row >= 0 else self.matrix.current))

    @Slot(int, int)
    def _choose(self, row: int, place: int) -> None:
        self._is_own_choice = True
        self._show_pair(row, place)
        self.select_requested.emit([row, place])

    @Slot(object)
    def _choose_row(self, places: tuple[int, int]) -> None:
        self.matrix.go_to(*places)
        self._choose(*places)


def _find(swatches: Sequence[Swatch], formula: str, job: Job) -> Found:
    values = difference_matrix(lab_of(swatches), formula, job)
    return values, closest_pairs(values, _PAIRS), merge_path(swatches, job)


def _weights(values: NDArray[np.float64], jnd: float) -> NDArray[np.float64]:
    """Return the weights of cells: 1 below the just noticeable difference, then fading by ratio."""
    ratio = np.maximum(values / jnd, 1.0)
    faded = _FAINTEST * (1 - np.log(ratio) / np.log(_FAR))
    weights: NDArray[np.float64] = np.where(values < jnd, 1.0, np.clip(faded, 0.0, 1.0))
    return weights


def _alike_text(alike: int, *, at_least: bool) -> str:
    if not alike:
        return tr("None is under the just noticeable difference in normal vision")
    count = count_text(alike)
    if at_least:
        return tr(
            "{count} or more under the just noticeable difference in normal vision", count=count
        )
    return tr("{count} under the just noticeable difference in normal vision", count=count)


def _grade(value: float, jnd: float, *, short: bool = False) -> str:
    """Describe whether two colours can be told apart."""
    if value == 0:
        return tr("the same colour")
    if value < jnd:
        return tr("under the just noticeable difference")
    times = value / jnd
    figure = figures(times, ".0f" if times >= 10 else ".1f")
    return (
        tr("{figure} × just noticeable", figure=figure)
        if short
        else tr("{figure} times what is just noticeable", figure=figure)
    )


def _verdict(value: float, jnd: float) -> str:
    grade = _grade(value, jnd)
    sentence = f"{grade[0].upper()}{grade[1:]}"
    return (
        tr("{sentence}: most people see one colour", sentence=sentence)
        if 0 < value < jnd
        else sentence
    )
