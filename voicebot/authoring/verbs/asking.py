"""ask, choose, offer, confirm, survey: the verbs that leave a question open."""

from __future__ import annotations

from collections.abc import Iterator

from voicebot.authoring.examples import example_lines, read_template
from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import CONFIRMATION
from voicebot.authoring.schema.shape import check_keys, found
from voicebot.authoring.schema.steps import OPTION, SURVEY_KIND, VERBS
from voicebot.authoring.verbs.offering import read_offers
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.steps import (
    Ask,
    Choose,
    Confirm,
    Offer,
    Option,
    Step,
    Survey,
    SurveyQuestion,
    Target,
)

_KEYS = frozenset("0123456789*#")


def ask(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`ask: SLOT`, in the slot's own words or in those given here."""
    context = weaver.context
    name = context.name("slot", step.value, context.slots)
    if name is None:
        return None
    slot = context.slots[name]
    prompt = context.phrase(step.get("prompt")) or slot.prompt
    if not prompt:
        context.findings.add(
            "VB303", step.place, f"nothing asks for `{name}`", "give the slot, or this step, a `prompt`"
        )
    return Ask(
        name=step.verb,
        slot=name,
        prompt=prompt,
        hint=context.phrase(step.get("hint")),
        confirmation=kinds.value(CONFIRMATION, step.get("confirmation"), slot.confirmation),
        ladder=_ladder(step, weaver),
        keypad=kinds.value(kinds.FLAG, step.get("keypad"), slot.keypad),
        offered=read_offers(step, name, weaver),
    )


def choose(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`choose: PHRASE` with options by key; without them, the options that this phrase was given elsewhere."""
    context = weaver.context
    prompt, written = context.phrase(step.value), step.get("options")
    ladder = _ladder(step, weaver)
    if prompt is None:
        return None
    options = written if isinstance(written, Map) else context.menus.get(prompt)
    if options is None or prompt in weaver.menus or not isinstance(written, Map | None):
        if written is None:
            hint = "options: {1: {intent: …, go: …}}"
            context.findings.add("VB414", step.place, f"`{prompt}` has no options to choose from", hint)
        return None
    weaver.menus = (*weaver.menus, prompt)
    read = [_option(entry, step.after, weaver) for entry in options.entries]
    weaver.menus = weaver.menus[:-1]
    return Choose(name=step.verb, prompt=prompt, options=tuple(read), ladder=ladder)


def _option(entry: Entry, after: Target, weaver: Weaver) -> Option:
    context, key = weaver.context, entry.key.value
    if key not in _KEYS:
        context.findings.add("VB302", entry.key.place, f"`{key}` is no key of a telephone", "0 to 9, * and #")
    own, step = _split(entry.value)
    check_keys(own if step else entry.value, OPTION, f"the option `{key}`", context.findings)
    intent = own.get("intent")
    words = _words(own.get("words"), weaver)
    if intent is None and not words:
        hint = "without `intent` or `words` it can be keyed in, but not said"
        context.findings.add("VB415", entry.key.place, f"the option `{key}` cannot be said", hint)
    return Option(
        key=key,
        intent=context.name("intent", intent, context.names.intents) if intent is not None else None,
        words=words,
        target=weaver.block(step if step is not None else own.get("then"), after),
    )


def _split(node: Node) -> tuple[Map, Map | None]:
    """An option's own keys, and the single step that may stand among them."""
    if not isinstance(node, Map):
        return Map((), node.place), None
    if not any(name in VERBS for name in node.names()):
        return node, None
    names = {key.name for key in OPTION}
    own = tuple(entry for entry in node.entries if entry.key.value in names)
    step = tuple(entry for entry in node.entries if entry.key.value not in names)
    return Map(own, node.place), Map(step, node.place)


def _words(node: Node | None, weaver: Weaver) -> dict[str, tuple[str, ...]]:
    if isinstance(node, Map):
        return {kinds.base_language(each.key.value): _templates(each.value, weaver) for each in node.entries}
    words = _templates(node, weaver)
    return {weaver.context.names.language: words} if words else {}


def _templates(node: Node | None, weaver: Weaver) -> tuple[str, ...]:
    findings = weaver.context.findings
    return tuple(line.value for line in example_lines(node, findings) if read_template(line, findings))


def offer(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`offer: PHRASE`: a yes or no where silence means no."""
    prompt, ladder = weaver.context.phrase(step.value), _ladder(step, weaver)
    if_yes, if_no = (weaver.block(step.get(branch), step.after) for branch in ("if_yes", "if_no"))
    return Offer(name=step.verb, prompt=prompt, if_yes=if_yes, if_no=if_no, ladder=ladder) if prompt else None


def confirm(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`confirm: PHRASE`: a yes or no where silence is a failure; last in a matter, it asks whether that is settled."""
    prompt, ladder = weaver.context.phrase(step.value), _ladder(step, weaver)
    if_yes, if_no = (weaver.block(step.get(branch), step.after) for branch in ("if_yes", "if_no"))
    last = weaver.context.matter and step.after is None and if_yes is None
    closing = kinds.value(kinds.FLAG, step.get("closing"), last)
    if prompt is None:
        return None
    return Confirm(name=step.verb, prompt=prompt, if_yes=if_yes, if_no=if_no, closing=closing, ladder=ladder)


def _ladder(step: WrittenStep, weaver: Weaver) -> str | None:
    return weaver.context.name("ladder", step.get("ladder"), weaver.context.names.ladders)


def survey(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`survey: [csat, nps]` in the built-in words, or `survey: {csat: PHRASE}` in one's own."""
    questions = [_question(kind, phrase, weaver) for kind, phrase in _asked(step.value)]
    return Survey(name=step.verb, questions=tuple(each for each in questions if each))


def _asked(written: Node) -> Iterator[tuple[Text, Node]]:
    """Questions: kinds in the built-in words, or kinds with phrases of one's own, or a list of either."""
    match written:
        case Text():
            yield written, written
        case Map(entries):
            yield from ((entry.key, entry.value) for entry in entries)
        case List(items):
            for item in items:
                yield from _asked(item)


def _question(written: Text, phrase: Node, weaver: Weaver) -> SurveyQuestion | None:
    findings = weaver.context.findings
    kind = SURVEY_KIND.read(written)
    if kind is None:
        findings.add("VB304", written.place, f"`survey` wants {SURVEY_KIND.words}; found {found(written)}")
        return None
    prompt = f"survey_{kind}" if phrase is written else weaver.context.phrase(phrase)
    return SurveyQuestion(kind, prompt) if prompt else None
