"""Arguments for opening the window."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from huescope import __version__
from huescope.cli.arguments.parser import CommandParser, parse_pictures
from huescope.cli.arguments.source_options import add_source_options, source_values
from huescope.cli.arguments.types import png_path, size_px
from huescope.cli.arguments.window_arguments import WindowArguments
from huescope.errors import suggestion
from huescope.sources.resolve import is_address

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONS = frozenset(
    {"--", "--language", "--new-window", "--screenshot", "--size", "--theme", "--version"}
)
THEMES = ("light", "dark", "light-contrast", "dark-contrast")
"""The keys of `huescope.ui.style.design.THEMES`, which cannot be imported without Qt."""
LANGUAGES = ("en", "de", "fr", "es", "ja", "ar")
"""The keys of `huescope.ui.language.languages.BY_CODE`."""

COMMANDS = {
    "analyze": "print the colours of pictures",
    "reduce": "write pictures in few colours",
    "plot": "draw a picture and its colours as a PNG or PDF file",
    "list": "print what is in a bucket or folder",
    "index": "remember the colours of places, for search",
    "find": "find pictures by their colours",
    "audit": "tell which pictures are in the colours of a brand",
    "library": "print the palettes that were kept, or write one of them",
    "difference": "tell how far apart two colours look",
    "export": "write palettes as CSS, ASE and the like",
    "convert": "turn a palette file into another",
    "formats": "print the files that palettes travel in",
    "thumbnail": "draw a small picture of a project or palette",
    "completion": "print what makes a shell complete commands and options",
    "man": "print the manual page",
}
"""What each command does, in a few words."""

_CLOSE_TO_COMMAND = re.compile("[A-Za-z-]{4,}")  # no path, and no file with a suffix
_LIST = "\n".join(f"  {name:12} {does}" for name, does in COMMANDS.items())

_HELP = f"""\
commands:
{_LIST}

"huescope COMMAND --help" tells more. A picture that is called like a command is given as
./analyze, and one that starts with a hyphen after --. Without a display, the analysis is printed
in the terminal instead.
"""


def build_parser(*, reaches_out: bool = True, pictures: bool = True) -> CommandParser:
    """Return the parser, with the options of network sources and pictures where needed."""
    parser = CommandParser(
        "",
        usage=(
            "huescope [PICTURE ...] [options]\n"
            "       huescope COMMAND [options], such as huescope analyze --help"
        ),
        description="Drop a photograph, see its colours. Opens the window, on the given pictures.",
        epilog=_HELP,
    )
    if pictures:
        parser.add_argument(
            "pictures",
            metavar="PICTURE",
            nargs="*",
            help="a file, a folder or an address: the first is opened, other files wait in the "
            "browser",
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
    parser.add_argument("--theme", choices=THEMES, help="instead of following the system")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of the window, instead of following the system"
    )
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open another window, where files would go to the one that is open",
    )
    parser.add_argument("--version", action="version", version=f"Huescope {__version__}")
    if reaches_out:
        add_source_options(parser)
    return parser


def parse(argv: Sequence[str]) -> WindowArguments:
    """Parse pictures and options, in any order."""
    reaches_out = _reaches_out(argv)
    parser = build_parser(reaches_out=reaches_out)
    if argv and _CLOSE_TO_COMMAND.fullmatch(argv[0]) and not os.path.lexists(argv[0]):
        meant = suggestion(argv[0], COMMANDS)
        if meant:
            parser.error(f"there is no command {argv[0]}, nor such a file.{meant}")
    found = parse_pictures(parser, argv)
    return WindowArguments(
        tuple(found.pictures),
        found.screenshot,
        found.size,
        found.theme,
        found.language,
        source_values(found) if reaches_out else (),
        found.new_window,
    )


def _reaches_out(argv: Sequence[str]) -> bool:
    """Return whether the options for network sources are needed; loading them takes 0.1 s."""
    return any(
        is_address(each) or (each.startswith("-") and each.partition("=")[0] not in _OPTIONS)
        for each in argv
    )
