"""Conditions: total, typed comparisons."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    Record,
    Value,
    evaluate,
    holds,
    names,
)


class Facts:
    """A scope of three names and one function."""

    def value(self, name: str) -> Value | Record:
        known: dict[str, Value | Record] = {"days": 3, "eta": "2026-11-23", "order": {"status": "late", "days": 2}}
        return known.get(name)

    def function(self, name: str, arguments: Mapping[str, Value]) -> Value:
        return name == "open" and arguments == {"queue": "orders"}


DAYS = Name("days")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Compare(DAYS, ">", Constant(2)), True),
        (Compare(DAYS, ">=", Constant(3)), True),
        (Compare(DAYS, "<", Constant(3)), False),
        (Compare(DAYS, "!=", Constant(3)), False),
        (Compare(DAYS, "==", Constant(3.0)), True),
        (Compare(Name("eta"), "<=", Constant("2026-11-23")), True),
        (Compare(Name("order", "status"), "==", Constant("late")), True),
        (Compare(Name("order", "nothing"), ">", Constant(1)), False),
        (Compare(DAYS, ">", Constant("2")), False),
        (Member(Name("order", "status"), (Constant("late"), Constant("lost"))), True),
        (Not(Name("missing")), True),
        (All((Name("days"), Name("order"))), True),
        (Either((Name("missing"), Function("open", {"queue": "orders"}))), True),
        (Name("eta", "field"), False),
    ],
)
def test_holds(expression: Expression, expected: bool) -> None:
    assert holds(expression, Facts()) is expected


def test_names_are_all_that_an_expression_reads() -> None:
    tree = All((Not(Name("a")), Either((Compare(Name("b"), "<", Name("c")), Member(Name("d"), (Name("e"),))))))
    assert names(tree) == frozenset("abcde")


values = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5))
leaves: st.SearchStrategy[Expression] = st.one_of(
    values.map(Constant), st.sampled_from([Name("days"), Name("order", "days"), Name("gone")])
)


@given(leaves, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), leaves)
def test_any_comparison_has_an_answer(left: Expression, comparison: Comparison, right: Expression) -> None:
    tree = Compare(left, comparison, right)
    assert evaluate(tree, Facts()) in (True, False)
    assert holds(Not(tree), Facts()) is not holds(tree, Facts())
