"""Progress display in the terminal during set-up."""

from __future__ import annotations

import queue
import shutil
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_TICK_S = 0.2
_FRAMES = "|/-\\"
_REMINDER_S = 15


class SetupError(Exception):
    """The set-up failed.

    Parameters
    ----------
    sentence : str
        What, and what to do about it.
    output : str
        All that the failed command printed.
    """

    def __init__(self, sentence: str, output: str = "") -> None:
        super().__init__(sentence)
        self.output = output


class Progress:
    """The step that is going on and its seconds, on stderr.

    A terminal shows one line that moves. A file or pipe gets a line per step, and a reminder
    while a step takes long.
    """

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._text = ""
        self._started = self._reminded = time.monotonic()
        self._frame = 0

    def step(self, text: str) -> None:
        """Show a new step."""
        if text == self._text:
            return
        self._text = text
        self._started = self._reminded = time.monotonic()
        if self._is_terminal:
            self.tick()
        else:
            self._write(f"{text} ...\n")

    def tick(self) -> None:
        """Show that the step still goes on."""
        now = time.monotonic()
        seconds = int(now - self._started)
        if self._is_terminal:
            self._frame = (self._frame + 1) % len(_FRAMES)
            line = f"{_FRAMES[self._frame]} {seconds:3} s  {self._text}"
            self._write("\r" + line[: self._columns()].ljust(self._columns()))
        elif now - self._reminded > _REMINDER_S:
            self._reminded = now
            self._write(f"{self._text} ... {seconds} s\n")

    def say(self, sentence: str) -> None:
        """Print a sentence that stays."""
        self.clear()
        self._write(sentence + "\n")

    def clear(self) -> None:
        """Take the moving line away."""
        self._text = ""
        if self._is_terminal:
            self._write("\r" + " " * self._columns() + "\r")

    @staticmethod
    def _columns() -> int:
        # In the last column some terminals begin a new line.
        return shutil.get_terminal_size().columns - 1

    @staticmethod
    def _write(text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()


def run_quietly(
    command: list[str],
    progress: Progress,
    failure: str,
    describe: Callable[[str], str | None] = lambda _line: None,
    variables: Mapping[str, str] | None = None,
) -> None:
    """Run a command whose output is shown only if it fails.

    Parameters
    ----------
    command : list of str
        Program and arguments.
    progress : Progress
        Kept moving until the command ends.
    failure : str
        The sentence for a person if the command fails.
    describe : callable, optional
        Makes a step of a line of the output, or None.
    variables : mapping of str to str, optional
        The environment variables; those of this process if not given.

    Raises
    ------
    SetupError
        If the command cannot be started, or its exit status is not 0.
    """
    try:
        process = subprocess.Popen(
            command,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise SetupError(failure, str(error)) from error
    output: list[str] = []
    with process:
        try:
            for line in _lines(process, progress):
                output.append(line)
                if (text := describe(line)) is not None:
                    progress.step(text)
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        raise SetupError(failure, "".join(output))


def _lines(process: subprocess.Popen[str], progress: Progress) -> Iterator[str]:
    """Yield what a process prints as it comes, and keep the progress moving between the lines."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        for line in process.stdout or ():
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=_TICK_S)
        except queue.Empty:
            progress.tick()
            continue
        if line is None:
            return
        yield line
