"""The lazily imported functions of the engine, and what a type checker sees of them."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from huescope.ui.tasks import jobs, pipeline, steps

APP = Path(__file__).parents[3] / "app"
FUNCTIONS = [
    (each, getattr(module, name))
    for name, each in inspect.getmembers(jobs, inspect.isfunction)
    for module in (pipeline, steps)
    if each.__module__ == jobs.__name__ and hasattr(module, name)
]


@pytest.mark.parametrize(("job", "function"), FUNCTIONS)
def test_a_job_has_the_signature_of_what_it_delegates_to(job, function):
    # The context of a palette becomes a `PaletteMatching` in the worker, which loads NumPy.
    in_worker = "matching: 'PaletteMatching', dithering: 'DitheringOptions', rest_s: 'float'"
    found = str(inspect.signature(job)).replace("context: 'Context'", in_worker)
    assert found == str(inspect.signature(function))


def test_jobs_are_imported_without_the_engine():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import huescope.ui.tasks.jobs;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'cv2', 'PySide6.QtGui')))"
    )
    subprocess.run([sys.executable, "-c", code, str(APP)], check=True)
