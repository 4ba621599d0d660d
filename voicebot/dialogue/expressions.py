"""Conditions and values as a small tree, resolved at load and evaluated in microseconds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct

Value: TypeAlias = str | int | float | bool | None
Record: TypeAlias = dict[str, Value]
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]


class Scope(Protocol):
    """Where an expression finds its names; an unknown one is None."""

    def value(self, name: str) -> Value | Record:
        """The value of a variable, slot or fact."""

    def function(self, name: str, arguments: Mapping[str, Value]) -> Value:
        """The value of a listed function."""


class Constant(Struct, frozen=True, tag="constant"):
    """A value that is what it says: a number, a text, an enum's word."""

    value: Value

    def read(self, _: Scope) -> Value:
        """The value itself."""
        return self.value

    def names(self) -> frozenset[str]:
        """None."""
        return frozenset()


class Name(Struct, frozen=True, tag="name"):
    """A variable, slot or fact of the conversation; `field` reaches into a service's outputs."""

    name: str
    field: str | None = None

    def read(self, scope: Scope) -> Value:
        """What the scope has under the name; None where it has nothing."""
        found = scope.value(self.name)
        if isinstance(found, dict):
            return bool(found) if self.field is None else found.get(self.field)
        return found if self.field is None else None

    def names(self) -> frozenset[str]:
        """The name."""
        return frozenset({self.name})


class Not(Struct, frozen=True, tag="not"):
    """True where the operand is not."""

    operand: Expression

    def read(self, scope: Scope) -> bool:
        """Whether the operand is false."""
        return not self.operand.read(scope)

    def names(self) -> frozenset[str]:
        """The operand's names."""
        return self.operand.names()


class All(Struct, frozen=True, tag="and"):
    """True where every operand is."""

    operands: tuple[Expression, ...]

    def read(self, scope: Scope) -> bool:
        """Whether every operand is true."""
        return all(each.read(scope) for each in self.operands)

    def names(self) -> frozenset[str]:
        """The operands' names."""
        return frozenset().union(*(each.names() for each in self.operands))


class Either(Struct, frozen=True, tag="or"):
    """True where any operand is."""

    operands: tuple[Expression, ...]

    def read(self, scope: Scope) -> bool:
        """Whether any operand is true."""
        return any(each.read(scope) for each in self.operands)

    def names(self) -> frozenset[str]:
        """The operands' names."""
        return frozenset().union(*(each.names() for each in self.operands))


class Compare(Struct, frozen=True, tag="compare"):
    """Two values held against each other; what cannot be ordered is false, never an error."""

    left: Expression
    comparison: Comparison
    right: Expression

    def read(self, scope: Scope) -> bool:
        """Whether the comparison holds."""
        return _compare(self.left.read(scope), self.comparison, self.right.read(scope))

    def names(self) -> frozenset[str]:
        """The names on both sides."""
        return self.left.names() | self.right.names()


class Member(Struct, frozen=True, tag="in"):
    """True where the item is among the members."""

    item: Expression
    members: tuple[Expression, ...]

    def read(self, scope: Scope) -> bool:
        """Whether the item is among the members."""
        item = self.item.read(scope)
        return any(each.read(scope) == item for each in self.members)

    def names(self) -> frozenset[str]:
        """The names of the item and the members."""
        return self.item.names().union(*(each.names() for each in self.members))


class Function(Struct, frozen=True, tag="function"):
    """One of the listed functions: `open(queue)`, `contacts_on_topic(days=7)`, `known(slot)`."""

    name: str
    arguments: dict[str, Value]

    def read(self, scope: Scope) -> Value:
        """The function's value in the scope."""
        return scope.function(self.name, self.arguments)

    def names(self) -> frozenset[str]:
        """None: a function's arguments are words."""
        return frozenset()


Expression = Constant | Name | Not | All | Either | Compare | Member | Function


def evaluate(expression: Expression, scope: Scope) -> Value:
    """The value of an expression in a scope; total: it never raises."""
    return expression.read(scope)


def holds(expression: Expression, scope: Scope) -> bool:
    """Whether a condition is true in a scope."""
    return bool(expression.read(scope))


def names(expression: Expression) -> frozenset[str]:
    """Every name an expression reads."""
    return expression.names()


def _compare(left: Value, comparison: Comparison, right: Value) -> bool:
    """Equality between anything; order between two numbers or two texts (dates and times are texts that sort)."""
    if comparison == "==":
        return left == right
    if comparison == "!=":
        return left != right
    if isinstance(left, str) and isinstance(right, str):
        return _ordered(comparison, (left > right) - (left < right))
    if isinstance(left, int | float) and isinstance(right, int | float):
        return _ordered(comparison, (left > right) - (left < right))
    return False


def _ordered(comparison: Comparison, sign: int) -> bool:
    match comparison:
        case "<":
            return sign < 0
        case "<=":
            return sign <= 0
        case ">":
            return sign > 0
        case _:
            return sign >= 0
