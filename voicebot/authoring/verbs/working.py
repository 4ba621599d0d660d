"""call, set, when: the verbs that find out and decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voicebot.authoring.conditions import compile_condition, compile_value
from voicebot.authoring.diagnostics import nearest
from voicebot.authoring.names import resolve
from voicebot.authoring.nodes import Entry, Map, Node, Text, entries, items
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import check_keys, check_kind, found, listed
from voicebot.authoring.schema.steps import BRANCH, OTHERWISE
from voicebot.authoring.values import FACTS, Type
from voicebot.authoring.weave import Context, Weaver, WrittenStep
from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Constant, Expression, Name
from voicebot.dialogue.steps import Branch, Call, Set, Step, Target, When

# Written in figures, and yet no numbers.
_FIGURES = ("digits", "identifier", "phone", "postcode", "text")


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
    context, given = weaver.context, entries(step.get("with"))
    types = context.inputs[service.name]
    inputs = {entry.key.value: _input(entry, types, weaver) for entry in given}
    left_out = [name for name in service.inputs if name not in inputs]
    inputs |= {name: _by_its_name(name, step, weaver) for name in left_out}
    return {name: expression for name, expression in inputs.items() if expression is not None}


def _input(entry: Entry, types: Mapping[str, Type], weaver: Weaver) -> Expression | None:
    context = weaver.context
    name = resolve("input", entry.key, types, context.findings)
    if name is None or not check_kind(name, kinds.EXPRESSION, entry.value, context.findings):
        return None
    if not isinstance(entry.value, Text):
        return None
    kind = types[name].kind
    if kind in _FIGURES and entry.value.value.strip().isdigit():
        # As a number it would lose the noughts it begins with.
        return Constant(entry.value.value.strip())
    typed = compile_value(entry.value, context.names, context.findings, types[name], free=kind == "text")
    return typed[0] if typed else None


def _by_its_name(name: str, step: WrittenStep, weaver: Weaver) -> Expression | None:
    """An input that is not given takes the slot or variable of its own name."""
    context = weaver.context
    if name in context.names.plain:
        return Name(name)
    hint = f"with: {{{name}: {nearest(name, context.names.plain) or '…'}}}"
    context.findings.add("VB410", step.place, f"`{step.text()}` needs `{name}`", hint)
    return None


# `unavailable: ladder` leaves a dead back end to the rungs of the ladder, which may try the call again.
UNAVAILABLE, BY_LADDER = "unavailable", "ladder"


def _results(step: WrittenStep, service: Service, weaver: Weaver) -> dict[str, Target]:
    findings, written = weaver.context.findings, step.get("results")
    names = [result.name for result in service.results]
    results: dict[str, Target] = {}
    for entry in entries(written):
        name = resolve("result", entry.key, names, findings)
        if _is_left_to_ladder(entry):
            continue
        check_kind(entry.key.value, kinds.STEPS, entry.value, findings)
        target = weaver.block(entry.value, step.after)
        if name is not None:
            results[name] = target
    missing = _missing(names, entries(written))
    if missing and isinstance(written, Map):
        hint = f"write `{missing[0]}: continue`, or the steps for it"
        findings.add("VB405", step.place, f"`{service.name}` may also end in {listed(missing)}", hint)
    return results


def _is_left_to_ladder(entry: Entry) -> bool:
    return entry.key.value == UNAVAILABLE and kinds.text_of(entry.value) == BY_LADDER


def _missing(names: Sequence[str], written: Sequence[Entry]) -> list[str]:
    """The results that are not handled; one that is only misspelt is not missing as well."""
    keys = {entry.key.value for entry in written}
    meant = {nearest(key, names) for key in keys.difference(names)}
    return [name for name in names if name not in keys | meant]


def set_(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`set: {VARIABLE: VALUE}`; a word that is no name stands for itself."""
    read = {entry.key.value: _set_value(entry, weaver.context) for entry in entries(step.value)}
    return Set(name=step.verb, values={name: value for name, value in read.items() if value is not None})


def _set_value(entry: Entry, context: Context) -> Expression | None:
    name, names = entry.key.value, context.names
    if not kinds.is_name(name) or name in (*FACTS, *names.slots, *names.records):
        hint = "`again` empties a slot" if name in names.slots else "take another name"
        context.findings.add("VB208", entry.key.place, f"`{name}` is no variable that can be set", hint)
        return None
    if not isinstance(entry.value, Text):
        message = f"`{name}` wants {kinds.EXPRESSION.words}; found {found(entry.value)}"
        context.findings.add("VB304", entry.value.place, message)
        return None
    typed = compile_value(entry.value, names, context.findings, names.plain.get(name), free=True)
    return typed[0] if typed else None


def when(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`when:` with branches, the last of which may be `else`."""
    written = items(step.value)
    branches: list[Branch | None] = []
    otherwise = step.after
    for position, item in enumerate(written, 1):
        if isinstance(item, Map) and item.get("else") is not None:
            otherwise = _otherwise(item, written[position:], step, weaver)
        else:
            branches.append(_branch(item, step, weaver))
    return When(name=step.verb, branches=tuple(each for each in branches if each), otherwise=otherwise)


def _otherwise(item: Map, behind: Sequence[Node], step: WrittenStep, weaver: Weaver) -> Target:
    check_keys(item, OTHERWISE, "`else`", weaver.context.findings)
    if behind:
        weaver.context.findings.add("VB404", behind[0].place, "nothing after `else` is reached")
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
