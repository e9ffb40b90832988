"""What may be typed after ``huescope``.

The window starts through here, so nothing heavy is imported: the names of orders and formulas are
looked up only once somebody gives one or asks for help.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope import __version__
from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.argument_types import (
    EVERY,
    color,
    colors,
    formula,
    formula_or_all,
    order,
    png_path,
    size_px,
)
from huescope.cli.clustering_options import (
    add_palette_options,
    add_picture_options,
    clustering_options,
)
from huescope.cli.format_options import add_format_options, format_options
from huescope.cli.help_lists import AnalyzeParser, DifferenceParser
from huescope.cli.source_options import Values, add_source_options, source_values
from huescope.sources.opening import is_address

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

DEFAULT_COLORS = 8
"""The size of a palette where nobody gave one."""

# As pictures have one, the region of a cloud goes by its longer name beside them.
_PICTURE_REGION = frozenset({"region"})

_WINDOW_OPTIONS = frozenset({"--", "--screenshot", "--size", "--theme", "--version"})

_WINDOW_HELP = """\
commands:
  analyze      print the colours of pictures; huescope analyze --help tells more
  reduce       write a picture in few colours; huescope reduce --help tells more
  list         print what is in a bucket or folder; huescope list --help tells more
  difference   tell how far apart two colours look; huescope difference --help tells more
  export       write a palette as CSS, ASE and the like; huescope export --help tells more
  convert      turn a palette file into another; huescope convert --help tells more
  formats      print the files that palettes travel in; huescope formats --help tells more

A picture that is called like a command is given as ./analyze, and one that starts with a hyphen
after --. Without a display, the analysis is printed in the terminal instead.
"""

_REDUCE_HELP = """\
The file is an indexed PNG with exactly the palette that "huescope analyze" prints. Fully
transparent pixels stay so, through one more entry. Where pixels are translucent, or where that
entry would be the 257th, the file is an RGBA PNG instead: same colours, alpha as it was.
What is ignored keeps its own colour beside the palette; a region limits where the palette is
found, and the whole picture is painted with it.
The picture itself is never written over.
"""

_EXPORT_HELP = """\
The format is that of the file's suffix, or the one that --format names; "huescope formats" prints
all, with their options. Where formats share a suffix, .css is of custom properties, .json of all
that is known, and .tokens.json of design tokens. The file that is read is never written over.
"""

_LIST_HELP = """\
A line tells name, size in bytes, etag, time of the last change (UTC) and tier, with tabs between;
a line of a prefix, which a person sees as a folder, tells its name and "prefix". What would break
a line is written as an escape, such as \\n.

oci:// lists the compartments of an account, and oci://?compartment=OCID the buckets of one.
A passphrase is asked for in the terminal. Accounts of Oracle Cloud are those of ~/.oci/config.
"""


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """Open the window.

    Attributes
    ----------
    pictures : tuple of str
        As typed; may be empty.
    screenshot : pathlib.Path or None
        Where to write what the window shows, and leave.
    size_px : tuple of int or None
        Width and height of the window.
    theme : str or None
        "light", "dark", or as the system has it.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    pictures: tuple[str, ...]
    screenshot: Path | None = None
    size_px: tuple[int, int] | None = None
    theme: str | None = None
    values: Values = ()


@dataclass(frozen=True, slots=True)
class AnalyzeArguments:
    """Print the colours of pictures.

    Attributes
    ----------
    pictures : tuple of str
        As typed, at least one.
    colors : int
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`.
    order, formula : str or None
        Names that exist; None for the usual one.
    json : bool
        One JSON object a line instead of a table.
    options : ClusteringOptions
        How the palette is found, and of which pixels.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    pictures: tuple[str, ...]
    colors: int = DEFAULT_COLORS
    order: str | None = None
    formula: str | None = None
    json: bool = False
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()


@dataclass(frozen=True, slots=True)
class ReduceArguments:
    """Write a picture in few colours.

    Attributes
    ----------
    picture : str
        As typed.
    colors : int
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`.
    output : pathlib.Path
        Ends in ``.png``.
    options : ClusteringOptions
        How the palette is found, and of which pixels; all pixels are painted with it.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    picture: str
    colors: int
    output: Path
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()


@dataclass(frozen=True, slots=True)
class ListArguments:
    """Print what is in a place.

    Attributes
    ----------
    place : str
        As typed.
    json : bool
        One JSON object a line.
    recursive : bool
        Whether to go into what looks like folders.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    place: str
    json: bool = False
    recursive: bool = False
    values: Values = ()


@dataclass(frozen=True, slots=True)
class DifferenceArguments:
    """Compare two colours.

    Attributes
    ----------
    rgb_1, rgb_2 : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    formula : str or None
        A name that exists, or `huescope.cli.argument_types.EVERY`; None for the usual one.
    json : bool
        One JSON object instead of a table.
    """

    rgb_1: tuple[int, int, int]
    rgb_2: tuple[int, int, int]
    formula: str | None = None
    json: bool = False


@dataclass(frozen=True, slots=True)
class ExportArguments:
    """Write the palette of a picture or a palette file.

    Attributes
    ----------
    source : str
        As typed.
    output : pathlib.Path or None
        Where to write; None for standard output.
    format : str
        Name of a format that can be written.
    chosen : tuple of tuple of str
        Names and values of its options.
    colors : int
        Size of a picture's palette, `MIN_COLORS` to `MAX_COLORS`.
    order : str or None
        Name of the order of a picture's palette; None for the usual one.
    options : ClusteringOptions
        How a picture's palette is found, and of which pixels.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    source: str
    output: Path | None
    format: str
    chosen: Values = ()
    colors: int = DEFAULT_COLORS
    order: str | None = None
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()


@dataclass(frozen=True, slots=True)
class ConvertArguments:
    """Write a palette file in another format.

    Attributes
    ----------
    source, output, format, chosen
        As of `ExportArguments`.
    """

    source: str
    output: Path | None
    format: str
    chosen: Values = ()


@dataclass(frozen=True, slots=True)
class FormatsArguments:
    """Print the formats of palettes.

    Attributes
    ----------
    json : bool
        A JSON array instead of a table.
    """

    json: bool = False


Arguments = (
    WindowArguments
    | AnalyzeArguments
    | ReduceArguments
    | ListArguments
    | DifferenceArguments
    | ExportArguments
    | ConvertArguments
    | FormatsArguments
)


def parse(argv: Sequence[str]) -> Arguments:
    """Understand a command line.

    Parameters
    ----------
    argv : sequence of str
        Without the program's own name.

    Returns
    -------
    one of `Arguments`
        By what the first argument asks for.

    Raises
    ------
    SystemExit
        With status 2 and a sentence on stderr where the arguments are wrong; with status 0 after
        ``--help`` and ``--version``.
    """
    commands: dict[str, Callable[[Sequence[str]], Arguments]] = {
        "analyze": _analyze,
        "reduce": _reduce,
        "list": _list,
        "difference": _difference,
        "export": _export,
        "convert": _convert,
        "formats": _formats,
    }
    command = commands.get(argv[0]) if argv else None
    return _window(argv) if command is None else command(argv[1:])


def _window(argv: Sequence[str]) -> WindowArguments:
    parser = argparse.ArgumentParser(
        prog="huescope",
        usage=(
            "huescope [PICTURE ...] [options]\n"
            "       huescope {analyze,reduce,list,difference,export,convert,formats} [options]"
        ),
        description="Drop a photograph, see its colours. Opens the window, on the given pictures.",
        epilog=_WINDOW_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        nargs="*",
        help="a file, a folder or an address: the first is opened, other files wait in the browser",
    )
    parser.add_argument(
        "--screenshot",
        metavar="OUT.png",
        type=png_path,
        help="write what the window shows once the analysis is done, and leave",
    )
    parser.add_argument(
        "--size",
        metavar="WIDTHxHEIGHT",
        type=size_px,
        help="size of the window, such as 1440x900",
    )
    parser.add_argument(
        "--theme", choices=("light", "dark"), help="instead of following the system"
    )
    parser.add_argument("--version", action="version", version=f"Huescope {__version__}")
    reaches_out = _reaches_out(argv)
    if reaches_out:
        add_source_options(parser)
    found = _parse_pictures(parser, argv)
    return WindowArguments(
        tuple(found.pictures),
        found.screenshot,
        found.size,
        found.theme,
        source_values(found) if reaches_out else (),
    )


def _reaches_out(argv: Sequence[str]) -> bool:
    """Tell whether the options of places on the network matter; to list them takes 0.1 s."""
    return any(
        is_address(each) or (each.startswith("-") and each.partition("=")[0] not in _WINDOW_OPTIONS)
        for each in argv
    )


def _analyze(argv: Sequence[str]) -> AnalyzeArguments:
    parser = AnalyzeParser(
        prog="huescope analyze",
        usage="huescope analyze PICTURE ... [options]",
        description="Print the palette of each picture, with shares and colour differences.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        nargs="*",
        help="one that cannot be read is named and passed over",
    )
    parser.add_argument(
        "--colors",
        metavar="K",
        type=colors,
        default=DEFAULT_COLORS,
        help=f"size of the palette, {MIN_COLORS} to {MAX_COLORS}; %(default)s if not given",
    )
    parser.add_argument(
        "--order", metavar="NAME", type=order, help="how the palette is arranged: see below"
    )
    parser.add_argument(
        "--formula", metavar="NAME", type=formula, help="how neighbours are compared: see below"
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object per picture and line, for scripts"
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_source_options(parser, taken=_PICTURE_REGION)
    found = _parse_pictures(parser, argv)
    if not found.pictures:
        parser.error("which PICTURE?")
    return AnalyzeArguments(
        tuple(found.pictures),
        found.colors,
        found.order,
        found.formula,
        found.json,
        clustering_options(found),
        source_values(found),
    )


def _reduce(argv: Sequence[str]) -> ReduceArguments:
    parser = argparse.ArgumentParser(
        prog="huescope reduce",
        description="Write a picture, at its full size, in few colours.",
        epilog=_REDUCE_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("picture", metavar="PICTURE")
    parser.add_argument(
        "--colors",
        metavar="K",
        type=colors,
        required=True,
        help=f"how many, {MIN_COLORS} to {MAX_COLORS}",
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT.png", type=png_path, required=True, help="where to write"
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_source_options(parser, taken=_PICTURE_REGION)
    found = parser.parse_args(argv)
    return ReduceArguments(
        found.picture, found.colors, found.output, clustering_options(found), source_values(found)
    )


def _list(argv: Sequence[str]) -> ListArguments:
    parser = argparse.ArgumentParser(
        prog="huescope list",
        description="Print what is in a bucket, under a prefix, behind a link, or in a folder.",
        epilog=_LIST_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "place",
        metavar="PLACE",
        help="such as oci://BUCKET@NAMESPACE/PREFIX/, oci:// for the account, a link, or a folder",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")
    parser.add_argument(
        "--recursive", action="store_true", help="also what lies deeper, instead of prefixes"
    )
    add_source_options(parser)
    found = parser.parse_args(argv)
    return ListArguments(found.place, found.json, found.recursive, source_values(found))


def _difference(argv: Sequence[str]) -> DifferenceArguments:
    parser = DifferenceParser(
        prog="huescope difference",
        usage="huescope difference COLOUR COLOUR [options]",
        description="Tell how far apart two colours look, and whether anyone sees it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for place, what in (("rgb_1", "such as '#1e90ff', in quotes, or 1e90ff"), ("rgb_2", "another")):
        parser.add_argument(place, metavar="COLOUR", type=color, help=what)
    parser.add_argument(
        "--formula",
        metavar="NAME",
        type=formula_or_all,
        help=f'how they are compared: see below, or "{EVERY}"',
    )
    parser.add_argument("--json", action="store_true", help="a JSON object, for scripts")
    found = parser.parse_args(argv)
    return DifferenceArguments(found.rgb_1, found.rgb_2, found.formula, found.json)


def _export(argv: Sequence[str]) -> ExportArguments:
    parser = argparse.ArgumentParser(
        prog="huescope export",
        description="Write the palette of a picture or a palette file for another program.",
        epilog=_EXPORT_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("source", metavar="PICTURE_OR_PALETTE")
    parser.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="where to write; - prints a text"
    )
    add_format_options(parser)
    parser.add_argument(
        "--colors",
        metavar="K",
        type=colors,
        default=DEFAULT_COLORS,
        help=f"of a picture: size of the palette, {MIN_COLORS} to {MAX_COLORS}; %(default)s if "
        "not given",
    )
    parser.add_argument(
        "--order", metavar="NAME", type=order, help="of a picture: how the palette is arranged"
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_source_options(parser, taken=_PICTURE_REGION)
    found = parser.parse_args(argv)
    output, format_, chosen = format_options(parser, found)
    return ExportArguments(
        found.source,
        output,
        format_,
        chosen,
        found.colors,
        found.order,
        clustering_options(found),
        source_values(found),
    )


def _convert(argv: Sequence[str]) -> ConvertArguments:
    parser = argparse.ArgumentParser(
        prog="huescope convert",
        description="Turn a palette file into one of another program.",
        epilog=_EXPORT_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("source", metavar="IN")
    parser.add_argument("output", metavar="OUT", help="where to write; - prints a text")
    add_format_options(parser)
    found = parser.parse_args(argv)
    return ConvertArguments(found.source, *format_options(parser, found))


def _formats(argv: Sequence[str]) -> FormatsArguments:
    parser = argparse.ArgumentParser(
        prog="huescope formats",
        description="Print the files that palettes travel in: what they are called, whether they "
        "are read or written, and their options.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="a JSON array, for scripts")
    return FormatsArguments(parser.parse_args(argv).json)


def _parse_pictures(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Let pictures and options come in any order, and after ``--`` pictures only."""
    arguments = list(argv)
    end = arguments.index("--") if "--" in arguments else len(arguments)
    found = parser.parse_intermixed_args(arguments[:end])  # it mistakes what follows a "--"
    found.pictures += arguments[end + 1 :]
    return found
