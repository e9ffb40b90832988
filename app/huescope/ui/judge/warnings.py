"""The Warnings page: flaws of a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from huescope.color import difference
from huescope.palette.flaws import find_flaws
from huescope.ui.judge.page import Page, caption, column, title_of
from huescope.ui.judge.pair_list import PairList, Row
from huescope.ui.language.translation import tr
from huescope.ui.style.numbers import delta_e_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.palette.flaws import Flaws
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_NAMED = 3


class WarningsPage(Page):
    """Duplicates, colours beyond sRGB, and indistinguishable colours."""

    counted = Signal(int)
    """Number of warnings."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__("warnings", runner, theme, least=1)
        self.summary = caption(tr("A click selects the swatches."))
        self.list = PairList(theme, tr("Warnings"))
        whole = column(self.body)
        whole.addWidget(self.summary)
        whole.addWidget(self.list, 1)
        self.list.chosen.connect(self.request_selection)

    @property
    def is_needed(self) -> bool:
        """Whether the window is visible: the number of warnings is shown on the tab."""
        return self.window().isVisible()

    def work(self) -> None:
        self.ask(_find, self.palette_shown.swatches, self.formula_name, then=self._take)

    def show_empty_state(self, heading: str, sentence: str, icon_name: str = "palette") -> None:
        super().show_empty_state(heading, sentence, icon_name)
        self.counted.emit(0)

    def _take(self, found: tuple[Sequence[Swatch], Flaws]) -> None:
        swatches, flaws = found
        if not flaws.count:
            self.show_empty_state(
                tr("No doubles"),
                tr("No colour is there twice or nearly so, and none lies beyond sRGB."),
                "check",
            )
            return
        self.list.show_rows(rows_of(swatches, flaws, difference.get(self.formula_name).JND))
        self.show_body()
        self.counted.emit(flaws.count)


def rows_of(swatches: Sequence[Swatch], flaws: Flaws, jnd: float) -> list[Row]:
    """Return a row for each flaw."""
    rows = []
    for places in flaws.same:
        titles = [title_of(swatches[place]) for place in places]
        rows.append(
            Row(
                tuple(swatches[place].rgb for place in places),
                _listed(titles),
                tr("the same colour: {hex}", hex=swatches[places[0]].hex),
                f"{len(places)} ×",
                places,
            )
        )
    for place in flaws.beyond_srgb:
        swatch = swatches[place]
        rows.append(
            Row(
                (swatch.rgb,),
                (title_of(swatch),),
                tr(
                    "beyond sRGB: shown, and written where only sRGB is known, as {hex}",
                    hex=swatch.hex,
                ),
                "",
                (place,),
            )
        )
    for first, second, value in flaws.alike:
        one, other = swatches[first], swatches[second]
        rows.append(
            Row(
                (one.rgb, other.rgb),
                (title_of(one), title_of(other)),
                tr("under the just noticeable difference: most people see one colour"),
                f"ΔE {delta_e_number(value, jnd)}",
                (first, second),
            )
        )
    return rows


def _listed(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the first titles, and how many more there are."""
    more = len(titles) - _NAMED
    return tuple(titles) if more <= 0 else (*titles[:_NAMED], tr("{more} more", more=more))


def _find(
    swatches: tuple[Swatch, ...], formula_name: str, job: Job
) -> tuple[tuple[Swatch, ...], Flaws]:
    return swatches, find_flaws(swatches, job, formula_name)
