import shutil
import subprocess

import pytest

from huescope.analysis import orders
from huescope.cli.arguments.completion import SHELLS
from huescope.cli.arguments.parser import arguments_of
from huescope.cli.arguments.whole import PARSERS
from huescope.cli.arguments.window import COMMANDS
from huescope.cli.completion import script
from huescope.cli.man import manual_page


def test_every_command_is_in_help_completions_and_manual(run):
    assert list(PARSERS) == list(COMMANDS)
    listed = run("--help").out
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        assert run(name, "--help").out.startswith(f"usage: huescope {name}")


def test_the_manual_page_has_every_option_of_every_command(run):
    page = manual_page()
    for name, build in PARSERS.items():
        section = page.split(f'.SS "huescope {name}"')[1].split(".SS")[0]
        for action in arguments_of(build()):
            for flag in action.option_strings:
                assert flag.replace("-", r"\-") in section, (name, flag)
            names = ", ".join(action.option_strings).replace("-", r"\-")
            if names and action.nargs == 0:
                assert f"\\fB{names}\\fR" in section  # no value
    assert r"\fB\-\-colors, \-\-colours K\fR" in page
    assert "%(" not in page
    assert all(name.replace("-", r"\-") in page for name in orders.registry())
    assert run("man").out == page + "\n"
    macros = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert macros == {".TH", ".SH", ".SS", ".PP", ".TP", ".br", ".nf", ".fi"}


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes_every_command(run, shell):
    printed = run("completion", shell).out
    assert all(name in printed for name in COMMANDS)
    assert "colors" in printed


def test_an_unknown_shell_is_told(run):
    outcome = run("completion", "bahs")
    assert outcome.status == 2
    assert "Did you mean bash?" in outcome.err


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_completes_commands_options_and_names():
    asked = {
        "huescope an": {"analyze"},
        "huescope analyze --colo": {"--colors", "--colours"},
        "huescope analyze --order zu": {"zucconi", "zucconi-plain"},
        "huescope export --space ok": {"oklab"},
    }
    ask = "\n".join(
        f"COMP_WORDS=({typed}); COMP_CWORD={len(typed.split()) - 1}; COMPREPLY=(); "
        '_shtab_huescope; echo "${COMPREPLY[@]}"'
        for typed in asked
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", f"{script('bash')}\n{ask}"], capture_output=True, check=False
    )
    answers = [set(line.split()) for line in done.stdout.decode().splitlines()]
    assert answers == list(asked.values()), done.stderr
