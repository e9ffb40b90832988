"""The Compare page: changes between two of the open palettes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from huescope.color import difference
from huescope.dataclass import dataclass
from huescope.palette.comparison import Comparison, Matched, compare
from huescope.palette.palette import Palette
from huescope.texts import marked
from huescope.ui.judge.page import MAX_SWATCHES, Page, column, label, title_of
from huescope.ui.judge.pair_list import PairList, Row
from huescope.ui.language.translation import in_one_line, tr, translated
from huescope.ui.style.numbers import delta_e_number
from huescope.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.ui.state.documents import Document, Documents
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_UNNAMED = marked("Palette")

Found = tuple[Palette, Palette, Comparison]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One side of a comparison: a document now, or as it was opened."""

    document: Document
    is_initial: bool

    @property
    def palette(self) -> Palette:
        """Its colours."""
        history = self.document.history
        return (history.steps[0] if self.is_initial else history.step).state.palette

    @property
    def title(self) -> str:
        """Its title in the drop-down."""
        name = self.palette.name or translated(_UNNAMED)
        return tr("{name}, as it began", name=name) if self.is_initial else name

    def is_same_choice(self, other: Side | None) -> bool:
        """Whether another side is the same choice."""
        return other is not None and (self.document.id, self.is_initial) == (
            other.document.id,
            other.is_initial,
        )


class ComparePage(Page):
    """Two palettes, matched with the least total difference."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__("compare", runner, theme, least=0)
        self._listed: object = None
        self._shown: Document | None = None
        self._sides: list[Side] = []
        self._chosen_sides: tuple[Side | None, Side | None] = (None, None)
        self._compared: tuple[Side, Side] | None = None
        self.before, self.after = DropDown(theme), DropDown(theme)
        for choice, name, tip in (
            (self.before, tr("Before"), tr("The palette on the left, as the first one")),
            (self.after, tr("After"), tr("The palette on the right, as what became of it")),
        ):
            choice.setAccessibleName(name)
            choice.setToolTip(tip)
            choice.activated.connect(self._choose_sides)
        self.summary = label()
        self.list = PairList(theme, tr("What became of each colour"))
        choices = QHBoxLayout()
        choices.setSpacing(4)
        for text, choice in ((tr("Before"), self.before), (tr("After"), self.after)):
            title = label(text, bold=True)
            title.setWordWrap(False)
            choices.addWidget(title)
            choices.addWidget(choice)
            choices.addSpacing(16)
        choices.addStretch(1)
        whole = column(self.body)
        whole.addLayout(choices)
        whole.addWidget(self.summary)
        whole.addWidget(self.list, 1)
        self.list.chosen.connect(self._select)

    # -- choosing ----------------------------------------------------------------------------

    def show_documents(self, documents: Documents) -> None:
        """List the open palettes; the user's choice is kept as long as they are open."""
        self._shown = documents.current
        self._sides = [
            Side(document, is_initial)
            for document in documents.items
            for is_initial in (False, True)
            if not is_initial or document.history.undo_title
        ]
        before, after = (self._kept(side) for side in self._chosen_sides)
        after = after or Side(documents.current, is_initial=False)
        before = before or self._other_than(after, documents.previous_id)
        listed = [(each.document.id, each.title) for each in self._sides]
        parts = (listed, before.palette, after.palette)
        self._compared = before, after
        if parts == self._listed:
            return
        self._listed = parts
        for choice, chosen in ((self.before, before), (self.after, after)):
            choice.clear()
            choice.addItems([side.title for side in self._sides])
            choice.setCurrentIndex(self._place_of(chosen))
        self.show_palette(after.palette)

    def _kept(self, side: Side | None) -> Side | None:
        if side is None:
            return None
        return next((each for each in self._sides if each.is_same_choice(side)), None)

    def _other_than(self, after: Side, previous_id: int) -> Side:
        """Return what to compare with: the palette shown before, another one, or its own start.

        A duplicate is compared with what it was made of, which was shown before it.
        """
        others = [side for side in self._sides if side.document.id != after.document.id]
        previous = [side for side in others if side.document.id == previous_id]
        own = [side for side in self._sides if not side.is_same_choice(after)]
        return (previous or others or own or [after])[0]

    def _place_of(self, side: Side) -> int:
        return next(at for at, each in enumerate(self._sides) if each.is_same_choice(side))

    @Slot()
    def _choose_sides(self) -> None:
        before, after = (self._sides[each.currentIndex()] for each in (self.before, self.after))
        self._chosen_sides = self._compared = before, after
        self.show_palette(after.palette)

    # -- results -----------------------------------------------------------------------------

    def work(self) -> None:
        if self._compared is not None:
            before, after = (side.palette for side in self._compared)
            if not before.swatches and not after.swatches:
                self.show_no_colors()
            elif len(before.swatches) > MAX_SWATCHES:
                self.show_too_many(len(before.swatches))
            else:
                self.ask(_find, before, after, then=self._take)

    def _take(self, found: Found) -> None:
        before, after, comparison = found
        self.summary.setText(summary_of(comparison))
        self.list.show_rows(rows_of(before, after, comparison))
        self.show_body()

    @Slot(object)
    def _select(self, places: tuple[int, ...]) -> None:
        """Select the swatch, if the palette on the right is the one in the main window."""
        if self._compared is None or not places:
            return
        after = self._compared[1]
        if self._shown is None or after.is_initial:
            return
        if after.document.id == self._shown.id:
            self.request_selection(places)


def summary_of(comparison: Comparison) -> str:
    """Summarize a comparison in one line."""
    changed = sum(each.difference > 0 for each in comparison.matched)
    moved = sum(each.moved for each in comparison.matched)
    same = sum(not each.moved and each.difference == 0 for each in comparison.matched)
    if same == len(comparison.matched) and not comparison.added and not comparison.removed:
        return tr("Nothing changed.")
    added, removed = len(comparison.added), len(comparison.removed)
    counts = (
        (same, tr("{count} unchanged", count=same)),
        (changed, tr("{count} changed", count=changed)),
        (moved, tr("{count} moved", count=moved)),
        (added, tr("{count} added", count=added)),
        (removed, tr("{count} removed", count=removed)),
    )
    return in_one_line(text for count, text in counts if count)


def rows_of(before: Palette, after: Palette, comparison: Comparison) -> list[Row]:
    """Return a row for each colour: those of the second palette in order, then removed ones."""
    matched = {each.after: _matched_row(before, after, each) for each in comparison.matched}
    rows = [
        matched.get(place)
        or Row((None, swatch.rgb), (title_of(swatch),), tr("added"), "", (place,))
        for place, swatch in enumerate(after.swatches)
    ]
    for place in comparison.removed:
        swatch = before.swatches[place]
        rows.append(Row((swatch.rgb, None), (title_of(swatch),), tr("removed")))
    return rows


def _matched_row(before: Palette, after: Palette, matched: Matched) -> Row:
    jnd = difference.get("ciede2000").JND
    old, new = before.swatches[matched.before], after.swatches[matched.after]
    titles = tuple(dict.fromkeys((title_of(old), title_of(new))))
    parts = []
    if matched.difference > 0:
        parts.append(tr("changed, not noticeably") if matched.difference < jnd else tr("changed"))
    if matched.moved:
        before_place, after_place = matched.before + 1, matched.after + 1
        parts.append(
            tr(
                "moved from place {before_place} to {after_place}",
                before_place=before_place,
                after_place=after_place,
            )
            if before_place != after_place
            else tr("moved among its neighbours")  # others were removed and added before it
        )
    return Row(
        (old.rgb, new.rgb),
        titles,
        ", ".join(parts) or tr("unchanged"),
        f"ΔE {delta_e_number(matched.difference, jnd)}" if matched.difference > 0 else "",
        (matched.after,),
        " → ",
    )


def _find(before: Palette, after: Palette, job: Job) -> Found:
    return before, after, compare(before, after, job)
