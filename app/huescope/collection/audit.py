"""A brand audit: how much of a picture is in the colours of a palette, and what is not."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import count_colors, pack, unpack
from huescope.analysis.grouping import grouped_colors
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.srgb import format_hex
from huescope.dataclass import dataclass
from huescope.errors import OptionError, encodable
from huescope.imaging.decode import decode
from huescope.imaging.thumbnail import sampled
from huescope.texts import marked

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job
    from huescope.collection.listing import Item
    from huescope.imaging.picture import Picture
    from huescope.palette.palette import Palette

MISSING_SHARE = 0.001
"""A colour of the brand is missing in a picture of which less than this share has it."""

MAP_PX = 640
"""The longest side of a map."""

_FOREIGN = 5
_FOREIGN_GROUPS = 32
# Shades nearer than this in CIEDE2000 are one colour to who looks for what is foreign.
_SAME_COLOR_DELTA_E = 10.0
_LEAST_FOREIGN_SHARE = 0.001
_COLORS_AT_ONCE = 1 << 15
_MAP_WHITE = 255
_MAP_FADED = 0.2  # contrast that is left of what is on brand


@dataclass(frozen=True, slots=True, eq=False)
class Brand:
    """The colours that pictures are held against.

    Attributes
    ----------
    names : tuple of str
        Of each colour.
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB, n at least 1.
    delta_e : float
        How near in CIEDE2000 a pixel has to be, at least 0.
    """

    names: tuple[str, ...]
    rgb_u8: NDArray[np.uint8]
    delta_e: float


@dataclass(frozen=True, slots=True)
class Foreign:
    """A colour of a picture that is not of the brand.

    Attributes
    ----------
    rgb : tuple of int
        8-bit sRGB; a colour that the picture has.
    share : float
        The part of the picture that this colour and like shades cover.
    delta_e : float
        CIEDE2000 to the nearest colour of the brand.
    nearest : int
        Which colour of the brand that is.
    """

    rgb: tuple[int, int, int]
    share: float
    delta_e: float
    nearest: int


@dataclass(frozen=True, slots=True)
class PictureAudit:
    """The audit of one picture.

    Attributes
    ----------
    location : str
        Where it is.
    share : float
        The part of its visible pixels, by alpha, that is within the brand's distance; 0 to 1.
    shares : tuple of float
        The part that each colour of the brand has; a pixel counts for the nearest.
    foreign : tuple of Foreign
        The strongest colours that are not of the brand, by falling share.
    """

    location: str
    share: float
    shares: tuple[float, ...]
    foreign: tuple[Foreign, ...]

    @property
    def missing(self) -> tuple[int, ...]:
        """Which colours of the brand it does not have."""
        return tuple(n for n, share in enumerate(self.shares) if share < MISSING_SHARE)

    def to_dict(self, brand: Brand) -> dict[str, Any]:
        """Convert it to what JSON can hold.

        Parameters
        ----------
        brand : Brand
            By which it was made.
        """
        return {
            "picture": encodable(self.location),
            "share": round(self.share, 6),
            "missing": [brand.names[place] for place in self.missing],
            "brand": {
                name: round(share, 6) for name, share in zip(brand.names, self.shares, strict=True)
            },
            "foreign": [
                {
                    "hex": format_hex(each.rgb),
                    "share": round(each.share, 6),
                    "delta_e": round(each.delta_e, 3),
                    "nearest": brand.names[each.nearest],
                }
                for each in self.foreign
            ],
        }


def brand_of(palette: Palette, delta_e: float) -> Brand:
    """Take the distinct colours of a palette as those of a brand.

    Parameters
    ----------
    palette : Palette
        Any; of colours that are there twice, the first name counts.
    delta_e : float
        See `Brand`.

    Raises
    ------
    OptionError
        If it has no colour.
    """
    distinct = {swatch.rgb: swatch.name or swatch.hex for swatch in reversed(palette.swatches)}
    if not distinct:
        raise OptionError(marked("This palette has no colours, so there is no brand to audit."))
    named: dict[str, tuple[int, int, int]] = {}
    for rgb in dict.fromkeys(swatch.rgb for swatch in palette.swatches):
        name = distinct[rgb]
        named[name if name not in named else f"{name} {format_hex(rgb)}"] = rgb
    return Brand(tuple(named), np.array(list(named.values()), np.uint8), delta_e)


def audit_item(
    item: Item, brand: Brand, job: Job, *, with_map: bool = False
) -> tuple[PictureAudit, bytes]:
    """Read a picture and audit it.

    Parameters
    ----------
    item : Item
        The picture.
    brand : Brand
        The colours.
    job : Job
        Checked between steps.
    with_map : bool
        Whether to draw a map.

    Returns
    -------
    audit : PictureAudit
        Of all its pixels.
    map : bytes
        A PNG file from `off_brand_map`; empty if none was asked for.

    Raises
    ------
    ReadError, PictureError, Cancelled
        As reading and decoding do.
    """
    item.refuse_unreadable()
    picture = decode(item.source.read(job), item.source.name, job)
    colors = count_colors(picture, job)
    nearest, delta_e = nearest_of_brand(colors.packed, brand, job)
    audit = _audit(item.location, colors, nearest, delta_e, brand, job)
    drawn = off_brand_map(picture, colors.packed[delta_e <= brand.delta_e]) if with_map else b""
    return audit, drawn


def nearest_of_brand(
    packed: NDArray[np.uint32], brand: Brand, job: Job
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Find the nearest colour of the brand that is within its distance.

    Parameters
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32; colours as 0xRRGGBB.
    brand : Brand
        The colours.
    job : Job
        Checked between steps.

    Returns
    -------
    nearest : numpy.ndarray
        Shape (n,), intp: which colour of the brand; -1 where none is within the distance.
    delta_e : numpy.ndarray
        Shape (n,), float64: CIEDE2000 to it; infinite where none is within the distance.
    """
    nearest = np.full(packed.size, -1, np.intp)
    delta_e = np.full(packed.size, np.inf)
    brand_lab = rgb_u8_to_lab(brand.rgb_u8)
    for start in range(0, packed.size, _COLORS_AT_ONCE):
        job.check()
        part = slice(start, start + _COLORS_AT_ONCE)
        lab = rgb_u8_to_lab(unpack(packed[part]))
        for place, center in enumerate(brand_lab):
            near = ciede2000.near_candidates(lab, center, brand.delta_e)
            found = ciede2000.difference(lab.take(near, axis=0), center)
            better = (found <= brand.delta_e) & (found < delta_e[part][near])
            delta_e[part][near[better]] = found[better]
            nearest[part][near[better]] = place
    return nearest, delta_e


def off_brand_map(picture: Picture, on_brand: NDArray[np.uint32]) -> bytes:
    """Draw where a picture is off brand: in its own colours there, and in pale grey elsewhere.

    Parameters
    ----------
    picture : Picture
        Any size.
    on_brand : numpy.ndarray
        Shape (n,), uint32; the colours of the picture that are of the brand, as 0xRRGGBB, rising.

    Returns
    -------
    bytes
        A PNG file, its longest side at most `MAP_PX`; white where the picture is transparent.
    """
    from PIL import Image

    small = sampled(picture, MAP_PX)
    packed = pack(small.rgb_u8)
    places = np.minimum(np.searchsorted(on_brand, packed), max(on_brand.size - 1, 0))
    is_on = on_brand[places] == packed if on_brand.size else np.zeros(packed.shape, np.bool_)
    grey = np.array(Image.fromarray(small.rgb_u8).convert("L"), np.float32)
    faded = (_MAP_WHITE - (_MAP_WHITE - grey) * _MAP_FADED).astype(np.uint8)
    drawn = np.where(is_on[..., None], faded[..., None], small.rgb_u8)
    if small.alpha_u8 is not None:
        drawn = np.where((small.alpha_u8 == 0)[..., None], np.uint8(_MAP_WHITE), drawn)
    file = io.BytesIO()
    Image.fromarray(drawn).save(file, "PNG")
    return file.getvalue()


def _audit(
    location: str,
    colors: ColorCounts,
    nearest: NDArray[np.intp],
    delta_e: NDArray[np.float64],
    brand: Brand,
    job: Job,
) -> PictureAudit:
    is_on = delta_e <= brand.delta_e
    weights = np.bincount(nearest[is_on], colors.counts[is_on], len(brand.names))
    shares = tuple((weights / colors.total).tolist())
    share = int(colors.counts[is_on].sum()) / colors.total
    return PictureAudit(location, share, shares, _foreign(colors, ~is_on, brand, job))


def _foreign(
    colors: ColorCounts, is_off: NDArray[np.bool_], brand: Brand, job: Job
) -> tuple[Foreign, ...]:
    """Find the strongest colours among those that are off brand."""
    if not is_off.any():
        return ()
    off = colors.part(is_off)
    groups = grouped_colors(off, job, _FOREIGN_GROUPS)
    lab = rgb_u8_to_lab(np.array([group.rgb for group in groups], np.uint8))
    shares = np.array([group.share for group in groups]) * (off.total / colors.total)
    leaders = _joined(lab, shares)
    apart = ciede2000.difference(lab[:, None], rgb_u8_to_lab(brand.rgb_u8))
    order = sorted(leaders, key=lambda place: (-shares[place], place))
    return tuple(
        Foreign(
            groups[place].rgb,
            float(shares[place]),
            float(apart[place].min()),
            int(apart[place].argmin()),
        )
        for place in order[:_FOREIGN]
        if shares[place] >= _LEAST_FOREIGN_SHARE
    )


def _joined(lab: NDArray[np.float64], shares: NDArray[np.float64]) -> list[int]:
    """Add the share of each group to that of the first one that looks much the same."""
    leaders: list[int] = []
    for place, own in enumerate(lab):
        if leaders:
            apart = ciede2000.difference(lab[leaders], own)
            if apart.min() < _SAME_COLOR_DELTA_E:
                shares[leaders[int(apart.argmin())]] += shares[place]
                continue
        leaders.append(place)
    return leaders
