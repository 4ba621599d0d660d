"""say, tell, answer: the verbs that speak and move on."""

from __future__ import annotations

from voicebot.authoring.conditions import compile_value
from voicebot.authoring.diagnostics import did_you_mean
from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.schema.shape import listed
from voicebot.authoring.values import Type
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.steps import Answer, Say, Step, Tell


def say(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`say: PHRASE`."""
    phrase = weaver.context.phrase(step.value)
    return Say(name=step.verb, phrase=phrase) if phrase else None


def tell(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`tell: VALUE` with a phrase for every value that it may have."""
    context, written = weaver.context, step.get("phrases")
    if not isinstance(step.value, Text) or not isinstance(written, Map):
        return None
    typed = compile_value(step.value, context.names, context.findings)
    if typed is None:
        return None
    if not typed[1].words:
        message = f"`{step.text()}` is not one of several values, so it has no phrases to tell"
        context.findings.add("VB407", step.place, message, "say a phrase that holds it: `{{ … }}`")
        return None
    phrases = {entry.key.value: context.phrase(entry.value) for entry in written.entries}
    _check_values(step, written, typed[1], weaver)
    return Tell(name=step.verb, value=typed[0], phrases={word: key for word, key in phrases.items() if key})


def _check_values(step: WrittenStep, written: Map, kind: Type, weaver: Weaver) -> None:
    findings = weaver.context.findings
    for entry in written.entries:
        if entry.key.value not in kind.words:
            hint = did_you_mean(entry.key.value, kind.words, f"its values are {listed(kind.words)}")
            findings.add("VB206", entry.key.place, f"`{step.text()}` is never `{entry.key.value}`", hint)
    missing = [word for word in kind.words if word not in written.names()]
    if missing:
        findings.add("VB407", step.place, f"`{step.text()}` has no phrase for {listed(missing)}")


def answer(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`answer: SLOT` with the steps where no article answers."""
    slot = weaver.context.name("slot", step.value, weaver.context.names.slots)
    not_found = weaver.block(step.get("not_found"), step.after)
    return Answer(name=step.verb, question=slot, not_found=not_found) if slot else None
