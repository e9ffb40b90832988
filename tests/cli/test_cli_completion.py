import shutil
import subprocess
from types import SimpleNamespace

import pytest

from huescope.analysis import orders
from huescope.cli.arguments import help_lists, window
from huescope.cli.arguments.completion import SHELLS
from huescope.cli.arguments.parser import arguments_of
from huescope.cli.arguments.whole import PARSERS, choices_of
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
    for shown in (r"\-\-colors, \-\-colours K", r"\-\-bayer PIXELS", r"\-\-space {srgb,oklab,lab}"):
        assert rf"\fB{shown}\fR" in page
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


def test_shells_complete_files_where_there_are_no_choices():
    text = script("bash")
    assert "_shtab_huescope_analyze_pos_0_COMPGEN=_shtab_compgen_files" in text
    assert "_shtab_huescope_audit___output_COMPGEN=_shtab_compgen_files" in text
    for other in ("export___format", "analyze___colors", "audit___within"):
        assert f"_shtab_huescope_{other}_COMPGEN" not in text


def test_formats_to_choose_from_are_those_of_the_command():
    assert {"png", "gif"} <= set(choices_of("reduce", "format"))
    assert {"png", "css"} <= set(choices_of("export", "format"))
    assert "gif" not in choices_of("export", "format")
    assert "share" in choices_of("analyze", "order")
    assert choices_of("analyze", "colors") is None


def test_the_usual_one_of_a_list_is_told():
    entries = {name: SimpleNamespace(DESCRIPTION="It is.") for name in ("a", "bb")}
    assert list(help_lists._described(entries, "bb")) == [
        "  a   It is.", "  bb  It is. (the usual one)",
    ]  # fmt: skip
    first, second = help_lists._described({"bb": SimpleNamespace(DESCRIPTION="word " * 20)}, "")
    assert len(first) <= 88
    assert (first.index("word"), second.index("word")) == (6, 6)


def test_the_manual_has_the_description_of_each_command():
    page = manual_page()
    what = page.split(".SH DESCRIPTION\n")[1]
    assert what.startswith(window.build_parser().description.splitlines()[0].replace("-", r"\-"))
    for name, build in PARSERS.items():
        section = page.split(f'.SS "huescope {name}"')[1].split(".SS")[0]
        first = (build().description or "").split(".")[0].splitlines()[0][:20]
        assert first.replace("-", r"\-") in section
