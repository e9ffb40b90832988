"""The Judge window: tabs whose pages follow the palette of the main window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from huescope.analysis.arrangement import known_formula
from huescope.color.single import of_rgb_u8
from huescope.palette import editing
from huescope.ui.judge.comparing import ComparePage
from huescope.ui.judge.contrast import ContrastPage
from huescope.ui.judge.differences import DifferencesPage
from huescope.ui.judge.passing import PassingPage
from huescope.ui.judge.verdict import VerdictLine
from huescope.ui.judge.vision import VisionPage
from huescope.ui.judge.warnings import WarningsPage
from huescope.ui.language.translation import in_one_line, tr
from huescope.ui.state.events import EditPalette
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text
from huescope.ui.tasks.runner import TaskRunner
from huescope.ui.vision.simulation import KINDS
from huescope.ui.widgets.status_label import StatusLabel
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from huescope.analysis.arrangement import Arranged
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_SIZE = QSize(960, 720)
_MIN_SIZE = QSize(640, 600)
_FIRST_PLACE = QPoint(24, 96)  # over the main window, whose colours on the right stay visible


class SelectableSwatches(Protocol):
    """The swatches of the main window, as far as the Judge window needs them."""

    @property
    def arranged(self) -> Arranged:
        """The swatches shown."""

    def select(self, places: list[int]) -> None:
        """Select swatches by their places."""


class JudgeWindow(QDialog):
    """Judges the palette of the main window, beside it.

    Parameters
    ----------
    theme : Theme
        The theme.
    settings : Settings
        Stores its geometry.
    store : Store
        Holds the palette; merging and fixing are undoable edits of it.
    grid : SelectableSwatches
        The swatches to select.
    parent : QWidget
        The window.
    """

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        store: Store,
        grid: SelectableSwatches,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.runner = TaskRunner(
            self, threads=1
        )  # of its own, so that the main window never waits for it
        self._store = store
        self._settings = settings
        self._vision = theme.vision
        self._grid = grid
        self.setWindowTitle(tr("Judge Palette"))
        self.setMinimumSize(text_sized(self, _MIN_SIZE))
        if not self.restoreGeometry(settings.judge_geometry):
            self.resize(text_sized(self, _SIZE))
            self.move(parent.frameGeometry().topLeft() + _FIRST_PLACE)
        self.differences = DifferencesPage(
            self.runner, theme, known_formula(store.state.choices.formula)
        )
        self.passing = PassingPage(self.runner, theme)
        self.contrast = ContrastPage(self.runner, theme)
        self.vision = VisionPage(self.runner, theme)
        self.warnings = WarningsPage(self.runner, theme)
        self.compare = ComparePage(self.runner, theme)
        self.pages = {
            "Pairs That Pass": self.passing,
            "Differences": self.differences,
            "Contrast": self.contrast,
            "Colour Vision": self.vision,
            "Warnings": self.warnings,
            "Compare": self.compare,
        }
        self._palette_pages = (
            self.passing,
            self.differences,
            self.contrast,
            self.vision,
            self.warnings,
        )
        self.tabs = self._make_tabs()
        self._stack = QStackedWidget(self)
        for page in self.pages.values():
            self._stack.addWidget(page)
            page.select_requested.connect(self._select)
        self.verdict = VerdictLine(self.runner)
        self._about = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self._compose()
        self.differences.formula.currentIndexChanged.connect(self._follow)
        self.differences.merging.merge_requested.connect(self._merge)
        for page in (self.passing, self.contrast):
            page.apply_requested.connect(self._recolor)
        self.warnings.counted.connect(self._count_warnings)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        store.observe(lambda state: (state.documents, state.arranged), self._follow)
        store.observe(lambda state: state.shown, self._follow_picture)
        theme.vision.changed.connect(self._follow)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setFont(design.font(design.BODY_PX))
        tabs.setAccessibleName(tr("Ways to judge"))
        for name, tip in (
            (tr("Pairs That Pass"), tr("Which colours can be text, or a control, on which others")),
            (tr("Differences"), tr("How different the colours are, and which could become one")),
            (tr("Contrast"), tr("How well each colour reads as text on each other")),
            (
                tr("Colour Vision"),
                tr("How other eyes see the palette, and what they cannot tell apart"),
            ),
            (tr("Warnings"), tr("Duplicates, colours beyond sRGB, and colours that look the same")),
            (tr("Compare"), tr("What became of a palette: two of the open ones side by side")),
        ):
            tabs.setTabToolTip(tabs.addTab(name), tip)
        return tabs

    def _compose(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.tabs)
        top.addWidget(self._about, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(self.verdict)
        whole.addWidget(self._stack, 1)

    # -- following the state -----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settings.judge_geometry = self.saveGeometry()

    @Slot()
    def _follow(self) -> None:
        """Judge the palette shown now, if the window is visible."""
        if not self.isVisible():
            return
        self._follow_picture()
        state = self._store.state
        palette, documents = state.palette, state.documents
        self._show_summary(palette)
        for page in self._palette_pages:
            if page.palette_shown != palette:
                page.show_palette(palette)
        formula_name = self.differences.formula.currentData()
        for measured in (self.vision, self.warnings):
            measured.measure_by(formula_name)
        self.verdict.judge(palette.swatches, formula_name, self._vision.severity)
        self.compare.show_documents(documents)

    def _show_summary(self, palette: Palette) -> None:
        """Show palette, size and simulated colour vision."""
        label, _tip = KINDS[self._vision.kind]
        parts = [
            "" if self._vision.is_normal else tr("Colour vision: {label}", label=label),
            palette.name,
            colors_text(len(palette.swatches)),
        ]
        self._about.set_text(in_one_line(parts))

    @Slot()
    def _follow_picture(self) -> None:
        shown = self._store.state.shown
        if shown is None or shown.studied is None or not shown.is_exact:
            self.contrast.show_picture(None)
        else:
            self.contrast.show_picture(shown.studied.findings.colors)

    @Slot(int)
    def _count_warnings(self, count: int) -> None:
        place = list(self.pages).index("Warnings")
        self.tabs.setTabText(
            place, tr("Warnings  {count}", count=count) if count else tr("Warnings")
        )

    # -- edits -------------------------------------------------------------------------------

    @Slot(list)
    def _select(self, places: list[int]) -> None:
        if max(places) < len(self._grid.arranged.swatches):
            self._grid.select(sorted(set(places)))

    @Slot(object, object)
    def _merge(self, before: tuple[Swatch, ...], after: tuple[Swatch, ...]) -> None:
        palette = self._store.state.palette
        if palette.swatches == before:
            self._store.send(EditPalette(tr("Merge Similar"), replace(palette, swatches=after)))

    @Slot(int, object, object)
    def _recolor(self, place: int, swatch: Swatch, rgb: tuple[int, int, int]) -> None:
        palette = self._store.state.palette
        if palette.swatches[place : place + 1] == (swatch,):
            edit = editing.recolor(palette, place, of_rgb_u8(rgb))
            self._store.send(EditPalette(tr("Fix Contrast"), edit.palette))
