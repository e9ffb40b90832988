"""The option that says how much memory decoding a picture may take."""

from __future__ import annotations

from argparse import Action
from typing import TYPE_CHECKING, Any

from huescope.cli.arguments.types import megabytes

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_memory_option(parser: ArgumentParser) -> None:
    """Let a command take a budget of memory, which then counts for the whole process."""
    parser.add_argument(
        "--memory",
        metavar="MB",
        action=_UseMemory,
        type=megabytes,
        help="how many megabytes decoding a picture may take; a larger one is opened at a part of "
        "its size; a quarter of the machine's memory if not given",
    )


class _UseMemory(Action):
    """Sets the budget as soon as the option is met, as it belongs to no command."""

    def __call__(
        self,
        _parser: ArgumentParser,
        namespace: Namespace,
        values: Any,  # noqa: ANN401 - as argparse has it
        _option: str | None = None,
    ) -> None:
        from dataclasses import replace

        from huescope.imaging import policy

        memory_bytes = max(values * 10**6, policy.LEAST_MEMORY_BYTES)
        policy.use(replace(policy.current(), memory_bytes=memory_bytes))
        setattr(namespace, self.dest, values)
