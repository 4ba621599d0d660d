"""The language's reference in Markdown, written from the schema so that it cannot say anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voicebot.authoring.schema import sections
from voicebot.authoring.schema.sections import SECTIONS, SLOT_TYPES
from voicebot.authoring.schema.shape import Key, Section, Verb
from voicebot.authoring.schema.steps import BRANCH, OPTION, OTHERWISE, VERBS
from voicebot.authoring.sections.slots import OPTIONS
from voicebot.authoring.values import FACTS, FUNCTIONS, OUTPUT_KINDS
from voicebot.dialogue.phrasing import FORMS, PLAIN, SPOKEN

_PARTS = {
    "bot": (("A queue", sections.QUEUE),),
    "services": (("A result", sections.RESULT), ("An output, where it is more than a type", sections.OUTPUT)),
    "phrases": (("A wording, where it is more than a text or a list of variants", sections.WORDING),),
}
_STEP_PARTS = {
    "choose": (("An option", OPTION),),
    "when": (("A branch", BRANCH), ("The last branch", OTHERWISE)),
}


def reference() -> str:
    """The whole reference as one page."""
    return "\n".join(_page()).rstrip() + "\n"


def _page() -> Iterator[str]:
    yield "# The scenario language"
    yield ""
    yield "This page is written by the schema that checks every source, so the two cannot differ."
    yield ""
    yield "A bot is a folder of YAML files, and every file may hold any of these sections. A value of small letters,"
    yield "figures and `_` is a phrase's key; anything else is the words themselves, in the bot's first language."
    yield ""
    yield "## Sections"
    for section in SECTIONS.values():
        yield from _section(section)
    yield ""
    yield "## Steps"
    yield ""
    yield "Each step has exactly one verb. Steps run from top to bottom; the last of a block leads on to the next."
    for verb in VERBS.values():
        yield from _verb(verb)
    yield from _slot_types()
    yield from _conditions()
    yield from _texts()


def _section(section: Section) -> Iterator[str]:
    yield from ("", f"### `{section.name}`", "", section.about, "", "```yaml", section.example, "```")
    rows = [*section.keys]
    if section.others is not None:
        rows.append(Key(section.other_name, section.others, "any number of these"))
    yield from _table(rows)
    for title, keys in _PARTS.get(section.name, ()):
        yield from ("", f"**{title}:**")
        yield from _table(keys)


def _verb(verb: Verb) -> Iterator[str]:
    yield from ("", f"### `{verb.name}`", "", f"{verb.about} Its value: {verb.value}.")
    yield from ("", "```yaml", verb.example, "```")
    yield from _table(verb.options)
    for title, keys in _STEP_PARTS.get(verb.name, ()):
        yield from ("", f"**{title}:**")
        yield from _table(keys)


def _table(keys: Iterable[Key]) -> Iterator[str]:
    rows = [(_name(key), key.kind.words, key.about + (" (required)" if key.required else "")) for key in keys]
    if rows:
        yield from ("", "| key | value | meaning |", "|---|---|---|")
        yield from (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)


def _name(key: Key) -> str:
    return key.name if " " in key.name else f"`{key.name}`"


def _slot_types() -> Iterator[str]:
    yield from ("", "## Slot types", "", "| type | its options |", "|---|---|")
    for kind in SLOT_TYPES:
        yield f"| `{kind}` | {_listed(OPTIONS.get(kind, ())) or '–'} |"


def _conditions() -> Iterator[str]:
    yield from ("", "## Conditions", "")
    yield "Names, numbers and quoted texts with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in [a, b]`, `and`, `or` and `not`."
    yield "A bare word is a slot, a variable, an output such as `order.status`, a value of what it is compared with,"
    yield "or one of these facts:"
    yield from ("", "| fact | meaning |", "|---|---|")
    yield from (f"| `{name}` | {fact.about} |" for name, fact in FACTS.items())
    calls = (f"`{name}({', '.join(each.name for each in parameters)})`" for name, parameters in FUNCTIONS.items())
    yield from ("", f"Functions: {', '.join(calls)}.")


# A bar would end a cell.
BAR = "\\|"
_FILTERS = {
    "money": 'a case: `{{ price | money("gen") }}` is *dwustu złotych*; so for `number` and `duration`',
    "ordinal": 'a case and a gender: `{{ place | ordinal("gen-f") }}`',
    "time": 'where it stands: `from {{ start | time("from") }} to {{ end | time("to") }}`; so for `day` and `window`',
    "count": "the forms of a noun, after 1, 2 and 5 or by the plural categories of its language: "
    '`{{ n | count("paczka", "paczki", "paczek") }}`; in other cases singular and plural: '
    '`{{ n | count("paczki", "paczek", case="gen") }}`; `gender="f"` where the noun does not tell it',
    "address": "a case; it takes the answer of a service with outputs `given_name`, `family_name`, `patronymic` and "
    '`gender` (`female` or `male`): `{{ customer | address("ins") }}` is *Panią Kowalską*; `voc` calls somebody. It '
    "never guesses: without a gender it is *Państwem*",
}


def _texts() -> Iterator[str]:
    yield from ("", "## Values in texts", "")
    yield "`{{ order.eta | day }}` says a value in words, or in figures where the text is read; `{% if order.fine %}`"
    yield "chooses words. A value must be set on every path to where it is said."
    yield from ("", f"Filters that say values: {_listed(SPOKEN)}. Plain ones: {_listed(PLAIN)}.")
    yield from ("", "| filter | what it may be told |", "|---|---|")
    yield from (f"| `{name}` | {about.replace('|', BAR)} |" for name, about in _FILTERS.items())
    yield from ("", f"Forms: {_listed(FORMS)}. A language without a form takes its plain one.")
    yield from ("", f"Types of a service's inputs and outputs: {_listed(OUTPUT_KINDS)}, or a list of values.")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
