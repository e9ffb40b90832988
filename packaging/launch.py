"""Start Huescope in its private virtual environment, which is created if missing."""

from __future__ import annotations

import os
import sys

from environment import CHECKOUT, EXTRAS, PINS, Environment, find


def main(arguments: list[str]) -> int:
    """Start Huescope with the given arguments and return its exit status.

    The environment variable ``HUESCOPE_EXTRAS`` names the extras to install, divided by commas.
    """
    wanted = [name for name in os.environ.get("HUESCOPE_EXTRAS", "").split(",") if name]
    if unknown := [name for name in wanted if name not in EXTRAS]:
        print(f"There is no extra {unknown[0]}. Extras: {', '.join(EXTRAS)}.", file=sys.stderr)
        return 2
    environment = find(PINS, *(EXTRAS[name] for name in EXTRAS if name in wanted))
    if not environment.is_ready():
        # Later starts skip this import, which costs more than all the rest here.
        from preparation import prepare

        prepare(environment)
    environment.mark_used()
    return _become_huescope(environment, arguments)


def _become_huescope(environment: Environment, arguments: list[str]) -> int:
    """Replace this process by Huescope; on Windows, which cannot, wait for it to end."""
    # -P keeps modules that happen to lie in the user's folder from being imported.
    command = [str(environment.python), "-P", "-m", "huescope", *arguments]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    # Several checkouts may share an environment, so it cannot know where the program lies.
    variables["PYTHONPATH"] = str(CHECKOUT / "app")
    if sys.platform != "win32":
        sys.stderr.flush()
        os.execve(command[0], command, variables)
    return _wait_for(command, variables)


def _wait_for(command: list[str], variables: dict[str, str]) -> int:
    """Run a command to its end; Ctrl+C reaches it directly, so it is the one to answer."""
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run(command, env=variables, check=False).returncode
