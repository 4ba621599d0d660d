"""call, set, when: the verbs that find out and decide."""

from __future__ import annotations

from voicebot.authoring.conditions import compile_condition, compile_value
from voicebot.authoring.diagnostics import nearest
from voicebot.authoring.names import resolve
from voicebot.authoring.nodes import List, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import check_keys, check_kind, found, listed
from voicebot.authoring.schema.steps import BRANCH, OTHERWISE
from voicebot.authoring.values import FACTS, Type
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Expression, Name
from voicebot.dialogue.steps import Branch, Call, Set, Step, Target, When


def call(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`call: SERVICE` with its inputs, and a way on for each of its results."""
    context = weaver.context
    name = context.name("service", step.value, context.names.services)
    if name is None:
        return None
    service = context.names.services[name]
    return Call(
        name=step.verb,
        service=name,
        inputs=_inputs(step, service, weaver),
        variable=_variable(step, name, weaver),
        results=_results(step, service, weaver),
    )


def _variable(step: WrittenStep, service: str, weaver: Weaver) -> str:
    """The variable that holds the outputs; one that hides a slot or a fact would be read for it."""
    written = step.get("as")
    name = kinds.value(kinds.NAME, written, service)
    if name in weaver.context.names.slots or name in FACTS:
        place = written.place if written is not None else step.place
        weaver.context.findings.add(
            "VB208", place, f"`{name}` is a {_sort(name)} already", "take another name: `as: …`"
        )
    return name


def _sort(name: str) -> str:
    return "fact" if name in FACTS else "slot"


def _inputs(step: WrittenStep, service: Service, weaver: Weaver) -> dict[str, Expression]:
    context, written = weaver.context, step.get("with")
    given = written if isinstance(written, Map) else Map((), step.place)
    types = context.inputs[service.name]
    inputs: dict[str, Expression] = {}
    for entry in given.entries:
        name = resolve("input", entry.key, types, context.findings)
        if name is not None and isinstance(entry.value, Text):
            expression = _input(entry.value, types[name], weaver)
            inputs |= {name: expression} if expression is not None else {}
    for name in service.inputs:
        if given.get(name) is None:
            inputs |= _by_its_name(name, step, weaver)
    return inputs


def _input(written: Text, kind: Type, weaver: Weaver) -> Expression | None:
    context = weaver.context
    typed = compile_value(written, context.names, context.findings, kind, free=kind.kind == "text")
    return typed[0] if typed else None


def _by_its_name(name: str, step: WrittenStep, weaver: Weaver) -> dict[str, Expression]:
    """An input that is not given takes the slot or variable of its own name."""
    context = weaver.context
    if name in context.names.plain:
        return {name: Name(name)}
    near = nearest(name, context.names.plain)
    hint = f"with: {{{name}: {near or '…'}}}"
    context.findings.add("VB410", step.place, f"`{step.text()}` needs `{name}`", hint)
    return {}


def _results(step: WrittenStep, service: Service, weaver: Weaver) -> dict[str, Target]:
    findings, written = weaver.context.findings, step.get("results")
    names = [result.name for result in service.results]
    results: dict[str, Target] = {}
    for entry in written.entries if isinstance(written, Map) else ():
        name = resolve("result", entry.key, names, findings)
        check_kind(entry.key.value, kinds.STEPS, entry.value, findings)
        target = weaver.block(entry.value, step.after)
        if name is not None:
            results[name] = target
    missing = [name for name in names if name not in results]
    if missing and written is not None:
        hint = f"write `{missing[0]}: continue`, or the steps for it"
        findings.add("VB405", step.place, f"`{service.name}` may also end in {listed(missing)}", hint)
    return results


def set_(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`set: {VARIABLE: VALUE}`; a word that is no name stands for itself."""
    context = weaver.context
    values: dict[str, Expression] = {}
    for entry in step.value.entries if isinstance(step.value, Map) else ():
        name = entry.key.value
        taken = name in FACTS or name in context.names.slots or name in context.names.records
        if taken or not kinds.is_name(name):
            hint = "`again` empties a slot" if name in context.names.slots else "take another name"
            context.findings.add("VB208", entry.key.place, f"`{name}` is no variable that can be set", hint)
        elif isinstance(entry.value, Text):
            typed = compile_value(
                entry.value, context.names, context.findings, context.names.plain.get(name), free=True
            )
            values |= {name: typed[0]} if typed else {}
        else:
            message = f"`{name}` wants {kinds.EXPRESSION.words}; found {found(entry.value)}"
            context.findings.add("VB304", entry.value.place, message)
    return Set(name=step.verb, values=values)


def when(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`when:` with branches, the last of which may be `else`."""
    items = step.value.items if isinstance(step.value, List) else ()
    branches: list[Branch] = []
    otherwise = step.after
    for position, item in enumerate(items):
        if isinstance(item, Map) and item.get("else") is not None:
            otherwise = _otherwise(item, step, weaver)
            if position + 1 < len(items):
                weaver.context.findings.add("VB404", items[position + 1].place, "nothing after `else` is reached")
        else:
            branch = _branch(item, step, weaver)
            branches += [branch] if branch else []
    return When(name=step.verb, branches=tuple(branches), otherwise=otherwise)


def _otherwise(item: Map, step: WrittenStep, weaver: Weaver) -> Target:
    check_keys(item, OTHERWISE, "`else`", weaver.context.findings)
    return weaver.block(item.get("else"), step.after)


def _branch(item: Node, step: WrittenStep, weaver: Weaver) -> Branch | None:
    context = weaver.context
    written = check_keys(item, BRANCH, "a branch", context.findings)
    if written is None:
        return None
    target = weaver.block(written.get("then"), step.after)
    condition = written.get("if")
    expression = compile_condition(condition, context.names, context.findings) if isinstance(condition, Text) else None
    return Branch(expression, target) if expression is not None else None
