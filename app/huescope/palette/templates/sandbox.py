"""Sandbox for templates: no access outside the palette, and limits on time, memory and output.

A template may come from anywhere. So only a few statements (`huescope.palette.templates.guard`),
filters (`.filters`) and values (`.context`) are allowed. Loop iterations and characters produced
are counted, and the time is limited; what cannot be counted (recursion, powers, nested lists) is
not available.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, pass_context
from jinja2.exceptions import TemplateError, TemplateSyntaxError
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from huescope.errors import TemplateFault
from huescope.palette.templates.budget import Budget, Refused
from huescope.palette.templates.context import FIELDS, palette_view
from huescope.palette.templates.filters import MOST_NUMBER, Filters, number_of, text_of
from huescope.palette.templates.guard import Guarding

if TYPE_CHECKING:
    from types import TracebackType

    from jinja2.runtime import Context

    from huescope.palette.palette import Palette

MOST_OUTPUT = 4_000_000
"""Maximum number of characters that a template may produce."""

_MOST_WORK = 20_000_000
_MOST_SECONDS = 10.0
_MOST_RANGE = 10_000
_OWN_NAME = re.compile(r"^[\w.<>]+\(\) ")
_LOOP = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem",
         "nextitem", "cycle")  # fmt: skip
_TESTS = ("defined", "undefined", "none", "string", "number", "in", "eq", "equalto", "ne", "lt",
          "le", "gt", "ge", "true", "false")  # fmt: skip


def render(source: str, subject: str, palette: Palette) -> str:
    """Render a template.

    Parameters
    ----------
    source : str
        The template. Its length limits the time that parsing takes.
    subject : str
        The file's name, for errors.
    palette : Palette
        The palette to render.

    Returns
    -------
    str
        At most `MOST_OUTPUT` characters.

    Raises
    ------
    TemplateFault
        If it is not valid Jinja, or uses what is not allowed, or too much; says in which line.
    """
    budget = Budget(_MOST_WORK, _MOST_SECONDS)
    environment = _Sandbox(budget)
    try:
        tree = Guarding().guarded(environment.parse(source))
        code = environment.compile(tree, subject, subject)
        template = environment.template_class.from_code(environment, code, environment.globals)
        view = palette_view(palette)
        pieces, length = [], 0
        for piece in template.generate(
            palette=view, swatches=view.swatches, groups=view.groups
        ):  # fmt: skip
            budget.spend(1)
            length += len(piece)
            if length > MOST_OUTPUT:
                raise Refused(f"it writes more than {MOST_OUTPUT:,} characters")  # noqa: TRY301
            pieces.append(piece)
    except TemplateSyntaxError as error:
        raise _fault(subject, error.lineno, error.message or "") from error
    except (RecursionError, SyntaxError, MemoryError) as error:
        raise TemplateFault(subject, "it is nested too deeply") from error
    except (Refused, TemplateError, ArithmeticError, ValueError, TypeError) as error:
        line = _line_of(error.__traceback__, subject)
        # Python begins with the name of one of Huescope's own functions.
        raise _fault(subject, line, _OWN_NAME.sub("it ", str(error))) from error
    return "".join(pieces)


def _fault(subject: str, line: int | None, reason: str) -> TemplateFault:
    where = f"in line {line}, " if line else ""
    return TemplateFault(subject, where + reason.strip().rstrip("."))


def _line_of(traceback: TracebackType | None, subject: str) -> int | None:
    """Find the current line of the template in a traceback, to which Jinja adds template lines."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == subject:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


class _Sandbox(ImmutableSandboxedEnvironment):
    """A Jinja environment with only the listed features."""

    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])

    def __init__(self, budget: Budget) -> None:
        super().__init__(
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            # With a context it is called for each value, and constants are not folded.
            finalize=pass_context(lambda _context, value: self._made(text_of(value))),
            cache_size=0,
        )
        self._budget = budget
        self.filters = Filters(budget, self.getattr).by_name
        self.tests = {
            **{name: self.tests[name] for name in _TESTS},
            # Jinja's own would also format a text such as "%999999999d".
            "even": lambda value: number_of(value) % 2 == 0,
            "odd": lambda value: number_of(value) % 2 == 1,
            "divisibleby": lambda value, by: number_of(value) % number_of(by) == 0,
        }
        self.globals = {"range": self._range, "namespace": Namespace}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as Jinja has it
        if attribute in FIELDS.get(type(obj), ()):
            return getattr(obj, attribute)
        if isinstance(obj, LoopContext) and attribute in _LOOP:
            return getattr(obj, attribute)
        if isinstance(obj, Namespace) and not attribute.startswith("_"):
            return getattr(obj, attribute, self.undefined(obj=obj, name=attribute))
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as Jinja has it
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if not isinstance(obj, (str, tuple, list)) or not isinstance(argument, int):
            raise Refused("only lists and texts have places")
        if not -len(obj) <= argument < len(obj):
            raise Refused(f"there is no place {argument} among {len(obj)}")
        return obj[argument]

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 - as Jinja has it
        is_cycle = isinstance(getattr(obj, "__self__", None), LoopContext)
        return obj in (self._range, Namespace) or is_cycle

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        self._budget.spend(1)
        if isinstance(obj, Undefined):
            obj()  # says what there is not
        if not self.is_safe_callable(obj):
            raise Refused("only range, namespace and loop.cycle can be called; use a filter")
        return context.call(obj, *args, **kwargs)

    def call_binop(self, _context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        for side in (left, right):
            if isinstance(side, Undefined):
                str(side)  # says what there is not
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            self._budget.spend(len(left) + len(right))
            return left + right
        if operator == "+" and isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
            self._budget.spend(len(left) + len(right))
            return [*left, *right]
        if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
            raise Refused(f"“{operator}” is for numbers; join texts with ~")
        result = self.binop_table[operator](left, right)
        if abs(result) > MOST_NUMBER:
            raise Refused("a number becomes too large")
        return result

    def _range(self, *limits: int) -> range:
        if not all(isinstance(limit, int) and abs(limit) <= MOST_NUMBER for limit in limits):
            raise Refused("range takes whole numbers")
        numbers = range(*limits)
        if len(numbers) > _MOST_RANGE:
            raise Refused(f"range goes over {_MOST_RANGE:,} numbers")
        return numbers

    def _made(self, text: str) -> str:
        self._budget.spend(len(text))
        return text
