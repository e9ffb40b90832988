"""The environment variables of the checks, and a check that runs in parallel."""

from __future__ import annotations

import sys

import pytest

import checks
from checks import beside, variables
from environment import CHECKOUT, TEST_PINS, find

ADDED = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(CHECKOUT / "app"),
    "OPENBLAS_NUM_THREADS": "1",
}


@pytest.mark.parametrize(
    "name",
    [
        *("PATH", "HOME", "LANG", "TMPDIR", "OPENBLAS_CORETYPE"),
        *("PIP_INDEX_URL", "PIP_CERT", "npm_config_registry", "NPM_CONFIG_CAFILE"),
        *("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"),
        *("http_proxy", "HTTPS_PROXY", "no_proxy"),
        *("SystemRoot", "USERPROFILE", "LOCALAPPDATA"),
    ],
)
def test_what_programs_and_package_clients_need_is_passed_on(name):
    assert variables({name: "x"}) == {name: "x", **ADDED}


@pytest.mark.parametrize(
    "name",
    [
        *("PYTHONUNBUFFERED", "PYTHONWARNINGS", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"),
        *("QT_SCALE_FACTOR", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"),
        *("HUESCOPE_TEMPLATES", "OCI_CLI_PROFILE", "AWS_CA_BUNDLE", "AWS_PROFILE"),
        *("NO_COLOR", "LC_ALL", "XDG_CONFIG_HOME", "PATH_INFO", "MY_PATH", "CI"),
    ],
)
def test_what_could_change_a_result_is_not_passed_on(name):
    assert variables({name: "x"}) == ADDED


def test_a_check_sees_nothing_else(monkeypatch, capfd):
    monkeypatch.setenv("HUESCOPE_TEMPLATES", "seen")
    monkeypatch.setenv("PIP_INDEX_URL", "passed on")
    code = "import os; print(os.environ.get('HUESCOPE_TEMPLATES'), os.environ.get('PIP_INDEX_URL'))"
    command = [sys.executable, "-c", code]
    assert checks._passes("alone", command)
    assert "None passed on" in capfd.readouterr().out
    with beside("beside", command) as passes:
        assert passes()
    assert "None passed on" in capfd.readouterr().out


def test_all_tests_run_on_all_cores_and_the_slowest_are_shown():
    environment = find(*TEST_PINS)
    command = checks._commands(environment, [])["pytest"]
    assert "--durations=20" in command
    assert any(each.startswith("--numprocesses=") for each in command)
    assert "readers" in checks._commands_beside(environment, [])


def test_all_sources_are_compiled_before_several_processes_import_them():
    commands = checks._commands(find(*TEST_PINS), [])
    assert {"app", "tests"} < set(commands["compileall"])
    assert list(commands).index("compileall") < list(commands).index("pytest")


def test_assertions_show_values_when_failed_tests_run_again():
    environment = find(*TEST_PINS)
    assert "--assert=plain" in checks._commands(environment, [])["pytest"]
    again = checks._failed_again(environment)
    assert "--last-failed" in again
    assert "--assert=plain" not in again


@pytest.mark.parametrize("is_writable", [True, False])
def test_mypy_keeps_its_cache_beside_the_packages_if_it_can(monkeypatch, is_writable):
    environment = find(*TEST_PINS)
    monkeypatch.setattr(checks.os, "access", lambda *_: is_writable)
    command = checks._commands_beside(environment, [])["mypy"]
    cache = f"--cache-dir={environment.folder / 'mypy'}"
    assert (cache in command) == is_writable


def test_chosen_tests_run_alone_in_one_process():
    environment = find(*TEST_PINS)
    command = checks._commands(environment, ["-k", "lab", "--pdb"])["pytest"]
    assert command == [str(environment.python), "-m", "pytest", "-k", "lab", "--pdb"]
    assert "readers" not in checks._commands_beside(environment, ["-k", "lab"])


@pytest.mark.parametrize(("status", "word"), [(0, "ok"), (3, "FAILED")])
def test_its_output_is_shown_at_the_end_with_its_outcome(capsys, status, word):
    code = f"import sys; print('said'); sys.exit({status})"
    with beside("it", [sys.executable, "-c", code]) as passes:
        assert capsys.readouterr().out == ""
        assert passes() == (status == 0)
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["== it", "said", f"== it: {word}", ""]


def test_an_abandoned_parallel_check_is_terminated():
    command = [sys.executable, "-c", "import time; time.sleep(1000)"]
    with pytest.raises(KeyboardInterrupt), beside("it", command):
        raise KeyboardInterrupt
