"""Files of every format, the programs that read them, and the table of what came out.

Only ``packaging/readers.py`` runs these tests: it installs the programs and says where they are.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from hostile_palettes import PALETTES, WITH_OPTIONS
from reading_back import compare_all

from huescope.palette import formats
from huescope.palette.palette import Palette

FOLDER = Path(os.environ.get("HUESCOPE_READERS", ""))
HERE = Path(__file__).parent

collect_ignore_glob = [] if FOLDER.name else ["test_*.py"]
# Behind all else: one of these programs has a module of the same name as another.
sys.path.append(str(FOLDER / "python"))


@dataclass(frozen=True)
class Case:
    """One file that was written, and what of."""

    subject: str
    palette: Palette
    options: dict[str, str]
    file: Path

    @property
    def about(self):
        """What was written, and how."""
        said = ", ".join(f"{key}={value}" for key, value in self.options.items())
        return f"{self.subject} ({said})" if said else self.subject


def pytest_addoption(parser):
    parser.addoption("--readers-table", help="write the outcome to this file")


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "reads(format, by, back): `by` reads files of `format`, and gives `back` back"
    )


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Write a format's files: every palette, and some with every value of every option."""
    known = {}

    def write(name):
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            known[name] = [_write(folder, name, *each) for each in enumerate(_asked(name))]
        return known[name]

    return write


def _asked(name):
    writer = formats.writers()[name]
    options = writer.OPTIONS if writer.FAMILY != "sheet" else ()  # those take long to draw
    others = [
        {option.name: value}
        for option in options
        for value in option.choices
        if value != option.default
    ]
    prefixed = [{"prefix": "My brand"}] if any(each.name == "prefix" for each in options) else []
    for subject, palette in PALETTES.items():
        asked = (*others, *prefixed) if subject in WITH_OPTIONS else ()
        for chosen in ({}, *asked):
            yield subject, palette, chosen


def _write(folder, name, place, asked):
    subject, palette, chosen = asked
    suffix = formats.get(name).SUFFIXES[0]
    if name == "tailwind3":  # beside no package.json, the suffix alone tells a module from a script
        suffix = ".mjs" if chosen.get("module") == "esm" else ".cjs"
    file = folder / f"{place}{suffix}"
    content = formats.write(palette, name, chosen)
    for path, data in ({"": content} if isinstance(content, bytes) else content).items():
        (file / path).parent.mkdir(parents=True, exist_ok=True)
        (file / path).write_bytes(data)
    return Case(subject, palette, formats.check(name, chosen), file)


@pytest.fixture
def cases(request, written):
    """The files of the format that the test's mark names."""
    return written(request.node.get_closest_marker("reads").args[0])


@pytest.fixture
def compare(record_property):
    """Do as `compare_all`, and let the table know of how many files."""

    def run(cases, results, faults_of):
        record_property("files", len(cases))
        compare_all(cases, results, faults_of)

    return run


@pytest.fixture(scope="session")
def node():
    """Run a script of ``node/`` on the files of some cases; it answers with a list, one for each.

    The script comes by standard input: its imports are then looked up where the packages are. What
    it answered of a file is kept for other tests.
    """
    known = {}

    def run(script, cases):
        fresh = [case for case in cases if (script, case.file) not in known]
        if fresh:
            answers = ask(script, fresh)
            known.update(
                {(script, case.file): each for case, each in zip(fresh, answers, strict=True)}
            )
        return [dict(known[script, case.file]) for case in cases]

    def ask(script, cases):
        finished = subprocess.run(
            ["node", "--input-type=module", "-", *(str(case.file) for case in cases)],
            input=(HERE / "node" / f"{script}.mjs").read_text(encoding="utf-8"),
            cwd=FOLDER,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert finished.returncode == 0, finished.stderr
        return json.loads(finished.stdout.rstrip("\n").rpartition("\n")[2])

    return run


@pytest.fixture
def tool():
    """Run a program of the system, or skip the test where it is missing."""

    def run(name, *arguments):
        if shutil.which(name) is None:
            pytest.skip(f"{name} is not installed")
        finished = subprocess.run(
            [name, *map(str, arguments)],
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert finished.returncode == 0, finished.stderr
        return finished.stdout

    return run


# The table -----------------------------------------------------------------------------------

_OUTCOMES = pytest.StashKey[dict]()
_HEAD = """\
# What other programs read of Huescope's files

Written by `python3 packaging/readers.py --table`. Each file of a format holds one of the palettes
of `hostile_palettes.py` (plain, nasty names, words of languages, one, two and 256 swatches, groups,
colours beyond sRGB and transparent ones, none at all), several with every value of every option. A
program reads all of them, and the test compares what it gives back with the palette.

| Format | Read by | Version | Gives back | Files | Result |
| --- | --- | --- | --- | --- | --- |
"""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    outcomes = item.session.stash.setdefault(_OUTCOMES, {})
    for mark in item.iter_markers("reads"):
        key = (*mark.args, mark.kwargs["by"], mark.kwargs["back"])
        if report.when == "call" or report.outcome != "passed":
            files = dict(report.user_properties).get("files", 1)
            outcomes.setdefault(key, []).append((report.outcome, files, _reason(report)))
    return report


def _reason(report):
    return report.longrepr[2].removeprefix("Skipped: ") if report.outcome == "skipped" else ""


def pytest_sessionfinish(session):
    path = session.config.getoption("readers_table")
    if path:
        rows = sorted(
            session.stash.get(_OUTCOMES, {}).items(),
            key=lambda row: (formats.get(row[0][0]).LABEL.lower(), row[0]),
        )
        text = _HEAD + "".join(_row(*row) for row in rows) + _REAL_HEAD + "".join(_real_rows())
        Path(path).write_text(text, encoding="utf-8")


_REAL = HERE.parents[0] / "data" / "palettes"
_REAL_HEAD = """
# What Huescope reads of real files

Each file is as its authors published it (`tests/data/palettes/CREDITS.md`); expected are the names
and colours that independent readers found in it (`expected.tsv` there).

Format | File | Colours | Result
--- | --- | --- | ---
"""


def _real_rows():
    expected = {}
    with (_REAL / "expected.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            expected.setdefault(row["file"], []).append(row)
    rows = []
    for name, lines in expected.items():
        data = (_REAL / name).read_bytes()
        label = next(
            each.LABEL for each in formats.readers().values() if each.recognizes(data, name)
        )
        swatches = formats.read(data, name).swatches
        found = [(one.group, one.kind, one.hex if row["hex"] else "")
                 for one, row in zip(swatches, lines, strict=False)]  # fmt: skip
        right = len(swatches) == len(lines) and found == [
            (row["group"], row["kind"], row["hex"]) for row in lines
        ]
        file = name.replace("__", ": ")
        rows.append(f"{label} | {file} | {len(swatches)} | {'right' if right else 'WRONG'}\n")
    return sorted(rows, key=str.lower)


def _row(key, outcomes):
    name, by, back = key
    counted = Counter(outcome for outcome, _, _ in outcomes)
    if counted["failed"]:
        result = "FAILED"
    elif counted["skipped"]:
        result = next(reason for _, _, reason in outcomes if reason)
    else:
        result = "right"
    files = max(files for _, files, _ in outcomes)
    label = formats.get(name).LABEL
    return f"| {label} | {by} | {_version(by)} | {back} | {files} | {result} |\n"


def _version(program):
    lock = json.loads((HERE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    entry = lock.get(f"node_modules/{program}") or {}
    pins = dict(
        line.split("==")
        for file in (HERE / "pins.txt", HERE.parents[1] / "packaging" / "pins-test.txt")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "==" in line
    )
    return entry.get("version") or pins.get(program, "")
