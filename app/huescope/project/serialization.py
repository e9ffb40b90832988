"""JSON serialization of a palette's parameters and its picture's reference, without secrets."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from huescope.analysis import proposals
from huescope.analysis.dithering import MATRIX_SIZES_PX, USUAL, DitheringOptions
from huescope.analysis.options import (
    DEFAULT,
    IGNORABLE,
    MAX_COLORS,
    MIN_COLORS,
    REPRESENTATIONS,
    SPACES,
    ClusteringOptions,
)
from huescope.color.coordinates import Coordinates
from huescope.color.working_space import SRGB, WORKING_SPACES
from huescope.errors import OptionError
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.serialization import (
    coordinates_from_json,
    coordinates_to_json,
    palette_from_json,
    palette_to_json,
    rgb_from_json,
    rgb_to_json,
    swatch_to_json,
    swatches_from_json,
)
from huescope.project.picked_pixel import PickedPixel
from huescope.project.state import OWN_ORDER, Basis, State
from huescope.sources.reference import Reference
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.analysis.options import Fixed
    from huescope.analysis.region import Region

# The token of a pre-authenticated request, and a password in front of a host name.
_SECRET = re.compile(r"/p/[^/]+/n/|://[^/@]*:[^/@]*@")


def state_to_json(state: State) -> dict[str, Any]:
    """Convert a palette with its parameters to JSON values."""
    remembered = [swatch_to_json(swatch) for swatch in state.remembered]
    return {
        "palette": palette_to_json(state.palette),
        **({"remembered": remembered} if remembered else {}),
        "analysis": {
            "colors": state.colors,
            "order": state.order,
            "edited": state.edited,
            **_options_to_json(state.options),
            **_dithering_to_json(state.dithering),
        },
    }


def state_from_json(stated: Checked) -> State:
    """Read what `state_to_json` wrote; missing parameters get their defaults.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    palette = palette_from_json(stated["palette"])
    analysis = stated.get("analysis") or Checked({}, f"{stated.place}.analysis")
    usual = State(palette)
    colors, order = analysis.get("colors"), analysis.get("order")
    edited = analysis.get("edited")
    state = State(
        palette,
        usual.colors if colors is None else colors.whole(MIN_COLORS, MAX_COLORS),
        _options_from_json(analysis),
        usual.order if order is None else _known_order(order.text()),
        # A palette without parameters cannot be computed again.
        stated.get("analysis") is None if edited is None else edited.truth(),
        _dithering_from_json(analysis),
    )
    basis = Basis(state.colors, state.options, exact=True, brought=True)
    remembered = stated.get("remembered")
    return replace(
        state, basis=basis, remembered=() if remembered is None else swatches_from_json(remembered)
    )


def _known_order(name: str) -> str:
    """Return a known order of that name; for any other, the swatches keep their order."""
    from huescope.analysis import orders

    return name if name in orders.registry() else OWN_ORDER


def _known_mood(name: str) -> str:
    """Give the mood of a name; one that is unknown here is taken as the balanced one."""
    return name if name in proposals.registry() else proposals.BALANCED


def reference_to_json(reference: Reference) -> dict[str, Any] | None:
    """Convert the reference of a picture to JSON values.

    Sources give no references that contain secrets. This checks once more, because projects are
    shared: a reference with a password, or with a token in its address, is left out, and so are the
    values of secret fields.

    Returns
    -------
    dict or None
        None where the way is, or may be, a secret.
    """
    if _may_be_secret(reference):
        return None
    secret = _secret_fields(reference.kind)
    values = {name: value for name, value in reference.values if name not in secret}
    return {
        "kind": reference.kind,
        "location": reference.location,
        **({"values": values} if values else {}),
        **({"page": reference.page} if reference.page else {}),
    }


def reference_from_json(stated: Checked) -> Reference:
    """Read what `reference_to_json` wrote.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    values = stated.get("values")
    pairs = [] if values is None else [(key, values[key].text()) for key in values.names()]
    page = stated.get("page")
    return Reference(
        stated["kind"].text(),
        stated["location"].text(),
        tuple(sorted(pairs)),
        0 if page is None else page.whole(0),
    )


def picked_to_json(picked: PickedPixel) -> dict[str, Any]:
    """Convert a colour that was taken from a pixel to JSON values."""
    return {"rgb": rgb_to_json(picked.rgb), "pixel": list(picked.place_px)}


def picked_from_json(stated: Checked) -> PickedPixel:
    """Read what `picked_to_json` wrote.

    Raises
    ------
    NotAsAgreed
        If a value is missing or wrong; says which.
    """
    place_px = [each.whole(0) for each in stated["pixel"].items()]
    if len(place_px) != 2:
        raise NotAsAgreed(
            marked(
                "{place} has {place_px} numbers, not 2",
                place=stated["pixel"].place,
                place_px=len(place_px),
            )
        )
    return PickedPixel(rgb_from_json(stated["rgb"]), (place_px[0], place_px[1]))


def _options_to_json(options: ClusteringOptions) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if options.mood != DEFAULT.mood:
        told["mood"] = options.mood
    if options.space != DEFAULT.space:
        told["space"] = options.space
    if options.accent != DEFAULT.accent:
        told["accent"] = options.accent
    if options.fixed:
        told["fixed"] = [_fixed_to_json(color) for color in options.fixed]
    if options.ignore:
        told["ignore"] = sorted(options.ignore)
    if options.count_transparent:
        told["count_transparent"] = True
    if options.region is not None:
        told["region"] = _region_to_json(options.region)
    if options.represent != DEFAULT.represent:
        told["represent"] = options.represent
    if options.working_space != DEFAULT.working_space:
        told["working_space"] = options.working_space
    return told


def _fixed_to_json(color: Fixed) -> str | dict[str, Any]:
    return coordinates_to_json(color) if isinstance(color, Coordinates) else rgb_to_json(color)


def _fixed_from_json(stated: Checked) -> Fixed:
    return coordinates_from_json(stated) if stated.is_object else rgb_from_json(stated)


def _options_from_json(stated: Checked) -> ClusteringOptions:
    mood, space, accent, represent = (
        stated.get(key) for key in ("mood", "space", "accent", "represent")
    )
    fixed, ignore, region = (stated.get(key) for key in ("fixed", "ignore", "region"))
    count_transparent, working_space = map(stated.get, ("count_transparent", "working_space"))
    try:
        return ClusteringOptions(
            mood=DEFAULT.mood if mood is None else _known_mood(mood.text()),
            space=DEFAULT.space if space is None else space.one_of(*SPACES),
            accent=DEFAULT.accent if accent is None else accent.number(0.0, 1.0),
            fixed=() if fixed is None else tuple(map(_fixed_from_json, fixed.items())),
            ignore=frozenset(
                each.one_of(*IGNORABLE) for each in (ignore.items() if ignore else ())
            ),
            count_transparent=(
                DEFAULT.count_transparent
                if count_transparent is None
                else count_transparent.truth()
            ),
            region=None if region is None else _region_from_json(region),
            represent=(
                DEFAULT.represent if represent is None else represent.one_of(*REPRESENTATIONS)
            ),
            working_space=SRGB if working_space is None else working_space.one_of(*WORKING_SPACES),
        )
    except OptionError as error:
        raise NotAsAgreed(f"{stated.place}: {str(error).rstrip('.')}") from None


def _dithering_to_json(dithering: DitheringOptions) -> dict[str, Any]:
    if dithering == USUAL:
        return {}
    told = {"method": dithering.method, "strength": dithering.strength}
    return {"dithering": {**told, "matrix_px": dithering.matrix_px}}


def _dithering_from_json(stated: Checked) -> DitheringOptions:
    """Read how the picture is dithered; a method that is unknown here is taken as none."""
    told = stated.get("dithering")
    if told is None:
        return USUAL
    from huescope.analysis import dithering

    method = told["method"].text()
    strength, matrix_px = told.get("strength"), told.get("matrix_px")
    side_px = USUAL.matrix_px if matrix_px is None else matrix_px.whole(1, max(MATRIX_SIZES_PX))
    return DitheringOptions(
        method if method in dithering.registry() else USUAL.method,
        USUAL.strength if strength is None else strength.number(0.0, 1.0),
        side_px if side_px in MATRIX_SIZES_PX else USUAL.matrix_px,
    )


def _region_to_json(region: Region) -> dict[str, Any]:
    from huescope.analysis.region import Rectangle

    if isinstance(region, Rectangle):
        return {"rectangle": [region.x_px, region.y_px, region.width_px, region.height_px]}
    return {"lasso": [list(point) for point in region.points_px]}


def _region_from_json(stated: Checked) -> Region:
    from huescope.analysis.region import Lasso, Rectangle  # with OpenCV, so not before it must be

    rectangle = stated.get("rectangle")
    if rectangle is not None:
        return Rectangle(*_numbers(rectangle, 4))
    points = (_numbers(point, 2) for point in stated["lasso"].items())
    return Lasso(tuple((x_px, y_px) for x_px, y_px in points))


def _numbers(stated: Checked, count: int) -> list[float]:
    numbers = [each.number() for each in stated.items()]
    if len(numbers) != count:
        raise NotAsAgreed(
            marked(
                "{place} has {numbers} numbers, not {count}",
                place=stated.place,
                numbers=len(numbers),
                count=count,
            )
        )
    return numbers


def _may_be_secret(reference: Reference) -> bool:
    if reference.kind == "local":
        return False
    if _SECRET.search(reference.location):
        return True
    try:
        address = urlsplit(reference.location)
    except ValueError:
        return True
    return address.scheme in {"http", "https"} and bool(address.query or "@" in address.netloc)


def _secret_fields(kind: str) -> set[str]:
    from huescope.sources import kinds

    known = kinds.registry().get(kind)
    return set() if known is None else {field.name for field in known.FIELDS if field.secret}
