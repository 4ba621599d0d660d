"""Conditions and values: a small part of Jinja2's expressions, every name resolved at load.

In plain Jinja2 a misspelt name is silently nothing, so a condition on it is silently false; here it is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.parser import Parser

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.names import Names
from voicebot.authoring.nodes import Text
from voicebot.authoring.values import FUNCTION_TYPES, FUNCTIONS, NUMBER, RECORD, TEXT, Parameter, Type
from voicebot.dialogue.expressions import (
    All,
    Compare,
    Comparison,
    Constant,
    Either,
    Expression,
    Function,
    Member,
    Name,
    Not,
    Value,
)

_OPERATORS: dict[str, Comparison] = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_SINGLE = re.compile(r"(?<![=!<>])=(?!=)")
_REFERENCE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?")
_ALLOWED = "names, numbers, quoted texts, ==, !=, <, <=, >, >=, in [a, b], and, or, not"
Typed = tuple[Expression, Type]


class _UnclearError(Exception):
    """What cannot be resolved, in words for the author."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(autoescape=False)


def compile_condition(written: Text, names: Names, findings: Findings) -> Expression | None:
    """The condition; None where it cannot be read, after saying why."""
    typed = _compile(written, names, findings, None, free=False)
    return typed[0] if typed else None


def compile_value(
    written: Text, names: Names, findings: Findings, expected: Type | None = None, *, free: bool = False
) -> Typed | None:
    """A value and its type; `free` lets words that are no name stand for themselves."""
    if free and written.style != "plain" and not _REFERENCE.fullmatch(written.value.strip()):
        return Constant(written.value.strip()), TEXT
    return _compile(written, names, findings, expected, free=free)


def parse(source: str) -> nodes.Expr:
    """The syntax tree of an expression; raises `TemplateSyntaxError`."""
    parser = Parser(_environment(), source, state="variable")
    tree = parser.parse_expression()
    if not parser.stream.eos:
        raise TemplateSyntaxError("something is left over at the end", 1)
    assert isinstance(tree, nodes.Expr)
    return tree


def _compile(written: Text, names: Names, findings: Findings, expected: Type | None, *, free: bool) -> Typed | None:
    try:
        return _Reader(names, free=free).read(parse(" ".join(written.value.split())), expected)
    except TemplateSyntaxError as error:
        if free:
            return Constant(" ".join(written.value.split())), TEXT
        hint = "`==` compares" if _SINGLE.search(written.value) else _ALLOWED
        findings.add("VB205", written.place, f"the condition cannot be read: {error.message}", hint)
    except RecursionError:
        findings.add("VB205", written.place, "the condition is nested too deeply", "split it over several steps")
    except _UnclearError as unclear:
        findings.add(unclear.code, written.place, unclear.message, unclear.hint)
    return None


class _Reader:
    """Turns a syntax tree into an expression, bottom up, with the type of each part."""

    def __init__(self, names: Names, *, free: bool) -> None:
        self.names = names
        self.free = free

    def read(self, node: nodes.Node, expected: Type | None = None) -> Typed:
        match node:
            case nodes.Const():
                return _constant(node.value)
            case nodes.Neg(node=nodes.Const(value=int() | float() as number)):
                return Constant(-number), NUMBER
            case nodes.Name():
                return self._name(node.name, expected)
            case nodes.Getattr(node=nodes.Name(name=name), attr=field):
                return self._field(name, field)
            case nodes.Not():
                return Not(self.read(node.node)[0]), Type("boolean")
            case nodes.And() | nodes.Or():
                return self._joined(node), Type("boolean")
            case nodes.Compare():
                return self._compared(node), Type("boolean")
            case nodes.Call(node=nodes.Name(name=name)):
                return self._function(name, node)
            case _:
                raise _UnclearError("VB205", f"`{type(node).__name__.lower()}` is more than a condition may do")

    def _name(self, name: str, expected: Type | None) -> Typed:
        words = expected.words if expected is not None else {}
        if expected is not None and name in words:
            return Constant(words[name]), expected
        if name in self.names.known():
            return Name(name), self.names.plain.get(name, RECORD)
        if self.free:
            return Constant(name), TEXT
        if words:
            raise _missing(name, f"`{name}` is none of the values here", words)
        raise _missing(name, f"there is no variable, slot or fact `{name}`", self.names.known())

    def _field(self, name: str, field: str) -> Typed:
        record = self.names.records.get(name)
        if record is None:
            raise _missing(name, f"no service's answer is called `{name}`", self.names.records)
        if field not in record:
            raise _missing(field, f"`{name}` has no output `{field}`", record)
        return Name(name, field), record[field]

    def _joined(self, node: nodes.And | nodes.Or) -> Expression:
        kind: type[All | Either] = All if isinstance(node, nodes.And) else Either
        operands: list[Expression] = []
        for side in (node.left, node.right):
            operand = self.read(side)[0]
            operands.extend(operand.operands if isinstance(operand, kind) else (operand,))
        return kind(tuple(operands))

    def _compared(self, node: nodes.Compare) -> Expression:
        if len(node.ops) != 1:
            raise _UnclearError("VB205", "one comparison at a time; join two with `and`")
        operator, right = node.ops[0].op, node.ops[0].expr
        if operator in ("in", "notin"):
            member = self._member(node.expr, right)
            return member if operator == "in" else Not(member)
        first, second = self._both(node.expr, right)
        _comparable(first, second)
        return Compare(first[0], _OPERATORS[operator], second[0])

    def _member(self, item: nodes.Node, members: nodes.Node) -> Member:
        if not isinstance(members, nodes.List | nodes.Tuple):
            raise _UnclearError("VB205", "after `in` comes a list", "write it as `x in [a, b]`")
        left = self.read(item)
        read = [self.read(each, left[1]) for each in members.items]
        for other in read:
            _comparable(left, other)
        return Member(left[0], tuple(expression for expression, _ in read))

    def _both(self, left: nodes.Node, right: nodes.Node) -> tuple[Typed, Typed]:
        """Two sides; the one that is a choice tells what a bare word on the other side means."""
        if isinstance(left, nodes.Name) and left.name not in self.names.known():
            second = self.read(right)
            return self.read(left, second[1]), second
        first = self.read(left)
        return first, self.read(right, first[1])

    def _function(self, name: str, node: nodes.Call) -> Typed:
        if name not in FUNCTIONS:
            raise _missing(name, f"there is no function `{name}`", FUNCTIONS)
        parameters = FUNCTIONS[name]
        given: dict[str, nodes.Node] = dict(zip((each.name for each in parameters), node.args, strict=False))
        given |= {each.key: each.value for each in node.kwargs}
        wanted = [each.name for each in parameters]
        if set(given) - set(wanted) or len(node.args) > len(wanted):
            raise _UnclearError("VB205", f"`{name}` takes {', '.join(wanted)}, nothing else")
        read = {each.name: self._argument(name, each, given.get(each.name)) for each in parameters}
        return Function(name, read), FUNCTION_TYPES[name]

    def _argument(self, function: str, parameter: Parameter, node: nodes.Node | None) -> Value:
        match node:
            case None if parameter.default is not None:
                return parameter.default
            case nodes.Const(value=int() as number) if parameter.sort == "number" and type(number) is int:
                return number
            case nodes.Name() if parameter.sort != "number":
                return self._named(parameter.sort, node.name)
            case _:
                what = "a whole number" if parameter.sort == "number" else f"a {parameter.sort}'s name"
                raise _UnclearError("VB205", f"`{function}` wants {what} for `{parameter.name}`")

    def _named(self, sort: Literal["queue", "slot"], name: str) -> str:
        known = self.names.queues if sort == "queue" else tuple(self.names.slots)
        if name not in known:
            raise _missing(name, f"there is no {sort} `{name}`", known)
        return name


def _constant(value: object) -> Typed:
    if isinstance(value, bool):
        return Constant(value), Type("boolean")
    if isinstance(value, int | float):
        return Constant(value), NUMBER
    if isinstance(value, str):
        return Constant(value), TEXT
    raise _UnclearError("VB205", "`none` is no value; ask `known(slot)` instead")


def _missing(name: str, message: str, known: Iterable[str]) -> _UnclearError:
    return _UnclearError("VB204", message, did_you_mean(name, known))


def _comparable(left: Typed, right: Typed) -> None:
    one, other = left[1].category, right[1].category
    if "record" in (one, other):
        raise _UnclearError("VB207", "a service's answer is compared by one of its outputs", "write `order.status`")
    if one != other and {one, other} != {"text", "choice"}:
        raise _UnclearError("VB207", f"a {one} is compared with a {other}")
    _possible(left, right[1])
    _possible(right, left[1])


def _possible(value: Typed, against: Type) -> None:
    """A quoted text that is held against a choice is one of the choice's words."""
    expression, kind = value
    if isinstance(expression, Constant) and kind is TEXT and against.words:
        word = str(expression.value)
        if word not in against.words:
            raise _UnclearError("VB206", f"it is never `{word}`", did_you_mean(word, against.words))
