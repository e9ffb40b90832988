"""From the colours that a file stores to sRGB: embedded ICC profiles, CMYK, grey and CIELAB.

LittleCMS does the work, with the relative colorimetric intent and no black point compensation
(ICC.1:2022, section 6.2.2), so that white is white and printed black is as light as it prints.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageCms

from huescope.errors import printable

_NO_FLAGS = ImageCms.Flags.NONE
_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC

# The mode in which the channels of a stored mode go into a transform; every other mode is RGB in
# some packing.
_CHANNELS = {"L": "L", "LA": "L", "La": "L", "1": "L", "CMYK": "CMYK", "LAB": "LAB"}
_PROFILE_SPACES = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}
_SPACE_WORDS = {"RGB": "RGB", "GRAY": "greyscale", "CMYK": "CMYK"}

_PROBE_STEPS = 9
_ROUNDING_STEPS = 1


@dataclass(frozen=True, slots=True)
class Conversion:
    """How the stored colours of one picture become sRGB.

    Attributes
    ----------
    channels : str
        The Pillow mode that the transform takes: "RGB", "L", "CMYK" or "LAB".
    transform : PIL.ImageCms.ImageCmsTransform or None
        None where the channels already are sRGB, or greys of it.
    profile : str or None
        The description of the embedded profile that is honoured.
    notes : tuple of str
        What a person should know.
    """

    channels: str
    transform: ImageCms.ImageCmsTransform | None = None
    profile: str | None = None
    notes: tuple[str, ...] = ()

    def to_srgb(self, strip: Image.Image) -> Image.Image:
        """Convert a strip of the picture, in its stored 8-bit mode, to mode "RGB" in sRGB."""
        stored = strip if strip.mode == self.channels else strip.convert(self.channels)
        if self.transform is not None:
            return self.transform.apply(stored)
        return stored if stored.mode == "RGB" else stored.convert("RGB")


def conversion_of(image: Image.Image) -> Conversion:
    """Choose the conversion for a picture.

    Parameters
    ----------
    image : PIL.Image.Image
        Opened; its mode and its embedded profile count. 16-bit and float greys count as "L".

    Returns
    -------
    Conversion
        Without a transform, and with a note, where the profile is broken or made for other
        channels.
    """
    channels = "L" if image.mode[0] in "IF" else _CHANNELS.get(image.mode, "RGB")
    if channels == "LAB":
        # TIFF 6.0 and ICC agree on D50 for it, so that a profile could add nothing.
        lab_d50 = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return Conversion(channels, _transform(lab_d50, channels))
    if "icc_profile" in image.info:
        return _embedded(image.info["icc_profile"], channels)
    return Conversion(channels, notes=_unmanaged(channels))


def _embedded(icc: bytes | None, channels: str) -> Conversion:
    if not icc:
        return _left_out(channels, "is incomplete")
    try:
        profile = ImageCms.getOpenProfile(io.BytesIO(icc))
        space = profile.profile.xcolor_space.strip()
        if space != _PROFILE_SPACES[channels]:
            wanted = _SPACE_WORDS[_PROFILE_SPACES[channels]]
            made_for = _SPACE_WORDS.get(space, printable(space))
            return _left_out(channels, f"is for {made_for} and the picture is {wanted}")
        description = printable(ImageCms.getProfileDescription(profile).strip())
        transform = _transform(profile, channels)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return _left_out(channels, "is broken")
    if _changes_nothing(transform, channels):
        return Conversion(channels, profile=description)
    return Conversion(channels, transform, description)


def _transform(profile: ImageCms.ImageCmsProfile, channels: str) -> ImageCms.ImageCmsTransform:
    srgb = ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(profile, srgb, channels, "RGB", _INTENT, _NO_FLAGS)


def _left_out(channels: str, reason: str) -> Conversion:
    note = f"The embedded colour profile {reason}, so it was left out."
    return Conversion(channels, notes=(note, *_unmanaged(channels)))


def _unmanaged(channels: str) -> tuple[str, ...]:
    if channels == "CMYK":
        return ("CMYK without a usable colour profile: on paper the colours look different.",)
    return ()


def _changes_nothing(transform: ImageCms.ImageCmsTransform, channels: str) -> bool:
    """Whether a transform moves colours by no more than rounding does: a flavour of sRGB."""
    if channels == "CMYK":
        return False
    probe = _probe(channels)
    before = probe.convert("RGB").tobytes()
    after = transform.apply(probe).tobytes()
    return all(abs(a - b) <= _ROUNDING_STEPS for a, b in zip(before, after, strict=True))


def _probe(channels: str) -> Image.Image:
    """Make a picture of colours all over the cube (729 of them), or of all 256 greys."""
    if channels == "L":
        return Image.frombytes("L", (256, 1), bytes(range(256)))
    levels = [round(255 * step / (_PROBE_STEPS - 1)) for step in range(_PROBE_STEPS)]
    colours = bytes(c for r in levels for g in levels for b in levels for c in (r, g, b))
    return Image.frombytes("RGB", (_PROBE_STEPS**3, 1), colours)
