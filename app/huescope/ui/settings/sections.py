"""What can be set, by section: labels, explanations, choices, and where each value is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis import enough
from huescope.color import difference
from huescope.color.working_space import SRGB, WORKING_SPACES
from huescope.dataclass import dataclass
from huescope.imaging import policy
from huescope.imaging.rendering import INTENTS
from huescope.palette.format import Option
from huescope.palette.notations import NOTATIONS
from huescope.texts import marked
from huescope.ui.language import languages
from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr, translated
from huescope.ui.persistence.settings import USUAL_CACHE_MB
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.ui.persistence.settings import Settings

_COLORS = (3, 4, 5, 6, 8, 10, 12, 16, 24, 32, 64, 128, 256)
_TEXT_PERCENT = (100, 110, 125, 150, 175, 200)
_MEMORY_MB = (500, 1000, 2000, 4000, 8000, 16000)
_CACHE_MB = (0, 256, 512, 1024, 2048, 4096, 8192)
LIBRARY = marked("Library")
"""Title of the section of the library."""
_FROM_NOW_ON = marked("These count for pictures that are opened from now on.")
_YES_NO = {"yes": marked("Yes"), "no": marked("No")}
_THEMES = {design.FOLLOW_SYSTEM: marked("Follow the system"), **design.THEME_LABELS}


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together.

    Attributes
    ----------
    title : str
        Its heading.
    options : tuple of Option
        Their inputs, in reading order.
    note : str
        A sentence below them; empty for none.
    """

    title: str
    options: tuple[Option, ...]
    note: str = ""


def sections(settings: Settings) -> tuple[Section, ...]:
    """List what can be set; a value that was set elsewhere is a choice, too."""
    return (
        Section(tr("Appearance"), _appearance(settings)),
        Section(tr("Palettes"), _palettes(settings)),
        Section(tr("Pictures"), _pictures(settings), translated(_FROM_NOW_ON)),
        Section(translated(LIBRARY), _library()),
    )


def values_of(settings: Settings) -> dict[str, str]:
    """Read what is set, by option name."""
    return {
        "language": settings.language,
        "theme": settings.theme,
        "text": str(settings.text_percent),
        "surround": settings.surround,
        "monitor": _yes_no(settings.uses_monitor_profile),
        "colors": str(settings.colors),
        "notation": settings.notation,
        "formula": settings.formula,
        "tolerance": str(settings.tolerance_hundredths),
        "working_space": settings.working_space,
        "intent": settings.intent,
        "memory": str(settings.memory_mb),
        "cache": str(settings.cache_mb),
        "black_point": _yes_no(settings.black_point),
        "isolate_all": _yes_no(settings.isolates_all),
        "index": _yes_no(settings.keeps_index),
        "library": _yes_no(settings.keeps_library),
    }


def keep(values: Mapping[str, str], settings: Settings) -> None:
    """Write what was set, but for what the state of a window holds."""
    settings.language = values["language"]
    settings.theme = values["theme"]
    settings.text_percent = int(values["text"])
    settings.surround = values["surround"]
    settings.uses_monitor_profile = values["monitor"] == "yes"
    settings.notation = values["notation"]
    settings.intent = values["intent"]
    settings.memory_mb = int(values["memory"])
    settings.cache_mb = int(values["cache"])
    settings.black_point = values["black_point"] == "yes"
    settings.isolates_all = values["isolate_all"] == "yes"
    settings.keeps_index = values["index"] == "yes"
    settings.keeps_library = values["library"] == "yes"


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _appearance(settings: Settings) -> tuple[Option, ...]:
    sizes = sorted({*_TEXT_PERCENT, settings.text_percent} - {0})
    surrounds = {name: label for name, (label, _level) in design.SURROUNDS.items()}
    own_names = {each.code: each.name for each in languages.LANGUAGES}
    return (
        Option(
            "language",
            tr("Language"),
            tr("The language of the window, from the next start on"),
            languages.SYSTEM,
            {languages.SYSTEM: translated(_THEMES[design.FOLLOW_SYSTEM]), **own_names},
        ),
        Option(
            "theme",
            tr("Theme"),
            tr("Light or dark greys around the pictures"),
            design.FOLLOW_SYSTEM,
            _THEMES,
        ),
        Option(
            "text",
            tr("Text size"),
            tr("How large the texts of the window are"),
            "0",
            {"0": tr("Follow the system"), **{str(size): f"{size} %" for size in sizes}},
        ),
        Option(
            "surround",
            tr("Surround"),
            tr("The grey around the picture, which changes how its colours look"),
            "theme",
            surrounds,
        ),
        Option(
            "monitor",
            tr("Show colours through the monitor's profile"),
            tr(
                "Where the system states one, so that a wide or uneven monitor shows them as they "
                "are; what is copied and written stays the same"
            ),
            "yes",
            _YES_NO,
        ),
    )


def _palettes(settings: Settings) -> tuple[Option, ...]:
    tolerances = {*(each.delta_e for each in enough.TOLERANCES), _chosen_tolerance(settings)}
    formulas = {name: each.LABEL for name, each in difference.registry().items()}
    return (
        Option(
            "colors",
            tr("Colours"),
            tr("How many colours the palette of a new picture has at first"),
            "8",
            {str(count): str(count) for count in sorted({*_COLORS, settings.colors})},
        ),
        Option(
            "notation",
            tr("Copied as"),
            tr("How a colour is written when it is copied with a click, or with Ctrl+C"),
            "hex",
            NOTATIONS,
        ),
        Option(
            "formula",
            tr("Difference"),
            tr("The formula by which differences between colours are told"),
            difference.DEFAULT,
            formulas,
        ),
        Option(
            "tolerance",
            tr("Enough"),
            tr("Up to which difference a palette counts as near enough to its picture"),
            str(round(100 * enough.DEFAULT_TOLERANCE)),
            {
                str(
                    round(100 * each)
                ): f"{translated(enough.tolerance_of(each).label)} (ΔE {figures(each, 'g')})"
                for each in sorted(tolerances)
            },
        ),
    )


def _pictures(settings: Settings) -> tuple[Option, ...]:
    usual = tr(
        "Automatic ({memory_bytes:.1f} GB)",
        memory_bytes=policy.from_environment().memory_bytes / 10**9,
    )
    amounts_mb = sorted({*_MEMORY_MB, settings.memory_mb} - {0})
    amounts = {str(amount): tr("{amount:g} GB", amount=amount / 1000) for amount in amounts_mb}
    return (
        Option(
            "working_space",
            tr("Working space"),
            tr(
                "What colours are kept in: Display P3 keeps those beyond sRGB, of "
                "pictures that have them; hex codes stay sRGB, with color(display-p3 …) "
                "beside them"
            ),
            SRGB,
            WORKING_SPACES,
        ),
        Option(
            "intent",
            tr("Rendering"),
            tr("How colours of a profile are brought into the working space"),
            "relative",
            {name: translated(words).capitalize() for name, words in INTENTS.items()},
        ),
        Option(
            "memory",
            tr("Memory limit"),
            tr(
                "How much memory one picture may take; a larger one is opened at a part of its size"
            ),
            "0",
            {"0": usual, **amounts},
        ),
        Option(
            "cache",
            tr("Keep on disk"),
            tr("How much of what was fetched from the network is kept, so that it opens at once"),
            str(USUAL_CACHE_MB),
            {
                str(amount): _cache_text(amount)
                for amount in sorted({*_CACHE_MB, settings.cache_mb})
            },
        ),
        Option(
            "black_point",
            tr("Black point compensation"),
            tr("Keep the differences of shadows: the darkest colour of a profile becomes black"),
            "yes",
            _YES_NO,
        ),
        Option(
            "isolate_all",
            tr("Decode JPEG, PNG and WebP in a separate process, too"),
            tr("All other formats always are: a broken file cannot harm the program there"),
            "no",
            _YES_NO,
        ),
        Option(
            "index",
            tr("Keep the colours of browsed pictures"),
            tr(
                "So that they can be found by colour; nothing but a few colours of each "
                "is kept. What was kept is deleted when this is switched off"
            ),
            "yes",
            _YES_NO,
        ),
    )


def _library() -> tuple[Option, ...]:
    return (
        Option(
            "library",
            tr("Keep palettes in the library"),
            tr(
                "Those that you open, make, export or share, each with a small copy of "
                "its picture; what is there already stays until it is deleted"
            ),
            "yes",
            _YES_NO,
        ),
    )


def _chosen_tolerance(settings: Settings) -> float:
    return settings.tolerance_hundredths / 100


def _cache_text(amount_mb: int) -> str:
    if not amount_mb:
        return tr("Nothing")
    return (
        tr("{amount_mb} MB", amount_mb=amount_mb)
        if amount_mb < 1024
        else tr("{amount_mb} GB", amount_mb=amount_mb // 1024)
    )
