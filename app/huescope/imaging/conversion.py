"""The stage that converts stored colours to the working space: by profile, other tags, or as is.

An embedded ICC profile counts before other tags. LittleCMS converts eight bits a channel; samples
of more bits go through the profile's own curves and primaries, where it has such, so that nothing
is rounded before the end.
"""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageCms

from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.errors import printable
from huescope.imaging.cielab import to_working_space
from huescope.imaging.depth import to_u8
from huescope.imaging.icc_matrix import has_white, space_of_profile
from huescope.imaging.raster import Bytes, Deep
from huescope.imaging.rgb_profiles import display_p3_profile
from huescope.resources import resource
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.kind import Decoded
    from huescope.imaging.raster import Channels, Strip
    from huescope.imaging.rendering import Rendering

_PROFILE_SPACES: dict[Channels, str] = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}
_SPACE_WORDS = {"RGB": "RGB", "GRAY": "greyscale", "CMYK": "CMYK"}

_PROBE_STEPS = 9
_ROUNDING_STEPS = 1

_INTENTS = {
    "perceptual": ImageCms.Intent.PERCEPTUAL,
    "relative": ImageCms.Intent.RELATIVE_COLORIMETRIC,
    "saturation": ImageCms.Intent.SATURATION,
    "absolute": ImageCms.Intent.ABSOLUTE_COLORIMETRIC,
}

_CMYK_NOTE = marked(
    "CMYK without a usable colour profile: it was taken for {standard}, and on other "
    "paper the colours look different."
)
_CMYK_STANDARD = "CGATS 001 (SWOP coated)"


@dataclass(frozen=True, slots=True)
class Conversion:
    """How the stored colours of one picture become those of its working space.

    Attributes
    ----------
    convert : callable
        Takes a strip with its stored colours; gives it in the working space.
    profile : str or None
        The description of the embedded profile, or of other colour tags, that are honoured.
    rendering : str or None
        How LittleCMS applied the profile; None where it did not.
    notes : tuple of str
        What a person should know.
    is_plain : bool
        Whether RGB stays as it is.
    wide : ColorSpace or None
        What the stored colours are of, where they may be beyond sRGB and that can be told.
    working_space : str
        What the converted colours are codes of: Display P3 only where it was asked for and the
        stored colours may be beyond sRGB.
    """

    convert: Callable[[Strip], Strip]
    profile: str | None = None
    rendering: str | None = None
    notes: tuple[str, ...] = ()
    is_plain: bool = False
    wide: ColorSpace | None = None
    working_space: str = SRGB


def conversion_of(decoded: Decoded, rendering: Rendering) -> Conversion:
    """Choose the conversion for a picture.

    Parameters
    ----------
    decoded : Decoded
        Its channels and colour tags count.
    rendering : Rendering
        How profiles are applied.

    Returns
    -------
    Conversion
        Without a profile, and with a note, where the profile is broken or made for other channels.
    """
    channels = decoded.raster.channels
    if channels == "LAB":
        # Relative to D50, so that a profile could add nothing.
        if decoded.raster.deep and rendering.intent != "absolute":
            return Conversion(
                _by_cielab(rendering.working_space), working_space=rendering.working_space
            )
        lab_d50 = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        transform = _transform(lab_d50, channels, rendering)
        return Conversion(_by_littlecms(transform, channels), working_space=rendering.working_space)
    if decoded.icc is not None:
        return _embedded(decoded, decoded.icc, rendering)
    return _without_profile(decoded, rendering)


def _embedded(decoded: Decoded, icc: bytes, rendering: Rendering) -> Conversion:
    channels = decoded.raster.channels
    reason, profile = _usable(icc, channels)
    if profile is None:
        note = marked("The embedded colour profile {reason}, so it was left out.", reason=reason)
        without = _without_profile(decoded, rendering)
        return replace(without, notes=(note, *without.notes))
    try:
        description = printable(ImageCms.getProfileDescription(profile).strip())
        transform = _transform(profile, channels, rendering.into(SRGB))
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        note = marked("The embedded colour profile is broken, so it was left out.")
        without = _without_profile(decoded, rendering)
        return replace(without, notes=(note, *without.notes))
    deep = decoded.raster.deep and rendering.intent != "absolute"
    space = space_of_profile(icc, description)
    wide = space if channels == "RGB" else None
    target = SRGB if channels == "L" or _is_within_srgb(space) else rendering.working_space
    if deep and space is not None:
        space = space.with_black_point() if rendering.black_point else space
        convert, words = _by_space(space, target), rendering.words
        return Conversion(convert, description, words, wide=wide, working_space=target)
    if _changes_nothing(transform, channels):
        return Conversion(_plain(channels), description, is_plain=True)
    if target == SRGB:
        convert = _by_littlecms(transform, channels)
        return Conversion(convert, description, rendering.words, wide=wide)
    transform = _transform(profile, channels, rendering)
    if _changes_nothing(transform, channels):  # a flavour of Display P3
        return Conversion(
            _plain(channels), description, is_plain=True, wide=wide, working_space=target
        )
    convert = _by_littlecms(transform, channels)
    return Conversion(convert, description, rendering.words, wide=wide, working_space=target)


def _is_within_srgb(space: ColorSpace | None) -> bool:
    """Whether a space is known to have no colour beyond sRGB."""
    return space is not None and not space.is_wider


def _usable(icc: bytes, channels: Channels) -> tuple[str, ImageCms.ImageCmsProfile | None]:
    """Open a profile; where it cannot be used, tell why, as the middle of a sentence."""
    if not icc:
        return marked("is incomplete"), None
    try:
        profile = ImageCms.getOpenProfile(io.BytesIO(icc))
        space = profile.profile.xcolor_space.strip()
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return marked("is broken"), None
    if not has_white(icc):
        return marked("has no white"), None
    if space != _PROFILE_SPACES[channels]:
        wanted = _SPACE_WORDS[_PROFILE_SPACES[channels]]
        made_for = _SPACE_WORDS.get(space, printable(space))
        return marked(
            "is for {made_for} and the picture is {wanted}", made_for=made_for, wanted=wanted
        ), None
    return "", profile


def _without_profile(decoded: Decoded, rendering: Rendering) -> Conversion:
    channels, space = decoded.raster.channels, decoded.space
    if channels == "CMYK":
        profile = ImageCms.ImageCmsProfile(io.BytesIO(_standard_cmyk()))
        transform = _transform(profile, channels, rendering)
        note = _CMYK_NOTE.format(standard=_CMYK_STANDARD)
        return Conversion(
            _by_littlecms(transform, channels),
            None,
            rendering.words,
            notes=(note,),
            working_space=rendering.working_space,
        )
    if space is not None:
        wide = space if channels == "RGB" and space.to_linear_srgb is not None else None
        target = SRGB if channels == "L" or not space.is_wider else rendering.working_space
        return Conversion(
            _by_space(space, target),
            space.name,
            notes=space.notes,
            wide=wide,
            working_space=target,
        )
    return Conversion(_plain(channels), is_plain=True)


@cache
def _standard_cmyk() -> bytes:
    return resource("profiles", "CGATS001Compat-v2-micro.icc").read_bytes()


def _transform(
    profile: ImageCms.ImageCmsProfile, channels: Channels, rendering: Rendering
) -> ImageCms.ImageCmsTransform:
    target = _working_profile(rendering.working_space)
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION if rendering.black_point else ImageCms.Flags.NONE
    intent = _INTENTS[rendering.intent]
    return ImageCms.buildTransform(profile, target, channels, "RGB", intent, flags)


def _working_profile(working_space: str) -> ImageCms.ImageCmsProfile:
    if working_space == SRGB:
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    return ImageCms.ImageCmsProfile(io.BytesIO(display_p3_profile()))


def _plain(channels: Channels) -> Callable[[Strip], Strip]:
    """Take the channels for codes of the working space, or greys of it."""

    def convert(strip: Strip) -> Strip:
        if isinstance(strip, Bytes):
            image = strip.image if strip.image.mode == "RGB" else strip.image.convert("RGB")
            return Bytes(image, strip.alpha)
        return Deep(
            np.repeat(strip.color, 3, axis=-1) if channels == "L" else strip.color, strip.alpha
        )

    return convert


def _by_littlecms(
    transform: ImageCms.ImageCmsTransform, channels: Channels
) -> Callable[[Strip], Strip]:
    def convert(strip: Strip) -> Strip:
        if isinstance(strip, Deep):
            strip = rounded(strip, channels)
        image = strip.image if strip.image.mode == channels else strip.image.convert(channels)
        return Bytes(transform.apply(image), strip.alpha)

    return convert


def _by_cielab(working_space: str) -> Callable[[Strip], Strip]:
    def convert(strip: Strip) -> Strip:
        if isinstance(strip, Bytes):
            raise TypeError("CIELAB of eight bits is converted by LittleCMS")
        return Deep(to_working_space(strip.color, working_space), strip.alpha)

    return convert


def _by_space(space: ColorSpace, working_space: str) -> Callable[[Strip], Strip]:
    def convert(strip: Strip) -> Strip:
        if isinstance(strip, Deep):
            return Deep(space.converted(strip.color, working_space), strip.alpha)
        grey = strip.image.mode in {"1", "L", "LA"}
        image = strip.image.convert("L" if grey else "RGB")
        samples = np.asarray(image, dtype=np.float32) / np.float32(255)
        samples = samples[..., np.newaxis] if grey else samples
        color = to_u8(space.converted(samples, working_space))
        return Bytes(Image.fromarray(color), strip.alpha)

    return convert


def rounded(strip: Deep, channels: Channels) -> Bytes:
    """Round a strip to eight bits before its colours are converted."""
    samples = to_u8(strip.color)
    height_px, width_px = samples.shape[:2]
    if channels == "LAB":  # of which Pillow takes bytes for signed
        bands = [Image.fromarray(np.ascontiguousarray(samples[..., n])) for n in range(3)]
        image = Image.merge(channels, bands)
    else:
        image = Image.frombytes(channels, (width_px, height_px), samples.tobytes())
    return Bytes(image, None if strip.alpha is None else Image.fromarray(to_u8(strip.alpha)))


def _changes_nothing(transform: ImageCms.ImageCmsTransform, channels: Channels) -> bool:
    """Whether a transform moves colours by no more than rounding does: a flavour of sRGB."""
    if channels == "CMYK":
        return False
    probe = _probe(channels)
    before = probe.convert("RGB").tobytes()
    after = transform.apply(probe).tobytes()
    return all(abs(a - b) <= _ROUNDING_STEPS for a, b in zip(before, after, strict=True))


def _probe(channels: Channels) -> Image.Image:
    """Make a picture of colours all over the cube (729 of them), or of all 256 greys."""
    if channels == "L":
        return Image.frombytes("L", (256, 1), bytes(range(256)))
    levels = [round(255 * step / (_PROBE_STEPS - 1)) for step in range(_PROBE_STEPS)]
    colours = bytes(c for r in levels for g in levels for b in levels for c in (r, g, b))
    return Image.frombytes("RGB", (_PROBE_STEPS**3, 1), colours)
