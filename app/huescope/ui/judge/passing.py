"""The first page of the Judge window: the pairs of colours that can be used together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from huescope.analysis.passing_pairs import (
    BLACK,
    CONTROLS_USE,
    TEXT_USE,
    USES,
    WHITE,
    NearMiss,
    PassingPair,
    Use,
    nearest_miss,
    passing_pairs,
)
from huescope.color.contrast import wcag
from huescope.color.srgb import format_hex
from huescope.texts import marked
from huescope.ui.judge.page import Page, caption, column, label, title_of, toggle
from huescope.ui.judge.passing_list import PassingList, PassingRow
from huescope.ui.judge.sample import Sample
from huescope.ui.language.figures import localized
from huescope.ui.language.translation import tr, tr_plural, translated, within_sentence
from huescope.ui.style import design
from huescope.ui.style.numbers import count_text
from huescope.ui.widgets.check_box import CheckBox

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner
    from huescope.ui.vision.simulation import Rgb

_LISTED = 400
_SAMPLE_PX = 480
_ALL = marked("All")

Misses = tuple[tuple[Use, NearMiss | None], ...]
Found = tuple[tuple["Swatch", ...], tuple[PassingPair, ...], Misses]


class PassingPage(Page):
    """Lists the pairs with enough contrast, with black and white among them, the best first."""

    apply_requested = Signal(int, object, object)
    """Place and `Swatch` to change, and its new red, green and blue."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__("passing", runner, theme, least=1)
        self._swatches: tuple[Swatch, ...] = ()
        self._pairs: tuple[PassingPair, ...] = ()
        self._misses: dict[str, NearMiss | None] = {}
        self.filters = {
            translated(_ALL): toggle(
                translated(_ALL), tr("Every pair, for the most that it can be used for")
            )
        }
        for use in USES:
            tip = tr("{meaning}: at least {least:g} : 1", meaning=use.meaning, least=use.least)
            self.filters[use.label] = toggle(translated(use.label), tip)
        self.filters[translated(_ALL)].setChecked(True)
        self._group = QButtonGroup(self)
        for button in self.filters.values():
            self._group.addButton(button)
        self.neutral = CheckBox(theme, tr("With black and white"), self)
        self.neutral.setChecked(True)
        self.neutral.setToolTip(tr("Pair each colour of the palette with black and with white too"))
        self.copy = QPushButton(tr("Copy as CSS"))
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(tr("Copy the chosen pair as text and background colour (Ctrl+C)"))
        self.summary = caption()
        self.list = PassingList(theme)
        self.done = caption()
        self.missing = label()
        self.sample = Sample(theme)
        self.sample.setMaximumWidth(_SAMPLE_PX)
        self.apply = QPushButton(tr("Change"))
        self.apply.setToolTip(tr("Give the swatch a colour that passes"))
        self.apply.setAutoDefault(False)
        self._compose()
        self._group.buttonClicked.connect(self._list)
        self.neutral.toggled.connect(self.renew)
        self.copy.clicked.connect(self.list.copy_current)
        self.list.copied.connect(self._copy)
        self.list.chosen.connect(self._choose)
        self.apply.clicked.connect(self._apply)

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        for button in self.filters.values():
            head.addWidget(button)
        head.addSpacing(2 * design.STEP_PX)
        head.addWidget(self.neutral)
        head.addStretch(1)
        head.addWidget(self.copy)
        self._none = QWidget()
        none = column(self._none)
        none.addWidget(self.missing)
        none.addWidget(self.sample)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addStretch(1)
        none.addLayout(row)
        none.addStretch(1)
        self._results = QStackedWidget()
        self._results.addWidget(self.list)
        self._results.addWidget(self._none)
        whole = column(self.body)
        whole.addLayout(head)
        whole.addWidget(self.summary)
        whole.addWidget(self._results, 1)
        whole.addWidget(self.done)

    # -- results -----------------------------------------------------------------------------

    def work(self) -> None:
        swatches = self.palette_shown.swatches
        self.ask(_find, swatches, self.neutral.isChecked(), then=self._take)

    def _take(self, found: Found) -> None:
        self._swatches, self._pairs, misses = found
        self._misses = {use.label: miss for use, miss in misses}
        self.done.setText("")
        self._list()
        self.show_body()

    @property
    def _filter(self) -> Use | None:
        """The chosen use; None for all."""
        return next((use for use in USES if self.filters[use.label].isChecked()), None)

    @Slot()
    def _list(self) -> None:
        """List the pairs that pass for the chosen use."""
        use = self._filter
        passing = [each for each in self._pairs if use is None or each.passes(use)]
        self.summary.setText(self._summary(len(passing)))
        self.summary.setVisible(bool(passing))
        self.copy.setEnabled(bool(passing))
        if not passing:
            self._show_missing(use or CONTROLS_USE)
            return
        self.list.show_rows([self._row(each, use) for each in passing[:_LISTED]])
        self._results.setCurrentWidget(self.list)

    def _summary(self, listed: int) -> str:
        text = sum(each.passes(TEXT_USE) for each in self._pairs)
        enhanced = sum(each.is_enhanced(TEXT_USE) for each in self._pairs)
        summary = tr(
            "{for_text}, {enhanced} of them at AAA; {for_controls}",
            for_text=tr_plural("{n} pair passes for text", "{n} pairs pass for text", text),
            enhanced=count_text(enhanced),
            for_controls=tr_plural(
                "{n} pair for large text and controls",
                "{n} pairs for large text and controls",
                len(self._pairs),
            ),
        )
        if listed <= _LISTED:
            return summary
        return tr("{summary}; the best {listed} are listed", summary=summary, listed=_LISTED)

    def _row(self, pair: PassingPair, use: Use | None) -> PassingRow:
        names = [
            _neutral_name(rgb) if place is None else title_of(self._swatches[place])
            for rgb, place in zip((pair.text, pair.ground), pair.places, strict=True)
        ]
        return PassingRow(pair, use or pair.best_use, *names)

    def _show_missing(self, use: Use) -> None:
        """Say what is missing, and offer the smallest change that mends it."""
        miss = self._misses.get(use.label)
        self._results.setCurrentWidget(self._none)
        need = tr("{label} needs {least:g} : 1", label=within_sentence(use.label), least=use.least)
        fix = None if miss is None else miss.fix
        for widget in (self.apply, self.sample):
            widget.setVisible(fix is not None)
        if miss is None:
            self.missing.setText(tr("There is only one colour, and {need} between two.", need=need))
            return
        text, ground = (self._swatches[place] for place in miss.places)
        nearest = tr(
            "No two colours pass: {need}, and the nearest, {text} on {ground}, has {ratio}.",
            need=need,
            text=title_of(text),
            ground=title_of(ground),
            ratio=localized(wcag.figure(miss.ratio)),
        )
        if fix is None:
            self.missing.setText(f"{nearest} {tr('Add a much lighter or darker colour.')}")
            return
        swatch = self._swatches[miss.changes]
        change = {
            "swatch": title_of(swatch),
            "rgb": format_hex(fix.rgb),
            "hex": swatch.hex,
            "difference": fix.difference,
        }
        mended = (
            tr(
                "The smallest change that mends it is a lighter {swatch}: {rgb} in place of {hex}, "
                "ΔE {difference:.1f}.",
                **change,
            )
            if fix.lightness_moved > 0
            else tr(
                "The smallest change that mends it is a darker {swatch}: {rgb} in place of {hex}, "
                "ΔE {difference:.1f}.",
                **change,
            )
        )
        self.missing.setText(f"{nearest} {mended}")
        after = [
            fix.rgb if place == miss.changes else self._swatches[place].rgb for place in miss.places
        ]
        ratio = float(wcag.contrast(*np.array(after, np.uint8)))
        self.sample.show_pairs(
            (text.rgb, ground.rgb, tr("Now: {ratio}", ratio=localized(wcag.figure(miss.ratio)))),
            (after[0], after[1], tr("Changed: {ratio}", ratio=localized(wcag.figure(ratio)))),
        )
        self.apply.setText(tr("Change to {rgb}", rgb=format_hex(fix.rgb)))
        self.apply.setEnabled(not swatch.locked)
        self.apply.setToolTip(
            tr("{swatch} is locked", swatch=title_of(swatch))
            if swatch.locked
            else tr("Give the swatch this colour, in one step that can be undone")
        )

    # -- acts --------------------------------------------------------------------------------

    @Slot(object)
    def _choose(self, row: PassingRow) -> None:
        places = tuple(place for place in row.pair.places if place is not None)
        if places:
            self.request_selection(places)

    @Slot(str)
    def _copy(self, css: str) -> None:
        QGuiApplication.clipboard().setText(css)
        self.done.setText(tr("Copied: {splitlines}", splitlines=" ".join(css.splitlines())))

    @Slot()
    def _apply(self) -> None:
        miss = self._misses.get((self._filter or CONTROLS_USE).label)
        if miss is not None and miss.fix is not None:
            self.apply_requested.emit(miss.changes, self._swatches[miss.changes], miss.fix.rgb)


def _neutral_name(rgb: Rgb) -> str:
    return {BLACK: tr("black"), WHITE: tr("white")}[rgb]


def _find(swatches: tuple[Swatch, ...], with_black_and_white: bool, job: Job) -> Found:
    colors = [swatch.rgb for swatch in swatches]
    pairs = passing_pairs(colors, job, with_black_and_white=with_black_and_white)
    failing = [use for use in USES if not any(each.passes(use) for each in pairs)]
    return swatches, pairs, tuple((use, nearest_miss(colors, use)) for use in failing)
