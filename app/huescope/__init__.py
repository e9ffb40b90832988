"""Huescope: see the colours of a picture, and take them with you.

``import huescope`` gives a small library: `analyze`, `palette`, `reduce`, `read_palette`,
`write_palette` and `difference`, the types of their results, and the errors that they raise. It
loads nothing before a name is used, and never Qt. ``__init__.pyi`` has the types.
"""

__version__ = "0.1.0"

_ERRORS = (
    "ColorError",
    "DamagedPalette",
    "DamagedPicture",
    "DecoderFailed",
    "HuescopeError",
    "NewerPalette",
    "NothingLeft",
    "NothingVisible",
    "OptionError",
    "PaletteError",
    "PaletteTooLarge",
    "PictureError",
    "PictureTooLarge",
    "ReadError",
    "UnsupportedPalette",
    "UnsupportedPicture",
    "WriteError",
)
_MODULES = {
    "Analysis": "huescope.api.result",
    "Palette": "huescope.palette.palette",
    "Swatch": "huescope.palette.swatch",
    "analyze": "huescope.api.functions",
    "difference": "huescope.api.differences",
    "read_palette": "huescope.api.palettes",
    "reduce": "huescope.api.functions",
    "write_palette": "huescope.api.palettes",
    **dict.fromkeys(_ERRORS, "huescope.errors"),
}
__all__ = ["palette", *_MODULES]  # noqa: PLE0604 - names of other modules


def __getattr__(name: str) -> object:
    """Load a name of the library when it is first used."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name == "palette":  # a package that can be called
        return import_module("huescope.palette")
    value: object = getattr(import_module(_MODULES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
