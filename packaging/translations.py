"""Update the files of translations from the source, and compile them.

    python packaging/translations.py          update resources/translations/*.ts, make *.qm
    python packaging/translations.py --check  fail if a text is not in them, or one is forgotten

docs/translation.md tells how a language is added. A text is found by `lupdate` where it is a
literal given to `tr`, `tr_plural`, `marked` or `marked_plural`. Both tools come with PySide6, so
this runs in the environment of the checks.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

from text_rules import faults, placeholders

CHECKOUT = Path(__file__).resolve().parents[1]
SOURCES = CHECKOUT / "app" / "huescope"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "ja")
_ALIASES = "tr+=marked,tr+=tr_plural,tr+=marked_plural"
_NEW = '<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en"></TS>\n'
_MESSAGE = re.compile(r" {4}<message.*?</message>\n", re.DOTALL)
_SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
_LOCATION = re.compile(r' {8}<location filename="(.*?)" line="\d+"/>\n')


def main() -> int:
    """Do what the arguments ask for; return 0 if nothing is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, but tell")
    if parser.parse_args().check:
        return check()
    update(TRANSLATIONS)
    for language in LANGUAGES:
        compile_to(TRANSLATIONS / f"{language}.qm", TRANSLATIONS / f"{language}.ts")
    for language in LANGUAGES:
        print(f"{language}: {progress(TRANSLATIONS / f'{language}.ts')}")
    return 0


def check() -> int:
    """Tell which texts are forgotten, or not in the files, and which files are not compiled."""
    problems = [
        f"{file.relative_to(CHECKOUT)}:{fault}"
        for file in _sources()
        for fault in faults(file, is_window="ui" in file.parts)
    ]
    with tempfile.TemporaryDirectory(dir=TRANSLATIONS.parent) as folder:
        fresh = Path(folder)
        for language in LANGUAGES:
            shutil.copy(TRANSLATIONS / f"{language}.ts", fresh)
        update(fresh)
        for language in LANGUAGES:
            problems += _differences(language, fresh)
    for problem in problems:
        print(problem)
    if problems:
        print("Mend these, and run: python packaging/translations.py")
    return 1 if problems else 0


def _differences(language: str, fresh: Path) -> list[str]:
    """Compare the files of a language with those that were made anew."""
    file, compiled = TRANSLATIONS / f"{language}.ts", TRANSLATIONS / f"{language}.qm"
    kept, found = file.read_text("utf-8"), (fresh / file.name).read_text("utf-8")
    before, now = set(_SOURCE.findall(kept)), set(_SOURCE.findall(found))
    problems = [f"{file.name} lacks: {text}" for text in sorted(now - before)]
    problems += [f"{file.name} has what is not said: {text}" for text in sorted(before - now)]
    if kept != found and not problems:
        problems.append(f"{file.name} is not as lupdate writes it")
    problems += [f"{file.name}: {fault}" for fault in wrong_placeholders(kept)]
    compile_to(fresh / compiled.name, file)
    if not compiled.exists() or compiled.read_bytes() != (fresh / compiled.name).read_bytes():
        problems.append(f"{compiled.name} is not made from {file.name}")
    return problems


def wrong_placeholders(text: str) -> list[str]:
    """Find translations whose names in braces are not those of their source.

    Parameters
    ----------
    text : str
        A file of translations.
    """
    wrong = []
    for message in ET.fromstring(text).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or "{" not in source:
            continue
        asked = placeholders(source)
        forms = [form.text or "" for form in translation.iter("numerusform")]
        allowed = asked | {"n"} | placeholders(message.findtext("comment", "")) if forms else asked
        for said in forms or [translation.text or ""]:
            try:
                named = placeholders(said)
            except ValueError:
                named = {"a single brace"}
            # One form of a plural may say less: "no pictures", "one picture".
            if not named <= allowed or (not forms and named != asked):
                wrong.append(f"{source!r} becomes {said!r}")
    return wrong


def _sources() -> list[Path]:
    return sorted(SOURCES.rglob("*.py"))


def update(folder: Path) -> None:
    """Let `lupdate` bring the files of a folder up to date, and put their texts in order.

    Texts stand by the file where they are said first, without line numbers, so that they change
    only where a text does.
    """
    with tempfile.TemporaryDirectory() as temporary:
        listed = Path(temporary) / "sources.lst"
        listed.write_text("\n".join(map(str, _sources())), "utf-8")
        files = [folder / f"{language}.ts" for language in LANGUAGES]
        for file in files:
            if not file.exists():
                file.write_text(_NEW.format(file.stem), "utf-8")
        options = ["-tr-function-alias", _ALIASES, "-locations", "absolute", "-no-obsolete"]
        # All at once, as the sources are read in each call.
        _run("lupdate", f"@{listed}", *options, "-silent", "-ts", *map(str, files))
        for file in files:
            file.write_text(_in_order(file.read_text("utf-8")), "utf-8")


def _in_order(text: str) -> str:
    """Sort the messages of a file by where they are said, and take line numbers from them."""
    messages = _MESSAGE.findall(text)
    start, end = text.index(messages[0]), text.rindex(messages[-1]) + len(messages[-1])
    return text[:start] + "".join(sorted(map(_placed, messages), key=_place)) + text[end:]


def _placed(message: str) -> str:
    files = sorted({_inside(name) for name in _LOCATION.findall(message)})
    lines = "".join(f'        <location filename="{name}"/>\n' for name in files)
    head, rest = _LOCATION.sub("", message).split("\n", 1)
    return f"{head}\n{lines}{rest}"


def _inside(name: str) -> str:
    return "../../app/huescope" + name.rpartition("app/huescope")[2]


def _place(message: str) -> tuple[str, str]:
    location = re.search(r'filename="(.*?)"', message)
    source = _SOURCE.search(message)
    return location[1] if location else "", source[1] if source else ""


def compile_to(target: Path, file: Path) -> None:
    """Make a file that Qt reads; texts that are not translated stay English."""
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))


def progress(file: Path) -> str:
    """Tell how much of a file is translated."""
    text = file.read_text("utf-8")
    every, unfinished = text.count("<message"), text.count('type="unfinished"')
    return f"{every - unfinished} of {every} texts"


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    path = Path(PySide6.__file__).parent / tool
    program = path.with_suffix(".exe") if sys.platform == "win32" else path
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
