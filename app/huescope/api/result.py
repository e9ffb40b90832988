"""The result of an analysis: all that the command line prints, as a value."""

from __future__ import annotations

import json
from dataclasses import asdict, field
from math import isfinite
from typing import TYPE_CHECKING, Any

from huescope.analysis.enough import DEFAULT_TOLERANCE, enough
from huescope.analysis.ignored_colors import kind_of
from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.api import options as option_values
from huescope.color.single import css_text
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.dataclass import dataclass
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.enough import CurvePoint
    from huescope.analysis.ignored_colors import Chip
    from huescope.analysis.options import ClusteringOptions
    from huescope.analysis.quality import Quality
    from huescope.palette.palette import Palette


@dataclass(frozen=True, slots=True)
class DeltaE:
    """Colour differences between the neighbours of a sorted palette.

    Attributes
    ----------
    formula : str
        Name of the difference formula.
    adjacent : tuple of float
        From each colour of `Analysis.sorted` to the next.
    """

    formula: str
    adjacent: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The colours of a picture. Holds no pixels, and is safe to share between threads.

    Attributes
    ----------
    source : str
        The picture's name: as it was given, or "bytes", "array" or "image" for one in memory.
    format : str
        The format of its content, such as "JPEG"; "array" or "image" for pixels in memory.
    width, height : int
        In pixels, after the EXIF orientation.
    visible_pixels : int
        Number of pixels whose alpha is above 0, of the picture or its region.
    transparent_share : float
        The part of all pixels, 0 to 1, that is fully transparent or outside of a lasso.
    unique_colors : int
        Number of distinct colours of visible pixels.
    histogram : ChannelHistogram
        256 counts each of ``red``, ``green``, ``blue`` and ``lightness``.
    ignorable : tuple of Chip
        What can be left out, each with ``kind``, ``rgb``, ``pixels`` and ``share``.
    main, second : Swatch
        The colours of the two largest groups of alike shades, whatever palette was asked for;
        ``second`` is None where the picture has a single colour.
    dominant : tuple of Swatch
        The most frequent shades, near neighbours counted together, by falling share; at most 32.
    most_frequent : tuple of Swatch
        Single colours with their exact counts, at most 32.
    palette : Palette
        The colours that were asked for, by falling share, each with a name.
    sorted : tuple of str
        The palette as ``#rrggbb`` in the order that was asked for.
    delta_e : DeltaE
        Differences between neighbours of `sorted`.
    mse : float
        Squared error summed over the three 8-bit channels of the working space, mean over pixels.
    quality : Quality
        ``psnr_db`` (infinite without any error), ``mean_delta_e`` and ``p95_delta_e`` by
        CIEDE2000, ``bits_per_pixel`` and ``bits_saved``.
    seconds : mapping of str to float
        Duration of each stage.
    options : ClusteringOptions
        How the palette was found, and of which pixels.
    weighted_by_alpha : bool
        Whether some pixel is translucent. Then everything but `visible_pixels` weighs a pixel by
        its alpha.
    places_px : tuple or None
        Of a palette of real pixels, the column and row of a pixel of each colour of `palette`, or
        None for a fixed colour that the picture does not have.
    note : str or None
        One sentence where there are fewer colours than asked for.
    notes : tuple of str
        Peculiarities of the file.
    profile, rendering : str or None
        The colour profile, or other colour tags, that were applied, and how.
    background : Chip or None
        The background, where there is one.
    ignored_share : float
        The part of the visible pixels, 0 to 1, that `options` leave out.
    rounds : tuple of float or None
        The lowest error after each round of the search, where asked for.
    curve : tuple of CurvePoint or None
        The errors of palettes of 2 to 256 colours, where asked for.
    working_space : str
        What the picture was opened in, and `histogram` and `mse` are of: "srgb", or "display-p3".
    """

    source: str
    format: str
    width: int
    height: int
    visible_pixels: int
    transparent_share: float
    unique_colors: int
    histogram: ChannelHistogram = field(repr=False)
    ignorable: tuple[Chip, ...] = field(repr=False)
    main: Swatch
    second: Swatch | None
    dominant: tuple[Swatch, ...] = field(repr=False)
    most_frequent: tuple[Swatch, ...] = field(repr=False)
    palette: Palette
    sorted: tuple[str, ...] = field(repr=False)
    delta_e: DeltaE = field(repr=False)
    mse: float
    quality: Quality = field(repr=False)
    seconds: Mapping[str, float] = field(repr=False)
    options: ClusteringOptions = field(repr=False)
    weighted_by_alpha: bool = False
    places_px: tuple[tuple[int, int] | None, ...] | None = field(default=None, repr=False)
    note: str | None = None
    notes: tuple[str, ...] = ()
    profile: str | None = None
    rendering: str | None = None
    background: Chip | None = None
    ignored_share: float = 0.0
    rounds: tuple[float, ...] | None = field(default=None, repr=False)
    curve: tuple[CurvePoint, ...] | None = field(default=None, repr=False)
    working_space: str = SRGB

    @property
    def mood(self) -> str:
        """Name of the mood in which the palette was chosen."""
        return self.options.named_mood

    @property
    def tolerance(self) -> float:
        """The 95th percentile of CIEDE2000 that `enough` accepts."""
        return DEFAULT_TOLERANCE

    @property
    def enough(self) -> int | None:
        """The smallest number of colours within `tolerance`; None if unknown, or none is."""
        return None if self.curve is None else enough(self.curve, DEFAULT_TOLERANCE)

    def to_json(self) -> str:
        """Write the text that ``huescope analyze --json`` prints: one line of JSON."""
        return json.dumps(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """Convert to the types of JSON.

        Returns
        -------
        dict
            The attributes by their names, but:

            - A swatch has ``hex``, ``rgb``, ``pixels`` and ``share``, and where the picture was
              opened in Display P3 ``display_p3``, a text of CSS. `main` and `second` have
              ``kind`` as well where they are the "background", "white" or "black"; those of a
              palette of real pixels have ``pixel`` (column and row, or null) for `places_px`.
            - A chip has ``kind``, ``hex``, ``pixels`` and ``share``; the background has no kind.
            - ``quality`` has a ``psnr_db`` of null where there is no error.
            - ``options`` are those that differ from `huescope.analysis.options.DEFAULT`.
            - `weighted_by_alpha`, `note`, `notes`, `profile`, `rendering`, `working_space`,
              `background`, `options`, `rounds` and `curve` are left out where they say nothing;
              `tolerance` and `enough` come with the curve, `ignored_share` with colours to ignore.
        """
        return {
            "source": self.source,
            "format": self.format,
            "width": self.width,
            "height": self.height,
            "visible_pixels": self.visible_pixels,
            "transparent_share": self.transparent_share,
            "unique_colors": self.unique_colors,
            "histogram": {
                name: getattr(self.histogram, name).tolist()
                for name in ("red", "green", "blue", "lightness")
            },
            "ignorable": [{"kind": chip.kind, **_chip(chip)} for chip in self.ignorable],
            "main": self._leading(self.main),
            "second": self.second and self._leading(self.second),
            "dominant": [self._swatch(swatch) for swatch in self.dominant],
            "most_frequent": [self._swatch(swatch) for swatch in self.most_frequent],
            "mood": self.mood,
            "palette": list(self._palette()),
            "sorted": list(self.sorted),
            "delta_e": {"formula": self.delta_e.formula, "adjacent": list(self.delta_e.adjacent)},
            "mse": self.mse,
            "quality": _quality(self.quality),
            "seconds": dict(self.seconds),
            **dict(self._notes()),
            **dict(self._chosen()),
        }

    def _repr_html_(self) -> str:
        """Show the palette, the main facts and the most frequent shades in a notebook."""
        from huescope.palette.notebook import caption_html, swatches_html

        facts = (
            f"{self.source}: {self.format}, {self.width} × {self.height} px, "
            f"{self.unique_colors:,} colours"
        )
        return "".join(
            [
                caption_html(facts),
                swatches_html(self.palette.swatches),
                caption_html("Dominant colours"),
                swatches_html(self.dominant),
            ]
        )

    def _swatch(self, swatch: Swatch) -> dict[str, Any]:
        told = {
            "hex": swatch.hex,
            "rgb": list(swatch.rgb),
            "pixels": swatch.pixels,
            "share": swatch.share,
        }
        if self.working_space != SRGB:
            told["display_p3"] = css_text(swatch.coordinates, DISPLAY_P3)
        return told

    def _leading(self, swatch: Swatch) -> dict[str, Any]:
        kind = kind_of(swatch.rgb, self.ignorable)
        return {**self._swatch(swatch), **({"kind": kind} if kind else {})}

    def _palette(self) -> Iterator[dict[str, Any]]:
        places = self.places_px or (None,) * len(self.palette.swatches)
        for swatch, place in zip(self.palette.swatches, places, strict=True):
            pixel = {"pixel": None if place is None else list(place)}
            yield {**self._swatch(swatch), **({} if self.places_px is None else pixel)}

    def _notes(self) -> Iterator[tuple[str, Any]]:
        if self.weighted_by_alpha:
            yield "weighted_by_alpha", True
        if self.note is not None:
            yield "note", self.note
        if self.profile is not None:
            yield "profile", self.profile
        if self.rendering is not None:
            yield "rendering", self.rendering
        if self.working_space != SRGB:
            yield "working_space", self.working_space
        if self.notes:
            yield "notes", list(self.notes)

    def _chosen(self) -> Iterator[tuple[str, Any]]:
        if self.background is not None:
            yield "background", _chip(self.background)
        if self.options != DEFAULT_OPTIONS:
            yield "options", option_values.as_json(self.options)
        if self.rounds is not None:
            yield "rounds", list(self.rounds)
        if self.curve is not None:
            yield "curve", [asdict(each) for each in self.curve]
            yield "tolerance", DEFAULT_TOLERANCE
            yield "enough", self.enough
        if self.options.ignore:
            yield "ignored_share", self.ignored_share


def _quality(measured: Quality) -> dict[str, Any]:
    return {
        "psnr_db": measured.psnr_db if isfinite(measured.psnr_db) else None,  # JSON knows no inf
        "mean_delta_e": measured.mean_delta_e,
        "p95_delta_e": measured.p95_delta_e,
        "bits_per_pixel": measured.bits_per_pixel,
        "bits_saved": measured.bits_saved,
    }


def _chip(chip: Chip) -> dict[str, Any]:
    return {"hex": Swatch(chip.rgb).hex, "pixels": chip.pixels, "share": chip.share}
