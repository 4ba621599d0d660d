"""The `escalation` section: rules watched at every turn, the author's before the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable

from voicebot.authoring.conditions import compile_condition
from voicebot.authoring.nodes import Map, Node, Text
from voicebot.authoring.schema.sections import RULE
from voicebot.authoring.schema.shape import check_keys
from voicebot.authoring.sections.scenarios import Woven, weave
from voicebot.authoring.weave import Context
from voicebot.dialogue.bot import Rule
from voicebot.dialogue.expressions import names


def read_rules(
    own: Iterable[Node], house: Iterable[Node], context: Context
) -> tuple[tuple[Rule, ...], dict[str, Woven]]:
    """The rules in order with their scenarios; a built-in rule gives way to one that watches the same names."""
    rules = _rules(own, context)
    watched = frozenset().union(*(names(rule.condition) for rule, _ in rules))
    rules += [(rule, steps) for rule, steps in _rules(house, context) if not names(rule.condition) <= watched]
    woven: dict[str, Woven] = {}
    for each, written in rules:
        if each.scenario in woven:
            _refuse_double(each, written, woven[each.scenario], context)
        steps = written.get("then")
        if steps is not None:
            woven[each.scenario] = weave(each.scenario, steps, written.place, context)
    return tuple(rule for rule, _ in rules), woven


def _refuse_double(rule: Rule, written: Map, first: Woven, context: Context) -> None:
    hint = f"the first is at {first.place.file}:{first.place.line}"
    context.findings.add("VB201", written.place, f"two rules watch `{rule.name}`", hint)


def _rules(nodes: Iterable[Node], context: Context) -> list[tuple[Rule, Map]]:
    return [rule for node in nodes if (rule := _rule(node, context))]


def _rule(node: Node, context: Context) -> tuple[Rule, Map] | None:
    written = check_keys(node, RULE, "a rule", context.findings)
    condition = written.get("if") if written else None
    if written is None or not isinstance(condition, Text):
        return None
    expression = compile_condition(condition, context.names, context.findings)
    if expression is None:
        return None
    words = " ".join(condition.value.split())
    return Rule(name=words, condition=expression, scenario=f"rule {words}"), written
