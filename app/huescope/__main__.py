"""Where ``huescope`` starts: the window, or a command without one.

All else is imported within `main`, or Ctrl+C during the imports would print a traceback.
"""

from __future__ import annotations

import sys

# As shells report a program that SIGINT (2) or SIGPIPE (13) ended; Windows knows no SIGPIPE.
_INTERRUPTED = 128 + 2
_READER_LEFT = 128 + 13

TYPE_CHECKING = False  # typing takes a part of the time until the window is painted
if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cli.arguments.window_arguments import WindowArguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run Huescope.

    Parameters
    ----------
    argv : sequence of str, optional
        The command line without the program's name; that of the process if not given.

    Returns
    -------
    int
        Exit status: 0 if all went well, 1 if something could not be read or written, 2 if the
        arguments are wrong, 130 after Ctrl+C, 141 if the reader of the output went away.
    """
    try:
        return _told(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt as interrupt:
        from huescope.cli.terminal import write_error

        write_error(str(interrupt) or "Stopped.")
        return _INTERRUPTED
    except BrokenPipeError:
        return _READER_LEFT


def _told(argv: Sequence[str]) -> int:
    """Run a command line, and tell the user of an error that is expected."""
    from huescope.cli.terminal import error_line, prepare, write_error
    from huescope.errors import HuescopeError

    prepare()
    try:
        return _run(argv)
    except HuescopeError as error:
        write_error(error_line(error))
        return 1


def _run(argv: Sequence[str]) -> int:
    from huescope.cli.arguments.command import parse
    from huescope.cli.arguments.window_arguments import WindowArguments

    try:
        arguments = parse(argv)
    except SystemExit as stop:  # argparse has said what there is to say
        return int(stop.code or 0)
    if isinstance(arguments, WindowArguments):
        return _show(arguments)
    from huescope.cli.run import run

    return run(arguments)


def _show(arguments: WindowArguments) -> int:
    import gc
    import os

    from huescope.cli.display import why_no_window
    from huescope.errors import HuescopeError

    if arguments.screenshot is None:
        reason = why_no_window(sys.platform, os.environ)
        if reason is not None:
            from huescope.cli.no_display import analyze_instead

            return analyze_instead(reason, arguments.pictures, arguments.values)
    gc.disable()  # until the window has loaded its libraries: they are not garbage
    try:
        from huescope.ui.platform.import_hook import remove_import_hook

        remove_import_hook()
        if arguments.may_share_window:
            from huescope.ui.platform.single_instance import hand_over

            if hand_over(arguments.pictures):
                return 0
        from huescope.ui.app import run_window
    except ImportError as error:  # one of the libraries that Qt needs is missing on this system
        raise HuescopeError(f"The window cannot be opened: {error}.") from error
    return run_window(
        arguments.pictures,
        arguments.screenshot,
        arguments.size_px,
        arguments.theme,
        arguments.language,
        dict(arguments.values),
    )


if __name__ == "__main__":
    sys.exit(main())
