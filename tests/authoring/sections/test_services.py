"""Services: where inputs go, what results give, and what cannot be a contract."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import HEAD, bot, compiled, loan_scenario
from voicebot.dialogue.bot import Output, Service
from voicebot.dialogue.expressions import Constant, Expression, Name
from voicebot.dialogue.steps import Call


def service(written: str) -> Service:
    text = f"services:\n  it: {{{written}, results: {{done: {{status: 200}}}}}}\n"
    return bot(text, loan_scenario("- ask: card")).services["it"]


@pytest.mark.parametrize(
    ("written", "query", "body"),
    [
        ('get: "http://x/{a}", inputs: {a: text, b: text}', {"b": "{b}"}, {}),
        ('delete: "http://x/{a}", inputs: {a: text, b: text}', {"b": "{b}"}, {}),
        ('post: "http://x/{a}", inputs: {a: text, b: text}', {}, {"b": "{b}"}),
        ('post: "http://x", inputs: {a: text, b: text}, query: {q: "{a}"}', {"q": "{a}"}, {"b": "{b}"}),
        (
            'put: "http://x", inputs: {a: text}, body: {name: "Mr {a}", kind: fixed}',
            {},
            {"name": "Mr {a}", "kind": "fixed"},
        ),
        ('get: "http://x?k=${KEY}", inputs: {}', {}, {}),
    ],
)
def test_what_the_address_does_not_hold_goes_along(written: str, query: dict[str, str], body: dict[str, str]) -> None:
    made = service(written)
    assert (made.query, made.body) == (query, body)


def test_what_is_left_out() -> None:
    made = service('get: "https://x"')
    assert (made.method, made.timeout_ms, made.retries, made.once, made.waiting) == (
        "GET",
        3000,
        0,
        False,
        "one_moment",
    )
    assert [result.name for result in made.results] == ["done", "unavailable"]


def test_outputs_have_types_values_and_paths() -> None:
    outputs = "{due: date, state: [on, off], fine: {type: money, path: a.b}, kind: {type: [x, y], path: k}}"
    text = f'services:\n  it: {{get: "http://x", results: {{done: {{status: [200, 201], outputs: {outputs}}}}}}}\n'
    result = bot(text, loan_scenario("- ask: card")).services["it"].results[0]
    assert result.statuses == (200, 201)
    assert result.outputs == {
        "due": Output("date", "due"),
        "state": Output("enum", "state", ("on", "off")),
        "fine": Output("money", "a.b"),
        "kind": Output("enum", "k", ("x", "y")),
    }


def test_fields_are_typed_as_they_look_unless_quoted() -> None:
    fields = '{status: delivered, count: 3, active: true, code: "7", gone: "false"}'
    text = f'services:\n  it: {{get: "http://x", results: {{done: {{status: 200, fields: {fields}}}}}}}\n'
    result = bot(text, loan_scenario("- ask: card")).services["it"].results[0]
    assert result.fields == {"status": "delivered", "count": 3, "active": True, "code": "7", "gone": "false"}


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("card", Name("card")),
        ("loan.state", Name("loan", "state")),
        ("lost", Constant("lost")),
        ('"The book, with its cover."', Constant("The book, with its cover.")),
        ("late", Constant("late")),
        ("caller", Name("caller")),
    ],
)
def test_inputs_take_names_values_and_words(given: str, value: Expression) -> None:
    kind = "[lost, late]" if given in ("lost", "late") else "text"
    text = f'services:\n  it: {{post: "http://x", inputs: {{a: {kind}}}, results: {{done: {{status: 200}}}}}}\n'
    results = "{found: continue, unknown: [{end: farewell}], unavailable: [{end: farewell}]}"
    found = f"- call: find_loan\n  as: loan\n  results: {results}"
    call = f"- call: it\n  with: {{a: {given}}}\n  results: {{done: continue, unavailable: continue}}"
    made = bot(text, loan_scenario(f"- ask: card\n{found}\n{call}"))
    step = made.scenarios["loan"].steps["call it"]
    assert isinstance(step, Call)
    assert step.inputs == {"a": value}
    assert step.variable == "it"


def test_a_value_that_an_input_never_has() -> None:
    text = 'services:\n  it: {post: "http://x", inputs: {a: [lost, late]}, results: {done: {status: 200}}}\n'
    steps = "- call: it\n  with: {a: lots}\n  results: {done: continue, unavailable: continue}"
    (found,) = [each for each in compiled(HEAD, text, loan_scenario(steps)).diagnostics if each.severity == "error"]
    assert (found.code, found.hint) == ("VB204", "did you mean `lost`?")
