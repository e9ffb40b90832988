"""The Contrast page: how well each colour reads as text on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from huescope.color import contrast
from huescope.palette.arrays import rgb_u8_of
from huescope.ui.judge.fixing import FixBox
from huescope.ui.judge.matrix import PairMatrix, Pairs
from huescope.ui.judge.page import (
    Page,
    caption,
    column,
    in_two_lines,
    label,
    side_by_side,
    title_of,
    under,
)
from huescope.ui.judge.sample import Sample
from huescope.ui.judge.selection_tracking import place_of_pair
from huescope.ui.language.figures import figures, localized
from huescope.ui.language.translation import in_one_line, tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.drop_down import DropDown, fill

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.vision.simulation import Rgb

_PASSES, _FALLS_SHORT, _FAILS = 1.0, 0.4, 0.04  # weight of a cell
_WHOLE_FROM = 10


class ContrastPage(Page):
    """A matrix of text on background, the verdict on a pair, and colours that would pass."""

    apply_requested = Signal(int, object, object)
    """Place and `Swatch` to change, and its new red, green and blue."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__("contrast", runner, theme)
        self._swatches: tuple[Swatch, ...] = ()
        self._values: NDArray[np.float64] = np.empty((0, 0))
        self._is_own_choice = False
        self.key = caption()
        self.matrix = PairMatrix(theme, samples=True)
        self.matrix.setAccessibleName(
            tr("Contrast of all pairs, text by row, background by column")
        )
        self.matrix.setToolTip(tr("Point at a cell to read it; a click selects its two swatches"))
        self.formula = DropDown(theme)
        self.formula.setAccessibleName(tr("Contrast formula"))
        self.formula.setToolTip(tr("By which formula contrast is measured"))
        fill(self.formula, contrast.registry(), contrast.DEFAULT)
        self.aim = DropDown(theme)
        self.aim.setAccessibleName(tr("Level that is asked for"))
        self.aim.setToolTip(tr("The level that a pair has to pass"))
        self.summary = caption("", lines=2)
        self.sample = Sample(theme)
        self.names = label("", bold=True)
        self.number = label("", design.NUMBER_PX, bold=True)
        self.verdict = label()
        self.other = caption("", lines=2)
        self.fixing = FixBox(runner, theme)
        self._compose()
        self._fill_aims()
        self.formula.activated.connect(self._formula_chosen)
        self.aim.activated.connect(self.renew)
        self.matrix.chosen.connect(self._choose)
        self.matrix.hovered.connect(self._point)
        self.fixing.offered.connect(self._show_sample)
        self.fixing.apply_requested.connect(self.apply_requested)

    def _compose(self) -> None:
        side = QWidget()
        right = column(side)
        choices = QHBoxLayout()
        choices.addWidget(self.formula)
        choices.addWidget(self.aim)
        choices.addStretch(1)
        right.addLayout(choices)
        right.addWidget(self.summary)
        right.addWidget(self.sample)
        for widget in (self.names, self.number, self.verdict, self.other):
            right.addWidget(widget)
        right.addSpacing(design.STEP_PX)
        right.addWidget(self.fixing)
        right.addStretch(1)
        left = under(self.key, self.matrix)
        self.body.setLayout(side_by_side(left, side))

    def show_picture(self, colors: ColorCounts | None) -> None:
        """Search for passing colours in another picture."""
        if self.fixing.show_picture(colors):
            self.renew()

    # -- choices -----------------------------------------------------------------------------

    @property
    def _formula(self) -> contrast.Formula:
        return contrast.get(self.formula.currentData())

    @property
    def level(self) -> contrast.Level:
        """The level that a pair has to pass."""
        return self._formula.LEVELS[self.aim.currentIndex()]

    def _fill_aims(self) -> None:
        self.aim.clear()
        for place, level in enumerate(self._formula.LEVELS):
            self.aim.addItem(translated(level.label))
            self.aim.setItemData(place, translated(level.meaning), Qt.ItemDataRole.ToolTipRole)
        self.aim.setCurrentIndex(self._formula.LEVELS.index(self._formula.AIM))

    @Slot()
    def _formula_chosen(self) -> None:
        self._fill_aims()
        self.renew()

    # -- results -----------------------------------------------------------------------------

    def work(self) -> None:
        """Update the matrix in the GUI thread: 65 536 contrasts take three milliseconds."""
        before, self._swatches = self._swatches, self.palette_shown.swatches
        rgb_u8 = rgb_u8_of(self._swatches)
        self._values = self._formula.contrast(rgb_u8[:, None], rgb_u8)
        sizes = np.abs(self._values)
        passing = sizes >= self.level.least
        count = len(self._swatches)
        pairs = tr_plural("{n} pair", "{n} pairs", count * (count - 1))
        self.summary.setText(
            tr_plural(
                "{n} of {pairs} passes {level}: {meaning}",
                "{n} of {pairs} pass {level}: {meaning}",
                int(passing.sum()),
                pairs=pairs,
                level=self.level.label,
                meaning=self.level.meaning,
            )
        )
        least = self._formula.LEVELS[0]
        label = self.level.label
        self.key.setText(
            tr("Rows are the text, columns the background. Strong ones pass {label}.", label=label)
            if self.level is least
            else tr(
                "Rows are the text, columns the background. Strong ones pass {label}, grey ones "
                "less.",
                label=label,
            )
        )
        weights = np.where(passing, _PASSES, _FAILS)
        weights[~passing & (sizes >= least.least)] = _FALLS_SHORT
        self.matrix.show_pairs(
            Pairs(self._swatches, weights, self._figure, self._word, self.sentence)
        )
        here = self.matrix.current
        kept = place_of_pair(before, self._swatches, here) if self._is_own_choice else None
        self._is_own_choice = kept is not None
        self.matrix.go_to(*(kept or self._best_failing(sizes, passing)))
        self._show_pair(*self.matrix.current)
        self._fix()
        self.show_body()

    def _best_failing(
        self, sizes: NDArray[np.float64], passing: NDArray[np.bool_]
    ) -> tuple[int, int]:
        """Return the failing pair with the highest contrast, or else the weakest pair."""
        others = ~np.eye(len(sizes), dtype=np.bool_)
        failing = np.where(others & ~passing, sizes, -np.inf)
        if np.isfinite(failing.max()):
            place = int(failing.argmax())
        else:
            place = int(np.where(others, sizes, np.inf).argmin())
        return divmod(place, len(sizes))

    def _figure(self, row: int, place: int) -> str:
        """Format a contrast for a cell, rounded down so that a failing pair never seems to pass."""
        value = abs(float(self._values[row, place]))
        if value >= _WHOLE_FROM:
            return f"{int(value + 1e-9)}"
        return figures(int(value * 10 + 1e-9) / 10, ".1f")

    def _word(self, row: int, place: int) -> str:
        level = contrast.verdict(self._formula, float(self._values[row, place]))
        return tr("fails") if level is None else translated(level.label).removesuffix(" text")

    def sentence(self, row: int, place: int) -> str:
        """Describe the contrast of a pair."""
        text, ground = self._swatches[row], self._swatches[place]
        formula, value = self._formula, float(self._values[row, place])
        return tr(
            "{text} on {ground}: {figure}, {passed}",
            text=title_of(text),
            ground=title_of(ground),
            figure=localized(formula.figure(value)),
            passed=_passed(formula, value),
        )

    def _show_pair(self, row: int, place: int) -> None:
        """Show the contrast of a pair."""
        if row < 0:
            return
        text, ground = self._swatches[row], self._swatches[place]
        formula, value = self._formula, float(self._values[row, place])
        names = tr("{text} on {ground}", text=title_of(text), ground=title_of(ground))
        self.names.setText(in_two_lines(self.names, names))
        self.names.setToolTip(plain(names))
        self.number.setText(localized(formula.figure(value)))
        self.verdict.setText(_verdict(formula, value))
        self.other.setText(_by_others(formula, text.rgb, ground.rgb))
        self.sample.show_pairs((text.rgb, ground.rgb, ""))

    @Slot()
    def _show_sample(self) -> None:
        """Show the current pair, beside the fixed pair if a colour is offered."""
        row, place = self.matrix.current
        if row < 0 or max(row, place) >= len(self._swatches):
            return
        text, ground = self._swatches[row].rgb, self._swatches[place].rgb
        changed = self.fixing.changed_pair
        if changed is None:
            self.sample.show_pairs((text, ground, ""))
            return
        figures = [
            localized(self._formula.figure(_contrast(self._formula, *pair)))
            for pair in ((text, ground), changed)
        ]
        self.sample.show_pairs(
            (text, ground, tr("Before: {figures}", figures=figures[0])),
            (*changed, tr("After: {figures}", figures=figures[1])),
        )

    @Slot(int, int)
    def _point(self, row: int, place: int) -> None:
        if row >= 0:
            self._show_pair(row, place)
        else:
            self._show_pair(*self.matrix.current)
            self._show_sample()

    @Slot(int, int)
    def _choose(self, row: int, place: int) -> None:
        self._is_own_choice = True
        self._show_pair(row, place)
        self._fix()
        self.select_requested.emit([row, place])

    def _fix(self) -> None:
        """Search for colours that would make the current pair pass."""
        row, place = self.matrix.current
        text, ground = (row, self._swatches[row]), (place, self._swatches[place])
        name, level = self.formula.currentData(), self.level
        if row == place or abs(float(self._values[row, place])) >= level.least:
            self.fixing.show_pair(text, ground, name, translated(level.label))
        else:
            self.fixing.show_failing(text, ground, name, level.least, translated(level.label))


def _contrast(formula: contrast.Formula, text: Rgb, ground: Rgb) -> float:
    return float(formula.contrast(np.array(text, np.uint8), np.array(ground, np.uint8)))


def _by_others(formula: contrast.Formula, text: Rgb, ground: Rgb) -> str:
    """Describe the contrast by the other formulas."""
    lines = []
    for other in contrast.registry().values():
        if other is not formula:
            value = _contrast(other, text, ground)
            figure = localized(other.figure(value))
            name = f"{translated(other.LABEL)}: {figure}"
            lines.append(in_one_line([name, _passed(other, value)], ", "))
    return "\n".join(lines)


def _passed(formula: contrast.Formula, value: float) -> str:
    level = contrast.verdict(formula, value)
    return tr("fails") if level is None else tr("passes {label}", label=level.label)


def _verdict(formula: contrast.Formula, value: float) -> str:
    level = contrast.verdict(formula, value)
    if level is None:
        lowest = formula.LEVELS[0]
        return tr("Fails: even {label} asks for {least:g}", label=lowest.label, least=lowest.least)
    if formula.LEVELS.index(level) < formula.LEVELS.index(formula.AIM):
        return tr("Passes {label} only: {meaning}", label=level.label, meaning=level.meaning)
    return tr("Passes {label}: {meaning}", label=level.label, meaning=level.meaning)
