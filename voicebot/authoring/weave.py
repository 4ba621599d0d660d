"""Nested steps woven into a flat graph: each block's last step leads to the step after its parent.

Steps get numbered labels first and their names at last, because a step must point at the next one before that one
has been read, and a menu written once may be woven in several places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from msgspec.structs import replace

from voicebot.authoring.diagnostics import Findings, Place, nearest
from voicebot.authoring.graph import leaves, moved
from voicebot.authoring.names import Names, resolve
from voicebot.authoring.nodes import Entry, List, Map, Node, Text, items
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import check_keys, check_kind, found, listed
from voicebot.authoring.schema.steps import ELSEWHERE, VERBS
from voicebot.authoring.values import Type
from voicebot.authoring.wording import Book
from voicebot.dialogue.bot import Slot
from voicebot.dialogue.steps import Step, Target


@dataclass(frozen=True, slots=True)
class Context:
    """What every step is read against: the bot's names, its phrases, and menus that were given their options.

    ``matter`` is true while a scenario is read that an intent starts.
    """

    names: Names
    book: Book
    slots: Mapping[str, Slot]
    inputs: Mapping[str, Mapping[str, Type]]
    menus: Mapping[str, Map]
    matter: bool = False

    @property
    def findings(self) -> Findings:
        """Where slips are noted."""
        return self.book.findings

    def phrase(self, node: Node | None) -> str | None:
        """The key of a phrase as written; None where there is none."""
        return self.book.key(node) if isinstance(node, Text) and not node.is_blank else None

    def name(self, sort: str, node: Node | None, names: Iterable[str]) -> str | None:
        """A name as written, where it exists."""
        return resolve(sort, node, names, self.findings) if isinstance(node, Text) else None


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """One step as written: its verb, the verb's value, its options, and where it leads when it is done."""

    verb: str
    value: Node
    options: Map
    place: Place
    after: Target

    def text(self) -> str:
        """The verb's value as one line, "" where it is no text."""
        return " ".join(self.value.value.split()) if isinstance(self.value, Text) else ""

    def get(self, option: str) -> Node | None:
        """An option as written."""
        return self.options.get(option)


Compiler = Callable[["WrittenStep", "Weaver"], Step | None]


@dataclass(slots=True)
class Weaver:
    """One scenario on the loom."""

    context: Context
    compilers: Mapping[str, Compiler]
    menus: tuple[str, ...] = ()
    steps: dict[str, Step] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    skipped: dict[str, Target] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)

    def weave(self, steps: Node) -> tuple[Target, dict[str, Step]]:
        """The first step's name, and all steps by name."""
        first = self._name(self.block(steps, None))
        woven = [moved(replace(self.steps[label], name=self.names[label]), self._name) for label in self.order]
        return first, {step.name: step for step in woven}

    def block(self, steps: Node | None, after: Target) -> Target:
        """The label of a block's first step; `after` where the block is empty."""
        written = listed_steps(steps)
        if not written:
            return after
        labels = [self._label() for _ in written]
        behind = [*labels[1:], after]
        leaving = [self._leaves(*each) for each in zip(labels, written, behind, strict=True)]
        for label, left, unreached in zip(labels, leaving, written[1:], strict=False):
            if left:
                message = f"nothing after `{self.names[label]}` is reached"
                self.context.findings.add("VB404", unreached.place, message, "take these steps out")
        return labels[0]

    def _leaves(self, label: str, node: Node, after: Target) -> bool:
        step = self._step(label, node, after)
        return step is not None and leaves(step)

    def _label(self) -> str:
        label = f"#{len(self.names)}"
        self.names[label] = label
        return label

    def _step(self, label: str, node: Node, after: Target) -> Step | None:
        written = read_step(node, after, self.context.findings)
        if written is not None:
            self.names[label] = self._free(step_name(written))
            position = len(self.order)
            step = self.compilers[written.verb](written, self)
            if step is not None:
                place = written.place
                step = replace(step, name=label, next=after, file=place.file, line=place.line)
                self.steps[label] = step
                self.order.insert(position, label)
                self.places[self.names[label]] = place
                return step
        self.skipped[label] = after
        return None

    def _free(self, name: str) -> str:
        taken, number, free = set(self.names.values()), 1, name
        while free in taken:
            number += 1
            free = f"{name} ({number})"
        return free

    def _name(self, label: Target) -> Target:
        while label in self.skipped:
            label = self.skipped[label]
        return None if label is None else self.names[label]


def listed_steps(node: Node | None) -> tuple[Node, ...]:
    """The steps of a block: a list, a single step, or `continue` for none; other words the schema has noted."""
    match node:
        case None:
            return ()
        case List(items):
            return items
        case Map():
            return (node,)
        case Text():
            return ()


def read_step(node: Node, after: Target, findings: Findings) -> WrittenStep | None:
    """One step with exactly one verb, its options checked; None after noting what is wrong."""
    if not isinstance(node, Map):
        findings.add("VB401", node.place, f"a step is a verb with its value; found {found(node)}", _as_step(node))
        return None
    verbs = [entry for entry in node.entries if entry.key.value in VERBS]
    if len(verbs) != 1:
        _no_single_verb(node, verbs, findings)
        return None
    entry, verb = verbs[0], VERBS[verbs[0].key.value]
    options = Map(tuple(each for each in node.entries if each is not entry), node.place)
    check_keys(options, verb.options, f"`{verb.name}`", findings)
    if not check_kind(verb.name, verb.kind, entry.value, findings):
        return None
    return WrittenStep(verb.name, entry.value, options, entry.key.place, after)


def _no_single_verb(node: Map, verbs: list[Entry], findings: Findings) -> None:
    if verbs:
        second = verbs[1].key
        names = listed(each.key.value for each in verbs)
        findings.add(
            "VB402", second.place, f"a step has one verb; found {names}", f"begin a new step: `- {second.value}:`"
        )
        return
    hints = (_meant(name) for name in node.names())
    hint = next(filter(None, hints), f"the verbs are {', '.join(VERBS)}")
    if not node.entries:
        findings.add("VB403", node.place, "a step needs a verb", hint)
        return
    wrong = node.entries[0].key
    findings.add("VB403", wrong.place, f"`{wrong.value}` is no verb", hint)


def _meant(name: str) -> str:
    """What was meant by a word that is no verb; "" where nobody knows."""
    owners = [verb.name for verb in VERBS.values() if name in {option.name for option in verb.options}]
    if owners:
        return f"it is an option of {listed(owners)}: write it under such a step, without a dash"
    verb = ELSEWHERE.get(name.lower()) or nearest(name, VERBS)
    return f"did you mean `{verb}`?" if verb else ""


def _as_step(node: Node) -> str:
    """How words without a colon are written as a step."""
    words = kinds.text_of(node)
    if words is None:
        return "take the dash out, or write a step behind it" if isinstance(node, Text) else "begin it with a verb"
    verb, _, value = words.replace(":", " ", 1).partition(" ")
    return f"write `- {verb}: {value.strip()}`" if verb in VERBS else f"write `- say: {words}`"


def step_name(step: WrittenStep) -> str:
    """A step's name: its verb and what it is about, so that it keeps its place when others are edited."""
    return f"{step.verb} {_subject(step)}".strip()


def _subject(step: WrittenStep) -> str:
    match step.verb, step.value:
        case _, Text():
            return step.text()
        case "when", List(items=(Map() as branch, *_)):
            return " ".join((kinds.text_of(branch.get("if")) or "").split())
        case "call_back", Map() as options:
            return kinds.text_of(options.get("window")) or ""
        case _, Map() as named:
            return ", ".join(named.names())
        case _, other:
            return ", ".join(kinds.text_of(item) or "" for item in items(other))
