"""What steps define by the way is known before any step is compiled, and falls with what it came of."""

from __future__ import annotations

import pytest

from tests.authoring.shapes import read
from voicebot.authoring.declared import declared
from voicebot.authoring.derived import derived
from voicebot.authoring.values import FLAG, NUMBER, TEXT, Type, choice
from voicebot.dialogue.bot import Output, Result, Scenario, Service
from voicebot.dialogue.expressions import Compare, Constant, Expression, Name
from voicebot.dialogue.steps import Call, Set

KNOWN = {"card": Type("digits"), "failures": NUMBER}


def service(name: str, **outputs: Output) -> Service:
    results = (Result(name="found", statuses=(200,), outputs=outputs), Result(name="unavailable", statuses=()))
    return Service(name=name, method="GET", url="http://x", inputs={}, results=results)


SERVICES = {
    "find": service("find", state=Output("enum", "state", ("on",)), due=Output("date", "due")),
    "look": service("look", state=Output("enum", "state", ("off",)), due=Output("text", "due")),
}


@pytest.mark.parametrize(
    ("steps", "variables"),
    [
        ("[{set: {a: late}}]", {"a": choice(["late"])}),
        ("[{set: {a: late}}, {set: {a: early}}]", {"a": choice(["late", "early"])}),
        ("[{set: {a: 3}}]", {"a": NUMBER}),
        ("[{set: {a: true}}]", {"a": FLAG}),
        ("[{set: {a: card}}]", {"a": Type("digits")}),
        ("[{set: {a: failures}}, {set: {a: late}}]", {"a": TEXT}),
        ("[{set: {a: find.due}}, {call: find}]", {"a": Type("date")}),
        ("[{set: {a: b}}, {set: {b: a}}]", {"a": TEXT, "b": TEXT}),
        ('[{set: {a: "in so many words"}}]', {"a": TEXT}),
        ("[{offer: x, if_yes: [{set: {deep: 1}}]}]", {"deep": NUMBER}),
    ],
)
def test_variables_have_the_type_of_what_is_set(steps: str, variables: dict[str, Type]) -> None:
    assert declared([read(f"steps: {steps}")], SERVICES, KNOWN).variables == variables


def test_answers_of_two_services_in_one_variable_have_what_both_give() -> None:
    steps = read("steps: [{call: find, as: it}, {call: look, as: it}, {call: find}, {call: nothing_such}]")
    records = declared([steps], SERVICES, KNOWN).records
    assert set(records) == {"it", "find"}
    assert records["it"] == {"result": choice(["found", "unavailable"]), "state": choice(["on", "off"]), "due": TEXT}


def test_a_menu_is_known_by_its_phrase_and_the_first_options_count() -> None:
    steps = read("steps: [{choose: it, options: {1: {}}}, {choose: it, options: {2: {}}}, {choose: it}]")
    assert {name: menu.names() for name, menu in declared([steps], SERVICES, KNOWN).menus.items()} == {"it": ("1",)}


def scenario(*steps: Call | Set) -> Scenario:
    return Scenario(name="s", first=None, steps={step.name: step for step in steps})


def called(variable: str, **inputs: Expression) -> Call:
    return Call(name=f"call {variable}", service="find", inputs=inputs, variable=variable, results={})


def test_what_falls_with_a_slot() -> None:
    made = scenario(
        called("loan", card=Name("card")),
        called("fine", due=Name("loan", "due")),
        called("weather", city=Name("city")),
        Set(name="set late", values={"late": Compare(Name("fine", "sum"), ">", Constant(3)), "fixed": Constant(1)}),
    )
    assert derived([made], ["card", "city", "other"]) == {"card": ("fine", "late", "loan"), "city": ("weather",)}


def test_a_circle_of_variables_comes_to_an_end() -> None:
    made = scenario(Set(name="set a", values={"a": Name("b"), "b": Name("a")}), called("b", x=Name("card")))
    assert derived([made], ["card"]) == {"card": ("a", "b")}
