"""Conditions and values as a small tree, resolved at load and evaluated in microseconds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct

Value: TypeAlias = str | int | float | bool | None
Record: TypeAlias = dict[str, Value]
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]


class Constant(Struct, frozen=True, tag="constant"):
    """A value that is what it says: a number, a text, an enum's word."""

    value: Value


class Name(Struct, frozen=True, tag="name"):
    """A variable, slot or fact of the conversation; `field` reaches into a service's outputs."""

    name: str
    field: str | None = None


class Not(Struct, frozen=True, tag="not"):
    """True where the operand is not."""

    operand: Expression


class All(Struct, frozen=True, tag="and"):
    """True where every operand is."""

    operands: tuple[Expression, ...]


class Either(Struct, frozen=True, tag="or"):
    """True where any operand is."""

    operands: tuple[Expression, ...]


class Compare(Struct, frozen=True, tag="compare"):
    """Two values held against each other; what cannot be ordered is false, never an error."""

    left: Expression
    comparison: Comparison
    right: Expression


class Member(Struct, frozen=True, tag="in"):
    """True where the item is among the members."""

    item: Expression
    members: tuple[Expression, ...]


class Function(Struct, frozen=True, tag="function"):
    """One of the listed functions: `open(queue)`, `contacts_on_topic(days=7)`, `known(slot)`."""

    name: str
    arguments: dict[str, Value]


Expression = Constant | Name | Not | All | Either | Compare | Member | Function


class Scope(Protocol):
    """Where an expression finds its names; an unknown one is None."""

    def value(self, name: str) -> Value | Record:
        """The value of a variable, slot or fact."""

    def function(self, name: str, arguments: Mapping[str, Value]) -> Value:
        """The value of a listed function."""


def evaluate(expression: Expression, scope: Scope) -> Value:
    """The value of an expression in a scope; total: it never raises."""
    match expression:
        case Constant(value):
            return value
        case Name(name, field):
            return _lookup(scope.value(name), field)
        case Function(name, arguments):
            return scope.function(name, arguments)
        case _:
            return holds(expression, scope)


def holds(expression: Expression, scope: Scope) -> bool:
    """Whether a condition is true in a scope."""
    match expression:
        case Not(operand):
            return not holds(operand, scope)
        case All(operands):
            return all(holds(each, scope) for each in operands)
        case Either(operands):
            return any(holds(each, scope) for each in operands)
        case Compare(left, comparison, right):
            return _compare(evaluate(left, scope), comparison, evaluate(right, scope))
        case Member(item, members):
            return evaluate(item, scope) in [evaluate(each, scope) for each in members]
        case _:
            return bool(evaluate(expression, scope))


def names(expression: Expression) -> frozenset[str]:
    """Every name an expression reads."""
    match expression:
        case Name(name):
            return frozenset({name})
        case Not(operand):
            return names(operand)
        case All(operands) | Either(operands):
            return frozenset().union(*map(names, operands))
        case Compare(left, _, right):
            return names(left) | names(right)
        case Member(item, members):
            return names(item).union(*map(names, members))
        case _:
            return frozenset()


def _lookup(found: Value | Record, field: str | None) -> Value:
    if isinstance(found, dict):
        return found.get(field) if field is not None else bool(found)
    return found if field is None else None


def _compare(left: Value, comparison: Comparison, right: Value) -> bool:
    """Equality between anything; order between two numbers or two texts (dates and times are texts that sort)."""
    if comparison in ("==", "!="):
        return (left == right) == (comparison == "==")
    if isinstance(left, str) and isinstance(right, str):
        return _ordered(comparison, (left > right) - (left < right))
    if isinstance(left, int | float) and isinstance(right, int | float):
        return _ordered(comparison, (left > right) - (left < right))
    return False


def _ordered(comparison: Comparison, sign: int) -> bool:
    return {"<": sign < 0, "<=": sign <= 0, ">": sign > 0, ">=": sign >= 0}.get(comparison, False)
