"""Conditions: every name resolved, every slip said in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.conditions import compile_condition, compile_value
from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.names import Names
from voicebot.authoring.nodes import Style, Text
from voicebot.authoring.values import FLAG, NUMBER, TEXT, Type, choice
from voicebot.dialogue.expressions import All, Compare, Constant, Either, Expression, Function, Member, Name, Not

NAMES = Names(
    languages=("en",),
    slots={"card": Type("digits")},
    intents=frozenset({"loan"}),
    scenarios=frozenset({"loan"}),
    services={},
    ladders=frozenset({"default"}),
    queues=("general", "loans"),
    plain={"card": Type("digits"), "failures": NUMBER, "late": FLAG, "shelf": choice(["maps", "novels"])},
    records={"order": {"status": choice(["sent", "lost"]), "weight": NUMBER}},
)
SENT = Compare(Name("order", "status"), "==", Constant("sent"))


def written(words: str, style: Style = "plain") -> Text:
    return Text(words, Place("x.yaml", 1, 1), style)


def read(words: str) -> Expression | None:
    findings = Findings()
    expression = compile_condition(written(words), NAMES, findings)
    assert not findings.found, str(findings.found[0])
    return expression


@pytest.mark.parametrize(
    ("words", "expression"),
    [
        ("late", Name("late")),
        ("not late", Not(Name("late"))),
        ("order", Name("order")),
        ("failures >= 3", Compare(Name("failures"), ">=", Constant(3))),
        ("failures > -1", Compare(Name("failures"), ">", Constant(-1))),
        ("3 <= failures", Compare(Constant(3), "<=", Name("failures"))),
        ("order.weight < 1.5", Compare(Name("order", "weight"), "<", Constant(1.5))),
        ("order.status == sent", SENT),
        ("sent == order.status", Compare(Constant("sent"), "==", Name("order", "status"))),
        ("order.status != 'lost'", Compare(Name("order", "status"), "!=", Constant("lost"))),
        ("card == '123'", Compare(Name("card"), "==", Constant("123"))),
        ("late == true", Compare(Name("late"), "==", Constant(True))),
        ("shelf in [maps, novels]", Member(Name("shelf"), (Constant("maps"), Constant("novels")))),
        ("shelf not in [maps]", Not(Member(Name("shelf"), (Constant("maps"),)))),
        ("late and failures and order", All((Name("late"), Name("failures"), Name("order")))),
        ("late or failures and order", Either((Name("late"), All((Name("failures"), Name("order")))))),
        ("open(loans)", Function("open", {"queue": "loans"})),
        ("known(card)", Function("known", {"slot": "card"})),
        ("known(slot=card)", Function("known", {"slot": "card"})),
        (
            "contacts_on_topic() > 1",
            Compare(Function("contacts_on_topic", {"days": 7}), ">", Constant(1)),
        ),
        ("  late\n  and failures ", All((Name("late"), Name("failures")))),
    ],
)
def test_reads(words: str, expression: Expression) -> None:
    assert read(words) == expression


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("lat", "VB204", "did you mean `late`?"),
        ("order.state == sent", "VB204", "did you mean `status`?"),
        ("ordr.status == sent", "VB204", "did you mean `order`?"),
        ("order.status == snt", "VB204", "did you mean `sent`?"),
        ("order.status == 'snt'", "VB206", "did you mean `sent`?"),
        ("shelf in [maps, novel]", "VB204", "did you mean `novels`?"),
        ("order == 'sent'", "VB207", "write `order.status`"),
        ("failures == 'three'", "VB207", "a number is compared with a text"),
        ("late > 2", "VB207", "a flag is compared with a number"),
        ("opn(loans)", "VB204", "did you mean `open`?"),
        ("open(loan)", "VB204", "did you mean `loans`?"),
        ("open()", "VB205", "wants a queue's name"),
        ("known(card, late)", "VB205", "takes slot, nothing else"),
        ("contacts_on_topic(weeks=2)", "VB205", "takes days, nothing else"),
        ("contacts_on_topic(days=late)", "VB205", "whole number"),
        ("failures = 3", "VB205", "`==` compares"),
        ("1 < failures < 3", "VB205", "join two with `and`"),
        ("shelf in maps", "VB205", "write it as `x in [a, b]`"),
        ("failures + 1 > 2", "VB205", "more than a condition may do"),
        ("card | upper == 'A'", "VB205", "more than a condition may do"),
        ("card is defined", "VB205", "more than a condition may do"),
        ("card == none", "VB205", "ask `known(slot)`"),
        ("(late", "VB205", "cannot be read"),
        ("late late", "VB205", "left over"),
        ("order.status.code == 1", "VB205", "more than a condition may do"),
        ("late }} {{ late", "VB205", "cannot be read"),
        ("(" * 3000 + "late", "VB205", "nested too deeply"),
    ],
)
def test_says_what_is_wrong(words: str, code: str, said: str) -> None:
    findings = Findings()
    assert compile_condition(written(words), NAMES, findings) is None
    (found,) = findings.found
    assert found.code == code
    assert said in f"{found.message} {found.hint}"


@pytest.mark.parametrize(
    ("words", "style", "value"),
    [
        ("card", "plain", Name("card")),
        ("card", "quoted", Name("card")),
        ("order.status", "plain", Name("order", "status")),
        ("3", "plain", Constant(3)),
        ("true", "plain", Constant(True)),
        ("delivery", "plain", Constant("delivery")),
        ("late again", "plain", Constant("late again")),
        ("Copy of the letter, by e-mail", "quoted", Constant("Copy of the letter, by e-mail")),
        ("3", "quoted", Constant("3")),
    ],
)
def test_a_value_that_is_no_name_stands_for_itself(words: str, style: Style, value: Expression) -> None:
    findings = Findings()
    typed = compile_value(written(words, style), NAMES, findings, TEXT, free=True)
    assert typed is not None
    assert typed[0] == value
    assert not findings.found


def test_a_misspelt_output_is_no_text() -> None:
    findings = Findings()
    assert compile_value(written("order.stat"), NAMES, findings, free=True) is None
    assert [each.code for each in findings.found] == ["VB204"]


@given(st.text(max_size=40) | st.text(alphabet="abcdelort.()[]'=<> 12,notandi", max_size=40))
def test_never_raises_and_says_why_it_gives_nothing(words: str) -> None:
    findings = Findings()
    expression = compile_condition(written(words), NAMES, findings)
    assert (expression is None) == bool(findings.found)
