"""Syntax allow-list of templates, and instrumentation that counts loops and growing values.

The names of the filters inserted here contain a space, so that no template can call them itself.
"""

from __future__ import annotations

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.visitor import NodeTransformer

COUNTED, FLAT, JOINED, SLICED = " counted", " flat", " joined", " sliced"

_TURN = 100  # the cost of a loop iteration, in characters
_NODES = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign,
    nodes.AssignBlock, nodes.NSRef, nodes.Name, nodes.Const, nodes.List, nodes.Tuple,
    nodes.CondExpr, nodes.Filter, nodes.Test, nodes.Call, nodes.Keyword, nodes.Getattr,
    nodes.Getitem, nodes.Slice, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
    nodes.Neg, nodes.Pos, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod,
    nodes.Concat,
)  # fmt: skip


class Guarding(NodeTransformer):
    """Rejects statements that are not allowed, and inserts the counting filters."""

    def guarded(self, tree: nodes.Template) -> nodes.Template:
        """Check and instrument a template."""
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _NODES):
                raise TemplateSyntaxError(
                    f"templates of Huescope do not have “{type(node).__name__.lower()}”",
                    node.lineno,
                )
        guarded: nodes.Template = self.visit(tree)
        return guarded

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's name
        """Count each iteration; recursive loops are not allowed."""
        if node.recursive:
            raise TemplateSyntaxError("loops may not be recursive", node.lineno)
        plain = sum(len(data.data) for data in node.find_all(nodes.TemplateData))
        self.generic_visit(node)
        node.iter = _filter(node.iter, COUNTED, nodes.Const(_TURN + plain))
        return node

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.CondExpr:  # noqa: N802
        """Make a missing “else” an empty text."""
        self.generic_visit(node)
        if node.expr2 is None:
            node.expr2 = nodes.Const("")  # as in {{ "," if not loop.last }}
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802
        """Count the result of `~`."""
        self.generic_visit(node)
        return _filter(nodes.List(node.nodes, lineno=node.lineno), JOINED)

    def visit_List(self, node: nodes.List) -> nodes.Filter:  # noqa: N802
        """Forbid nested lists, which could grow without bounds."""
        self.generic_visit(node)
        return _filter(node, FLAT)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Expr:  # noqa: N802
        """Forbid nested tuples, but allow tuples of names that are assigned to."""
        self.generic_visit(node)
        return node if node.ctx == "store" else _filter(node, FLAT)

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Expr:  # noqa: N802
        """Count slices."""
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        ends = (node.arg.start, node.arg.stop, node.arg.step)
        return _filter(node.node, SLICED, *(end or nodes.Const(None) for end in ends))


def _filter(node: nodes.Node, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(arguments), [], None, None, lineno=node.lineno)
